"""Street addresses within a text: a number and a street, a post box, a postal code."""

from __future__ import annotations

import re

from .words import either, words

_PLAIN = either("""
    street st avenue ave av road rd boulevard blvd boul crescent cres cr lane ln drive dr parkway pkwy pky highway hwy terrace terr
    trail trl alley esplanade promenade expressway freeway turnpike mews grove gardens gdns close quay bypass causeway concession
    sideroad line heights hts chase rise view hill walk wharf villas
""")
"""What a street is called."""
_LOOSE = either("""
    court ct place pl way square sq circle cir gate row loop park path plaza plz point green crossing landing ridge run bay common
    manor mills? meadows? garden harbou?r cove glen estates? bend crest hollow orchard quadrangle track tollway skyway parade vale
    fold croft garth yard wynd mount
""")
"""What a street is called, and much else: it counts where the text goes on as after an address."""
_DIRECTION = r"(?:(?:north|south)[ -]?(?:east|west)|north|south|east|west|nord|sud|est|ouest|[NSEWO]\.?|[NS]\.?[EWO]\.?)"
_NUMBER = r"(?<![\w$€£.,/#-])(?:(?:\d{1,5}[A-Za-z]?|[A-Za-z]?\d{1,4})\s?[-–]\s?)?\d{1,5}(?:[ ]?(?:1/2|½)|[A-Za-z]|\s(?:bis|ter))?"
_CAPITAL = r"(?:[A-ZÀ-ÝŒ][\w.’'-]{0,25}|\d{1,3}(?:st|nd|rd|th|e|er|re|ème)|[A-Z])"
_JOINED = r"(?:(?:of|the|and|de|du|la)\s)"
_ROOM = either("suite ste apt apartment appt? unit flat room rm bureau porte local unité app floor bldg building étage #")
_UNIT = rf"(?:(?:{_ROOM})\.?\s?#?\s?[\w-]{{1,6}},?\s(?:,\s?)?)?"
_UNIT_AFTER = rf"(?:,?\s(?:{_ROOM})\.?\s?#?\s?[\w-]{{1,6}}\b|,?\s\d{{1,2}}(?:st|nd|rd|th|e)\s(?:floor|étage))?"
_SIDE = rf"(?:\s(?i:{_DIRECTION})(?!\w))?"
_ENGLISH = re.compile(
    rf"(?:(?i:{_UNIT})){_NUMBER},?\s(?:(?i:{_DIRECTION})\s)?(?!(?:{_DIRECTION})\s(?:of)\b)(?:{_CAPITAL}\s{_JOINED}?){{1,4}}"
    rf"(?P<type>(?i:{_PLAIN}|{_LOOSE}))\b\.?{_SIDE}(?i:{_UNIT_AFTER})"
)
_ROADS = either("highway hwy route county_road rural_road range_road township_road autoroute concession rang")
_NUMBERED = re.compile(rf"(?:(?i:{_UNIT})){_NUMBER},?\s(?i:{_ROADS})\s(?:rd\.?\s)?\d{{1,4}}\b{_SIDE}")
_OWN_NAMES = either("Broadway Esplanade Mall Strand Embankment Piccadilly Whitehall Cheapside Kingsway Bowery Queensway")
_NOBLE = re.compile(rf"{_NUMBER},?\s(?:The\s)?(?:{_OWN_NAMES})\b{_SIDE}")
_RUE = either("""
    rue ruelle avenue ave? boulevard boul blvd bd chemin ch allée impasse montée rang promenade prom croissant terrasse sentier
    faubourg venelle chaussée voie passage
""")
_RUE_LOOSE = either("place pl quai cours square sq route rte côte carré cité villa esplanade parvis lotissement résidence rond-point mail")
_SMALL = r"(?:(?:de|du|des|le|la|les|à|au|aux|en|et|sur|sous|saint|sainte)\s|(?:d|l)[’']|de l[’'])"
_MORE = rf"(?:[\s-]{_SMALL}{{0,2}}{_CAPITAL}){{0,4}}"
_FRENCH = re.compile(
    rf"(?:(?i:{_UNIT})){_NUMBER},?\s(?i:{_RUE}|{_RUE_LOOSE})\.?\s{_SMALL}{{0,3}}{_CAPITAL}{_MORE}"
    rf"(?:,?\s(?i:{_DIRECTION})(?!\w))?(?i:{_UNIT_AFTER})"
)
_BOX = re.compile(
    r"\b(?:P\.?\s?O\.?\s?(?:box|drawer)|post(?:al)?\s(?:office\s)?box|c\.?\s?p\.?(?=\s(?:n[o°]\s?)?\d)|case postale|boîte postale|"
    r"b\.?\s?p\.?(?=\s\d)|R\.?R\.?\s?#?(?=\s?\d))\s?(?:box\s)?(?:no\.?|n[°o]\.?|#)?\s?\d{1,6}\b",
    re.IGNORECASE,
)
_CANADIAN = re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d\b")
_CANADIAN_SMALL = re.compile(r"\b[abceghj-nprstvxy]\d[abceghj-nprstv-z][ ]\d[abceghj-nprstv-z]\d\b")
_BRITISH = re.compile(r"\b(?:GIR 0AA|[A-PR-UWYZ](?:[A-HK-Y]?\d[A-Z\d]?|\d[A-HJKSTUW]))\s\d[ABD-HJLNP-UW-Z]{2}\b")
_STATES = either("""
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX
    UT VT VA WA WV WI WY DC D\\.C\\.
""")
_ZIP = re.compile(rf"(?<=[,\s])(?P<state>{_STATES}),?\s\d{{5}}(?:-\d{{4}})?\b")
_NO_STREET = words("""
    supreme federal superior provincial crown district high appeal tax youth family municipal county international criminal civil
    world park central national public safe market work job working year years million hour hours minute minutes day days month
    months week weeks
""")
"""What stands between a number and a court, a place or a way that is none in a town."""
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_FOLLOWS = re.compile(r"\s*(?:[,;.)\n]|\Z|\b(?:in|à)\b\s[A-Z])|\s+[A-Z]\d[A-Z]")
_HOUSE = re.compile(
    rf"(?P<house>(?:(?i:{_UNIT}){_NUMBER}|(?i:flat|studio|unit|apt\.?|apartment|suite)\s[\w-]{{1,6}}),?\s(?:{_CAPITAL}\s?){{1,5}}(?i:{_UNIT_AFTER})"
    rf"|(?:{_CAPITAL}\s){{1,4}}(?i:{_PLAIN})|(?i:{_RUE})\s{_SMALL}{{0,3}}{_CAPITAL}{_MORE})"
    rf"(?P<town>,(?:,?\s[\w.’'-]{{1,30}}){{1,8}},?\s)\Z"
)
_FRENCH_HOUSE = re.compile(
    rf"\b(?i:{_RUE})\.?\s{_SMALL}{{0,3}}{_CAPITAL}(?:[\s-]{_SMALL}{{0,2}}{_CAPITAL}){{0,4}}(?=,?\s(?:F-)?\d{{5}}\s[A-ZÀ-Ý])"
)
_AROUND = 160
_FRENCH_TOWN = re.compile(r"(?<=[\s,])(?:F-)?\d{5}(?=\s[A-ZÀ-Ý][\w’'-]*(?:\s[A-ZÀ-Ý][\w’'-]*){0,5}\s(?:CEDEX|Cedex))")
_PERHAPS = re.compile(r"\d")


def without_addresses(text: str, mark: str) -> str:
    """The text with `mark` for each street, post box and postal code; towns and provinces stay."""
    if not _PERHAPS.search(text):
        return text
    text = _ENGLISH.sub(lambda found: mark if _is_street(found) else found[0], text)
    for pattern in (_NUMBERED, _NOBLE):
        text = pattern.sub(mark, text)
    text = _FRENCH.sub(lambda found: mark if _is_rue(found) else found[0], text)
    text = _FRENCH_HOUSE.sub(mark, _BOX.sub(mark, text))
    for code in (_CANADIAN, _CANADIAN_SMALL, _BRITISH, _ZIP, _FRENCH_TOWN):
        text = _without_codes(text, code, mark)
    return re.sub(rf"(?<={re.escape(mark)})(,?\s)(?:F-)?\d{{5}}(?=\s[A-ZÀ-Ý])", rf"\1{mark}", text)


def _without_codes(text: str, code: re.Pattern[str], mark: str) -> str:
    """The text without the postal codes, and without what stands before one as a house and its town do."""
    kept, done = [], 0
    for found in code.finditer(text):
        before = text[done : found.start()]
        if house := _HOUSE.search(before, max(0, len(before) - _AROUND)):
            before = before[: house.start()] + mark + house["town"]
        state = found.groupdict().get("state")
        kept += [before, f"{state} {mark}" if state else mark]
        done = found.end()
    return "".join([*kept, text[done:]]) if kept else text


def _is_street(found: re.Match[str]) -> bool:
    """Whether it is no year with a court, a place or a way after it."""
    number, *words = found[0].replace(",", " ").split()
    if words and words[0].lower() in _NO_STREET:
        return False
    if re.fullmatch(rf"(?i:{_LOOSE})", found["type"]) or _YEAR.match(number):
        return bool(_FOLLOWS.match(found.string, found.end()))
    return True


def _is_rue(found: re.Match[str]) -> bool:
    """Whether it is no year with a street of that year."""
    return not _YEAR.match(found[0].split()[0].rstrip(",")) or bool(_FOLLOWS.match(found.string, found.end()))
