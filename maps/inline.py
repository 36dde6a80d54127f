"""What is put into the page: scripts, styles and data, each in a form that cannot end its element, and the policy that lets no other in.

Markup is text that the template does not escape. It is made here alone, of our own files, of pyvis's, and of JSON whose every
character that means something to HTML has been escaped.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from ..graph import PartnerMapError
from .rows import Value

if TYPE_CHECKING:
    from markupsafe import Markup

# One script in this order: each file may use the functions of those before it when it is read, and of all when it runs.
_SCRIPTS = ("page_base.js", "page_network.js", "page_search.js", "page_panel.js", "page_legend.js", "page_canvas.js", "page_bitmap.js",
            "page_labels.js", "page_view.js", "page_main.js")  # fmt: skip
_STYLES = ("page.css", "page_small.css")

_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_UNSAFE = re.compile(r"[<>&\u2028\u2029\ud800-\udfff]")
_ENDS_SCRIPT = re.compile(r"<(?=/script|!--)", re.IGNORECASE)
_SOURCE_MAP = re.compile(r"^//[#@] ?sourceMappingURL=.*$", re.MULTILINE)


def script_json(value: Value) -> Markup:
    """JSON for a `<script type="application/json">`: no character in it means anything to HTML."""
    from markupsafe import Markup

    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Markup(_UNSAFE.sub(lambda found: _ESCAPES.get(found[0]) or f"\\u{ord(found[0]):04x}", text))  # noqa: S704 (escaped)


def read_vis() -> Markup:
    """vis-network with its licence notice, as it comes with the installed pyvis, newest first."""
    found = [file for folder in (files("pyvis") / "templates" / "lib").iterdir() if folder.name.startswith("vis-")
             if (file := folder / "vis-network.min.js").is_file()]  # fmt: skip
    if not found:
        raise PartnerMapError("the installed pyvis has no vis-network in it; install pyvis 0.3.2 again")
    newest = max(found, key=lambda file: [int(number) for number in re.findall(r"\d+", str(file).replace("\\", "/").split("vis-")[-2])])
    # Without the pointer to a map of the source, which developer tools would go and ask for.
    return _inline_script(_SOURCE_MAP.sub("", newest.read_text(encoding="utf-8")))


def read_script() -> Markup:
    """The page's own script, all of its files in one closed scope."""
    parts = [files(__package__).joinpath(name).read_text(encoding="utf-8") for name in _SCRIPTS]
    return _inline_script("(() => {\n'use strict';\n" + "\n".join(parts) + "})();\n")


def read_styles() -> Markup:
    """The page's style sheet."""
    from markupsafe import Markup

    return Markup("\n".join(files(__package__).joinpath(name).read_text(encoding="utf-8") for name in _STYLES))  # noqa: S704 (our own files)


def policy(scripts: Sequence[Markup], styles: Markup) -> str:
    """The content security policy: these scripts and this style sheet by digest, pictures made by the page itself, and nothing else."""
    allowed = " ".join(_digest(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_digest(styles)}; img-src data: blob:; connect-src 'none';"
        " base-uri 'none'; form-action 'none'"
    )


def _inline_script(text: str) -> Markup:
    from markupsafe import Markup

    # `<\/script` and `<\!--` say the same in a string or a regular expression, and do not end or derail the element.
    return Markup(_ENDS_SCRIPT.sub(r"<\\", text).replace("\r\n", "\n"))  # noqa: S704 (our own files and pyvis's)


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
