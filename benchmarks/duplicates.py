"""How many made variants of names `duplicates` finds, and how many of the first fifty that it tells are right: for each kind of variant, and
for all at once, among bodies that are alike and are not one: ministries and police services of many places, numbered regions, units of one
name in several bodies, and the built-in network.

    python -m benchmarks.duplicates [--names FILE] [--without-known] [--seed N] [--misses]
    python -m benchmarks.duplicates --size 100000          how long it takes on a made-up network

The names are real ones of bodies of Canada; a file of others has the same columns, parted by semicolons. Without what is known of single
bodies (words/bodies/known.py), the words alone must find them.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

import partnermap
from partnermap import loaders
from partnermap.graph import name_key
from partnermap.queries.alike.lexicon import lexicon
from partnermap.queries.duplicates import Duplicates, duplicates

NAMES = Path(__file__).parent / "bilingual_names.csv"
FIRST = 50
KINDS = ("spelling", "acronym", "shortened", "translated")
WANTED_FOUND, WANTED_RIGHT = 0.95, 0.9

_SHORT = {
    "Foundation": "Fdn", "Department": "Dept.", "Ministry": "Min.", "Association": "Assoc.", "University": "Univ.", "Canadian": "Cdn",
    "National": "Natl", "Government": "Govt", "Services": "Svcs", "Service": "Svc", "Commission": "Comm.", "Centre": "Ctr",
    "Institute": "Inst.", "Society": "Soc.", "Council": "Cncl", "International": "Int'l", "Corporation": "Corp.", "Federation": "Fed.",
    "Agency": "Agcy", "Committee": "Cttee", "Authority": "Auth.", "Administration": "Admin.", "Development": "Dev.", "Education": "Educ.",
    "Hospital": "Hosp.", "Environment": "Env.", "Secretariat": "Secr.", "Fondation": "Fdn", "Ministère": "Min.", "Université": "Univ.",
    "Société": "Soc.", "Institut": "Inst.", "Fédération": "Féd.", "nationale": "nat.", "Conseil": "Cons.", "Gouvernement": "Gouv.",
    "British Columbia": "BC", "Ontario": "Ont.", "Quebec": "Que.", "Alberta": "Alta.", "Saskatchewan": "Sask.", "New Brunswick": "NB",
    "Nova Scotia": "NS", "Prince Edward Island": "PEI", "Northwest Territories": "NWT", "Office": "Off.", "Canada": "Can.",
    "Police": "Pol.", "Research": "Res.", "Health": "Hlth", "Safety": "Sfty", "Museum": "Mus.", "College": "Coll.", "Board": "Bd",
    "Company": "Co.", "Limited": "Ltd", "Saint": "St.", "and": "&",
}  # fmt: skip
_SMALL = {
    "of",
    "the",
    "and",
    "for",
    "to",
    "on",
    "in",
    "de",
    "du",
    "des",
    "la",
    "le",
    "les",
    "et",
    "d",
    "l",
    "pour",
    "sur",
    "au",
    "aux",
    "à",
}
_PROVINCES = ("Alberta", "Saskatchewan", "Nova Scotia", "British Columbia", "Yukon", "Nunavut")
_TOWNS = ("Barrie", "Guelph", "Regina", "Saskatoon", "Kingston", "Windsor", "Brandon", "London", "Moncton", "Sarnia", "Timmins")
_THEMES = ("Health", "Education", "Justice", "Transportation", "Labour", "Environment", "Finance", "Agriculture")
_UNITS = ("Investigation Unit", "Human Resources Branch", "Policy Division", "Victim Services", "Communications Branch")


class Row(NamedTuple):
    """A stakeholder as a CSV row."""

    id: str
    kind: str
    name: str
    name_fr: str = ""


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=Path, default=NAMES)
    parser.add_argument("--without-known", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--misses", action="store_true", help="print what is not found, and what is wrong among the first")
    parser.add_argument("--size", type=int, help="time it on a made-up network of so many")
    options = parser.parse_args()
    if options.size:
        _time(options.size)
        return
    if options.without_known:
        lexicon().known.clear()
        lexicon().acronyms.clear()
    with tempfile.TemporaryDirectory() as folder, partnermap.open(Path(folder) / "built-in.db", to_write=True) as network:
        network.load(loaders.BUILT_IN)
        taken = {name.key for name in network.store.names()}
    names = list(csv.DictReader(options.names.open(encoding="utf-8"), delimiter=";"))
    names = [name for name in names if not taken & {name_key(name["english"]), name_key(name["french"])}]
    print(f"{'variants':<12} {'made':>5} {'found':>7} {'first 50 right':>15} {'told':>6} {'right':>7}")
    for kinds in (*((kind,) for kind in KINDS), KINDS):
        _measure(names, kinds, options.seed, is_telling=options.misses)


def _measure(names: Sequence[dict[str, str]], kinds: Sequence[str], seed: int, *, is_telling: bool) -> None:
    rows: list[Row] = []
    body: dict[str, int] = {}
    made: list[tuple[str, str]] = []
    random = Random(seed)
    seen = {name_key(name["english"]) for name in names}
    for number, name in enumerate(names):
        rows.append(Row(f"b{number}", "agency", name["english"]))
        for kind in kinds:
            for place, text in enumerate(_variants(name, kind, random)):
                if name_key(text) not in seen:
                    seen.add(name_key(text))
                    rows.append(Row(f"b{number}-{kind}-{place}", "agency", text))
                    made.append((f"b{number}", f"b{number}-{kind}-{place}"))
    body |= {row.id: int(row.id[1:].split("-")[0]) for row in rows}
    answer = _asked([*rows, *_others()])
    told = [(pair.one.id, pair.other.id) for pair in answer.pairs]
    found = {frozenset(pair) for pair in told}
    right = [body.get(one, -1) == body.get(other, -2) for one, other in told]
    share, first = sum(frozenset(pair) in found for pair in made) / len(made), sum(right[:FIRST]) / max(len(right[:FIRST]), 1)
    met = "as wanted" if share >= WANTED_FOUND and first >= WANTED_RIGHT else "NOT as wanted"
    title = kinds[0] if len(kinds) == 1 else "all"
    print(f"{title:<12} {len(made):>5} {share:>7.3f} {first:>15.2f} {len(told):>6} {sum(right) / max(len(told), 1):>7.3f}   {met}")
    if is_telling:
        called = {row.id: row.name for row in rows}
        for pair in made:
            if frozenset(pair) not in found:
                print("   missed:", " | ".join(called[one] for one in pair))
        for pair, is_right in zip(answer.pairs, right, strict=True):
            if not is_right:
                print(f"   wrong:  {pair.score} {pair.reasons[0].sort} {pair.one.name} | {pair.other.name}")


def _variants(name: dict[str, str], kind: str, random: Random) -> Iterator[str]:
    if kind == "translated":
        yield name["french"]
    elif kind == "acronym":
        made = "".join(word[0] for word in name_key(name["english"]).split() if word not in _SMALL).upper()
        yield name["acronym"] or made
    elif kind == "shortened":
        yield _shortened(name["english"])
    else:
        yield _misspelt(name["english"], random)


def _shortened(name: str) -> str:
    for word, short in _SHORT.items():
        name = f" {name} ".replace(f" {word} ", f" {short} ").replace(f" {word},", f" {short},").strip()
    return name


def _misspelt(name: str, random: Random) -> str:
    """The name with a letter of one word, and in every third one of a second word, lost, doubled, exchanged or wrong."""
    words = name.split(" ")
    for _ in range(1 + (random.random() < 1 / 3)):
        place = random.choice([at for at, word in enumerate(words) if len(word) > 3])
        word = words[place]
        at = random.randrange(1, len(word) - 1)
        sort = random.randrange(4)
        lost, doubled = word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]
        exchanged = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        wrong = word[:at] + random.choice("aeinorst") + word[at + 1 :]
        words[place] = (lost, doubled, exchanged, wrong)[sort]
    return " ".join(words)


def _others() -> Iterator[Row]:
    """Bodies that are alike and are not one."""
    for at, theme in enumerate(_THEMES):
        yield from (Row(f"x-m-{at}-{place}", "agency", f"Ministry of {theme} ({where})") for place, where in enumerate(_PROVINCES))
        yield from (Row(f"x-d-{at}-{n}", "unit", f"{theme} Region {n}") for n in range(1, 6))
    yield from (Row(f"x-p-{place}", "agency", f"{town} Police Service") for place, town in enumerate(_TOWNS))
    yield from (Row(f"x-b-{place}", "agency", f"{town} Police Services Board") for place, town in enumerate(_TOWNS))
    yield from (Row(f"x-c-{place}", "agency", f"City of {town}", f"Ville de {town}") for place, town in enumerate(_TOWNS))
    yield from (Row(f"x-u-{place}", "agency", f"University of {town}") for place, town in enumerate(_TOWNS))
    yield from (Row(f"x-i-{place}", "unit", f"{province} ICE") for place, province in enumerate(_PROVINCES))
    yield from (Row(f"x-w-{at}-{place}", "unit", unit) for at, unit in enumerate(_UNITS) for place in range(6))
    yield Row("x-csz", "agency", "csz")


def _asked(rows: Sequence[Row]) -> Duplicates:
    """What is told of a network of these and the built-in one; the units are parts of the police services."""
    with tempfile.TemporaryDirectory() as folder:
        at = Path(folder)
        _write(at / "stakeholders.csv", ("id", "kind", "name", "name_fr"), rows)
        _write(at / "sources.csv", ("id", "title"), [("r", "R")])
        units = [(row.id, f"x-p-{int(row.id.rpartition('-')[2])}") for row in rows if row.id.startswith("x-w-")]
        _write(at / "ties.csv", ("source", "type", "target", "evidence_source"), [(one, "PART_OF", other, "r") for one, other in units])
        with partnermap.open(at / "network.db", to_write=True) as network:
            network.load(loaders.BUILT_IN)
            network.load(at)
            return duplicates(network.store, limit=0)


def _write(path: Path, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headings, *rows])


def _time(size: int) -> None:
    from benchmarks.generate import write_network

    with tempfile.TemporaryDirectory() as folder:
        at = Path(folder)
        write_network(at / "made", size)
        with partnermap.open(at / "network.db", to_write=True) as network:
            network.load(at / "made")
            began = time.perf_counter()
            answer = duplicates(network.store)
            print(f"{size} stakeholders: {time.perf_counter() - began:.1f} s, {answer.total} pairs")


if __name__ == "__main__":
    main()
