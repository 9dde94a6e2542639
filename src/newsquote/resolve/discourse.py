"""The state of reading an article in order: who was mentioned where, who spoke, who is in view."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import islice
from math import log, log2
from types import MappingProxyType

from newsquote.folding import fold_name
from newsquote.resolve.lexicon import noun_label, singular, word_set
from newsquote.resolve.names import org_tokens
from newsquote.resolve.nominals import POSSESSIVES, Nominal, display_name, read_nominal
from newsquote.resolve.pronouns import (
    PRONOUN_FLOOR,
    PRONOUN_MARGIN,
    SUBJECTIVE,
    Features,
    Place,
    agrees,
    weigh,
)
from newsquote.resolve.referents import Referent

_NOT_ORGS = frozenset(("PERSON", "GROUP", "DOCUMENT", "NORP"))
_AREAS = word_set("valley island province country region state county village area district")
_OTHER = {"he": "she", "she": "he"}
_OWNED = 2.2  # after "her broker", "she" is rather whose broker that is
_OWNS = {"he": "his ", "she": "her "}
_WINDOW = 14
_NETWORK = 0.3  # the weight of a chance that a network gives, in log-odds
_LEAST = 0.03
_TOLD_OF = 2.4  # who is named in what is said is hardly "he" who says it
_NOUN_PHRASE = 60  # characters from a possessive to the name of whom it introduces


@dataclass(frozen=True, slots=True)
class Weights:
    """What speaks for an organisation that a noun phrase may mean. Set by hand on invented articles."""

    same_sentence: float = 2.6
    per_sentence: float = 0.7
    per_paragraph: float = 0.15
    subject: float = 1.0
    quoted: float = -1.6
    unnamed: float = -0.6
    frequency: float = 0.25
    margin: float = 0.7
    floor: float = 0.2


WEIGHTS = Weights()


class Discourse:
    """The state of reading: what was mentioned when, and who spoke."""

    def __init__(self, referents: list[Referent], text: str = "", weights: Weights = WEIGHTS) -> None:
        self.text = text
        self.weights = weights
        self.named = referents
        self.people = [ref for ref in referents if ref.label == "PERSON"]
        self.orgs = [ref for ref in referents if ref.label not in _NOT_ORGS]
        areas = [ref for ref in referents if ref.label in ("LOC", "GPE", "NORP")]
        self.places = frozenset(word for ref in areas for key in ref.keys for word in key)
        peoples = [ref for ref in areas if ref.label == "NORP"]
        self.peoples = frozenset(word for ref in peoples for key in ref.keys for word in key)
        self.sides = self.places | {word for ref in self.orgs for key in ref.keys for word in key}
        self.seen: dict[Referent, Place] = {}
        self.counts: dict[Referent, int] = {}
        self.spoke: list[tuple[Referent, Place]] = []
        self.unnamed: list[Referent] = []
        self._by_name: dict[str, Referent] = {}
        self.undecided = False
        self.opening = True
        self.body = 0  # where the body begins
        self.sentences: dict[int, int] = {}  # of the names in it, by where they start
        self.near_opening = 0
        self.first_quoted: Referent | None = None  # the first whom the article quotes by name
        self.quoted: frozenset[Referent] = frozenset()  # all whom the article quotes by name
        self.opening_ends = 0
        self._topic: tuple[int, Referent | None] = (-1, None)
        self._step = (-1, 0)
        self.called: set[tuple[Referent, str]] = set()
        self.asker: Referent | None = None  # who asked what is answered next, and so is not who answers
        self.told_of: tuple[Referent, ...] = ()  # whom a pronoun hardly means where it stands

    # what has been read

    def located(self, place: Place) -> Place:
        """The place with its step: sentences that speak of somebody outside quotes, counted."""
        sentence, step = self._step
        if not place.quoted and place.sentence != sentence:
            step += 1
        return place.at_step(step) if step else place

    def touch(self, referent: Referent, place: Place) -> None:
        """Note a mention. A subject outside quotes is not made less by another mention in its sentence."""
        place = self.located(place)
        self._step = self._step if place.quoted else (place.sentence, place.step)
        old = self.seen.pop(referent, None)
        if referent.label == "PERSON" and place.subject and not place.quoted:
            if self._topic[0] != place.sentence:
                self._topic = (place.sentence, referent)
            if self._topic[1] is referent:
                place = place._replace(opens=True)
        if old and old.sentence == place.sentence and old.subject and not place.subject:
            place = place._replace(subject=True, quoted=old.quoted and place.quoted, opens=old.opens)
        elif old and place.quoted and not old.quoted and place.sentence - old.sentence <= 3:
            place = old._replace(span=place.span, sentence=max(old.sentence, place.sentence - 1))
        self.seen[referent] = place
        self.counts[referent] = self.counts.get(referent, 0) + 1
        for member in referent.members:
            self.touch(member, place._replace(subject=False))
            self.seen[referent] = self.seen.pop(referent)

    def speak(self, referent: Referent, place: Place) -> None:
        """Note that somebody is quoted here."""
        self.touch(referent, place._replace(subject=True, quoted=False))
        self.spoke.append((referent, self.located(place)))

    def recent(self) -> Iterator[tuple[Referent, Place]]:
        """Referents by last mention, latest first, within reach."""
        for referent in islice(reversed(self.seen), _WINDOW):
            yield referent, self.seen[referent]

    def is_first(self, place: Place) -> bool:
        """Whether nobody by name and nobody else has been mentioned outside quotes before."""
        return self.opening and not any(ref.label == "PERSON" for ref in self.seen)

    def named_from(self, referent: Referent, place: Place) -> int | None:
        """Where somebody is first named in the body, if that is in a later sentence than a place."""
        at = min((span.start for span in referent.spans if span.start >= self.body), default=-1)
        later = at > place.span.end and self.sentences.get(at, -1) != place.sentence
        return at if later else None

    def topic(self, place: Place) -> Referent | None:
        """The person whom the last sentence about somebody, in the same paragraph, opens with."""
        referent = self._topic[1]
        last = self.seen.get(referent) if referent is not None else None
        return referent if last is not None and last.paragraph == place.paragraph else None

    def speaks_for(self, organisation: Referent, place: Place) -> bool:
        """Whether the person who spoke last, close before a place, is of an organisation."""
        if not self.spoke or place.paragraph - self.spoke[-1][1].paragraph > 1:
            return False
        affiliations = self.spoke[-1][0].affiliations
        return any(org_tokens(affiliation) in organisation.keys for affiliation in affiliations)

    def people_in_view(self, place: Place) -> bool:
        """Whether somebody was mentioned in this paragraph or the one before."""
        return any(
            referent.label == "PERSON" and last.paragraph >= place.paragraph - 1
            for referent, last in self.recent()
        )

    # choosing

    def pronoun(
        self,
        word: str,
        place: Place,
        objective: bool = False,
        chances: Mapping[Referent | None, float] = MappingProxyType({}),
    ) -> tuple[Referent | None, float]:
        """The referent of a third-person pronoun and by how much it leads; (None, 0) to abstain.

        An `objective` one is not the subject of its own sentence ("Moosa calls her …"). `chances` are a
        network's.
        """
        candidates = self.candidates(word, place, objective)
        if chances and self._named_together({ref for ref, _ in candidates}):
            chances = {}  # either may be meant, whatever a network likes
        own = _OWNS.get(SUBJECTIVE.get(word.lower(), ""), "-")
        scores = [
            (
                weigh(features)
                - _TOLD_OF * (ref in self.told_of)
                - _OWNED * (not ref.named and ref.name.lower().startswith(own))
                + (_NETWORK * log(_LEAST + chances.get(ref, 0.0)) if chances else 0.0),
                ref,
            )
            for ref, features in candidates
        ]
        return self.lead(scores, PRONOUN_MARGIN, PRONOUN_FLOOR)

    def _named_together(self, candidates: Set[Referent]) -> bool:
        """Whether of all candidates two were mentioned last, as "Kit Moss and Ann Vale"."""
        last = next((ref for ref in reversed(self.seen) if ref.members or ref in candidates), None)
        return last is not None and len(last.members) > 1 and set(last.members) <= candidates

    def candidates(self, word: str, place: Place, objective: bool = False) -> list[tuple[Referent, Features]]:
        """Those in view that agree with a pronoun, and what speaks for each."""
        form = SUBJECTIVE.get(word.lower(), "")
        place = self.located(place)
        agreeing = [
            (referent, last)
            for referent, last in self.recent()
            if referent is not self.asker
            and agrees(form, referent, (referent, form) in self.called)
            and not (objective and last.subject and last.sentence == place.sentence)
        ]
        if objective:  # "…, who accompanied her": not the nearest of the sentence either
            near = max(
                (last.span.start for _, last in agreeing if last.sentence == place.sentence), default=-1
            )
            agreeing = [(referent, last) for referent, last in agreeing if last.span.start != near]
        if word.lower() in POSSESSIVES:  # "her" in "her lawyer, Ann Reid" is not Ann Reid
            agreeing = [
                (referent, last)
                for referent, last in agreeing
                if not 0 < last.span.start - place.span.end <= _NOUN_PHRASE
            ]
        topic = max((last.step for _, last in agreeing if last.subject and not last.quoted), default=-1)
        speaker, spoke_at = self.spoke[-1] if self.spoke else (None, place)
        earlier = {id(ref) for ref, _ in self.spoke[-6:]}
        return [
            (
                referent,
                Features(
                    form=form,
                    referent=referent,
                    last=last,
                    steps=max(0, place.step - last.step),
                    paragraphs=max(0, place.paragraph - last.paragraph),
                    count=self.counts.get(referent, 1),
                    is_topic=last.subject and not last.quoted and last.step == topic,
                    spoke_last=referent is speaker,
                    since_speech=max(0, place.step - spoke_at.step),
                    spoke_before=id(referent) in earlier,
                    called_so=(referent, form) in self.called,
                    called_otherwise=form in _OTHER and (referent, _OTHER[form]) in self.called,
                    after_quote=place.after_quote,
                ),
            )
            for referent, last in agreeing
        ]

    @staticmethod
    def lead(
        scored: list[tuple[float, Referent]], margin: float = WEIGHTS.margin, floor: float = WEIGHTS.floor
    ) -> tuple[Referent | None, float]:
        """The best candidate where it leads the next by the margin, and by how much."""
        if not scored:
            return None, 0.0
        scored.sort(key=lambda pair: (-pair[0], pair[1].first))
        best, referent = scored[0]
        ahead = best - scored[1][0] if len(scored) > 1 else 3.0
        if best < floor or ahead < margin:
            return None, 0.0
        return referent, ahead

    def salience(self, referent: Referent, last: Place, place: Place) -> float:
        """How much a referent last mentioned at `last` is in view at `place`."""
        w = self.weights
        score = w.same_sentence - w.per_sentence * max(0, place.sentence - last.sentence)
        score -= w.per_paragraph * max(0, place.paragraph - last.paragraph)
        score += w.subject * last.subject + w.quoted * last.quoted
        score += w.frequency * log2(1 + self.counts.get(referent, 1))
        return score + (0.0 if referent.named else w.unnamed)

    def latest(self, pool: list[Referent]) -> Referent | None:
        """The candidate mentioned last, where it leads the next by a sentence."""
        known = sorted(
            ((self.seen[ref].span.start, self.seen[ref].sentence, ref) for ref in pool if ref in self.seen),
            key=lambda item: -item[0],
        )
        if not known:
            return pool[0] if len(pool) == 1 else None
        if len(known) > 1 and known[0][1] - known[1][1] < 1:
            self.undecided = True
            return None
        return known[0][2]

    # new ones

    def by_words(self, nominal: Nominal) -> Referent | None:
        """The unnamed referent introduced by the same words."""
        return self._by_name.get(_key(nominal))

    def voice(self, organisation: Referent, nominal: Nominal) -> Referent:
        """The unnamed spokesperson of an organisation, so that "she" can be understood."""
        found = next((ref for ref in self.seen if ref.voice_of is organisation), None)
        if found is None:
            found = Referent("PERSON", named=False, name=display_name(nominal.text), voice_of=organisation)
            found.gender = nominal.gender
        return found

    def identify(self, known: Mapping[str, Referent]) -> None:
        """Take phrases, folded, to mean named referents."""
        for phrase, referent in known.items():
            self._by_name[phrase] = referent
            referent.heads.add(read_nominal(phrase).base)

    def introduce(self, nominal: Nominal, label: str) -> Referent:
        """A new unnamed referent, named by the phrase that brings it in."""
        name = display_name(nominal.text) or nominal.text.strip()
        owner = (nominal.possessor or "").lower().split()
        if label == "ORG" and len(owner) == 2 and owner[0] == "the" and owner[1] in _AREAS:
            name = " ".join(name.split()[len(owner) - 1 :])  # "the valley's fruit federation"
        referent = Referent(
            label, named=False, name=name, plural=label == "GROUP" or (label == "DOCUMENT" and nominal.plural)
        )
        referent.heads.add(nominal.base)
        referent.gender = nominal.gender
        if nominal.age is not None:
            referent.ages.add(nominal.age)
        self.unnamed.append(referent)
        self._by_name.setdefault(_key(nominal), referent)
        return referent


def _key(nominal: Nominal) -> str:
    """What makes two noun phrases the same words: "his supporters" are not anybody's supporters."""
    return fold_name(display_name(nominal.text))


_PERSON_LIKE = re.compile(
    r"[\w-]+(?:er|or|ist|ian|man|woman|ee|eer|ant|crat|ite|ess|star|mate|head|king|eur|maid|smith|wright)"
)


def label_of(nominal: Nominal) -> str:
    """The label of an unnamed speaker: PERSON, GROUP, DOCUMENT, or ORG ("the pilots' union").

    A noun that no list has is a person by its ending ("cellist"), and else a thing that is read.
    """
    if nominal.label is not None:
        return nominal.label
    if nominal.plural:
        return "GROUP"
    guess = noun_label(singular(nominal.head))
    if guess in ("PERSON", "DOCUMENT"):
        return guess
    if nominal.head.endswith("s") and not nominal.head.endswith(("ss", "us", "is")):
        return "GROUP"
    capital = nominal.text.rpartition(" ")[2][:1].isupper()
    return "PERSON" if capital or _PERSON_LIKE.fullmatch(nominal.head) else "DOCUMENT"
