"""The catalogue of named Cypher queries: the .cypher files of this folder and of the user's own, whose header comments are their help.

// title: Members of a collaboration, and since when
// titre: Membres d’une collaboration, et depuis quand
// answers: Who is a member of it, and who no longer is.
// répond: Qui en est membre, et qui ne l’est plus.
// param: id stakeholder
// param: limit number = 20
// columns: id, name, since
MATCH ...

A title is all that a file must have; the rest is what a reader would miss. A type is `stakeholder` or `source`, whose values are looked up,
or `date`, `number` or `text`. Kinds and types of tie come from the schema of the store that is asked, by placeholders (`placeholders.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path

from ...graph import BadData, Language, Schema, UnreadableFile, similar
from ...graph.failures import why_unread
from ...graph.saying import said
from .placeholders import filled

FOLDER = Path(__file__).parent
TYPES = ("stakeholder", "source", "date", "number", "text")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A $parameter: its name, its type (one of TYPES), and its default, None where one must be given."""

    name: str
    type: str
    default: str | None = None


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """One file of the catalogue: `text` is all of it, `columns` are those it gives, in order."""

    name: str
    text: str
    titles: tuple[str, str]
    answers: tuple[str, str]
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]

    @property
    def usage(self) -> str:
        """What to give after `--name`: `-p id=… [-p limit=20]`."""
        given = (f"-p {one.name}=…" if one.default is None else f"[-p {one.name}={one.default}]" for one in self.parameters)
        return " ".join(given)

    @property
    def query(self) -> str:
        """The text without its header."""
        return "\n".join(self.text.splitlines()[len(_header(self.text)) :]).strip()

    def filled(self, schema: Schema) -> NamedQuery:
        """The same with its placeholders filled in from the schema. Raises BadData where one is wrong."""
        try:
            return replace(self, text=filled(self.text, schema).text)
        except BadData as error:
            raise BadData(said("{file}: {message}", file=f"{self.name}.cypher", message=error.message), remedy=error.remedy) from error

    def title(self, language: Language) -> str:
        """Its title in the language, or in English where there is none."""
        return self.titles[language == "fr"] or self.titles[0]

    def answer(self, language: Language) -> str:
        """What it answers, in the language, or in English where that is not said."""
        return self.answers[language == "fr"] or self.answers[0]


def named_queries(folders: Sequence[Path] = ()) -> list[NamedQuery]:
    """Every query of the catalogue and of these folders, by name.

    Raises UnreadableFile where a folder is none, BadData where a header is wrong or a name is taken.
    """
    found: dict[str, NamedQuery] = {}
    for file in query_files(folders):
        if file.stem in found:
            raise BadData(said("{file} has the name of another query of the catalogue", file=file), remedy=said("rename the file"))
        found[file.stem] = parse_query(file.stem, read_text(file))
    return [found[name] for name in sorted(found)]


def query_files(folders: Sequence[Path] = ()) -> Iterator[Path]:
    """The files of the catalogue, then those of these folders. Raises UnreadableFile where a folder is none."""
    for folder in (FOLDER, *folders):
        if not folder.is_dir():
            raise UnreadableFile(said("{folder} is no folder of .cypher files; check --queries and PARTNERMAP_QUERIES", folder=folder))
        yield from sorted(folder.glob("*.cypher"))


def named_query(name: str, folders: Sequence[Path] = ()) -> NamedQuery:
    """The query called `name`. Raises BadData with names that come near."""
    known = {query.name: query for query in named_queries(folders)}
    if name in known:
        return known[name]
    near = similar(name, list(known))
    remedy = said("did you mean '{near}'?", near=near[0]) if near else said("`partnermap queries` lists them")
    raise BadData(said("no query is called '{name}'", name=name[:60]), field="name", value=name, remedy=remedy)


def read_text(file: Path) -> str:
    """The text of a .cypher file. Raises UnreadableFile."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        told = why_unread(error) if isinstance(error, OSError) else said("it is not text in UTF-8")
        raise UnreadableFile(said("{file} cannot be read: {why}; check the file", file=file, why=told)) from error


def has_header(text: str) -> bool:
    """Whether the text begins with comments that give it a title, as a file of the catalogue does."""
    return any(line[2:].partition(":")[0].strip() == "title" for line in _header(text))


def parse_query(name: str, text: str) -> NamedQuery:
    """The query in the text of a .cypher file. Raises BadData where its header lacks a title or a parameter its type."""
    head: dict[str, str] = {}
    parameters = []
    for line in _header(text):
        key, _, value = line[2:].partition(":")
        if key.strip() == "param":
            parameters.append(_parameter(name, value))
        else:
            head[key.strip()] = value.strip()
    if not head.get("title"):
        raise BadData(said("{file} has no title in its header", file=f"{name}.cypher"), remedy=said("begin it with `// title: …`"))
    titles, answers = (head["title"], head.get("titre", "")), (head.get("answers", ""), head.get("répond", ""))
    columns = tuple(column.strip() for column in head.get("columns", "").split(",") if column.strip())
    return NamedQuery(name, text, titles, answers, tuple(parameters), columns)


def _header(text: str) -> list[str]:
    return list(takewhile(lambda line: line.startswith("//"), text.splitlines()))


def _parameter(query: str, text: str) -> Parameter:
    words, _, default = text.partition("=")
    name, _, type_ = words.strip().partition(" ")
    if type_.strip() not in TYPES or not name.isidentifier():
        raise BadData(said("{file}: parameter '{name}' needs a type", file=f"{query}.cypher", name=name),
                      remedy=said("write one of {types} after its name", types=", ".join(TYPES)))  # fmt: skip
    return Parameter(name, type_.strip(), default.strip() if "=" in text else None)
