"""Lists as planners have them, written down by hand, on which the guess was tried while it was made."""

from __future__ import annotations

from collections.abc import Sequence

from partnermap.loaders.grids import Span

from .byhand import hand, rows
from .made import MadeList, grid

WORKED: Sequence[MadeList] = (
    hand("sharepoint", "query.xlsx", (1,), "agreement partner since lead/person status out out out out", """
Title | Partner Organization | Date Signed | Lead Branch | Agreement Status | Modified | Modified By | Item Type | Path
Information sharing with AGLC | Alberta Gaming, Liquor and Cannabis | 2020-05-01 | Programs Branch | Active | 2024-01-02 | Ann Smith | Item | sites/x/Lists/y
Joint patrols on the coast | Fisheries and Oceans Canada | 2021-07-15 | Operations Branch | Active | 2024-01-02 | Ann Smith | Item | sites/x/Lists/y
Training for new officers | Justice Institute of British Columbia | 2022-10-30 | Programs Branch | Expired | 2024-01-03 | Bob Roy | Item | sites/x/Lists/y
"""),
    hand("stakeholder-register", "Stakeholder register.xlsx", (2,), "number body type region person contact kept kept note", """
Stakeholder engagement register
# | Stakeholder | Type | Province | Key contact | Contact details | Interest (H/M/L) | Influence (H/M/L) | Notes
1 | Bear Clan Patrol | NGO | MB | James Favel | jf@example.org | H | M | Wants regular updates
2 | City of Winnipeg | Municipal | MB | Jenna Rocque | 204-555-0133 | M | H |
3 | Downtown BIZ | Private sector | MB | Kate Fenske | kf@example.org | M | M | Met twice
4 | Southern Chiefs' Organization | Indigenous | MB | Jerry Daniels | jd@example.org | H | H | Letter of support
"""),
    hand("programs-inventory", "inventory.xlsx", (1, 2), "program lead partner funder since status", """
Program name | Lead department | Delivery partners | Funded by | Launch year | Status
Nom du programme | Ministère responsable | Partenaires de prestation | Financé par | Année de lancement | État
Canada Service Corps / Service jeunesse Canada | Employment and Social Development Canada | YMCA; Katimavik; 4-H Canada | Government of Canada | 2018 | Active
New Horizons | Employment and Social Development Canada | Community foundations | Government of Canada | 2004 | Active
Reaching Home | Infrastructure Canada | City of Calgary; Homeward Trust | Government of Canada | 2019 | Active
"""),
    hand("gc", "gc.csv", (1,), "number kept recipient/partner place program program agreement amount since until note funder", """
ref_number | recipient_type | recipient_legal_name | recipient_city | prog_name_en | prog_name_fr | agreement_title_en | agreement_value | agreement_start_date | agreement_end_date | description_en | owner_org_title
001-2020-001 | N | Boreal Institute / Institut Boréal | Ottawa | Youth Fund | Fonds jeunesse | Mentoring | 10000.00 | 2020-04-01 | 2021-03-31 | Mentoring of youth | Canadian Heritage
001-2020-002 | A | Council of Elders | Regina | Youth Fund | Fonds jeunesse | Camps | 25000.00 | 2020-06-01 | 2021-03-31 | Camps on the land | Canadian Heritage
001-2020-003 | N | Rivers Society | Kamloops | Youth Fund | Fonds jeunesse | Canoe trips | 7500.00 | 2020-05-01 | 2020-12-31 | Canoe trips | Canadian Heritage
""", sheet=""),
    hand("membres-table", "Table régionale – membres.xlsx", (3,), "person role body member/role contact", """
Table régionale de concertation des aînés
Composition (au 15 février 2024)
Représentant | Fonction | Organisation | Statut au sein de la Table | Adresse courriel
Gérard Plourde | Directeur | FADOQ Bas-Saint-Laurent | Président | gp@example.org
Marielle Côté | Conseillère | CISSS du Bas-Saint-Laurent | Membre | mc@example.org
Yves Caron | Chargé de projet | MRC de Rimouski-Neigette | Observateur | yc@example.org
""", language="fr"),
    hand("ententes-collaboration", "Ententes_collab_v3.xlsx", (1,), "number agreement lead partner since until status note", """
Réf. | Intitulé de l'entente | Direction porteuse | Cocontractants | Signée le | Prend fin le | État | Observations
2021-A | Protocole sur les signalements | Direction de la protection | DPJ de Laval; Service de police de Laval | 12/03/2021 | 31/03/2024 | En vigueur |
2021-B | Entente de service avec les refuges | Direction de l'hébergement | Auberge du cœur; Refuge des jeunes | 05/06/2021 | 30/06/2023 | Échue | À renouveler
2022-A | Prêt de locaux | Direction des immeubles | Ville de Laval | 20/01/2022 | | En vigueur |
""", language="fr"),
    hand("training-attendance", "Workshop attendance.xlsx", (4,), "number person body role contact kept", """
Trauma-Informed Policing Workshop
November 14, 2023, Winnipeg

No. | Attendee | Agency | Rank/Title | E-mail | Dietary restrictions
1 | Sgt. Amy Wong | Winnipeg Police Service | Sergeant | aw@example.ca | None
2 | Cst. Paul Beaulieu | RCMP | Constable | pb@example.ca | Vegetarian
3 | Dana Kirk | Klinic Community Health | Counsellor | dk@example.ca |
"""),
    hand("mandate-table", "tables provinciales.xlsx", (1,), "group lead person kept body note", """
Instance | Organisme coordonnateur | Présidence | Fréquence des rencontres | Organismes membres | Mandat
Comité stratégique en violence conjugale | Secrétariat à la condition féminine | Manon Tessier | Trimestrielle | Ministère de la Justice, Ministère de la Sécurité publique, Ministère de l'Éducation | Coordonner l'action gouvernementale
Table nationale en itinérance | Ministère de la Santé et des Services sociaux | Pierre Lemay | Semestrielle | Ville de Montréal, RAPSIM, Ville de Québec | Suivre le plan d'action
""", language="fr"),
    hand("parent-units", "units.xlsx", (1,), "unit unit person kept", """
Unit | Reports to | Manager | Headcount
Corporate Services | Harbour Authority | Lena Ford | 40
Finance | Corporate Services | Omar Haddad | 12
Human Resources | Corporate Services | Zoe Tan | 9
Operations | Harbour Authority | Mark Hill | 85
"""),
    hand("funders-wide", "Program funding.xlsx", (2, 3), "program lead funder amount funder amount", """
Shelter programs
Program | Operator | Funder 1 | | Funder 2 |
 | | Name | Amount | Name | Amount
Harvest House | Harvest House Atlantic | Province of New Brunswick | $400,000 | United Way | $25,000
Oak Centre | Portage | Province of New Brunswick | $310,000 | City of Moncton | $40,000
""", spans=[Span(2, 2, 3, 2), Span(4, 2, 5, 2), Span(0, 2, 0, 3), Span(1, 2, 1, 3)]),
    hand("one-column", "partners.csv", (1,), "body", """
Partner organizations
Canadian Red Cross
Salvation Army
Ottawa Mission
Shepherds of Good Hope
""", sheet=""),
    hand("no-headings", "contacts.csv", (), "person role body contact", """
Anne Tremblay | Director | Health Canada | at@example.ca
Bob Chan | Analyst | Statistics Canada | bc@example.ca
Carol Smith | Manager | RCMP | cs@example.ca
""", sheet=""),
    hand("priorites", "Priorités et partenaires.xlsx", (1,), "kept project lead partner until status", """
Priorité | Mesure | Organisme responsable | Collaborateurs | Échéancier | État d'avancement
1. Prévention | Campagne nationale de sensibilisation | Ministère de la Sécurité publique | Éducaloi; Sûreté du Québec | 2025-03-31 | En cours
1. Prévention | Trousse pour les écoles | Ministère de l'Éducation | Éducaloi | 2024-12-31 | Réalisée
2. Intervention | Équipe mixte | Service de police de la Ville de Montréal | CIUSSS du Centre-Sud | 2026-03-31 | À venir
""", language="fr"),
    hand("liste-contacts", "contacts_ministeres.xlsx", (1,), "body unit person role contact contact", """
Ministère | Direction | Répondant | Titre | Courriel | Tél.
Ministère de la Justice | Direction des affaires juridiques | Me Claire Vachon | Avocate | cv@example.org | 418 555-0101
Ministère de la Famille | Direction des politiques | Jonathan Roy | Conseiller | jr@example.org | 418 555-0122
Ministère du Travail | Direction des enquêtes | Aïcha Diallo | Enquêteuse | ad@example.org | 418 555-0155
""", language="fr"),
    hand("agreement-parties-long", "agreement parties.xlsx", (1,), "agreement body relation since until", """
Agreement | Organization | Role | Start | End
Border Data MOU | CBSA | Lead | 2020-01-01 | 2025-12-31
Border Data MOU | RCMP | Partner | 2020-01-01 | 2025-12-31
Harbour Watch | Port of Halifax | Lead | 2021-06-01 | 2024-05-31
Harbour Watch | Halifax Regional Police | Partner | 2021-06-01 | 2024-05-31
"""),
    hand("multi-contact", "regional contacts.xlsx", (3,), "region body person role contact person contact", """
Regional contact list

Region | Agency | Primary contact | Title | Primary email | Alternate | Alternate email
Atlantic | Nova Scotia Legal Aid | Megan Longley | Executive Director | ml@example.ca | Josh Bryson | jb@example.ca
Prairies | Legal Aid Manitoba | Peter Kingsley | Executive Director | pk@example.ca | |
Pacific | Legal Aid BC | Michael Bryant | CEO | mb@example.ca | Branka Matijasic | bm@example.ca
"""),
)  # fmt: skip

__all__ = ["WORKED", "grid", "rows"]
