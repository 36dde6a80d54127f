"""The words that say which network was counted, and by what definition."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "percent_about": ("about {share} (± {error})", "environ {share} (± {error})"),
    "percent_of_sample": ("about {share}", "environ {share}"),
    "filter_kind": ("kind: {values}", "genre\u00a0: {values}"),
    "filter_form": ("form: {values}", "forme\u00a0: {values}"),
    "filter_sector": ("sector: {values}", "secteur\u00a0: {values}"),
    "filter_with_meetings": ("with events", "avec les événements"),
    "filter_with_groups": ("with groups", "avec les groupes"),
    "n_tied_pairs": ("{n} pair with a tie", "{n} paire reliée"),
    "n_tied_pairs_many": ("{n} pairs with a tie", "{n} paires reliées"),
    "counted_network": (
        "Counted: {stakeholders} and {pairs}, by ties that hold {on}; which way a tie goes does not matter here.",
        "Compté\u00a0: {stakeholders} et {pairs}, par des liens valables {on}; le sens d’un lien ne compte pas ici.",
    ),
    "counted_directed": (
        "Counted: {stakeholders} and {pairs}, by ties that hold {on}; which way a tie goes matters here.",
        "Compté\u00a0: {stakeholders} et {pairs}, par des liens valables {on}; le sens d’un lien compte ici.",
    ),
    "counted_doubtful": (
        "Of the ties, {n} is proposed or disputed; --status confirmed leaves it out.",
        "Parmi les liens, {n} est proposé ou contesté; --status confirmed le laisse de côté.",
    ),
    "counted_doubtful_many": (
        "Of the ties, {n} are proposed or disputed; --status confirmed leaves them out.",
        "Parmi les liens, {n} sont proposés ou contestés; --status confirmed les laisse de côté.",
    ),
    "counted_without": ("Left out: {parts}.", "Laissé de côté\u00a0: {parts}."),
    "left_meetings": ("{n} event (--with-meetings keeps it)", "{n} événement (--with-meetings le garde)"),
    "left_meetings_many": ("{n} events (--with-meetings keeps them)", "{n} événements (--with-meetings les garde)"),
    "left_groups": ("{n} group (--with-groups keeps it)", "{n} groupe (--with-groups le garde)"),
    "left_groups_many": ("{n} groups (--with-groups keeps them)", "{n} groupes (--with-groups les garde)"),
    "left_ended": ("{n} tie that had ended or not begun", "{n} lien qui avait pris fin ou n’avait pas commencé"),
    "left_ended_many": ("{n} ties that had ended or not begun", "{n} liens qui avaient pris fin ou n’avaient pas commencé"),
    "left_gone": ("{n} stakeholder that was not there then", "{n} partie prenante qui n’était pas là à cette date"),
    "left_gone_many": ("{n} stakeholders that were not there then", "{n} parties prenantes qui n’étaient pas là à cette date"),
    "how_measured": ("How it is measured", "Comment c’est mesuré"),
    "measure": ("Measure", "Mesure"),
    "definition": ("Definition", "Définition"),
    "formula_source": ("Source", "Source"),
}
