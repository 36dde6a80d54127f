"""Office files: zip packages of XML, with properties that say who wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

_PROPERTIES = "docProps/core.xml"
_MOST = 16_384
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # that a zip can tell


def is_package(path: Path, category: str, member: str) -> bool:
    """Whether an Office file was written by partnermap, has not been saved by any other program since, and is of this category.

    Excel and Word name whoever saves a file as the one who changed it last.
    """
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(path) as package:
            if not {member, _PROPERTIES} <= set(package.namelist()):
                return False
            with package.open(_PROPERTIES) as file:
                said = file.read(_MOST).decode("utf-8", errors="replace")
    except (BadZipFile, NotImplementedError, RuntimeError, ValueError):
        return False
    wanted = {"creator": "partnermap", "lastModifiedBy": "partnermap", "category": category}
    return all(re.search(rf"<(?:\w+:)?{name}(?: [^>]*)?>{value}</", said) for name, value in wanted.items())


def same_bytes(package: bytes, day: str) -> bytes:
    """The package without the hour: its members in order with one date, and made and changed on `day`, as its properties say."""
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    made = BytesIO()
    with ZipFile(BytesIO(package)) as held, ZipFile(made, "w", ZIP_DEFLATED) as copy:
        for name in sorted(held.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            content = held.read(name)
            if name == _PROPERTIES:
                times = rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*"
                content = re.sub(times, rb"\g<1>" + f"{day}T00:00:00Z".encode(), content)
            info = ZipInfo(name, _FIRST_DAY)
            info.compress_type = ZIP_DEFLATED
            copy.writestr(info, content)
    return made.getvalue()


@contextmanager
def as_os_errors() -> Iterator[None]:
    """Turns what lxml raises for a full disk, where it is installed and so used by openpyxl, into the OSError that it is."""
    try:
        yield
    except Exception as error:
        if type(error).__module__.startswith("lxml"):
            raise OSError(str(error)) from error
        raise
