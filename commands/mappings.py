"""`mappings`: what the columns of lists mean that were imported before."""

from __future__ import annotations

import click

from .. import loaders
from ..api.whereabouts import address_to_write, mappings_folder
from ..graph import said
from ..output.answers.mappings import mapping_document, mappings_document
from .shared import answer_options, echo, say, settings, write
from .speech.helping import Command


@click.command(cls=Command, example="mappings")
@click.argument("name", metavar="[NAME]", required=False)
@click.option("--forget", "forgotten", metavar="NAME", help="Take this mapping out of those that are kept.")
@answer_options
def command(name: str | None, forgotten: str | None) -> None:
    """The mappings that lists were imported with; with NAME, the text of one.

    A mapping that `import` has used is kept beside the store, so that the list is recognised by its headings when it comes again. It can be
    read, changed and given to `import --map` as any other file.
    """
    if name and forgotten:
        raise click.UsageError(said("--forget goes alone"))
    address = address_to_write(settings().store)
    folder = mappings_folder(address)
    if forgotten:
        kept = loaders.kept_mapping(folder, forgotten)
        loaders.forget_mapping(kept)
        say(said("the mapping {name} is kept no more; a list with these headings is not recognised from now on", name=kept.name))
    elif name:
        kept = loaders.kept_mapping(folder, name)
        if settings().form or settings().file:
            write(mapping_document(kept, settings().language), read=(kept.place,))
        else:
            echo(kept.text)
    else:
        write(mappings_document(loaders.kept_mappings(folder), folder, settings().language), read=(folder,))
