"""The report in a browser: what it shows, what it filters, and that nothing leaves it.

Needs Playwright (`pip install '.[browser]'`) and a Chromium of the system; skipped where one is missing.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import ferry, fill, make_article, make_quote, wire
from newsquote.index import create_index
from newsquote.model import Analysis, Entity, Kind
from newsquote.query.articles import find_texts
from newsquote.query.filters import QuoteFilter
from newsquote.query.quotes import find_quotes
from newsquote.render.report import make_report, report_page

playwright = pytest.importorskip(
    "playwright.sync_api", reason="Playwright is not installed: pip install '.[browser]'"
)
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this system")

Open = Callable[..., Any]
MANY = 5000


def report_of(*analyses: Analysis) -> str:
    """The page of every quote of the analyses, but for scare quotes."""
    with create_index(None) as index:
        fill(index, *analyses)
        quotes = list(find_quotes(index, QuoteFilter(kinds=tuple(Kind)[:4])))
        texts = list(find_texts(index, (quote.article.id for quote in quotes)))
        return report_page(make_report(quotes, texts, title="Who said what"))


def hostile() -> Analysis:
    said = "Close it </script><script>alert(2)</script> <!-- 😀 now"
    article = make_article(
        f"<script>alert(1)</script> 😀\n\n😀 “{said},” said Ana 😀 Ruiz.\n",
        "javascript:alert(3)",
        date="2025-01-31",
    )
    ruiz = Entity("e1", "<img src=x onerror=alert(4)>", "PERSON", (), "</script>", None)
    return Analysis(article, (make_quote(article, [said], speaker=ruiz, source="Ana 😀 Ruiz", cue="said"),))


def day(number: int, date: str | None) -> Analysis:
    """An article in which one speaker says one thing."""
    said = f"We counted {number} gulls at the harbour"
    article = make_article(
        f"Gulls, day {number}\n\n“{said},” Ann{number % 600} said.\n", f"z/{number:05}.txt", date=date
    )
    speaker = Entity("e1", f"Ann{number % 600}", "PERSON")
    return Analysis(article, (make_quote(article, [said], speaker=speaker),))


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    arguments = (
        ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    )  # it wants it for root
    with playwright.sync_playwright() as started:
        running = started.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens a report, and fails at the end if the page complained, asked or fetched anything."""
    wrong: list[str] = []
    contexts: list[Any] = []
    address = (tmp_path / "report.html").as_uri()

    def open_(html: str, **options: Any) -> Any:
        (tmp_path / "report.html").write_text(html, encoding="utf-8")
        contexts.append(browser.new_context(**{"viewport": {"width": 1280, "height": 900}} | options))
        page = contexts[-1].new_page()
        page.set_default_timeout(60_000)
        page.on("console", lambda message: wrong.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("dialog", lambda dialog: (wrong.append(dialog.message), dialog.dismiss()))
        page.on(
            "request", lambda request: request.url.startswith((address, "data:")) or wrong.append(request.url)
        )
        page.goto(address)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture(scope="module")
def news() -> str:
    return report_of(ferry(), wire(), day(1, None))


def said(page: Any) -> list[str]:
    """The first words of each quote listed."""
    return [" ".join(text.split()[:2]) for text in page.locator("#quotes blockquote").all_inner_texts()]


def expect_count(page: Any, count: str) -> None:
    playwright.expect(page.locator("#count")).to_have_text(count)


def test_everything_is_listed(open_page: Open, news: str) -> None:
    page = open_page(news)
    expect_count(page, "10 quotes")
    assert said(page) == [
        "The Port", "“We kept", "fewer people", "“a cold-hearted", "for a", "“We will", "“It will",
        "“We kept", "job losses", "“We counted",
    ]  # fmt: skip
    second = page.locator("#quotes > li").nth(1)
    assert second.locator(".speaker").inner_text().split() == (
        "Mia Holt harbour master, Port of Ansley direct".split()
    )
    assert second.locator("blockquote p").all_inner_texts() == [
        "“We kept the boats going as long as we could, There are evenings with two passengers.",
        "“Nobody wants this. The council told us ‘find the money yourselves’ and left.”",
    ]
    assert second.locator(".where cite").inner_text() == "Harbour cuts “summer ferry” from May"


def test_speakers_have_counts_and_bars_to_scale(open_page: Open, news: str) -> None:
    page = open_page(news)
    names = page.locator("#speakers .name").all_inner_texts()
    assert [name.split("\n")[0].strip() for name in names] == [
        "Mia Holt", "Island Voice", "Officials", "Omar Reid and José Núñez", "Ann1", "Nobody named",
    ]  # fmt: skip
    buttons = page.locator("#speakers button")
    assert [int(text.split()[0]) for text in page.locator("#speakers .number").all_inner_texts()] == [
        4,
        2,
        1,
        1,
        1,
        1,
    ]
    widths = [
        sum(bar.bounding_box()["width"] for bar in buttons.nth(place).locator(".chart span").all())
        for place in range(3)
    ]
    assert widths[0] / widths[1] == pytest.approx(2, rel=0.05)
    assert widths[1] / widths[2] == pytest.approx(2, rel=0.05)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("boats", ["“We kept", "“We kept"], id="a-word"),
        pytest.param("BOAT goi", ["“We kept", "“We kept"], id="beginnings-in-any-case"),
        pytest.param("oats", [], id="not-the-middle-of-a-word"),
        pytest.param('"kept the boats"', ["“We kept", "“We kept"], id="a-phrase"),
        pytest.param('"boats the kept"', [], id="not-in-another-order"),
        pytest.param("nunez", ["“We will"], id="a-speaker-without-accents"),
        pytest.param("cold-hearted", ["“a cold-hearted"], id="hyphen"),
        pytest.param("’find", ["“We kept"], id="a-mark-counts-for-nothing"),
    ],
)
def test_filter_by_words(open_page: Open, news: str, words: str, expected: list[str]) -> None:
    page = open_page(news)
    page.get_by_label("Words").fill(words)
    expect_count(page, f"{len(expected)} of 10 quotes")
    assert said(page) == expected


def test_filter_by_speaker_and_kind_and_all_off_again(open_page: Open, news: str) -> None:
    page = open_page(news)
    holt = page.locator("#speakers button", has_text="Mia Holt")
    holt.click()
    expect_count(page, "4 of 10 quotes")
    assert holt.get_attribute("aria-pressed") == "true"
    assert page.locator("#kinds .number").all_inner_texts() == ["2", "0", "2", "0"]
    page.get_by_role("checkbox", name="indirect").check()
    expect_count(page, "2 of 10 quotes")
    assert said(page) == ["The Port", "job losses"]
    assert page.locator("#chosen").inner_text() == "Only: Mia Holt; indirect."
    page.locator("#speakers button", has_text="Officials").click()
    expect_count(page, "3 of 10 quotes")
    page.get_by_role("button", name="Clear all filters").click()
    expect_count(page, "10 quotes")
    assert not page.get_by_role("checkbox", name="indirect").is_checked()
    assert page.evaluate("document.activeElement.id") == "words"


def test_group_is_found_by_each_of_its_members(open_page: Open) -> None:
    alone = make_article("Row\n\n“Fetch oars,” Omar Reid said.\n", "row.txt")
    reid = Entity("e5", "Omar Reid", "PERSON")
    page = open_page(report_of(ferry(), Analysis(alone, (make_quote(alone, ["Fetch oars,"], speaker=reid),))))
    page.get_by_label("Find a speaker").fill("reid")
    playwright.expect(page.locator("#speakers li")).to_have_count(2)
    page.get_by_role("button", name=re.compile(r"^Omar Reid \d")).click()
    expect_count(page, "2 of 8 quotes")
    assert said(page) == ["“We will", "“Fetch oars,”"]


def test_filter_by_date(open_page: Open, news: str) -> None:
    page = open_page(news)
    page.get_by_label("From").fill("2025-03-04")
    expect_count(page, "2 of 10 quotes")
    page.get_by_label("From").fill("")
    page.get_by_label("To").fill("2025-03-03")
    expect_count(page, "7 of 10 quotes")


def test_timeline_filters_and_moves_by_arrows(open_page: Open, news: str) -> None:
    page = open_page(news)
    bars = page.locator("#bars button")
    assert [bar.get_attribute("aria-label") for bar in bars.all()] == [
        "3 Mar 2025: 7 quotes",
        "4 Mar 2025: 2 quotes",
    ]
    assert page.locator("#timeline-note").inner_text() == "Quotes a day, the most 7. 1 quote without a date."
    bars.first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect_count(page, "2 of 10 quotes")
    assert bars.nth(1).get_attribute("aria-pressed") == "true"
    assert page.get_by_label("From").input_value() == "2025-03-04"
    page.keyboard.press("Enter")
    expect_count(page, "10 quotes")
    heights = [bar.locator(".level").bounding_box()["height"] for bar in bars.all()]
    assert heights[0] / heights[1] == pytest.approx(3.5, rel=0.1)


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        pytest.param(
            ["2025-01-30", "2025-02-02"],
            ["30 Jan 2025", "31 Jan 2025", "1 Feb 2025", "2 Feb 2025"],
            id="days",
        ),
        pytest.param(
            ["2024-11-30", "2025-02-02"], ["Nov 2024", "Dec 2024", "Jan 2025", "Feb 2025"], id="months"
        ),
        pytest.param(["2010-11-30", "2018-02-02"], [str(year) for year in range(2010, 2019)], id="years"),
        pytest.param(["2025-02-30", None], [], id="no-such-day"),
        pytest.param([None, None], [], id="no-date"),
    ],
)
def test_timeline_goes_by_days_months_or_years(
    open_page: Open, dates: list[str | None], expected: list[str]
) -> None:
    page = open_page(report_of(*(day(number, date) for number, date in enumerate(dates))))
    labels = [str(bar.get_attribute("aria-label")) for bar in page.locator("#bars button").all()]
    assert [label.partition(":")[0] for label in labels] == expected
    assert page.locator("#timeline").is_visible() == bool(expected)
    if expected:
        page.locator("#bars button").last.click()
        expect_count(page, "1 of 2 quotes")


def test_one_day_makes_no_bars(open_page: Open) -> None:
    page = open_page(report_of(day(1, "2025-02-02"), day(2, "2025-02-02"), day(3, None)))
    assert page.locator("#timeline-note").inner_text() == "2 quotes of 2 Feb 2025. 1 quote without a date."
    assert page.locator("#bars button:visible, #dates input:visible").count() == 0


@pytest.mark.parametrize(
    ("order", "first"),
    [("newest", "“We kept"), ("oldest", "The Port"), ("speaker", "“We counted"), ("longest", "“We kept")],
)
def test_order(open_page: Open, news: str, order: str, first: str) -> None:
    page = open_page(news)
    page.get_by_label("Sort by").select_option(order)
    assert said(page)[0] == first
    expect_count(page, "10 quotes")


def test_quote_opens_in_its_place_with_quote_source_and_cue_marked(open_page: Open, news: str) -> None:
    page = open_page(news)
    quote = page.locator("#quotes > li").nth(2)
    button = quote.get_by_role("button", name="In the article")
    assert button.get_attribute("aria-expanded") == "false"
    button.click()
    place = quote.locator(".place")
    assert button.get_attribute("aria-expanded") == "true"
    assert place.get_attribute("id") == button.get_attribute("aria-controls")
    assert place.locator("p:not(.key) mark").all_inner_texts() == [
        "fewer people had used the route since the bridge opened"
    ]
    assert place.locator("p:not(.key) .source").all_inner_texts() == ["Officials"]
    assert place.locator("p:not(.key) .cue").all_inner_texts() == ["said"]
    assert place.locator("p.body").count() == 3
    place.get_by_role("button", name="Whole article").click()
    assert place.locator("p.title, p.byline, p.body").count() == 10
    assert "news/ferry.txt" in place.locator(".head").inner_text()
    place.get_by_role("button", name="Whole article").click()
    assert place.locator("p.body").count() == 3
    button.click()
    assert not place.is_visible()


def test_what_an_article_says_in_markup_stays_text(open_page: Open) -> None:
    page = open_page(report_of(hostile()))
    assert (
        page.locator("blockquote").inner_text() == "“Close it </script><script>alert(2)</script> <!-- 😀 now”"
    )
    assert page.locator(".where cite").inner_text() == "<script>alert(1)</script> 😀"
    assert page.locator(".speaker .name").inner_text() == "<img src=x onerror=alert(4)>"
    page.get_by_role("button", name="In the article").click()
    assert page.locator(".place mark").first.inner_text() == (
        "Close it </script><script>alert(2)</script> <!-- 😀 now"
    )
    assert page.locator(".place .source").first.inner_text() == "Ana 😀 Ruiz"
    assert page.locator("img, .place a").count() == 0
    assert page.locator("script").count() == 2


def test_only_a_web_address_is_a_link(open_page: Open) -> None:
    page = open_page(report_of(ferry("https://news.example/ferry?a=1&b=2")))
    page.get_by_role("button", name="In the article").first.click()
    link = page.locator(".place a")
    assert link.get_attribute("href") == "https://news.example/ferry?a=1&b=2"
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_the_policy_stops_what_is_not_ours(browser: Any, tmp_path: Path, news: str) -> None:
    (tmp_path / "report.html").write_text(news.replace("</body>", "<script>window.mine = 1</script></body>"))
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto((tmp_path / "report.html").as_uri())
    assert page.evaluate("window.mine") is None
    assert page.evaluate("fetch('https://news.example/').catch(error => error.name)") == "TypeError"
    page.close()
    assert len([text for text in complaints if "Content Security Policy" in text]) >= 2


def test_theme_follows_the_system_and_can_be_switched(open_page: Open, news: str) -> None:
    def paper(page: Any) -> int:
        color = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        return sum(map(int, re.findall(r"\d+", color)))

    for scheme in ("light", "dark"):
        page = open_page(news, color_scheme=scheme)
        button = page.get_by_role("button", name="Dark theme")
        assert (paper(page) < 380, button.get_attribute("aria-pressed")) == (
            scheme == "dark", str(scheme == "dark").lower(),
        )  # fmt: skip
        button.click()
        assert (paper(page) < 380, button.get_attribute("aria-pressed")) == (
            scheme != "dark", str(scheme != "dark").lower(),
        )  # fmt: skip


@pytest.mark.parametrize("width", [320, 390])
def test_phone(open_page: Open, news: str, width: int) -> None:
    page = open_page(news, viewport={"width": width, "height": 800}, is_mobile=True, has_touch=True)
    assert not page.get_by_label("Words").is_visible()
    page.locator("#filters > summary").tap()
    assert page.get_by_label("Words").is_visible()
    for button in page.get_by_role("button", name="In the article").all():
        button.tap()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_keyboard_reaches_the_quotes_first_and_every_control(open_page: Open, news: str) -> None:
    page = open_page(news)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the quotes"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "quotes"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator(".place:visible").count() == 1
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_pressed_speaker_keeps_the_focus(open_page: Open, news: str) -> None:
    page = open_page(news)
    button = page.locator("#speakers button", has_text="Officials")
    button.focus()
    page.keyboard.press("Space")
    expect_count(page, "1 of 10 quotes")
    assert page.evaluate("document.activeElement.textContent").startswith("Officials")


def test_five_thousand_quotes_are_listed_as_they_are_needed(open_page: Open) -> None:
    page = open_page(report_of(*(day(number, f"20{number % 25:02}-05-01") for number in range(MANY))))
    expect_count(page, "5,000 quotes")
    listed = page.locator("#quotes > li")
    assert listed.count() < 200
    assert page.locator("#speakers li").count() == 10
    before = listed.count()
    page.locator("#more").scroll_into_view_if_needed()
    listed.nth(before).wait_for(state="attached")
    page.get_by_label("Words").fill("gulls 4999")
    expect_count(page, "1 of 5,000 quotes")
    assert listed.count() == 1
    page.get_by_label("Words").fill("")
    expect_count(page, "5,000 quotes")
    assert listed.count() < 200


def test_print_has_every_quote_that_passes_and_no_controls(open_page: Open) -> None:
    page = open_page(report_of(*(day(number, None) for number in range(100))), color_scheme="dark")
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#quotes > li").count() == 100
    assert page.locator("button:visible:not(#speakers button), input:visible, select:visible").count() == 0
    assert page.locator("#speakers li:visible").count() == 10
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"


def test_empty_report(open_page: Open) -> None:
    page = open_page(report_of())
    expect_count(page, "0 quotes")
    assert page.locator("#quotes").inner_text() == "No quote passes these filters."
