"""Controls and figures of measured power."""
