"""Who is who across the articles, settled once they are all in: namesakes told apart, corrections applied.

While articles come in, everybody of a name has one identity, and what each article says of them is
noted (`readings`); a name whose readings clash is put down as doubtful. `settle` then gives the
entities of doubtful names the identities they should have, and to those that a correction names what
it says. What the pipeline found is kept in `corrected`, so that corrections can be taken back.

In a cache the corpus is that of one command, and so is who is who in it: the entities are changed in
temporary tables that hide the stored ones.

Every update ends here and seldom finds anything to do, so that this imports next to nothing.
"""

from __future__ import annotations

from newsquote.index.overlay import uncover
from newsquote.index.store import Index

FILE = "newsquote-corrections.toml"
"""What a file of corrections is called where none is named."""


def correct(index: Index, text: str, file: str) -> None:
    """Hold the corpus to these corrections, and to no others, from now on.

    `text` is that of a corrections file, called `file` in errors. A lasting index keeps them.

    Raises:
        NewsquoteError: if the text is not in the format.
    """
    from newsquote.index.corrections import parse_corrections  # few correct anything

    parse_corrections(text, file)
    if text == stored_corrections(index):
        return
    with index.transaction():
        if index.is_cache:
            index.connection.execute("CREATE TEMP TABLE IF NOT EXISTS correction (text TEXT NOT NULL)")
        index.connection.execute("DELETE FROM correction")
        index.connection.execute("INSERT INTO correction(text) VALUES (?)", (text,))
    settle(index)


def settle(index: Index) -> None:
    """Bring who is who up to date; whoever has changed the corpus calls this when it is done."""
    connection = index.connection
    text = stored_corrections(index)
    if index.is_cache:
        uncover(connection)
    is_corrected = connection.execute("SELECT 1 FROM corrected LIMIT 1").fetchone() is not None
    if not text and not is_corrected and not _doubtful(index):
        return
    from newsquote.index.bearers import Settling
    from newsquote.index.corrections import parse_corrections

    settling = Settling(index)
    if text or is_corrected:
        with index.transaction():
            settling.correct(parse_corrections(text, FILE))
            settling.finish()
    for names in _in_hundreds(_doubtful(index)):
        with index.transaction():  # of a few names, so that others can write in between
            for name in names:
                settling.tell_apart(name)
                settling.finish()


def _in_hundreds(names: list[str]) -> list[list[str]]:
    """The names a hundred at a time."""
    return [names[n : n + 100] for n in range(0, len(names), 100)]


def _doubtful(index: Index) -> list[str]:
    """The names to be looked at: of a cache those in the corpus, else those with something new."""
    condition = (
        "EXISTS (SELECT 1 FROM identity i JOIN entity e ON e.identity = i.key"
        " JOIN article a ON a.analysis = e.analysis WHERE i.id = d.name)"
        if index.is_cache
        else "NOT settled"
    )
    rows = index.connection.execute(f"SELECT name FROM doubtful d WHERE {condition} ORDER BY name")
    return [name for (name,) in rows]


def stored_corrections(index: Index) -> str:
    """The text of the corrections that the corpus is held to; empty where there are none."""
    row = index.connection.execute("SELECT text FROM correction").fetchone()
    return "" if row is None else str(row[0])
