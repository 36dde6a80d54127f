"""A network in parts, one map each, and the page that lists them.

The parts are those of one sector, kind, country or community, largest first; who has none is in a part of its own, the last. Communities
are those that stand together on the map of all of it (`standing`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args
from zlib import crc32

from ..graph import ANY, Language, Link, Reader, Schema, Ties, fitted, slug
from ..words.labels import as_shown, country_label, sector_label
from ..words.parts import WORDS
from .inline import environment, policy, read_styles
from .outline import MOST_STAKEHOLDERS, MOST_TIES, Outline, is_too_large, read_outline, value_of
from .standing import stands_in

By = Literal["sector", "kind", "country", "community"]
BY: tuple[By, ...] = get_args(By)

_LONGEST = 60  # characters of a file's name: a path on Windows may have 260
_RESERVED = {"con", "prn", "aux", "nul", "index", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}


@dataclass(frozen=True, slots=True)
class Part:
    """One of the parts: what it is called, its file, the ids in it, and how many ties stay in it and lead to other parts."""

    label: str
    file: str
    ids: tuple[str, ...]
    inside: int
    outside: int

    @property
    def is_too_large(self) -> bool:
        """Whether a map of it is more than a browser can bear."""
        return is_too_large(len(self.ids), self.inside)


def parts_of(
    reader: Reader, by: By, *, stakeholders: Collection[str] | None = None, only: Ties = ANY, lang: Language = "en",
    groups: Mapping[str, str] | None = None,
) -> tuple[Part, ...]:  # fmt: skip
    """The parts of a map of these stakeholders (ids; None is all of them) and of those ties among them that count. `groups` are the
    communities, as `standing` takes them.
    """
    held = read_outline(reader, stakeholders=stakeholders, only=only)
    found = stands_in(held, groups) if by == "community" else {}
    values = {one.id: found.get(one.id, "") if by == "community" else value_of(one, by) for one in held.stakeholders}
    members: dict[str, list[str]] = defaultdict(list)
    for one in held.stakeholders:
        members[values[one.id]].append(one.id)
    labels = _labels(members, by, held, reader.schema, lang)
    order = sorted(as_shown(members, str if by == "community" else labels.__getitem__), key=lambda value: (not value, -len(members[value])))
    inside, outside = _ties(held.links, values)
    names = file_names(order)
    return tuple(Part(labels[value], names[value], tuple(members[value]), inside[value], outside[value]) for value in order)


def file_names(values: Collection[str]) -> dict[str, str]:
    """The file of each value: small ASCII letters, digits and hyphens, nothing that Windows keeps for itself, no two the same."""
    stems = {value: slug(value)[:_LONGEST].strip("-") if value else "not-stated" for value in values}
    twice = {stem for stem, count in Counter(stems.values()).items() if count > 1}
    taken = set(stems.values()) - twice - _RESERVED
    names = {}
    for value, stem in stems.items():
        if stem not in taken:
            stem = f"{stem}-{crc32(value.encode()):08x}"
            while stem in taken:
                stem += "-"
            taken.add(stem)
        names[value] = f"{stem}.html"
    return names


def index_page(
    found: Sequence[Part], by: By, *, lang: Language = "en", title: str = "", description: str = "", marks: Sequence[str] = (),
    as_of: str = "", today: str = "",
) -> str:  # fmt: skip
    """The HTML of a page that lists the parts and leads to their maps. It runs no script, and asks nobody for anything."""
    styles = read_styles("parts.css")
    words = {**WORDS[lang], "asOf": fitted(WORDS[lang]["asOf"], {"date": as_of})}
    return environment().get_template("parts.html").render(
        parts=found, by=by, lang=lang, words=words, title=title, description=description, marks=marks, as_of=as_of, today=today,
        number=lambda count: f"{count:,}".replace(",", "\u202f" if lang == "fr" else ","), most=MOST_STAKEHOLDERS, most_ties=MOST_TIES,
        stakeholders=sum(len(part.ids) for part in found), inside=sum(part.inside for part in found),
        outside=sum(part.outside for part in found) // 2,
        styles=styles, policy=policy(None, styles),
    )  # fmt: skip


def _ties(links: Iterable[Link], values: Mapping[str, str]) -> tuple[Counter[str], Counter[str]]:
    """By value, how many ties stay in its part, and how many lead to another."""
    inside: Counter[str] = Counter()
    outside: Counter[str] = Counter()
    for link in links:
        one, other = values[link.source], values[link.target]
        if one == other:
            inside[one] += 1
        else:
            outside.update((one, other))
    return inside, outside


def _labels(values: Iterable[str], by: By, held: Outline, schema: Schema, lang: Language) -> dict[str, str]:
    """What each part is called."""
    words = WORDS[lang]
    names = {one.id: one.called(lang) for one in held.stakeholders} if by == "community" else {}

    def label(value: str) -> str:
        if not value:
            return words["loose" if by == "community" else "none"]
        match by:
            case "kind":
                many = schema.kinds[value].labels[lang][1]
                return many[:1].upper() + many[1:]
            case "community":
                return fitted(words["around"], {"name": names[value]}).format(name=names[value])
            case "sector":
                return sector_label(value, lang)
            case _:
                return country_label(value, lang)

    return {value: label(value) for value in values}
