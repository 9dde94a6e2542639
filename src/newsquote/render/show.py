"""The annotated article: every quote in its place, its speaker's number in the margin.

Each line that holds words of a quote has the speaker's number before it. Without colour the quote
also stands between ⟨ and ⟩, its source between underscores and its cue between asterisks, so that
nothing rests on colour alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from shutil import get_terminal_size

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from newsquote.model import Role, Span
from newsquote.query.rows import ArticleView, QuoteRow
from newsquote.render.console import Output
from newsquote.render.pager import page
from newsquote.render.safe import in_place, one_line

COLORS = ("cyan", "green", "magenta", "yellow", "blue", "red")
MARGIN = 4
WIDEST = 100
QUOTE, SOURCE, CUE = "⟨⟩", "__", "**"
_ROLE_STYLES = {Role.TITLE: "bold", Role.STANDFIRST: "italic", Role.BYLINE: "dim", Role.CAPTION: "dim",
                Role.NOTE: "dim"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Voice:
    """A speaker of the article, with the number and colour of their quotes."""

    number: int
    name: str
    about: str
    counts: str
    is_lit: bool

    @property
    def style(self) -> str:
        return COLORS[(self.number - 1) % len(COLORS)]


@dataclass(frozen=True, slots=True, order=True)
class _Edge:
    """A sign put into the text: `rank` orders those at one place, so that pairs do not cross."""

    at: int
    rank: int
    sign: str

    @property
    def belongs_to(self) -> int:
        """The code point whose line the sign is on."""
        return self.at - (self.rank < 0)


@dataclass(frozen=True, slots=True)
class _Page:
    """An article ready to be wrapped: styled text, who speaks where, and signs."""

    text: Text
    numbers: list[tuple[Span, int]]
    edges: list[_Edge]


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a paragraph and the numbers of those who speak in it."""

    text: Text
    speakers: str


def show_articles(views: Iterable[ArticleView], output: Output, *, pager: bool = True) -> None:
    """Write the articles one after the other, those longer than the terminal through a pager."""
    console = output.console()
    if not (pager and output.stream.isatty()):
        _show_all(console, views)
        return
    with console.capture() as captured:
        _show_all(console, views)
    text = captured.get()
    if text.count("\n") < get_terminal_size().lines:
        console.file.write(text)
    else:
        page(text, output.stream)


def _show_all(console: Console, views: Iterable[ArticleView]) -> None:
    for number, view in enumerate(views):
        if number:
            console.print("\n" + "─" * min(console.width, WIDEST))
        _show(console, view)


def _show(console: Console, view: ArticleView) -> None:
    plain = console.color_system is None
    voices = _voices(view)
    article = _marked(view, voices, plain)
    margin, paragraphs = _laid_out(article, view, min(console.width, WIDEST))
    for lines in paragraphs:
        for line in lines:
            console.print(_with_margin(line.speakers, line.text, margin), no_wrap=True, crop=False)
        console.print()
    _legend(console, voices.values(), margin)
    _key(console, view, plain, margin)


def _marked(view: ArticleView, voices: dict[str, _Voice], plain: bool) -> _Page:
    """The text of the article with its quotes, sources and cues marked."""
    marked = Text(in_place(view.article.text).replace("\t", " ").replace("\n", " "))
    numbers: list[tuple[Span, int]] = []
    edges: list[_Edge] = []
    sources: list[Span] = []
    cues: list[Span] = []
    for paragraph in view.paragraphs:
        marked.stylize(_ROLE_STYLES.get(paragraph.role, ""), paragraph.span.start, paragraph.span.end)
    for quote in view.quotes:
        voice = voices.get(_voice_key(quote))
        spans = [Span(part.start, part.end) for part in quote.parts]
        for span in spans:
            marked.stylize(_style(quote, voice), span.start, span.end)
        if quote.kind == "scare" or voice is None or not voice.is_lit:
            continue
        numbers += [(span, voice.number) for span in spans]
        edges += [edge for span in spans for edge in _edges(span, QUOTE, 2)]
        for mention, style, found in ((quote.source, "underline", sources), (quote.cue, "italic", cues)):
            if mention is not None:
                marked.stylize(f"{style} {voice.style}", mention.start, mention.end)
                found.append(Span(mention.start, mention.end))
    edges += [edge for span in _joined(sources) for edge in _edges(span, SOURCE, 3)]
    edges += [edge for span in _joined(cues) for edge in _edges(span, CUE, 4)]
    return _Page(marked, numbers, sorted(set(edges)) if plain else [])


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The spans with those that overlap made one: two quotes often share a source."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and joined[-1].overlaps(span):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _edges(span: Span, signs: str, rank: int) -> tuple[_Edge, _Edge]:
    return _Edge(span.start, rank, signs[0]), _Edge(span.end, -rank, signs[1])


def _laid_out(article: _Page, view: ArticleView, width: int) -> tuple[int, list[list[_Line]]]:
    """The paragraphs in lines, and how wide the margin is: as the longest list of numbers in it."""
    margin = MARGIN
    while True:
        lines = [list(_lines(article, paragraph.span, width - margin)) for paragraph in view.paragraphs]
        widest = max((len(line.speakers) for paragraph in lines for line in paragraph), default=0) + 1
        if widest <= margin or margin >= width // 2:
            return margin, lines
        margin = widest


def _lines(article: _Page, span: Span, width: int) -> Iterator[_Line]:
    """The paragraph wrapped, with those who speak in each line."""
    pieces, origin, start = Text(), [], span.start
    inside = [edge for edge in article.edges if span.start <= edge.belongs_to < span.end]
    for edge in [*inside, _Edge(span.end, 0, "")]:
        pieces.append_text(article.text[start : edge.at] if edge.at > start else Text())
        origin += [*range(start, edge.at), *[edge.belongs_to] * len(edge.sign)]
        pieces.append(edge.sign)
        start = edge.at
    for first, last in _wrapped(pieces.plain, width):
        words = Span(origin[first], origin[last - 1] + 1)
        speakers = sorted({number for where, number in article.numbers if where.overlaps(words)})
        yield _Line(pieces[first:last], ",".join(map(str, speakers)))


def _wrapped(text: str, width: int) -> list[tuple[int, int]]:
    """The lines the text is broken into, as ranges of it without the spaces at their ends.

    `width` is in cells. A word wider than that is broken.
    """
    lines: list[tuple[int, int]] = []
    first = last = position = 0
    for word in text.split():
        start = text.index(word, position)
        position = start + len(word)
        if last > first and cell_len(text[first:position]) > width:
            lines.append((first, last))
            first = start
        elif last == first:
            first = start
        while cell_len(text[first:position]) > width:
            cut = next((n for n in range(position, first, -1) if cell_len(text[first:n]) <= width), first + 1)
            if cut == position:
                break
            lines.append((first, cut))
            first = cut
        last = position
    return [*lines, (first, last)] if last > first else lines


def _with_margin(speakers: str, line: Text, margin: int) -> Text:
    return Text.assemble((speakers.rjust(margin - 1) + " ", "dim"), line)


def _voices(view: ArticleView) -> dict[str, _Voice]:
    """Who speaks, by the order of their first quotes."""
    found: dict[str, list[QuoteRow]] = {}
    for quote in view.quotes:
        if quote.kind != "scare":
            found.setdefault(_voice_key(quote), []).append(quote)
    voices = {}
    for number, (key, spoken) in enumerate(found.items(), 1):
        who = spoken[0].speaker
        name = who.name if who else "nobody named"
        about = ", ".join(value for value in (who.role, who.affiliation) if value) if who else ""
        is_lit = view.lit is None or key in view.lit
        voices[key] = _Voice(number, one_line(name), one_line(about), _counts(spoken), is_lit)
    return voices


def _counts(spoken: Iterable[QuoteRow]) -> str:
    """ "2 quotes, 1 attitude"."""
    counts = Counter("attitude" if quote.kind == "attitude" else "quote" for quote in spoken)
    return ", ".join(
        f"{counts[what]} {what}" + ("s" if counts[what] > 1 else "")
        for what in ("quote", "attitude")
        if counts[what]
    )


def _voice_key(quote: QuoteRow) -> str:
    return quote.speaker.id if quote.speaker else ""


def _style(quote: QuoteRow, voice: _Voice | None) -> str:
    if quote.kind == "scare" or voice is None:
        return "dim"
    return voice.style if voice.is_lit else ""


def _legend(console: Console, voices: Iterable[_Voice], margin: int) -> None:
    for voice in voices:
        line = Text.assemble(
            (voice.name, f"bold {voice.style}" if voice.is_lit else ""),
            f", {voice.about}" if voice.about else "",
            (f" ({voice.counts})", "dim"),
        )
        for place, (first, last) in enumerate(_wrapped(line.plain, console.width - margin)):
            number = "" if place else str(voice.number)
            console.print(_with_margin(number, line[first:last], margin), no_wrap=True, crop=False)


def _key(console: Console, view: ArticleView, plain: bool, margin: int) -> None:
    """What the signs and styles mean, where there are any."""
    if not view.quotes:
        return
    if plain:
        key = Text(f"{QUOTE[0]}quote{QUOTE[1]} {SOURCE[0]}source{SOURCE[1]} {CUE[0]}cue{CUE[1]}")
    else:
        key = Text(" ").join(
            Text(word, style)
            for word, style in (
                ("quote", COLORS[0]),
                ("source", f"underline {COLORS[0]}"),
                ("cue", f"italic {COLORS[0]}"),
                ("scare quote", "dim"),
            )
        )
    console.print()
    console.print(_with_margin("", key, margin), no_wrap=True, crop=False)
