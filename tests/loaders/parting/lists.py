"""Made-up columns whose cells name several bodies: the names of bodies, and how lists write them one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from random import Random
from typing import NamedTuple


def _listed(names: str) -> list[str]:
    return names.split(",")


SEPARATORS = (";", "|", "newline", ",", "and", "et", "&", "/")
_FIRST = _listed(
    "Red Maple,Borealis,North Shore,Lakeside,Blue Heron,Prairie,Granite,Cedar,Harbour,Northern Lights,Riverbend,Silver Birch,Summit,Tamarack,Aurora,Kestrel"
)
_SORT = _listed("Foundation,Alliance,Institute,Network,Society,Trust,Council,Association,Centre,Agency,Coalition,College")
_FRENCH_SORT = _listed("Fondation,Réseau,Institut,Société,Conseil,Alliance,Regroupement,Collège")
_FRENCH_FIRST = _listed("Érable rouge,Boréal,du Littoral,des Prairies,Le Phare,Saint-Laurent,des Rapides,de la Baie,Lumière,Outaouais")
_SUBJECT = _listed("Health,Fisheries,Transport,Justice,Labour,Energy,Forests,Housing,Tourism,Culture,Heritage,Trade,Education,Agriculture")
_FRENCH_SUBJECT = _listed("Santé,Pêches,Transports,Justice,Travail,Énergie,Forêts,Logement,Tourisme,Culture,Patrimoine,Commerce,Éducation")
_PLAIN = _listed("Tessera,Quillon,Veridian,Nordhavn,Solace House,Bright Path,Open Door,Maple Leaf,Pathfinders,Le Relais,L'Étincelle,Ma Rue")
_SURNAMES = _listed("Harrow,Vance,Okafor,Lindqvist,Delorme,Achterberg,Nakai,Brisebois")
_LETTERS = "ABCDEFGHIJKLMNOPRSTV"


class Listed(NamedTuple):
    """A column, what each of its cells names, and whom the store knows."""

    cells: list[str]
    names: list[tuple[str, ...]]
    known: frozenset[str]


def simple_name(random: Random) -> str:
    """A name without a mark in it."""
    sort = random.random()
    if sort < 0.25:
        return "".join(random.sample(_LETTERS, random.randint(3, 5)))
    if sort < 0.55:
        return f"{random.choice(_FIRST)} {random.choice(_SORT)}"
    if sort < 0.75:
        return f"{random.choice(_FRENCH_SORT)} {random.choice(_FRENCH_FIRST)}"
    if sort < 0.85:
        return f"Department of {random.choice(_SUBJECT)}" if random.random() < 0.5 else f"Ministère de la {random.choice(_FRENCH_SUBJECT)}"
    return random.choice(_PLAIN)


def marked_name(random: Random) -> str:
    """A name with a comma, "and", "et" or & in it."""
    one, two, three = random.sample(_SUBJECT, 3)
    un, deux, trois = random.sample(_FRENCH_SUBJECT, 3)
    first, second, third = random.sample(_SURNAMES, 3)
    return random.choice((
        f"{one}, {two} and {three}", f"{one} and {two} Canada", f"{one}, {two} and {three} Canada", f"Department of {one} and {two}",
        f"{un} et {deux} Canada", f"Ministère de la {un} et des {deux}", f"{un}, {deux} et {trois}", f"{first} & Sons", f"{first}, Inc.",
        f"Ministry of {one}, {two} and {three}", f"{first} and {second}", f"{first}, {second} & {third} LLP", f"Centre for {one} and {two}",
    ))  # fmt: skip


def listed(seed: int, rows: int, *, marked: float = 0.2, pool: int = 0, known: float = 0.5, styles: Sequence[str] = ()) -> Listed:
    """A column of so many rows. `marked` is the share of names with a mark in them, `known` the share that the store knows, `styles` how
    cells are written, of those of `written`."""
    random = Random(seed)
    size = pool or max(8, rows // 3)
    names: dict[str, None] = {}
    while len(names) < size:
        names[(marked_name if random.random() < marked else simple_name)(random)] = None
    bodies = list(names)
    cells, truth = [], []
    chosen = styles or random.choice(
        (("strong",), ("comma",), ("comma", "lines"), ("english",), ("french",), ("strong", "comma", "english"), STYLES)
    )
    for _ in range(rows):
        several = random.sample(bodies, min(len(bodies), random.choice((1, 1, 2, 2, 3, 3, 4, 5))))
        cells.append(written(several, random.choice(chosen), random))
        truth.append(tuple(several))
    return Listed(cells, truth, frozenset(name for name in bodies if random.random() < known))


STYLES = ("strong", "pipe", "lines", "comma", "english", "french", "bullets", "numbers", "oxford")


def written(names: Sequence[str], style: str, random: Random) -> str:
    """The names in one cell."""
    *rest, last = names
    if style == "strong":
        return random.choice(("; ", ";", " ; ")).join(names) + random.choice(("", "", "", ";"))
    if style == "pipe":
        return random.choice((" | ", "|")).join(names)
    if style == "lines":
        return random.choice(("\n", "\n", ",\n", ";\n")).join(names)
    if style == "bullets" and rest:
        return "\n".join(f"• {name}" for name in names)
    if style == "numbers" and rest:
        return " ".join(f"{number}. {name}" for number, name in enumerate(names, 1))
    if style in ("english", "french", "oxford") and rest:
        word = {"english": " and ", "french": " et ", "oxford": ", and " if len(rest) > 1 else " and "}[style]
        return ", ".join(rest) + word + last
    return ", ".join(names)


def knowing(names: Iterable[str]) -> Callable[[Iterable[str]], dict[str, object]]:
    """What a directory of these names tells."""
    folded = {name.casefold() for name in names}
    return lambda asked: {name: (name.casefold(),) if name.casefold() in folded else () for name in asked}
