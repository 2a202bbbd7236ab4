"""How sure each input is: the switches for all of them, and the window in which one range is set."""
