"""Headings as people write them, by what stands below: a few ways in English and in French."""

EN = {
    "number": ["No.", "#", "MOU #", "ID", "Ref. no."], "agreement": ["Title of MOU", "Agreement", "MOU title", "Agreement name", "Name of agreement"],
    "lead": ["Lead", "Lead department", "Lead agency", "Lead organization"], "partner": ["Partners", "Other parties", "Signatories", "Partner organizations", "Partner(s)"],
    "since": ["Start", "Date signed", "Effective date", "Start date", "Signature date"], "until": ["End", "Expiry", "Expiry date", "End date"],
    "amount": ["Value", "Amount ($)", "Total value", "Value ($)"], "status": ["Status"], "note": ["Notes", "Comments", "Purpose", "Description"],
    "group": ["Committee", "Working group", "Committee name", "Group"], "member": ["Member", "Name", "Member name"], "person": ["Name", "Contact", "Representative", "Contact name"],
    "body": ["Organization", "Agency", "Department", "Organization name", "Affiliation"], "seat": ["Role", "Role on committee"], "post": ["Title", "Position", "Job title"],
    "msince": ["Member since", "Since", "Date joined"], "email": ["Email", "E-mail address", "Contact email"], "phone": ["Phone", "Telephone", "Tel."],
    "region": ["Province", "Region", "Province/Territory"], "sector": ["Sector"], "type": ["Type", "Type of organization", "Category"],
    "program": ["Program", "Program name"], "project": ["Project", "Project title", "Initiative"], "funder": ["Funder", "Funding agency", "Funding source", "Funded by"],
    "recipient": ["Recipient", "Recipient name", "Grantee"], "fiscal": ["Fiscal year", "FY"], "relation": ["Relationship", "Relation", "Type of relationship"],
    "source": ["From", "Organization A", "Stakeholder 1"], "target": ["To", "Organization B", "Stakeholder 2"], "event": ["Event", "Meeting", "Workshop"],
    "date": ["Date", "Meeting date", "Date of event"], "attendee": ["Participant", "Attendee", "Name"], "unit": ["Branch", "Directorate", "Division"],
    "acronym": ["Acronym", "Abbreviation"], "stakeholder": ["Stakeholder", "Stakeholder name", "Organization"], "website": ["Website", "URL"],
    "interest": ["Interest", "Influence", "Level of engagement"], "parent": ["Reports to", "Parent organization"], "path": ["Organization structure", "Reporting structure"],
    "head": ["Head", "Director", "Manager"],
}  # fmt: skip
FR = {
    "number": ["N°", "Numéro", "No", "Réf."], "agreement": ["Titre de l'entente", "Entente", "Titre du protocole d'entente", "Nom de l'entente"],
    "lead": ["Responsable", "Ministère responsable", "Organisme responsable", "Chef de file"],
    "partner": ["Partenaires", "Autres parties", "Signataires", "Organismes participants", "Organismes partenaires"],
    "since": ["Début", "Date de signature", "Date d'entrée en vigueur", "Date de début"], "until": ["Fin", "Échéance", "Date d'échéance", "Date de fin"],
    "amount": ["Montant", "Valeur ($)", "Montant total", "Montant ($)"], "status": ["Statut", "État"], "note": ["Remarques", "Commentaires", "Objet", "Description"],
    "group": ["Comité", "Groupe de travail", "Nom du comité"], "member": ["Membre", "Nom", "Nom du membre"], "person": ["Nom", "Personne-ressource", "Représentant", "Nom de la personne"],
    "body": ["Organisme", "Organisation", "Ministère ou organisme", "Nom de l'organisme"], "seat": ["Rôle", "Rôle au sein du comité"], "post": ["Titre", "Poste", "Fonction"],
    "msince": ["Membre depuis", "Depuis", "Date d'adhésion"], "email": ["Courriel", "Adresse courriel"], "phone": ["Téléphone", "Tél.", "N° de téléphone"],
    "region": ["Province", "Région", "Province ou territoire"], "sector": ["Secteur", "Secteur d'activité"], "type": ["Type", "Type d'organisme", "Catégorie"],
    "program": ["Programme", "Nom du programme"], "project": ["Projet", "Titre du projet", "Initiative"], "funder": ["Bailleur de fonds", "Organisme subventionnaire", "Source de financement"],
    "recipient": ["Bénéficiaire", "Nom du bénéficiaire", "Récipiendaire"], "fiscal": ["Exercice", "Exercice financier", "Année financière"],
    "relation": ["Relation", "Type de relation", "Lien"], "source": ["De", "Organisme A", "Partie prenante 1"], "target": ["Vers", "Organisme B", "Partie prenante 2"],
    "event": ["Événement", "Réunion", "Atelier"], "date": ["Date", "Date de la réunion"], "attendee": ["Participant", "Participante ou participant", "Nom"],
    "unit": ["Direction", "Direction générale", "Division"], "acronym": ["Sigle", "Acronyme"], "stakeholder": ["Partie prenante", "Intervenant", "Organisme"],
    "website": ["Site Web"], "interest": ["Intérêt", "Influence", "Niveau d'engagement"], "parent": ["Relève de", "Organisme parent"],
    "path": ["Structure organisationnelle", "Structure hiérarchique"], "head": ["Chef", "Directeur", "Gestionnaire"],
}  # fmt: skip
WORDS = {"en": EN, "fr": FR}
LABELS = {"member": "person", "seat": "role", "post": "role", "msince": "since", "email": "contact", "phone": "contact", "fiscal": "since", "date": "since", "attendee": "person",
          "stakeholder": "body", "website": "url", "interest": "attr", "head": "person", "acronym": "aliases", "source": "body", "target": "body",
          "parent": "unit body"}  # fmt: skip
"""What a column of such a heading is, where that is called otherwise."""
