"""The words of others for our columns and sheets, in both languages: what a heading or the name of a sheet means.

Case, accents, hyphens and underscores aside. A word that may mean two columns of a sheet stands for the one that our format calls so, or it
is not here. The first French word of a column is what a template in French calls it.
"""

from __future__ import annotations

from collections.abc import Mapping

SHEETS_CALLED: Mapping[str, tuple[str, ...]] = {
    "stakeholders": (
        "stakeholders", "stakeholder", "parties prenantes", "partie prenante", "organismes", "organisme", "organizations", "organization",
        "organisations", "organisation", "agencies", "intervenants", "intervenant", "acteurs", "acteur", "actors", "actor",
        "entities", "entités",
    ),
    "ties": (
        "ties", "tie", "liens", "lien", "relations", "relation", "relationships", "relationship", "connections", "connexions", "links",
    ),
    "sources": (
        "sources", "source", "références", "référence", "references", "reference", "bibliographie", "bibliography", "source documents",
        "documents sources",
    ),
}  # fmt: skip
"""What a sheet or a file may be called."""

HEADINGS_IN_FRENCH: Mapping[str, Mapping[str, str]] = {
    "stakeholders": {
        "id": "identifiant", "kind": "genre", "form": "forme", "name": "nom", "name_fr": "nom français", "aliases": "alias",
        "aliases_fr": "alias français", "country": "pays", "region": "région", "sector": "secteur", "since": "depuis", "until": "fin",
        "url": "site web", "note": "remarque",
    },
    "ties": {
        "source": "de", "type": "relation", "target": "vers", "role": "rôle", "since": "depuis", "until": "fin", "amount": "montant",
        "currency": "devise", "status": "statut", "confidence": "confiance", "note": "remarque", "evidence_source": "preuve",
        "evidence_locator": "page", "evidence_quote": "citation",
    },
    "sources": {
        "id": "identifiant", "title": "titre", "publisher": "éditeur", "date": "date", "language": "langue", "url": "site web",
        "mark": "marque",
    },
}  # fmt: skip
"""What a template in French calls each column."""

_SINCE = ("début", "date de début", "start", "start date", "begin", "beginning", "begin date", "from date", "valid from")
_UNTIL = ("jusqu'à", "jusque", "date de fin", "end", "end date", "ending", "to date", "valid until", "valid to")
_URL = (
    "site internet",
    "adresse web",
    "adresse internet",
    "website",
    "web site",
    "web",
    "web page",
    "page web",
    "web address",
    "homepage",
    "link",
)
_NOTE = ("remarques", "notes", "commentaire", "commentaires", "comment", "comments", "observations", "remark", "remarks")

HEADINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "stakeholders": {
        "id": ("identifier",),
        "kind": ("type", "sorte", "type de partie prenante", "type d'organisme", "stakeholder type", "organization type"),
        "form": (),
        "name": ("name (English)", "English name", "name EN", "nom anglais", "nom en anglais", "full name", "nom complet"),
        "name_fr": ("nom en français", "nom FR", "French name", "name (French)", "name in French"),
        "aliases": (
            "acronyme", "acronymes", "acronym", "acronyms", "sigle", "sigles", "autres noms", "autre nom", "other names", "other name",
            "also known as", "aka", "aliases (English)", "acronym (English)", "acronyme anglais", "alias anglais",
        ),
        "aliases_fr": (
            "acronyme français", "sigle français", "acronym (French)", "French acronym",
            "aliases (French)", "alias (French)", "French aliases", "autres noms (français)",
        ),
        "country": ("countries",),
        "region": ("province",),
        "sector": ("secteur d'activité",),
        "since": _SINCE,
        "until": _UNTIL,
        "url": _URL,
        "note": _NOTE,
    },
    "ties": {
        "source": ("from", "from stakeholder", "from organization", "origine", "source name", "nom de la source"),
        "type": ("relationship", "type de relation", "type de lien", "relation type", "relationship type", "tie type", "tie", "lien"),
        "target": ("to", "cible", "à", "to stakeholder", "to organization", "destination", "target name", "nom de la cible"),
        "role": (),
        "since": _SINCE,
        "until": _UNTIL,
        "amount": ("montants", "amounts", "somme", "montant ($)", "amount ($)"),
        "currency": ("monnaie",),
        "status": ("état",),
        "confidence": ("niveau de confiance", "degré de confiance", "confidence level"),
        "note": _NOTE,
        "evidence_source": (
            "evidence", "preuves", "source de preuve", "source de la preuve", "source of evidence", "référence", "source document",
            "document source",
        ),
        "evidence_locator": ("pages", "page number", "numéro de page", "locator", "repère"),
        "evidence_quote": ("quote", "quotation", "extrait", "excerpt"),
    },
    "sources": {
        "id": ("identifier",),
        "title": ("titre du document", "document title"),
        "publisher": ("publié par", "published by", "maison d'édition"),
        "date": ("date de publication", "publication date", "published", "published on"),
        "language": (),
        "url": _URL,
        "mark": ("marking", "handling mark", "cote de sécurité"),
    },
}  # fmt: skip
"""The headings of others that mean a column of ours."""

WEAK: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "stakeholders": {
        "name": ("organisme", "organization", "organisation", "agency", "stakeholder", "partie prenante", "intervenant"),
        "aliases": ("abréviation", "abbreviation", "short name", "nom court"),
        "until": ("to",),
        "since": ("from",),
        "kind": ("catégorie", "category"),
        "url": ("lien",),
    },
    "sources": {"publisher": ("organisme", "publisher name"), "url": ("lien",), "mark": ("classification",)},
}
"""Headings that mean a column where no other one does."""

ELSE: Mapping[str, Mapping[str, str]] = {"stakeholders": {"nom": "name_fr"}, "ties": {"source": "evidence_source"}}
"""What a heading means where another one has what it would mean first: beside Name, Nom is the French name; beside From, Source is that of
the evidence."""

KINDS: Mapping[str, tuple[str, ...]] = {
    "agency": (
        "organization", "organisation", "organizations", "organisations", "org", "NGO", "NGOs", "ONG", "agence", "agences", "ministry",
        "ministries",
        "ministère", "ministères", "department", "departments", "département", "départements", "government department", "company",
        "companies",
        "corporation", "corporations", "entreprise", "entreprises", "société", "sociétés", "Crown corporation", "société d'État",
        "institution",
        "institutions", "association", "associations", "foundation", "foundations", "fondation", "fondations", "university", "universities",
        "université", "universités", "charity", "charities", "organisme de bienfaisance", "non-profit", "nonprofit", "not-for-profit",
        "OBNL", "OSBL",
        "non-governmental organization", "organisation non gouvernementale", "police service", "police services", "service de police",
        "corps policier",
    ),
    "unit": (
        "team", "teams", "équipe", "équipes", "division", "divisions", "branch", "branches", "direction", "directions", "directorate",
        "directorates",
        "section", "sections", "sous-direction", "direction générale", "organizational unit", "unité administrative",
    ),
    "program": ("programmes", "programme", "project", "projects", "projet", "projets"),
    "person": ("individual", "individuals", "individu", "individus", "persons"),
    "collaboration": (
        "committee", "committees", "comité", "comités", "working group", "working groups", "groupe de travail", "groupes de travail",
        "task force",
        "partnership", "partnerships", "partenariat", "partenariats", "initiative", "initiatives", "network", "networks", "réseau",
        "réseaux",
    ),
}  # fmt: skip
"""What others call a kind of stakeholder."""

FORMS: Mapping[str, tuple[str, ...]] = {
    "agreement": (
        "MOU", "MOUs", "memorandum of understanding", "memoranda of understanding", "protocole d'entente", "protocoles d'entente", "PE",
        "accord",
        "accords", "letter of agreement", "lettre d'entente", "contribution agreement", "accord de contribution", "entente de contribution",
    ),
    "alliance": ("coalition", "coalitions", "consortium", "consortia", "consortiums"),
    "table": ("round table", "roundtable", "table ronde", "table de concertation"),
    "event": ("conference", "conferences", "conférence", "conférences", "workshop", "workshops", "atelier", "ateliers", "summit", "sommet"),
}  # fmt: skip
"""What others call a form; of a form that one kind alone has, such a word in the column kind says both."""

TYPES: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "WORKS_WITH": (("collaborates with", "collaborate with", "collabore avec", "works together with", "partners with", "cooperates with"),
    ()),
    "FUNDS": (("gives funds to", "gives money to", "subventionne", "funding", "financement"), ("gets funds from", "receives funds from")),
    "LEADS": (("chairs", "préside", "directs"), ("is chaired by", "est présidé par")),
    "MEMBER_OF": (("is member of", "belongs as member to", "adhère à"), ("has members",)),
    "PART_OF": (("belongs to",), ("comprises", "consists of")),
    "WORKS_FOR": (("is employed by", "employee of", "employé de", "est employé par", "est à l'emploi de"), ()),
    "REPORTS_TO": (("rend compte à", "is accountable to"), ()),
    "SUPPORTS": (("helps", "appuie", "aide"), ("est appuyé par",)),
}  # fmt: skip
"""What others call a type of tie, said from its source to its target, and back."""

STATUSES: Mapping[str, tuple[str, ...]] = {
    "confirmed": ("confirmé", "confirmée", "confirmés", "confirmées", "verified", "vérifié", "vérifiée"),
    "proposed": ("proposé", "proposée", "proposés", "proposées", "planned", "prévu", "prévue", "projeté", "projetée"),
    "disputed": ("contesté", "contestée", "contestés", "contestées", "contested", "en litige"),
}
"""What a status is called; the first word is the French one."""
