"""Sources into a folder of analyses, by whatever engine: only partitions that are not done are done."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from newsquote.dataset.engines import Engine
from newsquote.dataset.folder import Folder, Record, Settings
from newsquote.dataset.plan import PARTITION_MB, Partition, outermost, plan
from newsquote.dataset.reading import count_lines
from newsquote.dataset.work import Job, do_partition
from newsquote.errors import NewsquoteError
from newsquote.reader import ReadOptions, printable
from newsquote.reader.options import MEGABYTE

Say = Callable[[str], None]


@dataclass(slots=True)
class Tally:
    """How far a run has come: of `partitions`, `done` now and `kept` from before; the rest adds both up."""

    partitions: int = 0
    size: int = 0
    kept: int = 0
    done: int = 0
    bytes_kept: int = 0
    bytes_done: int = 0
    articles: int = 0
    quotes: int = 0
    words_done: int = 0
    failed: list[str] = field(default_factory=list)

    def add(self, record: Record, *, is_new: bool) -> None:
        """Count a partition that is done."""
        self.done += is_new
        self.kept += not is_new
        self.bytes_done += record.size if is_new else 0
        self.bytes_kept += 0 if is_new else record.size
        self.articles += record.articles
        self.quotes += record.quotes
        self.words_done += record.words if is_new else 0


def build(
    sources: Sequence[str],
    folder: Folder,
    engine: Engine,
    *,
    pipeline: str,
    model: str | None = None,
    reading: ReadOptions = ReadOptions(),  # noqa: B008 (frozen)
    partition_mb: float = PARTITION_MB,
    again: bool = False,
    on_progress: Callable[[Tally], None] = lambda tally: None,
    on_problem: Say,
    on_note: Say,
) -> Tally:
    """Analyse what the folder lacks of the sources, and take out what is no longer in them.

    With `again` what is done is done again. What cannot be read or analysed is reported in a line,
    also when that was found out in an earlier run.

    Raises:
        NewsquoteError: if a source is missing, or the folder cannot be written or is of another kind.
    """
    for source in sources:
        if Folder(source).is_there:
            raise NewsquoteError(f"{source} is analysed already; make an index of it with --db")
    plans, has_problems = _plan(sources, folder, reading, partition_mb, on_problem)
    folder.begin(Settings(pipeline, model, repr(reading), partition_mb))
    records = folder.records()
    planned = {source: [partition.id for partition in found] for source, found in plans.items()}
    folder.settle(planned, records, keep=has_problems)  # it may be there still, only not readable now
    partitions = [partition for found in plans.values() for partition in found]
    done = {id_: record for id_, record in records.items() if record.is_done and not again}
    tally = Tally(len(partitions), sum(partition.size for partition in partitions))
    for partition in partitions:
        if partition.id in done:
            _take(tally, done[partition.id], on_problem, on_note, is_new=False)
    on_progress(tally)
    numbered = _number_lines(partitions, done, engine)
    job = Job(str(folder.path), pipeline, model, reading)
    for partition, outcome in engine(partial(do_partition, job), numbered):
        if isinstance(outcome, Record):
            _take(tally, outcome, on_problem, on_note, is_new=True)
        else:
            tally.failed.append(partition.id)
            on_problem(_failure(partition, outcome))
        on_progress(tally)
    if tally.done + tally.kept == tally.partitions:
        folder.tidy()
    return tally


def _plan(
    sources: Sequence[str], folder: Folder, reading: ReadOptions, partition_mb: float, on_problem: Say
) -> tuple[dict[str, list[Partition]], bool]:
    """The partitions of each source, and whether there were problems in finding them."""
    problems: list[str] = []

    def report(problem: str) -> None:
        problems.append(problem)
        on_problem(problem)

    plans: dict[str, list[Partition]] = {}
    for source in outermost(sources):
        found = plan(
            source,
            reading,
            size=round(partition_mb * MEGABYTE),
            except_in=str(folder.path),
            on_problem=report,
        )
        try:
            plans[source] = list(found)
        except NewsquoteError as error:
            if len(sources) == 1:
                raise
            report(str(error))
    return plans, bool(problems)


def _number_lines(
    partitions: Iterable[Partition], done: Mapping[str, Record], engine: Engine
) -> Iterator[Partition]:
    """The partitions that are not done; pieces of a file with the number of lines before them.

    For those, what is before a piece is counted first, by the engine as well, as far as it is not known
    from pieces that are done. Reading is fast beside analysing.
    """
    files: defaultdict[str, list[Partition]] = defaultdict(list)
    whole = []
    for partition in partitions:
        if partition.is_lines:
            files[partition.root].append(partition)
        elif partition.id not in done:
            whole.append(partition)
    open_files = [pieces for pieces in files.values() if any(piece.id not in done for piece in pieces)]
    lines = {id_: record.lines for id_, record in done.items()}
    unknown = [piece for pieces in open_files for piece in pieces[:-1] if piece.id not in done]
    for piece, count in engine(count_lines, unknown):
        if isinstance(count, Exception):
            raise NewsquoteError(printable(f"{piece.root}: {count}"))
        lines[piece.id] = count
    yield from whole
    for pieces in open_files:
        before = 0
        for piece in pieces:
            if piece.id not in done:
                yield replace(piece, lines_before=before, lines=lines.get(piece.id, 0))
            before += lines.get(piece.id, 0)


def _take(tally: Tally, record: Record, on_problem: Say, on_note: Say, *, is_new: bool) -> None:
    tally.add(record, is_new=is_new)
    for problem in record.problems:
        on_problem(problem)
    for note in record.notes:
        on_note(note)


def _failure(partition: Partition, error: Exception) -> str:
    first = partition.pieces[0].path
    more = f" and {len(partition.pieces) - 1} more" if len(partition.pieces) > 1 else ""
    where = f" from byte {partition.pieces[0].start}" if partition.is_lines else ""
    reason = str(error).partition("\n")[0]
    return printable(f"{first}{more}{where}: not analysed ({type(error).__name__}: {reason})")
