"""Letters: which characters say nothing, which are written in several ways, and which marks tell two words apart.

A mark above a Latin or Greek letter is an accent, and the stress of a Cyrillic one too; points of Hebrew and Arabic only help to read.
They are put aside. What makes another letter or another syllable stays: й, vowel signs and tone marks of Asia, and the marks of kana.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Soft hyphens, fillers, spaces and joiners without width, marks of direction, selectors of variants, the mark at the start of a file.
_SIGNS = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_SHAPED = "\u0590-\u1dff\u2190-\u2bff\u2c80-\U000dffff"  # scripts and pictures in which joiners and selectors change what is seen
_FLAG = "\U0001f3f4[\U000e0020-\U000e007f]+"
_SHAPING = f"{_FLAG}|(?<=[{_SHAPED}])(?:[\u200c\u200d](?=[{_SHAPED}])|[\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef])"
_UNSEEN = f"({_SHAPING})|[{_SIGNS}]"
_NOTHING = f"({_FLAG})|[{_SIGNS}]"
_APOSTROPHES = "’‘‛ʼʻʽʹ`´′᾽᾿＇ꞌꞋ"
_BEFORE = str.maketrans(
    dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys("©®™℠℗", " ") | {"ŉ": "'n", "゛": "\u3099", "゜": "\u309a"},
)
_UNUSUAL = f"[{_SIGNS}{_APOSTROPHES}©®™℠℗ŉ゛゜]"
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "⁄": "/"})
_LETTER = "[œæøłđı⁄]"
_ACCENTS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_ACCENTED = f"([^{_ACCENTS}])?[{_ACCENTS}]+"
_STRESSED = frozenset("ѐёѝ")
_POINTS = (
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff]"
)
_LATIN = "[\x00-\x7f\u0300-\u0337\u0339-\u034e\u0350-\u036f]*"  # plain letters, and accents that stand by themselves after NFKD


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Made when it is needed: most names are plain letters, and every question passes this module."""
    return re.compile(pattern)


def visible(text: str) -> str:
    """The text without the signs that show nothing, such as soft hyphens; where one gives a script or a picture its form, it stays.

    >>> visible("Gendar\\u00admerie\\u200b")
    'Gendarmerie'
    """
    return text if text.isascii() else _compiled(_UNSEEN).sub(lambda found: found[1] or "", text)


def without_accents(text: str) -> str:
    """The letters of the text alone, taken apart from all marks above and below them."""
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


def folded(text: str) -> str:
    """The text in small letters and in one way of writing each, without accents and points; every apostrophe is '.

    >>> folded("ÉCOLE Tsilhqotʼin"), folded("ガス"), folded("ｶﾞｽ")
    ("ecole tsilhqot'in", 'ガス', 'ガス')
    """
    if text.isascii():
        return (text.replace("`", "'") if "`" in text else text).lower()
    text = text.replace("’", "'")
    # Each step is passed over where it can change nothing.
    if _compiled(_UNUSUAL).search(text):
        text = _compiled(_NOTHING).sub(lambda found: found[1] or "", text).translate(_BEFORE)
    text = unicodedata.normalize("NFKC", text).casefold()
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text)
    if _compiled(_LETTER).search(text):
        text = text.translate(_LETTERS)
    if _compiled(_LATIN).fullmatch(text):
        return text.encode("ascii", "ignore").decode()
    text = _compiled(_POINTS).sub("", _compiled(_ACCENTED).sub(_plain, text))
    return unicodedata.normalize("NFC", text)


def _plain(found: re.Match[str]) -> str:
    """The letter without its accents, or with those that make it another letter."""
    base = found[1] or ""
    if not base or base.isspace() or (base < "\u0400" and base.isalnum()):
        return base
    letter = unicodedata.normalize("NFC", found[0])[0]
    return base if letter in _STRESSED else letter
