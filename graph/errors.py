"""What can go wrong, as a small tree; the command turns any of these into one `Error:` line.

PartnerMapError
├── BadData            a value that breaks a rule of the model
│   ├── BadRows        rows of a file that do, each with its place (in `refusals`)
│   ├── BadMapping     a mapping with mistakes, each with its line (in `refusals`)
│   ├── BadRules       rules of what is expected, with mistakes, each with its line (in `refusals`)
│   ├── UnsureMapping  a mapping with values that are not sure (in `refusals`)
│   └── BadQuery       Cypher that is wrong, with the place
├── UnreadableFile     a file that is missing, empty, or not what its name says
├── UnwritableFile     a file or folder that cannot be written
├── MissingPackage     a library that this needs is not installed
├── NamingError        a name that does not mean one stakeholder
│   ├── UnknownName
│   └── AmbiguousName
└── StoreError         a store that cannot do what was asked
    ├── NotAStore      the file or database is somebody else's
    ├── StoreDamaged   what is kept there is not as it was put
    ├── NewerStore     made by a later version
    ├── OlderStore     made by an earlier version, and not to be asked before it is upgraded
    ├── StoreMissing   nothing is there
    ├── StoreClosed    it was closed before
    ├── StoreBusy      somebody else is writing
    ├── StoreFull      no room is left
    ├── StoreUnreachable  no server answers, or it refuses the credentials
    └── ReadOnly       a question tried to write, or the store may only be read
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .listing import quoted
from .saying import said

if TYPE_CHECKING:
    from collections.abc import Sequence


_WIDE = 60


class PartnerMapError(Exception):
    """The root: its text says what happened, where, and the likely remedy."""


class Stopped(KeyboardInterrupt):
    """Somebody has stopped the process at a moment when not all is as it was before; the text says what is so."""


class BadData(PartnerMapError):
    """A value that breaks a rule of the model; the text states the rule. `excerpt` is what is shown above it, where there is something."""

    excerpt = ""

    def __init__(self, message: str, *, field: str = "", value: str = "", remedy: str = "") -> None:
        super().__init__(f"{message}; {remedy}" if remedy else message)
        self.message, self.field, self.value, self.remedy = message, field, value, remedy


class BadQuery(BadData):
    """A query that is wrong: `reason` says how; `excerpt` is the line where it goes wrong with a mark under the place, or empty where that
    is not known."""

    def __init__(self, message: str, *, query: str = "", line: int = 0, column: int = 0, remedy: str = "") -> None:
        refused = (
            said("the query is refused at line {line}, column {column}: {message}", line=str(line), column=str(column), message=message)
            if line
            else said("the query is refused: {message}", message=message)
        )
        super().__init__(refused, remedy=remedy or said("correct it and try again"))
        self.reason, self.line, self.column = message, line, column
        lines = query.splitlines()
        self.excerpt = _excerpt(lines[line - 1], column) if 0 < line <= len(lines) else ""


class UnreadableFile(PartnerMapError):
    """A file that is missing, empty, unreadable, or not what its name says."""


class UnwritableFile(PartnerMapError):
    """A file or folder that cannot be written."""


class MissingPackage(PartnerMapError):
    """A library that is needed for this alone is not installed."""


class NamingError(PartnerMapError):
    """A name that does not mean one stakeholder."""


class UnknownName(NamingError):
    """Nobody has this name; `suggestions` are names that come near, `held` tells who held it where it is a post."""

    def __init__(self, text: str, suggestions: Sequence[str], held: Sequence[str] = ()) -> None:
        self.text, self.suggestions, self.held = text, tuple(suggestions), tuple(held)
        hints = [", ".join(self.held)] if self.held else []
        if self.suggestions:
            hints.append(said("did you mean {names}?", names=quoted(self.suggestions)))
        hint = "; ".join(hints) or said("try `partnermap find` with one word")
        super().__init__(
            said("no stakeholder called '{text}'; {hint}", text=text, hint=hint)
            if text
            else said("a name is empty; write a name, an acronym or an id")
        )


class AmbiguousName(NamingError):
    """Several stakeholders have this name; `candidates` are `name (kind, id)`."""

    def __init__(self, text: str, candidates: Sequence[str]) -> None:
        self.text, self.candidates = text, tuple(candidates)
        super().__init__(said("'{text}' may mean {names}; write the id of the one you mean", text=text, names=quoted(self.candidates)))


class StoreError(PartnerMapError):
    """A store that cannot do what was asked."""


class NotAStore(StoreError):
    """The file or database belongs to something else."""


class StoreDamaged(StoreError):
    """What is kept in the store is not as it was put there: `what` says where, as far as that is known."""

    def __init__(self, address: str, what: str, *, remedy: str = "") -> None:
        self.address, self.what = address, what
        remedy = remedy or said("bring it back from a copy, or load your files into a new store")
        super().__init__(said("{address} is damaged ({what}); nothing was changed; {remedy}", address=address, what=what, remedy=remedy))


class NewerStore(StoreError):
    """The store was made by a later version of partnermap."""


class OlderStore(StoreError):
    """The store was made by an earlier version, and its layout must be upgraded before it can be asked."""

    def __init__(self, address: str) -> None:
        super().__init__(
            said(
                "{address} was made by an earlier version of partnermap and cannot be asked before it is upgraded; "
                "`partnermap load FILE --store {address}`, with the right to write there, does so",
                address=address,
            )
        )


class StoreMissing(StoreError):
    """No store is there."""


class StoreClosed(StoreError):
    """The store was closed before it was asked."""


class StoreBusy(StoreError):
    """Somebody else is writing to the store."""


class StoreFull(StoreError):
    """No room is left for the store to grow."""


class StoreUnreachable(StoreError):
    """No server answers at the address, or it refuses the credentials."""


class ReadOnly(StoreError):
    """A write was asked of a store that may only be read."""


def _excerpt(line: str, column: int) -> str:
    """The line, or what is around the column of a long one, with a caret under the column."""
    start = max(0, column - 1 - _WIDE)
    shown = line[start : column - 1 + _WIDE]
    # A tab stays one in the mark, so that the caret stands under its place.
    before = "".join("\t" if char == "\t" else " " for char in line[start : column - 1])
    return f"  {shown}\n  {before}^"
