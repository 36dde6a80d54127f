"""Telephone numbers within a text. What looks like one is asked of phonenumbers, the plan of all countries; what stands beside it decides
where a number may be something else."""

from __future__ import annotations

import re

from .words import either

_GAP = r"(?:\s?[-.\u2010-\u2015/·]\s?|\s)"
_EXTENSION = r"(?:\s?[,;]?\s?(?:ext(?:ension)?|poste|x|#|p\.)\.?:?\s?\d{1,6}\b)?"
_START = r"(?<![\w$€£+])(?<!\d[.,:/-])"
_END = r"(?!\w)(?![-./]\d)"
_ABROAD = re.compile(rf"(?<![\w+])(?:\(?\+|\b0?00|\b011{_GAP}?)\s?\(?\d{{1,3}}\)?(?:{_GAP}?\(?\d{{1,5}}\)?){{2,7}}{_EXTENSION}{_END}")
_AMERICAN = re.compile(rf"{_START}(?:1{_GAP}?)?(?:\([2-9]\d\d\){_GAP}?|[2-9]\d\d{_GAP})[2-9]\d\d{_GAP}\d{{4}}{_EXTENSION}{_END}")
_FRENCH = re.compile(rf"{_START}0[1-9](?:(?:{_GAP}\d\d){{4}}|{_GAP}\d\d\d{_GAP}\d\d\d{_GAP}\d\d?\d?){_EXTENSION}{_END}")
_BRITISH = re.compile(rf"{_START}(?:\(0\d{{2,4}}\){_GAP}?|0\d{{2,4}}{_GAP})\d{{3,8}}(?:{_GAP}\d{{3,4}})?{_EXTENSION}{_END}")
_LETTERED = re.compile(
    rf"{_START}1{_GAP}?\(?8(?:00|33|44|55|66|77|88)\)?{_GAP}(?=[\dA-Z-]{{7,12}}\b)(?=[\d-]*[A-Z])[\dA-Z]+(?:-[\dA-Z]+)*\b"
)
_BARE = re.compile(rf"{_START}0[1-9]\d{{8,9}}{_EXTENSION}{_END}")
_WRITTEN = re.compile(r"0[1-9](?:[ .]\d\d){4}|0\d{4} \d{6}|0\d{3} \d{3} \d{4}|0\d\d \d{4} \d{4}")
"""How nothing but a telephone number is written, in France and in the United Kingdom."""
_NATIONAL = (("CA", _AMERICAN), ("FR", _FRENCH), ("GB", _BRITISH), ("FR", _BARE), ("GB", _BARE))
_ANY = re.compile(rf"{_START}\(?\d(?:{_GAP}?[()]?\d){{6,14}}{_EXTENSION}{_END}")
_LOCAL = re.compile(rf"{_START}[2-9]\d\d[-.\u2010-\u2015 ]\d{{4}}{_EXTENSION}{_END}")
_SEVEN = re.compile(r"\d(?:\D{0,3}\d){6}|\b1\D{0,2}8\d\d\D")

_CALLED = either("""
    tele?phones? téléphones? phones? tele? tél ph mobiles? cell? cells cellulaires? cellulars? portables? fax télécopieurs?
    télécopies? téléc gsm hotlines? pagers? sms texto text whatsapp direct bureau office home domicile work travail voicemail
    toll[_-]free sans_frais calls? called appele[zr] appel dial compose[rz] rejoindre joindre contacts? contacte[rz] reached
    reach_(?:me|us|him|her|them)
""")
_CONTEXT = re.compile(
    rf"(?:\b(?:{_CALLED})\b|\b[TPFCMH](?=\s?[.:])|☎|📞|📱|✆)[\s.:\-–(]*"
    r"(?:no\.?|number|numéro|n[°o]\.?|#|line|ligne|(?:au|at|on|le|is|est)\b|\((?:\w+\W?){1,2}\))?[\s.:#\-–]*\(?\Z",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(rf"\s?[\[(,]?\s?(?:{_CALLED}|[cmohwtb])\s?[\])]", re.IGNORECASE)
_NUMBERED = either("""
    files? dossiers? contrac?ts? contrats? refs? references? références? invoices? factures? cases? accounts? comptes? isbn issn cat
    catalogue licen[cs]es? permis budgets? codes? grants? subventions? projects? projets? orders? commandes? tenders? serial série
    gst tps vote crédit registration enregistrement id lot item article model modèle doi po sin nas bn ne
""")
_OTHER = re.compile(
    rf"(?:\b(?:{_NUMBERED})\b[\s.:#\-–]*(?:no\.?|nos\.?|number|numéro|n[°o]\.?|#|code|id|ref|is|est)?[\s.:#\-–]*|[#№]\s?|\bn[°º]\s?|[$€£]\s?)\Z",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\s?(?:[$€£%]|(?:cad|usd|gbp|eur|dollars?|euros?|pounds?|millions?|milliards?|billions?|k)\b)", re.IGNORECASE)
_YEAR = r"(?:19|20)\d\d"
_DATES = re.compile(
    rf"{_YEAR}\D{{1,3}}(?:(?:19|20)?\d\d|\d)(?:\D{{1,3}}\d\d?)?|\d\d?\D\d\d?\D{_YEAR}|(?:{_YEAR}\D{{1,3}})+{_YEAR}|{_YEAR}\d{{4}}"
)
_AROUND = 40


def without_phones(text: str, mark: str) -> str:
    """The text with `mark` for each telephone number."""
    if not _SEVEN.search(text):
        return text
    text = _ABROAD.sub(lambda found: mark if _is_valid(found[0], None) else found[0], text)
    text = _LETTERED.sub(mark, text)
    for region, shape in _NATIONAL:
        text = shape.sub(lambda found, region=region: mark if _is_phone(found, region) else found[0], text)  # type: ignore[misc]
    return _ANY.sub(lambda found: mark if _is_called(found) and not _is_something_else(found) else found[0], _short(text, mark))


def _short(text: str, mark: str) -> str:
    """Numbers without an area code, which are known only by what is said before them."""
    return _LOCAL.sub(lambda found: mark if _is_called(found) and not _is_something_else(found) else found[0], text)


def _is_phone(found: re.Match[str], region: str) -> bool:
    """Whether it is a number of the region, or is written or announced as one."""
    is_written_so = found[0].startswith(("(", "1 (", "1-", "555")) or _WRITTEN.fullmatch(found[0])
    return not _is_something_else(found) and bool(is_written_so or _is_called(found) or _is_valid(found[0], region))


def _is_called(found: re.Match[str]) -> bool:
    """Whether the words beside it say that it is a number to call."""
    before = found.string[max(0, found.start() - _AROUND) : found.start()]
    return bool(_CONTEXT.search(before) or _AFTERWARDS.match(found.string, found.end(), found.end() + _AROUND))


def _is_something_else(found: re.Match[str]) -> bool:
    """Whether it is a date, or the words beside it say that it is an amount or the number of a file."""
    if _DATES.fullmatch(found[0]):
        return True
    before = found.string[max(0, found.start() - _AROUND) : found.start()]
    return bool(_OTHER.search(before) or _MONEY.match(found.string, found.end()))


def _is_valid(text: str, region: str | None) -> bool:
    """Whether a number of that region has such digits; of any, where it begins with the code of its country."""
    from phonenumbers import NumberParseException, is_possible_number, is_valid_number, parse

    bare = re.sub(r"^\(?0?00|^\(?011(?=\D)", "+", text) if region is None else text
    try:
        return (is_valid_number if region else is_possible_number)(parse(bare, region))
    except NumberParseException:
        return False
