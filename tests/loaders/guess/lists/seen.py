"""Lists as planners have them, written down by hand, held out for a while: 75 % of their columns were right before they were looked at."""

from __future__ import annotations

from collections.abc import Sequence

from partnermap.loaders.grids import Span

from .byhand import hand
from .made import MadeList

SEEN: Sequence[MadeList] = (
    hand("loa-tracker", "LOA_MOU Tracker FY2023-24.xlsx", (3,), "number agreement partner/lead person/kept/lead since until amount status note", """
Intergovernmental Affairs – Agreement Tracker
Last updated: January 9, 2024
File No | Name of Agreement | Other Party | Program Lead | Start | Expires On | Total $ | Current Status | Next Steps
IGA-17-01 | Canada–Yukon Bilateral on Wildfire | Yukon Government | Terri Olsen | 2017-06-01 | 2027-05-31 | 2,400,000 | Active | Mid-term review
IGA-19-08 | Youth Employment Partnership | YMCA of Greater Toronto | Dev Banerjee | 2019-04-01 | 2024-03-31 | 850,000 | Closing | Draft renewal
IGA-21-02 | Shared Lab Access | University of Saskatchewan | Terri Olsen | 2021-09-15 | n/a | 0 | Active |
IGA-22-11 | Flood Data Exchange | Province of Manitoba | Dev Banerjee | 2022-01-10 | 2025-01-09 | 120,000 | Active |
"""),
    hand("coalition-members", "coalition membership list.xlsx", (1,), "body kept/sector/type person role contact kept/since region", """
Member Organization | Membership Category | Delegate | Delegate Title | Delegate Email | Year Joined | Province/Territory
Egale Canada | Voting | Helen Kennedy | Executive Director | hk@example.org | 2015 | ON
Native Women's Association of Canada | Voting | Lynne Groulx | CEO | lg@example.org | 2014 | QC
Women's Shelters Canada | Voting | Anuradha Dugal | Vice President | ad@example.org | 2016 | ON
Canadian Labour Congress | Associate | Siobhan Vipond | Executive Vice-President | sv@example.org | 2018 | ON
"""),
    hand("bottin", "Bottin des intervenants.xlsx", (2,), "body sector/type/kept kept/out person role contact contact note/kept", """
Bottin des intervenants du milieu
Nom de l'organisation | Champ d'intervention | Municipalité | Répondante ou répondant | Titre d'emploi | Courriel professionnel | Cellulaire | Particularités
Maison d'hébergement L'Égide | Violence conjugale | Candiac | Josée Marquis | Directrice | jm@example.org | 450 555-0110 | Ouvert 24 h
Le Repas-Partagé | Sécurité alimentaire | Longueuil | Steve Lavallée | Coordonnateur | sl@example.org | 450 555-0120 |
CLSC Kateri | Santé | Candiac | Dre Lucie Houle | Médecin-conseil | lh@example.org | 450 555-0130 | Sur rendez-vous
"""
    , language="fr"),
    hand("tripartite", "ententes tripartites 2019-2025.xlsx", (2,), "number agreement partner partner partner since until status", """
Ententes tripartites – Police autochtone
No | Communauté / entente | Partie fédérale | Partie provinciale | Première Nation signataire | Date d'entrée en vigueur | Échéance | État de situation
1 | Entente sur la prestation des services policiers à Kitigan Zibi | Sécurité publique Canada | Ministère de la Sécurité publique | Kitigan Zibi Anishinabeg | 2018-04-01 | 2028-03-31 | En vigueur
2 | Entente sur la prestation des services policiers à Listuguj | Sécurité publique Canada | Ministère de la Sécurité publique | Listuguj Mi'gmaq Government | 2018-04-01 | 2023-03-31 | En renégociation
3 | Entente sur la prestation des services policiers à Pikogan | Sécurité publique Canada | Ministère de la Sécurité publique | Conseil de la Première Nation Abitibiwinni | 2019-04-01 | 2024-03-31 | En vigueur
""", language="fr"),
    hand("results-framework", "Action Plan partners.xlsx", (1, 2), "kept/group/program program/kept lead support until status", """
Action plan |  | Accountability |  | Delivery |
Pillar | Action | Lead Organization | Supporting Organizations | Target date | RAG status
Prevention | School outreach toolkit | Department of Education | RCMP; MADD Canada | 2024-09-30 | Green
Prevention | Public awareness campaign | Department of Health | MADD Canada | 2024-12-31 | Amber
Enforcement | Joint checkstops | RCMP | Royal Newfoundland Constabulary; Department of Justice | 2025-03-31 | Green
""", spans=[Span(0, 1, 1, 1), Span(2, 1, 3, 1), Span(4, 1, 5, 1)]),
    hand("invitees", "Summit invitees.xlsx", (2,), "person/given person/given body role kept contact", """
National Harm Reduction Summit, May 6-7, 2024 – Invitation list
First name | Last name | Company/Organization | Job Title | RSVP | Email address
Leila | Attar | Health Canada | Senior Advisor | Accepted | la@example.ca
Gord | Penner | Manitoba Harm Reduction Network | Director | Declined | gp@example.ca
Mai | Tran | Moms Stop the Harm | Volunteer | Accepted | mt@example.ca
Joel | Whitford | City of Edmonton | Program Lead | Tentative | jw@example.ca
"""),
    hand("bailleurs", "Tableau des contributions.xlsx", (3,), "program funder amount since until note/kept", """
Fondation Horizon – Tableau des contributions reçues
(montants en dollars canadiens)
Initiative financée | Donateur | Montant de la contribution | Début | Fin | Conditions
Camp de lecture | Fondation Lucie et André Chagnon | 75 000 | 2022-09-01 | 2024-08-31 | Rapport annuel
Camp de lecture | Caisse Desjardins de Lévis | 10 000 | 2023-01-01 | 2023-12-31 |
Aide aux devoirs | Centraide Québec | 42 500 | 2021-07-01 | 2024-06-30 | Visibilité
Cuisine collective | Ville de Lévis | 8 000 | 2023-05-01 | 2023-10-31 |
""", language="fr"),
    hand("working-groups", "WG structure.xlsx", (1,), "group group/kept/lead person/lead person/lead kept/note kept", """
Working Group | Reports to | Co-chair (federal) | Co-chair (provincial) | Mandate | Meeting cadence
Data and Evidence | Deputy Ministers' Committee | Alan Price | Mona Eid | Common indicators | Monthly
Regulatory Alignment | Deputy Ministers' Committee | Sue Kwan | Paul Boyd | Review rules | Quarterly
Communications | Directors' Table | Remi Cyr | Ida Holt | Joint messaging | Ad hoc
"""),
    hand("matrice-services", "Matrice comités-organismes.xlsx", (2,), "body cells cells cells", """
Participation aux instances (x = membre, P = présidence)
Organisme | Comité de coordination | Comité clinique | Table des directeurs
CISSS de Lanaudière | P | x | x
Maison Parent-Aise | x | |
Service de police de Repentigny | x | | x
Centre jeunesse | | P | x
""", language="fr"),
    hand("ngo-partners", "NGO partners 2024.csv", (1,), "body aliases url kept/sector/note body/lead/funder/partner kept", """
Organization Name,Acronym,Website,Main area of work,Umbrella organization,Charity no.
Canadian Association of Elizabeth Fry Societies,CAEFS,https://caefs.example,Justice,,12345 6789 RR0001
Elizabeth Fry Society of Ottawa,EFSO,https://efry.example,Justice,Canadian Association of Elizabeth Fry Societies,98765 4321 RR0001
John Howard Society of Ontario,JHSO,https://jhs.example,Justice,John Howard Society of Canada,11111 2222 RR0001
""".replace(",", " | "), sheet=""),
    hand("liste-distribution", "Comité directeur - distribution.xlsx", (2,), "person role/body body/role contact kept/role", """
Comité directeur interministériel – membres et substituts
Nom complet | Fonction | Ministère / organisme | Adresse électronique | Statut
Johanne Vézina | Sous-ministre adjointe | Ministère de l'Immigration | jv@example.org | Membre
Karim Haddad | Directeur | Ministère des Finances | kh@example.org | Substitut
Lise Poitras | Directrice générale | Secrétariat aux affaires autochtones | lp@example.org | Membre
""", language="fr"),
    hand("ecosysteme", "Écosystème régional.xlsx", (1,), "body relation body kept/note since", """
Acteur 1 | Nature du lien | Acteur 2 | Intensité | Depuis
Chambre de commerce de Rimouski | Partenaire de | Cégep de Rimouski | Forte | 2015
Ville de Rimouski | Finance | Maison du tourisme | Moyenne | 2018
Cégep de Rimouski | Membre de | Table régionale de l'innovation | Forte | 2012
UQAR | Collabore avec | Merinov | Forte | 2010
""", language="fr"),
)  # fmt: skip
