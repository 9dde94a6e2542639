"""Each format that is read, on files made here."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest

from newsquote.errors import NewsquoteError
from newsquote.model import Article
from newsquote.reader import ReadOptions, read_sources

STORY = "The pool will close in June.\n\n“We are sorry,” said Ana Ruiz.\n"
FIELDS = {
    "title": "Pool to close",
    "date": "2025-03-04",
    "author": "Jo Doe",
    "source": "The Echo",
    "text": STORY,
}


def read(path: Path, **options: object) -> tuple[list[Article], list[str]]:
    """The articles in `path`, and the problems, with the folder's name left out of both."""
    problems: list[str] = []
    articles = list(read_sources([path], options=ReadOptions(**options), on_problem=problems.append))  # type: ignore[arg-type] (test values)
    return articles, [problem.replace(f"{path.parent}/", "") for problem in problems]


def read_one(path: Path, **options: object) -> Article:
    (article,), problems = read(path, **options)
    assert problems == []
    return article


def facts(article: Article) -> tuple[str | None, ...]:
    return article.title, article.date, article.byline, article.source, article.text


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("name", ["a.txt", "a.text", "a", "a.story", "a.TXT"])
def test_plain_text_is_kept_to_the_last_line_end(tmp_path, name):
    text = "Pool to close\r\n\r\nThe pool will close.\r\n\tIt is  old.\n\n\n"
    assert facts(read_one(write(tmp_path, name, text))) == ("Pool to close", None, None, None, text)


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(FIELDS, id="plain-names"),
        pytest.param(
            {
                "source": {"id": None, "name": "The Echo"},
                "author": "Jo Doe",
                "title": "Pool to close",
                "description": "It is old",
                "url": "https://echo.example/pool",
                "publishedAt": "2025-03-04T10:15:00Z",
                "content": STORY,
            },
            id="news-api",
        ),
        pytest.param(
            {
                "Headline": "Pool to close",
                "Byline": "Jo Doe",
                "Publication": "The Echo",
                "Load-Date": "March 4, 2025",
                "Body": STORY,
            },
            id="news-archive",
        ),
        pytest.param(
            {
                "title": "Pool to close",
                "authors": ["Jo Doe"],
                "publish_date": "2025-03-04 00:00:00",
                "source_domain": "The Echo",
                "maintext": STORY,
            },
            id="scraper",
        ),
        pytest.param(
            {
                "headline": "Pool to close",
                "author": [{"@type": "Person", "name": "Jo Doe"}],
                "datePublished": "2025-03-04",
                "publisher": {"name": "The Echo"},
                "articleBody": STORY,
            },
            id="linked-data",
        ),
        pytest.param(
            {
                "title": "Pool to close",
                "date": 1741082400,
                "byline": "Jo Doe",
                "source": "The Echo",
                "body": STORY,
            },
            id="seconds-since-1970",
        ),
    ],
)
def test_json_object(tmp_path, record):
    path = write(tmp_path, "a.json", json.dumps(record))
    article = read_one(path)
    assert facts(article) == ("Pool to close", "2025-03-04", "Jo Doe", "The Echo", STORY)
    assert article.path == str(path)


@pytest.mark.parametrize(
    "document",
    [
        pytest.param([FIELDS, FIELDS], id="list"),
        pytest.param({"status": "ok", "totalResults": 2, "articles": [FIELDS, FIELDS]}, id="in-articles"),
        pytest.param({"response": {"status": "ok", "results": [FIELDS, FIELDS]}}, id="deeper"),
    ],
)
def test_json_list(tmp_path, document):
    path = write(tmp_path, "a.json", json.dumps(document))
    articles, problems = read(path)
    assert [article.path for article in articles] == [f"{path}#1", f"{path}#2"]
    assert ([article.text for article in articles], problems) == ([STORY, STORY], [])


def test_json_lines_name_their_line(tmp_path):
    lines = [json.dumps(FIELDS), "", "{broken", json.dumps({"id": 7, "url": "x"}), "[1]", json.dumps(FIELDS)]
    path = write(tmp_path, "a.jsonl", "\n".join(lines))
    articles, problems = read(path)
    assert [article.path for article in articles] == [f"{path}#1", f"{path}#6"]
    assert problems == [
        "a.jsonl#3: not valid JSON (Expecting property name enclosed in double quotes at character 1);"
        " mend it",
        "a.jsonl#4: no field with the text (it has id, url); name it with --field text=NAME",
        "a.jsonl#5: not a JSON object; each article is one object with its text in a field",
    ]


def test_a_file_of_other_records_is_given_up_soon(tmp_path):
    path = write(tmp_path, "a.jsonl", '{"id": 7}\n' * 1000)
    problems: list[str] = []
    with pytest.raises(
        NewsquoteError, match=r"a\.jsonl: none of its first 20 records can be read; the rest is left"
    ):
        list(read_sources([path], on_problem=problems.append))
    assert len(problems) == 20


def test_a_line_that_is_not_text_does_not_cost_the_others(tmp_path):
    good = json.dumps(FIELDS).encode()
    path = write(tmp_path, "a.jsonl", good + b"\n" + b" " * 70_000 + b"\0\1\2\n" + good)
    articles, problems = read(path)
    assert [article.text for article in articles] == [STORY, STORY]
    assert len(problems) == 1
    assert problems[0].startswith("a.jsonl#2: not valid JSON")


def test_json_lines_under_the_name_of_json(tmp_path):
    articles, problems = read(write(tmp_path, "a.json", f"{json.dumps(FIELDS)}\n{json.dumps(FIELDS)}\n"))
    assert ([article.text for article in articles], problems) == ([STORY, STORY], [])


def test_fields_can_be_named(tmp_path):
    record = {
        "fields": {"main": STORY, "top": "Pool to close"},
        "when": "4 March 2025",
        "who": "Jo Doe",
        "at": "The Echo",
    }
    article = read_one(
        write(tmp_path, "a.json", json.dumps(record)),
        text_field="fields.main",
        title_field="fields.top",
        date_field="when",
        byline_field="who",
        source_field="at",
    )
    assert facts(article) == ("Pool to close", "2025-03-04", "Jo Doe", "The Echo", STORY)


def test_html_in_a_field_loses_its_markup(tmp_path):
    record = {
        "title": {"rendered": "Pool &#8216;to close&#8217;"},
        "content": {
            "rendered": "<div><!-- x --><p>The pool <i>will</i>\n close.</p><script>if (a<b) '<p>'</script>"
            "<blockquote>&ldquo;Sorry,&rdquo; said Ana Ruiz.</blockquote>4 < 5<br/>End</div>"
        },
    }
    article = read_one(write(tmp_path, "a.json", json.dumps(record)))
    assert article.title == "Pool ‘to close’"
    assert article.text == "The pool will close.\n\n“Sorry,” said Ana Ruiz.\n\n4 < 5\n\nEnd"


def test_a_named_field_that_is_not_there(tmp_path):
    with pytest.raises(
        NewsquoteError,
        match=r"a\.json: no text in field 'main' \(it has title, date, author, source, text\); name another",
    ):
        read(write(tmp_path, "a.json", json.dumps(FIELDS)), text_field="main")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_csv(tmp_path, delimiter, mark):
    row = delimiter.join(["Pool to close", "2025-03-04", "Jo Doe", "The Echo", '"' + STORY + '"'])
    header = delimiter.join(["Title", "Date", "Author", "Source", "Text"])
    path = write(tmp_path, "a.csv", f"{mark}{header}\r\n{row}\r\n{delimiter * 4}\r\n{row}\r\n")
    articles, problems = read(path)
    assert problems == []
    assert [article.path for article in articles] == [f"{path}#1", f"{path}#3"]
    assert facts(articles[1]) == ("Pool to close", "2025-03-04", "Jo Doe", "The Echo", STORY)


def test_csv_in_utf16_as_spreadsheets_save_it(tmp_path):
    path = write(tmp_path, "a.csv", f'title\ttext\r\nPool\t"{STORY}"\r\n'.encode("utf-16"))
    assert facts(read_one(path)) == ("Pool", None, None, None, STORY)


def test_csv_row_without_text_is_named_and_passed(tmp_path):
    articles, problems = read(write(tmp_path, "a.csv", "title,text\nPool,\nRink,It is shut.\n"))
    assert [article.text for article in articles] == ["It is shut."]
    assert problems == ["a.csv#1: no text in it; fill it in or leave it out"]


def test_csv_row_that_would_lose_words_is_named_and_passed(tmp_path):
    rows = 'Pool,It is shut, he said.\nRink,"It" is shut.\nPark,It is open.,,\nBeach,"It is\n'
    articles, problems = read(write(tmp_path, "a.csv", f"title,text\n{rows}"))
    assert [article.text for article in articles] == ["It is open."]
    assert [problem.partition(" (")[0] for problem in problems] == [
        "a.csv#1: 3 cells under 2 names; put what holds a separator in quotation marks",
        "a.csv#2: not valid CSV",
        "a.csv#4: not valid CSV",
    ]


@pytest.mark.parametrize("name", ["a.csv", "a"])
def test_csv_with_rows_that_end_in_a_carriage_return(tmp_path, name):
    rows = 'title,text\rPool,"It is\rshut.\n\nFor good."\rRink,It is open.\r'
    articles, problems = read(write(tmp_path, name, rows))
    assert [article.text for article in articles] == ["It is\rshut.\n\nFor good.", "It is open."]
    assert problems == []


def test_csv_without_a_text_column(tmp_path):
    message = r"a\.csv: no field with the text \(it has name, age\); name it with --field text=NAME"
    with pytest.raises(NewsquoteError, match=message):
        read(write(tmp_path, "a.csv", "name,age\nJo,7\n"))


MARKDOWN = """\
# Pool to close

The pool *will* close
in June. [More](https://echo.example) ![A picture](a.png)

> “We are **sorry**,” said Ana Ruiz.

* One & two
* Three

<script>alert(1)</script>
"""
MARKDOWN_TEXT = """\
Pool to close

The pool will close in June. More

“We are sorry,” said Ana Ruiz.

One & two

Three
"""


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        pytest.param("", ("Pool to close", None, None, None, MARKDOWN_TEXT), id="none"),
        pytest.param(
            '---\ntitle: "Pool to close"\ndate: 2025-03-04 10:00\nauthor: Jo Doe\n'
            "source: The Echo\ntags:\n  - pools\n---\n",
            ("Pool to close", "2025-03-04", "Jo Doe", "The Echo", MARKDOWN_TEXT),
            id="yaml",
        ),
        pytest.param(
            "---\r\nauthors:\r\n  - Jo Doe\r\n  - Max Poe\r\n---\r\n",
            ("Pool to close", None, "Jo Doe, Max Poe", None, MARKDOWN_TEXT),
            id="yaml-list",
        ),
        pytest.param(
            '+++\ntitle = "Shut"\ndate = 2025-03-04\nauthors = ["Jo Doe"]\n+++\n',
            ("Shut", "2025-03-04", "Jo Doe", None, f"Shut\n\n{MARKDOWN_TEXT}"),
            id="toml",
        ),
        pytest.param(
            "+++\ntitle = [\n+++\n", ("Pool to close", None, None, None, MARKDOWN_TEXT), id="broken-toml"
        ),
    ],
)
def test_markdown(tmp_path, front, expected):
    assert facts(read_one(write(tmp_path, "a.md", front + MARKDOWN))) == expected


HTML = """<!doctype html><html><head><title>Pool to close | The Echo</title>
<meta property="og:site_name" content="The Echo"><meta name="author" content="Jo Doe">{head}</head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Pool to close</h1>
<p>The pool will close in June after a vote by councillors who had put it off for three years.</p>
<p>“We are <b>sorry</b>,” said Ana Ruiz, who leads the council and who had voted against it, café in hand.</p>
<p>The building opened in 1974 and was last repaired in 2003, when the roof was found to leak.</p>
</article><footer>© 2021 The Echo, printed 12/03/2022</footer></body></html>"""
HTML_TEXT = (
    "Pool to close\n\n"
    "The pool will close in June after a vote by councillors who had put it off for three years.\n\n"
    "“We are sorry,” said Ana Ruiz, who leads the council and who had voted against it, café in hand.\n\n"
    "The building opened in 1974 and was last repaired in 2003, when the roof was found to leak.\n"
)


@pytest.mark.parametrize(
    ("head", "date"),
    [
        pytest.param("", None, id="a-date-in-the-footer-is-not-the-article's"),
        pytest.param(
            '<meta property="article:published_time" content="2025-03-04T10:15:00Z">', "2025-03-04", id="meta"
        ),
        pytest.param(
            '<script type="application/ld+json">{"@graph": [{"datePublished": "2025-03-04"}]}</script>',
            "2025-03-04",
            id="linked-data",
        ),
        pytest.param(
            '<script type="application/ld+json">{"@graph": [</script>', None, id="broken-linked-data"
        ),
        pytest.param('<meta name="date" content="03/04/2025">', None, id="ambiguous"),
    ],
)
def test_html(tmp_path, head, date):
    pytest.importorskip("trafilatura")
    article = read_one(write(tmp_path, "a.html", HTML.replace("{head}", head)))
    assert facts(article) == ("Pool to close", date, "Jo Doe", "The Echo", HTML_TEXT)


@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ("Jo Doe, transport correspondent", "Jo Doe"),
        ("Jo Doe; Max Poe", "Jo Doe, Max Poe"),
        ("The Echo newsroom", "The Echo newsroom"),
    ],
)
def test_the_author_of_a_page_without_their_job(tmp_path, author, byline):
    pytest.importorskip("trafilatura")
    page = HTML.replace("{head}", "").replace('content="Jo Doe"', f'content="{author}"')
    assert read_one(write(tmp_path, "a.html", page)).byline == byline


@pytest.mark.parametrize("encoding", ["cp1252", "iso-8859-15", "utf-16"])
def test_html_in_the_encoding_it_declares(tmp_path, encoding):
    pytest.importorskip("trafilatura")
    page = HTML.replace("{head}", f'<meta charset="{encoding}">').replace("“", '"').replace("”", '"')
    assert "café in hand" in read_one(write(tmp_path, "a.html", page.encode(encoding))).text


def test_html_without_trafilatura_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    with pytest.raises(NewsquoteError, match=r"a\.html: a web page, .* pip install 'newsquote\[html\]'"):
        read(write(tmp_path, "a.html", HTML))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(json.dumps(FIELDS), STORY, id="json"),
        pytest.param(f"{json.dumps(FIELDS)}\n" * 2, STORY, id="json-lines"),
        pytest.param(f'title,text\nPool,"{STORY}"\n', STORY, id="csv"),
        pytest.param(f"---\ntitle: Pool\n---\n{STORY}", f"Pool\n\n{STORY}", id="markdown"),
        pytest.param(f"[UPDATED] {STORY}", f"[UPDATED] {STORY}", id="text-with-a-bracket"),
        pytest.param("{curly} words", "{curly} words", id="text-with-a-brace"),
        pytest.param(
            "Text, as they say, is cheap\n\nYes.",
            "Text, as they say, is cheap\n\nYes.",
            id="text-with-commas",
        ),
    ],
)
def test_without_an_extension_the_content_decides(tmp_path, content, expected):
    articles, problems = read(write(tmp_path, "a", content))
    assert (articles[0].text, problems) == (expected, [])


def test_gzip_of_anything(tmp_path):
    path = write(tmp_path, "a.jsonl.gz", gzip.compress(f"{json.dumps(FIELDS)}\n".encode() * 2))
    articles, problems = read(path)
    assert ([article.path for article in articles], problems) == ([f"{path}#1", f"{path}#2"], [])
    assert read_one(write(tmp_path, "b.txt.gz", gzip.compress(STORY.encode()))).text == STORY


def zipped(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def test_zip_names_each_file_in_it(tmp_path):
    inner = zipped({"c.txt": STORY.encode()})
    members = {
        "b/two.txt": STORY.encode(),
        "a.jsonl.gz": gzip.compress(json.dumps(FIELDS).encode()),
        "more.zip": inner,
        "photo.jpg": b"\xff\xd8\xff",
        "bad.txt": b"\0\1\2",
        "__MACOSX/._two.txt": b"\0",
        ".hidden": b"\0",
    }
    path = write(tmp_path, "a.zip", zipped(members))
    articles, problems = read(path)
    names = [str(article.path).removeprefix(f"{path}/") for article in articles]
    assert names == ["a.jsonl.gz#1", "b/two.txt", "more.zip/c.txt"]
    assert problems == ["a.zip/bad.txt: not text (it holds NUL characters); give a text file"]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        pytest.param("a.pdf", b"%PDF-1.7 ...", "a PDF, which is not read; convert it first", id="pdf"),
        pytest.param(
            "a.docx",
            zipped({"[Content_Types].xml": b"<x/>"}),
            "an Office document, which is not read",
            id="docx",
        ),
        pytest.param("a.odt", zipped({"mimetype": b"x"}), "an OpenDocument or EPUB file", id="odt"),
        pytest.param("a.rtf", b"{\\rtf1 x}", "a rich text", id="rtf"),
        pytest.param(
            "a.xml", b"<?xml version='1.0'?><rss/>", "XML that is neither NITF nor NewsML, ", id="xml"
        ),
        pytest.param(
            "a.tar", b"a.txt" + b"\0" * 252 + b"ustar", "a tar archive, which is not read", id="tar"
        ),
        pytest.param("a.db", b"SQLite format 3\0", "a database, .* --db", id="sqlite"),
        pytest.param("a.txt", b"", "empty; give a file with an article in it", id="empty"),
        pytest.param("a.txt", b" \n\n\t", "empty; give a file", id="blank"),
        pytest.param("a.txt", "\u200b\xa0\ufeff\n".encode(), "empty; give a file", id="unseen"),
        pytest.param("a.txt", b"a\0b", r"not text \(it holds NUL characters\)", id="binary"),
        pytest.param("a.json", b"{", "not valid JSON", id="broken-json"),
        pytest.param("a.json", b"[]", "empty", id="empty-list"),
        pytest.param("a.json", b"7", "not a JSON object", id="json-number"),
        pytest.param("a.json", b"[" * 100_000, "JSON nested too deep", id="deep-json"),
        pytest.param(
            "a.json", b'{"text": ' + b"9" * 5000 + b"}", "JSON with a number too long", id="long-number"
        ),
        pytest.param("a.jsonl", b"\n\n", "empty", id="blank-json-lines"),
        pytest.param("a.jsonl", b'{"text": "a"}\n\0\0', r"not text \(it holds NUL", id="binary-json-lines"),
        pytest.param("a.csv", b"text,title\n", "empty", id="csv-header-alone"),
        pytest.param("a.gz", b"words", "not a gzip file, whatever its name says", id="not-gzip"),
        pytest.param("a.zip", b"PK\x03\x04 and no more", "not a whole zip archive", id="torn-zip"),
        pytest.param(
            "a.gz", gzip.compress(STORY.encode())[:-12], "cannot be read to its end", id="torn-gzip"
        ),
        pytest.param("a.zip", zipped({"photo.jpg": b"x"}), "no articles in it", id="zip-without-articles"),
        pytest.param(
            "a.md", b"![picture](a.png)\n", "no text in it besides markup", id="markdown-without-words"
        ),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(tmp_path, name, content, message):
    path = write(tmp_path, name, content)
    with pytest.raises(NewsquoteError, match=rf"^{path}: {message}") as raised:
        read(path)
    assert "\n" not in str(raised.value)
