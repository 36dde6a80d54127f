"""`demo`: the whole way, from the built-in network to a map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from .. import graph, loaders, maps
from ..graph import said
from . import common, path, who
from . import map as map_
from .load import load_into
from .shared import checked_ending, echo, force_option, guard, say, settings, store_option
from .speech.helping import Command
from .speech.values import Place

_STORE = Path("partnermap-demo.db")
_FAR, _NEAR = ("Statistics Canada", "WeProtect"), ("C3P", "Ontario Provincial Police")


@click.command(cls=Command, example="demo")
@store_option
@click.option(
    "-o", "--output", "page", metavar="FILE", type=Place(), default=Path("partnermap-demo.html"), show_default=True,
    help="Where the map is written.",
)  # fmt: skip
@force_option
def command(page: Path) -> None:
    """Load the built-in network into a fresh store, ask three questions, write a map."""
    address = settings().store or str(_STORE)
    maps.check_map_file(checked_ending(page, maps.ENDINGS), guard(store=address))
    if not graph.is_server(address) and Path(address).exists():
        say(said("{address} is there already; the demonstration adds to it what it lacks", address=address))
    load_into((str(loaders.BUILT_IN),), address)
    click.get_current_context().obj = replace(settings(), store=address)
    for question, names, more in (
        (who, ("NCECC",), {"name": "NCECC", "limit": 8, "verbose": False}),
        (path, _FAR, {"names": _FAR, "k": 1}),
        (common, _NEAR, {"names": _NEAR, "limit": 5, "verbose": False}),
    ):
        words = [f"'{name}'" if " " in name else name for name in names]
        echo(f"\n$ partnermap --store {address} {question.__name__.rpartition('.')[2]} {' '.join(words)}\n\n")
        click.get_current_context().invoke(question.command, **more)
    echo("\n")
    click.get_current_context().invoke(map_.command, page=page)
    say(
        said(
            "\nOpen {page} in a browser by double-click. Then try:\n"
            "  partnermap --store {address} who C3P -v\n"
            "  partnermap --store {address} --lang fr show GRC\n"
            "  partnermap import mylist.xlsx      (a list of your own, as it is)\n"
            "  partnermap template mine.xlsx      (fill it in, then: partnermap load mine.xlsx)",
            page=page,
            address=address,
        )
    )
