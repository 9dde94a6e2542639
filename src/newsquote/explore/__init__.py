"""A full-screen explorer of a corpus: who speaks, what they say, and the article it stands in.

It needs Textual, which the extra `explore` brings; nothing else imports this package.
"""

from newsquote.explore.app import Explorer, explore_index

__all__ = ["Explorer", "explore_index"]
