"""One article's mentions and attributions to entities and speakers.

Names are clustered first (`clusters`); then the article is read twice in order (`reading`): once to
learn who is "he" and who is "she" where that is plain and whom the opening describes (`identify`), once
to decide. Headline and standfirst come
after the body, since what they cut short is spelt out there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsquote.antecedents import Antecedents
from newsquote.model import Article, Attribution, Entity, Mention
from newsquote.resolve.clusters import NameTable, cluster_names
from newsquote.resolve.identify import identify
from newsquote.resolve.identify_people import identify_people
from newsquote.resolve.layout import Layout
from newsquote.resolve.ranking import Ranking
from newsquote.resolve.reading import Outcome, quoted_people, read_article
from newsquote.resolve.referents import Referent


@dataclass(frozen=True, slots=True)
class Resolution:
    """What `resolve` found in an article.

    `entities`: named ones, and unnamed or joint speakers (`named` false), by first mention.
    `speakers`: one for each attribution, None where a careful reader could name nobody.
    `about`: for each attribution, the named entities in its content, by first mention there.
    """

    entities: tuple[Entity, ...]
    speakers: tuple[Entity | None, ...]
    about: tuple[tuple[Entity, ...], ...]


def resolve(
    article: Article,
    mentions: Sequence[Mention],
    attributions: Sequence[Attribution],
    antecedents: Antecedents | None = None,
) -> Resolution:
    """The entities of an article, and who speaks each of its attributions.

    `antecedents` are what a network has to say of it; without them the rules decide alone.
    """
    table = cluster_names(article.text, mentions)
    layout = Layout(article, mentions, attributions)
    quoted = quoted_people(layout, table)
    ranking = Ranking(antecedents, layout, table) if antecedents is not None else None
    heads = {referent: set(referent.heads) for referent in table.referents}
    first = read_article(layout, table, quoted, ranking)
    _settle_genders(first.told)
    for referent in table.referents:
        referent.called.clear()  # guesses made before anything was known
    known = identify(layout, table, first) | identify_people(layout, table, first)
    for referent in table.referents:
        if referent.label != "PERSON":
            referent.heads = heads[referent]  # not what the first reading guessed that it is called
    outcome = read_article(layout, table, quoted, ranking, known)
    _note_mentions(layout, table, outcome)
    made = _entities(table, outcome)
    speakers = tuple(made[ref] if ref is not None else None for ref in outcome.speakers)
    return Resolution(
        entities=tuple(
            sorted({entity.id: entity for entity in made.values()}.values(), key=_by_first_mention)
        ),
        speakers=speakers,
        about=_about(layout, table, outcome, made),
    )


def _by_first_mention(entity: Entity) -> tuple[int, str, str]:
    first = entity.mentions[0].start if entity.mentions else 1 << 60
    return first, entity.label, entity.name


def _settle_genders(told: Sequence[tuple[Referent, str]]) -> None:
    """Give people the gender that their pronouns tell, where these agree."""
    votes: defaultdict[Referent, Counter[str]] = defaultdict(Counter)
    for referent, gender in told:
        votes[referent][gender] += 1
    for referent, count in votes.items():
        (best, most), *others = count.most_common()
        if referent.gender is None and (not others or most > 2 * others[0][1]):
            referent.gender = best


def _note_mentions(layout: Layout, table: NameTable, outcome: Outcome) -> None:
    """Count noun phrases, pronouns and sources as mentions; spell out affiliations."""
    for i, referent in outcome.of.items():
        referent.see(layout.mentions[i].span)
    for referent, form, span in outcome.pronouns:
        referent.see(span)
        if referent.label == "PERSON":
            referent.pronouns[form] += 1
    for source, speaker in outcome.by_source.items():
        if speaker is not None and not speaker.named:
            speaker.see(source)
    for referent in table.referents:
        spelt = (outcome.affiliations.get((referent, given), given) for given in referent.affiliations)
        referent.affiliations = list(dict.fromkeys(spelt))


def _entities(table: NameTable, outcome: Outcome) -> dict[Referent, Entity]:
    """Entities by referent: everything named, and who speaks. What has one name and label is one."""
    everyone = list(dict.fromkeys([*table.referents, *(ref for ref in outcome.speakers if ref is not None)]))
    everyone += [m for ref in everyone for m in ref.members if m not in table.referents and m not in everyone]
    by_id: dict[str, Entity] = {}
    made: dict[Referent, Entity] = {}
    for referent in sorted(everyone, key=lambda ref: len(ref.members)):  # members name a joint speaker
        if referent.members:
            names = [made[member].name for member in referent.members]
            referent.name = " and ".join([", ".join(names[:-1]), names[-1]])
        entity = referent.entity()
        known = by_id.get(entity.id)
        by_id[entity.id] = _merge(known, entity) if known else entity
        made[referent] = entity
    return {referent: by_id[entity.id] for referent, entity in made.items()}


def _merge(one: Entity, two: Entity) -> Entity:
    """Two entities of one name and label as one."""
    return replace(
        one,
        aliases=tuple(dict.fromkeys(one.aliases + two.aliases)),
        role=one.role or two.role,
        affiliation=one.affiliation or two.affiliation,
        pronouns=tuple(dict.fromkeys(one.pronouns + two.pronouns)),
        mentions=tuple(sorted({*one.mentions, *two.mentions})),
        named=one.named or two.named,
    )


def _about(
    layout: Layout, table: NameTable, outcome: Outcome, made: dict[Referent, Entity]
) -> tuple[tuple[Entity, ...], ...]:
    found: list[tuple[Entity, ...]] = []
    for attribution in layout.attributions:
        inside: dict[str, Entity] = {}  # by id: hashing an entity hashes all its mentions
        for part in attribution.parts:
            for i in layout.within(part):
                referent = table.of.get(i) or outcome.of.get(i)
                if referent is not None and referent.named:
                    entity = made[referent]
                    inside.setdefault(entity.id, entity)
        found.append(tuple(inside.values()))
    return tuple(found)
