"""The answer to "where from?", and why a famous figure was corrected."""
