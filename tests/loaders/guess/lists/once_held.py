"""Lists as planners have them, written down by hand, once held out: the guess had 89.6 % of their columns right before they were looked at."""

from __future__ import annotations

from collections.abc import Sequence

from partnermap.loaders.grids import Span

from .byhand import hand
from .made import MadeList, grid

ONCE_HELD: Sequence[MadeList] = (
    hand("instruments", "Instruments registry (Q3).xlsx", (4,), "number agreement type partner since until amount status note", """
National Partnerships Secretariat
Registry of instruments – current to September 30, 2023 – PROTECTED A

Instrument no. | Instrument title | Type of instrument | Counterpart(s) | In force since | Sunset | Financial value (CAD) | Status | Remarks
2019-014 | MOU on Exchange of Criminal Intelligence | MOU | Ontario Provincial Police; Toronto Police Service | 2019-04-12 | 2024-04-11 | n/a | In force |
2019-022 | Contribution agreement: Cyber Awareness for Schools | Contribution agreement | MediaSmarts | 2019-06-01 | 2022-03-31 | $480,000 | Expired | Final report received.
2020-003 | Letter of Intent on Joint Research | LOI | University of Waterloo; Dalhousie University | 2020-01-20 | Evergreen | | In force | Annual meeting.
2021-009 | Service Level Agreement: Call Centre Overflow | SLA | Kids Help Phone | 2021-09-01 | 2023-08-31 | $125,500 | Renewal pending |
2022-011 | Arrangement respecting secondments | Arrangement | Nova Scotia Department of Justice | 2022-02-14 | 2027-02-13 | | In force |
"""),
    hand("ententes-msp", "registre_ententes_2024-03-31.xlsx", (3,), "number agreement partner since until amount lead/unit/any", """
Registre des ententes – Direction générale des partenariats
À jour au 31 mars 2024
No d'entente | Objet de l'entente | Ministère ou organisme partenaire | Date de conclusion | Date de fin prévue | Valeur totale | Unité responsable
E-101 | Échange de renseignements sur les personnes disparues | Sûreté du Québec | 15 janvier 2020 | 14 janvier 2025 | s. o. | Direction des ententes
E-102 | Prêt de service d'une analyste | Ministère de la Santé et des Services sociaux | 1er avril 2021 | 31 mars 2023 | 96 400 $ | Direction des ententes
E-103 | Accueil et intégration des familles | Ville de Sherbrooke; Service d'aide aux Néo-Canadiens | 3 mai 2022 | en cours | 250 000 $ | Direction régionale de l'Estrie
E-104 | Soutien à la Semaine de prévention | Réseau Biblio de l'Outaouais | 12 septembre 2023 | 11 septembre 2024 | 18 250,75 $ | Direction des communications
""", language="fr"),
    hand("committee-roster", "Committee rosters v4.xlsx", (2,), "person role body role contact", """
Governance committees: membership
Name | Committee role | Organization | Job title | Work email
Steering Committee
Carol Whitehead | Co-chair | Public Safety Canada | Director General | c.whitehead@example.ca
Paul Arsenault | Co-chair | RCMP | Superintendent | p.arsenault@example.ca
Mei Lin | Member | Canadian Centre for Child Protection | Associate Executive Director | m.lin@example.ca
Data Working Group
Ravi Menon | Chair | Statistics Canada | Assistant Director | r.menon@example.ca
Sarah Big Canoe | Member | Chiefs of Ontario | Policy Analyst | s.bigcanoe@example.ca
Tom Reid | Observer | Department of Justice | Counsel | t.reid@example.ca
"""),
    hand("comite-itinerance", "Membres comité itinérance.xlsx", (3,), "person person/out/given role body contact contact", """
Comité consultatif sur l'itinérance
Liste des membres 2023-2024
Nom | Prénom | Titre | Organisme | Courriel | Téléphone
Lachance | Mireille | Coordonnatrice clinique | Maison Marie-Louise | ml@example.org | 819 555-0123
Bédard | Simon | Agent de développement | Ville de Gatineau | sb@example.org | 819 555-0177
Nguyen | Kim | Directrice générale | Le Gîte Ami | kn@example.org | 819 555-0101
Ouimet | Réjean | Sergent | Service de police de la Ville de Gatineau | ro@example.org |
""", language="fr"),
    hand("repertoire", "Répertoire des partenaires communautaires (final).xlsx", (1,), "body aliases type/sector note/kept region person role contact url", """
Nom de l'organisme | Sigle | Catégorie | Clientèle desservie | Région administrative | Personne à contacter | Fonction | Courriel | Site Web
Association québécoise des centres d'intervention | AQCID | Regroupement | Personnes en difficulté | Capitale-Nationale | Louise Fortier | Directrice | lf@example.org | https://www.aqcid.example
Carrefour jeunesse-emploi des Deux-Rives | CJE | OBNL | Jeunes de 15 à 35 ans | Montérégie | Marc-André Pilon | Conseiller | map@example.org | https://cje.example
Centre de femmes La Source | | Organisme communautaire | Femmes | Estrie | Sonia Ben Ali | Intervenante | sba@example.org |
Moisson Beauce | MB | OBNL | Ménages à faible revenu | Chaudière-Appalaches | Jean Drouin | Directeur général | jd@example.org | https://moisson.example
""", language="fr"),
    hand("subventions", "Subventions versées 2022-2023.xlsx", (2,), "program recipient/lead program amount since region", """
Programme d'appui aux initiatives locales – projets retenus
Programme | Organisme bénéficiaire | Titre du projet | Aide accordée | Exercice financier | Région
Appui aux aînés | Centre d'action bénévole de Rimouski | Popote mobile | 24 000 $ | 2022-2023 | Bas-Saint-Laurent
Appui aux aînés | FADOQ Région Lanaudière | Ateliers numériques | 18 500 $ | 2022-2023 | Lanaudière
Jeunesse active | Maison des jeunes L'Escale | Studio d'enregistrement | 32 750 $ | 2022-2023 | Abitibi-Témiscamingue
Jeunesse active | Loisirs Saint-Michel | Sports pour toutes | 12 000 $ | 2022-2023 | Montréal
Total | | | 87 250 $ | |
""", language="fr"),
    hand("committee-matrix", "who sits where.xlsx", (3,), "body cells cells cells cells", """
Who sits where (updated May 2024)

Organization | National Steering Committee | Evaluation Working Group | Indigenous Advisory Circle | Communications Table
Public Health Agency of Canada | Chair | X | |
Assembly of First Nations | X | | Co-chair | X
Métis National Council | X | | X |
Canadian Mental Health Association | | X | | X
Mental Health Commission of Canada | X | Chair | | X

X = member
"""),
    hand("presences", "Présences 12 mars 2024.xlsx", (4,), "person body kept/status/out note", """
Table de concertation en sécurité routière
Rencontre du 12 mars 2024 – liste des présences

Nom | Organisation | Présent (O/N) | Remarques
Caroline Dubé | Société de l'assurance automobile du Québec | O |
Étienne Racine | Ministère des Transports | O | Arrivé à 10 h
Valérie St-Onge | CAA-Québec | N | Remplacée par J. Hébert
Patrick Ho | Vélo Québec | O |
""", language="fr"),
    hand("relationships", "stakeholder relationships.csv", (1,), "body relation body since note", """
Organization | Relationship | Partner organization | Since | Comments
Harbour Trust | funds | Northern Youth Centre | 2019 | Three-year grant
Northern Youth Centre | member of | Alliance of Shelters | 2016 |
City of Whitehorse | works with | Northern Youth Centre | 2020 | Joint outreach
Yukon Government | funds | Alliance of Shelters | 2018 | Core funding
Alliance of Shelters | reports to | Yukon Government | 2018 |
""", sheet=""),
    hand("organigramme", "organigramme_ministere.xlsx", (2,), "level level level level person", """
Organigramme administratif – janvier 2024
Ministère | Direction générale | Direction | Service | Titulaire
Ministère de la Culture | Direction générale du patrimoine | Direction des collections | Service des archives | Hélène Marchand
Ministère de la Culture | Direction générale du patrimoine | Direction des collections | Service de la conservation | Yvan Beaudry
Ministère de la Culture | Direction générale des programmes | Direction des ententes | | Nadia Rahmani
Ministère de la Culture | Direction générale des programmes | Direction de l'aide financière | Service des bourses | Luc Perron
""", language="fr"),
    hand("forms", "Partner survey (responses).xlsx", (1,), "out out out out person/out body role project/program/kept/partner region", """
ID | Start time | Completion time | Email | Name | Which organization do you represent? | What is your position? | Which programs or initiatives do you deliver? | In which province or territory are you located?
1 | 2024-02-01 | 2024-02-01 | anonymous | | Boys and Girls Club of Moncton | Executive Director | After-school program | New Brunswick
2 | 2024-02-01 | 2024-02-01 | anonymous | | YWCA Halifax | Manager, Housing | Rapid rehousing; Safe Landing | Nova Scotia
3 | 2024-02-03 | 2024-02-03 | anonymous | | Tree of Life Healing Centre | Counsellor | Land-based healing | Manitoba
4 | 2024-02-05 | 2024-02-05 | anonymous | | City of Iqaluit | Planner | Youth drop-in | Nunavut
"""),
    hand("projets-conjoints", "Projets conjoints.xlsx", (3, 4), "project lead partner since until amount/kept funder", """
Projets conjoints en prévention

Projet | Intervenants | | Calendrier | | Financement |
 | Porteur | Collaborateurs | Début | Fin | Montant | Source
Ados en ligne | Tel-jeunes | Fondation Marie-Vincent, Centre Cyber-aide | 2022-09 | 2024-06 | 150 000 $ | Sécurité publique Canada
Parents avertis | Fondation Marie-Vincent | Centre Cyber-aide¶Fédération des comités de parents | 2023-01 | 2023-12 | 45 000 $ | Ministère de la Famille
Vigie scolaire | Centre de services scolaire des Draveurs | Service de police de la Ville de Gatineau | 2021-04 | 2025-03 | 80 000 $ | Ministère de l'Éducation
""", language="fr", spans=[Span(1, 3, 2, 3), Span(3, 3, 4, 3), Span(5, 3, 6, 3)], more=[grid("Listes", [["Statut"], ["Actif"], ["Terminé"]])]),
)  # fmt: skip
