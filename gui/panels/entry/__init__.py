"""What people type into a knob. ``parse`` is pure; ``words`` says what was wrong."""
