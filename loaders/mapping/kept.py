"""Mappings that were used, kept in a folder: each as its text, with what list it was for, so that a list that comes again is recognised."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from ...graph import BadData, UnreadableFile, UnwritableFile, said, similar, slug
from ...graph.failures import why
from ...graph.guard import UNGUARDED, Guard, Kind
from ...graph.keeping import unwritable, whole
from ...graph.listing import quoted

ENDING = ".yaml"
_FACTS = "# partnermap keeps this mapping: "
_LINE = re.compile(rf"^{_FACTS}(\{{[^\r\n]*\}})\r?\n?", re.MULTILINE)
_MOST = 4_000_000  # bytes of a mapping


@dataclass(frozen=True, slots=True)
class Kept:
    """A mapping that was used: its name, its text, and the file where it is kept. `source` is the title of the list, or its id, `file` the
    one that it was used for, `used` the last day, and `headings` those of each table that it read. It `is_as_kept` unless somebody has
    changed it there by hand."""

    name: str
    text: str
    place: Path
    id: str
    source: str
    file: str
    used: str
    headings: tuple[tuple[str, ...], ...]
    is_as_kept: bool = True


def kept_mappings(folder: Path) -> list[Kept]:
    """The mappings that are kept in a folder, by name; none where there is no folder. Other files in it are passed over. Raises
    UnreadableFile."""
    try:
        places = [place for place in folder.iterdir() if place.suffix == ENDING and place.is_file()] if folder.is_dir() else []
        return [kept for place in sorted(places, key=lambda place: place.stem) if (kept := _read(place))]
    except OSError as error:
        raise UnreadableFile(said("the mappings in {folder} cannot be read: {why}", folder=folder, why=why(error))) from error


def kept_mapping(folder: Path, name: str) -> Kept:
    """The mapping of this name, or of the list with this title. Raises BadData, with those that come near, and UnreadableFile."""
    kept = kept_mappings(folder)
    asked = name.casefold().removesuffix(ENDING)
    found = [one for one in kept if asked in {one.name.casefold(), one.source.casefold(), one.file.casefold()}]
    if found:
        return next((one for one in found if one.name.casefold() == asked), found[0])
    near = similar(name, [one.name for one in kept], limit=1)
    if near:
        remedy = said("did you mean {names}?", names=quoted(near))
    elif kept:
        remedy = said("write one of {names}", names=", ".join(one.name for one in kept))
    else:
        remedy = said("none is kept yet; `partnermap import LIST` keeps the mapping that it uses")
    raise BadData(said("no mapping called '{name}' is kept", name=name), field="name", value=name, remedy=remedy)


def keep(
    folder: Path, source: tuple[str, str], text: str, *, file: str, day: str, headings: Sequence[Sequence[str]], guard: Guard = UNGUARDED
) -> Kept:
    """Keeps the text of a mapping that was used on a day for a list. `source` is the id and the title of that: one that is kept under this
    id gives way, unless somebody has changed it by hand; then, or where the file is another's, this one is kept beside it. Raises
    UnwritableFile."""
    id_, title = source
    text = _LINE.sub("", text)  # one that is kept may be the one that was given
    name = _free(folder, id_, slug(id_ or Path(file).stem), text)
    place = folder / f"{name}{ENDING}"
    kept = Kept(name, text, place, id_, title or id_, file, day, tuple(tuple(table) for table in headings))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with whole(place, Kind(lambda: said("a mapping"), "list.yaml", lambda at: _may_give_way(at, id_, text)), guard) as draft:
            draft.write_text(_with_facts(kept), encoding="utf-8", newline="")
    except OSError as error:
        raise unwritable(place, error) from error
    return kept


def forget(kept: Kept) -> None:
    """Takes a mapping out of those that are kept. Raises UnwritableFile."""
    try:
        kept.place.unlink(missing_ok=True)
        folder = kept.place.parent
        if not any(folder.iterdir()):
            folder.rmdir()
    except OSError as error:
        raise UnwritableFile(said("{path} cannot be removed: {why}", path=kept.place, why=why(error))) from error


def _with_facts(kept: Kept) -> str:
    """The text, its lines where they were, and below it what is known of it."""
    newline = "\r\n" if "\r\n" in kept.text else "\n"
    facts = {
        "id": kept.id, "source": kept.source, "file": kept.file, "used": kept.used, "headings": [list(table) for table in kept.headings],
        "digest": _digest(kept.text),
    }  # fmt: skip
    apart = "" if kept.text.endswith("\n") or not kept.text else newline
    return f"{kept.text}{apart}{_FACTS}{json.dumps(facts, ensure_ascii=False)}{newline}"


def _read(place: Path) -> Kept | None:
    """The mapping in a file; None where it is none that is kept."""
    if place.stat().st_size > _MOST:
        return None
    try:
        text = place.read_bytes().decode("utf-8")
        found = list(_LINE.finditer(text))
        facts = json.loads(found[-1][1]) if found else None
    except (UnicodeError, ValueError, RecursionError):
        return None
    if not isinstance(facts, dict):
        return None
    return _kept(place, text[: found[-1].start()] + text[found[-1].end() :], facts)


def _kept(place: Path, text: str, facts: dict[str, Any]) -> Kept:
    """What is known of a mapping, as far as it is what we write."""
    id_, source, file, used, digest = (str(facts.get(key) or "") for key in ("id", "source", "file", "used", "digest"))
    tables = facts.get("headings")
    headings = tuple(tuple(map(str, table)) for table in tables if isinstance(table, list)) if isinstance(tables, list) else ()
    return Kept(place.stem, text, place, id_, source, file, used, headings, _digest(text) == digest)


def _free(folder: Path, id_: str, name: str, text: str) -> str:
    """The name, or the next one with a number whose place is free: where nothing is, or a mapping that may give way."""
    number = 1
    while True:
        free = name if number == 1 else f"{name}-{number}"
        place = folder / f"{free}{ENDING}"
        if not os.path.lexists(place) or _may_give_way(place, id_, text):
            return free
        number += 1


def _may_give_way(place: Path, id_: str, text: str) -> bool:
    """Whether what is there is a mapping of the same list that nobody has changed since it was put there, or that says just this."""
    try:
        kept = _read(place) if place.is_file() and not place.is_symlink() else None
    except OSError:
        return False
    return bool(kept and kept.id == id_ and (kept.is_as_kept or _digest(kept.text) == _digest(text)))


def _digest(text: str) -> str:
    """Sixteen hex digits of what stands in a text, however its lines end."""
    return blake2b("\n".join(text.split()).encode(), digest_size=8).hexdigest()
