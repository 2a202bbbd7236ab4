"""What a user keeps, and what goes out as text or JSON; no Qt.

``scenario_file`` reads and writes ``*.fivecars.json``: its shape is in ``scenario_schema``, older versions in
``migration``, what can be wrong with a file in ``errors``, what the presets were when it was saved in
``preset_changes``. ``atomic`` is how any file is written; ``autosave`` keeps unsaved work over a crash, with ``locks``
to tell whose; ``recent`` is the list of recent files. ``reproduction`` sets every published figure beside the
recomputed one.

``assignments`` turns ``KEY=VALUE`` into a scenario; ``estimate_json``, ``estimate_text``, ``listing`` and
``check_report`` are the answers of the command line, with the columns and numbers of ``text_table``, the sentences of
``notes`` and the terminal of ``console``.
"""
