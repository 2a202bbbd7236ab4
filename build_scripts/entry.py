"""Where the executable begins: what the `fivecars` command of an installed wheel does."""

import sys

from gui.__main__ import main

sys.exit(main())
