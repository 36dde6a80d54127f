"""The values that stand below headings."""

from __future__ import annotations

from random import Random

from .names import AGREEMENTS, BODIES, EVENTS, GROUPS, KINDS, NOTES, PEOPLE, POSTS, PROGRAMS, REGIONS, SEATS, STATUSES

_MONTHS = {"en": ["January", "March", "June", "October"], "fr": ["janvier", "mars", "juin", "octobre"]}


def body(draw: Random, language: str) -> str:
    """An organisation, now and then with its acronym, or in the other language."""
    return draw.choice(BODIES[language] if draw.random() > 0.1 else BODIES["fr" if language == "en" else "en"])


def several(draw: Random, language: str, sign: str, most: int = 3) -> str:
    """Some organisations in one cell."""
    return sign.join(draw.sample(BODIES[language], draw.randint(1, most)))


def date(draw: Random, language: str, style: str, first: int = 2012) -> str:
    """A day, written in a style: iso, words, slash (the day first), year or mixed."""
    style = draw.choice(["iso", "words", "slash", "month"]) if style == "mixed" else style
    year, month, day = draw.randint(first, first + 8), draw.randint(1, 12), draw.randint(1, 28)
    if style == "iso":
        return f"{year}-{month:02}-{day:02}"
    if style == "slash":
        return f"{day:02}/{month:02}/{year}"
    if style == "year":
        return str(year)
    name = draw.choice(_MONTHS[language])
    if style == "month":
        return f"{name} {year}"
    return f"{day} {name} {year}" if language == "fr" else f"{name} {day}, {year}"


def amount(draw: Random, language: str) -> str:
    """A sum of dollars."""
    number = draw.randint(2, 900) * 1000 + draw.choice([0, 500])
    return f"{number:,}".replace(",", " ") + " $" if language == "fr" else f"${number:,}"


def value(what: str, draw: Random, language: str, at: int, style: str, sign: str) -> str:
    """What stands in a cell of a column, in the row of this number from 0."""
    year = draw.randint(2018, 2023)
    plain = {
        "agreement": AGREEMENTS, "lead": BODIES, "funder": BODIES, "group": GROUPS, "seat": SEATS, "post": POSTS, "region": REGIONS, "type": KINDS, "sector": KINDS,
        "program": PROGRAMS, "project": PROGRAMS, "event": EVENTS, "note": NOTES, "status": STATUSES, "person": PEOPLE, "member": PEOPLE, "attendee": PEOPLE,
        "head": PEOPLE,
    }  # fmt: skip
    if what in ("agreement", "project", "program"):
        names = plain[what][language]
        return names[at % len(names)] + (f" {at // len(names) + 1}" if at >= len(names) else "")
    if what in plain:
        return draw.choice(plain[what][language])
    made = {
        "number": f"MOU-{at + 1}" if style != "year" else str(at + 1),
        "partner": several(draw, language, sign),
        "since": date(draw, language, style), "msince": date(draw, language, style), "date": date(draw, language, style),
        "until": date(draw, language, style, 2021) if draw.random() > 0.25 else draw.choice(["ongoing", "tbd", ""] if language == "en" else ["en cours", "s.o.", ""]),
        "amount": amount(draw, language) if draw.random() > 0.15 else "",
        "email": f"p{at}@example.ca", "phone": f"613-555-01{at:02}",
        "fiscal": f"{year}-{(year + 1) % 100:02}", "interest": draw.choice(["High", "Low", "Medium"] if language == "en" else ["Élevé", "Faible", "Moyen"]),
        "website": f"https://www.example{at}.ca", "acronym": "".join(draw.sample("ABCDEFGHKLMNPRST", 4)),
    }  # fmt: skip
    return made[what] if what in made else BODIES[language][(at * 7 + draw.randint(0, 3)) % len(BODIES[language])]
