"""Mentions to entities inside one article, and the speaker of each attribution. Plain types, no spaCy.

Words, which know nothing of an article: `lexicon` (the lists), `names`, `nominals`, `sources`.
An article at work: `referents`, `layout` (what stands where), `discourse` (what is in view), `pronouns`.
The work: `clusters` groups names, `descriptions` finds whom a noun phrase means, `unsourced` whom a bare
quote does, `reading` goes through the article with them, and `resolution` makes the result.
"""

from newsquote.resolve.resolution import Resolution, resolve

__all__ = ["Resolution", "resolve"]
