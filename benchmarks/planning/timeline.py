"""No library tells a timeline of a network; the least of it is to sort the dates of its ties: plainly, and by pandas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx


def in_plain_python(graph: nx.Graph[str]) -> object:
    """Every beginning and end, in order of its text."""
    return sorted(
        (date, what, number)
        for number, dates in enumerate(graph.graph["dates"])
        for date, what in zip(dates, ("began", "ended"), strict=True)
        if date
    )


def in_pandas(graph: nx.Graph[str]) -> object:
    """The same as a data frame."""
    import pandas as pd

    wide = pd.DataFrame(graph.graph["dates"], columns=["began", "ended"])
    long = wide.reset_index().melt("index", var_name="what", value_name="date")
    return long[long["date"] != ""].sort_values(["date", "what", "index"])


PEERS: Mapping[str, Callable[[nx.Graph[str]], object]] = {
    "a plain sort of the dates of ties": in_plain_python,
    "pandas, the same": in_pandas,
}
