"""The main window and its dialogs.

``actions`` declares every command and the menu tree as data; ``window`` wires store, panels and charts; ``board`` lays
out the answer (headline, charts, formula) and builds the charts after the first paint; ``feed`` turns an estimate
into the plain values that charts are handed; ``files`` opens, saves and recovers; ``where_from`` answers where a
number comes from; ``about`` tells versions and keys.
"""
