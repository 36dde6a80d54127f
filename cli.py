"""The `partnermap` command: click in, text out, no graph logic.

Data goes to stdout, talk to stderr. Exit codes: 0 done, 1 could not, 2 wrong usage. What all commands share is in `command`.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from . import __version__, graph, loaders, output
from .command import (
    DEFAULT_STORE,
    Plain,
    echo,
    limit_option,
    opened_store,
    output_options,
    queries_option,
    say,
    settings,
    store_option,
    time_options,
    verbose_option,
    write,
)  # fmt: skip
from .mapping import Asked, make_map, map_options

if TYPE_CHECKING:
    from .queries.catalogue import NamedQuery

_DEMO_STORE = Path("partnermap-demo.db")


@click.group(cls=Plain, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="partnermap")
@output_options
@time_options
def cli() -> None:
    """Who works with whom, since when, and who says so.

    Without --store (or PARTNERMAP_STORE) the file ./partnermap.db is used if it is there, else the built-in network.
    """


@cli.command()
@store_option
@click.option(
    "-o", "--output", "page", type=click.Path(dir_okay=False, path_type=Path), default=Path("partnermap-demo.html"), show_default=True
)
def demo(page: Path) -> None:
    """Load the built-in network into a fresh store, ask three questions, write a map."""
    address = settings().store or str(_DEMO_STORE)
    if not graph.is_server(address) and Path(address).exists():
        say(f"{address} is there already; the demonstration adds to it what it lacks")
    _load((str(loaders.BUILT_IN),), address, skip_bad=False, rejected=None, schema_file=None)
    click.get_current_context().obj = replace(settings(), store=address)
    for question, arguments in (
        (who, {"name": "NCECC", "limit": 8, "verbose": False}),
        (path, {"source": "Statistics Canada", "target": "WeProtect", "k": 1}),
        (common, {"one": "C3P", "other": "Ontario Provincial Police", "limit": 5, "verbose": False}),
    ):
        words = [f"'{value}'" if " " in str(value) else str(value) for value in arguments.values() if isinstance(value, str)]
        click.echo(f"\n$ partnermap --store {address} {question.name} {' '.join(words)}\n")
        click.get_current_context().invoke(question, **arguments)
    click.echo("")
    click.get_current_context().invoke(map_, page=page)
    say(
        f"\nOpen {page} in a browser by double-click. Then try:\n"
        f"  partnermap --store {address} who C3P -v\n"
        f"  partnermap --store {address} --lang fr show GRC\n"
        "  partnermap template mine.xlsx      (fill it in, then: partnermap load mine.xlsx)"
    )


@cli.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@store_option
@click.option("--skip-bad", is_flag=True, help="Load the good rows, and write the others with the reasons to a file.")
@click.option("--rejected", type=click.Path(dir_okay=False, path_type=Path), help="Where --skip-bad writes them.  [default: rejected.csv]")
@click.option(
    "--schema", "schema_file", type=click.Path(dir_okay=False, path_type=Path), help="A YAML file with kinds and ties of your own."
)
def load(paths: tuple[str, ...], skip_bad: bool, rejected: Path | None, schema_file: Path | None) -> None:
    """Add workbooks (.xlsx), folders of CSV, or single CSV files to the store; - is standard input.

    Loading the same again changes nothing. Either all is loaded, or nothing and every bad row is named.
    """
    address = settings().store or os.environ.get("PARTNERMAP_STORE") or str(DEFAULT_STORE)
    _load(paths, address, skip_bad=skip_bad, rejected=rejected, schema_file=schema_file)


@cli.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace a file that is there.")
def template(file: Path, force: bool) -> None:
    """Write an empty workbook to fill in, with drop-down lists and an example row."""
    if file.exists() and not force:
        raise graph.UnwritableFile(f"{file} is there already; choose another name, or add --force to replace it")
    loaders.write_template(file.with_suffix(".xlsx") if not file.suffix else file, graph.read_schema())
    say(f"wrote {file}: fill it in and run `partnermap load {file}`")


@cli.command()
@click.argument("text")
@output_options
@limit_option
def find(text: str, limit: int) -> None:
    """Find stakeholders by any part of a name or alias."""
    with opened_store() as (store, language):
        matches = graph.find(store, text, limit=limit or sys.maxsize)
        write(output.find_document(text, matches, store.schema, language))


@cli.command()
@click.argument("name")
@output_options
@time_options
def show(name: str) -> None:
    """One stakeholder with all its ties and their evidence."""
    from .queries.show import show as ask

    with opened_store() as (store, language):
        write(output.show_document(ask(store, graph.resolve(store, name), settings().only), store.schema, language))


@cli.command()
@click.argument("name")
@output_options
@time_options
@limit_option
@verbose_option
def who(name: str, limit: int, verbose: bool) -> None:
    """Who works with it: directly, or through programs, collaborations and its units."""
    from .queries.who import who as ask

    with opened_store() as (store, language):
        # Programs get all there is; a table shows people what they asked for.
        told = limit if settings().form in output.FOR_PEOPLE else 0
        answer = ask(store, graph.resolve(store, name), settings().only, limit=told)
        write(output.who_document(answer, store.schema, language, verbose=verbose))


@cli.command()
@click.argument("source")
@click.argument("target")
@click.option("-k", type=click.IntRange(1, 50), default=3, show_default=True, help="How many routes.")
@output_options
@time_options
def path(source: str, target: str, k: int) -> None:
    """How two stakeholders are connected: the best routes, every step with its evidence."""
    from .queries.path import path as ask

    with opened_store() as (store, language):
        answer = ask(store, graph.resolve(store, source), graph.resolve(store, target), settings().only, k=k)
        write(output.path_document(answer, store.schema, language))


@cli.command()
@click.argument("one")
@click.argument("other")
@output_options
@time_options
@limit_option
@verbose_option
def common(one: str, other: str, limit: int, verbose: bool) -> None:
    """What and whom two stakeholders share."""
    from .queries.common import common as ask

    with opened_store() as (store, language):
        answer = ask(store, graph.resolve(store, one), graph.resolve(store, other), settings().only)
        write(output.common_document(answer, store.schema, language, limit=limit, verbose=verbose))


@cli.command("map")
@map_options
@output_options
@time_options
def map_(**asked: Any) -> None:
    """Write an interactive map: one HTML file that opens anywhere, without a network.

    --kinds, --ties, --as-of and --status leave some of the network out; then one of --focus, --path and --community may choose from it.
    """
    make_map(Asked(**asked))


@cli.command()
@click.argument("query", required=False)
@click.option("-f", "--file", "file", type=click.Path(dir_okay=False, path_type=Path), help="A .cypher file that holds the query.")
@click.option("--name", help="A named query; `partnermap queries` lists them.")
@click.option(
    "-p", "--parameter", "parameters", metavar="KEY=VALUE", multiple=True,
    help="A $parameter of the query (may be repeated): KEY=TEXT, or KEY:=JSON for a number or a list.",
)  # fmt: skip
@queries_option
@click.option("--limit", type=click.IntRange(1), default=1000, show_default=True, help="At most so many rows.")
@click.option("--timeout", type=click.FloatRange(0.1), default=30.0, show_default=True, help="Seconds after which it is given up.")
@click.option("--explain", "mode", flag_value="explain", help="Show how it would be answered, without running it.")
@click.option("--profile", "mode", flag_value="profile", help="Run it, and show what each step of the plan cost.")
@click.option("--write", "may_write", is_flag=True, help="Let the query change a Neo4j store; asks before it does.")
@click.option("--yes", is_flag=True, help="With --write: do not ask.")
@output_options
def cypher(
    query: str | None, file: Path | None, name: str | None, parameters: tuple[str, ...], folders: tuple[Path, ...], limit: int,
    timeout: float, mode: graph.Mode | None, may_write: bool, yes: bool,
) -> None:  # fmt: skip
    """Ask in Cypher: a query (- is standard input), a file, or a named query. It may read and not write, unless --write is given."""
    from .queries.parameters import parse_parameters, query_parameters

    named, text = _asked(query, file, name, folders)
    with opened_store() as (store, language):
        values = query_parameters(named, parameters, store) if named else parse_parameters(parameters)
        if may_write and not yes:
            _confirm_writing(store.address)
        answer = graph.run_cypher(store, text, values, limit=limit, timeout=timeout, mode=mode or "run", may_write=may_write)
    write(output.cypher_document(answer, language))
    for line in output.cypher_notes(answer, limit):
        say(line)


@cli.group(invoke_without_command=True)
@queries_option
@output_options
@click.pass_context
def queries(context: click.Context, folders: tuple[Path, ...]) -> None:
    """List the named queries that `cypher --name` runs."""
    from .queries.catalogue import named_queries

    if context.invoked_subcommand is None:
        write(output.queries_document(named_queries(folders), settings().language))


@queries.command("show")
@click.argument("name")
@queries_option
def show_query(name: str, folders: tuple[Path, ...]) -> None:
    """Print a named query, to read or to paste into Neo4j Browser."""
    from .queries.catalogue import named_query

    echo(named_query(name, folders).text)


@queries.command("lint")
@click.argument("files", metavar="[FILE.cypher...]", nargs=-1, type=click.Path(dir_okay=False, path_type=Path))
@queries_option
@output_options
def lint_queries(files: tuple[Path, ...], folders: tuple[Path, ...]) -> None:
    """Whether files mean the same with and without a server; without FILE, the catalogue and the folders of your own."""
    from .queries.catalogue import query_files, read_text
    from .queries.lint import lint

    checked = files or tuple(query_files(folders))
    findings = [(file, found) for file in checked for found in lint(file, read_text(file))]
    write(output.lint_document(findings, len(checked), settings().language))
    if findings:
        raise graph.BadData(f"{len(findings):,} to correct in {len({file for file, _ in findings}):,} of {len(checked):,} files")


@cli.command()
@click.argument("file", type=click.Path(path_type=Path))
@queries_option
@store_option
def export(file: Path, folders: tuple[Path, ...]) -> None:
    """Write the whole network: .json (node-link), .graphml, .gexf, .xlsx, or a folder of CSV; - is JSON on stdout.

    A name that ends in .cypher gets the named queries instead, as favorites for Neo4j Browser.
    """
    from .queries.export import export as write_file
    from .queries.export import node_link

    with opened_store() as (store, _):
        if str(file) == "-":
            echo(node_link(store))
        else:
            write_file(store, file, folders=folders)
            say(f"wrote {file}")


@cli.command()
@click.argument("source", metavar="STORE_A")
@click.argument("target", metavar="STORE_B")
def copy(source: str, target: str) -> None:
    """Copy the network in STORE_A, a file or a Neo4j address, to STORE_B, and compare the two.

    STORE_B is empty, or has a part of the same network or all of it.
    """
    from .graph.copying import copy as to

    with graph.open_store(source) as one, graph.open_store(target, to_write=True, schema=one.schema) as other, output.progress() as tell:
        held = to(one, other, tell)
    say(f"copied {held.stakeholders:,} stakeholders, {held.ties:,} ties, {held.sources:,} sources; both hold the same")


@cli.command()
@output_options
@verbose_option
def check(verbose: bool) -> None:
    """What is wrong with the data, or may be."""
    from .queries.check import check as ask

    with opened_store() as (store, language):
        write(output.check_document(ask(store), store.schema, language, verbose=verbose))


@cli.command()
@output_options
def stats() -> None:
    """How many stakeholders, ties and sources there are, of each kind."""
    from .queries.stats import stats as ask

    with opened_store() as (store, language):
        write(output.stats_document(ask(store, store.address), store.schema, language))


def _asked(query: str | None, file: Path | None, name: str | None, folders: tuple[Path, ...]) -> tuple[NamedQuery | None, str]:
    """The query that was asked for, with its text; a file whose header gives it a title is a named query too."""
    from .queries.catalogue import has_header, named_query, parse_query, read_text

    if sum(given is not None for given in (query, file, name)) != 1:
        raise click.UsageError("give one of QUERY, -f FILE and --name NAME")
    if name is not None:
        named = named_query(name, folders)
        return named, named.text
    text = read_text(file) if file else sys.stdin.read() if query == "-" else str(query)
    return parse_query(file.stem, text) if file and has_header(text) else None, text


def _confirm_writing(address: str) -> None:
    say(f"This may change {address} without the checks and the evidence that a load asks for.")
    if click.prompt("Type write to go on", default="", show_default=False, err=True) != "write":
        raise click.Abort


def main() -> NoReturn:
    """Runs the command and exits."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure") and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    cli.main()


def _load(paths: tuple[str, ...], address: str, *, skip_bad: bool, rejected: Path | None, schema_file: Path | None) -> None:
    schema = graph.read_schema()
    with graph.open_store(address, to_write=True, schema=schema) as store:
        extended = graph.read_schema(schema_file, extending=store.schema) if schema_file else store.schema
        with output.progress() as tell:
            drafts = (draft for given in paths for draft in loaders.read(given, extended))
            report = graph.load(store, drafts, schema=extended, skip_bad=skip_bad, progress=tell)
    for notice in report.notices:
        say(notice)
    say(output.load_summary(report, address))
    if report.rejected:
        place = rejected or Path("rejected.csv")
        for problem in report.rejected:
            say(str(problem))
        output.write_rejected(report.rejected, place)
        say(f"{len(report.rejected):,} rows were left out; they are in {place} with the reasons")
