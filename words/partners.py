"""The words of answers on who works with whom, since when, and who only met, in English and French."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "works_with": ("{name} ({kind}) works with {count}{as_of}.", "{name} ({kind}) travaille avec {count}{as_of}."),
    "works_with_none": ("{name} ({kind}): no partner is known{as_of}.", "{name} ({kind})\u00a0: aucun partenaire n’est connu{as_of}."),
    "works_with_and_met": (
        "{name} ({kind}) works with {count}; met {met} at events{as_of}.",
        "{name} ({kind}) travaille avec {count}; en a rencontré {met} lors d’événements{as_of}.",
    ),
    "met_alone": (
        "{name} ({kind}): no partner is stated; met {met} at events{as_of}.",
        "{name} ({kind})\u00a0: aucun partenaire n’est énoncé; en a rencontré {met} lors d’événements{as_of}.",
    ),
    "n_partners": ("{n} partner", "{n} partenaire"),
    "n_partners_many": ("{n} partners", "{n} partenaires"),
    "n_groups": ("{n} group", "{n} groupe"),
    "n_groups_many": ("{n} groups", "{n} groupes"),
    "and": ("{one} and {other}", "{one} et {other}"),
    "more_met": ("{n} more", "{n} de plus"),
    "takes_part_in": ("Takes part in: {programs}.", "Prend part à\u00a0: {programs}."),
    "belongs_to": ("See {parents}, which it belongs to.", "Rattachement\u00a0: voir {parents}."),
    "succeeded": (
        "{name} was succeeded by {other}; ask about {other} for what came after.",
        "{name} a eu pour successeur {other}; interroger {other} pour la suite.",
    ),
    "succeeded_in": (
        "{name} was succeeded by {other} in {since}; ask about {other} for what came after.",
        "{name} a eu pour successeur {other} en {since}; interroger {other} pour la suite.",
    ),
    "succeeded_on": (
        "{name} was succeeded by {other} on {since}; ask about {other} for what came after.",
        "{name} a eu pour successeur {other} le {since}; interroger {other} pour la suite.",
    ),
    "block_works": ("Works with", "Travaille avec"),
    "block_groups": ("Groups", "Groupes"),
    "block_met": ("Met at events only", "Rencontres lors d’événements seulement"),
    "met_names": ("{names}", "{names}"),
    "met_names_more": ("{names} and {n} more; -v tells where.", "{names} et {n} de plus; -v dit où."),
    "met_names_printed": ("{names} and {n} more", "{names} et {n} de plus"),
    "through": ("{name}, through {units}", "{name}, par {units}"),
    "since_when": ("Since when", "Depuis quand"),
    "from_to": ("{since} to {until}", "de {since} à {until}"),
    "apart_in_time": ("not at the same time: {until}, {since}", "pas en même temps\u00a0: {until}, {since}"),
    "to_begin": ("begins {since}", "débute\u00a0: {since}"),
    "last_attested": ("last attested {last}", "dernière attestation\u00a0: {last}"),
    "undated": ("not dated", "non daté"),
    "post_as_of": ("as of {last}", "en date de {last}"),
    "same_statement": ("adds 0: the same statement", "ajoute 0\u00a0: le même énoncé"),
    "later": (
        "{n} tie is left out, as no source says so until after {date}; --undated keeps it.",
        "{n} lien est laissé de côté, aucune source ne l’attestant avant une date postérieure à {date}; --undated le garde.",
    ),
    "later_many": (
        "{n} ties are left out, as no source says so until after {date}; --undated keeps them.",
        "{n} liens sont laissés de côté, aucune source ne les attestant avant une date postérieure à {date}; --undated les garde.",
    ),
    "told_on": ("Told on {day}.", "Établi le {day}."),
    "parent": ("its parent", "sa structure mère"),
    "shared_met": (
        "Whom both know, one or both from events only{as_of}",
        "Qui les deux connaissent, dans un cas au moins par des événements seulement{as_of}",
    ),
    "aliases_fr": ("Also called (French)", "Autres noms (français)"),
    "ended_with": ("ended {date}", "terminé\u00a0: {date}"),
    "standing in force": ("in force", "en vigueur"),
    "standing ended": ("ended", "terminé"),
    "standing to come": ("to come", "à venir"),
    "standing not dated": ("not dated", "non daté"),
    "standing proposed": ("proposed", "proposé"),
    "standing disputed": ("disputed", "contesté"),
}
