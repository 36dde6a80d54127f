"""`queries`: the catalogue."""

from __future__ import annotations

from pathlib import Path

import click

from .. import graph
from ..graph.saying import said
from ..output.answers.queries import lint_document, queries_document
from ..queries.catalogue import lint, named_queries, named_query, query_files, read_text
from .shared import answer_options, asked_schema, echo, queries_option, settings, store_option, write
from .speech.helping import Command, Group
from .speech.values import File


@click.group("queries", cls=Group, example="queries", invoke_without_command=True, subcommand_metavar="[COMMAND] [ARGS]...")
@queries_option
@answer_options
@click.pass_context
def command(context: click.Context, folders: tuple[Path, ...]) -> None:
    """List the named queries that `cypher --name` runs."""
    if context.invoked_subcommand is None:
        write(queries_document(named_queries(folders), settings().language), read=folders)


@command.command("show", cls=Command, example="queries show works-with")
@click.argument("name", metavar="NAME")
@queries_option
@store_option
def show_query(name: str, folders: tuple[Path, ...]) -> None:
    """Print a named query, to read or to paste into Neo4j Browser, with the kinds and ties that the schema of the store has."""
    echo(named_query(name, folders).filled(asked_schema()).text)


@command.command("lint", cls=Command, example="queries lint")
@click.argument("files", metavar="[FILE.cypher...]", nargs=-1, type=File())
@queries_option
@answer_options
def lint_queries(files: tuple[Path, ...], folders: tuple[Path, ...]) -> None:
    """Whether files mean the same with and without a server, and name kinds and ties that the schema of the store has; without FILE, the
    catalogue and the folders of your own."""
    checked = files or tuple(query_files(folders))
    schema = asked_schema()
    findings = [(file, found) for file in checked for found in lint(file, read_text(file), schema)]
    write(lint_document(findings, len(checked), settings().language), read=checked)
    if findings:
        wrong = len({file for file, _ in findings})
        raise graph.BadData(said("{n} to correct in {wrong} of {files} files", n=len(findings), wrong=wrong, files=len(checked)))
