<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChartsPage</name>
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
    <name>FilterButton</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) have an id that you have already:</source>
        <translation>
            <numerusform>%n row has an id that you have already:</numerusform>
            <numerusform>%n rows have an id that you have already:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>Take %n row</numerusform>
            <numerusform>Take %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be taken.</source>
        <translation>
            <numerusform>%n row can be taken.</numerusform>
            <numerusform>%n rows can be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot, and stay in the file.</source>
        <translation>
            <numerusform>%n cannot, and stays in the file.</numerusform>
            <numerusform>%n cannot, and stay in the file.</numerusform>
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
    <name>LibraryWindow</name>
    <message numerus="yes">
        <source>%n row(s) of your own cannot be used…</source>
        <translation>
            <numerusform>%n row of your own cannot be used…</numerusform>
            <numerusform>%n rows of your own cannot be used…</numerusform>
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
<context>
    <name>OwnEditing</name>
    <message numerus="yes">
        <source>%n other row(s) of yours refer to it, and will be left out without it.</source>
        <translation>
            <numerusform>%n other row of yours refers to it, and will be left out without it.</numerusform>
            <numerusform>%n other rows of yours refer to it, and will be left out without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken.</source>
        <translation>
            <numerusform>%n row taken.</numerusform>
            <numerusform>%n rows taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message numerus="yes">
        <source>%n published figure(s), %1, where nothing is said:</source>
        <comment>1: a range</comment>
        <translation>
            <numerusform>%n published figure, %1, where nothing is said:</numerusform>
            <numerusform>%n published figures, %1, where nothing is said:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditorDialog</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SizeDialog</name>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%1 of %2 published figures recompute within their rounding</source>
        <translation>
            <numerusform>%1 of %2 published figure recomputes within its rounding</numerusform>
            <numerusform>%1 of %2 published figures recompute within their rounding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by construction, which proves nothing</source>
        <translation>
            <numerusform>%n of them by construction, which proves nothing</numerusform>
            <numerusform>%n of them by construction, which proves nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within a wider stated tolerance</source>
        <translation>
            <numerusform>%n within a wider stated tolerance</numerusform>
            <numerusform>%n within a wider stated tolerance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside</source>
        <translation>
            <numerusform>%n outside</numerusform>
            <numerusform>%n outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be recomputed</source>
        <translation>
            <numerusform>%n cannot be recomputed</numerusform>
            <numerusform>%n cannot be recomputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s) print no figure to compare with.</source>
        <translation>
            <numerusform>%n more run prints no figure to compare with.</numerusform>
            <numerusform>%n more runs print no figure to compare with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SureBar</name>
    <message numerus="yes">
        <source>%1 (%n published figure(s))</source>
        <comment>1: an input and its range</comment>
        <translation>
            <numerusform>%1 (%n published figure)</numerusform>
            <numerusform>%1 (%n published figures)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitCount</name>
    <message numerus="yes">
        <source>%1 round trip(s)</source>
        <translation>
            <numerusform>%1 round trip</numerusform>
            <numerusform>%1 round trips</numerusform>
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
        <source>%1 km by car</source>
        <translation>
            <numerusform>%1 km by car</numerusform>
            <numerusform>%1 km by car</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mile(s) by car</source>
        <translation>
            <numerusform>%1 mile by car</numerusform>
            <numerusform>%1 miles by car</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s) of driving</source>
        <translation>
            <numerusform>%1 year of driving</numerusform>
            <numerusform>%1 years of driving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by train</source>
        <translation>
            <numerusform>%1 km by train</numerusform>
            <numerusform>%1 km by train</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by metro</source>
        <translation>
            <numerusform>%1 km by metro</numerusform>
            <numerusform>%1 km by metro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by bus</source>
        <translation>
            <numerusform>%1 km by bus</numerusform>
            <numerusform>%1 km by bus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by coach</source>
        <translation>
            <numerusform>%1 km by coach</numerusform>
            <numerusform>%1 km by coach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by motorcycle</source>
        <translation>
            <numerusform>%1 km by motorcycle</numerusform>
            <numerusform>%1 km by motorcycle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by plane</source>
        <translation>
            <numerusform>%1 km by plane</numerusform>
            <numerusform>%1 km by plane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s) of life</source>
        <translation>
            <numerusform>%1 year of life</numerusform>
            <numerusform>%1 years of life</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s) of a home</source>
        <translation>
            <numerusform>%1 year of a home</numerusform>
            <numerusform>%1 years of a home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new house(s)</source>
        <translation>
            <numerusform>%1 new house</numerusform>
            <numerusform>%1 new houses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seedling(s) grown for ten years</source>
        <translation>
            <numerusform>%1 seedling grown for ten years</numerusform>
            <numerusform>%1 seedlings grown for ten years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s) of a tree</source>
        <translation>
            <numerusform>%1 year of a tree</numerusform>
            <numerusform>%1 years of a tree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s) of a tree</source>
        <translation>
            <numerusform>%1 month of a tree</numerusform>
            <numerusform>%1 months of a tree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 acre(s) of forest for a year</source>
        <translation>
            <numerusform>%1 acre of forest for a year</numerusform>
            <numerusform>%1 acres of forest for a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 US gallon(s) of petrol</source>
        <translation>
            <numerusform>%1 US gallon of petrol</numerusform>
            <numerusform>%1 US gallons of petrol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 litre(s) of petrol</source>
        <translation>
            <numerusform>%1 litre of petrol</numerusform>
            <numerusform>%1 litres of petrol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 US gallon(s) of diesel</source>
        <translation>
            <numerusform>%1 US gallon of diesel</numerusform>
            <numerusform>%1 US gallons of diesel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 barrel(s) of oil</source>
        <translation>
            <numerusform>%1 barrel of oil</numerusform>
            <numerusform>%1 barrels of oil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pound(s) of coal</source>
        <translation>
            <numerusform>%1 pound of coal</numerusform>
            <numerusform>%1 pounds of coal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tanker truck(s) of petrol</source>
        <translation>
            <numerusform>%1 tanker truck of petrol</numerusform>
            <numerusform>%1 tanker trucks of petrol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 railcar(s) of coal</source>
        <translation>
            <numerusform>%1 railcar of coal</numerusform>
            <numerusform>%1 railcars of coal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 propane cylinder(s)</source>
        <translation>
            <numerusform>%1 propane cylinder</numerusform>
            <numerusform>%1 propane cylinders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kg of beef</source>
        <translation>
            <numerusform>%1 kg of beef</numerusform>
            <numerusform>%1 kg of beef</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kg of chicken</source>
        <translation>
            <numerusform>%1 kg of chicken</numerusform>
            <numerusform>%1 kg of chicken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kg of cheeseburgers</source>
        <translation>
            <numerusform>%1 kg of cheeseburgers</numerusform>
            <numerusform>%1 kg of cheeseburgers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kg of baguette</source>
        <translation>
            <numerusform>%1 kg of baguette</numerusform>
            <numerusform>%1 kg of baguette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 litre(s) of coffee</source>
        <translation>
            <numerusform>%1 litre of coffee</numerusform>
            <numerusform>%1 litres of coffee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 vegan meal(s)</source>
        <translation>
            <numerusform>%1 vegan meal</numerusform>
            <numerusform>%1 vegan meals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 meal(s) with beef</source>
        <translation>
            <numerusform>%1 meal with beef</numerusform>
            <numerusform>%1 meals with beef</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) of video</source>
        <translation>
            <numerusform>%1 hour of video</numerusform>
            <numerusform>%1 hours of video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) of video call</source>
        <translation>
            <numerusform>%1 hour of video call</numerusform>
            <numerusform>%1 hours of video call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 web search(es)</source>
        <translation>
            <numerusform>%1 web search</numerusform>
            <numerusform>%1 web searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 email(s)</source>
        <translation>
            <numerusform>%1 email</numerusform>
            <numerusform>%1 emails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 smartphone(s)</source>
        <translation>
            <numerusform>%1 smartphone</numerusform>
            <numerusform>%1 smartphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 laptop(s)</source>
        <translation>
            <numerusform>%1 laptop</numerusform>
            <numerusform>%1 laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pair(s) of jeans</source>
        <translation>
            <numerusform>%1 pair of jeans</numerusform>
            <numerusform>%1 pairs of jeans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 T-shirt(s)</source>
        <translation>
            <numerusform>%1 T-shirt</numerusform>
            <numerusform>%1 T-shirts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) of a data centre</source>
        <translation>
            <numerusform>%1 day of a data centre</numerusform>
            <numerusform>%1 days of a data centre</numerusform>
        </translation>
    </message>
</context>
</TS>
