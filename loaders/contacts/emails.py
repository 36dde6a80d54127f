"""E-mail addresses within a text, written plainly or so that machines should not see them."""

from __future__ import annotations

import re

_LOCAL, _DOMAIN = 64, 255  # at most so many characters, by RFC 5321
_SIGN = re.compile(r"\s?(?:@|＠|%40|&#0*64;|&commat;)\s?", re.IGNORECASE)
_BEFORE = re.compile(r"(?:\"[^\"@\n]{1,62}\"|[\w.!#$%&'’*+/=?^`{}~-]{1,64})\Z")
_AFTER = re.compile(r"(?:[\w-]{1,63}\s?\.\s?){1,8}[^\W\d_]{2,24}(?![\w-])|(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}|\[\d{1,3}(?:\.\d{1,3}){3}\]")
_MAILTO = re.compile(r"mailto:", re.IGNORECASE)
_AT = r"(?:[\[({<]\s*(?:at|@|arobase|arrobas|chez|à)\s*[\])}>]|\s[-_–]?\s?(?:arobase|arrobas)\s?[-_–]?\s|_at_|-at-)"
_DOT = r"\s*(?:\.|[\[({<]\s*(?:dot|point|\.)\s*[\])}>]|\s(?:dot|point)\s)\s*"
_SPELT = re.compile(rf"(?<![\w.+-])[\w.+-]{{1,64}}?\s*{_AT}\s*[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,6}}", re.IGNORECASE)
_IN_WORDS = re.compile(r"\b[\w.+-]{1,64}\s(?:at|chez)\s[\w-]{1,63}(?:\s(?:dot|point)\s[\w-]{1,63}){1,6}\b", re.IGNORECASE)
_OF_A_PERSON = re.compile(r"\b[^\W\d_]{2,30}[._][^\W\d_]{2,30}\sat\s(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}\b", re.IGNORECASE)
_WORDS = re.compile(r"\bat\b|_at_|-at-|arobase|arrobas|\bchez\b|[\[({<]\s*(?:@|à)\s*[\])}>]", re.IGNORECASE)


def without_emails(text: str, mark: str) -> str:
    """The text with `mark` for each e-mail address. Its time grows with the length of the text, whatever stands there."""
    if _WORDS.search(text):
        for pattern in (_SPELT, _IN_WORDS, _OF_A_PERSON):
            text = pattern.sub(mark, text)
    kept, done = [], 0
    for sign in _SIGN.finditer(text):
        before = _BEFORE.search(text, max(done, sign.start() - _LOCAL - 2), sign.start())
        after = _AFTER.match(text, sign.end(), sign.end() + _DOMAIN)
        if before and after:
            start = before.start() + len(before[0]) - len(before[0].lstrip(".'’`!/&?="))
            # A sign with room around it joins the words of a sentence more often than those of an address.
            if start == sign.start() or (sign[0] != sign[0].strip() and "." not in after[0].strip(".")):
                continue
            kept += [_MAILTO.sub("", text[done:start]) if text[done:start].lower().endswith("mailto:") else text[done:start], mark]
            done = after.end()
    return "".join([*kept, text[done:]]) if kept else text
