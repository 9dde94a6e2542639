"""Measure the pipeline: words per CPU-second, load time, peak memory, and what each stage costs.

    OMP_NUM_THREADS=1 python training/speed.py --corpora FOLDER [--articles N] [--json]

Speed is in words (white space between) per second of CPU time, which another program on the same machine
disturbs less than the clock. Load time and memory are measured in fresh processes. The costs of the
stages come from one run, each article through all stages before the next, as shares of the whole, so
that a slow spell of the machine falls on all of them alike.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
from itertools import cycle, pairwise
from pathlib import Path
from time import process_time
from typing import Any

from newsquote.analyse import read_analysis
from newsquote.cli import MANY_OBJECTS
from newsquote.evaluate import read_polnear
from newsquote.model import Article
from newsquote.paragraphs import PARAGRAPHS
from newsquote.pipeline import load
from newsquote.reader import Record, make_article

SEEDS = Path(__file__).parent.parent / "seeds"
ENCODER, ATTRIBUTION, SPEAKERS = "newsquote_encoder", "newsquote_attribution", "newsquote_speakers"
STAGES = ("tokens", "encoder", "attribution", "resolution")

LOAD = """
from time import perf_counter, process_time
clock, cpu = perf_counter(), process_time()
import newsquote.analyse
imported = perf_counter() - clock
nlp = newsquote.analyse.pipeline(None)
doc = nlp("Ana Ruiz said no.")
print(imported, perf_counter() - clock, process_time() - cpu)
"""

MEMORY = """
import resource, sys
text = sys.stdin.read()
if text:
    import newsquote
    analysis = newsquote.extract(text)
    assert analysis.quotes
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def main() -> None:
    """Measure everything and print a table or JSON."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--corpora", type=Path, required=True, help="has polnear/dev.jsonl.gz")
    parser.add_argument("--articles", type=int, default=20, metavar="N", help="the first N (default: 20)")
    parser.add_argument("--words", type=int, default=5000, help="of the article for memory (default: 5000)")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    golds = read_polnear(arguments.corpora / "polnear" / "dev.jsonl.gz")[: arguments.articles]
    found = {
        **stage_costs([make_article(Record(text=gold.text)) for gold in golds]),
        **load_time(),
        **peak_memory(arguments.words),
    }
    if arguments.json:
        json.dump(found, sys.stdout, indent=1)
        print()
    else:
        for name, value in found.items():
            print(f"{name:44}{value:>12,}")


def stage_costs(articles: list[Article]) -> dict[str, Any]:
    """Words per CPU-second of the whole and of the encoder alone, and the share of every stage."""
    nlp = load()
    encoder, attribution, speakers = (nlp.get_pipe(name) for name in (ENCODER, ATTRIBUTION, SPEAKERS))
    nlp("“Weights and lists are loaded before the watch starts,” said Ana Ruiz, of Ruiz Ltd, from York.")
    gc.set_threshold(MANY_OBJECTS)  # as the commands do
    spent = dict.fromkeys(STAGES, 0.0)
    words = 0
    for article in articles:
        words += len(article.text.split())
        times = [process_time()]
        doc = nlp.make_doc(article.text)
        doc.user_data[PARAGRAPHS] = [(p.span.start, p.span.end, str(p.role)) for p in article.paragraphs]
        times.append(process_time())
        doc = encoder(doc)
        times.append(process_time())
        doc = attribution(doc)
        times.append(process_time())
        read_analysis(speakers(doc), article)
        times.append(process_time())
        for stage, (begun, ended) in zip(STAGES, pairwise(times), strict=True):
            spent[stage] += ended - begun
    whole = sum(spent.values())
    return {
        "articles": len(articles),
        "words": words,
        "words per CPU-second, whole pipeline": round(words / whole),
        "words per CPU-second, encoder alone": round(words / spent["encoder"]),
        **{f"share of the time, {stage}": round(cost / whole, 3) for stage, cost in spent.items()},
        "attribution, per second of encoder": round(spent["attribution"] / spent["encoder"], 3),
        "resolution, per second of encoder": round(spent["resolution"] / spent["encoder"], 3),
    }


def load_time(runs: int = 3) -> dict[str, Any]:
    """Seconds from nothing to the first text annotated: the best run, after one that warms the disk."""
    times = [tuple(map(float, in_new_process(LOAD).split())) for _ in range(runs + 1)][1:]
    imported, clock, cpu = min(times, key=lambda run: run[1])
    return {
        "load: imports, seconds": round(imported, 2),
        "load: to the first text annotated, seconds": round(clock, 2),
        "load: the same in CPU-seconds": round(cpu, 2),
    }


def peak_memory(words: int) -> dict[str, Any]:
    """Peak resident megabytes of one long article, made of the seed articles over and over."""
    paragraphs = [p for path in sorted(SEEDS.glob("*.txt")) for p in path.read_text("utf8").split("\n\n")]
    text: list[str] = []
    length = 0
    for paragraph in cycle(paragraphs):
        if length >= words:
            break
        text.append(paragraph)
        length += len(paragraph.split())
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    peak = int(in_new_process(MEMORY, "\n\n".join(text))) / unit
    return {f"peak memory on {length:,} words, MB": round(peak)}


def in_new_process(code: str, given: str = "") -> str:
    """What the code prints."""
    environment = os.environ | {"PYTHONIOENCODING": "utf8", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], input=given, env=environment, text=True, encoding="utf8", check=True,
        stdout=subprocess.PIPE,
    )  # fmt: skip
    return done.stdout


if __name__ == "__main__":
    main()
