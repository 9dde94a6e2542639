"""The one exception a user's mistake raises."""


class NewsquoteError(Exception):
    """What is wrong, with the offending value, then what to do; printed as one line."""
