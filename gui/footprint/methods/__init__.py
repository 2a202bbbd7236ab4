"""What other calculators print for the same inputs, figure for figure.

One module for each: its inputs as a frozen record, one function, and a frozen result whose ``notes`` are keys of the
choices that make its figure differ from ours. Their choices are reproduced as they are, rounding and slips included;
none of them is used for a result of this program. Their tables are in ``presets/methods``.
"""
