"""Answers in Python: the frozen values of the questions, which can also be shown, tabulated and written as JSON.

Each has the fields of the value that its question gives. How it is shown is what the command shows of it, by way of one Document.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from .. import graph, output
from ..graph.packages import missing_packages
from ..output import Document
from ..output.formats import html
from ..queries.check import Check
from ..queries.common import Common
from ..queries.duplicates import Duplicates
from ..queries.find import Find
from ..queries.history import History
from ..queries.list import List
from ..queries.path import Path
from ..queries.show import Show
from ..queries.sources import Sources
from ..queries.stats import Stats
from ..queries.who import Who

if TYPE_CHECKING:
    import pandas as pd

_A = TypeVar("_A", bound="Answer")
# A notebook sets all cells right; here only numbers are.
_STYLE = (
    "<style>div.partnermap :is(th, td) { text-align: left; white-space: pre-line; } div.partnermap .number { text-align: right; }</style>"
)


@dataclass(frozen=True, kw_only=True, repr=False)
class Answer:
    """What every answer can do. Shown in a notebook it is an HTML table, printed the table of the terminal."""

    as_document: Callable[[Any], Document] = field(compare=False)

    @cached_property
    def document(self) -> Document:
        """The answer made ready to be read, as `output.render` takes it."""
        return self.as_document(self)

    def to_dict(self) -> Any:
        """What `--format json` gives: dicts, lists, text and numbers, the caller's own to change."""
        return deepcopy(self.document.data)

    @missing_packages()
    def to_frame(self) -> pd.DataFrame:
        """A pandas DataFrame with the columns and rows of `--format csv`; numbers are numbers. Raises MissingPackage."""
        import pandas as pd

        return pd.DataFrame([list(record) for record in self.document.records], columns=list(self.document.columns))

    def __str__(self) -> str:
        return output.render(self.document, "table", width=output.width()).removesuffix("\n")

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        return "\n".join(('<div class="partnermap">', _STYLE, *html.marks(self.document), *html.blocks(self.document), "</div>"))


@dataclass(frozen=True, repr=False)
class WhoAnswer(Answer, Who):
    """Who works with a stakeholder: `partners`, the strongest first, each with the contexts that are why."""


@dataclass(frozen=True, repr=False)
class PathAnswer(Answer, Path):
    """How two are connected: `routes`, the best first, each of steps with their ties."""


@dataclass(frozen=True, repr=False)
class CommonAnswer(Answer, Common):
    """What two share: `contexts` that join them, and the `partners` of both."""


@dataclass(frozen=True, repr=False)
class ShowAnswer(Answer, Show):
    """A `stakeholder` with all its `ties`."""


@dataclass(frozen=True, repr=False)
class ListAnswer(Answer, List):
    """The `stakeholders` there are, by name; those that end soon by their last date."""


@dataclass(frozen=True, repr=False)
class SourcesAnswer(Answer, Sources):
    """All `sources` by id, and how many ties are `citing` each."""


@dataclass(frozen=True, repr=False)
class CheckAnswer(Answer, Check):
    """What is wrong with the data, or may be: `findings`."""


@dataclass(frozen=True, repr=False)
class DuplicatesAnswer(Answer, Duplicates):
    """Who may be one under two names: `pairs`, the most likely first, each with its `score` and `reasons`."""


@dataclass(frozen=True, repr=False)
class StatsAnswer(Answer, Stats):
    """How many there are of each: `counts`."""


@dataclass(frozen=True, repr=False)
class CypherAnswer(Answer, graph.CypherAnswer):
    """What a Cypher query gives: `rows` by column; `is_cut` where there were more than the limit."""


@dataclass(frozen=True, repr=False)
class FindAnswer(Answer, Find):
    """The stakeholders that a text may mean: `matches`, the most exact first."""


@dataclass(frozen=True, repr=False)
class HistoryAnswer(Answer, History):
    """What changed: `changes`, the newest first, each with what it did (`deeds`) where that was asked for."""


def extended(kind: type[_A], value: Any, as_document: Callable[[Any], Document]) -> _A:
    """The value as an answer of this kind, shown as `as_document` says."""
    return kind(**{one.name: getattr(value, one.name) for one in fields(value)}, as_document=as_document)
