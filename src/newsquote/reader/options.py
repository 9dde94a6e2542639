"""What a caller may set about reading: field names, limits, encoding."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How sources are read; every limit is in bytes before decoding unless it says otherwise.

    `glob` selects files in folders and members in archives: a pattern without a slash is
    matched against the name, one with a slash against the path below the folder. The `*_field`
    names replace the guessed ones in JSON, JSON Lines and CSV; dots go into nested objects
    ("fields.body"). With `fix_encoding` mojibake is undone (by ftfy), and offsets index the repaired text.

    `max_bytes` bounds one article, each megabyte of which takes about a minute and 1.7 GB of memory to
    analyse; ten times that what it is packed in (a web page, a line, a cell), and a hundred times that a
    JSON or XML file, which is read whole. `max_archive_bytes` bounds all that is unpacked from one `.gz`
    or `.zip`. `max_ratio` is how many times its packed size something may unpack to, once it is over a
    megabyte: news text packs 3 to 10 times, a zip bomb 1,000 times.
    """

    glob: tuple[str, ...] = ()
    encoding: str | None = None
    fix_encoding: bool = False
    text_field: str | None = None
    title_field: str | None = None
    date_field: str | None = None
    byline_field: str | None = None
    source_field: str | None = None
    max_bytes: int = 2 * MEGABYTE
    max_archive_bytes: int = 10_000 * MEGABYTE
    max_members: int = 1_000_000
    max_ratio: int = 200
    max_depth: int = 3
    allow_private_addresses: bool = False
    timeout: float = 30.0

    @property
    def max_record_bytes(self) -> int:
        """The most that is read of what holds one article and other things."""
        return 10 * self.max_bytes

    @property
    def max_file_bytes(self) -> int:
        """The most that is read at once of a file that may hold many articles."""
        return 100 * self.max_bytes
