"""The model: stakeholders, the ties between them, and the sources that say so.

Everything here is a frozen value that is checked when it is made: a bad one raises BadData with the rule it breaks. What needs the
rest of the network (do both ends exist, may this tie join them) is checked where the network is known, in `intake`.

A field is declared here and nowhere else: stores, files and records find it in `fields`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from .dates import check_date, check_interval
from .errors import BadData
from .fields import about
from .listing import write_one_of
from .saying import digits, said

if TYPE_CHECKING:
    from hashlib import blake2b

STATUSES = ("confirmed", "proposed", "disputed")
Attributes = tuple[tuple[str, str], ...]

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]*")
_CURRENCY = re.compile(r"[A-Z]{3}")
_MOST_DIGITS = 30  # of an amount; to write out one of many more would take for ever


@dataclass(frozen=True, slots=True)
class Source:
    """A document that says something: what to cite. `mark` is its handling mark."""

    id: str
    title: str = field(metadata=about("prose"))
    publisher: str = field(default="", metadata=about("prose"))
    date: str = field(default="", metadata=about("date"))
    language: str = ""
    url: str = ""
    mark: str = ""
    attributes: Attributes = ()

    def __post_init__(self) -> None:
        _check_id(self.id, is_made=False)
        _check_present("title", self.title)
        _check_url(self.url)
        if self.date:
            check_date(self.date)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a source says it: the source's id, a place a reader can find, and the words if they may be kept."""

    source: str
    locator: str = field(default="", metadata=about("prose"))
    quote: str = field(default="", metadata=about("prose"))

    def __post_init__(self) -> None:
        _check_present("evidence_source", self.source)


@dataclass(frozen=True, slots=True)
class Stakeholder:
    """An agency, unit, program, person or collaboration. `form` says more exactly what it is, such as a group or an agreement; `aliases`
    and `aliases_fr` are acronyms, spellings and former names in English and in French. `former_ids` are those of stakeholders that were
    merged into it; those in `distinct_from` are known to be others, however alike they look; of those in `undecided_with` that was asked
    and put off.
    """

    id: str = field(metadata=about(is_required=False))  # one left out is made from the name
    kind: str = field(metadata=about("kind"))
    name: str
    name_fr: str = ""
    aliases: tuple[str, ...] = ()
    country: str = ""
    region: str = ""
    sector: str = ""
    since: str = field(default="", metadata=about("date"))
    until: str = field(default="", metadata=about("date"))
    url: str = ""
    note: str = field(default="", metadata=about("prose"))
    attributes: Attributes = ()
    form: str = field(default="", metadata=about("form", after="kind", layout=3))
    aliases_fr: tuple[str, ...] = field(default=(), metadata=about(after="aliases", layout=3))
    former_ids: tuple[str, ...] = field(default=(), metadata=about(is_column=False, layout=5))
    distinct_from: tuple[str, ...] = field(default=(), metadata=about(is_column=False, layout=5))
    undecided_with: tuple[str, ...] = field(default=(), metadata=about(is_column=False, layout=5))

    def __post_init__(self) -> None:
        _check_id(self.id)
        _check_present("kind", self.kind)
        _check_present("name", self.name)
        _check_url(self.url)
        _check_dates(self.since, self.until)

    @property
    def names(self) -> tuple[str, ...]:
        """All that a reader may call it by, the names first, each once."""
        return tuple(dict.fromkeys(name for name in (self.name, self.name_fr, *self.aliases, *self.aliases_fr) if name))

    def called(self, language: str) -> str:
        """Its name in `language`, or in English where there is none."""
        return (language == "fr" and self.name_fr) or self.name


@dataclass(frozen=True, slots=True)
class Tie:
    """One stated relationship from `source` to `target` (ids), with the evidence for it.

    What makes it this tie and no other is `source, type, target, role, since, until, amount, currency`: two ties that differ in one of
    these live side by side, and evidence for the same tie gathers on it. `id` is a short digest of these.

    What is derived follows from the rest of the network (see `dating`): the first and the last date of the sources that say so, the span
    that it states within the life of both ends, and from when it counts where an answer is asked for as of a date.
    """

    source: str
    type: str = field(metadata=about("type"))
    target: str
    role: str = field(default="", metadata=about("prose"))
    since: str = field(default="", metadata=about("date"))
    until: str = field(default="", metadata=about("date"))
    amount: Decimal | None = None
    currency: str = field(default="", metadata=about("capitals"))
    status: str = field(default="confirmed", metadata=about("small letters"))
    confidence: float = 1.0
    note: str = field(default="", metadata=about("prose"))
    evidence: tuple[Evidence, ...] = ()
    attributes: Attributes = ()
    id: str = field(default="", metadata=about(is_column=False))
    attested_first: str = field(default="", metadata=about(is_derived=True, layout=3))
    attested_last: str = field(default="", metadata=about(is_derived=True, layout=3))
    span_since: str = field(default="", metadata=about(is_derived=True, layout=3))
    span_until: str = field(default="", metadata=about(is_derived=True, layout=3))
    counts_from: str = field(default="", metadata=about(is_derived=True, layout=3))

    def __post_init__(self) -> None:
        if not (self.source.strip() and self.target.strip()):
            _check_present("source", self.source)
            _check_present("target", self.target)
        if self.since or self.until:
            _check_dates(self.since, self.until)
        if self.status not in STATUSES:
            raise BadData(
                said("'{status}' is no status", status=self.status),
                field="status",
                value=self.status,
                remedy=write_one_of(STATUSES),
            )
        if not 0 <= self.confidence <= 1:
            raise BadData(
                said("confidence {confidence} is not between 0 and 1", confidence=self.confidence),
                field="confidence",
                value=str(self.confidence),
            )
        if self.amount is not None and not (self.amount.is_finite() and abs(self.amount.adjusted()) <= _MOST_DIGITS):
            raise BadData(said("'{amount}' is no amount", amount=str(self.amount)), field="amount", value=str(self.amount))
        if self.currency and not _CURRENCY.fullmatch(self.currency):
            raise BadData(
                said("'{currency}' is no currency", currency=self.currency),
                field="currency",
                value=self.currency,
                remedy=said("write three capitals such as CAD"),
            )
        if not self.evidence:
            raise BadData(said("a tie needs evidence"), field="evidence_source", remedy=said("name the source that says so"))
        if not self.id:
            object.__setattr__(self, "id", tie_id(self))

    def joins(self, one: str, other: str) -> bool:
        """Whether these two ids are its ends, in either direction."""
        return (self.source, self.target) in ((one, other), (other, one))

    def other(self, end: str) -> str:
        """The id at the end that is not `end`."""
        return self.target if self.source == end else self.source


def tie_id(tie: Tie) -> str:
    """Sixteen hex digits that stay the same as long as what identifies the tie does."""
    amount = "" if tie.amount is None else digits(tie.amount)
    parts = (tie.source, tie.type, tie.target, tie.role, tie.since, tie.until, amount, tie.currency)
    return _blake2b()("\x1f".join(parts).encode(), digest_size=8).hexdigest()


@cache
def _blake2b() -> type[blake2b]:
    """What makes digests: only what is new needs it, and a question reads ids."""
    from hashlib import blake2b

    return blake2b


def _check_id(text: str, *, is_made: bool = True) -> None:
    """Raises BadData for what cannot be an id; one that `is_made` from the name may be left out, and for another one is shown that can."""
    if _ID.fullmatch(text):
        return
    remedy = said("use letters without accents, digits and . _ : / - (or leave it empty: it is made from the name)")
    if not is_made:
        plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
        example = "-".join(re.findall("[a-z0-9]+", plain)) or "report-2024"
        remedy = said(
            "use letters without accents, digits and . _ : / -, as in '{example}', and write the same in the ties", example=example
        )
    raise BadData(said("'{text}' cannot be an id", text=text), field="id", value=text, remedy=remedy)


def _check_present(field: str, text: str) -> None:
    if not text.strip():
        raise BadData(said("the {field} is missing", field=field), field=field, remedy=said("fill in the cell"))


def _check_url(url: str) -> None:
    if url and not url.lower().startswith(("http://", "https://")):
        raise BadData(
            said("'{url}' is not a web address", url=url), field="url", value=url, remedy=said("start it with https:// or leave it empty")
        )


def _check_dates(since: str, until: str) -> None:
    if since:
        check_date(since, field="since")
    if until:
        check_date(until, field="until")
        check_interval(since, until)
