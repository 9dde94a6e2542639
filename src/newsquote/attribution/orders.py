"""What is ordered or called for, and whom: "ordered the shop | to close", "ordered | it to be closed"."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.layout import Layout

_ORDERING = frozenset({"order", "command", "direct"})


def with_order(layout: Layout, head: Token, tokens: list[Token], piece: tuple[int, int]) -> tuple[int, int]:
    """ "called for its chairman, Ian Moss, | to resign": whom and what."""
    if any(t.tag_ == "TO" for t in tokens) or tokens[-1].lower_ == "anonymity":
        return piece
    end = layout.paragraphs[layout.paragraph_at(piece[0])].span.end
    rest = [t for t in layout.tokens_in(piece[1], end)[:3] if t.text != ","]
    verb = rest[0].head if rest and rest[0].tag_ == "TO" else None
    if verb is None or verb.head.i not in (head.i, *(t.i for t in tokens)):
        return piece
    last = verb.right_edge
    while last.is_punct or last.is_space:
        last = last.nbor(-1)
    return piece[0], min(end, last.idx + len(last))


def opens_order(token: Token) -> bool:
    """The first verb of what is asked; "anyone holding tickets" only says who is."""
    describes = token.dep_ == "acl" and token.tag_ == "VBG" and token.nbor(-1).pos_ in ("NOUN", "PRON")
    if describes and token.head.i == token.i - 1:
        return False
    return token.tag_ == "TO" or token.pos_ in ("VERB", "AUX")


def is_infinitive(tokens: list[Token]) -> bool:
    """ "to resign", not the "to" of "an end to the talks"."""
    verb = next((t for t in tokens[1:] if t.pos_ != "ADV" and t.lower_ not in ("not", "“", '"')), None)
    return tokens[0].tag_ == "TO" and verb is not None and (verb.tag_ == "VB" or verb.pos_ in ("VERB", "AUX"))


def is_done_to(head: Token, tokens: list[Token]) -> bool:
    """ "ordered | sirens to be installed": nobody is told, what is to be done has its subject."""
    done = len(tokens) > 2 and tokens[1].lower_ == "be" and tokens[2].tag_ == "VBN"
    return head.lemma_.lower() in _ORDERING and done


def with_whom_it_calls(
    layout: Layout, head: Token, cue: tuple[int, int], tokens: list[Token], piece: tuple[int, int]
) -> tuple[int, int]:
    """ "Called for | ministers to step in", where the network has the infinitive alone."""
    last = layout.token_at(cue[1] - 1)
    if tokens[0].tag_ != "TO" or head.lemma_.lower() != "call" or last.lower_ != "for" or last.i == head.i:
        return piece
    between = layout.tokens_in(cue[1], piece[0])
    plain = between and all(t.pos_ in ("DET", "ADJ", "NOUN", "PROPN", "PRON") for t in between)
    return (between[0].idx, piece[1]) if plain else piece
