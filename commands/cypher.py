"""`cypher`: a question of one's own, or of the catalogue."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ..graph import Mode
from ..graph.saying import said
from ..output.answers.cypher import cypher_document, cypher_notes
from ..queries.catalogue import NamedQuery, filled, has_header, named_query, parse_parameters, parse_query, query_parameters, read_text
from .shared import answer_options, opened_store, queries_option, say, source_options, write
from .speech.helping import Command
from .speech.values import File, Positive, Whole


@click.command(cls=Command, example="cypher --name works-with -p id=NCECC")
@click.argument("query", metavar="[QUERY]", required=False)
@click.option("-f", "--file", "file", metavar="FILE", type=File(), help="A .cypher file that holds the query.")
@click.option("--name", metavar="NAME", help="A named query; `partnermap queries` lists them.")
@click.option(
    "-p", "--parameter", "parameters", metavar="KEY=VALUE", multiple=True,
    help="A $parameter of the query (may be repeated): KEY=TEXT, or KEY:=JSON for a number or a list.",
)  # fmt: skip
@queries_option
@click.option("--limit", metavar="N", type=Whole(1), default=1000, show_default=True, help="At most so many rows.")
@click.option("--timeout", metavar="N", type=Positive(0.1), default=30.0, show_default=True, help="Seconds after which it is given up.")
@click.option("--explain", "mode", flag_value="explain", help="Show how it would be answered, without running it.")
@click.option("--profile", "mode", flag_value="profile", help="Run it, and show what each step of the plan cost.")
@click.option("--write", "may_write", is_flag=True, help="Let the query change a Neo4j store; asks before it does.")
@click.option("--yes", is_flag=True, help="With --write: do not ask.")
@answer_options
@source_options
def command(
    query: str | None, file: Path | None, name: str | None, parameters: tuple[str, ...], folders: tuple[Path, ...], limit: int,
    timeout: float, mode: Mode | None, may_write: bool, yes: bool,
) -> None:  # fmt: skip
    """Ask in Cypher: a query (- is standard input), a file, or a named query. It may read and not write, unless --write is given.

    {{types body}} and {{kinds actor}} stand for what the schema of the store has; docs/cypher.md tells more.
    """
    named, text = _asked(query, file, name, folders)
    with opened_store() as (store, language):
        values = query_parameters(named, parameters, store) if named else parse_parameters(parameters)
        if may_write and not yes:
            _confirm_writing(store.address)
        answer = store.cypher(
            filled(text, store.schema).text, values, limit=limit, timeout=timeout, mode=mode or "run", may_write=may_write
        )
        write(cypher_document(answer, language, tuple(store.sources())), store, read=(*folders, *([file] if file else [])))
    for line in cypher_notes(answer, limit):
        say(line)


def _asked(query: str | None, file: Path | None, name: str | None, folders: tuple[Path, ...]) -> tuple[NamedQuery | None, str]:
    """The query that was asked for, with its text; a file whose header gives it a title is a named query too."""
    if sum(given is not None for given in (query, file, name)) != 1:
        raise click.UsageError(said("give one of QUERY, -f FILE and --name NAME"))
    if name is not None:
        named = named_query(name, folders)
        return named, named.text
    text = read_text(file) if file else sys.stdin.read() if query == "-" else str(query)
    return parse_query(file.stem, text) if file and has_header(text) else None, text


def _confirm_writing(address: str) -> None:
    say(said("This may change {address} without the checks and the evidence that a load asks for.", address=address))
    if click.prompt(said("Type write to go on"), default="", show_default=False, err=True) != "write":
        raise click.Abort
