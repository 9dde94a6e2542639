"""The folder of Parquet files that an archive is analysed into.

    FOLDER/articles/month=2025-07/ID.parquet        one file for each partition and month
    FOLDER/quotes/month=2025-07/ID.parquet
    FOLDER/entities/month=2025-07/ID.parquet
    FOLDER/_newsquote/about.json                    which pipeline, and how the sources were read
    FOLDER/_newsquote/plans/HASH.json               the partitions of a source
    FOLDER/_newsquote/partitions/ID.json            what became of a partition: `Record`

Whoever analyses a partition writes its files aside and then moves each into its place, whole; the
record says before that which they are, and afterwards that they are all there. A partition done
twice, by whomever, moves the same files into the same places: nothing is there double. Names that
begin with an underscore are passed over by what reads such folders (Spark, Arrow).
"""

from __future__ import annotations

import json
import os
import shutil
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from newsquote.dataset.batches import Batches
from newsquote.dataset.plan import is_inside
from newsquote.errors import NewsquoteError
from newsquote.index.identity import short_hash
from newsquote.reader.sources import ANALYSED

LAYOUT = 1
UNDATED = "__HIVE_DEFAULT_PARTITION__"  # null, to whatever reads folders of Hive's making
_ROW_GROUP = 10_000


@dataclass(frozen=True, slots=True)
class Record:
    """A partition that was begun or is done.

    `root` is the file or folder that holds all of it, `first` its first file and `start` where in it it
    begins; `lines` are the line ends it has, where they were counted; `problems` and `notes` are what
    was said of articles in it; `outputs` are its files, below the folder.
    """

    id: str
    root: str
    first: str
    start: int
    size: int
    is_done: bool = False
    articles: int = 0
    quotes: int = 0
    words: int = 0
    lines: int = 0
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """What all analyses in a folder have in common."""

    pipeline: str
    model: str | None
    reading: str
    partition_mb: float


class Folder:
    """A folder to write analyses to, or to read them from."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(os.path.abspath(path))
        self.own = self.path / ANALYSED

    @property
    def is_there(self) -> bool:
        """Whether somebody has begun to write analyses here."""
        return (self.own / "about.json").is_file()

    def begin(self, settings: Settings) -> None:
        """Make the folder, or make sure that it is of these settings.

        Raises:
            NewsquoteError: if it holds something else, or cannot be written.
        """
        try:
            if not self.is_there:
                if self.path.exists() and any(path != self.own for path in self.path.iterdir()):
                    raise NewsquoteError(f"{self.path} is not empty; name a new folder with --out")
                (self.own / "partitions").mkdir(parents=True, exist_ok=True)
                (self.own / "plans").mkdir(exist_ok=True)
                _write_json(self.own / "about.json", {"layout": LAYOUT, **asdict(settings)})
        except OSError as error:
            raise NewsquoteError(f"cannot write to {self.path}: {error.strerror or error}") from None
        there = asdict(self.settings())
        for name, value in asdict(settings).items():
            if there[name] != value:
                raise NewsquoteError(
                    f"{self.path} was begun with another {_WHAT[name]} ({there[name]}, now {value});"
                    " go on with the same, or name a new folder with --out"
                )

    def settings(self) -> Settings:
        """What was begun here.

        Raises:
            NewsquoteError: if it was by a newer newsquote.
        """
        about = _read_json(self.own / "about.json")
        if about.pop("layout") != LAYOUT:
            raise NewsquoteError(f"{self.path} was written by another version of newsquote; use that one")
        return Settings(**about)

    def records(self) -> dict[str, Record]:
        """What became of each partition, by its id."""
        found = {}
        for path in (self.own / "partitions").glob("*.json"):
            values = _read_json(path)
            values |= {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
            found[path.stem] = Record(**values)
        return found

    def plans(self) -> dict[str, list[str]]:
        """The ids of the partitions of each source."""
        plans = (_read_json(path) for path in (self.own / "plans").glob("*.json"))
        return {plan["source"]: plan["partitions"] for plan in plans}

    def settle(
        self, plans: Mapping[str, Sequence[str]], records: Mapping[str, Record], *, keep: bool = False
    ) -> None:
        """Take over the plans of some sources: what else was made of these goes, unless told to `keep` it.

        Raises:
            NewsquoteError: if a source is part of one that is here.
        """
        known = self.plans()
        for source in plans:
            whole = next((other for other in known if other != source and is_inside(source, other)), None)
            if whole is not None:
                raise NewsquoteError(f"{source} is in {whole}, which {self.path} holds; give {whole} again")
        planned = {id_ for ids in plans.values() for id_ in ids}
        for record in records.values():
            is_old = record.id not in planned and any(is_inside(record.root, source) for source in plans)
            if is_old and not keep:
                self._discard(record)
        for other in known:
            if other not in plans and any(is_inside(other, source) for source in plans):
                self._plan_path(other).unlink(missing_ok=True)
        for source, ids in plans.items():
            _write_json(self._plan_path(source), {"source": source, "partitions": list(ids)})

    def write(self, record: Record, months: Mapping[str | None, Sequence[Batches]]) -> Record:
        """Put the files of a partition in their places; its record, which is then done.

        Raises:
            OSError: if they cannot be written; then it is not done.
        """
        parquet = import_module("pyarrow.parquet")
        pa = import_module("pyarrow")
        aside = self.own / "staging" / f"{record.id}-{uuid.uuid4().hex}"
        outputs = []
        try:
            for month, several in months.items():
                for table, batches in zip(Batches._fields, zip(*several, strict=True), strict=True):
                    output = f"{table}/month={UNDATED if month is None else month}/{record.id}.parquet"
                    (aside / output).parent.mkdir(parents=True, exist_ok=True)
                    with open(aside / output, "wb") as file:
                        whole = pa.Table.from_batches(batches)
                        parquet.write_table(whole, file, compression="zstd", row_group_size=_ROW_GROUP)
                        _settle_on_disk(file)
                    outputs.append(output)
            begun = replace(record, is_done=False, outputs=tuple(outputs))
            self._write_record(begun)
            for output in outputs:
                (self.path / output).parent.mkdir(parents=True, exist_ok=True)
                os.replace(aside / output, self.path / output)
            done = replace(begun, is_done=True)
            self._write_record(done)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        return done

    def tidy(self) -> None:
        """Remove what killed workers have left; when all is done."""
        shutil.rmtree(self.own / "staging", ignore_errors=True)

    def _discard(self, record: Record) -> None:
        for output in record.outputs:
            (self.path / output).unlink(missing_ok=True)
        (self.own / "partitions" / f"{record.id}.json").unlink(missing_ok=True)

    def _write_record(self, record: Record) -> None:
        _write_json(self.own / "partitions" / f"{record.id}.json", asdict(record))

    def _plan_path(self, source: str) -> Path:
        return self.own / "plans" / f"{short_hash(source)}.json"


_WHAT = {
    "pipeline": "version of the pipeline",
    "model": "--model",
    "reading": "way of reading",
    "partition_mb": "--partition-mb",
}


def _write_json(path: Path, value: object) -> None:
    """Write a file that is there whole or not at all."""
    aside = path.with_name(f"{path.name}.{uuid.uuid4().hex}.tmp")
    with open(aside, "w", encoding="utf-8") as file:
        json.dump(value, file)
        _settle_on_disk(file)
    os.replace(aside, path)


def _read_json(path: Path) -> dict[str, Any]:
    with open(path, encoding="utf-8") as file:
        value: dict[str, Any] = json.load(file)
    return value


def _settle_on_disk(file: Any) -> None:
    """A rename may reach the disk before what was written, unless that is asked for."""
    file.flush()
    os.fsync(file.fileno())
