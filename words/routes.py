"""The words of answers on how two are connected, in English and French."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "route": ("Route {n}: {steps}", "Parcours {n}\u00a0: {steps}"),
    "route_longer": ("Route {n}: {steps}, length {length}", "Parcours {n}\u00a0: {steps}, longueur {length}"),
    "steps": ("{n} step", "{n} étape"),
    "steps_many": ("{n} steps", "{n} étapes"),
    "connected": (
        "{one} and {other} are connected{as_of}; the best routes:",
        "On peut relier {one} et {other}{as_of}; les meilleurs parcours\u00a0:",
    ),
    "unconnected": (
        "{one} and {other} are not connected within {n} steps{as_of}.",
        "Rien ne relie {one} et {other} en {n} étapes ou moins{as_of}.",
    ),
    "same": ("{one} is both ends: there is nothing to connect.", "{one} est aux deux bouts\u00a0: il n’y a rien à relier."),
    "all_met": (
        "{one} and {other}: on every route found the two sides only met, at {passed}.",
        "{one} et {other}\u00a0: sur tous les parcours trouvés, les deux côtés se sont seulement rencontrés\u00a0: {passed}.",
    ),
    "all_grouped": (
        "{one} and {other}: every route found leads only through a group or a government as a whole: {passed}.",
        (
            "{one} et {other}\u00a0: tous les parcours trouvés passent seulement "
            "par un groupe ou un gouvernement dans son ensemble\u00a0: {passed}."
        ),
    ),
    "all_weak": (
        "{one} and {other}: every route found leads only through a meeting or a group as a whole: {passed}.",
        (
            "{one} et {other}\u00a0: tous les parcours trouvés passent seulement "
            "par une rencontre ou un groupe dans son ensemble\u00a0: {passed}."
        ),
    ),
    "or": (" or ", " ou "),
    "met only": ("met only", "rencontre seulement"),
    "through a group": ("through a group", "par un groupe"),
    "later_of_both": (
        "{n} tie of these two is left out, as no source says so until after {date}; --undated keeps it.",
        "{n} lien de ces deux est laissé de côté, les sources ne l’attestant qu’après {date}; --undated le garde.",
    ),
    "later_of_both_many": (
        "{n} ties of these two are left out, as no source says so until after {date}; --undated keeps them.",
        "{n} liens de ces deux sont laissés de côté, les sources ne les attestant qu’après {date}; --undated les garde.",
    ),
}
