"""Lists written down by hand for their shape: sections, several tables or sheets, headings in odd places; the guess was tried on them too."""

from __future__ import annotations

from collections.abc import Sequence

from partnermap.loaders.grids import Span

from .byhand import hand, rows
from .made import MadeList, TrueTable, grid, truth

SHAPED: Sequence[MadeList] = (
    hand("sections", "Advisory bodies.xlsx", (1,), "person role body", """
Name | Role | Affiliation
Youth Advisory Council | |
Amy Wong | Chair | Boys and Girls Clubs of Canada
Paul Roy | Member | Scouts Canada
Elders Circle | |
Mary Simon | Member | Inuit Tapiriit Kanatami
Joe Gull | Observer | Cree Nation Government
"""),
    hand("by-organization", "contacts by agency.xlsx", (2,), "person role contact contact", """
Contacts by agency
Name | Position | Email | Phone
RCMP | | |
Amy Wong | Inspector | aw@example.ca | 613-555-0101
Paul Roy | Sergeant | pr@example.ca | 613-555-0102
Ontario Provincial Police | | |
Mary Smith | Superintendent | ms@example.ca | 705-555-0103
""", spans=[Span(0, 3, 3, 3), Span(0, 6, 3, 6)]),
    hand("by-sector", "partners by sector.xlsx", (1,), "body person role region", """
Organization | Contact | Title | Province
Federal | | |
Health Canada | Anne Roy | Director | ON
Statistics Canada | Bob Chan | Chief | ON
Provincial | | |
Alberta Justice | Carol Smith | Manager | AB
NGO | | |
Red Cross | David Lee | Coordinator | MB
"""),
    hand("offset", "list.xlsx", (5,), "- number agreement partner since amount", """
 | Partnerships Unit
 | List of agreements as of March 31, 2024

 |
 | # | Agreement | Partner | Date | Value
 | 1 | Exchange of data | Alberta Health | 2021-02-03 | 5000
 | 2 | Training | Red Deer College | 2022-05-06 | 12000
 | 3 | Loan of equipment | City of Red Deer | 2023-07-08 |
 | | | | Total | 17000
"""),
    hand("french-two-rows", "registre bilingue.xlsx", (2, 3), "number agreement partner since until", """
Registre / Register
N° | Titre | Partenaires | Début | Fin
No. | Title | Partners | Start | End
1 | Protocole sur les données / Data protocol | Ville de Moncton; Université de Moncton | 2020-01-01 | 2024-12-31
2 | Formation conjointe / Joint training | Collège communautaire | 2021-01-01 | 2023-12-31
""", language=""),
    hand("yes-no", "members by program.xlsx", (1,), "body kept kept region", """
Organization | Signed NDA | Newsletter | Province
Bear Clan Patrol | Yes | No | MB
North Point Douglas Women's Centre | No | Yes | MB
Mount Carmel Clinic | Yes | Yes | MB
"""),
    hand("program-years-money", "funding by year.xlsx", (1,), "recipient/body/lead program kept kept kept", """
Recipient | Program | 2021-22 | 2022-23 | 2023-24
Harvest House | Shelters | $40,000 | $42,000 | $45,000
Oak Centre | Shelters | $10,000 | | $12,000
Bridge Inc. | Outreach | | $5,000 | $5,500
"""),
    hand("sous-comites", "comités et sous-comités.xlsx", (1,), "group group lead/person partner/body", """
Comité | Sous-comité | Présidence | Organismes membres
Comité national sur la sécurité | Sous-comité des données | Anne Roy | GRC; Statistique Canada
Comité national sur la sécurité | Sous-comité juridique | Marc Caron | Justice Canada; GRC
Comité régional | Sous-comité des communications | Julie Petit | Ville de Gatineau; SPVG
""", language="fr"),
    hand("events", "Outreach events 2023.xlsx", (1,), "event since place host partner/person/participant/body kept note", """
Event | Date | Location | Host | Attending organizations | # of attendees | Notes
Spring Forum | 2023-04-12 | Halifax | Dalhousie University | RCMP; Nova Scotia Health; YWCA Halifax | 120 | Plenary on housing
Fall Roundtable | 2023-10-03 | Moncton | City of Moncton | RCMP; Horizon Health Network | 45 |
Youth Summit | 2023-11-20 | St. John's | Memorial University | Choices for Youth; RNC | 200 |
"""),
    hand("reports-to-person", "staff.xlsx", (1,), "person role unit person", """
Employee | Position | Team | Supervisor
Anne Roy | Director | Partnerships | Marc Petit
Bob Chan | Analyst | Partnerships | Anne Roy
Carol Smith | Analyst | Outreach | Anne Roy
Marc Petit | Director General | Executive Office |
"""),
    hand("reports-to-post", "positions.xlsx", (1,), "role person unit out", """
Position | Incumbent | Unit | Reports to
Director General | Anne Roy | Executive Office |
Director, Outreach | Bob Chan | Outreach Directorate | Director General
Manager, Events | Carol Smith | Events Unit | Director, Outreach
Manager, Media | Vacant | Media Unit | Director, Outreach
"""),
    hand("presence-status", "attendance log.xlsx", (2,), "person body kept/out", """
Data Working Group meeting, 2024-02-14
Name | Organization | Attendance
Anne Roy | Health Canada | Present
Bob Chan | Statistics Canada | Regrets
Carol Smith | RCMP | Present
"""),
    hand("intitule", "ententes.xlsx", (1,), "number agreement partner since until person note", """
N° d'entente | Intitulé | Parties | Date de signature | Date d'échéance | Personne-ressource | Observations
2020-01 | Partage de données de recherche | Université Laval; INRS | 2020-02-01 | 2025-01-31 | Anne Roy |
2020-02 | Accès aux installations | Cégep Garneau | 2020-03-01 | 2023-02-28 | Marc Caron | Renouvelée
2021-01 | Stages en milieu de travail | Université du Québec à Rimouski | 2021-09-01 | 2024-08-31 | Anne Roy |
""", language="fr"),
    hand("objet", "registre des accords.xlsx", (1,), "number agreement partner since amount", """
No | Objet | Partenaire | Date | Montant
A-1 | Prêt d'une analyste | Ville de Lévis | 2021-04-01 | 45 000 $
A-2 | Échange de données cartographiques | Hydro-Québec | 2021-06-15 | 0 $
A-3 | Formation en premiers soins | Croix-Rouge | 2022-01-10 | 3 500 $
""", language="fr"),
    hand("index-and-unnamed", "export.xlsx", (1,), "out body person role", """
 | Organization | Contact | Title
0 | Harbour Trust | Anne Roy | Director
1 | North Shelter | Bob Chan | Manager
2 | City of Yellowknife | Carol Smith | Planner
"""),
    hand("sans-entetes", "liste.csv", (), "body body relation", """
Ville de Laval | Centre de bénévolat | finance
Centre de bénévolat | Table des aînés | membre de
Maison des jeunes | Centre de bénévolat | travaille avec
""", sheet="", language="fr"),
    MadeList("two-tables", "programs and contacts.xlsx", [grid("Sheet1", rows("""
Programs
Program | Lead | Partners
Safe Harbour | Port Authority | Coast Guard; City of Saint John
Clean Shores | City of Saint John | Fundy Society

Contacts
Organization | Contact | Title | Email
Port Authority | Anne Roy | Director | ar@example.ca
Fundy Society | Bob Chan | Coordinator | bc@example.ca
"""))], [TrueTable("Sheet1", (2,), truth(["program", "lead", "partner"])), TrueTable("Sheet1", (7,), truth(["body", "person", "role", "contact"]))]),
    MadeList("sheet-per-committee", "committees 2024.xlsx", [
        grid("README", [["How to use this workbook"], ["One sheet per committee."]]),
        grid("Steering Committee", rows("""
Name | Organization | Role
Anne Roy | Health Canada | Chair
Bob Chan | Statistics Canada | Member
""")),
        grid("Data Working Group", rows("""
Name | Organization | Role
Carol Smith | RCMP | Chair
David Lee | Justice Canada | Member
""")),
    ], [TrueTable("Steering Committee", (1,), truth(["person", "body", "role"])), TrueTable("Data Working Group", (1,), truth(["person", "body", "role"]))]),
)  # fmt: skip
