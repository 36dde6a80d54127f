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
from typing import TYPE_CHECKING

from .rows import Value

if TYPE_CHECKING:
    from markupsafe import Markup

_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_UNSAFE = re.compile(r"[<>&\u2028\u2029\ud800-\udfff]")
_ENDS_SCRIPT = re.compile(r"<(?=/script|!--)", re.IGNORECASE)


def script_json(value: Value) -> Markup:
    """JSON for a `<script type="application/json">`: no character in it means anything to HTML."""
    from markupsafe import Markup

    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Markup(_UNSAFE.sub(lambda found: _ESCAPES.get(found[0]) or f"\\u{ord(found[0]):04x}", text))  # noqa: S704 (escaped)


def read_script() -> Markup:
    """The page's script with vis-network and the licences of what is in it, as built from `page/`."""
    from markupsafe import Markup

    # `<\/script` and `<\!--` say the same in a string or a regular expression, and do not end or derail the element.
    return Markup(_ENDS_SCRIPT.sub(r"<\\", _built("page.js")))  # noqa: S704 (our own file)


def read_styles() -> Markup:
    """The page's style sheet, as built from `page/`."""
    from markupsafe import Markup

    return Markup(_built("page.css"))  # noqa: S704 (our own file)


def policy(script: Markup, styles: Markup) -> str:
    """The content security policy: this script and this style sheet by digest, pictures made by the page itself, and nothing else."""
    return (
        f"default-src 'none'; script-src {_digest(script)}; style-src {_digest(styles)}; img-src data: blob:; connect-src 'none';"
        " base-uri 'none'; form-action 'none'"
    )


def _built(name: str) -> str:
    return files(__package__).joinpath("built", name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
