"""One pass over an article in order: every mention and every source to what it refers to.

`article` goes through the events; `mentions` reads the one sort of them and `attributions` the other,
with `turns` for speakers without a source, `pronouns`, `phrases` and `joint` for sources of those
kinds. All share and change one `Reading` (`state`).
"""

from newsquote.resolve.reading.article import quoted_people, read_article
from newsquote.resolve.reading.state import Outcome

__all__ = ["Outcome", "quoted_people", "read_article"]
