"""The commands as a user meets them: exact output, exit codes, and what they say when it goes wrong."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import FERRY, WIRE, Run, ferry, fill, hostile, wire
from newsquote.cli import COMMANDS, build
from newsquote.index import create_index

GOLDEN = Path(__file__).parent / "golden" / "cli"
CASES = {
    "quotes-table-80": (80, "quotes --format table"),
    "quotes-table-200": (200, "quotes --format table --why"),
    "quotes-narrow": (40, "quotes --format table --limit 2"),
    "quotes-tsv": (80, "quotes"),
    "quotes-csv": (80, "quotes --format csv --speaker holt"),
    "quotes-md": (80, "quotes --format md --limit 2 --no-header"),
    "quotes-json": (80, "quotes --json --limit 2"),
    "quotes-jsonl": (80, "quotes --jsonl --kind scare --kind attitude"),
    "quotes-unique-context": (100, "quotes --format table --unique --context 1 --speaker holt"),
    "quotes-count": (80, "quotes --count --speaker holt"),
    "quotes-none": (80, "quotes --speaker nobody"),
    "quotes-none-json": (80, "quotes --speaker nobody --json"),
    "entities-table-80": (80, "entities --format table"),
    "entities-table-200": (200, "entities --format table"),
    "entities-json": (80, "entities --json --label org"),
    "speakers-table-80": (80, "speakers --format table"),
    "speakers-table-200": (200, "speakers --format table"),
    "speakers-json": (80, "speakers --json --limit 1"),
    "articles-table-80": (80, "articles --format table"),
    "articles-table-200": (200, "articles --format table"),
    "articles-tsv": (80, "articles"),
    "verify-verbatim": (80, "verify 'the boats going' --format table"),
    "verify-near": (100, "verify 'we ran the boats as long as we could' --format table --limit 1"),
    "verify-none": (80, "verify 'purple bananas'"),
    "verify-none-json": (80, "verify 'purple bananas' --json"),
    "show-60": (60, "show 'summer ferry'"),
    "show-100-speaker": (100, "show news/ferry.txt --speaker reid"),
    "show-unknown": (80, "show bananas"),
    "show-ambiguous": (80, "show ferry"),
    "error-bad-date": (80, "quotes --since yesterday"),
    "error-bad-kind": (80, "quotes --kind loud"),
    "error-two-formats": (80, "quotes --json --jsonl"),
    "error-sources-and-db": (80, "quotes news/"),
}


def words(line: str) -> list[str]:
    return [single or word for single, word in re.findall(r"'([^']*)'|(\S+)", line)]


@pytest.mark.parametrize("name", list(CASES))
def test_golden(
    name: str, run: Run, database: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    width, line = CASES[name]
    monkeypatch.setenv("COLUMNS", str(width))
    code, output, errors = run(*words(line), "--db", database)
    errors = errors.replace(str(database), "news.db")
    found = f"$ newsquote {line} --db news.db\n{output}--- stderr\n{errors}--- exit {code}\n"
    path = GOLDEN / f"{name}.txt"
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


def test_no_golden_file_without_a_case() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(CASES)


class TestSources:
    """From files to rows, with the pipeline of the tests."""

    @pytest.fixture
    def news(self, run: Run) -> Path:
        folder = Path("news")
        folder.mkdir()
        (folder / "ferry.txt").write_text(FERRY, encoding="utf-8")
        (folder / "wire.txt").write_text(WIRE, encoding="utf-8")
        return folder

    def test_folder(self, run: Run, news: Path) -> None:
        code, output, errors = run("quotes", news, "--json", "--speaker", "holt")
        assert (code, errors) == (0, "")
        assert [quote["article"]["path"] for quote in json.loads(output)] == [
            "news/ferry.txt", "news/ferry.txt", "news/wire.txt", "news/wire.txt",
        ]  # fmt: skip

    def test_order_of_sources_is_kept(self, run: Run, news: Path) -> None:
        _, output, _ = run("articles", news / "wire.txt", news / "ferry.txt", "--json")
        assert [article["path"] for article in json.loads(output)] == ["news/wire.txt", "news/ferry.txt"]

    def test_second_time_nothing_is_analysed(
        self, run: Run, news: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        first = run("quotes", news)

        def unwanted(*_: object, **__: object) -> None:
            raise AssertionError("analysed again")

        monkeypatch.setattr("newsquote.cli.corpus.analyse", unwanted)
        assert run("quotes", news) == first
        with pytest.raises(AssertionError, match="analysed again"):
            run("quotes", news, "--no-cache")

    def test_no_cache_leaves_no_file(self, run: Run, news: Path, tmp_path: Path) -> None:
        code, output, _ = run("quotes", news, "--no-cache", "--count")
        assert (code, output) == (0, "8\n")
        assert not (tmp_path / "cache").exists()

    def test_cache_that_cannot_be_written(
        self, run: Run, news: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        Path("taken").write_text("")
        monkeypatch.setenv("NEWSQUOTE_CACHE", "taken")
        code, output, errors = run("quotes", news, "--count")
        assert (code, output) == (0, "8\n")
        assert re.fullmatch(r"newsquote: cannot write an index at .*; going on without a cache\n", errors)

    def test_seeds_are_the_corpus_where_nothing_is_named(self, run: Run, news: Path) -> None:
        news.rename("seeds")
        assert run("quotes", "--count") == (0, "8\n", "")

    def test_nothing_named(self, run: Run) -> None:
        assert run("quotes") == (
            1,
            "",
            "newsquote: no articles named; give files or folders, or - for standard input,"
            " or an index with --db FILE or NEWSQUOTE_DB\n",
        )

    def test_index_from_the_environment(
        self, run: Run, database: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("NEWSQUOTE_DB", str(database))
        assert run("quotes", "--count") == (0, "8\n", "")

    def test_sources_win_over_the_environment(
        self, run: Run, news: Path, database: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("NEWSQUOTE_DB", str(database))
        assert run("quotes", news / "wire.txt", "--count") == (0, "2\n", "")

    @pytest.mark.parametrize(
        ("name", "content"),
        [
            pytest.param("missing.txt", None, id="missing"),
            pytest.param("empty.txt", b"", id="empty"),
            pytest.param("binary.txt", bytes(range(256)) * 40, id="binary"),
        ],
    )
    def test_file_that_is_no_article(self, run: Run, name: str, content: bytes | None) -> None:
        if content is not None:
            Path(name).write_bytes(content)
        code, output, errors = run("quotes", name)
        assert (code, output) == (1, "")
        assert re.fullmatch(rf"newsquote: {name}: [^\n]+\n", errors)

    def test_folder_without_articles(self, run: Run) -> None:
        Path("nothing").mkdir()
        code, output, errors = run("quotes", "nothing")
        assert (code, output) == (1, "")
        assert errors.startswith("newsquote: nothing: no articles in it; give text, Markdown, HTML, ")

    def test_bad_file_in_a_batch_is_named_and_the_others_answer(self, run: Run, news: Path) -> None:
        (news / "bad.txt").write_bytes(b"")
        code, output, errors = run("quotes", news, "--count")
        assert (code, output) == (1, "8\n")
        assert re.fullmatch(r"newsquote: news/bad\.txt: [^\n]+\n", errors)

    def test_missing_index(self, run: Run) -> None:
        assert run("quotes", "--db", "gone.db") == (
            1,
            "",
            "newsquote: no index at gone.db; create one with: newsquote index ARTICLES --db gone.db\n",
        )

    def test_show_a_file(self, run: Run, news: Path) -> None:
        code, output, errors = run("show", news / "wire.txt")
        assert (code, errors) == (0, "")
        assert "_She_ *warned of* ⟨job losses⟩." in output


class TestIndexCommand:
    """Building a lasting index and asking it."""

    @pytest.fixture
    def news(self, run: Run) -> Path:
        folder = Path("news")
        folder.mkdir()
        (folder / "ferry.txt").write_text(FERRY, encoding="utf-8")
        (folder / "wire.txt").write_text(WIRE, encoding="utf-8")
        return folder

    def test_build_ask_and_build_again(self, run: Run, news: Path) -> None:
        assert run("index", news, "--db", "news.db") == (
            0, "", "2 articles, 8 quotes in news.db: 2 analysed\n",
        )  # fmt: skip
        assert run("quotes", "--db", "news.db", "--count") == (0, "8\n", "")
        assert run("index", news, "--db", "news.db") == (
            0, "", "2 articles, 8 quotes in news.db: 0 analysed\n",
        )  # fmt: skip

    def test_new_changed_and_removed(self, run: Run, news: Path) -> None:
        run("index", news, "--db", "news.db")
        (news / "ferry.txt").unlink()
        (news / "wire.txt").write_text(WIRE + "\nThat is all.\n", encoding="utf-8")
        (news / "third.txt").write_text("Third\n\nNothing was said.\n", encoding="utf-8")
        _, _, errors = run("index", news, "--db", "news.db")
        assert errors == "2 articles, 0 quotes in news.db: 2 analysed, 2 removed\n"
        _, output, _ = run("articles", "--db", "news.db", "--json")
        assert [article["path"] for article in json.loads(output)] == ["news/third.txt", "news/wire.txt"]

    def test_unreadable_article_is_named_kept_and_exits_1(self, run: Run, news: Path) -> None:
        run("index", news, "--db", "news.db")
        (news / "wire.txt").write_bytes(b"")
        code, output, errors = run("index", news, "--db", "news.db")
        assert (code, output) == (1, "")
        problem, summary = errors.splitlines()
        assert problem.startswith("newsquote: news/wire.txt: ")
        assert summary == "1 article, 6 quotes in news.db: 0 analysed"
        assert run("quotes", "--db", "news.db", "--count") == (0, "8\n", "")

    def test_into_a_file_that_is_something_else(self, run: Run, news: Path) -> None:
        Path("notes.txt").write_text("My notes. " * 99)
        code, _, errors = run("index", news, "--db", "notes.txt")
        assert (code, errors) == (
            1,
            "newsquote: notes.txt is not a newsquote index; name another file with --db\n",
        )


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_a_sentence_and_two_examples(run: Run, command: str) -> None:
    code, output, errors = run(command, "--help")
    assert (code, errors) == (0, "")
    first = output.splitlines()[2].strip()
    assert first.endswith(".")
    examples = output.split("Examples:\n")[1].split("\n\n")[0].splitlines()
    assert [line.split()[:2] for line in examples] == [["newsquote", e.split()[1]] for e in examples]
    assert len(examples) == 2
    assert examples[0].split()[1] == command
    assert command == "index" or any(
        "| jq" in line or ".json" in line or "xargs" in line for line in examples
    )


def test_help_lists_every_command_with_a_whole_sentence(run: Run) -> None:
    code, output, _ = run()
    assert code == 0
    listed = re.findall(r"^  ([a-z]+)  +(.+)$", output.split("Commands:")[1], re.MULTILINE)
    assert [name for name, _ in listed] == list(COMMANDS)
    assert [sentence for _, sentence in listed if not sentence.endswith(".") or "..." in sentence] == []


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        pytest.param(["--spaeker", "holt"], "--spaeker", id="unknown-option"),
        pytest.param(["--format", "xml"], "--format", id="unknown-format"),
        pytest.param(["--min-confidence", "2"], "--min-confidence", id="number-out-of-range"),
        pytest.param(["--limit", "many"], "--limit", id="no-number"),
        pytest.param(["--speaker"], "--speaker", id="no-value"),
    ],
)
def test_bad_option_is_one_line(run: Run, arguments: list[str], option: str) -> None:
    code, output, errors = run("quotes", *arguments)
    assert (code, output) == (2, "")
    assert re.fullmatch(rf"newsquote: [^\n]*{option}[^\n]*; see newsquote( quotes)? --help\n", errors)


def test_unknown_command(run: Run) -> None:
    code, output, errors = run("quote")
    assert (code, output) == (2, "")
    assert re.fullmatch(r"newsquote: No such command 'quote'[^\n]*; see newsquote --help\n", errors)


def test_unknown_schema(run: Run) -> None:
    code, _, errors = run("schema", "nothing")
    assert code == 2
    assert "one of quotes, entities, speakers, articles, verify" in errors


def test_models_lists_the_bundled_pipeline_first(run: Run) -> None:
    code, output, _ = run("models", "--json")
    assert code == 0
    assert json.loads(output)[0]["use"] == "bundled, the default"


def test_the_application_builds_with_all_commands() -> None:
    assert [command.name for command in build().registered_commands] == list(COMMANDS)


def process(*arguments: object, code: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own."""
    start = ["-c", code] if code else ["-m", "newsquote", *map(str, arguments)]
    return subprocess.run(
        [sys.executable, *start], capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, **environment},
    )  # fmt: skip


HEAVY = ("spacy", "thinc", "numpy", "onnxruntime", "newsquote.analyse", "newsquote.reader")


@pytest.mark.parametrize(
    "arguments",
    [
        "quotes --speaker holt --about boats --org port --unique --json",
        "quotes --format table",
        "entities",
        "speakers",
        "articles",
        "verify boats",
        "show evening",
        "report -o -",
    ],
)
def test_questions_import_nothing_heavy(database: Path, arguments: str) -> None:
    code = f"""
import sys
from newsquote.cli import main
try:
    main({[*arguments.split(), "--db", str(database)]!r})
except SystemExit as done:
    assert done.code == 0, done.code
print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)
"""
    assert process(code=code).stderr == "[]\n"


def test_formats_other_than_tables_do_without_rich(database: Path) -> None:
    code = f"""
import sys
from newsquote.cli import main
try:
    main(["quotes", "--db", {str(database)!r}])
except SystemExit:
    print("rich.table" in sys.modules, file=sys.stderr)
"""
    assert process(code=code).stderr == "False\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no head")
@pytest.mark.parametrize("format_", ["tsv", "json", "csv", "table"])
def test_closed_pipe_is_quiet(tmp_path: Path, format_: str) -> None:
    with create_index(tmp_path / "big.db") as index:
        fill(index, *(ferry(f"{n:04}.txt") for n in range(400)))
    command = f'"{sys.executable}" -m newsquote quotes --db big.db --format {format_} | head -1'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, cwd=tmp_path)
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


def test_output_is_utf8_in_any_locale(tmp_path: Path) -> None:
    with create_index(tmp_path / "news.db") as index:
        fill(index, ferry(), hostile(), wire())
    done = process("quotes", "--db", tmp_path / "news.db", PYTHONIOENCODING="latin-1", LC_ALL="C")
    assert (done.returncode, done.stderr) == (0, "")
    assert "José Núñez" in done.stdout


def test_interrupt_is_quiet_and_exits_130(tmp_path: Path) -> None:
    code = """
import newsquote.cli.corpus as corpus
from newsquote.cli import main
def stop(*a, **k):
    raise KeyboardInterrupt
corpus._open = stop
main(["quotes", "--db", "x"])
"""
    done = process(code=code)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@pytest.mark.parametrize(
    ("words_so_far", "expected"),
    [
        pytest.param("newsquote quo", "quotes", id="command"),
        pytest.param("newsquote quotes --spe", "--speaker", id="option"),
        pytest.param("newsquote quotes --speaker Mi", "Mia Holt", id="speaker-from-the-index"),
        pytest.param("newsquote entities --org Isl", "Island Voice", id="organisation"),
    ],
)
def test_shell_completion(database: Path, words_so_far: str, expected: str) -> None:
    done = process(
        NEWSQUOTE_DB=str(database), _NEWSQUOTE_COMPLETE="complete_bash", COMP_WORDS=words_so_far,
        COMP_CWORD=str(len(words_so_far.split()) - 1),
    )  # fmt: skip
    assert (done.stdout.splitlines(), done.stderr) == ([expected], "")
