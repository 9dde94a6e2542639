"""How fast questions to a large index are answered, as whole processes.

    python benchmarks/queries.py --articles 100000            # builds the archive first
    python benchmarks/queries.py --db archive.db              # asks one that `archive.py` built

Prints how long questions take against `python -c "import typer, rich.console, rich.table"` and against
the same question to an empty index; the size of the file; how many articles a second were
written; and how long the next articles take, against as many in an empty index: `newsquote index` as a
whole, with the model, and writing alone, which that command does in a twentieth of its time.
On a machine that does other things too, the seconds of one core say more than those on the clock.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import archive
from processes import IMPORTS, NEWSQUOTE, Cost, compare, machine, measured, output, seconds

from newsquote.index import create_index, open_index
from newsquote.index.update import update
from newsquote.query.entities import find_speakers
from newsquote.query.filters import EntityFilter, QuoteFilter
from newsquote.query.quotes import count_quotes

MIDDLE = 100
"""The rank, by quotes, of the speaker who is asked about."""


def questions(db: Path) -> dict[str, list[str]]:
    """What is asked: options of the commands, by what stands in the table."""
    with open_index(db) as index:
        speakers = find_speakers(index, EntityFilter(labels=("PERSON",), limit=MIDDLE))
        somebody = speakers[-1].name
        words = archive.world().nouns.values[:1000:10]
        counts = {word: count_quotes(index, QuoteFilter(about=word)) for word in words}
        word = min(counts, key=lambda word: abs(counts[word] - 1000))
        organisation = find_speakers(index, EntityFilter(labels=("ORG",), limit=MIDDLE))[-1].name
    return {
        "quotes --speaker": ["quotes", "--speaker", somebody],
        "quotes --speaker, table": ["quotes", "--speaker", somebody, "--limit", "20", "--format", "table"],
        "quotes --about": ["quotes", "--about", word],
        "quotes --about --limit 20": ["quotes", "--about", word, "--limit", "20"],
        "quotes --org --limit 20": ["quotes", "--org", organisation, "--limit", "20"],
        "quotes --limit 20": ["quotes", "--limit", "20"],
        "speakers": ["speakers"],
        "speakers --format json": ["speakers", "--format", "json"],
        "speakers --limit 100": ["speakers", "--limit", "100"],
        "verify": ["verify", f"the {word} will close the bridge"],
    }


def ask(db: Path, empty: Path, rounds: int) -> list[str]:
    """A line of the table for each question."""
    asked = questions(db)
    commands: dict[str, list[str]] = {"imports": list(IMPORTS)}
    for name, options in asked.items():
        commands[name] = [*NEWSQUOTE, *options, "--db", str(db)]
        commands[f"{name} (empty)"] = [*NEWSQUOTE, *options, "--db", str(empty)]
    taken = compare(commands, rounds)
    lines = ["| question | rows | ms | × imports | ms more than on an empty index |", "|---|--:|--:|--:|--:|"]
    for name in asked:
        own, nothing = taken[name], taken[f"{name} (empty)"]
        rows = len(output([*commands[name], "--format", "jsonl"]).splitlines())
        lines.append(f"| `{name}` | {rows:,} | {own * 1e3:.0f} | {own / taken['imports']:.2f}"
                     f" | {(own - nothing) * 1e3:.0f} |")  # fmt: skip
    lines.append(f"| imports alone | | {taken['imports'] * 1e3:.0f} | 1.00 | |")
    return lines


def growth(db: Path, articles: int, rounds: int, add: Callable[[Path, Sequence[int]], Cost]) -> str:
    """What so many more articles cost in the large index, and in an empty one; the file is added to."""
    with open_index(db) as index:
        first = index.connection.execute("SELECT articles FROM total").fetchone()[0] + 1_000_000
    costs: dict[str, list[Cost]] = {"large": [], "empty": []}
    for n in range(rounds):
        numbers = range(first + n * articles, first + (n + 1) * articles)
        with tempfile.TemporaryDirectory() as folder:
            pairs = [("large", db), ("empty", Path(folder, "empty.db"))]
            for name, file in pairs if n % 2 else reversed(pairs):
                costs[name].append(add(file, numbers))
    large, small = (Cost(*map(median, zip(*costs[name], strict=True))) for name in ("large", "empty"))
    return (f"next {articles:,} articles: {large.clock:.1f} s ({large.core:.1f} s of one core), in an empty"
            f" index {small.clock:.1f} s ({small.core:.1f} s), ratio {large.clock / small.clock:.2f}"
            f" ({large.core / small.core:.2f}); medians of {rounds}")  # fmt: skip


def cost_to_index(db: Path, numbers: Sequence[int]) -> Cost:
    """What the whole command takes over these articles as text files."""
    with tempfile.TemporaryDirectory() as folder:
        archive.write_texts(Path(folder), numbers)
        with measured() as taken:
            seconds([*NEWSQUOTE, "index", folder, "--db", str(db)])
        return taken[0]


def cost_to_write(db: Path, numbers: Sequence[int]) -> Cost:
    """What writing alone takes, with analyses composed beforehand."""
    analyses = [archive.analysis_of(number) for number in numbers]
    work = archive.pipeline({analysis.article.id: analysis for analysis in analyses})
    with measured() as taken, create_index(db) as index:
        update(index, [analysis.article for analysis in analyses], work)
        index.finish()
    return taken[0]


def main() -> None:
    """Build or take an archive, ask it, and add to it."""
    parser = argparse.ArgumentParser(description="How fast a large archive answers.")
    parser.add_argument("--db", type=Path, help="an index that archive.py built; one is built otherwise")
    parser.add_argument("--articles", type=int, default=100_000, help="so many, where one is built")
    parser.add_argument("--next", type=int, default=1000, help="articles added afterwards, to a copy")
    parser.add_argument("--rounds", type=int, default=11, help="times each question is asked")
    given = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory(prefix="newsquote-") as name:
        folder = Path(name)
        db = folder / "archive.db"
        if given.db:
            shutil.copyfile(given.db, db)
        else:
            print(archive.build(db, range(given.articles)))
        create_index(folder / "empty.db").close()
        print(f"{db.stat().st_size / 1e6:,.0f} MB")
        print("\n".join(ask(db, folder / "empty.db", given.rounds)))
        print("the whole command,", growth(db, given.next, 3, cost_to_index))
        print("writing alone,", growth(db, given.next, 3, cost_to_write))


if __name__ == "__main__":
    main()
