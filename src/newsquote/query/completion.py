"""Names for the shell to complete."""

from __future__ import annotations

from newsquote.folding import fold
from newsquote.index import Index


def complete_names(index: Index, beginning: str, limit: int = 50) -> list[str]:
    """Names that begin so, for shell completion."""
    rows = index.connection.execute(
        "SELECT DISTINCT name FROM entity WHERE folded(name) LIKE ? ORDER BY name LIMIT ?",
        (fold(beginning).replace("%", "") + "%", limit),
    )
    return [name for (name,) in rows]
