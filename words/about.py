"""The words in which an answer says what was asked, of which network, and what it may be shown to; and the headings of its records."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "handling": ("Handling: {marks}", "Protection : {marks}"),
    "of_all": (
        "{marks} (of all sources in the network: which of them this rests on cannot be told)",
        "{marks} (de toutes les sources du réseau : on ne peut dire sur lesquelles ceci repose)",
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
    "filter_as_of": ("as of {values}", "à la date {values}"),
    "filter_status": ("status: {values}", "statut : {values}"),
    "filter_without_mark": ("without sources marked {values}", "sans les sources marquées {values}"),
    "filter_without_source": ("without these sources: {values}", "sans ces sources : {values}"),
    "filter_left_out": ("left out, as they rest on these alone: {values}", "laissés de côté, ne reposant que sur elles : {values}"),
    "n_ties": ("{n} tie", "{n} lien"),
    "n_ties_many": ("{n} ties", "{n} liens"),
    "n_stakeholders": ("{n} stakeholder", "{n} intervenant"),
    "n_stakeholders_many": ("{n} stakeholders", "{n} intervenants"),
    "more": ("… and {n} more.", "… et {n} de plus."),
    "ask_who": ("Who works with {name}?", "Qui travaille avec {name}?"),
    "ask_show": ("What is known of {name}?", "Que sait-on de {name}?"),
    "ask_path": ("How are {one} and {other} connected?", "Comment {one} et {other} sont-ils reliés?"),
    "ask_common": ("What and whom do {one} and {other} share?", "Qu’est-ce que {one} et {other} ont en commun, et qui?"),
    "ask_find": ("Who has a name like “{text}”?", "Qui porte un nom comme « {text} »?"),
    "ask_check": ("What is wrong with the data, or may be?", "Qu’y a-t-il, ou pourrait-il y avoir, à corriger dans les données?"),
    "ask_stats": ("How many stakeholders, ties and sources are there?", "Combien y a-t-il d’intervenants, de liens et de sources?"),
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
    "id": ("Id", "Id"), "name": ("Name", "Nom"), "kind": ("Kind", "Genre"), "form": ("Matched", "Forme trouvée"), "how": ("How", "Comment"),
    "partner_id": ("Partner id", "Id du partenaire"), "partner": ("Partner", "Partenaire"),
    "partner_kind": ("Kind of partner", "Genre du partenaire"), "strength": ("Strength", "Force"), "via": ("Through (id)", "Par (id)"),
    "source": ("From (id)", "De (id)"), "type": ("Type of tie", "Type de lien"), "target": ("To (id)", "À (id)"), "role": ("Role", "Rôle"),
    "since": ("Since", "Depuis"), "until": ("Until", "Jusqu’à"), "status": ("Status", "Statut"), "confidence": ("Confidence", "Confiance"),
    "note": ("Note", "Note"), "evidence_source": ("Evidence: source", "Preuve : source"),
    "evidence_locator": ("Evidence: place", "Preuve : endroit"), "evidence_quote": ("Evidence: words", "Preuve : citation"),
    "route": ("Route", "Parcours"), "step": ("Step", "Étape"), "from": ("Step from (id)", "Étape de (id)"),
    "to": ("Step to (id)", "Étape à (id)"), "rule": ("Rule", "Règle"), "stakeholders": ("Stakeholders (ids)", "Intervenants (ids)"),
    "detail": ("Value", "Valeur"), "where": ("Where", "Où"), "what": ("What", "Quoi"), "which": ("Which", "Lequel"),
    "count": ("Count", "Nombre"), "title": ("Title", "Titre"), "parameters": ("Parameters", "Paramètres"), "file": ("File", "Fichier"),
    "line": ("Line", "Ligne"), "column": ("Column", "Colonne"), "message": ("What is wrong", "Ce qui ne va pas"),
    "remedy": ("What to write", "Ce qu’il faut écrire"), "level": ("Level", "Niveau"), "operator": ("Step", "Étape"),
    "details": ("Details", "Détails"), "estimated_rows": ("Rows expected", "Lignes prévues"), "rows": ("Rows", "Lignes"),
    "hits": ("Database hits", "Accès à la base"),
}  # fmt: skip


def column_heading(column: str, language: str) -> str:
    """What a column of records is called over a table for people; one that a query of the user's named keeps its name."""
    return _COLUMNS[column][language == "fr"] if column in _COLUMNS else column
