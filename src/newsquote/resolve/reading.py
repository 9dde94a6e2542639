"""One pass over an article in order: every mention and every source to what it refers to."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace

from newsquote.model import Attribution, Kind, Mention, MentionKind, Span
from newsquote.resolve.clusters import NameTable
from newsquote.resolve.descriptions import find_described, organisation_speaking, role_fit
from newsquote.resolve.discourse import Discourse, label_of
from newsquote.resolve.layout import Event, Layout
from newsquote.resolve.names import fold, org_tokens, parse_person, same_full_name
from newsquote.resolve.nominals import DEMONYM, Nominal, names_nobody, read_nominal
from newsquote.resolve.pronouns import SUBJECTIVE, Place
from newsquote.resolve.referents import Referent
from newsquote.resolve.sources import Head
from newsquote.resolve.unsourced import echoed_speaker, interviewee, led_in

# A lead in log-odds that makes a pronoun evidence of gender, and a mention worth counting: 4 to 1.
_CERTAIN = 1.4
_ASKING = frozenset(("ask", "challenge", "demand", "inquire", "enquire", "wonder", "quiz", "press"))
_SHORT_QUESTION = 90  # characters
_CATAPHORA = 2  # sentences further on in which an article that opens with "he" may name him
_HEARERS = re.compile(
    r"\b(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|mps|peers|committee|magistrates)\b", re.I
)
_PASSIVE_TOLD = re.compile(
    r"\b(?:was|were|been|being|be|is|are)\b.*\b(?:told|informed|warned|advised)\b", re.I
)
# A preposition and a name or a lexical noun phrase that closes at a comma, verb or name.
_COMPLEMENT = re.compile(
    r"\s+(?:of|at|from|in|by|for|with)\s+(?:the\s+|an?\s+)?"
    r"(?:[A-Z][\w’'.&-]*(?:\s+(?:(?:of|for|and|&)\s+)?[A-Z][\w’'.&-]*)*)"
)
_CARRIED = re.compile(
    r"\s+(?:(?:in|on|at|of|from|near|outside|inside|by|for|with|last|this|\w+ed|\w+ing|held|made|seen|sent|written)"
    r"\s+)(?:[^\s,;:.“”\"]+\s*){1,7}"
)
_CLOSING = re.compile(
    r"\s+(?:in|on|at|from|near|outside|inside|by)\s+(?:the|a|an)\s(?:[\w’'-]+\s?){1,3}(?=[.!?]?(?:[\r\n]|$))"
)
_TO_NAMES = re.compile(r"(?:\s(?:of|at|in|from)\s[^,.;:“”\"]{1,60})?,\s")
_PERSONAL_BYLINE = re.compile(r"(?:[A-Z][\w’'.-]*\s+){1,3}[A-Z][\w’'-]+")
_TWO = frozenset(("two", "both", "pair"))
_FAMILY = re.compile(r"[Tt]he ([A-Z][\w’'-]+?)e?s")
_GAP = re.compile(r"[\s,–—-]*")
_LISTED = re.compile(r"\s*,?\s+(?:and|or)\b")


@dataclass(slots=True)
class Outcome:
    """What a reading decided: speakers by attribution, referents by mention, pronouns used.

    `told` are genders that plain uses of "he" and "she" tell; `affiliations` spells out short ones.
    """

    speakers: list[Referent | None]
    of: dict[int, Referent] = field(default_factory=dict)
    by_source: dict[Span, Referent | None] = field(default_factory=dict)
    pronouns: list[tuple[Referent, str, Span]] = field(default_factory=list)
    told: list[tuple[Referent, str]] = field(default_factory=list)
    affiliations: dict[tuple[Referent, str], str] = field(default_factory=dict)


def read_article(layout: Layout, table: NameTable) -> Outcome:
    """Read the body in order, then headline and standfirst, then what takes another's speaker."""
    reading = _Reading(layout, table)
    for event in layout.body:
        reading.take(event)
    reading.turn_to_heading()
    for event in layout.heading:
        reading.take(event)
    reading.echo()
    for k in range(len(layout.attributions)):
        reading.inherit(k)
    return reading.outcome


class _Reading:
    """The state of one pass."""

    def __init__(self, layout: Layout, table: NameTable) -> None:
        self.layout = layout
        self.text = layout.text
        self.mentions = layout.mentions
        self.attributions = layout.attributions
        self.table = table
        self.discourse = Discourse(table.referents)
        self.discourse.near_opening = layout.near_opening_ends
        self.discourse.opening_ends = layout.opening_ends
        self.discourse.body = layout.body[0].start if layout.body else 0
        self.discourse.first_quoted = self._first_quoted()
        self.outcome = Outcome([None] * len(layout.attributions))
        self.heads: dict[int, Referent | None] = {}
        self.in_heading = False
        self.spoken_for: Referent | None = None
        self.author: Referent | None = None  # who writes "I"
        self.asked: Referent | None = None  # who asked the last question
        self.bare = False  # whether the last quote had no source
        self.joint: dict[tuple[int, ...], Referent] = {}
        self.by_key = {key: ref for ref in table.referents for key in ref.keys}

    def turn_to_heading(self) -> None:
        """Forget what is in view: a headline is read by itself, but knowing the article."""
        self.discourse.seen.clear()
        self.in_heading = True

    def _first_quoted(self) -> Referent | None:
        """The first person in the body whom a source names."""
        for event in self.layout.body:
            source = self.attributions[event.attribution].source if event.attribution >= 0 else None
            names = [head.name for head in self.layout.heads(source)] if source else []
            for referent in (self.table.of.get(name) for name in names if name is not None):
                if referent is not None and referent.label == "PERSON":
                    return referent
        return None

    def take(self, event: Event) -> None:
        """Read one mention or one source."""
        self.discourse.opening = event.start < self.layout.opening_ends
        if event.mention >= 0:
            self._read_mention(event.mention)
        else:
            self._read_attribution(event.attribution)

    # mentions

    def _read_mention(self, i: int) -> None:
        mention = self.mentions[i]
        place = self.layout.places[i]
        if mention.kind is MentionKind.NAME and (referent := self._by_people(i, place)) is not None:
            self.discourse.touch(referent, place)
        elif mention.kind is MentionKind.NAME:
            referent = self.table.of.get(i)
            if referent is not None:
                if self.layout.in_source(mention.span) and mention.span.start not in self.heads:
                    place = place._replace(subject=False, quoted=True)  # an aside: "a Reid supporter"
                self.discourse.touch(referent, place)
                self._affiliate(referent, mention, place)
                self._touch_pair(i, referent, place)
        elif mention.span.start in self.heads:
            if (head := self.heads[mention.span.start]) is not None:
                self.outcome.of[i] = head
        elif mention.kind is MentionKind.NOMINAL:
            self._read_nominal(i, mention, place)
        elif not place.quoted:
            self._read_pronoun(mention, place)

    def _by_people(self, i: int, place: Place) -> Referent | None:
        """The person in view whom a subject names by a people alone: "The Pole laughed"."""
        mention = self.mentions[i]
        start = mention.span.start - len("the ")
        words = self.text[max(start, 0) : mention.span.end]
        if mention.label != "NORP" or not mention.is_subject or place.quoted or not DEMONYM.fullmatch(words):
            return None
        self.discourse.undecided = False
        return find_described(self.discourse, read_nominal(words), place, is_source=True)

    def _touch_pair(self, i: int, referent: Referent, place: Place) -> None:
        """Note "Kit Moss and Ann Vale" as the two that "they" may mean from here on."""
        if referent.label != "PERSON" or place.quoted:
            return
        for j in self.layout.before(self.mentions[i].span.start, 1):
            before = self.table.of.get(j)
            gap = self.text[self.mentions[j].span.end : self.mentions[i].span.start]
            if before is not None and before.label == "PERSON" and before is not referent and gap == " and ":
                self.discourse.touch(self._join([before, referent]), self.layout.places[j].moved(place.span))

    def _affiliate(self, referent: Referent, mention: Mention, place: Place) -> None:
        """Spell out an affiliation given in short ("the union", "BMA")."""
        if not mention.affiliation:
            return
        named = self.by_key.get(org_tokens(mention.affiliation))
        lower = mention.affiliation.lower()
        if named is None and lower.startswith(("the ", "its", "their")):
            named = organisation_speaking(self.discourse, mention.affiliation, place)
        if named is not None and named.name:
            self.outcome.affiliations[referent, mention.affiliation] = named.name

    def _read_nominal(self, i: int, mention: Mention, place: Place) -> None:
        nominal = read_nominal(mention.text)
        self.discourse.undecided = False
        referent = self._pair_named(mention, nominal)
        if referent is None:
            telling = mention.is_subject and not place.quoted and nominal.determiner == "the"
            referent = find_described(
                self.discourse, nominal, place, is_source=telling, is_heading=self.in_heading
            )
        if referent is None:
            referent = self._apposed(mention, nominal)
        new = referent is None and not place.quoted and not self.discourse.undecided
        new = new and not self.layout.in_source(mention.span)
        if new and nominal.label and (nominal.label != "DOCUMENT" or nominal.determiner == "a"):
            referent = self.discourse.introduce(self._spelt_out(mention, nominal), nominal.label)
        if referent is not None:
            self.discourse.touch(referent, place)
            self.outcome.of[i] = referent

    def _pair_named(self, mention: Mention, nominal: Nominal) -> Referent | None:
        """The two whom a plural phrase introduces: "The owners of the mill, Kit Moss and Ann Vale"."""
        gap = _TO_NAMES.match(self.text, mention.span.end) if nominal.plural else None
        if gap is None or nominal.label != "GROUP":
            return None
        people = [
            i
            for i in self.layout.after(gap.end(), 3)
            if self.mentions[i].kind is MentionKind.NAME and self.mentions[i].label == "PERSON"
        ]
        if len(people) < 2 or self.mentions[people[0]].span.start != gap.end():
            return None
        one, two = (self.mentions[i].span for i in people[:2])
        named = [ref for i in people[:2] if (ref := self.table.of.get(i)) is not None]
        if self.text[one.end : two.start] != " and " or len(set(map(id, named))) < 2:
            return None
        return self._join(named)

    def _spelt_out(self, mention: Mention, nominal: Nominal) -> Nominal:
        """The noun phrase with what follows its head: "Residents of Quay Street"."""
        if nominal.rest or not (more := _COMPLEMENT.match(self.text, mention.span.end)):
            return nominal
        return read_nominal(mention.text + more.group())

    def _apposed(self, mention: Mention, nominal: Nominal) -> Referent | None:
        """What the mention just before names, where this one only describes it (", a matatu driver,")."""
        if nominal.determiner not in ("a", "the") or nominal.plural:
            return None
        for i in self.layout.before(mention.span.start, 3):
            before = self.mentions[i]
            if self.text[before.span.end : mention.span.start] != ", ":
                continue
            if _LISTED.match(self.text, mention.span.end):
                return None
            referent = self.outcome.of.get(i) or self.table.of.get(i)
            if referent is not None and referent.label == nominal.label:
                referent.heads.add(nominal.base)
                return referent
        return None

    def _read_pronoun(self, mention: Mention, place: Place) -> None:
        objective = self.layout.is_object(mention)
        referent, margin = self.discourse.pronoun(mention.text, place, objective)
        if referent is None or margin < _CERTAIN:
            return
        self.discourse.touch(referent, place)
        form = SUBJECTIVE[mention.text.lower()]
        self.discourse.called.add((referent, form))
        if referent.label == "PERSON" and form in ("he", "she"):
            self.outcome.pronouns.append((referent, form, mention.span))
            self._learn(referent, form)

    def _learn(self, referent: Referent, form: str) -> None:
        """Take a plain use of "he" or "she" as what the article tells of a person."""
        gender = "m" if form == "he" else "f"
        if not referent.leaning or referent.leaning == gender:
            self.outcome.told.append((referent, gender))
            if not referent.named:
                referent.gender = referent.gender or gender

    # attributions

    def _read_attribution(self, k: int) -> None:
        attribution = self.attributions[k]
        source = attribution.source
        if source is None:
            speaker = self._inherited(k) if attribution.inherits is not None else self._unsourced(attribution)
            speaker = self._in_turn(k, speaker) or speaker
            if speaker is not None:
                self.outcome.speakers[k] = speaker
                self.discourse.speak(speaker, self.layout.place(attribution.parts[0]))
            self._note_question(k, speaker)
            return
        if source in self.outcome.by_source:
            speaker = self.outcome.by_source[source]
        elif self._hears(attribution):
            speaker = None
        else:
            speaker = self._speaker(source, k)
            self.outcome.by_source[source] = speaker
        self.outcome.speakers[k] = speaker
        self._note_question(k, speaker)
        if speaker is not None:
            self.discourse.speak(speaker, self.layout.place(source))
            if self.spoken_for is not None and self.spoken_for.voice_of is speaker:
                self.discourse.touch(self.spoken_for, self.layout.place(source))

    def _note_question(self, k: int, speaker: Referent | None) -> None:
        self.bare = self.attributions[k].source is None
        if self._asks(k):
            self.asked = speaker

    def _unsourced(self, attribution: Attribution) -> Referent | None:
        """The speaker of a quote without source or neighbour: who is interviewed, or was just told of."""
        if self.in_heading:
            return None
        answers = interviewee(self.layout, self.table, attribution)
        if answers is not None or attribution.cue is not None:
            return answers
        return led_in(self.layout, self.discourse, attribution)

    def echo(self) -> None:
        """Give a quote in the heading the speaker of the quote in the body that it repeats."""
        heading = {event.attribution for event in self.layout.heading if event.attribution >= 0}
        for k in sorted(heading):
            speaker = self.outcome.speakers[k]
            if speaker is None or not (speaker.named or speaker.members):
                echoed = echoed_speaker(self.layout, k, heading, self.outcome.speakers)
                self.outcome.speakers[k] = echoed or speaker

    def _inherited(self, k: int) -> Referent | None:
        """The speaker taken over from another attribution; chains are followed, loops end."""
        met = {k}
        at = self.attributions[k].inherits
        while at is not None and 0 <= at < len(self.attributions) and at not in met:
            if self.outcome.speakers[at] is not None:
                return self.outcome.speakers[at]
            met.add(at)
            at = self.attributions[at].inherits
        return None

    def _in_turn(self, k: int, before: Referent | None) -> Referent | None:
        """Who asks the next question of a dialogue, or answers it, where the lines go bare.

        “Who decided to wait?” she demanded. / “There was a process,” Pell said. / “Has it a name?” / “No.”
        """
        at = self.attributions[k].inherits
        if at is None or before is None or len(self.discourse.spoke) < 2:
            return None
        (one, asked_at), (two, _) = self.discourse.spoke[-2:]
        near = self.layout.place(self.attributions[k].parts[0]).paragraph - asked_at.paragraph <= 3
        if one is two or two is not before or not near or not (one.named and two.named):
            return None
        if self._asks(k) and self.asked is one:
            return one
        return one if self.bare and self._asks(at) else None

    def _asks(self, k: int) -> bool:
        """Whether a quote is one short question, or a report of one."""
        attribution = self.attributions[k]
        if attribution.cue_lemma in _ASKING:
            return True
        last = attribution.parts[-1]
        question = attribution.kind is Kind.DIRECT and last.cut(self.text).rstrip(" ,”’").endswith("?")
        return question and sum(part.end - part.start for part in attribution.parts) <= _SHORT_QUESTION

    def inherit(self, k: int) -> None:
        """Take over a speaker that stands later in the article than the quote."""
        attribution = self.attributions[k]
        if (
            attribution.inherits is not None
            and self.outcome.speakers[k] is None
            and attribution.source is None
        ):
            self.outcome.speakers[k] = self._inherited(k)

    def _hears(self, attribution: Attribution) -> bool:
        """Whether the source is who hears: "the court heard", "jurors were told"."""
        if attribution.cue_lemma in ("hear", "learn"):
            return True
        if attribution.cue is None or attribution.source is None:
            return False
        cue = attribution.cue.cut(self.text)
        return bool(
            attribution.source.start < attribution.cue.start
            and _HEARERS.search(attribution.source.cut(self.text))
            and _PASSIVE_TOLD.search(cue)
        )

    def _speaker(self, source: Span, k: int) -> Referent | None:
        place = self.layout.place(source)
        heads = self.layout.heads(source)
        found = [self._referent(head, place, k) for head in heads]
        self.heads.update((head.span.start, ref) for head, ref in zip(heads, found, strict=True))
        if len(found) == 1:
            return found[0]
        known = [referent for referent in found if referent is not None]
        if len(known) < len(found):
            return None
        return self._join(list(dict.fromkeys(known)))

    def _join(self, members: list[Referent]) -> Referent:
        """The joint speaker of these members; the same one for the same members."""
        if len(members) == 1:
            return members[0]
        key = tuple(sorted(id(member) for member in members))
        if key not in self.joint:
            self.joint[key] = Referent("GROUP", named=False, members=tuple(members), plural=True)
        return self.joint[key]

    def _referent(self, head: Head, place: Place, k: int) -> Referent | None:
        if head.name is not None:
            return self.table.of.get(head.name)
        if head.pronoun is not None:
            return self._pronoun_speaker(head.pronoun, place, k)
        if head.behalf is not None:
            return self._speak_for(self.table.of.get(head.behalf), head)
        nominal = head.nominal
        if nominal is None or names_nobody(nominal.text):
            return None
        mouth = nominal.base in ("board", "management") and len(nominal.words) == 1
        if mouth and head.behalf_text is None:
            found = find_described(self.discourse, nominal, place, is_source=True)
            if found is not None:
                return found
        if nominal.is_spokes or head.behalf_text is not None or mouth:
            found = organisation_speaking(self.discourse, head.behalf_text, place)
            if found is not None:
                return self._speak_for(found, head)
            behalf = read_nominal(head.behalf_text) if head.behalf_text else None
            if behalf is not None and nominal.base == "statement":
                nominal = behalf
            elif behalf is not None and behalf.label == "ORG":
                return self._speak_for(self.discourse.introduce(behalf, "ORG"), head)
        self.discourse.undecided = False
        found = self._the_two(nominal, place) or find_described(
            self.discourse, nominal, place, is_source=True, is_heading=self.in_heading
        )
        if found is None and not self.in_heading:
            found = self._named_next(nominal, place, k)
        if found is None and self.discourse.undecided:
            return None
        if found is None and nominal.head == "couple" and nominal.determiner == "the":
            found = self._couple(place)
        if found is None and nominal.determiner == "a":
            nominal = self._carried_on(nominal, head.span, k)
        return found or self.discourse.introduce(nominal, label_of(nominal))

    def _the_two(self, nominal: Nominal, place: Place) -> Referent | None:
        """The two people whom "both men" or "the two leaders" means, if there are just two such."""
        words = fold(nominal.text).split()
        family = _FAMILY.fullmatch(nominal.text)
        if family is not None:  # "the Theriaults"
            surname = fold(family.group(1))
            fits = [ref for ref in self.discourse.people if ref.fullest.tokens[-1] == surname]
            return self._join(sorted(fits, key=lambda ref: ref.first)) if len(fits) == 2 else None
        if not _TWO & set(words[:2]) or not nominal.plural:
            return None
        base = nominal.base
        if base in ("man", "woman"):
            gender = "m" if base == "man" else "f"
            near = [ref for ref, last in self.discourse.recent() if place.paragraph - last.paragraph <= 3]
            near = [ref for ref in near if ref.named and ref.label == "PERSON"]
            fits = [ref for ref in near if ref.agrees in (None, gender)]
        else:
            one = replace(nominal, words=(base,), head=base, plural=False, label="PERSON", determiner="the")
            fits = [ref for ref in self.discourse.people if ref in self.discourse.seen and role_fit(one, ref)]
        return self._join(sorted(fits, key=lambda ref: ref.first)) if len(fits) == 2 else None

    def _named_next(self, nominal: Nominal, place: Place, k: int) -> Referent | None:
        """The person whom the next quote names with no word of who that is: a description just told it.

        "The Transport Secretary urged both to return. … Kit Moss said: …"
        """
        if nominal.plural or label_of(nominal) != "PERSON" or nominal.is_spokes:
            return None
        for attribution in sorted(self.attributions[k + 1 :], key=lambda a: a.parts[0].start):
            source = attribution.source
            if source is None or source.start <= place.span.end:
                continue
            heads = self.layout.heads(source)
            if heads[0].pronoun is not None:
                continue
            referent = self.table.of.get(heads[0].name) if heads[0].name is not None else None
            near = self.layout.place(source).paragraph - place.paragraph <= 1
            if referent is None or not near or not self._is_bare(referent, heads[0].span, place):
                return None
            return referent if nominal.gender is None or referent.agrees in (None, nominal.gender) else None
        return None

    def _is_bare(self, referent: Referent, named: Span, place: Place) -> bool:
        """Whether a person is first named here, in full and with no role, age or apposition."""
        told = referent.roles or referent.affiliations or referent.ages or referent.titles
        first = self.discourse.named_from(referent, place)
        after = self.text[named.end : named.end + 2]
        return (
            referent.label == "PERSON"
            and not told
            and first == named.start
            and bool(referent.people)
            and referent.fullest.is_full
            and not after.startswith((",", " (", " –", " —"))
        )

    def _couple(self, place: Place) -> Referent | None:
        """The two people before with one surname, if there are just two such."""
        by_surname: defaultdict[tuple[str, ...], list[Referent]] = defaultdict(list)
        for referent in self.discourse.people:
            if referent.first < place.span.start and referent.fullest.is_full:
                by_surname[referent.fullest.surname].append(referent)
        pairs = [people for people in by_surname.values() if len(people) == 2]
        return self._join(pairs[0]) if len(pairs) == 1 else None

    def _carried_on(self, nominal: Nominal, span: Span, k: int) -> Nominal:
        """An indefinite phrase with all that stands before its verb, or after it at the end.

        "A banner | held up at the whistle | read"; "called | a man | in the back row."
        """
        cue = self.attributions[k].cue
        if cue is None or span.end != (self.attributions[k].source or span).end:
            return nominal
        if cue.start >= span.end:
            rest = self.text[span.end : cue.start].rstrip()
            known = _CARRIED.fullmatch(rest)
        else:
            known = _CLOSING.match(self.text, span.end)
            rest = known.group() if known else ""
        if known is None or not rest:
            return nominal
        return replace(nominal, text=f"{nominal.text}{rest}")

    def _speak_for(self, organisation: Referent | None, head: Head) -> Referent | None:
        """The organisation, after noting the unnamed person whom "she" may mean from here on."""
        if organisation is not None and head.nominal is not None and head.nominal.is_spokes:
            self.spoken_for = self.discourse.voice(organisation, head.nominal)
        return organisation

    def _pronoun_speaker(self, word: str, place: Place, k: int) -> Referent | None:
        if word in ("who", "which", "that", "whom", "whose"):
            return self._antecedent(place, word)
        if word in ("i", "we"):
            return self._first_person(place.span, k)
        if word == "it" and self.attributions[k].cue_lemma == "read" and (sign := self._what_is_read(place)):
            return sign
        referent, margin = self.discourse.pronoun(word, place)
        if referent is None:
            referent, margin = self._cataphoric(word, place), _CERTAIN
        if referent is not None and referent.voice_of is not None:
            self.spoken_for = referent
            return referent.voice_of
        if referent is not None:
            form = SUBJECTIVE.get(word, word)
            self.discourse.called.add((referent, form))
            self.outcome.pronouns.append((referent, form, place.span))
            if margin >= _CERTAIN and form in ("he", "she") and referent.label == "PERSON":
                self._learn(referent, form)
        return referent

    def _what_is_read(self, place: Place) -> Referent | None:
        """The sign or note just mentioned: "A card was pinned to the door. It read: …"."""
        signs = (
            ref
            for ref, last in self.discourse.recent()
            if ref.label == "DOCUMENT" and place.sentence - last.sentence <= 1
        )
        return next(signs, None)

    def _antecedent(self, place: Place, word: str) -> Referent | None:
        """What a relative pronoun follows: the nearest mention before it of the right sort."""
        people = word in ("who", "whom")
        either = word in ("that", "whose")
        fallback: Referent | None = None
        for i in self.layout.before(place.span.start, 6):
            mention = self.mentions[i]
            if mention.sentence != place.sentence or mention.kind is MentionKind.PRONOUN:
                continue
            referent = self.table.of.get(i) or self.outcome.of.get(i)
            if referent is None or ((referent.label in ("PERSON", "GROUP")) != people and not either):
                continue
            if _GAP.fullmatch(self.text, mention.span.end, place.span.start):
                return referent
            fallback = fallback or referent
        return fallback

    def _first_person(self, span: Span, k: int) -> Referent | None:
        """The speaker of the quote that "I" or "we" stands in."""
        holders = [
            j
            for j, attribution in enumerate(self.attributions)
            if j != k and any(part.contains(span) for part in attribution.parts)
        ]
        if not holders and not self.layout.is_quoted(span):
            return self._author()
        return next((self.outcome.speakers[j] for j in holders if self.outcome.speakers[j]), None)

    def _author(self) -> Referent | None:
        """The one person of the byline, who says "I" in a piece of their own."""
        byline = self.layout.byline
        if not byline or not _PERSONAL_BYLINE.fullmatch(byline):
            return None
        person = parse_person(byline)
        known = [ref for ref in self.discourse.people if any(same_full_name(p, person) for p in ref.people)]
        if known:
            return known[0]
        if self.author is None and person.is_full:
            self.author = Referent("PERSON")
            self.author.people.append(person)
            self.author.forms[person.titled] += 1
        return self.author

    def _cataphoric(self, word: str, place: Place) -> Referent | None:
        """The person named later in the sentence ("When he arrived, Tom Reid …"), if one only fits."""
        gender = {"he": "m", "she": "f"}.get(word)
        if gender is None or self.discourse.people_in_view(place):
            return None
        reach = 0 if any(ref.label == "PERSON" for ref in self.discourse.seen) else _CATAPHORA
        later = [
            referent
            for i in self.layout.after(place.span.end, 8)
            if self.mentions[i].sentence <= place.sentence + reach
            and (referent := self.table.of.get(i)) is not None
            and referent.label == "PERSON"
            and referent.agrees in (None, gender)
        ]
        return later[0] if len(set(map(id, later))) == 1 else None
