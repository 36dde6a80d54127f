"""`map`: an interactive map, in one file or one for each part.

Kinds, types, dates and statuses say what the network is; then `--focus`, `--path` or `--community` choose from it; `--by` parts what is
chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from .. import maps
from ..graph import BadData, PartnerMapError, Store, language, resolve_two, said, said_of, today
from ..graph.guard import Guard
from ..graph.typed import one_name, units
from ..maps import BY, By, choosing
from ..maps.choosing import Chosen, Filters
from ..queries.groups import middles
from ..queries.path import path
from ..queries.show import ego
from ..queries.structure import Scope
from ..words.sentences import counted
from .shared import (
    checked_ending,
    echo,
    force_option,
    guard,
    left_out,
    opened_store,
    options,
    output_options,
    say,
    settings,
    source_options,
    time_options,
)  # fmt: skip
from .speech.helping import Command
from .speech.values import Choice, Place, Whole

DEFAULT_PAGE = Path("partnermap-map.html")
DEFAULT_FOLDER = Path("partnermap-maps")
_ROUTES = 5

_map_options = options(
    click.option(
        "-o", "--output", "page", metavar="PATH", type=Place(),
        help=f"The file, or with --by the folder; - is stdout.  [default: {DEFAULT_PAGE}, or {DEFAULT_FOLDER}]",
    ),
    click.option("--focus", metavar="NAME", help="Only this stakeholder and those around it."),
    click.option("--depth", metavar="N", type=Whole(1, 4), help="How many ties away from --focus.  [default: 1]"),
    click.option("--path", "route", nargs=2, metavar="A B", help=f"Only those on the {_ROUTES} best routes from A to B."),
    click.option("--community", metavar="NAME", help="Only those that stand together with this one on the map of all."),
    click.option("--kinds", metavar="KIND,…", multiple=True, help="Only stakeholders of these kinds (may be repeated)."),
    click.option("--ties", "types", metavar="TYPE,…", multiple=True, help="Only ties of these types and whom they join (may be repeated)."),
    click.option("--by", type=Choice(BY), help="A map for each of them, in a folder with an index.html."),
    click.option("--story", metavar="FILE", type=Place(), help="A guided tour: steps in YAML, as docs/maps.md tells."),
    click.option("--title", metavar="TEXT", default="", help="The title on the page."),
    click.option("--description", metavar="TEXT", default="", help="What the page says of itself."),
    click.option("--mark", metavar="TEXT", default="", help="A handling mark, before those of the sources that are cited."),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The options of `map`."""

    page: Path | None
    focus: str | None
    depth: int | None
    route: tuple[str, ...] | None
    community: str | None
    kinds: tuple[str, ...]
    types: tuple[str, ...]
    by: By | None
    story: Path | None
    title: str
    description: str
    mark: str


@click.command(cls=Command, example="map --focus NCECC -o ncecc.html", context_settings={"allow_extra_args": True})
@_map_options
@output_options
@time_options
@source_options
@force_option
def command(**asked: Any) -> None:
    """Write an interactive map: one HTML file that opens anywhere, without a network.

    --kinds, --ties, --as-of and --status leave some of the network out; then one of --focus, --path and --community may choose from it.
    """
    make_map(_with_loose_words(Asked(**asked)))


def make_map(asked: Asked) -> None:
    """Writes what was asked for, and says where it is."""
    _check_options(asked)
    page = asked.page or DEFAULT_PAGE
    if not asked.by and str(page) != "-":
        maps.check_map_file(checked_ending(page, maps.ENDINGS), _guard(asked))
    with opened_store() as (store, _):
        filters = _filters(store, asked)
        standing = _standing(store, filters)
        chosen = _choose(store, asked, filters, standing)
        if asked.by:
            _write_parts(store, asked, chosen, standing)
            return
        maps.check_size(store, stakeholders=chosen.ids, only=chosen.only)
        html = _drawn(store, asked, chosen, standing)
    if str(page) == "-":
        echo(html)
    else:
        maps.write_map(html, page, _guard(asked))
        say(said("wrote the map to {page}", page=page))


def _with_loose_words(asked: Asked) -> Asked:
    """The options, with the rest of a name of several words that a shell has parted put back to it."""
    loose = click.get_current_context().args
    if asked.route:
        ends = units([*asked.route, *loose])
        if len(ends) < 2:
            raise click.UsageError(said("--path takes two names, and '{name}' is one", name=" ".join(ends)))
        return replace(asked, route=tuple(ends))
    if asked.focus is not None:
        return replace(asked, focus=one_name([asked.focus, *loose]))
    if asked.community is not None:
        return replace(asked, community=one_name([asked.community, *loose]))
    if loose:
        raise click.UsageError(
            said("--focus, --path or --community goes before a name such as '{name}'; -o before a file", name=" ".join(loose))
        )
    return asked


def _guard(asked: Asked) -> Guard:
    return guard(*([asked.story] if asked.story else ()))


def _check_options(asked: Asked) -> None:
    """Raises UsageError for options that do not go together."""
    choices = {"--focus": asked.focus, "--path": asked.route, "--community": asked.community}
    given = [option for option, value in choices.items() if value is not None]
    if len(given) > 1:
        raise click.UsageError(said("{one} and {other} do not go together: each says who is on the map", one=given[0], other=given[1]))
    if asked.depth and asked.focus is None:
        raise click.UsageError(said("--depth goes with --focus"))
    for option, value in (("--path", asked.route), ("--story", asked.story), ("-o -", str(asked.page) == "-")):
        if asked.by and value:
            raise click.UsageError(said("--by makes several maps; {option} goes with one", option=option))
    if asked.by == "community" and asked.community is not None:
        raise click.UsageError(said("--by community and --community do not go together: one community is one map"))


def _filters(store: Store, asked: Asked) -> Filters:
    """What is left of the network."""
    kinds = _checked("--kinds", asked.kinds, lambda names: maps.parse_kinds(store.schema, names))
    types = _checked("--ties", asked.types, lambda names: maps.parse_types(store.schema, names))
    return Filters(kinds, replace(settings().only, types=types), _said(asked))


def _standing(store: Store, filters: Filters) -> Mapping[str, str]:
    """Who stands with whom on the map of all that is left: the groups of `partnermap groups`, and whoever else is there with them."""
    groups = middles(store, filters.only, Scope(kinds=tuple(filters.kinds)))
    return maps.standing(store, groups, stakeholders=choosing.of_kinds(store, filters), only=filters.only)


def _choose(store: Store, asked: Asked, filters: Filters, standing: Mapping[str, str]) -> Chosen:
    """Who is on the map. Raises PartnerMapError where nobody is."""
    if asked.focus is not None:
        one = choosing.named(store, asked.focus, filters)
        within = choosing.of_kinds(store, filters)
        return choosing.around(one, ego(store, one, filters.only, depth=asked.depth or 1, within=within), filters)
    if asked.route is not None:
        source, target = (choosing.named(store, one.id, filters) for one in resolve_two(store, asked.route))
        answer = path(store, source, target, filters.only, k=_ROUTES, within=choosing.of_kinds(store, filters))
        ids = {one.id for route in answer.routes for step in route.steps for one in (step.source, step.target)}
        return choosing.on_routes(source, target, ids, filters, max_steps=answer.max_steps)
    if asked.community is not None:
        return choosing.in_community(choosing.named(store, asked.community, filters), standing, filters)
    return choosing.all_left(store, filters)


def _checked(option: str, values: tuple[str, ...], parse: Callable[[list[str]], frozenset[str]]) -> frozenset[str]:
    """What the values of an option mean, each a list with commas. Raises BadParameter."""
    names = [name for value in values for one in value.split(",") if (name := one.strip())]
    try:
        if values and not names:
            raise BadData(said("it names nothing"))
        return parse(names)
    except BadData as error:
        raise click.BadParameter(str(error), click.get_current_context(), param_hint=f"'{option}'") from error


def _said(asked: Asked) -> str:
    """The options that narrow the network, as they were given."""
    own = settings()
    given = {"--kinds": asked.kinds, "--ties": asked.types, "--as-of": (own.as_of,), "--status": own.statuses}
    return " ".join(f"{option} {','.join(values)}" for option, values in given.items() if any(values))


def _description(asked: Asked) -> str:
    """What the page says of itself: also which sources it is drawn without."""
    return " · ".join(filter(None, (asked.description, left_out(settings().language))))


def _drawn(store: Store, asked: Asked, chosen: Chosen, standing: Mapping[str, str], part: maps.Part | None = None) -> str:
    ids = part.ids if part else chosen.ids
    return maps.draw(
        store, stakeholders=ids, only=chosen.only, as_of=settings().as_of, lang=settings().language,
        title=" – ".join(name for name in (asked.title, part.label if part else "") if name), description=_description(asked),
        mark=asked.mark, story=maps.read_story(asked.story, store, on_map=ids) if asked.story else (), highlight=chosen.highlight,
        opens=chosen.opens, today=today(), loose=chosen.loose, groups=standing,
    )  # fmt: skip


def _write_parts(store: Store, asked: Asked, chosen: Chosen, standing: Mapping[str, str]) -> None:
    assert asked.by
    folder = asked.page or DEFAULT_FOLDER
    found = maps.parts_of(store, asked.by, stakeholders=chosen.ids, only=chosen.only, lang=settings().language, groups=standing)
    if not found:
        raise PartnerMapError(said("nothing to draw: this network has no stakeholders; add some with `partnermap load FILE`"))
    maps.make_folder(folder)
    drawn = [part for part in found if not part.is_too_large]
    for file in ("index.html", *(part.file for part in drawn)):
        maps.check_map_file(folder / file, _guard(asked))
    for part in drawn:
        maps.write_map(_drawn(store, asked, chosen, standing, part), folder / part.file, _guard(asked))
    cited = maps.read_marks(store, stakeholders=chosen.ids, only=chosen.only)
    index = maps.index_page(
        found, asked.by, lang=settings().language, title=asked.title, description=_description(asked),
        marks=list(dict.fromkeys(filter(None, (asked.mark, *cited)))),
        as_of=settings().as_of, today=today(),
    )  # fmt: skip
    maps.write_map(index, folder / "index.html", _guard(asked))
    for part in found:
        if part.is_too_large:
            say(
                said(
                    "'{part}' is too large for a map of its own: {stakeholders} and {ties}",
                    part=part.label,
                    stakeholders=counted("n_stakeholders", len(part.ids), language()),
                    ties=counted("n_ties", part.inside, language()),
                )
            )
    say(
        said_of(
            len(drawn),
            "wrote {n} map and index.html to the folder {folder}",
            "wrote {n} maps and index.html to the folder {folder}",
            folder=folder,
        )
    )
