"""The annotated article: every quote in its place, its speaker's number in the margin.

Each line that holds words of a quote has the speaker's number before it; without colour the words
also stand between ⟨ and ⟩, so that nothing rests on colour alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from io import StringIO

from rich.console import Console
from rich.text import Text

from newsquote.index import fold
from newsquote.model import Role, Span
from newsquote.query.rows import ArticleView, QuoteRow
from newsquote.render.console import Output
from newsquote.render.safe import one_line, printable

COLORS = ("cyan", "green", "magenta", "yellow", "blue", "red")
MARGIN = 4
WIDEST = 100
OPEN, CLOSE = "⟨", "⟩"
_ROLE_STYLES = {Role.TITLE: "bold", Role.STANDFIRST: "italic", Role.BYLINE: "dim", Role.CAPTION: "dim",
                Role.NOTE: "dim"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Voice:
    """A speaker of the article, with the number and colour of their quotes."""

    number: int
    name: str
    about: str
    quotes: int
    is_lit: bool

    @property
    def style(self) -> str:
        return COLORS[(self.number - 1) % len(COLORS)]


def show_articles(
    views: Iterable[ArticleView], output: Output, *, speaker: str | None = None, pager: bool = True
) -> None:
    """Write the articles one after the other; `speaker` lights those whose name has these words."""
    console = output.console()
    if not (pager and console.is_terminal):
        _show_all(console, views, speaker)
        return
    text = StringIO()
    paged = Console(
        file=text, width=console.width, force_terminal=True, highlight=False,
        color_system=console.color_system,  # type: ignore[arg-type]  # the name of one of them
    )  # fmt: skip
    _show_all(paged, views, speaker)
    if text.getvalue().count("\n") < console.height:
        output.stream.write(text.getvalue())
    else:
        with console.pager(styles=True):
            console.print(Text.from_ansi(text.getvalue()))


def _show_all(console: Console, views: Iterable[ArticleView], speaker: str | None) -> None:
    for number, view in enumerate(views):
        if number:
            console.print("\n" + "─" * min(console.width, WIDEST))
        _show(console, view, speaker)


def _show(console: Console, view: ArticleView, speaker: str | None) -> None:
    voices = _voices(view.quotes, speaker)
    plain = console.color_system is None
    width = min(console.width, WIDEST) - MARGIN
    text = view.article.text
    marked = Text(text)
    numbers: list[tuple[Span, int]] = []
    edges: list[tuple[int, str]] = []
    for quote in view.quotes:
        spans = [Span(part.start, part.end) for part in quote.parts]
        voice = voices.get(_voice_key(quote))
        style = _style(quote, voice)
        for span in spans:
            marked.stylize(style, span.start, span.end)
            if voice is not None and voice.is_lit and quote.kind != "scare":
                numbers.append((span, voice.number))
                edges += [(span.end, CLOSE), (span.start, OPEN)] if plain else []
        for mention, mention_style in ((quote.source, "underline"), (quote.cue, "italic")):
            if mention is not None and voice is not None and voice.is_lit:
                marked.stylize(f"{mention_style} {voice.style}", mention.start, mention.end)
    for paragraph in view.paragraphs:
        marked.stylize(_ROLE_STYLES.get(paragraph.role, ""), paragraph.span.start, paragraph.span.end)
        _write_paragraph(console, marked, paragraph.span, numbers, edges, width)
        console.print()
    _legend(console, voices.values())


def _write_paragraph(
    console: Console,
    marked: Text,
    span: Span,
    numbers: list[tuple[Span, int]],
    edges: list[tuple[int, str]],
    width: int,
) -> None:
    """The paragraph wrapped, with the numbers of those who speak in each line before it."""
    inside = sorted((e for e in edges if span.start <= e[0] <= span.end), key=lambda e: (e[0], e[1] == OPEN))
    pieces, origin, start = Text(), [], span.start
    for at, sign in [*inside, (span.end, "")]:
        pieces.append_text(marked[start:at] if at > start else Text())
        origin += list(range(start, at))
        pieces.append(sign)
        origin += [at - (sign == CLOSE)] * len(sign)
        start = at
    for first, last in _wrapped(pieces.plain, width):
        spoken = {
            number
            for where, number in numbers
            if any(where.start <= origin[n] < where.end for n in (first, last - 1))
            or origin[first] <= where.start < origin[last - 1]
        }
        margin = ",".join(str(number) for number in sorted(spoken))[: MARGIN - 1]
        line = _harmless(pieces[first:last])
        console.print(Text.assemble((margin.rjust(MARGIN - 1) + " ", "dim"), line), no_wrap=True, crop=False)


def _wrapped(text: str, width: int) -> list[tuple[int, int]]:
    """The lines the text is broken into, as ranges of it without the spaces at their ends."""
    lines: list[tuple[int, int]] = []
    first = last = 0
    position = 0
    for word in text.split():
        start = text.index(word, position)
        position = start + len(word)
        if last > first and position - first > width:
            lines.append((first, last))
            first = start
        elif last == first:
            first = start
        last = position
    return [*lines, (first, last)] if last > first else lines


def _harmless(line: Text) -> Text:
    """The line without characters a terminal might obey; one for one, so that styles stay in place."""
    line.plain = "".join(printable(sign).replace("\n", " ").replace("\t", " ") or " " for sign in line.plain)
    return line


def _voices(quotes: Iterable[QuoteRow], speaker: str | None) -> dict[str, _Voice]:
    """Who speaks, by the order of their first quotes."""
    found: dict[str, list[QuoteRow]] = {}
    for quote in quotes:
        if quote.kind != "scare":
            found.setdefault(_voice_key(quote), []).append(quote)
    voices = {}
    for number, (key, spoken) in enumerate(found.items(), 1):
        who = spoken[0].speaker
        name = who.name if who else "nobody named"
        about = ", ".join(value for value in (who.role, who.affiliation) if value) if who else ""
        is_lit = speaker is None or _is_called(spoken[0], speaker)
        voices[key] = _Voice(number, one_line(name), one_line(about), len(spoken), is_lit)
    return voices


def _is_called(quote: QuoteRow, name: str) -> bool:
    if quote.speaker is None:
        return False
    names = " ".join(fold(value) for value in (quote.speaker.name, *quote.speaker.members))
    return f" {fold(name)}" in f" {names}"


def _voice_key(quote: QuoteRow) -> str:
    return quote.speaker.id if quote.speaker else ""


def _style(quote: QuoteRow, voice: _Voice | None) -> str:
    if quote.kind == "scare" or voice is None:
        return "dim"
    return voice.style if voice.is_lit else ""


def _legend(console: Console, voices: Iterable[_Voice]) -> None:
    for voice in voices:
        line = Text.assemble((str(voice.number).rjust(MARGIN - 1) + " ", "dim"))
        line.append(voice.name, f"bold {voice.style}" if voice.is_lit else "")
        line.append(f", {voice.about}" if voice.about else "")
        line.append(f" ({voice.quotes} quote{'s' if voice.quotes != 1 else ''})", "dim")
        console.print(line)
