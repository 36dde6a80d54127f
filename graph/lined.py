"""YAML that somebody wrote by hand, as a tree whose every part knows its line; it is bounded before it is built, and has no aliases, so
that a small file cannot be a large tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .drafts import Place, Problem
from .plain import MOST_CHARACTERS
from .refusals import BadRules
from .saying import said
from .yaml_faults import in_plain_words

if TYPE_CHECKING:
    import yaml

_MOST_VALUES = 50_000
_DEEPEST = 12


def read_lined(text: str, name: str) -> yaml.Node | None:
    """The tree of a YAML text, which messages call `name`; None where nothing stands in it. Scalars are texts, whatever they look like.
    Raises BadRules.
    """
    import yaml

    if len(text) > MOST_CHARACTERS:
        raise _refused(name, 1, said("it is too deep or too long"))
    try:
        _check_events(text, name)
        return yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        raise BadRules(name, [Problem(Place(name, "", line), "", message) for line, message in in_plain_words(error, text)]) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        code = f"U+{ord(str(text[error.position : error.position + 1]) or chr(0)):04X}"
        raise _refused(name, line, said("the character {code} cannot stand here; delete it", code=code)) from error


def _check_events(text: str, name: str) -> None:
    """Raises BadRules for what must not be built: aliases, tags, too much of it, or more than one document."""
    import yaml

    # The parser in C calls itself for what is nested, and would end the process; its events do not.
    depth = documents = 0
    for number, event in enumerate(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))):
        line = event.start_mark.line + 1 if event.start_mark else 1
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _refused(name, line, said('a text that begins with * or & stands in quotes, such as "* Name"'))
        if getattr(event, "tag", None):
            raise _refused(name, line, said("a text that begins with ! stands in quotes"))
        if depth > _DEEPEST or number > _MOST_VALUES:
            raise _refused(name, line, said("it is too deep or too long"))
        if documents > 1:
            raise _refused(name, line, said("a second part begins here, after ---; keep each in a file of its own"))


def _refused(name: str, line: int, message: str) -> BadRules:
    return BadRules(name, [Problem(Place(name, "", line), "", message)])
