"""The seed article through the real pipeline, as a careful reader reads it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from newsquote.schema import SCHEMAS, schema_of

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "000_c9252000ea79d87e.txt"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def newsquote(cache: Path, *arguments: str, input_: str | None = None) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("NEWSQUOTE_")}
    return subprocess.run(
        [sys.executable, "-m", "newsquote", *arguments], cwd=ROOT, capture_output=True, text=True,
        encoding="utf-8", input=input_, env={**environment, "NEWSQUOTE_CACHE": str(cache)},
    )  # fmt: skip


def records(cache: Path, *arguments: str, input_: str | None = None) -> list[dict[str, Any]]:
    done = newsquote(cache, *arguments, "--json", input_=input_)
    assert (done.returncode, done.stderr) == (0, "")
    return list(json.loads(done.stdout))


def brief(quote: dict[str, Any]) -> tuple[str, str | None, str | None, str | None, str]:
    """Kind, speaker, source, cue and first words."""
    speaker, source, cue = quote["speaker"], quote["source"], quote["cue"]
    return (
        quote["kind"], speaker and speaker["name"], source and source["text"], cue and cue["text"],
        " ".join(quote["text"].split()[:4]),
    )  # fmt: skip


def is_offer(quote: dict[str, Any]) -> bool:
    """Streeting's offer to meet, which a reader may or may not call a quote."""
    return quote["kind"] == "indirect" and quote["text"].startswith("to meet")


def test_all_of_streeting_and_nothing_else(cache: Path) -> None:
    quotes = records(cache, "quotes", "--speaker", "Streeting")
    assert [brief(quote) for quote in quotes if not is_offer(quote)] == [
        ("direct", "Wes Streeting", "he", "wrote", "The consequences of your"),
        ("direct", "Wes Streeting", "Streeting", "added", "I came into office"),
        ("direct", "Wes Streeting", None, None, "I have been clear"),
    ]
    letter, _, later = (quote["text"].split("\n\n") for quote in quotes if not is_offer(quote))
    assert [paragraph.split()[-1] for paragraph in letter] == ["up.", "Government.", "decision."]
    assert [paragraph.split()[-1] for paragraph in later] == ["pockets.", "week."]


def test_rory_deighton_in_one_quote_of_three_paragraphs(cache: Path) -> None:
    (quote,) = records(cache, "quotes", "--speaker", "deighton")
    assert quote["speaker"]["affiliation"] == "NHS Confederation"
    assert len(quote["parts"]) == 3
    assert quote["text"].count("\n\n") == 2


def test_indirect_quotes_of_groups(cache: Path) -> None:
    groups = {"officials", "Hospital leaders", "BMA leaders", "NHS officials"}
    quotes = [q for q in records(cache, "quotes") if q["speaker"] and q["speaker"]["name"] in groups]
    assert [(q["kind"], q["speaker"]["name"], q["text"].split()[0]) for q in quotes] == [
        ("indirect", "officials", "Fewer"),
        ("indirect", "Hospital leaders", "fewer"),
        ("indirect", "BMA leaders", "there"),
        ("indirect", "NHS officials", "cancelled"),
        ("indirect", "NHS officials", "knock-on"),
    ]


def test_linked_dispute_is_no_quote_but_a_scare_quote(cache: Path) -> None:
    assert [q for q in records(cache, "quotes", "--kind", "all") if q["text"] == "linked dispute"] == []
    assert "linked dispute" in [q["text"] for q in records(cache, "quotes", "--kind", "scare")]


def test_entities(cache: Path) -> None:
    found = {entity["name"]: entity for entity in records(cache, "entities")}
    assert found["British Medical Association"]["label"] == "ORG"
    assert found["British Medical Association"]["aliases"] == ["BMA"]
    assert found["Wes Streeting"]["aliases"] == ["Streeting"]
    assert found["Wes Streeting"]["role"] == "Health Secretary"
    assert {"NHS", "NHS Confederation", "Rory Deighton", "London"} <= set(found)
    assert "Wiktor Szymanowicz" not in found


@pytest.mark.parametrize("output", ["quotes", "entities", "speakers", "articles"])
def test_output_keeps_to_its_schema(cache: Path, output: str) -> None:
    assert output in SCHEMAS
    found = records(cache, output)
    assert found
    errors = [
        error.message for error in Draft202012Validator(json.loads(schema_of(output))).iter_errors(found)
    ]
    assert errors == []


def test_offsets_index_the_file_as_it_is(cache: Path) -> None:
    text = SEED.read_bytes().decode("utf-8")
    (article,) = records(cache, "articles")
    assert article["text"] == text
    seen = 0
    for quote in records(cache, "quotes", "--kind", "all", "--kind", "scare"):
        spans = [*quote["parts"], *quote["verbatim"], *quote["nested"]]
        spans += [quote[name] for name in ("source", "cue", "addressee") if quote[name]]
        for span in spans:
            seen += 1
            assert text[span["start"] : span["end"]] == span["text"]
    assert seen >= 40


def test_standard_input_gives_what_the_file_gives(cache: Path) -> None:
    from_file = records(cache, "quotes", str(SEED))
    from_input = records(cache, "quotes", "-", input_=SEED.read_text(encoding="utf-8"))
    for quote in (*from_file, *from_input):
        quote["article"]["path"] = None
    assert from_input == from_file


def test_nobody(cache: Path) -> None:
    done = newsquote(cache, "quotes", "--speaker", "nobody", "--json")
    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "newsquote: no quotes match\n")


def test_unknown_model(cache: Path) -> None:
    done = newsquote(cache, "quotes", "--model", "en_no_such_model", "--no-cache")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("newsquote: ")
    assert "en_no_such_model" in done.stderr
    assert done.stderr.count("\n") == 1


def test_index_with_two_workers_is_the_same(cache: Path, tmp_path: Path) -> None:
    outputs = []
    for workers in ("1", "2"):
        database = tmp_path / f"{workers}.db"
        done = newsquote(cache, "index", "seeds", "--db", str(database), "--workers", workers)
        assert (done.returncode, done.stdout) == (0, "")
        outputs.append(newsquote(cache, "quotes", "--db", str(database), "--json").stdout)
    assert outputs[0] == outputs[1]
    assert json.loads(outputs[0]) == records(cache, "quotes")


def test_max_mb_bounds_what_is_read(cache: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_text("Ana Ruiz said no. " * 60_000)
    result = newsquote(cache, "quotes", str(large), "--max-mb", "1")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.endswith("raise --max-mb to read it\n")


def test_fix_encoding_repairs_what_is_warned_of(cache: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_text("â€œWe lost,â€\x9d said Ana Ruiz, who runs the cafÃ© in Port Orrin.\n", encoding="utf8")
    assert "--fix-encoding" in newsquote(cache, "articles", str(broken), "--json").stderr
    fixed = newsquote(cache, "articles", str(broken), "--json", "--fix-encoding")
    assert "We lost" in json.loads(fixed.stdout)[0]["text"]
    assert "the café in Port Orrin" in json.loads(fixed.stdout)[0]["text"]
