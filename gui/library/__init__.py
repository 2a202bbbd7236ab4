"""The presets, read into frozen records when somebody looks at them; no Qt, no pandas.

``cells`` says what a cell may hold, ``records`` and ``facts`` what a row of each table holds, ``tables`` turns CSV into
records and names file, line and column of what is wrong, ``lazy`` reads a table when it is touched, ``own`` joins the
user's own rows, ``bibliography`` reads ``sources.bib``, ``joining`` puts tables together, ``checks`` sees that they
agree with each other, ``columns`` and ``column_texts`` tell what the columns are called, ``scenarios`` turns records
into the calculation's :class:`~gui.footprint.scenario.Scenario`, ``provenance`` tells how each of its values is known,
``lookup`` finds ids and suggests the nearest, ``search`` finds rows as somebody types.
:class:`~gui.library.library.Library` is the face of it all.

A table is CSV as any spreadsheet writes it, one header line, cells empty where nobody published a figure. Adding a
column is adding a field to its record and its title to ``column_texts``; ``build_scripts/datapackage.py`` then writes
``presets/datapackage.json`` anew.
"""
