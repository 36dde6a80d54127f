"""The words of what began, changed, happened and ended."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "ask_timeline": ("What began, changed and ended: {name}?", "Ce qui a commencé, changé et pris fin\u00a0: {name}?"),
    "ask_timeline_all": ("What began, changed and ended?", "Qu’est-ce qui a commencé, changé et pris fin?"),
    "timeline_begins": ("began", "début"),
    "timeline_begins_later": ("to begin", "début à venir"),
    "timeline_changes": ("changed", "changement"),
    "timeline_changes_later": ("to change", "changement à venir"),
    "timeline_succeeds": ("succession", "succession"),
    "timeline_succeeds_later": ("succession to come", "succession à venir"),
    "timeline_happens": ("happened", "a eu lieu"),
    "timeline_happens_later": ("to happen", "aura lieu"),
    "timeline_ends": ("ended", "fin"),
    "timeline_ends_later": ("to end", "fin à venir"),
    "timeline_what": ("What", "Quoi"),
    "timeline_who": ("Who, and what with whom", "Qui, et quoi avec qui"),
    "timeline_before": ("before, {dates}: {values}", "avant, {dates}\u00a0: {values}"),
    "timeline_before_nothing": ("no role or amount stated", "ni rôle ni montant énoncé"),
    "timeline_ended_with": ("{said}; it ended with {name}", "{said}; a pris fin avec {name}"),
    "timeline_former_ended": ("{said}; {name} ended {until}", "{said}; fin de {name}\u00a0: {until}"),
    "timeline_by_former": (
        "{said}; the date is that of the end of {name}, as no other is stated",
        "{said}; la date est celle de la fin de {name}, aucune autre n’étant énoncée",
    ),
    "timeline_by_successor": (
        "{said}; the date is that of the beginning of {name}, as no other is stated",
        "{said}; la date est celle du début de {name}, aucune autre n’étant énoncée",
    ),
    "timeline_own_date": ("its own entry, which names no source", "sa propre fiche, qui ne nomme aucune source"),
    "timeline_everyone": ("The whole network", "Tout le réseau"),
    "timeline_somebody": ("{name} ({kind})", "{name} ({kind})"),
    "timeline_summary": (
        "{name}: {count} between {first} and {last}{as_of}: {parts}.",
        "{name}\u00a0: {count} entre {first} et {last}{as_of}\u00a0: {parts}.",
    ),
    "timeline_summary_once": ("{name}: {count} ({first}){as_of}: {parts}.", "{name}\u00a0: {count} ({first}){as_of}\u00a0: {parts}."),
    "timeline_summary_nothing": ("{name}: nothing is dated{as_of}.", "{name}\u00a0: rien n’est daté{as_of}."),
    "timeline_n_dated": ("{n} dated fact", "{n} fait daté"),
    "timeline_n_dated_many": ("{n} dated facts", "{n} faits datés"),
    "timeline_n_begins": ("{n} beginning", "{n} début"),
    "timeline_n_begins_many": ("{n} beginnings", "{n} débuts"),
    "timeline_n_changes": ("{n} change", "{n} changement"),
    "timeline_n_changes_many": ("{n} changes", "{n} changements"),
    "timeline_n_succeeds": ("{n} succession", "{n} succession"),
    "timeline_n_succeeds_many": ("{n} successions", "{n} successions"),
    "timeline_n_happens": ("{n} occasion", "{n} fait ponctuel"),
    "timeline_n_happens_many": ("{n} occasions", "{n} faits ponctuels"),
    "timeline_n_ends": ("{n} end", "{n} fin"),
    "timeline_n_ends_many": ("{n} ends", "{n} fins"),
    "timeline_n_to_come": ("Of these, {n} is still to come.", "De ceux-ci, {n} est encore à venir."),
    "timeline_n_to_come_many": ("Of these, {n} are still to come.", "De ceux-ci, {n} sont encore à venir."),
    "timeline_n_undated": (
        "{n} tie has no date: it stands apart, with when a source last said so.",
        "{n} lien n’a aucune date\u00a0: il figure à part, avec la date à laquelle une source l’a affirmé pour la dernière fois.",
    ),
    "timeline_n_undated_many": (
        "{n} ties have no date: they stand apart, with when a source last said so.",
        "{n} liens n’ont aucune date\u00a0: ils figurent à part, avec la date à laquelle une source les a affirmés pour la dernière fois.",
    ),
    "timeline_lifeless": (
        "No beginning or end of {name} itself is stated.",
        "Ni début ni fin de {name} n’est énoncé.",
    ),
    "timeline_n_lifeless": (
        "{n} stakeholder has no date of its own.",
        "{n} partie prenante n’a aucune date propre.",
    ),
    "timeline_n_lifeless_many": (
        "{n} stakeholders have no date of their own.",
        "{n} parties prenantes n’ont aucune date propre.",
    ),
    "timeline_span": ("Told is what falls between {since} and {until}.", "N’est établi que ce qui tombe entre {since} et {until}."),
    "timeline_span_from": ("Told is what falls from {since} on.", "N’est établi que ce qui tombe à partir de {since}."),
    "timeline_span_to": ("Told is what falls up to {until}.", "N’est établi que ce qui tombe jusqu’à {until}."),
    "timeline_line_ends": (
        "As of {date} the line ends there: what began, changed or ended later is not told.",
        "En date de {date}, la ligne s’arrête là\u00a0: ce qui a commencé, changé ou pris fin plus tard n’est pas établi.",
    ),
    "timeline_members": (
        "With its own: what {names} did while they belonged to it; --own leaves that out.",
        "Avec ce qui lui est propre\u00a0: ce que {names} ont fait pendant leur rattachement; --own laisse cela de côté.",
    ),
    "timeline_member": (
        "With its own: what {names} did while it belonged to it; --own leaves that out.",
        "Avec ce qui lui est propre\u00a0: ce que {names} a fait pendant son rattachement; --own laisse cela de côté.",
    ),
    "timeline_by_date": ("By date", "Par date"),
    "timeline_without_date": ("Without a date", "Sans date"),
    "timeline_attested": ("Attested", "Attestation"),
    "timeline_earlier": (
        "{n} more before these; -n 0 shows all, --to DATE those up to a date.",
        "{n} de plus avant ceux-ci; -n 0 montre tout, --to DATE ceux d’avant une date.",
    ),
    "timeline_earlier_printed": ("{n} more before these.", "{n} de plus avant ceux-ci."),
    "timeline_more": ("… and {n} more; -n 0 shows all.", "… et {n} de plus; -n 0 montre tout."),
    "timeline_rules": ("How it is told", "Comment c’est établi"),
    "timeline_rule_order": (
        "Dates stay as they are stated. A year begins before its months and ends after them; on one date beginnings come before ends.",
        "Les dates restent telles quelles. Une année débute avant ses mois et prend fin après eux; à une même date, les débuts d’abord.",
    ),
    "timeline_rule_happens": (
        "What lasted {days} days at most, and what joins a dated event, is told once: it happened.",
        "Ce qui a duré au plus {days} jours, et ce qui relie à un événement daté, est établi une seule fois\u00a0: cela a eu lieu.",
    ),
    "timeline_rule_changes": (
        "Ties of one type between the same two that follow each other with another role or amount are told as a change.",
        "Des liens d’un même type entre les deux mêmes qui se suivent avec un autre rôle ou montant sont établis comme un changement.",
    ),
    "timeline_rule_ends": (
        "A tie ends at its own last date, or with the life of one of its ends; that nobody tells of it any more is no ending.",
        "Un lien prend fin à sa propre dernière date ou avec l’une de ses extrémités; que plus personne n’en parle n’est pas une fin.",
    ),
    "timeline_rule_succeeds": (
        "A succession is told once, at its own date or else at the end of who was succeeded or the beginning of who came after.",
        "Une succession est établie une seule fois, à sa propre date ou, à défaut, à la fin du prédécesseur ou au début du successeur.",
    ),
}  # fmt: skip

COLUMNS: Mapping[str, tuple[str, str]] = {
    "entry": ("Entry", "Fait"),
    "date_until": ("To date", "Jusqu’à la date"),
    "to_come": ("To come", "À venir"),
    "of": ("Whose (id)", "De qui (id)"),
    "stakeholder": ("Stakeholder (id)", "Partie prenante (id)"),
    "amount": ("Amount", "Montant"),
    "currency": ("Currency", "Devise"),
    "ended_with": ("Ended with (id)", "Fin avec (id)"),
    "before_role": ("Role before", "Rôle précédent"),
    "before_amount": ("Amount before", "Montant précédent"),
    "before_currency": ("Currency before", "Devise précédente"),
    "attested_first": ("First attested", "Première attestation"),
    "attested_last": ("Last attested", "Dernière attestation"),
}
