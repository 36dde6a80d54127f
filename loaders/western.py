"""Which encoding with one byte a letter a text is in: the one in which its letters stand in words and its signs between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

NAMES = {"cp1252": "Windows-1252", "mac_roman": "Mac Roman", "cp850": "DOS (850)"}
"""The encodings in which French and English are written, by their names in Python."""
_USE = {"cp1252": 1.0, "mac_roman": 1.0, "cp850": 0.9}
"""How far each is in use still."""
_USUAL = frozenset("àâçéèêëîïôùûüœ")
_RARE = frozenset("áäæíñóöúÿßåøìòãõ")
_CAPITALS = frozenset(char.upper() for char in _USUAL)
_ALONE = frozenset("àÀôÔ")
_SPACES = frozenset(" \u00a0\u202f\t")
_ENOUGH, _APART = 0.5, 0.2


def encoding_that_fits(lines: Sequence[bytes]) -> str:
    """The one in which what is not ASCII makes most sense; empty where none makes enough, or two make nearly as much."""
    scores = {encoding: _sense(lines, encoding) * use for encoding, use in _USE.items()}
    best = max(scores, key=lambda encoding: scores[encoding])
    others = max(score for encoding, score in scores.items() if encoding != best)
    return best if scores[best] >= _ENOUGH and scores[best] - others >= _APART else ""


def _sense(lines: Iterable[bytes], encoding: str) -> float:
    """How much sense the signs make that are not ASCII, from 0 to 1 each, on average."""
    likely = seen = 0.0
    for line in lines:
        text = f" {line.decode(encoding, errors='replace')} "
        for at, char in enumerate(text):
            if char == "\ufffd":  # a byte that stands for nothing there: a single one is told with its line
                seen += 0.5
            elif not char.isascii():
                seen += 1
                likely += _likely(char, text[at - 1], text[at + 1])
    return likely / seen if seen else 0.0


def _likely(char: str, before: str, after: str) -> float:
    """How likely a sign is between its neighbours."""
    if char.isalpha():
        return _letter(char, before, after)
    starts = not before.isalnum()
    ends = not after.isalnum()
    match char:
        case "’":
            return 1.0 if before.isalpha() else 0.4
        case "\u00a0":
            return 1.0 if after in ":;!?»%$" or before == "«" or (before.isdigit() and after.isdigit()) else 0.5
        case "«":
            return (1.0 if after in _SPACES else 0.6) if starts else 0.2
        case "“" | "‘":
            return 1.0 if starts and after.isalnum() else 0.2
        case "…":
            return 1.0 if ends and before.isalnum() else 0.3
        case "»" | "”":
            return 1.0 if ends and (before in _SPACES or before.isalnum() or before in ".!?,") else 0.3
        case "–" | "—" | "•":
            return 1.0 if before in _SPACES and after in _SPACES else 0.8 if before.isdigit() and after.isdigit() else 0.4
        case "°" | "®" | "™" | "€" | "£" | "²" | "½" | "©" | "§" | "·":
            return 0.5
    return 0.0


def _letter(char: str, before: str, after: str) -> float:
    starts, ends = not before.isalpha(), not after.isalpha()
    if starts and ends:
        return 0.9 if char in _ALONE else 0.3
    if char.islower():
        if not (before.islower() or after.islower() or (before.isupper() and ends)):
            return 0.1  # among capitals
        if not before.isascii() and not after.isascii():
            return 0.1  # letters of another script
        if char == "ù":  # in "où" alone
            return 1.0 if before in "oO" and ends else 0.3
        if char == "à":  # at the end of a few short words
            return 1.0 if before in "lLjJçÇ" and ends else 0.3
        usual = 1.0 if char in _USUAL else 0.65 if char in _RARE else 0.0
        return usual if not starts or char in "éœ" else usual * 0.7
    if before.islower():
        return 0.0
    usual = 1.0 if char in _CAPITALS else 0.4 if char.lower() in _RARE else 0.0
    if starts or after.isupper():
        return usual
    return usual * 0.6 if ends else usual * 0.2
