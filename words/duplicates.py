"""The words of answers on who may be one under two names, in English and French."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "ask_duplicates": ("Which stakeholders may be one under two names?", "Quelles parties prenantes pourraient n’en faire qu’une?"),
    "ask_duplicates_of": ("Which stakeholders may be {name} under another name?", "Quelles parties prenantes pourraient être {name}?"),
    "no_duplicates": ("No two stakeholders look as if they were one.", "Aucune paire de parties prenantes ne semble n’en faire qu’une."),
    "no_duplicates_of": ("Nobody looks as if it were {name}.", "Aucune partie prenante ne semble être {name}."),
    "n_pairs": ("{n} pair that may be one", "{n} paire qui pourrait n’en faire qu’une"),
    "n_pairs_many": ("{n} pairs that may be one", "{n} paires qui pourraient n’en faire qu’une"),
    "other": ("May be", "Pourrait être"),
    "score": ("Score", "Cote"),
    "reasons": ("Why", "Pourquoi"),
    "decision": ("Decision", "Décision"),
    "other_id": ("Other id", "Autre id"),
    "other_name": ("Other name", "Autre nom"),
    "more_pairs": ("… and {n} more; -n 0 shows all.", "… et {n} de plus; -n 0 montre tout."),
    "same-name_shown": ("same name", "même nom"),
    "spelling_shown": ("spelt alike", "orthographe voisine"),
    "short_shown": ("shortened", "forme abrégée"),
    "acronym_shown": ("acronym", "sigle"),
    "translated_shown": ("English and French names", "noms anglais et français"),
    "same-name": ("same name: {one}", "même nom\u00a0: {one}"),
    "spelling": ("spelt alike: {one}, {other}", "orthographe voisine\u00a0: {one}, {other}"),
    "short": ("shortened: {one}, {other}", "forme abrégée\u00a0: {one}, {other}"),
    "acronym": ("acronym: {one} for {other}", "sigle\u00a0: {one} pour {other}"),
    "translated": ("English and French names: {one}, {other}", "noms anglais et français\u00a0: {one}, {other}"),
    "same-url": ("same web address: {one}", "même adresse Web\u00a0: {one}"),
    "same-parent": ("both belong to {one}", "les deux relèvent de {one}"),
    "shared-partner": ("{n} shared partner", "{n} partenaire en commun"),
    "shared-partner_many": ("{n} shared partners", "{n} partenaires en commun"),
    "decide_pairs": (
        "Nothing is merged by itself. If two are one: `partnermap merge A B`; if they are two: `partnermap distinct A B`.",
        "Rien n’est fusionné automatiquement. Si c’est la même\u00a0: `partnermap merge A B`; sinon `partnermap distinct A B`.",
    ),
    "decide_in_workbook": (
        "To decide on many in a workbook: `partnermap duplicates -o review.xlsx`.",
        "Pour en décider plusieurs dans un classeur\u00a0: `partnermap duplicates -o review.xlsx`.",
    ),
}  # fmt: skip
