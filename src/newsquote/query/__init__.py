"""Questions to an index: filters in, typed rows out. Import what you ask from its module."""
