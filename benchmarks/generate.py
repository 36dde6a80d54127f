"""A made-up network of any size as a folder of CSV, the same for the same size and seed.

It has what makes real networks slow: a few hubs and many that hardly anyone knows (degrees by a power law), communities, long names with
accents, aliases, partial dates, parallel ties. Every row passes the checks of a load, and every tie is one row with one piece of evidence.

    python -m benchmarks.generate 20000 FOLDER
"""

from __future__ import annotations

import argparse
import csv
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from partnermap.graph import Schema, read_schema

TIES_EACH = 5
_SOURCES = 100
_COMMUNITY = 200  # stakeholders in one, on average
_AT_HOME = 0.8  # the share of ties that stay within a community
_TO_AN_ACTOR = 0.3  # the share of ties drawn between two actors that are kept: most ties are to a program or collaboration
_STEEPNESS = 0.6  # the n-th most connected is as likely an end as n to the power of minus this

_KINDS = {"agency": 0.12, "unit": 0.2, "program": 0.2, "person": 0.38, "collaboration": 0.1}
# How common each type of tie is where its ends allow it. What belongs to what is made first, one tie each.
_TYPES = {
    "WORKS_WITH": 6, "FUNDS": 3, "SUPPORTS": 4, "TRAINS": 2, "REPORTS_TO": 2, "LEADS": 3, "OPERATES": 3, "DEVELOPED": 4, "PARTNERS_IN": 16,
    "CONTRIBUTED_TO": 8, "MEMBER_OF": 20, "HOSTS": 3, "SPOKE_AT": 10, "SUCCEEDS": 0.2,
}  # fmt: skip
_BELONGING = {"unit": ("PART_OF", "agency"), "program": ("PART_OF", "program"), "person": ("WORKS_FOR", "unit")}

_THEMES = (
    "cybersécurité", "protection de l’enfance", "santé publique", "sécurité routière", "lutte contre la fraude", "eau potable", "forêts",
    "énergie", "données ouvertes", "développement régional", "justice réparatrice", "mesures d’urgence", "pêches côtières", "logement",
)  # fmt: skip
_PLACES = (
    "Montréal", "Québec", "Trois-Rivières", "Gatineau", "Île-du-Prince-Édouard", "Sault-Sainte-Marie", "Winnipeg", "Halifax", "Ottawa",
    "Saint-Jérôme", "Yellowknife", "Victoria", "Régina", "Lévis", "Moncton", "Sept-Îles",
)  # fmt: skip
_BODIES = {
    "agency": ("Agence", "Centre", "Conseil", "Fondation", "Institut", "Ministère", "Université"),
    "unit": ("Direction", "Équipe", "Bureau", "Section", "Laboratoire", "Secrétariat"),
    "program": ("Programme", "Stratégie", "Projet", "Enquête", "Plate-forme", "Étude"),
    "collaboration": ("Alliance", "Forum", "Table de concertation", "Réseau", "Comité", "Congrès"),
}
_FORMS = {"Alliance": "alliance", "Forum": "series", "Table de concertation": "table", "Congrès": "event"}
_FIRST = (
    "Zoé",
    "Émile",
    "Noémie",
    "François",
    "Hélène",
    "Jérôme",
    "Aïcha",
    "Björn",
    "Chloé",
    "Étienne",
    "Maëlle",
    "Søren",
    "Andrew",
    "Priya",
)
_LAST = ("Côté", "Bélanger", "Lévesque", "Gagné", "Désilets", "Ouellet", "O’Brien", "Nguyễn", "Müller", "Thériault", "Singh", "Fréchette")
_SECTORS = ("", "justice", "santé", "ngo", "academia", "industry", "defence")
_REGIONS = ("", "AB", "BC", "MB", "NB", "NS", "ON", "QC", "YT")
_ROLES = ("", "", "", "", "", "observateur", "présidente", "coordonnatrice", "membre fondateur", "conseiller scientifique")
_STATUSES = (*["confirmed"] * 9, "proposed", "", "disputed")
_CONFIDENCES = ("1", "1", "1", "0.9", "0.8", "", "0.5")


def write_network(folder: Path, size: int, *, seed: int = 1) -> Path:
    """The folder, now with `size` stakeholders, five times as many ties and a hundred sources in it."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng([seed, size])
    schema = read_schema()
    kinds = random.choice(list(_KINDS), size=size, p=list(_KINDS.values()))
    stakeholders = list(_stakeholders(random, kinds))
    ties = _ties(random, schema, kinds, [row[0] for row in stakeholders])
    _write(folder / "sources.csv", "id,title,publisher,date,language,url,mark", _sources())
    _write(folder / "stakeholders.csv", "id,kind,name,name_fr,aliases,country,region,sector,since,until,url,note,form", stakeholders)
    _write(
        folder / "ties.csv",
        "source,type,target,role,since,until,amount,currency,status,confidence,note,evidence_source,evidence_locator,evidence_quote",
        ties,
    )
    return folder


def _write(path: Path, headings: str, rows: Iterator[Sequence[str]] | list[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(headings.split(","))
        writer.writerows(rows)


def _sources() -> Iterator[Sequence[str]]:
    for n in range(_SOURCES):
        date = ("2011", "2014-06", "2019-11-23")[n % 3]
        theme = _THEMES[n % len(_THEMES)]
        yield f"rapport-{n:03d}", f"Rapport annuel sur {theme}, n° {n}", "Sécurité publique", date, "fr", f"https://example.org/{n}", ""


def _stakeholders(random: np.random.Generator, kinds: np.ndarray) -> Iterator[Sequence[str]]:
    """One row each; the number in an id keeps it apart from others of the same name."""
    width = len(str(len(kinds)))
    picks = random.integers(0, 1 << 30, size=(len(kinds), 8))
    for n, (kind, pick) in enumerate(zip(kinds.tolist(), picks.tolist(), strict=True)):
        theme, place = _THEMES[pick[0] % len(_THEMES)], _PLACES[pick[1] % len(_PLACES)]
        if kind == "person":
            name = f"{_FIRST[pick[2] % len(_FIRST)]} {_LAST[pick[3] % len(_LAST)]}-{_LAST[pick[4] % len(_LAST)]}"
            french, aliases, form = "", "", ""
        else:
            body = _BODIES[kind][pick[2] % len(_BODIES[kind])]
            name = f"{body} {theme} {place} {n}"
            french = f"{body} de {theme} de {place} {n}" if pick[3] % 3 else ""
            form = "group" if kind == "agency" and pick[4] % 10 == 0 else _FORMS.get(body, "")
            aliases = "|".join([f"{body[0]}{theme[0]}{place[0]}{n}".upper(), f"{theme.capitalize()} {place} {n}"][: pick[4] % 3])
        since, until = _dates(pick[5])
        note = "Décrit dans le rapport annuel; à vérifier." if pick[6] % 5 == 0 else ""
        url = f"https://example.org/s/{n}" if pick[6] % 3 == 0 else ""
        region, sector = _REGIONS[pick[7] % len(_REGIONS)], _SECTORS[pick[7] % len(_SECTORS)]
        yield (
            f"{_ascii(name.removesuffix(f' {n}'))}-{n:0{width}d}",
            kind,
            name,
            french,
            aliases,
            "CA",
            region,
            sector,
            since,
            until,
            url,
            note,
            form,
        )


def _ties(random: np.random.Generator, schema: Schema, kinds: np.ndarray, ids: list[str]) -> Iterator[Sequence[str]]:
    """Five rows a stakeholder, each another tie."""
    sources, types, targets, names = _joined(random, schema, kinds, ids)
    picks = random.integers(0, 1 << 30, size=(len(sources), 5))
    for source, type_, target, pick in zip(sources.tolist(), types.tolist(), targets.tolist(), picks.tolist(), strict=True):
        since, until = _dates(pick[0])
        name = names[type_]
        has_amount = name == "FUNDS" and pick[1] % 4
        yield (
            ids[source], name, ids[target], _ROLES[pick[1] % len(_ROLES)], since, until, f"{pick[2] % 1000}000" if has_amount else "",
            "CAD" if has_amount else "", _STATUSES[pick[2] % len(_STATUSES)], _CONFIDENCES[pick[3] % len(_CONFIDENCES)],
            "Selon le procès-verbal." if pick[3] % 11 == 0 else "", f"rapport-{pick[4] % _SOURCES:03d}", f"page {pick[4] % 300 + 1}, § {pick[4] % 7 + 1}",
            "",
        )  # fmt: skip


def _joined(
    random: np.random.Generator, schema: Schema, kinds: np.ndarray, ids: list[str]
) -> tuple[np.ndarray, np.ndarray, np.ndarray, list[str]]:
    """Source, type and target of every tie, as numbers, with the names of the types."""
    size, names = len(kinds), [*schema.ties]
    likely = _Likely(random, size)
    contexts = [kind for kind in _KINDS if kind not in schema.actors]
    codes = np.array([[*_KINDS].index(kind) for kind in kinds.tolist()])
    chances = _chances(schema, names)
    made = [_belonging(random, kinds, names, likely)]
    wanted, seen = size * TIES_EACH, np.empty(0, dtype=np.int64)
    order = np.argsort(np.argsort(np.array(ids)))
    while len(seen) < wanted:
        one = likely.anywhere(wanted)
        other = np.where(random.random(wanted) < _AT_HOME, likely.beside(one), likely.anywhere(wanted))
        kept = np.isin(kinds[other], contexts) | (random.random(wanted) < _TO_AN_ACTOR)
        one, other = one[kept], other[kept]
        # The type is drawn by where a number from 0 to 1 falls among the summed chances of what may join the two kinds.
        drawn = (chances[codes[one], codes[other]] < random.random(len(one))[:, None]).sum(axis=1)
        made.append((one, drawn, other))
        source, type_, target = (np.concatenate(column) for column in zip(*made, strict=True))
        # A load stores a symmetric tie from the lesser id to the greater; written so, a tie cannot come twice.
        back = np.isin(type_, [names.index(tie.name) for tie in schema.ties.values() if tie.is_symmetric]) & (order[source] > order[target])
        source, target = np.where(back, target, source), np.where(back, source, target)
        codes_of_ties = (source * len(names) + type_) * size + target
        codes_of_ties = codes_of_ties[source != target]
        _, first = np.unique(codes_of_ties, return_index=True)
        seen = codes_of_ties[np.sort(first)][:wanted]
    seen = random.permutation(seen)
    return seen // size // len(names), seen // size % len(names), seen % size, names


class _Likely:
    """Draws stakeholders, hubs more often, at large or from the community of another."""

    def __init__(self, random: np.random.Generator, size: int) -> None:
        self._random = random
        weight = random.permutation(np.arange(1, size + 1) ** -_STEEPNESS)
        # Communities are runs of neighbouring numbers of unequal length.
        starts = np.unique(np.concatenate([[0], random.integers(0, size, size=size // _COMMUNITY)]))
        self._sums = np.concatenate([[0.0], np.cumsum(weight)])
        home = np.searchsorted(starts, np.arange(size), side="right") - 1
        self._first, self._last = starts[home], np.append(starts[1:], size)[home]

    def anywhere(self, count: int) -> np.ndarray:
        return self._at(self._random.random(count) * self._sums[-1])

    def beside(self, those: np.ndarray) -> np.ndarray:
        low, high = self._sums[self._first[those]], self._sums[self._last[those]]
        return self._at(low + self._random.random(len(those)) * (high - low))

    def _at(self, points: np.ndarray) -> np.ndarray:
        return np.minimum(np.searchsorted(self._sums, points, side="right") - 1, len(self._sums) - 2)


def _chances(schema: Schema, names: list[str]) -> np.ndarray:
    """By kind of source and kind of target: the summed chances of the types, as far as the schema lets them join the two."""
    table = np.zeros((len(_KINDS), len(_KINDS), len(names)))
    for one, source in enumerate(_KINDS):
        for other, target in enumerate(_KINDS):
            for n, name in enumerate(names):
                tie = schema.ties[name]
                if source in tie.sources and target in tie.targets:
                    table[one, other, n] = _TYPES.get(name, 0)
    sums = np.cumsum(table, axis=2)
    return sums / sums[:, :, -1:]


def _belonging(
    random: np.random.Generator, kinds: np.ndarray, names: list[str], likely: _Likely
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A unit is part of an agency, a person works for a unit, some programs are part of another: of the same community where there is one."""
    columns: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    for kind, (name, above) in _BELONGING.items():
        members = np.flatnonzero(kinds == kind)
        owner = likely.beside(members)
        for _ in range(20):
            unfit = kinds[owner] != above
            owner[unfit] = likely.beside(members[unfit])
        fit = (kinds[owner] == above) & (owner < members if kind == above else True) & (random.random(len(members)) < 0.9)
        columns.append((members[fit], np.full(fit.sum(), names.index(name)), owner[fit]))
    one, type_, other = (np.concatenate(column) for column in zip(*columns, strict=True))
    return one, type_, other


def _dates(pick: int) -> tuple[str, str]:
    """Partial dates of every length, often none."""
    year = 1990 + pick % 35
    since = ("", "", f"{year}", f"{year}-{pick % 12 + 1:02d}", f"{year}-{pick % 12 + 1:02d}-{pick % 28 + 1:02d}")[pick % 5]
    until = f"{year + 1 + pick % 9}" if pick % 4 == 0 else ""
    return since, until


def _ascii(text: str) -> str:
    plain = "".join(
        char if char.isascii() and char.isalnum() else " "
        for char in unicodedata.normalize("NFKD", text)
        if not unicodedata.combining(char)
    )
    return "-".join(plain.lower().split()[:5])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("size", type=int, help="how many stakeholders")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    write_network(given.folder, given.size, seed=given.seed)
