"""Where a cell may part: its lines, bullets and numbers, the signs and words between names; never within brackets or quotation marks.

Signs such as ; and line breaks are strong: they part. A comma, a slash, "and", "et" and & are weak, since they stand in names too.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

STRONG = (";", "|", "newline")
WEAK = (",", "and", "et", "&", "/")
SEPARATORS = (*STRONG, *WEAK)
"""What parts names, as a mapping lists it."""
_CONJUNCTIONS = {"and": r"and|as\s+well\s+as", "et": r"et|ainsi\s+qu(?:e|['’])", "&": "&", "or": "or", "ou": "ou"}
_BREAK = "\uf8ff"  # stands where a bullet or a number stood
_BULLETS = "•●▪◦‣∙■➢►"
_BULLET = re.compile(rf"\s*[{_BULLETS}]\s*|(?:^|(?<=\n))\s*[-–—*]\s+")
_UNUSUAL = re.compile(rf"[(\[“«\"\n\r{_BULLETS}]|^\s*[-–—*1a]")  # where there is none, a cell has nothing but separators
_NUMBERED = re.compile(r"(?:^|(?<=[\s;,]))\(?(\d{1,2}|[a-z])[.)]\s+")
_CLOSED = re.compile(
    r"\((?:[^()]|\([^()]*\))*\)|\[[^\[\]]*\]|“[^“”]*”|«[^«»]*»|(?<![^\s,;|/(])\"[^\"]+\"(?![^\s,;|/).])",
)
_HIDDEN = dict(zip(map(ord, " \n\t;|,/&+•●▪◦‣∙■➢►-–—*.:\u00a0"), map(chr, range(0xE000, 0xE100)), strict=False))
_SHOWN = {ord(hidden): chr(shown) for shown, hidden in _HIDDEN.items()}
_SMALL = r"and|et|of|de|du|des|la|le|les|the|for|pour|in|en|sur|on|à|aux|au"
_GOES_ON = re.compile(rf"((?:^|(?<=\s))(?:{_SMALL}|&))[ \t]*\n\s*")
_WENT_ON = re.compile(r"[ \t]*\n\s*(?=(?:and|et|&|of|de|du|des|for|pour)\s|d['’])")


class Marks(NamedTuple):
    """What parts the cells of a column. `silent` are kinds of weak marks that nobody listed and that are seen all the same."""

    strong: re.Pattern[str]
    weak: re.Pattern[str] | None
    has_lines: bool
    any: re.Pattern[str]


@lru_cache(maxsize=64)
def marks_of(separators: tuple[str, ...]) -> Marks:
    """The marks that these separators are: signs, or the words `newline`, `and`, `et`. A comma makes "and" one too, since lists end so."""
    listed = {_known(one) for one in separators}
    has_lines = "newline" in listed
    weak = listed & {*WEAK, "or", "ou"}
    strong = [re.escape(one) for one in sorted(listed - weak - {"newline", ""}, key=len, reverse=True)]
    words = "|".join(_CONJUNCTIONS[one] for one in _CONJUNCTIONS if one in weak | ({"and", "et", "&"} if "," in weak else set()))
    forms = []
    if "," in weak:
        forms += [rf"{space},(?!(?<=\d,)\d) ?(?:(?:{words}) )?" for space in ("", " ")]
    if words:
        forms.append(rf" (?:{words}) ")
    if "/" in weak:
        forms += [r" / ?", r"/ ", r"/(?<![\s\d/:]/)(?<!\band/)(?<!\bet/)(?=[^\s\d/])"]
    signs = "|".join([_BREAK, *([r"\n"] if has_lines else []), *strong])
    anything = "|".join(
        [signs, *([r"[,&/]"] if weak else []), *([rf"\s(?:{words})\s"] if words else []), f"[{_BULLETS}]", r"^\s*(?:[-–—*1a]|\([1a])[\s.)]"]
    )
    return Marks(
        re.compile(signs),
        re.compile(f"({'|'.join(forms)})", re.IGNORECASE) if forms else None,
        has_lines,
        re.compile(anything, re.IGNORECASE),
    )


def segments(text: str, marks: Marks) -> list[str]:
    """The parts of a cell between strong marks, none of them empty. What stands in brackets or quotation marks is `hidden` in them."""
    if _UNUSUAL.search(text):
        text = hidden(text).replace("\r\n", "\n").replace("\r", "\n")
        text = _numbers(_BULLET.sub(_BREAK, text))
        text = _WENT_ON.sub(" ", _GOES_ON.sub(r"\1 ", text)) if marks.has_lines else text.replace("\n", " ")
    return [one for piece in marks.strong.split(text) if (one := trimmed(piece))]


def hidden(text: str) -> str:
    """The text with other signs for the marks and spaces that stand in brackets or quotation marks."""
    return _CLOSED.sub(lambda found: found[0].translate(_HIDDEN), text)


def trimmed(text: str) -> str:
    """The text without the marks that stand at its ends, and with single spaces."""
    return " ".join(text.strip(" ,;|/&\t\n\u00a0").split())


def shown(text: str) -> str:
    """The text with what was hidden in it."""
    return text if text.isascii() else text.translate(_SHOWN)


@cache
def kind_of(mark: str) -> str:
    """The kind of a weak mark: a comma, a slash, or & for the words between the last two of several."""
    bare = mark.strip()
    return bare if bare in (",", "/") else "&"


def _known(separator: str) -> str:
    if separator.strip(" \t") in ("\n", "\\n", "\r\n"):
        return "newline"
    bare = separator.strip().casefold()
    return {"line break": "newline", "saut de ligne": "newline", "nouvelle ligne": "newline", "comma": ",", "virgule": ","}.get(bare, bare)


def _numbers(text: str) -> str:
    """The text with its numbers 1. 2. 3. or a) b) c) as breaks, where it begins with the first and they follow."""
    first = _NUMBERED.match(text.lstrip())
    if not first or first[1] not in ("1", "a"):
        return text
    kept, at, awaited = [], 0, first[1]
    for found in _NUMBERED.finditer(text):
        if found[1] == awaited:
            kept.append(text[at : found.start()].rstrip(" ,;"))
            at, awaited = found.end(), str(int(awaited) + 1) if awaited.isdigit() else chr(ord(awaited) + 1)
    return _BREAK.join([*kept, text[at:]]) if len(kept) > 1 else text
