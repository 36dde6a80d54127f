"""Where mappings are: beside the list or in the present folder."""

from __future__ import annotations

from pathlib import Path

ENDING = ".mapping.yaml"
_PASTED = "pasted"


def name_of(file: Path | None) -> str:
    """What the mapping of a list is called; of one that was piped in, which has no name, `pasted`."""
    return f"{file.stem if file else _PASTED}{ENDING}"


def mapping_beside(file: Path | None) -> Path | None:
    """The mapping that is beside the list or, where none is, in the present folder."""
    places = [file.with_name(name_of(file))] if file else []
    return next((place for place in (*places, Path(name_of(file))) if place.is_file()), None)
