"""What was computed of stakeholders, in columns beside their own, of which one says of which network that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..graph import BadData, Reader, said
from ..graph.sheets import COMPUTED, COMPUTED_ON


@dataclass(frozen=True, slots=True)
class Computed:
    """Numbers by the name of what they are and the id of whom they are of; `network` says of which network: its day, and who is in it
    besides. Whoever is not in it, or of whom something cannot be said, has no number.
    """

    network: str = ""
    columns: Mapping[str, Mapping[str, int | float]] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns are called in the file, in order."""
        return (*(f"{COMPUTED}{name}" for name in self.columns), COMPUTED_ON) if self.columns else ()

    def cells(self, id_: str) -> dict[str, str | int | float]:
        """The cells of one stakeholder by column, those that say something."""
        cells: dict[str, str | int | float] = {f"{COMPUTED}{name}": by_id[id_] for name, by_id in self.columns.items() if id_ in by_id}
        return {**cells, COMPUTED_ON: self.network} if cells else {}

    def texts(self, id_: str) -> dict[str, str]:
        """The same as texts."""
        return {name: str(value) for name, value in self.cells(id_).items()}

    def check(self, reader: Reader) -> None:
        """Raises BadData where stakeholders have an attribute that is called as one of the columns: nobody could tell them apart."""
        if not self.columns:
            return
        names = set(self.names)
        for one in reader.stakeholders():
            if taken := next((name for name, _ in one.attributes if name in names), ""):
                raise BadData(
                    said("{stakeholder} has an attribute called '{name}' already", stakeholder=one.name, name=taken),
                    field=taken,
                    remedy=said("rename it, or leave that column out"),
                )


NOTHING = Computed()
"""Where nothing was computed."""
