"""Sentences parsed by hand in two schemes, with what is to be found in them: data only.

A line of `parse` is a word with its Penn tag and part of speech, then head and relation in Universal
Dependencies, then in ClearNLP's labels (as in spaCy's English pipelines); heads count from 1, 0 is
the root. `cue`, `content` and `source` are the roles the network is made to give; a source left out
is for the rules to find in the parse, and so are the roles of a sentence that has none.
"""

from __future__ import annotations

from dataclasses import dataclass

SCHEMES = ("universal", "clear")


@dataclass(frozen=True, slots=True)
class Found:
    """An attribution as it should be read, by its words."""

    kind: str
    content: str
    source: str | None
    cue: str | None
    addressee: str | None = None
    nested: tuple[str | None, str] | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence with its two parses."""

    id: str
    text: str
    parse: str
    found: tuple[Found, ...]
    content: str = ""
    cue: str = ""
    source: str = ""


CASES = (
    Parsed(
        "said",
        "Ruiz said the bridge would close.",
        """
        Ruiz   NNP PROPN 2 nsubj  2 nsubj
        said   VBD VERB  0 root   0 ROOT
        the    DT  DET   4 det    4 det
        bridge NN  NOUN  6 nsubj  6 nsubj
        would  MD  AUX   6 aux    6 aux
        close  VB  VERB  2 ccomp  2 ccomp
        .      .   PUNCT 2 punct  2 punct
        """,
        (Found("indirect", "the bridge would close", "Ruiz", "said"),),
        content="the bridge would close",
        cue="said",
    ),
    Parsed(
        "said-after-its-clause",
        "The bridge would close, Ana Ruiz said.",
        """
        The    DT  DET   2 det       2 det
        bridge NN  NOUN  4 nsubj     4 nsubj
        would  MD  AUX   4 aux       4 aux
        close  VB  VERB  0 root      8 ccomp
        ,      ,   PUNCT 4 punct     8 punct
        Ana    NNP PROPN 8 nsubj     7 compound
        Ruiz   NNP PROPN 6 flat      8 nsubj
        said   VBD VERB  4 parataxis 0 ROOT
        .      .   PUNCT 4 punct     8 punct
        """,
        (Found("indirect", "The bridge would close", "Ana Ruiz", "said"),),
        content="The bridge would close, Ana Ruiz",
        cue="said",
    ),
    Parsed(
        "inverted",
        "“We will appeal,” said Ana Ruiz, the mayor.",
        """
        “      ``  PUNCT 4 punct     7 punct
        We     PRP PRON  4 nsubj     4 nsubj
        will   MD  AUX   4 aux       4 aux
        appeal VB  VERB  0 root      7 ccomp
        ,      ,   PUNCT 4 punct     7 punct
        ”      ''  PUNCT 4 punct     7 punct
        said   VBD VERB  4 parataxis 0 ROOT
        Ana    NNP PROPN 7 nsubj     9 compound
        Ruiz   NNP PROPN 8 flat      7 nsubj
        ,      ,   PUNCT 12 punct    9 punct
        the    DT  DET   12 det      12 det
        mayor  NN  NOUN  8 appos     9 appos
        .      .   PUNCT 4 punct     7 punct
        """,
        (Found("direct", "We will appeal,", "Ana Ruiz, the mayor", "said"),),
    ),
    Parsed(
        "auxiliaries-before-the-cue",
        "“We will appeal,” Ruiz was later quoted as saying.",
        """
        “      ``  PUNCT 4 punct     10 punct
        We     PRP PRON  4 nsubj     4 nsubj
        will   MD  AUX   4 aux       4 aux
        appeal VB  VERB  0 root      10 ccomp
        ,      ,   PUNCT 4 punct     10 punct
        ”      ''  PUNCT 4 punct     10 punct
        Ruiz   NNP PROPN 10 nsubj:pass 10 nsubjpass
        was    VBD AUX   10 aux:pass 10 auxpass
        later  RB  ADV   10 advmod   10 advmod
        quoted VBN VERB  4 parataxis 0 ROOT
        as     IN  SCONJ 12 mark     10 prep
        saying VBG VERB  10 advcl    11 pcomp
        .      .   PUNCT 4 punct     10 punct
        """,
        (Found("direct", "We will appeal,", "Ruiz", "quoted"),),
    ),
    Parsed(
        "according-to",
        "According to Ana Ruiz, the bridge will close.",
        """
        According VBG VERB  3 case  9 prep
        to        IN  ADP   1 fixed 1 prep
        Ana       NNP PROPN 9 obl   4 compound
        Ruiz      NNP PROPN 3 flat  2 pobj
        ,         ,   PUNCT 3 punct 9 punct
        the       DT  DET   7 det   7 det
        bridge    NN  NOUN  9 nsubj 9 nsubj
        will      MD  AUX   9 aux   9 aux
        close     VB  VERB  0 root  0 ROOT
        .         .   PUNCT 9 punct 9 punct
        """,
        (Found("indirect", "the bridge will close", "Ana Ruiz", "According to"),),
        content="the bridge will close",
        cue="According to",
    ),
    Parsed(
        "told-by",
        "Ministers were told by Ruiz that the bridge would close.",
        """
        Ministers NNS NOUN  3 nsubj:pass 3 nsubjpass
        were      VBD AUX   3 aux:pass   3 auxpass
        told      VBN VERB  0 root       0 ROOT
        by        IN  ADP   5 case       3 agent
        Ruiz      NNP PROPN 3 obl:agent  4 pobj
        that      IN  SCONJ 10 mark      10 mark
        the       DT  DET   8 det        8 det
        bridge    NN  NOUN  10 nsubj     10 nsubj
        would     MD  AUX   10 aux       10 aux
        close     VB  VERB  3 ccomp      3 ccomp
        .         .   PUNCT 3 punct      3 punct
        """,
        (Found("indirect", "the bridge would close", "Ruiz", "told", "Ministers"),),
        content="that the bridge would close",
        cue="told",
    ),
    Parsed(
        "told-by-nobody",
        "Ministers were told that the bridge would close.",
        """
        Ministers NNS NOUN  3 nsubj:pass 3 nsubjpass
        were      VBD AUX   3 aux:pass   3 auxpass
        told      VBN VERB  0 root       0 ROOT
        that      IN  SCONJ 8 mark       8 mark
        the       DT  DET   6 det        6 det
        bridge    NN  NOUN  8 nsubj      8 nsubj
        would     MD  AUX   8 aux        8 aux
        close     VB  VERB  3 ccomp      3 ccomp
        .         .   PUNCT 3 punct      3 punct
        """,
        (Found("indirect", "the bridge would close", None, "told", "Ministers"),),
        content="that the bridge would close",
        cue="told",
        source="Ministers",
    ),
    Parsed(
        "it-was-announced",
        "It was announced that the bridge would close.",
        """
        It        PRP PRON  3 expl     3 nsubjpass
        was       VBD AUX   3 aux:pass 3 auxpass
        announced VBN VERB  0 root     0 ROOT
        that      IN  SCONJ 8 mark     8 mark
        the       DT  DET   6 det      6 det
        bridge    NN  NOUN  8 nsubj    8 nsubj
        would     MD  AUX   8 aux      8 aux
        close     VB  VERB  3 csubj:pass 3 ccomp
        .         .   PUNCT 3 punct    3 punct
        """,
        (Found("indirect", "the bridge would close", None, "announced"),),
        content="that the bridge would close",
        cue="announced",
    ),
    Parsed(
        "it-was-announced-by",
        "It was announced by the council that the bridge would close.",
        """
        It        PRP PRON  3 expl      3 nsubjpass
        was       VBD AUX   3 aux:pass  3 auxpass
        announced VBN VERB  0 root      0 ROOT
        by        IN  ADP   6 case      3 agent
        the       DT  DET   6 det       6 det
        council   NN  NOUN  3 obl:agent 4 pobj
        that      IN  SCONJ 11 mark     11 mark
        the       DT  DET   9 det       9 det
        bridge    NN  NOUN  11 nsubj    11 nsubj
        would     MD  AUX   11 aux      11 aux
        close     VB  VERB  3 csubj:pass 3 ccomp
        .         .   PUNCT 3 punct     3 punct
        """,
        (Found("indirect", "the bridge would close", "the council", "announced"),),
        content="that the bridge would close",
        cue="announced",
    ),
    Parsed(
        "denied-a-gerund",
        "Ruiz denied misleading the court.",
        """
        Ruiz       NNP PROPN 2 nsubj 2 nsubj
        denied     VBD VERB  0 root  0 ROOT
        misleading VBG VERB  2 xcomp 2 xcomp
        the        DT  DET   5 det   5 det
        court      NN  NOUN  3 obj   3 dobj
        .          .   PUNCT 2 punct 2 punct
        """,
        (Found("indirect", "misleading the court", "Ruiz", "denied"),),
        content="misleading the court",
        cue="denied",
    ),
    Parsed(
        "accused-of",
        "Ruiz accused Vance of misleading the court.",
        """
        Ruiz       NNP PROPN 2 nsubj 2 nsubj
        accused    VBD VERB  0 root  0 ROOT
        Vance      NNP PROPN 2 obj   2 dobj
        of         IN  SCONJ 5 mark  2 prep
        misleading VBG VERB  2 advcl 4 pcomp
        the        DT  DET   7 det   7 det
        court      NN  NOUN  5 obj   5 dobj
        .          .   PUNCT 2 punct 2 punct
        """,
        (Found("indirect", "misleading the court", "Ruiz", "accused"),),
        content="Vance of misleading the court",
        cue="accused",
    ),
    Parsed(
        "colon",
        "The mayor of Brill said: “We will appeal.”",
        """
        The    DT  DET   2 det   2 det
        mayor  NN  NOUN  5 nsubj 5 nsubj
        of     IN  ADP   4 case  2 prep
        Brill  NNP PROPN 2 nmod  3 pobj
        said   VBD VERB  0 root  0 ROOT
        :      :   PUNCT 10 punct 5 punct
        “      ``  PUNCT 10 punct 10 punct
        We     PRP PRON  10 nsubj 10 nsubj
        will   MD  AUX   10 aux  10 aux
        appeal VB  VERB  5 ccomp 5 ccomp
        .      .   PUNCT 5 punct 5 punct
        ”      ''  PUNCT 5 punct 5 punct
        """,
        (Found("direct", "We will appeal.", "The mayor of Brill", "said"),),
    ),
    Parsed(
        "colon-after-who-is-told",
        "He was told: “Go home.”",
        """
        He   PRP PRON  3 nsubj:pass 3 nsubjpass
        was  VBD AUX   3 aux:pass   3 auxpass
        told VBN VERB  0 root       0 ROOT
        :    :   PUNCT 6 punct      3 punct
        “    ``  PUNCT 6 punct      6 punct
        Go   VB  VERB  3 ccomp      3 ccomp
        home RB  ADV   6 advmod     6 advmod
        .    .   PUNCT 3 punct      3 punct
        ”    ''  PUNCT 3 punct      3 punct
        """,
        (Found("direct", "Go home.", None, "told", "He"),),
    ),
    Parsed(
        "told-somebody",
        "Ruiz told the Brill Echo that the bridge would close.",
        """
        Ruiz   NNP PROPN 2 nsubj    2 nsubj
        told   VBD VERB  0 root     0 ROOT
        the    DT  DET   5 det      5 det
        Brill  NNP PROPN 5 compound 5 compound
        Echo   NNP PROPN 2 obj      2 dobj
        that   IN  SCONJ 10 mark    10 mark
        the    DT  DET   8 det      8 det
        bridge NN  NOUN  10 nsubj   10 nsubj
        would  MD  AUX   10 aux     10 aux
        close  VB  VERB  2 ccomp    2 ccomp
        .      .   PUNCT 2 punct    2 punct
        """,
        (Found("indirect", "the bridge would close", "Ruiz", "told", "the Brill Echo"),),
        content="the Brill Echo that the bridge would close",
        cue="told",
    ),
    Parsed(
        "told-a-dative",
        "Ruiz told reporters the bridge would close.",
        """
        Ruiz      NNP PROPN 2 nsubj 2 nsubj
        told      VBD VERB  0 root  0 ROOT
        reporters NNS NOUN  2 iobj  2 dative
        the       DT  DET   5 det   5 det
        bridge    NN  NOUN  7 nsubj 7 nsubj
        would     MD  AUX   7 aux   7 aux
        close     VB  VERB  2 ccomp 2 ccomp
        .         .   PUNCT 2 punct 2 punct
        """,
        (Found("indirect", "the bridge would close", "Ruiz", "told", "reporters"),),
        content="the bridge would close",
        cue="told",
    ),
    Parsed(
        "urged-to",
        "Ruiz urged ministers to act.",
        """
        Ruiz      NNP PROPN 2 nsubj 2 nsubj
        urged     VBD VERB  0 root  0 ROOT
        ministers NNS NOUN  2 obj   2 dobj
        to        TO  PART  5 mark  5 aux
        act       VB  VERB  2 xcomp 2 xcomp
        .         .   PUNCT 2 punct 2 punct
        """,
        (Found("indirect", "to act", "Ruiz", "urged", "ministers"),),
        content="ministers to act",
        cue="urged",
    ),
    Parsed(
        "asked-to-with-a-subject-of-its-own",
        "Ruiz asked the new ministers to act.",
        """
        Ruiz      NNP PROPN 2 nsubj 2 nsubj
        asked     VBD VERB  0 root  0 ROOT
        the       DT  DET   5 det   5 det
        new       JJ  ADJ   5 amod  5 amod
        ministers NNS NOUN  2 obj   7 nsubj
        to        TO  PART  7 mark  7 aux
        act       VB  VERB  2 xcomp 2 ccomp
        .         .   PUNCT 2 punct 2 punct
        """,
        (Found("indirect", "to act", "Ruiz", "asked", "the new ministers"),),
        content="the new ministers to act",
        cue="asked",
    ),
    Parsed(
        "warned-of",
        "Ruiz warned of delays on the bridge.",
        """
        Ruiz   NNP PROPN 2 nsubj 2 nsubj
        warned VBD VERB  0 root  0 ROOT
        of     IN  ADP   4 case  2 prep
        delays NNS NOUN  2 obl   3 pobj
        on     IN  ADP   7 case  4 prep
        the    DT  DET   7 det   7 det
        bridge NN  NOUN  4 nmod  5 pobj
        .      .   PUNCT 2 punct 2 punct
        """,
        (Found("indirect", "delays on the bridge", "Ruiz", "warned"),),
        content="of delays on the bridge",
        cue="warned",
    ),
    Parsed(
        "adjective",
        "Ruiz is adamant that the bridge will close.",
        """
        Ruiz    NNP PROPN 3 nsubj 2 nsubj
        is      VBZ AUX   3 cop   0 ROOT
        adamant JJ  ADJ   0 root  2 acomp
        that    IN  SCONJ 8 mark  8 mark
        the     DT  DET   6 det   6 det
        bridge  NN  NOUN  8 nsubj 8 nsubj
        will    MD  AUX   8 aux   8 aux
        close   VB  VERB  3 ccomp 3 ccomp
        .       .   PUNCT 3 punct 2 punct
        """,
        (Found("indirect", "the bridge will close", "Ruiz", "adamant"),),
        content="that the bridge will close",
        cue="adamant",
    ),
    Parsed(
        "adjective-negated",
        "Ruiz is not adamant that the bridge will close.",
        """
        Ruiz    NNP PROPN 4 nsubj  2 nsubj
        is      VBZ AUX   4 cop    0 ROOT
        not     RB  PART  4 advmod 2 neg
        adamant JJ  ADJ   0 root   2 acomp
        that    IN  SCONJ 9 mark   9 mark
        the     DT  DET   7 det    7 det
        bridge  NN  NOUN  9 nsubj  9 nsubj
        will    MD  AUX   9 aux    9 aux
        close   VB  VERB  4 ccomp  4 ccomp
        .       .   PUNCT 4 punct  2 punct
        """,
        (Found("attitude", "the bridge will close", "Ruiz", "adamant"),),
        content="that the bridge will close",
        cue="adamant",
    ),
    Parsed(
        "did-not-say",
        "Ruiz did not say why the bridge closed.",
        """
        Ruiz   NNP PROPN 4 nsubj  4 nsubj
        did    VBD AUX   4 aux    4 aux
        not    RB  PART  4 advmod 4 neg
        say    VB  VERB  0 root   0 ROOT
        why    WRB ADV   8 advmod 8 advmod
        the    DT  DET   7 det    7 det
        bridge NN  NOUN  8 nsubj  8 nsubj
        closed VBD VERB  4 ccomp  4 ccomp
        .      .   PUNCT 4 punct  4 punct
        """,
        (Found("attitude", "why the bridge closed", "Ruiz", "say"),),
        content="why the bridge closed",
        cue="say",
    ),
    Parsed(
        "refused-to-say",
        "Ruiz refused to say why the bridge closed.",
        """
        Ruiz    NNP PROPN 2 nsubj  2 nsubj
        refused VBD VERB  0 root   0 ROOT
        to      TO  PART  4 mark   4 aux
        say     VB  VERB  2 xcomp  2 xcomp
        why     WRB ADV   8 advmod 8 advmod
        the     DT  DET   7 det    7 det
        bridge  NN  NOUN  8 nsubj  8 nsubj
        closed  VBD VERB  4 ccomp  4 ccomp
        .       .   PUNCT 2 punct  2 punct
        """,
        (Found("attitude", "why the bridge closed", "Ruiz", "say"),),
        content="why the bridge closed",
        cue="say",
    ),
    Parsed(
        "hearsay",
        "It is understood that the bridge will close.",
        """
        It         PRP PRON  3 expl     3 nsubjpass
        is         VBZ AUX   3 aux:pass 3 auxpass
        understood VBN VERB  0 root     0 ROOT
        that       IN  SCONJ 8 mark     8 mark
        the        DT  DET   6 det      6 det
        bridge     NN  NOUN  8 nsubj    8 nsubj
        will       MD  AUX   8 aux      8 aux
        close      VB  VERB  3 csubj:pass 3 ccomp
        .          .   PUNCT 3 punct    3 punct
        """,
        (),
        content="that the bridge will close",
        cue="understood",
    ),
    Parsed(
        "the-court-heard",
        "The court heard that Vance slept.",
        """
        The   DT  DET   2 det   2 det
        court NN  NOUN  3 nsubj 3 nsubj
        heard VBD VERB  0 root  0 ROOT
        that  IN  SCONJ 6 mark  6 mark
        Vance NNP PROPN 6 nsubj 6 nsubj
        slept VBD VERB  3 ccomp 3 ccomp
        .     .   PUNCT 3 punct 3 punct
        """,
        (Found("indirect", "Vance slept", None, "heard", "The court"),),
        content="that Vance slept",
        cue="heard",
    ),
    Parsed(
        "two-cues",
        "Ruiz said the bridge was safe but never warned of long delays.",
        """
        Ruiz   NNP PROPN 2 nsubj   2 nsubj
        said   VBD VERB  0 root    0 ROOT
        the    DT  DET   4 det     4 det
        bridge NN  NOUN  6 nsubj   5 nsubj
        was    VBD AUX   6 cop     2 ccomp
        safe   JJ  ADJ   2 ccomp   5 acomp
        but    CC  CCONJ 9 cc      2 cc
        never  RB  ADV   9 advmod  9 neg
        warned VBD VERB  2 conj    2 conj
        of     IN  ADP   12 case   9 prep
        long   JJ  ADJ   12 amod   12 amod
        delays NNS NOUN  9 obl     10 pobj
        .      .   PUNCT 2 punct   2 punct
        """,
        (
            Found("indirect", "the bridge was safe", "Ruiz", "said"),
            Found("attitude", "long delays", "Ruiz", "warned"),
        ),
        content="the bridge was safe but never warned of long delays",
        cue="said",
    ),
    Parsed(
        "shared-subject",
        "Ruiz stood up and said the bridge would close.",
        """
        Ruiz   NNP PROPN 2 nsubj        2 nsubj
        stood  VBD VERB  0 root         0 ROOT
        up     RP  ADP   2 compound:prt 2 prt
        and    CC  CCONJ 5 cc           2 cc
        said   VBD VERB  2 conj         2 conj
        the    DT  DET   7 det          7 det
        bridge NN  NOUN  9 nsubj        9 nsubj
        would  MD  AUX   9 aux          9 aux
        close  VB  VERB  5 ccomp        5 ccomp
        .      .   PUNCT 2 punct        2 punct
        """,
        (Found("indirect", "the bridge would close", "Ruiz", "said"),),
        content="the bridge would close",
        cue="said",
    ),
    Parsed(
        "relative-clause",
        "Ana Ruiz, who said the bridge would close, resigned.",
        """
        Ana      NNP PROPN 11 nsubj    2 compound
        Ruiz     NNP PROPN 1 flat      11 nsubj
        ,        ,   PUNCT 5 punct     2 punct
        who      WP  PRON  5 nsubj     5 nsubj
        said     VBD VERB  1 acl:relcl 2 relcl
        the      DT  DET   7 det       7 det
        bridge   NN  NOUN  9 nsubj     9 nsubj
        would    MD  AUX   9 aux       9 aux
        close    VB  VERB  5 ccomp     5 ccomp
        ,        ,   PUNCT 5 punct     2 punct
        resigned VBD VERB  0 root      0 ROOT
        .        .   PUNCT 11 punct    11 punct
        """,
        (Found("indirect", "the bridge would close", "Ana Ruiz", "said"),),
        content="the bridge would close",
        cue="said",
    ),
    Parsed(
        "participle",
        "The mayor, warning of delays, resigned.",
        """
        The      DT  DET   2 det   2 det
        mayor    NN  NOUN  8 nsubj 8 nsubj
        ,        ,   PUNCT 4 punct 2 punct
        warning  VBG VERB  2 acl   2 acl
        of       IN  ADP   6 case  4 prep
        delays   NNS NOUN  4 obl   5 pobj
        ,        ,   PUNCT 4 punct 2 punct
        resigned VBD VERB  0 root  0 ROOT
        .        .   PUNCT 8 punct 8 punct
        """,
        (Found("indirect", "delays", "The mayor", "warning"),),
        content="of delays",
        cue="warning",
    ),
    Parsed(
        "gerund-after-a-preposition",
        "Ruiz resigned after accusing Vance of misleading the court.",
        """
        Ruiz       NNP PROPN 2 nsubj 2 nsubj
        resigned   VBD VERB  0 root  0 ROOT
        after      IN  SCONJ 4 mark  2 prep
        accusing   VBG VERB  2 advcl 3 pcomp
        Vance      NNP PROPN 4 obj   4 dobj
        of         IN  SCONJ 7 mark  4 prep
        misleading VBG VERB  4 advcl 6 pcomp
        the        DT  DET   9 det   9 det
        court      NN  NOUN  7 obj   7 dobj
        .          .   PUNCT 2 punct 2 punct
        """,
        (Found("indirect", "misleading the court", "Ruiz", "accusing"),),
        content="Vance of misleading the court",
        cue="accusing",
    ),
    Parsed(
        "nested",
        "“The council told us ‘find the money’ and left,” said Ruiz.",
        """
        “       ``  PUNCT 4 punct     15 punct
        The     DT  DET   3 det       3 det
        council NN  NOUN  4 nsubj     4 nsubj
        told    VBD VERB  0 root      15 ccomp
        us      PRP PRON  4 iobj      4 dative
        ‘       ``  PUNCT 7 punct     7 punct
        find    VB  VERB  4 ccomp     4 ccomp
        the     DT  DET   9 det       9 det
        money   NN  NOUN  7 obj       7 dobj
        ’       ''  PUNCT 7 punct     7 punct
        and     CC  CCONJ 12 cc       4 cc
        left    VBD VERB  4 conj      4 conj
        ,       ,   PUNCT 4 punct     15 punct
        ”       ''  PUNCT 4 punct     15 punct
        said    VBD VERB  4 parataxis 0 ROOT
        Ruiz    NNP PROPN 15 nsubj    15 nsubj
        .       .   PUNCT 4 punct     15 punct
        """,
        (
            Found(
                "direct", "The council told us ‘find the money’ and left,", "Ruiz", "said",
                nested=("The council", "find the money"),
            ),
        ),
    ),
)  # fmt: skip
