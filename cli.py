"""The `partnermap` command: click in, text out, no graph logic.

Data goes to stdout, talk to stderr. Exit codes: 0 done, 1 could not, 2 wrong usage.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from . import __version__, graph, loaders, output
from .graph import BadData, Language, PartnerMapError, Store, Ties

if TYPE_CHECKING:
    from .output import Document

_F = TypeVar("_F", bound=Callable[..., Any])
_DEFAULT_STORE = Path("partnermap.db")
_DEMO_STORE = Path("partnermap-demo.db")


@dataclass(frozen=True)
class Settings:
    """What the options shared by all questions say."""

    store: str = ""
    form: str = "table"
    language: Language = "en"
    as_of: str = ""
    statuses: tuple[str, ...] = ()

    @property
    def only(self) -> Ties:
        """The ties that count."""
        return Ties(as_of=self.as_of, statuses=frozenset(self.statuses))


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    """Puts a shared option into the settings; given after a command it wins over the same one before it."""
    settings = context.find_object(Settings) or Settings()
    if value not in (None, ()):
        context.obj = replace(settings, **{str(parameter.name): value})
    elif context.obj is None:
        context.obj = settings


def _date(context: click.Context, parameter: click.Parameter, value: str | None) -> None:
    try:
        _keep(context, parameter, graph.parse_date(value) if value else None)
    except BadData as error:
        raise click.BadParameter(str(error), context, parameter) from error


def _options(*options: Callable[[_F], _F]) -> Callable[[_F], _F]:
    def decorate(function: _F) -> _F:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


store_option = click.option(
    "--store", metavar="PATH|bolt://…", callback=_keep, expose_value=False, help="The network to use: a file, or a Neo4j address."
)
output_options = _options(
    store_option,
    click.option(
        "--format", "form", type=click.Choice(output.FORMATS), callback=_keep, expose_value=False, help="How the answer is written."
    ),
    click.option(
        "--lang",
        "language",
        type=click.Choice(graph.LANGUAGES),
        callback=_keep,
        expose_value=False,
        help="English or French words and names.",
    ),
)
time_options = _options(
    click.option(
        "--as-of", "as_of", metavar="DATE", callback=_date, expose_value=False,
        help="Only ties in force then: 2011, 2011-04 or 2011-04-11.",
    ),
    click.option(
        "--status", "statuses", type=click.Choice(graph.STATUSES), multiple=True, callback=_keep, expose_value=False,
        help="Only ties of this status (may be repeated).",
    ),
)  # fmt: skip
limit_option = click.option(
    "-n", "--limit", type=click.IntRange(0), default=20, show_default=True, help="How many are shown in tables; 0 is all."
)
verbose_option = click.option("-v", "--verbose", is_flag=True, help="Every tie with its evidence.")


class _Plain(click.Group):
    """A group whose every foreseen failure is one `Error:` line; a bug keeps its traceback."""

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        sys.exit(self._run(*args, **(extra | {"standalone_mode": False})))

    def _run(self, *args: Any, **extra: Any) -> int:
        try:
            result = super().main(*args, **extra)
            sys.stdout.flush()
            return result if isinstance(result, int) else 0
        except click.UsageError as error:
            hint = f"; see `{error.ctx.command_path} --help`" if error.ctx else ""
            return _fail(f"{error.format_message().rstrip('.')}{hint}", 2)
        except click.ClickException as error:
            return _fail(error.format_message(), error.exit_code)
        except graph.BadRows as error:
            for problem in error.problems:
                _say(problem)
            return _fail(str(error), 1)
        except PartnerMapError as error:
            return _fail(str(error), 1)
        except (click.Abort, KeyboardInterrupt):
            return _fail("stopped; what was not finished was not kept", 1)
        except BrokenPipeError:
            # The reader, such as `head`, has what it wanted. Python would complain of the rest at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0


@click.group(cls=_Plain, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
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
    address = _settings().store or str(_DEMO_STORE)
    if not graph.is_server(address) and Path(address).exists():
        _say(f"{address} is there already; the demonstration adds to it what it lacks")
    _load((str(loaders.BUILT_IN),), address, skip_bad=False, rejected=None, schema_file=None)
    click.get_current_context().obj = replace(_settings(), store=address)
    for question, arguments in (
        (who, {"name": "NCECC", "limit": 8, "verbose": False}),
        (path, {"source": "Statistics Canada", "target": "WeProtect", "k": 1}),
        (common, {"one": "C3P", "other": "Ontario Provincial Police", "limit": 5, "verbose": False}),
    ):
        words = [f"'{value}'" if " " in str(value) else str(value) for value in arguments.values() if isinstance(value, str)]
        click.echo(f"\n$ partnermap --store {address} {question.name} {' '.join(words)}\n")
        click.get_current_context().invoke(question, **arguments)
    click.echo("")
    click.get_current_context().invoke(map_, page=page, focus=None, depth=1, title="")
    _say(
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
    address = _settings().store or os.environ.get("PARTNERMAP_STORE") or str(_DEFAULT_STORE)
    _load(paths, address, skip_bad=skip_bad, rejected=rejected, schema_file=schema_file)


@cli.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace a file that is there.")
def template(file: Path, force: bool) -> None:
    """Write an empty workbook to fill in, with drop-down lists and an example row."""
    if file.exists() and not force:
        raise graph.UnwritableFile(f"{file} is there already; choose another name, or add --force to replace it")
    loaders.write_template(file.with_suffix(".xlsx") if not file.suffix else file, graph.read_schema())
    _say(f"wrote {file}: fill it in and run `partnermap load {file}`")


@cli.command()
@click.argument("text")
@output_options
@limit_option
def find(text: str, limit: int) -> None:
    """Find stakeholders by any part of a name or alias."""
    with _store() as (store, language):
        matches = graph.find(store, text, limit=limit or sys.maxsize)
        _write(output.find_document(text, matches, store.schema, language))


@cli.command()
@click.argument("name")
@output_options
@time_options
def show(name: str) -> None:
    """One stakeholder with all its ties and their evidence."""
    from .queries.show import show as ask

    with _store() as (store, language):
        _write(output.show_document(ask(store, graph.resolve(store, name), _settings().only), store.schema, language))


@cli.command()
@click.argument("name")
@output_options
@time_options
@limit_option
@verbose_option
def who(name: str, limit: int, verbose: bool) -> None:
    """Who works with it: directly, or through programs, collaborations and its units."""
    from .queries.who import who as ask

    with _store() as (store, language):
        answer = ask(store, graph.resolve(store, name), _settings().only)
        _write(output.who_document(answer, store.schema, language, limit=limit, verbose=verbose))


@cli.command()
@click.argument("source")
@click.argument("target")
@click.option("-k", type=click.IntRange(1, 50), default=3, show_default=True, help="How many routes.")
@output_options
@time_options
def path(source: str, target: str, k: int) -> None:
    """How two stakeholders are connected: the best routes, every step with its evidence."""
    from .queries.path import path as ask

    with _store() as (store, language):
        answer = ask(store, graph.resolve(store, source), graph.resolve(store, target), _settings().only, k=k)
        _write(output.path_document(answer, store.schema, language))


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

    with _store() as (store, language):
        answer = ask(store, graph.resolve(store, one), graph.resolve(store, other), _settings().only)
        _write(output.common_document(answer, store.schema, language, limit=limit, verbose=verbose))


@cli.command("map")
@click.option(
    "-o", "--output", "page", type=click.Path(dir_okay=False, path_type=Path), default=Path("partnermap-map.html"), show_default=True
)
@click.option("--focus", metavar="NAME", help="Only this stakeholder and those around it.")
@click.option("--depth", type=click.IntRange(1, 4), default=1, show_default=True, help="How many ties away from --focus.")
@click.option("--title", default="", help="The title on the page.")
@output_options
@time_options
def map_(page: Path, focus: str | None, depth: int, title: str) -> None:
    """Write an interactive map: one HTML file that opens anywhere, without a network."""
    from datetime import UTC, datetime

    from . import maps
    from .queries.show import ego

    with _store() as (store, language):
        one = graph.resolve(store, focus) if focus else None
        ids = ego(store, one, _settings().only, depth=depth) if one else None
        html = maps.draw(
            store, stakeholders=ids, only=_settings().only, as_of=_settings().as_of, lang=language, title=title,
            highlight=one.id if one else "", today=datetime.now(UTC).date().isoformat(),
        )  # fmt: skip
    if str(page) == "-":
        _echo(html)
    else:
        maps.write_map(html, page)
        _say(f"wrote the map to {page}")


@cli.command()
@click.argument("query", required=False)
@click.option("-f", "--file", "file", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="A file that holds the query.")
@click.option("--name", help="A named query; `partnermap queries` lists them.")
@click.option("-p", "--parameter", "parameters", metavar="KEY=VALUE", multiple=True, help="A $parameter of the query (may be repeated).")
@click.option("--limit", type=click.IntRange(1), default=1000, show_default=True, help="At most so many rows.")
@click.option("--timeout", type=click.FloatRange(0.1), default=30.0, show_default=True, help="Seconds after which the server gives up.")
@output_options
def cypher(query: str | None, file: Path | None, name: str | None, parameters: tuple[str, ...], limit: int, timeout: float) -> None:
    """Ask Neo4j in Cypher, in a read transaction: a query, a file, or a named query."""
    from .queries import catalogue

    if sum(given is not None for given in (query, file, name)) != 1:
        raise click.UsageError("give one of QUERY, -f FILE and --name NAME")
    named = catalogue.named_query(name) if name else None
    text = named.text if named else file.read_text(encoding="utf-8-sig") if file else str(query)
    text = sys.stdin.read() if text == "-" else text
    values = catalogue.parse_parameters(parameters, named)
    with _store() as (store, language):
        columns, rows = graph.run_cypher(store, text, values, limit=limit, timeout=timeout)
        _write(output.rows_document(columns, rows, language))


@cli.command()
@output_options
def queries() -> None:
    """List the named queries that `cypher --name` runs."""
    from .queries import catalogue

    french = _settings().language == "fr"
    rows = [
        {"name": one.name, "title": one.title_fr if french else one.title, "parameters": one.usage} for one in catalogue.named_queries()
    ]
    _write(output.rows_document(("name", "title", "parameters"), rows, _settings().language))


@cli.command()
@click.argument("file", type=click.Path(path_type=Path))
@store_option
def export(file: Path) -> None:
    """Write the whole network: .json (node-link), .graphml, .gexf, .xlsx, or a folder of CSV; - is JSON on stdout."""
    from .queries.export import export as write
    from .queries.export import node_link

    with _store() as (store, _):
        if str(file) == "-":
            _echo(node_link(store))
        else:
            write(store, file)
            _say(f"wrote {file}")


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
    _say(f"copied {held.stakeholders:,} stakeholders, {held.ties:,} ties, {held.sources:,} sources; both hold the same")


@cli.command()
@output_options
@verbose_option
def check(verbose: bool) -> None:
    """What is wrong with the data, or may be."""
    from .queries.check import check as ask

    with _store() as (store, language):
        _write(output.check_document(ask(store), store.schema, language, verbose=verbose))


@cli.command()
@output_options
def stats() -> None:
    """How many stakeholders, ties and sources there are, of each kind."""
    from .queries.stats import stats as ask

    with _store() as (store, language):
        _write(output.stats_document(ask(store, store.address), store.schema, language))


def main() -> NoReturn:
    """Runs the command and exits."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure") and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    cli.main()


def _fail(message: str, code: int) -> int:
    click.secho(f"Error: {' '.join(message.split())}", err=True, fg="red" if output.has_colour(sys.stderr) else None)
    return code


def _settings() -> Settings:
    return click.get_current_context().find_object(Settings) or Settings()


@contextmanager
def _store() -> Iterator[tuple[Store, Language]]:
    """The store that the question is for, read-only; stderr says which when it was not named."""
    settings = _settings()
    address = settings.store or os.environ.get("PARTNERMAP_STORE", "")
    if not address and _DEFAULT_STORE.exists():
        address = str(_DEFAULT_STORE)
        _say(f"using ./{address}")
    if address:
        store = graph.open_store(address)
    else:
        _say("using the built-in network (there is no ./partnermap.db; --store names another)")
        files = sorted(loaders.BUILT_IN.glob("*.csv"))
        store = graph.cached_store("built-in network", files, lambda schema: loaders.read(str(loaders.BUILT_IN), schema))
    with store:
        if store.unfinished:
            _say(store.unfinished)
        yield store, settings.language


def _load(paths: tuple[str, ...], address: str, *, skip_bad: bool, rejected: Path | None, schema_file: Path | None) -> None:
    schema = graph.read_schema()
    with graph.open_store(address, to_write=True, schema=schema) as store:
        extended = graph.read_schema(schema_file, extending=store.schema) if schema_file else store.schema
        with output.progress() as tell:
            drafts = (draft for given in paths for draft in loaders.read(given, extended))
            report = graph.load(store, drafts, schema=extended, skip_bad=skip_bad, progress=tell)
    for notice in report.notices:
        _say(notice)
    _say(output.load_summary(report, address))
    if report.rejected:
        place = rejected or Path("rejected.csv")
        for problem in report.rejected:
            _say(str(problem))
        output.write_rejected(report.rejected, place)
        _say(f"{len(report.rejected):,} rows were left out; they are in {place} with the reasons")


def _write(document: Document) -> None:
    _echo(output.render(document, _settings().form, width=output.width(), is_terminal=output.has_colour(sys.stdout)))


def _echo(text: str) -> None:
    click.echo(text, nl=False, color=True)


def _say(text: str) -> None:
    click.echo(text, err=True)
