"""What is put into the page: scripts, styles and data, each in a form that cannot end its element, and the policy that lets no other in.

Markup is text that the template does not escape. It is made here alone, of our own files and of JSON whose every character that means
something to HTML has been escaped.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from .rows import Value

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_UNSAFE = re.compile(r"[<>&\u2028\u2029]")
_HALVES = re.compile(r"[\ud800-\udfff]")
_ENDS_SCRIPT = re.compile(r"<(?=/script|!--)", re.IGNORECASE)


def environment() -> Environment:
    """The templates of this folder, in an environment that escapes and that knows no name it was not given."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    folder = FileSystemLoader(Path(__file__).parent)
    return Environment(loader=folder, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def as_json(value: Value) -> str:
    """Short JSON in characters of UTF-8: half a surrogate pair is none, and is written as an escape."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return _HALVES.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def script_json(value: Value) -> Markup:
    """JSON for a `<script type="application/json">`: no character in it means anything to HTML."""
    from markupsafe import Markup

    return Markup(_UNSAFE.sub(lambda found: _ESCAPES[found[0]], as_json(value)))  # noqa: S704 (escaped)


def read_script() -> Markup:
    """The page's script with vis-network and the licences of what is in it, as built from `page/`."""
    from markupsafe import Markup

    # `<\/script` and `<\!--` say the same in a string or a regular expression, and do not end or derail the element.
    return Markup(_ENDS_SCRIPT.sub(r"<\\", _own("built/page.js")))  # noqa: S704 (our own file)


def read_styles(name: str = "built/page.css") -> Markup:
    """A style sheet of ours: that of the page, as built from `page/`, or another."""
    from markupsafe import Markup

    return Markup(_own(name))  # noqa: S704 (our own file)


def policy(script: Markup | None, styles: Markup) -> str:
    """The content security policy: this script and this style sheet by digest, pictures made by the script itself, and nothing else."""
    scripted = f" script-src {_digest(script)};" if script else ""
    pictures, asking = ("data: blob:", " connect-src 'none';") if script else ("data:", "")
    return f"default-src 'none';{scripted} style-src {_digest(styles)}; img-src {pictures};{asking} base-uri 'none'; form-action 'none'"


def _own(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
