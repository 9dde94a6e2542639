"""Mentions of an article, read off an annotated spaCy `Doc`.

`words` and `sheet` hold what is worked on: words, and the names that cover them (`spans`). Names come
from the tagger (`tagged`, made whole by `extending` and `joining`), from what stands around them
(`surface`) and from where they stand elsewhere (`repeats`); `labels` settles what they are, `roles`
what is said beside them (by `phrases`), and `find` makes mentions of all that.
"""

from newsquote.mentions.find import find_mentions

__all__ = ["find_mentions"]
