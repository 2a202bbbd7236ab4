"""One input: name, exact entry, slider, range, badge. ``knob`` puts it together, ``face`` paints it."""
