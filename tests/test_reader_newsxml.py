"""NITF and NewsML, the XML of news agencies, on files made here."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsquote.errors import NewsquoteError
from newsquote.model import Article
from newsquote.reader import ReadOptions, read_sources

NITF = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE nitf SYSTEM "http://www.iptc.org/IPTC/NITF/3.6/specification/dtd/nitf-3-6.dtd">
<!-- made for a test -->
<nitf>
 <head>
  <title>POOL-CLOSES</title>
  <docdata><date.issue norm="20250304T101500Z"/><doc.copyright year="2025" holder="The Echo"/></docdata>
 </head>
 <body>
  <body.head>
   <hedline><hl1>Pool to close</hl1><hl2>Members say that they were never asked</hl2></hedline>
   <byline>By <person>Jo Doe</person><byttl>Health correspondent</byttl></byline>
   <dateline><location>LISBON</location></dateline>
  </body.head>
  <body.content>
   <p>The pool will close &mdash; in June.</p>
   <media media-type="image"><media-caption>Swimmers say “no”.</media-caption></media>
   <hl2>Years of neglect</hl2>
   <block><p>“We are <em>sorry</em>,”
      said Ana Ruiz.</p></block>
  </body.content>
  <body.end><tagline>Max Poe in Lisbon contributed to this report.</tagline></body.end>
 </body>
</nitf>
"""
NITF_TEXT = (
    "Pool to close\n\nMembers say that they were never asked\n\nThe pool will close — in June.\n\n"
    "Years of neglect\n\n“We are sorry,” said Ana Ruiz.\n\nMax Poe in Lisbon contributed to this report.\n"
)

ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:echo:{number}" version="1">
 <itemMeta>
  <itemClass qcode="ninat:{what}"/>
  <provider qcode="nprov:ECHO"><name>The Echo</name></provider>
  <versionCreated>2025-03-05T06:00:00Z</versionCreated>
 </itemMeta>
 <contentMeta>
  <contentCreated>2025-03-04T10:15:00+00:00</contentCreated>
  <by>Jo Doe</by><headline>Pool to close</headline><description role="drol:summary">It is old.</description>
 </contentMeta>
 <contentSet>{content}</contentSet>
</newsItem>
"""
XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Pool</title></head><body><h1>Pool to close</h1><p>The pool will close.</p>
<ul><li>“We are sorry,” said Ana Ruiz.</li></ul></body></html></inlineXML>"""
PLAIN = """<inlineData contenttype="text/plain">The pool will close.

“We are sorry,” said Ana Ruiz.</inlineData>"""
ESCAPED = """<inlineData contenttype="text/html">&lt;p&gt;The pool will close.&lt;/p&gt;
&lt;p&gt;“We are sorry,” said Ana Ruiz.&lt;/p&gt;</inlineData>"""
ITEM_TEXT = "Pool to close\n\nThe pool will close.\n\n“We are sorry,” said Ana Ruiz.\n"


def read(folder: Path, content: str | bytes, name: str = "a.xml", **options: object) -> list[Article]:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    given = ReadOptions(**options)  # type: ignore[arg-type] (test values)
    return list(read_sources([path], options=given, on_problem=pytest.fail))


def facts(article: Article) -> tuple[str | None, ...]:
    return article.title, article.date, article.byline, article.source, article.text


def item(content: str, *, number: int = 1, what: str = "text") -> str:
    return ITEM.format(content=content, number=number, what=what)


@pytest.mark.parametrize("name", ["a.xml", "a.nitf", "a", "a.txt"])
def test_nitf(tmp_path, name):
    (article,) = read(tmp_path, NITF, name)
    assert facts(article) == ("Pool to close", "2025-03-04", "Jo Doe", "The Echo", NITF_TEXT)
    assert article.standfirst == "Members say that they were never asked"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(XHTML, id="xhtml"),
        pytest.param(PLAIN, id="plain-text"),
        pytest.param(ESCAPED, id="escaped-html"),
        pytest.param(
            "<inlineXML><nitf><body><body.content><p>The pool will close.</p>"
            "<p>“We are sorry,” said Ana Ruiz.</p></body.content></body></nitf></inlineXML>",
            id="nitf-inside",
        ),
    ],
)
def test_newsml_g2(tmp_path, content):
    (article,) = read(tmp_path, '<?xml version="1.0"?>\n' + item(content))
    assert facts(article) == ("Pool to close", "2025-03-04", "Jo Doe", "The Echo", ITEM_TEXT)
    assert article.standfirst == "It is old."


def test_a_prefix_before_each_name(tmp_path):
    content = item(XHTML).replace("xmlns=", "xmlns:n=", 1)
    for name in ("newsItem", "itemMeta", "contentMeta", "headline", "contentSet", "inlineXML"):
        content = content.replace(f"<{name}", f"<n:{name}").replace(f"</{name}", f"</n:{name}")
    (article,) = read(tmp_path, content)
    assert (article.title, article.text) == ("Pool to close", ITEM_TEXT)


def test_a_message_of_several_items(tmp_path):
    remote = '<remoteContent href="pool.jpg"/>'
    items = [item(XHTML), item(remote, what="picture"), item(PLAIN, number=2), item(remote, number=3)]
    path = tmp_path / "a.xml"
    path.write_text(f"<newsMessage><itemSet>{''.join(items)}</itemSet></newsMessage>", "utf-8")
    problems: list[str] = []
    articles = list(read_sources([path], on_problem=problems.append))
    assert [(article.path, article.text) for article in articles] == [
        (f"{path}#1", ITEM_TEXT),
        (f"{path}#2", ITEM_TEXT),
    ]
    assert problems == [f"{path}#3: no text in it; give the file that it stands for"]


@pytest.mark.parametrize("encoding", ["iso-8859-1", "windows-1252", "utf-16"])
def test_the_encoding_it_declares(tmp_path, encoding):
    page = NITF.replace("“", '"').replace("”", '"').replace("utf-8", encoding, 1).replace("Ruiz", "Ruíz")
    (article,) = read(tmp_path, page.encode(encoding))
    assert "said Ana Ruíz." in article.text


def test_a_given_encoding_wins(tmp_path):
    (article,) = read(tmp_path, NITF.replace("utf-8", "ascii", 1), encoding="utf-8")
    assert article.text == NITF_TEXT


LAUGHS = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(
            f'<!DOCTYPE nitf [<!ENTITY e0 "ha">{LAUGHS}]><nitf><body><p>&e9;</p></body></nitf>',
            "XML that declares entities, which is not read; save it without a DTD of its own",
            id="entities-that-expand",
        ),
        pytest.param(
            '<!DOCTYPE nitf [<!ENTITY e SYSTEM "file:///etc/passwd">]><nitf><body><p>&e;</p></body></nitf>',
            "XML that declares entities",
            id="entity-from-a-file",
        ),
        pytest.param(
            '<!DOCTYPE nitf [<!ENTITY % e SYSTEM "file:///etc/passwd"> %e;]><nitf/>',
            "XML that declares entities",
            id="parameter-entity",
        ),
        pytest.param("<nitf><body><p>Words", r"not valid XML \(no element found: line 1", id="cut-off"),
        pytest.param("<nitf><body>&bogus;</body></nitf>", "undefined entity", id="undefined-entity"),
        pytest.param(
            '<?xml version="1.0" encoding="klingon"?><nitf/>', r"not valid XML \(unknown", id="odd-encoding"
        ),
        pytest.param("<nitf><a>" + "<p>" * 100_000, "no element found", id="deep"),
        pytest.param("<nitf/>", "no text in it", id="empty"),
        pytest.param(item("", what="picture"), "no article in it, only pictures", id="pictures"),
        pytest.param(
            '<?xml version="1.0"?><rss><item>Words</item></rss>', "neither NITF nor NewsML", id="other-xml"
        ),
    ],
)
def test_what_is_refused(tmp_path, content, message):
    with pytest.raises(NewsquoteError, match=rf"a\.xml: .*{message}") as raised:
        read(tmp_path, content)
    assert str(raised.value).isprintable()


def test_depth_does_not_matter(tmp_path):
    depth = 50_000
    (article,) = read(
        tmp_path,
        f"<nitf><body><body.content>{'<b>' * depth}Deep.{'</b>' * depth}</body.content></body></nitf>",
    )
    assert article.text == "Deep.\n"
