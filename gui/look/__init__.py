"""How things look and what they are called: theme, language, wording of numbers and units, icons.

One :class:`~gui.look.look.Look` is handed to every widget. It holds the present theme (``look.theme``), the words
(``look.wording``) and the icons (``look.icons``), and says ``changed`` when any of them does. This floor is the only
home of a colour, and the only place where a number becomes text.
"""
