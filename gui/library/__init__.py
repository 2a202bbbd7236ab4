"""The presets, read and checked into frozen records; no Qt, no pandas.

``records`` says what a row of each table holds, ``tables`` reads CSV into records and names file, line and column of
what is wrong, ``bibliography`` reads ``sources.bib``, ``checks`` sees that the tables agree with each other,
``scenarios`` turns records into the calculation's :class:`~gui.footprint.scenario.Scenario`, ``provenance`` tells how
each of its values is known, ``lookup`` finds ids and suggests the nearest. :class:`~gui.library.library.Library` is the
face of it all.

A table is CSV as any spreadsheet writes it, one header line, cells empty where nobody published a figure. Adding a
column is adding a field to its record and to ``presets/datapackage.json``.
"""
