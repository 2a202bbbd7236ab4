<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%1 GPU(s) side by side</source>
        <translation>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPUs side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%1 car(s)</source>
        <translation>
            <numerusform>%1 car</numerusform>
            <numerusform>%1 cars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 flight(s)</source>
        <translation>
            <numerusform>%1 flight</numerusform>
            <numerusform>%1 flights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 human year(s)</source>
        <translation>
            <numerusform>%1 human year</numerusform>
            <numerusform>%1 human years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 American year(s)</source>
        <translation>
            <numerusform>%1 American year</numerusform>
            <numerusform>%1 American years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km of driving</source>
        <translation>
            <numerusform>%1 km of driving</numerusform>
            <numerusform>%1 km of driving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 phone charge(s)</source>
        <translation>
            <numerusform>%1 phone charge</numerusform>
            <numerusform>%1 phone charges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message numerus="yes">
        <source>%n input(s) missing: %1. There is no result without it.</source>
        <translation>
            <numerusform>%n input missing: %1. There is no result without it.</numerusform>
            <numerusform>%n inputs missing: %1. There is no result without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MixSliders</name>
    <message numerus="yes">
        <source>Show %n more source(s)</source>
        <comment>sources of electricity</comment>
        <translation>
            <numerusform>Show %n more source</numerusform>
            <numerusform>Show %n more sources</numerusform>
        </translation>
    </message>
</context>
</TS>
