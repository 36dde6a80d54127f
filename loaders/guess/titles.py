"""What source a list is: what its title, its date and its mark are, by the rows above it and the names of file and sheet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import NamedTuple

from ...graph.datestyles import written
from ...graph.names import name_key, slug
from . import cell_words
from .headings import meaning
from .layout import Table
from .profiles import sorts_of

_MONTH = r"(?:jan|feb|fév|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|août|aout|sep|oct|nov|dec|déc)[a-zéû]*\.?"
_DATES = re.compile(
    rf"\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}(?:er|st|nd|rd|th)?\s+{_MONTH},?\s+\d{{4}}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|"
    rf"th)?,?\s+\d{{4}}"
    rf"|{_MONTH}\s+\d{{4}}|(?<!\d)\d{{4}}[-_]\d{{2}}(?![-_]?\d)|(?<!\d)(?:19|20)\d{{2}}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)",
    re.IGNORECASE,
)
_OF_DATE = re.compile(
    r"\b(?:as of|as at|current to|current as of|updated|last updated|revised|version of|dated?|prepared on|effective|en date du|au|à "
    r"jour au|mis à jour"
    r"|mise à jour|mis à jour le|à jour le|en vigueur au|date|révisé le|version du|dernière mise à jour|situation au|extracted|"
    r"generated)\b[\s:]*(?:le |on )?",
    re.IGNORECASE,
)
_IN_NAME = re.compile(
    r"(?<!\d)(?:19|20)\d\d[-_ .]?(?:0[1-9]|1[0-2])[-_ .]?(?:0[1-9]|[12]\d|3[01])(?!\d)|(?<!\d)(?:19|20)\d\d[-_ .](?:0[1-9]|"
    r"1[0-2])(?!\d)|(?<!\d)"
    rf"(?:{_MONTH}[-_ ]*)?(?:19|20)\d\d(?:[-_](?:19|20)?\d\d)?(?!\d)",
    re.IGNORECASE,
)
_VERSION = re.compile(
    r"\((?:[^()]*\b(?:final|draft|copy|copie|v\d|\d)\b[^()]*)\)|(?<![A-Za-z])(?:v|ver|version|rev|r)[-_ .]?\d+(?:[._]\d+)*|"
    r"(?<![^\W\d_])(?:final|finale|draft|ébauche|ebauche|copy|copie|latest|new|nouveau|clean|old|bilingual|bilingue|en|fr|eng|fra|updated)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
_FISCAL = re.compile(r"(?<![^\W\d_])(?:fy|af|ef|ex)[-_ ]?(?:\d\d(?:\d\d)?)?(?:[-_ /]\d\d(?:\d\d)?)?(?![^\W\d_])", re.IGNORECASE)
_LEADING = re.compile(r"^\d{1,3}[-_. )]+(?=[^\W\d_])")
_LISTS = re.compile(
    r"^(?:(?:membership|members|member|participants?|attendees|contact|contacts|distribution|attendance)\s+(?:list|roster|"
    r"register)\s*(?:of|for|[-–—:])?"
    r"|(?:list|roster)\s+of\s+(?:members|participants|attendees)\s*(?:of|for|[-–—:])?|members\s*(?:of|[-–—:])|membership\s*(?:of|[-–—:])"
    r"|liste\s+des\s+(?:membres|participants|personnes présentes|présences)\s*(?:du|de la|de l[’']|des|de|au|à la|à l[’']|aux|[-–—:])?"
    r"|membres\s*(?:du|de la|de l[’']|des|[-–—:])|composition\s*(?:du|de la|des|of the|[-–—:])|participants\s*(?:[-–—:]|to|at|au|à "
    r"la)|terms of reference\s*[-–—:])\s*(?:the\s+)?",
    re.IGNORECASE,
)
_LISTS_BEHIND = re.compile(
    r"\s*[-–—:,(]?\s*(?:membership|member|members|membres|participants?|attendees|attendance|contact|contacts|présences|liste des "
    r"membres|liste des participants)"
    r"(?:\s+(?:list|roster|register|sheet))?\)?\s*$",
    re.IGNORECASE,
)


class Titles(NamedTuple):
    """The fields of a source, and of which text above the table each is."""

    id: str
    title: str
    date: str
    mark: str
    is_dated_by_name: bool = False


def titles(table: Table, file_name: str, others: Sequence[Table] = ()) -> Titles:
    """What source the file is."""
    above = [" ".join(text.split()) for one in (table, *others) for text in one.above]
    stem = PurePath(file_name.replace("\\", "/")).stem
    bare = bare_name(stem)
    mark = next((found for text in above if (found := mark_in(text))), "") or mark_in(stem.replace("_", " ").replace("-", " "))
    title = next((text for text in above if _is_title(text)), "")
    if not title:
        name = table.grid.name
        title = name if name and not _is_of_no_name(name) and not others else " ".join(re.split(r"[\s_-]+", bare)).strip()
        title = (title or stem or file_name).strip()
        title = title[:1].upper() + title[1:]
    date = next((found for text in above if (found := date_in(text))), "")
    named = "" if date else date_in(stem.replace("_", "-"))
    return Titles(slug(bare or title or file_name), _without_date(title), date or named, mark, bool(named))


def date_in(text: str) -> str:
    """The day, or month, that a text names, as ISO; of several the one that is said to be that of the list."""
    said = _OF_DATE.search(text)
    texts = [text[said.end() :], text] if said else [text]
    for one in texts:
        for found in _DATES.finditer(one):
            raw = found[0].replace("_", "-")
            if made := written(raw) or written(raw.rstrip(".")):
                return made.iso
    if said and (year := re.match(r"\s*((?:19|20)\d\d)\b", text[said.end() :])):
        return year[1]
    return ""


def mark_in(text: str) -> str:
    """How the text says that the list is to be handled, as it is written there."""
    folded = text.casefold()
    for mark in sorted(cell_words.MARKINGS, key=len, reverse=True):
        at = folded.find(mark)
        if at >= 0 and not folded[at - 1 : at].isalpha() and not folded[at + len(mark) : at + len(mark) + 1].isalpha():
            is_bracketed = folded[at - 1 : at] in ("(", "[") or folded.strip(" .:-()[]*") == mark
            if (
                mark in ("draft", "ébauche", "internal", "secret", "sensitive", "sensible", "restricted", "confidential", "confidentiel")
                and not is_bracketed
            ):
                continue
            return text[at : at + len(mark)]
    return ""


def group_in(texts: Iterable[str]) -> tuple[str, str]:
    """The committee or the event whose list it is by its titles, and which of the two: `group`, `event`, or nothing."""
    for text in texts:
        name = _LISTS_BEHIND.sub("", _LISTS.sub("", _without_date(" ".join(text.split())))).strip(" -–—:,()")
        sorts = sorts_of(name)
        if not name or len(name) > 90 or mark_in(name):
            continue
        if "event" in sorts:
            return name, "event"
        if "group" in sorts:
            return name, "group"
    return "", ""


def bare_name(stem: str) -> str:
    """The name of a file without its date and version, so that next month's list has it too."""
    found = _VERSION.sub(" ", _FISCAL.sub(" ", _IN_NAME.sub(" ", _LEADING.sub("", stem.replace("_", " ")))))
    return re.sub(r"[\s-]+", "-", re.sub(r"\(\s*\)|\[\s*\]", " ", found).strip(" -_.")).strip("-")


def _without_date(text: str) -> str:
    found = re.search(r"[\s,;–—:(-]*" + _OF_DATE.pattern + r"(?:" + _DATES.pattern + r")\)?", text, re.IGNORECASE)
    bare = (text[: found.start()] + text[found.end() :]).strip(" -–—:,") if found else text
    mark = mark_in(bare)
    if mark and bare != mark:
        bare = re.sub(r"[\s,;–—:-]*[(\[]?\s*" + re.escape(mark) + r"\s*[)\]]?", "", bare).strip(" -–—:,")
    return bare or text


def _is_title(text: str) -> bool:
    bare = _without_date(text)
    if len(bare) > 120 or mark_in(bare) == bare or _OF_DATE.match(bare) or written(bare) or sorts_of(bare) & {"contact", "url", "number"}:
        return False
    return (
        not name_key(bare).startswith(("updated by", "prepared by", "prepare par", "mis a jour par", "page", "note", "legend"))
        and len(bare) > 3
    )


def _is_of_no_name(name: str) -> bool:
    return bool(
        re.fullmatch(
            r"(?:sheet|feuille?|feuil|tab|table|data|donn[ée]es|query|export|owssvc|form|page|worksheet)\s*\d*|\d+",
            name.strip(),
            re.IGNORECASE,
        )
    )


def language_of(headings: Iterable[str], table: Table | None = None) -> str:
    """`en` or `fr` by the headings, empty where they are in both or none tells."""
    found = [one.language for one in (table.says.values() if table else map(meaning, headings))]
    english, french = found.count("en"), found.count("fr")
    both = sum(1 for language in found if "/" in language)
    if both > max(english, french) or (english and french and min(english, french) * 3 > max(english, french)):
        return ""
    return "fr" if french > english else "en" if english else ""
