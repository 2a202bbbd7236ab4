"""What the charts compare with, to be chosen."""
