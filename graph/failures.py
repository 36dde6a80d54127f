"""What the system says of files, in plain words, each with what can be done about it."""

from __future__ import annotations

import errno
import sys

from .saying import said

_SHARING_VIOLATION = (32, 33)  # what Windows says of a file that another program keeps to itself
_RIGHTS = (errno.EACCES, errno.EPERM)
_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def why(error: OSError) -> str:
    """Why the system refused something, and the remedy: only what is so."""
    if getattr(error, "winerror", None) in _SHARING_VIOLATION:
        return said("another program has it open; close it there, in Excel for example")
    if error.errno in _RIGHTS:
        if sys.platform == "win32":
            return said("you may not, or another program has it open; close it there, or choose another folder")
        return said("you may not; ask for the right, or choose another folder")
    told = _of_room(error.errno) if error.errno in _ROOM else _of_place(error.errno)
    return told or error.strerror or str(error)


def why_unread(error: OSError) -> str:
    """Why something could not be read, and the remedy."""
    if error.errno == errno.ENOENT:
        return said("it is not there; check the spelling and the folder you are in")
    return why(error)


def _of_room(number: int) -> str:
    if number == errno.EFBIG:
        return said("it would be larger than a file may be there; choose another disk")
    return said("the disk is full; free some room, or choose another disk")


def _of_place(number: int | None) -> str:
    match number:
        case errno.ENOENT:
            return said("its folder is not there; make it first, or choose another one")
        case errno.ENOTDIR:
            return said("what should be its folder is a file; choose another folder")
        case errno.EISDIR:
            return said("it is a folder; give the name of a file")
        case errno.ENAMETOOLONG:
            return said("its name is too long; choose a shorter one")
        case errno.EILSEQ | errno.EINVAL:
            return said("the system does not take this name; choose a simpler one")
        case errno.ELOOP:
            return said("its links lead in a circle; give the path of the file itself")
        case errno.EROFS:
            return said("that disk may only be read; choose another one")
        case errno.EIO:
            return said("the disk or the drive is out of order; choose another one")
        case errno.EMFILE | errno.ENFILE:
            return said("too many files are open; close other programs and try again")
    return ""
