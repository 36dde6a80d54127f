"""`gaps`: where the gap is."""

from __future__ import annotations

from pathlib import Path

import click

from ..graph import said
from ..output.answers.gaps import gaps_document
from ..queries.expecting import BUILT_IN, read_text
from ..queries.gaps import PARTS, gaps
from .shared import answer_options, echo, opened_store, settings, source_options, time_options, write
from .speech.helping import Command
from .speech.scoping import definitions_option, scope_options
from .speech.values import Choice, Place, Whole


@click.command(cls=Command, example="gaps --part rules -n 3")
@click.option(
    "--rules",
    "rules",
    metavar="FILE",
    type=Place(),
    help="What is expected, in YAML; without it the rules of the built-in network.",
)
@click.option(
    "--part",
    "parts",
    type=Choice(PARTS, case_sensitive=False),
    multiple=True,
    help="Only this part of the answer (may be repeated).",
)
@click.option(
    "--matrix",
    "matrix",
    metavar="ROWS COLUMNS",
    nargs=2,
    type=str,
    default=None,
    help="A coverage matrix instead: kind, form, sector, country or region, or a kind or form such as program for each by name.",
)
@click.option("--show-rules", "is_shown", is_flag=True, help="Print the rules instead, as an example to copy and change.")
@scope_options
@answer_options
@time_options
@source_options
@click.option("-n", "--limit", type=Whole(0), metavar="N", default=10, show_default=True, help="How many are shown in tables; 0 is all.")
@definitions_option
def command(
    rules: Path | None, parts: tuple[str, ...], matrix: tuple[str, str] | None, is_shown: bool, limit: int, verbose: bool
) -> None:  # fmt: skip
    """What is missing: ties that are expected and not known, ties that one source alone reports, and who might meet.

    What is expected stands in a file of rules, such as: every program has a lead. The rules of the built-in network are the example, which
    --show-rules prints. In the same file it is recorded where somebody looked and found none.

    Those who might meet share partners and are not known to have worked together. How often such a suggestion is right is tried on the
    network itself, and said.
    """
    if is_shown:
        echo(read_text(rules or BUILT_IN))
        return
    if matrix and parts:
        raise click.UsageError(said("a matrix is an answer by itself; leave out --part"))
    with opened_store() as (store, language):
        # Programs get all there is; people are shown what they asked for.
        told = 0 if settings().is_for_programs else limit
        answer = gaps(
            store, settings().only, settings().scope, rules=rules, parts=parts, matrix=matrix or (), limit=told
        )  # fmt: skip
        write(gaps_document(answer, store.schema, language, limit=told, verbose=verbose), store)
