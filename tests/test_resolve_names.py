"""Names as strings: what a personal name is made of, which agree, what an acronym stands for."""

from __future__ import annotations

import pytest

from newsquote.resolve.names import is_acronym, parse_person, same_full_name, stands_for, trim_possessive
from newsquote.resolve.nominals import display_name, read_nominal, same_role


@pytest.mark.parametrize(
    ("text", "plain", "titles", "surname"),
    [
        pytest.param("Wes Streeting", "Wes Streeting", (), ("streeting",), id="first-and-last"),
        pytest.param("Mrs Khan", "Khan", ("mrs",), ("khan",), id="honorific"),
        pytest.param("Det Supt Ann Vale", "Ann Vale", ("det", "supt"), ("vale",), id="two-ranks"),
        pytest.param("Dr. O’Neill", "O’Neill", ("dr.",), ("o'neill",), id="full-stop-and-apostrophe"),
        pytest.param(
            "Ursula von der Leyen", "Ursula von der Leyen", (), ("von", "der", "leyen"), id="particles"
        ),
        pytest.param("Ivor Dray MRPharmS", "Ivor Dray", (), ("dray",), id="letters-in-small"),
        pytest.param("Van Dijk", "Van Dijk", (), ("van", "dijk"), id="particle-first"),
        pytest.param("Les Trotter", "Les Trotter", (), ("trotter",), id="first-name-like-a-particle"),
        pytest.param("Jo “Shorty” Bell", "Jo “Shorty” Bell", (), ("bell",), id="nickname"),
        pytest.param("Ana Ruiz KC", "Ana Ruiz", (), ("ruiz",), id="letters-after"),
        pytest.param("Tom Reid Jr.", "Tom Reid Jr.", (), ("reid",), id="junior"),
        pytest.param("Streeting’s", "Streeting", (), ("streeting",), id="possessive"),
    ],
)
def test_parts_of_a_name(text: str, plain: str, titles: tuple[str, ...], surname: tuple[str, ...]) -> None:
    name = parse_person(text)
    assert (name.plain, name.titles, name.surname) == (plain, titles, surname)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        pytest.param("Tom Reid", "Thomas Reid", True, id="short-form"),
        pytest.param("J. K. Marlow", "John Marlow", True, id="initial"),
        pytest.param("Ana Maria Ruiz", "Ana Ruiz", True, id="middle-name"),
        pytest.param("Ana Maria Ruiz", "Ana Luisa Ruiz", False, id="another-middle-name"),
        pytest.param("Tom Reid", "Tim Reid", False, id="another-first-name"),
        pytest.param("Tom Reid Jr", "Tom Reid Sr", False, id="father-and-son"),
        pytest.param("Zoë Ångström", "Zoe Angstrom", True, id="diacritics"),
        pytest.param("Wilfred ‘Fred’ Oduya", "Fred Oduya", True, id="nickname-for-first-name"),
    ],
)
def test_two_full_names_of_one_person(one: str, two: str, expected: bool) -> None:
    assert same_full_name(parse_person(one), parse_person(two)) is expected
    assert same_full_name(parse_person(two), parse_person(one)) is expected


@pytest.mark.parametrize(
    ("acronym", "expansion", "stated", "expected"),
    [
        pytest.param("BMA", "British Medical Association", False, True, id="initials"),
        pytest.param("DfT", "the Department for Transport", False, True, id="small-words"),
        pytest.param("U.S.", "United States", False, True, id="full-stops"),
        pytest.param("BMA", "British Museum", False, False, id="too-few-words"),
        pytest.param("Ofwat", "Water Services Regulation Authority", True, False, id="another-first-letter"),
        pytest.param("Ofsted", "Office for Standards in Education", True, True, id="stated"),
        pytest.param("Ofsted", "Office for Standards in Education", False, True, id="syllables-of-all-words"),
        pytest.param("Ofwat", "Office of Water Services", False, False, id="unstated"),
        pytest.param("OML", "Orrin Marlworks Ltd.", False, True, id="legal-form"),
        pytest.param("BRD", "Ohio Bureau of River Data", False, True, id="without-its-place"),
        pytest.param("MRU", "Marl River Union of Ohio", False, True, id="without-what-it-is-of"),
        pytest.param("MRU", "Marl River Underpass of Ohio", False, False, id="of-no-body"),
        pytest.param("FOMORA", "Forum of Mothers of Rangers", False, True, id="syllables"),
        pytest.param("FOMOTA", "Forum of Mothers of Rangers", False, False, id="other-syllables"),
        pytest.param("H&M", "Holme and Marl Homes", False, True, id="partners"),
        pytest.param("H&M", "Holme and Ardley Homes", False, False, id="other-partners"),
    ],
)
def test_acronym_stands_for_a_name(acronym: str, expansion: str, stated: bool, expected: bool) -> None:
    assert stands_for(acronym, expansion, stated) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BMA", True),
        ("GPhC", True),
        ("U.S.", True),
        ("NHS’s", True),
        ("Unite", False),
        ("A", False),
        ("McKay", False),
    ],
)
def test_acronyms_by_form(text: str, expected: bool) -> None:
    assert is_acronym(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reid's", "Reid"),
        ("the members’", "the members"),
        ("James", "James"),
        ("O’Neill", "O’Neill"),
        ("’", "’"),
    ],
)
def test_possessives(text: str, expected: str) -> None:
    assert trim_possessive(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("A woman who lives nearby", "woman", id="relative-clause"),
        pytest.param("One volunteer, who lives nearby", "One volunteer", id="numeral"),
        pytest.param("the officials at the hospital", "officials at the hospital", id="complement"),
        pytest.param("NHS officials", "NHS officials", id="bare"),
        pytest.param("her neighbour", "her neighbour", id="possessive"),
        pytest.param("whose report", "report", id="relative-possessive"),
        pytest.param("that one attendee", "one attendee", id="conjunction-left-over"),
        pytest.param("A study of 19,000 children", "study of 19,000 children", id="comma-in-a-number"),
    ],
)
def test_names_of_unnamed_speakers(text: str, name: str) -> None:
    assert display_name(text) == name


@pytest.mark.parametrize(
    ("text", "head", "label", "plural"),
    [
        pytest.param("the health secretary", "secretary", "PERSON", False, id="office"),
        pytest.param("a spokeswoman for the union", "spokeswoman", "PERSON", False, id="complement"),
        pytest.param("the institute's lead diver", "diver", "PERSON", False, id="possessor"),
        pytest.param("police officers in Kirkby", "officers", "GROUP", True, id="plural"),
        pytest.param("dozens of nurses", "nurses", "GROUP", True, id="partitive"),
        pytest.param("one of the nurses", "nurses", "PERSON", False, id="one-of"),
        pytest.param("the pilots' union", "union", "ORG", False, id="organisation"),
        pytest.param("a letter she sent to staff", "letter", "DOCUMENT", False, id="clause-without-that"),
        pytest.param("a study published on Thursday", "study", "DOCUMENT", False, id="participle"),
        pytest.param("the 43-year-old", "43-year-old", "PERSON", False, id="age"),
    ],
)
def test_heads_of_noun_phrases(text: str, head: str, label: str, plural: bool) -> None:
    nominal = read_nominal(text)
    assert (nominal.head, nominal.label, nominal.plural) == (head, label, plural)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Baroness Field of Orrin", "Field of Orrin"),
        ("Field Marshal Ann Vale", "Ann Vale"),
        ("Wing Cdr Kit Moss", "Kit Moss"),
        ("Lance Moss", "Lance Moss"),
        ("Lance Corporal Moss", "Moss"),
    ],
)
def test_half_a_rank_is_a_name(text: str, plain: str) -> None:
    assert parse_person(text).plain == plain


@pytest.mark.parametrize(
    ("asked", "role", "fit"),
    [
        pytest.param("the health secretary", "Health Secretary", 3, id="every-word"),
        pytest.param("the secretary", "Health Secretary", 2, id="head"),
        pytest.param("the minister", "Health Secretary", 1, id="wider"),
        pytest.param("the defence secretary", "Health Secretary", 0, id="another-office"),
        pytest.param("the leader", "deputy leader", 0, id="deputy"),
        pytest.param("the coroner", "assistant coroner", 2, id="coroner-of-any-rank"),
        pytest.param("the boss", "chief executive", 1, id="boss"),
        pytest.param("the boss", "director general", 1, id="an-office-in-two-words"),
        pytest.param("the attorney general", "Attorney-General", 3, id="with-a-hyphen-or-without"),
        pytest.param("the officer", "director general", 0, id="no-rank-of-an-army"),
    ],
)
def test_how_a_phrase_fits_a_role(asked: str, role: str, fit: int) -> None:
    assert same_role(read_nominal(asked), role) == fit
