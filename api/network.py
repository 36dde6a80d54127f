"""A network in Python: what is opened, asked, loaded, exported and drawn. `partnermap.open` opens one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, overload

from .. import graph
from ..graph import BadData, Report, Stakeholder, Store, UnknownName, said
from ..graph.errors import StoreClosed
from ..graph.history.lives import check_has_change, resolve_ever
from ..graph.packages import missing_packages
from ..graph.without import Without, sources_meant
from ..output.answers.check import check_document
from ..output.answers.common import common_document
from ..output.answers.duplicates import duplicates_document
from ..output.answers.find import find_document
from ..output.answers.history import history_document
from ..output.answers.list import list_document
from ..output.answers.path import path_document
from ..output.answers.show import show_document
from ..output.answers.sources import sources_document
from ..output.answers.stats import stats_document
from ..output.answers.who import who_document
from ..queries.catalogue import filled, named_queries, named_query, query_parameters
from ..queries.check import check
from ..queries.common import common
from ..queries.duplicates import duplicates
from ..queries.find import find
from ..queries.history import history
from ..queries.list import list as listed_
from ..queries.path import path
from ..queries.show import ego, show
from ..queries.sources import sources
from ..queries.stats import stats
from ..queries.who import who
from . import found
from .answer import (
    Answer,
    CheckAnswer,
    CommonAnswer,
    CypherAnswer,
    DuplicatesAnswer,
    FindAnswer,
    HistoryAnswer,
    ListAnswer,
    PathAnswer,
    ShowAnswer,
    SourcesAnswer,
    StatsAnswer,
    WhoAnswer,
    extended,
)
from .bringing import check_to_write, imported, loaded
from .cypher import document_of, words_of
from .filters import Names, counted, language_of, listed, ties_of
from .whereabouts import address_to_write, find_network, open_to_read

if TYPE_CHECKING:
    import networkx as nx

    from ..output import Document

_A = TypeVar("_A", bound=Answer)


class Network:
    """A network that is open, until `close` or the end of its `with` block.

    A stakeholder is given by any of its names (text) or as a Stakeholder. Ties that count can be narrowed, where a method takes
    `as_of` (a partial ISO date, or a date; with `undated` also what is attested only later), `status` and `types` (one, or several).
    Nothing is guessed: what is none is BadData, and a name that means nobody or several is UnknownName or AmbiguousName; both say what
    comes near.
    """

    def __init__(self, store: Store, *, is_to_write: bool = False, lang: str = "en") -> None:
        self._store, self._is_to_write, self._is_closed = store, is_to_write, False
        self._language = language_of(lang)

    @property
    def store(self) -> Store:
        """Where it is kept, for the functions of the rooms `queries`, `exports` and `maps`. Raises StoreClosed."""
        if self._is_closed:
            raise StoreClosed(said("{address} is closed; open it again with partnermap.open to ask it", address=self._store.address))
        return self._store

    def close(self) -> None:
        """Gives the file or the connections back; what is asked afterwards is StoreClosed. To close twice does no harm."""
        if not self._is_closed:
            self._is_closed = True
            self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        if not self._is_closed:
            self._is_closed = True
            self._store.__exit__(*exception)

    def __repr__(self) -> str:
        return f"<partnermap.Network {self._store.address}{' (closed)' if self._is_closed else ''}>"

    @missing_packages()
    def who(
        self, name: str | Stakeholder, *, limit: int = 0, as_of: str | date = "", status: Names = (), types: Names = (),
        undated: bool = False,
    ) -> WhoAnswer:  # fmt: skip
        """Who works with it: directly, or through programs, collaborations and its units; the first `limit`, or all where that is 0."""
        limit = counted("limit", limit)
        answer = who(self.store, self._one(name), ties_of(self.store.schema, as_of, status, types, undated), limit=limit)
        return self._told(WhoAnswer, answer, who_document)

    @missing_packages()
    def path(
        self, source: str | Stakeholder, target: str | Stakeholder, *, k: int = 3, as_of: str | date = "", status: Names = (),
        types: Names = (), undated: bool = False,
    ) -> PathAnswer:  # fmt: skip
        """How two are connected: the `k` best routes (1 to 50), every step with its evidence."""
        k = counted("k", k, least=1, most=50)
        only = ties_of(self.store.schema, as_of, status, types, undated)
        return self._told(PathAnswer, path(self.store, self._one(source), self._one(target), only, k=k), path_document)

    @missing_packages()
    def common(
        self, one: str | Stakeholder, other: str | Stakeholder, *, as_of: str | date = "", status: Names = (), types: Names = (),
        undated: bool = False,
    ) -> CommonAnswer:  # fmt: skip
        """What and whom two share."""
        answer = common(self.store, self._one(one), self._one(other), ties_of(self.store.schema, as_of, status, types, undated))
        return self._told(CommonAnswer, answer, partial(common_document, limit=0))

    @missing_packages()
    def show(
        self, name: str | Stakeholder, *, as_of: str | date = "", status: Names = (), types: Names = (), undated: bool = False
    ) -> ShowAnswer:
        """One stakeholder with all its ties and their evidence."""
        answer = show(self.store, self._one(name), ties_of(self.store.schema, as_of, status, types, undated))
        return self._told(ShowAnswer, answer, show_document)

    @missing_packages()
    def find(self, text: str, *, limit: int = 20, everywhere: bool = False) -> FindAnswer:
        """Stakeholders by any part of a name or alias; the first `limit`, or all where that is 0.

        Where no name has the words, or `everywhere`, also by roles, notes and quotes.
        """
        answer = find(self.store, text, limit=counted("limit", limit), everywhere=everywhere)
        return self._told(FindAnswer, answer, find_document)

    @missing_packages()
    def list(
        self, *, kind: Names = (), form: Names = (), sector: Names = (), country: Names = (), ending_within: str = ""
    ) -> ListAnswer:  # fmt: skip
        """The stakeholders of one of these kinds, forms, sectors and countries (one, or several), each any where nothing is said.

        With `ending_within` (30d, 2w, 6m or 1y) those whose last date lies between today and then, the next first.
        """
        answer = listed_(self.store, kind=kind, form=form, sector=sector, country=country, ending_within=ending_within)
        return self._told(ListAnswer, answer, list_document)

    @missing_packages()
    def sources(self) -> SourcesAnswer:
        """Every source, and how many ties cite it."""
        return self._told(SourcesAnswer, sources(self.store), sources_document)

    @missing_packages()
    def history(self, name: str | Stakeholder = "", *, number: int = 0, details: bool = False) -> HistoryAnswer:
        """All changes, the newest first; with a `name` what changed of that stakeholder and its ties, also of one that is gone; or the
        change with a `number`, with `details` all that it did.
        """
        if name and number:
            raise BadData(said("give either a name or the number of a change"))
        one, is_there = resolve_ever(self.store, name.id if isinstance(name, Stakeholder) else name) if name else (None, True)
        if number:
            check_has_change(self.store, number)
        answer = history(self.store, number, one, deeds=0 if one or details else None, is_gone=not is_there)
        return self._told(HistoryAnswer, answer, history_document)

    @missing_packages()
    def check(self) -> CheckAnswer:
        """What is wrong with the data, or may be."""
        return self._told(CheckAnswer, check(self.store, french=self._language == "fr"), check_document)

    @missing_packages()
    def duplicates(self, name: str | Stakeholder | None = None, *, limit: int = 20) -> DuplicatesAnswer:
        """Pairs that may be one, the first `limit`, or all where that is 0; with `name` those of it alone. Nothing is merged by itself."""
        answer = duplicates(self.store, None if name is None else self._one(name), limit=counted("limit", limit))
        return self._told(DuplicatesAnswer, answer, duplicates_document)

    @missing_packages()
    def stats(self) -> StatsAnswer:
        """How many stakeholders, ties and sources there are, of each kind."""
        return self._told(StatsAnswer, stats(self.store, self.store.address), stats_document)

    @missing_packages()
    def cypher(
        self, query: str = "", *, name: str = "", parameters: Mapping[str, Any] | None = None, limit: int = 1000, timeout: float = 30.0
    ) -> CypherAnswer:  # fmt: skip
        """The first `limit` rows of a query in Cypher, or of the one that the catalogue has under `name`, within `timeout` seconds.

        `parameters` are its $parameters; a stakeholder among those of a named query is given by any of its names. {{types body}} and
        {{kinds actor}} stand for what the schema has. It may read and not write. Raises BadQuery where the query is wrong, StoreError
        where this store cannot answer it.
        """
        if bool(query) == bool(name):
            raise BadData(said("give either a query or the name of one"))
        limit, values = counted("limit", limit, least=1), dict(parameters or {})
        store = self.store
        if name:
            named = named_query(name)
            query, values = named.text, query_parameters(named, words_of(values), store)
        answer = store.cypher(filled(query, store.schema).text, values, limit=limit, timeout=timeout)
        return self._told(CypherAnswer, answer, partial(document_of, sources=tuple(store.sources())))

    @missing_packages()
    def load(self, *paths: str | PathLike[str], schema: str | PathLike[str] | None = None, skip_bad: bool = False) -> Report:
        """Adds workbooks, CSV, folders of CSV and node-link JSON, in any order, all or nothing, and gives a report of what that did.

        `schema` is a YAML file with kinds and ties of your own. With `skip_bad` all that can be is added, and the report has the rows
        that were not. Raises BadRows with every bad row, UnreadableFile, or ReadOnly where it was not opened with `to_write=True`.
        """
        check_to_write(self.store, is_to_write=self._is_to_write)
        return loaded(self.store, [fspath(path) for path in paths], Path(schema) if schema else None, skip_bad=skip_bad)

    @missing_packages()
    def import_list(
        self, path: str | PathLike[str], mapping: str | PathLike[str], *, schema: str | PathLike[str] | None = None, replace: bool = False,
        skip_bad: bool = False,
    ) -> Report:  # fmt: skip
        """Adds what a list of any shape says, by a mapping (YAML), all or nothing, and gives a report of what that did.

        With `replace`, what its source said before and says no more is taken out; `schema` and `skip_bad` are as in `load`. Raises
        BadMapping with all its mistakes, UnsureMapping where a value in it is not sure, and what `load` raises.
        """
        check_to_write(self.store, is_to_write=self._is_to_write)
        schema_file = Path(schema) if schema else None
        return imported(self.store, Path(path), Path(mapping), schema_file, replace=replace, skip_bad=skip_bad)

    @missing_packages()
    def export(self, path: str | PathLike[str], *, columns: Names = (), with_meetings: bool = False, with_groups: bool = False) -> None:
        """Writes the whole network to `path`, in place of what was there; the ending says how, as `partnermap export` does.

        `columns` are computed of each stakeholder, as its --with does, with meetings and groups counted or not. Raises UnwritableFile, and
        then leaves what was there, and BadData for what is no column.
        """
        from .. import exports
        from .computing import computed_columns

        store, queries = self.store, [query.filled(self.store.schema) for query in named_queries()]
        names = listed(columns)
        found = computed_columns(store, names, with_meetings=with_meetings, with_groups=with_groups) if names else (exports.Computed(),)
        exports.export(store, Path(path), queries=queries, computed=found[0])

    @missing_packages()
    def draw(
        self, path: str | PathLike[str], *, focus: str | Stakeholder | None = None, depth: int = 1, kinds: Names = (),
        as_of: str | date = "", status: Names = (), types: Names = (), title: str = "", description: str = "", mark: str = "",
        undated: bool = False,
    ) -> None:  # fmt: skip
        """Writes an interactive map to `path`, one HTML file, in place of what was there.

        On it is all that the filters leave, or of that whoever is within `depth` ties (1 to 4) of `focus`. `mark` is a handling mark,
        before those of the sources. Raises PartnerMapError where nobody is left or a browser could not bear it, UnwritableFile.
        """
        from .. import maps
        from ..maps import choosing
        from ..queries.groups import middles
        from ..queries.structure import Scope

        store = self.store
        only = ties_of(store.schema, as_of, status, types, undated)
        given = {"kinds": kinds, "types": types, "as_of": as_of, "status": status}
        filters = choosing.Filters(
            maps.parse_kinds(store.schema, [kinds] if isinstance(kinds, str) else list(kinds)), only,
            ", ".join(f"{name}={value!r}" for name, value in given.items() if value),
        )  # fmt: skip
        if focus is None:
            chosen = choosing.all_left(store, filters)
        else:
            one, depth = choosing.named(store, self._one(focus).id, filters), counted("depth", depth, least=1, most=4)
            chosen = choosing.around(one, ego(store, one, only, depth=depth, within=choosing.of_kinds(store, filters)), filters)
        maps.check_size(store, stakeholders=chosen.ids, only=chosen.only)
        groups = middles(store, only, Scope(kinds=tuple(filters.kinds)))
        html = maps.draw(
            store, stakeholders=chosen.ids, only=chosen.only, as_of=only.as_of, lang=self._language, title=title,
            description=description, mark=mark, highlight=chosen.highlight, today=graph.today(), loose=chosen.loose,
            groups=maps.standing(store, groups, stakeholders=choosing.of_kinds(store, filters), only=only),
        )  # fmt: skip
        maps.write_map(html, Path(path))

    @overload
    def graph(
        self, *, directed: Literal[False] = ..., weight: str = ..., as_of: str | date = ..., status: Names = ..., types: Names = ...,
        among: Iterable[str | Stakeholder] | None = ..., undated: bool = ...,
    ) -> nx.MultiGraph[str]: ...  # fmt: skip

    @overload
    def graph(
        self, *, directed: Literal[True], weight: str = ..., as_of: str | date = ..., status: Names = ..., types: Names = ...,
        among: Iterable[str | Stakeholder] | None = ..., undated: bool = ...,
    ) -> nx.MultiDiGraph[str]: ...  # fmt: skip

    @overload
    def graph(
        self, *, directed: bool, weight: str = ..., as_of: str | date = ..., status: Names = ..., types: Names = ...,
        among: Iterable[str | Stakeholder] | None = ..., undated: bool = ...,
    ) -> nx.MultiGraph[str]: ...  # fmt: skip

    @missing_packages()
    def graph(
        self, *, directed: bool = False, weight: str = "weight", as_of: str | date = "", status: Names = (), types: Names = (),
        among: Iterable[str | Stakeholder] | None = None, undated: bool = False,
    ) -> nx.MultiGraph[str]:  # fmt: skip
        """The network as a NetworkX graph, or of it those who are `among` these: an edge a tie, its weight under the name `weight`.

        Not directed, it is a MultiGraph with one edge a tie. Directed, it is a MultiDiGraph, and a tie of a symmetric type such as
        WORKS_WITH is an edge each way. The weight is what the tie adds to strength in `who`, by the schema: more is closer, so it is no
        length. docs/python.md says which fields nodes and edges have.
        """
        from .. import exports

        only = ties_of(self.store.schema, as_of, status, types, undated)
        ids = None if among is None else [self._one(one).id for one in among]
        return exports.weighted(self.store, ids, only, directed=directed, weight=weight)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_") or name not in found.names():
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        ask, document = found.question(name)

        @missing_packages()
        def answer(*words: Any, **named: Any) -> Answer:
            schema = self.store.schema
            values = found.given(ask, words, named, one=self._one, ties=partial(ties_of, schema))
            value = ask(self.store, **values)
            return self._told(found.answer_kind(value), value, document)

        answer.__name__, answer.__doc__ = name, ask.__doc__
        answer.__signature__ = found.signature(ask)  # type: ignore[attr-defined]
        return answer

    def __dir__(self) -> tuple[str, ...]:
        return tuple(sorted({*super().__dir__(), *found.names()}))

    def _one(self, name: str | Stakeholder) -> Stakeholder:
        """Whom the name means here; a Stakeholder that came from elsewhere is looked up by its id."""
        if isinstance(name, str):
            return graph.resolve(self.store, name)
        if not isinstance(name, Stakeholder):
            raise BadData(said("a stakeholder is given as text or as a Stakeholder, not as {type}", type=type(name).__name__))
        found = next(iter(self.store.stakeholders([name.id])), None)
        if not found:
            raise UnknownName(name.id, [])
        return found

    def _told(self, kind: type[_A], value: object, document: Callable[..., Document]) -> _A:
        return extended(kind, value, partial(document, schema=self._store.schema, language=self._language))


@missing_packages()
def open(  # noqa: A001 - it is asked for as partnermap.open
    address: str | PathLike[str] | None = None,
    *,
    to_write: bool = False,
    lang: str = "en",
    without_marks: Names = (),
    without_sources: Names = (),
) -> Network:
    """The network at a path or the address of a Neo4j server, for questions; with `to_write`, one that can be loaded into.

    Without an address: that in PARTNERMAP_STORE, else ./partnermap.db if it is there, else the built-in network. To write, a file that
    is not there yet is made by the first load, ./partnermap.db where no address is given. `lang` is `en` or `fr`: the language in which
    answers are shown. What rests alone on sources with one of the handling marks `without_marks`, or with one of the ids
    `without_sources`, is left out of all that is asked, exported and drawn. Raises a StoreError where nothing is there, it is somebody
    else's, or a server does not answer.
    """
    language, named = language_of(lang), "" if address is None else fspath(address)
    if address is not None and not named:
        raise BadData(said("an address is empty"), remedy=said("leave it out for the usual network"))
    if to_write:
        store = graph.open_store(address_to_write(named), to_write=True, schema=graph.read_schema())
    else:
        store = open_to_read(find_network(named).address)
    if without_marks or without_sources:
        try:
            store = Without(store, sources_meant(store, listed(without_sources), listed(without_marks)))
        except BaseException:
            store.close()
            raise
    return Network(store, is_to_write=to_write, lang=language)
