"""Cypher without a server: a query run by kglite on a disposable copy of a store's content.

The copy is a file in the user's cache folder, named after the store and after its state, so that an answer never comes from what the
store held before; it is made again whenever it is missing, damaged or of another state. kglite is new and sees some things differently
from Neo4j. So only the portable subset is run, properties carry a prefix (a node has a `title` and a `type` of kglite's own), names that
kglite cannot read are written in hexadecimal, and comments never reach it. docs/cypher.md tells what was found.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any

from ...errors import BadQuery, PartnerMapError, ReadOnly, StoreError
from ...saying import said, said_of
from ...store import CypherAnswer, Reader
from .. import properties as rows
from ..portable import Reading, read
from ..reading import check_text
from ..tokens import Token, tokens
from ..wholes import node_value, path_value, tie_value
from .waiting import within

if TYPE_CHECKING:
    from kglite import KnowledgeGraph

VERSION = "0.21.2"  # of kglite, as in pyproject.toml: what another gets wrong is not known
MOST_WORK = 1_000_000  # rows and steps on the way to an answer, beside two for each node and tie; kglite takes 900 bytes for each
MOST_TOKENS, MOST_UNIONS = 5_000, 50  # a query that is much longer can end the whole process
_BATCH = 5_000
_GRACE = 1.0  # seconds in which kglite may stop by itself
_OURS = "p_"
_NODE, _TIE = {"id", "labels", "properties"}, {"id", "start", "end", "type", "properties"}
_PATH = {"nodes", "relationships"}
_READABLE = re.compile(r"(?!u_)[A-Za-z_][A-Za-z0-9_]*")
_PLACE = re.compile(r" at line \d+, col \d+")
_IN_OUR_WORDS = re.compile(rf"\b{_OURS}(\w+)")


def run(
    store: Reader, query: str, parameters: Mapping[str, Any], *, limit: int, timeout: float, address: str,
    kept: Callable[[Callable[[], KnowledgeGraph]], KnowledgeGraph] | None = None,
) -> CypherAnswer:  # fmt: skip
    """The first `limit` rows of a query, within `timeout` seconds, as Neo4j would give them. `kept` gives what a
    function builds, perhaps from where it was kept.

    Raises BadQuery where the query is wrong or outside the portable subset, ReadOnly where it would write, StoreError where it takes too
    long or too much, or where kglite is not installed.
    """
    check_text(query, parameters)
    asked = check_portable(query, address)
    _import()
    graph = kept(lambda: build(store)) if kept else build(store)
    written = list(tokens(asked.edited.text))
    graph.define_schema({"nodes": {kind: {"optional": _properties(written)} for kind in ("Stakeholder", "Source")}})
    sent = {_name(name): _sent(value) for name, value in parameters.items()}
    work = MOST_WORK + 2 * sum(graph.shape)

    def answer() -> tuple[list[str], list[dict[str, Any]]]:
        made = graph.freeze().cypher(
            translated(written), params=sent, timeout_ms=max(1, int(timeout * 1000)), max_work_units=work, row_limit=limit + 1
        )
        return made.columns, made.to_list()

    with _as_store_errors(address, timeout, work):
        columns, given = within(timeout + _GRACE, answer)
    names = asked.columns
    if len(names) != len(columns):  # what was read is not what kglite read: better no answer than a wrong one
        raise BadQuery(said("it cannot be followed without a server"), remedy=said("write it in a simpler way, or ask a Neo4j store"))
    found = [{name: _value(row[column]) for name, column in zip(names, columns, strict=True)} for row in given]
    return CypherAnswer(tuple(names), tuple(found[:limit]), is_cut=len(found) > limit, notes=tuple(asked.notes))


def check_portable(query: str, address: str) -> Reading:
    """What was read in the query. Raises ReadOnly where it would change something, BadQuery where it is outside the portable subset."""
    written = [token.word for token in islice(tokens(query), MOST_TOKENS + 1)]
    if written.count("UNION") > MOST_UNIONS:
        raise BadQuery(said("it has more than {most} parts joined by UNION", most=MOST_UNIONS),
                       remedy=said("ask in several queries, or ask a Neo4j store"))  # fmt: skip
    if len(written) > MOST_TOKENS:
        raise BadQuery(said("it has more than {most} words", most=MOST_TOKENS),
                       remedy=said("give long lists by parameter, or ask a Neo4j store"))  # fmt: skip
    asked = read(query)
    findings = [finding for finding in asked.findings if finding.rule != "alias"]
    if any(finding.rule == "write" for finding in findings):
        raise ReadOnly(said("a question may not change {address}; use `partnermap load` to add to it", address=address))
    if findings:
        first = findings[0]
        more = f" ({said_of(len(findings) - 1, '{n} more like this', '{n} more like this')})" if len(findings) > 1 else ""
        raise BadQuery(f"{first.message}{more}", query=query, line=first.line, column=first.column,
                       remedy=said("{remedy}, or ask a Neo4j store", remedy=first.remedy))  # fmt: skip
    return asked


def build(store: Reader) -> KnowledgeGraph:
    """A graph of everything in the store, laid out as in Neo4j. Raises StoreError where a kind or a type has a name kglite cannot read."""
    from kglite import KnowledgeGraph

    labels = {kind: rows.label(kind) for kind in store.schema.kinds}
    for name in (*labels.values(), *store.schema.ties):
        if not _READABLE.fullmatch(name):
            raise StoreError(
                said(
                    "without a server, Cypher cannot ask for '{name}'; call it by letters without accents, or use a Neo4j store", name=name
                )
            )
    graph = KnowledgeGraph()
    made = "UNWIND $rows AS row CREATE (n:{}) SET n = row"
    joined = """UNWIND $rows AS row MATCH (a:Stakeholder {{id: row[0]}}) MATCH (b:Stakeholder {{id: row[1]}})
        CREATE (a)-[r:`{}`]->(b) SET r = row[2]"""
    sources = (("Source", _held(rows.source_properties(one))) for one in store.sources())
    # In the order in which a load writes to Neo4j: where a question leaves the order open, the two come closer.
    each = sorted(store.stakeholders(), key=lambda one: (one.kind, one.id))
    stakeholders = ((f"Stakeholder:`{labels[one.kind]}`", _held(rows.stakeholder_properties(one))) for one in each)
    between = sorted(store.ties(), key=lambda tie: (tie.type, tie.source, tie.target))
    ties = ((tie.type, [tie.source, tie.target, _held(rows.new_tie_properties(tie))]) for tie in between)
    for query, sent in ((made, sources), (made, stakeholders), (joined, ties)):
        for name, page in _pages(sent):
            graph.cypher(query.format(name), params={"rows": page}, timeout_ms=0)
    return graph


def translated(written: Iterable[Token]) -> str:
    """The query as kglite is asked it: on the same lines, with our prefix on properties, and nothing but plain names and spaces."""
    pieces, brackets, before = list[str](), list[str](), ""
    all_tokens = list(written)
    following = [""] * len(all_tokens)
    for at in range(len(all_tokens) - 2, -1, -1):
        is_blank = all_tokens[at + 1].sort in ("space", "comment")
        following[at] = following[at + 1] if is_blank else all_tokens[at + 1].text
    for token, after in zip(all_tokens, following, strict=True):
        if token.sort in ("space", "comment"):
            pieces.append(re.sub(r"[^\n]", " ", token.text))
            continue
        if token.text in ("(", "[", "{"):
            brackets.append(token.text)
        elif token.text in (")", "]", "}") and brackets:
            brackets.pop()
        is_key = after == ":" and before in ("{", ",") and brackets[-1:] == ["{"]
        if token.named and (before == "." or is_key):
            pieces.append(_key(token.named))
        elif token.sort == "quoted" or (token.named and not token.text.isascii()):
            pieces.append(_name(token.named))
        else:
            pieces.append(_parameter(token.text) if token.sort == "parameter" else token.text)
        before = token.text
    return "".join(pieces)


def _pages(sent: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, list[Any]]]:
    """Rows of one name together, at most a batch of them at a time."""
    waiting = defaultdict[str, list[Any]](list)
    for name, row in sent:
        waiting[name].append(row)
        if len(waiting[name]) == _BATCH:
            yield name, waiting.pop(name)
    yield from waiting.items()


def _held(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {_key(name): value for name, value in properties.items() if value is not None}


def _key(name: str) -> str:
    """A property as kglite has it. `id` is the one that means the same there, and is quickly found."""
    return name if name == "id" else _OURS + _name(name)


def _name(name: str) -> str:
    return name if _READABLE.fullmatch(name) else f"u_{name.encode().hex()}"


def _said_name(name: str) -> str:
    return bytes.fromhex(name[2:]).decode() if name.startswith("u_") else name


def _parameter(text: str) -> str:
    return f"${_name(text[2:-1].replace('``', '`') if text.startswith('$`') else text[1:])}"


def _sent(value: Any) -> Any:
    """Parameters as kglite takes them: within a map, a name is a property."""
    if isinstance(value, Mapping):
        return {_key(str(key)): _sent(item) for key, item in value.items()}
    return [_sent(item) for item in value] if isinstance(value, list | tuple | set | frozenset) else value


def _value(value: Any) -> Any:
    """What came back as text, numbers, lists and maps. A map of ours has names with our prefix, those of kglite's own have none."""
    if isinstance(value, Mapping):
        shape = value.keys()
        if shape == _NODE:
            return node_value(_given(value["properties"]), value["labels"])
        if shape == _TIE:
            return tie_value(_given(value["properties"]), value["type"])
        if shape == _PATH:
            return path_value([_value(one) for one in value["nodes"]], [_value(one) for one in value["relationships"]])
        return _given(value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return [_value(item) for item in value] if isinstance(value, list | tuple) else str(value)


def _given(held: Mapping[str, Any]) -> dict[str, Any]:
    """What is ours in a map."""
    ours = (name for name in held if name == "id" or name.startswith(_OURS))
    return {_said_name(name.removeprefix(_OURS)): _value(held[name]) for name in ours}


def _properties(written: Iterable[Token]) -> list[str]:
    """Every property that the query may name: kglite refuses those in a pattern that it has not heard of, and Neo4j finds nothing."""
    return sorted({_key(token.named) for token in written if token.named})


def _import() -> None:
    try:
        import kglite
    except ImportError as error:
        raise StoreError(
            said("Cypher without a server needs kglite, which is not installed; install it with `pip install kglite=={version}`, or give "
                 "--store bolt://…", version=VERSION)
        ) from error  # fmt: skip
    if kglite.__version__ != VERSION:
        raise StoreError(
            said("Cypher without a server was compared with Neo4j for kglite {version} alone, and {other} is installed; run "
                 "`pip install kglite=={version}`, or give --store bolt://…", version=VERSION, other=kglite.__version__)
        )  # fmt: skip
    kglite.set_query_warning_policy("silent")


@contextmanager
def _as_store_errors(address: str, timeout: float, work: int) -> Iterator[None]:
    """Turns what kglite raises into what Neo4jStore.run raises."""
    import kglite

    try:
        yield
    except (kglite.CypherTimeoutError, TimeoutError) as error:
        raise StoreError(
            said("{address} gave no answer within {seconds} seconds and was told to stop; ask for less, or when it is less busy",
                 address=address, seconds=f"{timeout:g}")
        ) from error  # fmt: skip
    except kglite.ReadOnlyError as error:
        raise ReadOnly(said("a question may not change {address}; use `partnermap load` to add to it", address=address)) from error
    except (kglite.KgError, ValueError, TypeError, OverflowError, RecursionError) as error:
        if isinstance(error, PartnerMapError):
            raise
        # Its places are those of the words that it was sent, not of those that were written.
        told = _PLACE.sub("", _IN_OUR_WORDS.sub(r"\1", str(error).strip().splitlines()[0])).rstrip(".")
        if "max_work_units" in told:
            raise StoreError(
                said(
                    "{address}: the question takes more than {steps} steps without a server and was stopped; "
                    "ask for fewer hops or begin at one stakeholder, or use a Neo4j store",
                    address=address, steps=work,
                )
            ) from error  # fmt: skip
        if "step must not be zero" in told:
            raise BadQuery(said("a number is divided by 0"), remedy=said("write / CASE WHEN n = 0 THEN null ELSE n END")) from error
        raise BadQuery(told) from error
