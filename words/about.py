"""The words in which an answer says what was asked, of which network, and what it may be shown to; and the headings of its records."""

from __future__ import annotations

from collections.abc import Mapping

from .glossary import TERMS

WORDS: Mapping[str, tuple[str, str]] = {
    "handling": TERMS["handling"],
    "of_all": (
        "{marks} (of all sources in the network: which of them this rests on cannot be told)",
        "{marks} (de toutes les sources du réseau\u00a0: on ne peut dire sur lesquelles ceci repose)",
    ),
    "question": ("Question", "Question"),
    "command": ("Command", "Commande"),
    "network": ("Network", "Réseau"),
    "made_on": ("Made on", "Établi le"),
    "filters": ("Filters", "Filtres"),
    "marks": ("Handling marks", "Marques de protection"),
    "no_filters": ("none", "aucun"),
    "no_marks": ("none", "aucune"),
    "built_in": ("built-in sample network", "réseau d’exemple intégré"),
    "filter_as_of": ("as of {values}", "en date de {values}"),
    "filter_undated": ("also what is attested only later", "avec ce qui n’est attesté qu’après"),
    "filter_status": ("status: {values}", "statut\u00a0: {values}"),
    "filter_without_mark": ("without sources marked {values}", "sans les sources marquées {values}"),
    "filter_without_source": ("without these sources: {values}", "sans ces sources\u00a0: {values}"),
    "filter_left_out": ("left out, as they rest on these alone: {values}", "laissés de côté, ne reposant que sur elles\u00a0: {values}"),
    "n_ties": ("{n} tie", "{n} lien"),
    "n_ties_many": TERMS["n_ties_many"],
    "n_stakeholders": ("{n} stakeholder", "{n} partie prenante"),
    "n_stakeholders_many": ("{n} stakeholders", "{n} parties prenantes"),
    "n_sources": ("{n} source", "{n} source"),
    "n_sources_many": ("{n} sources", "{n} sources"),
    "n_entries": ("{n} entry", "{n} entrée"),
    "n_entries_many": ("{n} entries", "{n} entrées"),
    "more": ("… and {n} more.", "… et {n} de plus."),
    "ask_who": ("Who works with {name}?", "Qui travaille avec {name}?"),
    "ask_show": ("What is known of {name}?", "Que sait-on de {name}?"),
    "ask_path": ("How are {one} and {other} connected?", "Qu’est-ce qui relie {one} et {other}?"),
    "ask_common": ("What and whom do {one} and {other} share?", "Qu’est-ce que {one} et {other} ont en commun, et qui?"),
    "ask_find": ("Who has a name like “{text}”?", "Qui porte un nom comme «\u00a0{text}\u00a0»?"),
    "ask_check": ("What is wrong with the data, or may be?", "Qu’y a-t-il, ou pourrait-il y avoir, à corriger dans les données?"),
    "ask_stats": ("How many stakeholders, ties and sources are there?", "Combien y a-t-il de parties prenantes, de liens et de sources?"),
    "ask_list": ("Which stakeholders are there?", "Quelles parties prenantes y a-t-il?"),
    "ask_ending": (
        "Which stakeholders end between {day} and {end}?", "Quelles parties prenantes prennent fin entre le {day} et le {end}?",
    ),
    "ask_sources": ("Which sources are there?", "Quelles sources y a-t-il?"),
    "ask_cypher": ("What does this query give?", "Que donne cette requête?"),
    "ask_plan": ("How is this query answered?", "Comment cette requête obtient-elle sa réponse?"),
    "ask_queries": ("Which queries are there by name?", "Quelles requêtes ont un nom?"),
    "ask_lint": (
        "Do these queries mean the same with and without a server?", "Ces requêtes disent-elles la même chose avec et sans serveur?",
    ),
    "sheet_about": ("About", "À propos"),
    "sheet_answer": ("Answer", "Réponse"),
    "sheet_data": ("Data", "Données"),
    "page": ("Page", "Page"),
}  # fmt: skip

_COLUMNS: Mapping[str, tuple[str, str]] = {
    "id": TERMS["id"], "name": TERMS["name"], "kind": TERMS["kind"], "form": TERMS["form"],
    "matched": TERMS["matched"], "how": TERMS["how"],
    "partner_id": ("Partner id", "Id du partenaire"), "partner": TERMS["partner"],
    "partner_kind": ("Kind of partner", "Genre du partenaire"), "strength": TERMS["strength"], "via": ("Through (id)", "Par (id)"),
    "source": ("From (id)", "De (id)"), "type": ("Type of tie", "Type de lien"), "target": ("To (id)", "À (id)"), "role": TERMS["role"],
    "since": TERMS["since_heading"], "until": TERMS["until_heading"], "status": TERMS["status"], "confidence": ("Confidence", "Confiance"),
    "note": TERMS["note"], "evidence_source": ("Evidence: source", "Preuve\u00a0: source"),
    "evidence_locator": ("Evidence: place", "Preuve\u00a0: endroit"), "evidence_quote": ("Evidence: words", "Preuve\u00a0: citation"),
    "route": ("Route", "Parcours"), "step": TERMS["step"], "from": ("Step from (id)", "Étape de (id)"),
    "to": ("Step to (id)", "Étape à (id)"), "length": ("Length", "Longueur"), "weak": ("Weak", "Faible"),
    "rule": TERMS["rule"], "stakeholders": ("Stakeholders (ids)", "Parties prenantes (ids)"),
    "detail": TERMS["value"], "where": TERMS["where"], "what": TERMS["what"], "which": ("Which", "Lequel"),
    "count": TERMS["count"], "title": TERMS["title"], "parameters": TERMS["parameters"], "file": ("File", "Fichier"),
    "line": ("Line", "Ligne"), "column": ("Column", "Colonne"), "message": TERMS["message"],
    "remedy": TERMS["remedy"], "level": ("Level", "Niveau"), "operator": TERMS["step"],
    "details": TERMS["details"], "estimated_rows": TERMS["estimated_rows"], "rows": TERMS["rows"],
    "hits": TERMS["hits"], "publisher": TERMS["publisher"], "date": TERMS["date"], "language": TERMS["language"], "url": TERMS["url"],
    "mark": TERMS["mark"], "ties": TERMS["ties"], "country": TERMS["country"], "region": TERMS["region"], "sector": TERMS["sector"],
}  # fmt: skip


def column_heading(column: str, language: str) -> str:
    """What a column of records is called over a table for people; one that a query of the user's named keeps its name."""
    from .planning import columns  # which few answers need

    found = _COLUMNS.get(column) or columns().get(column)
    return found[language == "fr"] if found else column
