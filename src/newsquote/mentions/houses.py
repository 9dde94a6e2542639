"""Bodies named by a common noun with a capital after "the": the Treasury, the Assembly, the Courier."""

from __future__ import annotations

from newsquote.mentions.sheet import NameSheet
from newsquote.resolve.lexicon import houses


def take_houses(sheet: NameSheet) -> None:
    """Name them where no tagger did and no more capitals follow."""
    words, capitalised = sheet.words, houses()
    for k in sheet.capitals_at:
        if words[k].text not in capitalised or not k or words[k - 1].lower != "the":
            continue
        name = sheet.names.get(k)
        if name is not None:
            if name.end - name.start == 1 and name.label in ("NORP", "MISC") and name.label != "ORG":
                name.label = "ORG"
            continue
        after = words[k + 1] if k + 1 < len(words) else None
        goes_on = after is not None and (after.is_capital or after.text in ("-", "&"))
        modifies = after is not None and after.pos in ("NOUN", "PROPN") and words[k].dep == "compound"
        same = words[k].sentence == words[k - 1].sentence
        if same and not goes_on and not modifies and words[k].paragraph not in sheet.shouting:
            sheet.add(k, k + 1, "ORG")
