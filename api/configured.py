"""What a user says once for all commands: the language, the store and who it is, in the environment or in a small file of settings.

The file is `config.txt` in the user's folder of settings, a line for each: `lang = fr`. The environment (PARTNERMAP_LANG, PARTNERMAP_STORE,
PARTNERMAP_USER) wins over it. Every question asks, so it is read by hand.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from ..graph import LANGUAGES, BadData, Language, UnwritableFile, said, similar
from ..graph.failures import why
from ..graph.guard import UNGUARDED, Kind
from ..graph.letters import visible
from ..graph.listing import either, quoted

NAMES = ("lang", "store", "user")
_SETTINGS = Kind(lambda: said("a file of settings"), "config.txt", lambda _: True)
Origin = Literal["environment", "file", "default"]


class Setting(NamedTuple):
    """A value that is in force where no option says otherwise, and where it comes from; by default it is empty."""

    value: str
    origin: Origin


def config_file() -> Path:
    """The file of settings, whether or not it is there; PARTNERMAP_CONFIG names another."""
    if given := os.environ.get("PARTNERMAP_CONFIG"):
        return Path(given)
    if folder := os.environ.get("XDG_CONFIG_HOME"):
        return Path(folder) / "partnermap" / "config.txt"
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "partnermap" / "config.txt"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "partnermap" / "config.txt"
    return Path.home() / ".config" / "partnermap" / "config.txt"


def variable(name: str) -> str:
    """The variable of the environment that wins over the file: PARTNERMAP_LANG."""
    return f"PARTNERMAP_{name.upper()}"


def setting(name: str) -> Setting:
    """What is in force for one of NAMES without an option. Raises BadData for a file that is damaged."""
    if value := os.environ.get(variable(name), ""):
        return Setting(value, "environment")
    value = read_settings().get(name, "")
    return Setting(value, "file" if value else "default")


def user() -> str:
    """Who makes a change, for the history: what is set, and nothing where nothing is. Who is logged in is nobody's business."""
    return as_one_line(setting("user").value)


def as_one_line(text: str) -> str:
    """The text with one space where there are several, and without what cannot be seen."""
    return " ".join(visible(text).split())


def language_set() -> Language:
    """The language in force without an option: English where nothing is said. Raises BadData for one that is not spoken here."""
    value, origin = setting("lang")
    return checked_language(value, variable("lang") if origin == "environment" else str(config_file())) if value else "en"


def checked_language(text: str, place: str) -> Language:
    """The language that this text means, written in either case; `place` says where it stands. Raises BadData."""
    for language in LANGUAGES:
        if text.strip().lower() == language:
            return language
    fault = said("{place}: '{text}' is no language", place=place, text=text)
    raise BadData(fault, field="lang", value=text, remedy=said("write {words}", words=either(LANGUAGES)))


def read_settings() -> Mapping[str, str]:
    """What the file says, by name; nothing where there is no file. Raises BadData, with the line, for what is no setting."""
    path = config_file()
    found: dict[str, str] = {}
    for number, line in enumerate(_lines(path), 1):
        name, sign, value = (part.strip() for part in line.partition("="))
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not sign or name not in NAMES:
            raise _no_setting(path, number, name)
        found[name] = value
    return found


def kept_setting(name: str) -> str:
    """What the file says of one setting, whatever else is wrong with the file; nothing where it says nothing."""
    lines = [line.partition("=") for line in _lines(config_file())]
    return next((value.strip() for given, _, value in reversed(lines) if given.strip() == name), "")


def keep_setting(name: str, value: str) -> None:
    """Puts the setting into the file, or takes it out where the value is empty; other lines stay. Raises UnwritableFile, or BadData."""
    from ..graph.keeping import whole

    path = config_file()
    UNGUARDED.check(path, _SETTINGS)
    kept = [line for line in _lines(path) if line.partition("=")[0].strip() != name]
    lines = [*kept, *([f"{name} = {value}"] if value else [])]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole(path) as draft:
            draft.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    except OSError as error:
        fault = said("the settings cannot be kept in {path}: {reason}", path=path, reason=why(error))
        raise UnwritableFile(f"{fault}; {said('set {variable} in the environment', variable=variable(name))}") from error


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8-sig").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        fault = said("the settings in {path} cannot be read: {reason}", path=path, reason=why(error))
    except UnicodeError:
        fault = said("the settings in {path} are not text in UTF-8", path=path)
    raise BadData(fault, remedy=said("correct the file or remove it"))


def _no_setting(path: Path, number: int, name: str) -> BadData:
    near = similar(name, NAMES, limit=1)
    hint = said("did you mean {names}?", names=quoted(near)) if near else said("a line is such as lang = fr or store = network.db")
    return BadData(said("{path} line {line}: '{name}' is no setting", path=path, line=str(number), name=name[:60]), field=name, remedy=hint)
