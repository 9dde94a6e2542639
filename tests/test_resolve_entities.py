"""What the entities of an article are called, and what is known of them."""

from __future__ import annotations

from hashlib import sha256

import pytest

from newsquote.model import Article, Entity
from newsquote.resolve import resolve
from resolve_marked import read_marked, resolve_marked


def by_name(marked: str) -> dict[str, Entity]:
    return {entity.name: entity for entity in resolve_marked(marked).entities}


@pytest.mark.parametrize(
    ("marked", "name", "aliases"),
    [
        pytest.param(
            "[P Mr Streeting] met [P Wes Streeting]'s team. [P Streeting] left.",
            "Wes Streeting",
            ("Mr Streeting", "Streeting"),
            id="titled-forms-are-aliases",
        ),
        pytest.param(
            "The [O BMA] met. The [O British Medical Association]’s office shut.",
            "British Medical Association",
            ("BMA",),
            id="acronym-is-an-alias",
        ),
        pytest.param(
            "The [O NHS Marl and Tide Joint Care Board] ([O JCB]) met. The [O JCB] left.",
            "NHS Marl and Tide Joint Care Board",
            ("JCB",),
            id="acronym-of-the-last-words",
        ),
        pytest.param(
            "The [O National Harbour Authority] ([O ANPE]) met. [O ANPE] left.",
            "National Harbour Authority",
            ("ANPE",),
            id="letters-of-another-language",
        ),
        pytest.param(
            "[O Dockers Union Local 41] met. [O Local 41] left.",
            "Dockers Union Local 41",
            ("Local 41",),
            id="local-of-a-union",
        ),
        pytest.param(
            "The [O Arla Rail plc] board met. [O Arla Rail] left.",
            "Arla Rail plc",
            ("Arla Rail",),
            id="legal-form",
        ),
        pytest.param(
            "The [O Orrin Hill Growers’ Cooperative Society] met. [O Orrin Hill] left.",
            "Orrin Hill Growers’ Cooperative Society",
            ("Orrin Hill",),
            id="opening-of-a-long-name",
        ),
        pytest.param(
            "[O Orrin Vale Power & Light] met. [O Orrin Vale] left.",
            "Orrin Vale Power & Light",
            ("Orrin Vale",),
            id="opening-of-two-trades",
        ),
        pytest.param(
            "The [O Brineworks] lost. [O Marl Brineworks FC] met. The [O Brineworks] left.",
            "Marl Brineworks FC",
            ("Brineworks",),
            id="club-with-letters",
        ),
        pytest.param(
            "The [O University of North Marl] met. [O North Marl] left.",
            "University of North Marl",
            ("North Marl",),
            id="university-by-its-place",
        ),
        pytest.param(
            "The [O Professional Coopers’ Association of Arlania] ([O Procoar]) met. [O Procoar] left.",
            "Professional Coopers’ Association of Arlania",
            ("Procoar",),
            id="acronym-like-a-word",
        ),
        pytest.param(
            "[O Dray-Vale Marine] rose. [O Dray-Vale] fell.", "Dray-Vale Marine", ("Dray-Vale",), id="marine"
        ),
        pytest.param("[O ARLA] rose. [O Arla]'s shares fell.", "Arla", (), id="no-duplicate-by-case"),
        pytest.param(
            "The [L US] voted. The [L United States] waits.",
            "United States",
            ("US",),
            id="place-and-its-acronym",
        ),
        pytest.param(
            "[N Conservatives] won. A [N Conservative] left.", "Conservatives", ("Conservative",), id="groups"
        ),
    ],
)
def test_canonical_names_and_aliases(marked: str, name: str, aliases: tuple[str, ...]) -> None:
    entities = by_name(marked)
    assert list(entities) == [name]
    assert entities[name].aliases == aliases


def test_a_side_is_not_the_body_of_many_words_that_opens_like_it() -> None:
    entities = by_name(
        "[O Orrin] won. The [O Orrin and Marl Land Board] met. The [O Orrin of Marl Society] left."
    )
    assert len(entities) == 3


def test_a_department_is_not_the_committee_that_watches_it() -> None:
    entities = by_name("The [O Treasury Committee] met. The [O Treasury] left.")
    assert entities.keys() == {"Treasury Committee", "Treasury"}


def test_two_people_of_one_surname_stay_two() -> None:
    entities = by_name("[P Omar Khan] spoke. [P Mrs Khan] wept. [P Sara Khan] sang.")
    assert entities.keys() == {"Omar Khan", "Sara Khan"}
    assert entities["Sara Khan"].aliases == ("Mrs Khan",)


def test_role_and_affiliation_come_from_any_mention_and_short_ones_are_spelt_out() -> None:
    entities = by_name(
        "[P Kit Moss] was late. The [O National Pilots' Union] met. "
        "[P Moss | general secretary | the union] left."
    )
    moss = entities["Kit Moss"]
    assert (moss.role, moss.affiliation) == ("general secretary", "National Pilots' Union")


def test_organisations_have_no_role() -> None:
    assert by_name("[O Arla Rail | train operator] cut trains.")["Arla Rail"].role is None


def test_pronouns_are_those_the_article_uses() -> None:
    entities = by_name("“No,” said {[P Robin Hale]}. “Never,” {she} said. [O Arla] rose. {It} said so.")
    assert entities["Robin Hale"].pronouns == ("she",)
    assert entities["Arla"].pronouns == ()


def test_mentions_count_names_noun_phrases_and_plain_pronouns_in_order() -> None:
    marked = "“No,” said {[P Mia Holt | harbour master]}. {The harbour master} left. “Yes,” {she} said."
    article, *_ = read_marked(marked)
    spans = by_name(marked)["Mia Holt"].mentions
    assert [span.cut(article.text) for span in spans] == ["Mia Holt", "The harbour master", "she"]


def test_only_speakers_are_listed_of_those_without_a_name() -> None:
    entities = resolve_marked("A <nurse> met {a volunteer}, who said so in [L Kirkby].").entities
    assert [(entity.name, entity.named) for entity in entities] == [("volunteer", False), ("Kirkby", True)]


def test_ids_are_of_label_and_name() -> None:
    entity = by_name("[P Mia Holt] left.")["Mia Holt"]
    assert entity.id == sha256(b"PERSON\nmia holt").hexdigest()[:12]


def test_about_is_what_the_content_names() -> None:
    resolution = resolve_marked(
        "{[P Mia Holt]} said the [O Arla Rail] ferry to [L Kirkby] was late. {She} said the <company> lied."
    )
    assert [[entity.name for entity in about] for about in resolution.about] == [
        ["Arla Rail", "Kirkby"],
        ["Arla Rail"],
    ]


def test_nothing_gives_nothing() -> None:
    resolution = resolve(Article("x", ""), [], [])
    assert (resolution.entities, resolution.speakers, resolution.about) == ((), (), ())


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("[L Nebraska] fell. [L Neb.] rose.", {"Nebraska"}, id="state"),
        pytest.param("[O Marl News] met. [O Marl] left.", {"Marl News"}, id="first-word"),
        pytest.param("[O RTÉ News] met. [O RTÉ] left.", {"RTÉ News"}, id="broadcaster"),
        pytest.param("The [L River Holm] fell. The [L Holm] rose.", {"River Holm"}, id="river"),
        pytest.param("[O Saxons] met. [O Leicester Saxons] left.", {"Leicester Saxons"}, id="club-first"),
        pytest.param("The [O Dáil] met. The [O House] left.", {"Dáil"}, id="the-house"),
        pytest.param(
            "[O Orn Rail Group] met. [O Orn Rail] left. [O Orn] said no.", {"Orn Rail Group"}, id="chain"
        ),
        pytest.param(
            "[O Orn University] met. The [O Orn University Teachers’ Association] left.",
            {"Orn University", "Orn University Teachers’ Association"},
            id="a-university-is-not-its-union",
        ),
    ],
)
def test_short_forms_are_the_full_name(marked: str, expected: set[str]) -> None:
    assert set(by_name(marked)) == expected
