"""Invented bodies, people, committees, programs and agreements, in English and French."""

BODIES = {
    "en": [
        "RCMP", "OPP", "CBSA", "Health Canada", "Public Safety Canada", "Justice Canada", "Statistics Canada", "Ministry of the Solicitor General",
        "Maple Leaf Foundation", "University of Ottawa", "City of Kingston", "Northern Lights Society", "Alberta Health Services", "Canadian Red Cross",
        "Prairie Youth Alliance", "Department of Education and Early Childhood", "Winnipeg Police Service", "Nunavut Tunngavik", "Employment and Social Development Canada",
        "Halifax Regional Municipality", "Harbour House Inc.", "Big Sky Consulting Ltd.", "Fisheries and Oceans Canada", "Toronto Metropolitan University",
        "BC Housing", "Pathways Clubhouse", "Kids First", "Bright Futures", "Inuit Women's Association", "Manitoba Hydro",
    ],
    "fr": [
        "GRC", "SPVM", "Santé Canada", "Sécurité publique Canada", "Ministère de la Justice du Québec", "Ville de Gatineau", "Fondation Boréale",
        "Université Laval", "Sûreté du Québec", "Centre d'aide aux familles", "Croix-Rouge canadienne", "Société d'habitation du Québec", "Ministère de la Famille",
        "Hydro-Québec", "Agence du revenu du Canada", "Maison des jeunes de Hull", "Commission scolaire des Rives", "Cégep de Sherbrooke", "Tel-jeunes",
        "Emploi et Développement social Canada", "Office municipal d'habitation", "Association des femmes autochtones", "Réseau des proches aidants", "Le Phare",
        "MSSS", "Institut national de santé publique", "Ville de Québec", "Moisson Outaouais", "Pêches et Océans Canada", "Espace Libre",
    ],
}  # fmt: skip
PEOPLE = {
    "en": [
        "A. Roy", "B. Chan", "Carol Smith", "David Nguyen", "Erin O'Neil", "Frank MacDonald", "Grace Lee", "Harpreet Singh", "Ian Fraser", "Joanne Clark",
        "Kevin Tremblay", "Laura Beaulieu", "Mohammed Ali", "Nadia Popov", "Oliver Grant", "Priya Patel", "Dr. Quentin Moss", "Rachel Green-Adams", "Sgt. Tom Hill",
        "Uma Iyer", "Victor Kahn", "Wendy Strong", "Xavier Dupuis", "Yvonne Blake",
    ],
    "fr": [
        "Anne Tremblay", "Benoît Gagnon", "Chantal Roy", "Denis Bouchard", "Élise Côté", "François Pelletier", "Geneviève Lavoie", "Hugo Fortin", "Isabelle Gauthier",
        "Jean-Pierre Morin", "Karine Ouellet", "Luc Bergeron", "Marie-Ève Paquette", "Nathalie Girard", "Olivier Simard", "Pascale Boucher", "Mme Renée Caron",
        "Sylvain Beaulieu", "Thérèse Cloutier", "M. Yves Dubois", "J. Poirier", "Dr Alain Gravel",
    ],
}  # fmt: skip
GROUPS = {
    "en": ["Steering Committee", "Working Group on Data", "Interdepartmental Committee on Youth", "Regional Table", "Advisory Council", "Task Force on Housing",
           "Community of Practice", "Evaluation Sub-committee"],
    "fr": ["Comité directeur", "Groupe de travail sur les données", "Comité interministériel sur la jeunesse", "Table régionale de concertation", "Conseil consultatif",
           "Groupe de travail sur le logement", "Communauté de pratique", "Sous-comité de l'évaluation"],
}  # fmt: skip
PROGRAMS = {
    "en": ["Safe Streets Initiative", "Youth Gang Prevention Fund", "Housing First", "Digital Literacy for Seniors", "Northern Food Strategy", "Healthy Harbours",
           "Language Training Pilot", "Reaching Home", "Career Bridges", "Clean Water Strategy"],
    "fr": ["Initiative Rues sûres", "Fonds de prévention chez les jeunes", "Logement d'abord", "Littératie numérique des aînés", "Stratégie alimentaire du Nord",
           "Ports en santé", "Projet pilote de francisation", "Vers un chez-soi", "Passerelles vers l'emploi", "Stratégie eau claire"],
}  # fmt: skip
AGREEMENTS = {
    "en": ["Data sharing MOU", "Joint training letter", "Referral protocol", "Information sharing agreement", "Mutual aid agreement", "MOU on secondments",
           "Joint operations", "Emergency response", "Shared services arrangement", "Research collaboration"],
    "fr": ["Entente d'échange de données", "Lettre de formation conjointe", "Protocole de référence", "Accord de partage d'information", "Entente d'aide mutuelle",
           "Protocole d'entente sur les détachements", "Opérations conjointes", "Intervention d'urgence", "Entente de services partagés", "Collaboration de recherche"],
}  # fmt: skip
EVENTS = {
    "en": ["Annual Forum 2023", "Partners' Workshop", "Spring Roundtable", "Data Summit"],
    "fr": ["Forum annuel 2023", "Atelier des partenaires", "Table ronde du printemps", "Sommet sur les données"],
}
POSTS = {
    "en": ["Director", "Program Manager", "Inspector", "Senior Policy Analyst", "Executive Director", "Coordinator"],
    "fr": [
        "Directrice",
        "Gestionnaire de programme",
        "Inspecteur",
        "Analyste principale des politiques",
        "Directeur général",
        "Coordonnatrice",
    ],
}
SEATS = {
    "en": ["Chair", "Member", "Vice-chair", "Member", "Observer", "Secretary", "Alternate"],
    "fr": ["Présidente", "membre", "vice-président", "membre", "observateur", "secrétaire", "substitut"],
}
KINDS = {
    "en": ["Federal", "Provincial", "NGO", "Academia", "Indigenous"],
    "fr": ["Fédéral", "Provincial", "ONG", "Universitaire", "Autochtone"],
}
REGIONS = {"en": ["ON", "QC", "BC", "Alberta", "Nova Scotia"], "fr": ["QC", "Ontario", "Nouveau-Brunswick", "Manitoba", "QC"]}
NOTES = {
    "en": ["Renewed twice; see file for correspondence with the regional office.", "Met in the fall.", "Interested in data.", ""],
    "fr": [
        "Renouvelée deux fois; voir le dossier pour la correspondance avec le bureau régional.",
        "Rencontre à l'automne.",
        "S'intéresse aux données.",
        "",
    ],
}
STATUSES = {"en": ["Active", "Expired", "In negotiation", "Active"], "fr": ["Active", "Échue", "En négociation", "En vigueur"]}
