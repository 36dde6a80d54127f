"""What every command shares: its settings and options, the store that a question is for, where words go, and how failures end."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from .. import graph, output
from ..api.whereabouts import BUILT_IN, find_network, open_to_read
from ..graph import BadData, Language, PartnerMapError, Store, said
from ..graph.errors import Stopped
from ..graph.guard import Guard, files_at
from ..graph.listing import either
from ..graph.packages import missing_packages
from ..graph.typed import one_name, units
from ..graph.without import Without, sources_meant
from ..output.controls import visible
from ..output.heading import filters_line
from ..output.printing import echo as echo
from ..output.printing import end, fail
from ..output.printing import say as say
from ..words.sentences import phrase
from .speech.decorating import options as options
from .speech.helping import Group
from .speech.language import spoken
from .speech.refusals import refusal
from .speech.settings import Settings, keep
from .speech.settings import settings as settings
from .speech.values import Choice, Place, Whole

if TYPE_CHECKING:
    from ..output import Document

_LEFT_OUT = f"{__name__}.left_out"  # where a command keeps how much it left out with some sources


def _date(context: click.Context, parameter: click.Parameter, value: str | None) -> None:
    try:
        keep(context, parameter, graph.parse_date(value) if value else None)
    except BadData as error:
        raise click.BadParameter(str(error), context, parameter) from error


def _format(context: click.Context, parameter: click.Parameter, value: str | None) -> None:
    keep(context, parameter, value)
    _check_agreement(context)


def _file(context: click.Context, parameter: click.Parameter, value: Path | None) -> None:
    if value and str(value) != "-":
        checked_ending(value, tuple(output.endings()), context, parameter)
    keep(context, parameter, value)
    _check_agreement(context)


def _check_agreement(context: click.Context) -> None:
    """Raises UsageError where --format contradicts the ending of the file."""
    own = context.find_object(Settings) or Settings()
    if not own.file or not own.form:
        return
    wanted = output.endings()[own.file.suffix.lower()].NAME
    if wanted != own.form:
        endings = [ending for ending, module in output.endings().items() if own.form == module.NAME]
        remedy = (
            said("leave --format out, or name a file that ends in {ending}", ending=endings[0])
            if endings
            else said("leave --format out, as a table is for the screen")
        )
        fault = said(
            "-o {file} and --format {form} contradict each other: the ending chooses {wanted}", file=own.file, form=own.form, wanted=wanted
        )
        raise click.UsageError(f"{fault}; {remedy}", context)


def checked_ending(
    path: Path, endings: tuple[str, ...], context: click.Context | None = None, parameter: click.Parameter | None = None
) -> Path:
    """The path, if its ending is one of these. Raises BadParameter with a name that is right."""
    if path.suffix.lower() in endings:
        return path
    fault = said("{path} ends in {ending}", path=path, ending=path.suffix) if path.suffix else said("{path} has no ending", path=path)
    is_folder = not path.name or os.path.isdir(path)  # noqa: PTH112 - a name that is too long is no error here
    example = path / f"answer{endings[0]}" if is_folder else path.with_name(path.stem + endings[0])
    text = f"{fault}; {said('use {endings}, such as {example}', endings=either(endings), example=example)}"
    raise click.BadParameter(text, context, parameter) if parameter else click.UsageError(text, context or click.get_current_context())


def _one_name(context: click.Context, parameter: click.Parameter, words: tuple[str, ...]) -> str:
    return one_name(as_text(context, parameter, words))


def as_text(context: click.Context, parameter: click.Parameter, words: tuple[str, ...]) -> tuple[str, ...]:
    """The words, whatever the system takes bytes for. Raises BadParameter where they are no text: the name of a file may be none, that of
    a stakeholder is always one.
    """
    try:
        return tuple(os.fsencode(word).decode() for word in words)
    except UnicodeError as error:
        said_ = said("'{text}' is no text, as some of its bytes are not UTF-8; write it anew", text=" ".join(words))
        raise click.BadParameter(said_, context, parameter) from error


def _two_names(context: click.Context, parameter: click.Parameter, words: tuple[str, ...]) -> tuple[str, ...]:
    words = as_text(context, parameter, words)
    found = tuple(units(words))
    if len(found) < 2:
        raise click.MissingParameter(ctx=context, param=parameter, param_hint="B")
    return found


# What a shell has parted is put together here, so several words need no quotes, and quotes from a word processor do no harm.
name_argument = click.argument("name", metavar="NAME", nargs=-1, required=True, callback=_one_name)
text_argument = click.argument("text", metavar="TEXT", nargs=-1, required=True, callback=_one_name)
two_names_argument = click.argument("names", metavar="A B", nargs=-1, required=True, callback=_two_names)
store_option = click.option(
    "--store", metavar="PATH|bolt://…", callback=keep, expose_value=False, help="The network to use: a file, or a Neo4j address."
)
output_options = options(
    store_option,
    click.option(
        "--format",
        "form",
        type=Choice(output.ON_STDOUT, case_sensitive=False),
        callback=_format,
        expose_value=False,
        help="How the answer is written.",
    ),
)
time_options = options(
    click.option(
        "--as-of", "as_of", metavar="DATE", callback=_date, expose_value=False,
        help="Only ties in force then: 2011, 2011-04 or 2011-04-11.",
    ),
    click.option(
        "--undated", "undated", is_flag=True, callback=keep, expose_value=False,
        help="With --as-of, also ties without a beginning that are attested only later.",
    ),
    click.option(
        "--status", "statuses", type=Choice(graph.STATUSES, case_sensitive=False), multiple=True, callback=keep, expose_value=False,
        help="Only ties of this status (may be repeated).",
    ),
)  # fmt: skip
source_options = options(
    click.option(
        "--without-mark", "without_marks", metavar="MARK", multiple=True, callback=keep, expose_value=False,
        help="Leave out what rests on sources with this handling mark alone (may be repeated).",
    ),
    click.option(
        "--without-source", "without_sources", metavar="ID", multiple=True, callback=keep, expose_value=False,
        help="Leave out what rests on this source alone (may be repeated).",
    ),
)  # fmt: skip
force_option = click.option(
    "--force", "is_forced", is_flag=True, callback=keep, expose_value=False, help="Replace a file that is there, whatever it is."
)
answer_options = options(
    output_options,
    click.option(
        "-o", "--output", "output", metavar="FILE", type=Place(), callback=_file, expose_value=False,
        help="Write the answer to a file; its ending chooses the format. - is stdout.",
    ),
    force_option,
)  # fmt: skip
limit_option = click.option(
    "-n", "--limit", type=Whole(0), metavar="N", default=20, show_default=True, help="How many are shown in tables; 0 is all."
)
queries_option = click.option(
    "--queries", "folders", metavar="FOLDER", type=Place(), multiple=True, envvar="PARTNERMAP_QUERIES",
    help="A folder of .cypher files of your own, beside the catalogue (may be repeated; or PARTNERMAP_QUERIES).",
)  # fmt: skip
verbose_option = click.option("-v", "--verbose", is_flag=True, help="Every tie with its evidence.")


class CommandGroup(Group):
    """A group whose every foreseen failure is one `Error:` line; a bug keeps its traceback."""

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        given = args[0] if args else extra.get("args")
        try:
            with spoken(sys.argv[1:] if given is None else given):
                sys.exit(self._run(*args, **(extra | {"standalone_mode": False})))
        except BadData as error:
            sys.exit(fail(str(error), 1))

    def _run(self, *args: Any, **extra: Any) -> int:
        try:
            with missing_packages():
                result = super().main(*args, **extra)
            end()
        except BrokenPipeError:
            return 0  # the reader, such as `head`, has what it wanted
        except (Exception, KeyboardInterrupt) as error:
            return _failed(error)
        return result if isinstance(result, int) else 0


def _failed(error: BaseException) -> int:
    """Says in one line what went wrong; gives the exit code. Raises the error where it is a mistake of ours."""
    match error:
        case click.UsageError():
            return fail(refusal(error), 2)
        case click.ClickException():
            return fail(error.format_message(), error.exit_code)
        case BadData() if error.excerpt:
            say(error.excerpt)
        case click.Abort() | KeyboardInterrupt():
            stop = error.__cause__ if isinstance(error.__cause__, Stopped) else error  # click hides what it came from
            return fail(str(stop) or said("stopped; what was not finished was not kept"), 1)
        case UnicodeEncodeError() if error.reason == "surrogates not allowed":
            return fail(said("'{text}' is no text, as some of its bytes are not UTF-8; write it anew", text=error.object), 1)
        case PartnerMapError():
            pass
        case _:
            raise error
    return fail(str(error), 1)


def guard(*read: Path, store: str | None = None) -> Guard:
    """What this command may replace: not the store in use, nor the files it reads or those of the folders it reads."""
    address = find_network(settings().store).address if store is None else store
    held = Path(address) if address and not graph.is_server(address) else None
    return Guard(held, tuple(file for one in read for file in files_at(one)), settings().is_forced)


@contextmanager
def opened_store() -> Iterator[tuple[Store, Language]]:
    """The store that the question is for, read-only and without the sources that were left out; stderr says which it is when it was not
    named, and what was left out. What cannot be written is refused before anything is asked.
    """
    if file := settings().file:
        output.check_file(file, guard())
    found = find_network(settings().store)
    if found.is_set:
        say(said("using {store}, as `partnermap config` says", store=found.address))
    if not found.is_named:
        say(
            said("using {store}", store=f"./{found.address}")
            if found.address
            else said("using the built-in network (there is no ./partnermap.db; --store names another)")
        )
    with open_to_read(found.address) as store:
        for line in filter(None, (store.unfinished, store.aside)):
            say(line)
        yield _narrowed(store), settings().language


@contextmanager
def stopped_after(what: str) -> Iterator[None]:
    """Where somebody stops the command meanwhile, `what` says what is so."""
    try:
        yield
    except KeyboardInterrupt as stop:
        raise Stopped(what) from stop


def asked_schema() -> graph.Schema:
    """The schema of the store that is asked, or our own where there is none: for what needs to know the kinds and ties, and no data."""
    address = find_network(settings().store).address
    if not address:
        return graph.read_schema()
    with graph.open_store(address) as store:
        return store.schema


def _narrowed(store: Store) -> Store:
    """The store without the sources that --without-mark and --without-source name; stderr says what that leaves out."""
    own = settings()
    if not own.without_marks and not own.without_sources:
        return store
    narrowed = Without(store, sources_meant(store, own.without_sources, own.without_marks))
    tell_left_out(narrowed.left_out)
    return narrowed


def tell_left_out(counts: Mapping[str, int]) -> None:
    """Says which sources are left out, and how much that leaves out; a file will say it too."""
    click.get_current_context().meta[_LEFT_OUT] = counts
    say(left_out(graph.language()))


def left_out(language: Language) -> str:
    """Which sources the store is read without, and what that leaves out; empty where it is read whole."""
    filters = {name: values for name, values in settings().filters.items() if name.startswith("without")}
    return filters_line(filters, _counts_left_out(), language) if filters else ""


def _counts_left_out() -> Mapping[str, int]:
    counts: Mapping[str, int] = click.get_current_context().meta.get(_LEFT_OUT, {})
    return counts


def write(document: Document, store: Store | None = None, *, read: tuple[Path, ...] = ()) -> None:
    """An answer: to the file that was named, or on stdout in the format that was asked for. `store` is the network that was asked,
    `read` are the files that the command has read.
    """
    own = settings()
    if not own.file:
        form = own.form or "table"
        made = output.render(document, form, width=output.width(), is_terminal=output.has_colour(sys.stdout))
        echo(made, is_styled=form == "table")
        return
    output.write_file(document.in_file(_about(store)), own.file, guard(*read))
    say(said("wrote {file}", file=own.file))


def _about(store: Store | None) -> output.About:
    own = settings()
    name = "" if not store else phrase("built_in", own.language) if store.address == BUILT_IN else store.address
    return output.About(typed_command(), visible(name), graph.today(), own.filters, _counts_left_out())


def typed_command(*, without_folders: bool = False) -> str:
    """The command as it was typed, with its own arguments and options; what all questions share is told by itself. `without_folders` has
    the names of files alone, which tell nothing of where somebody keeps them, and no --yes.
    """
    from shlex import join

    context = click.get_current_context()
    words = ["partnermap", *context.command_path.split()[1:]]
    for parameter in context.command.params:
        value = context.params.get(str(parameter.name))
        given = value if isinstance(value, tuple) else () if value is None else (value,)
        if isinstance(parameter, click.Argument):
            words += map(str, given)
        elif isinstance(parameter, click.Option) and given and value != parameter.get_default(context):
            if parameter.nargs > 1 and not parameter.multiple:
                words += [parameter.opts[0], *map(str, given)]
            elif not parameter.is_flag:
                words += [word for one in given for word in (parameter.opts[0], str(one))]
            elif value is True or value == parameter.flag_value:
                words.append(parameter.opts[0])
    if without_folders:
        words = [(Path(word).name or word) if os.path.lexists(word) else word for word in words if word != "--yes"]
    return visible(join(words))
