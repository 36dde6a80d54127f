"""What every command shares: its settings and options, the store that a question is for, where words go, and how failures end."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from .. import graph, loaders, output
from ..graph import BadData, Language, PartnerMapError, Store, Ties

if TYPE_CHECKING:
    from ..output import Document

DEFAULT_STORE = Path("partnermap.db")
_F = TypeVar("_F", bound=Callable[..., Any])


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


def options(*each: Callable[[_F], _F]) -> Callable[[_F], _F]:
    """One decorator for several, which `--help` lists in this order."""

    def decorate(function: _F) -> _F:
        for option in reversed(each):
            function = option(function)
        return function

    return decorate


store_option = click.option(
    "--store", metavar="PATH|bolt://…", callback=_keep, expose_value=False, help="The network to use: a file, or a Neo4j address."
)
output_options = options(
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
time_options = options(
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
queries_option = click.option(
    "--queries", "folders", type=click.Path(path_type=Path), multiple=True, envvar="PARTNERMAP_QUERIES",
    help="A folder of .cypher files of your own, beside the catalogue (may be repeated; or PARTNERMAP_QUERIES).",
)  # fmt: skip
verbose_option = click.option("-v", "--verbose", is_flag=True, help="Every tie with its evidence.")


class CommandGroup(click.Group):
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
                say(problem)
            return _fail(str(error), 1)
        except graph.BadQuery as error:
            if error.excerpt:
                say(error.excerpt)
            return _fail(str(error), 1)
        except PartnerMapError as error:
            return _fail(str(error), 1)
        except (click.Abort, KeyboardInterrupt):
            return _fail("stopped; what was not finished was not kept", 1)
        except BrokenPipeError:
            # The reader, such as `head`, has what it wanted. Python would complain of the rest at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0


def _fail(message: str, code: int) -> int:
    click.secho(f"Error: {' '.join(message.split())}", err=True, fg="red" if output.has_colour(sys.stderr) else None)
    return code


def settings() -> Settings:
    """What the shared options say for the command that runs."""
    return click.get_current_context().find_object(Settings) or Settings()


@contextmanager
def opened_store() -> Iterator[tuple[Store, Language]]:
    """The store that the question is for, read-only; stderr says which when it was not named."""
    address = settings().store or os.environ.get("PARTNERMAP_STORE", "")
    if not address and DEFAULT_STORE.exists():
        address = str(DEFAULT_STORE)
        say(f"using ./{address}")
    if address:
        store = graph.open_store(address)
    else:
        say("using the built-in network (there is no ./partnermap.db; --store names another)")
        files = sorted(loaders.BUILT_IN.glob("*.csv"))
        store = graph.cached_store("built-in network", files, lambda schema: loaders.read(str(loaders.BUILT_IN), schema))
    with store:
        if store.unfinished:
            say(store.unfinished)
        yield store, settings().language


def write(document: Document) -> None:
    """An answer, on stdout in the format that was asked for."""
    echo(output.render(document, settings().form, width=output.width(), is_terminal=output.has_colour(sys.stdout)))


def echo(text: str) -> None:
    """Data, as it is, on stdout."""
    click.echo(text, nl=False, color=True)


def say(text: str) -> None:
    """Talk, a line on stderr."""
    click.echo(text, err=True)
