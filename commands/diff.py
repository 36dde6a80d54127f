"""`diff`: what is different between two networks, two states of one, or in one between two days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from .. import graph, output
from ..api.sides import BUILT_IN_WORD, BadSide, Sides, check_are_two, names_of, open_side, opened_sides
from ..api.whereabouts import find_network
from ..graph import BadData, Store, language, said
from ..graph.without import Without, sources_meant
from ..output.answers.diff import diff_document
from ..output.differing import side_name
from ..output.faults import lines_of
from ..queries.diff import diff
from ..queries.differing import Diff
from .shared import answer_options, guard, limit_option, opened_store, say, settings, source_options, tell_left_out, time_options, write
from .speech.helping import Command
from .speech.scoping import chosen_options
from .speech.values import Named, Whole


@click.command(cls=Command, example="diff --dates 2011 2020")
@click.argument("networks", metavar="[OLD [NEW]]", nargs=-1, type=Named())
@click.option(
    "--changes", metavar="N N", nargs=2, type=Whole(0), help="Between the network after one change and after another; 0 is before all."
)
@click.option("--dates", metavar="DATE DATE", nargs=2, help="What began and ended between two days, such as 2011 and 2020-06-30.")
@answer_options
@time_options
@chosen_options
@source_options
@limit_option
@click.option("-v", "--verbose", is_flag=True, help="By what rule each difference is told.")
def command(
    networks: tuple[str, ...], changes: tuple[int, int] | None, dates: tuple[str, str] | None, limit: int, verbose: bool
) -> None:  # fmt: skip
    """What is different between two networks: who and what is new, renamed, ended, changed, or not there.

    OLD and NEW are each a store, a file or folder that `partnermap load` reads, or built-in for the built-in network. With OLD alone it is
    compared with the store in use. What is missing from NEW is told as missing and never as ended.
    """
    _check(networks, changes, dates)
    if not networks:
        with opened_store() as (store, _):
            _write(diff(store, None, settings().only, settings().scope, changes=changes, dates=dates), store, limit, verbose=verbose)
        return
    read = tuple(path for path in map(Path, networks) if path.exists())
    if file := settings().file:
        output.check_file(file, guard(*read))
    with _refused(), _opened(networks) as sides:
        narrowed = _narrowed(sides)
        answer = diff(narrowed.old, narrowed.new, settings().only, settings().scope, names=sides.names)
        _write(answer, None, limit, verbose=verbose, read=read)


def _check(networks: tuple[str, ...], changes: tuple[int, int] | None, dates: tuple[str, str] | None) -> None:
    """Raises UsageError where it is not clear what to compare."""
    given = sum((bool(networks), changes is not None, dates is not None))
    if given > 1:
        raise click.UsageError(said("give one of these: networks, --changes, or --dates; the last two are of the store in use"))
    if not given:
        raise click.UsageError(said("name what to compare: two networks, or --changes 12 14, or --dates 2011 2020"))
    if len(networks) > 2:
        raise click.UsageError(said("two networks are compared, and {n} are named", n=str(len(networks))))
    if len(networks) == 2 and settings().store:
        raise click.UsageError(said("--store is for one network that is compared with it; leave it out, or name one network"))
    if dates and (settings().as_of or settings().undated):
        raise click.UsageError(said("--dates has its own two days; leave out --as-of and --undated"))


@contextmanager
def _opened(networks: tuple[str, ...]) -> Iterator[Sides]:
    """The two that were named, or the one and the store in use."""
    if len(networks) == 2:
        with opened_sides(*networks) as sides:
            yield sides
        return
    used = find_network(settings().store).address or BUILT_IN_WORD
    check_are_two(networks[0], used)
    names = names_of(networks[0], used)
    say(said("comparing {old} with the network in use", old=side_name(names[0], language())))
    with opened_store() as (store, _), open_side(networks[0], store.schema) as old:
        yield Sides(old, store, names)


@contextmanager
def _refused() -> Iterator[None]:
    """Where rows of a side cannot be read, tells which before it fails."""
    try:
        yield
    except BadSide as error:
        for line in lines_of(error.rows.problems, error.rows.notices):
            say(line)
        raise


def _narrowed(sides: Sides) -> Sides:
    """Both without the sources that --without-mark and --without-source name, each of which one of the two knows."""
    own = settings()
    if not (own.without_marks or own.without_sources):
        return sides
    narrowed, faults = list[Store](), Counter[str]()
    found = Counter[str]()
    for store in (sides.old, sides.new):
        if isinstance(store, Without):
            narrowed.append(store)
            continue
        sources = set[str]()
        for ids, marks in (*(((one,), ()) for one in own.without_sources), *(((), (one,)) for one in own.without_marks)):
            try:
                sources |= sources_meant(store, ids, marks)
            except BadData as error:
                faults[str(error)] += 1
        less = Without(store, sources)
        found.update(less.left_out)
        narrowed.append(less)
    if fault := next((fault for fault, number in faults.items() if number == len(narrowed)), ""):
        raise BadData(fault)
    tell_left_out(found)
    return Sides(narrowed[0], narrowed[1], sides.names)


def _write(answer: Diff, store: Store | None, limit: int, *, verbose: bool, read: tuple[Path, ...] = ()) -> None:
    schema = answer.schemas[-1]
    document = diff_document(
        answer, schema, graph.language(), limit=limit, verbose=verbose, is_for_programs=settings().is_for_programs
    )  # fmt: skip
    write(document, store, read=read)
