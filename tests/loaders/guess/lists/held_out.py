"""Lists as planners have them, written down by hand and not looked at while the guess was made: half of them French."""

from __future__ import annotations

from collections.abc import Sequence

from partnermap.loaders.grids import Span

from .byhand import hand
from .made import MadeList

HELD_OUT: Sequence[MadeList] = (
    hand("isa-list", "Information Sharing Agreements.xlsx", (3,), "number agreement partner since until status person/lead", """
Information Sharing Agreements in Effect

ISA # | Agreement Title | Partner Agency | Signed | Expires | Status | Privacy Contact
ISA-04 | Firearms Licensing Data | Chief Firearms Office of Ontario | 2018-10-02 | 2028-10-01 | Active | Nadine Roberge
ISA-07 | Amber Alert Protocol | Toronto Police Service; Peel Regional Police | 2020-02-14 | | Active | Omar Khan
ISA-11 | Vessel Tracking | Canadian Coast Guard | 2022-06-30 | 2025-06-29 | Under review | Nadine Roberge
"""),
    hand("advisory-circle", "Members – Elders Advisory Circle.xlsx", (1,), "person body role region since contact", """
Member | Nation/Organization | Role | Region | Appointed | Phone
Elder Rose Littlechild | Samson Cree Nation | Chair | Prairies | 2021-05 | 780-555-0101
Elder Paul Moses | Tsleil-Waututh Nation | Member | Pacific | 2022-01 | 604-555-0133
Grace Angutimmarik | Government of Nunavut | Observer | North | 2023-09 |
"""),
    hand("projects-funded", "Projects funded 2020-2023.csv", (1,), "recipient/lead program program amount since until region", """
Organization | Project Title | Program | Funding ($) | Start Date | End Date | Province
Covenant House | Safe Exit | Anti-Trafficking Fund | 350000 | 2020-04-01 | 2023-03-31 | ON
Ka Ni Kanichihk | Medicine Bear | Anti-Trafficking Fund | 275000 | 2021-04-01 | 2024-03-31 | MB
PLEA Community Services | Children of the Street | Youth Prevention Stream | 180000 | 2020-07-01 | 2022-06-30 | BC
""", sheet=""),
    hand("consortium", "Consortium partners.xlsx", (2,), "body kept/type/sector person role contact amount/kept since", """
HEALTHY AGING CONSORTIUM
Institution | Partner type | Principal contact | Position | Email | Annual contribution | Partner since
McMaster University | Academic | Parminder Raina | Scientific Director | pr@example.ca | $50,000 | 2014
Baycrest | Hospital | Allison Sekuler | President | as@example.ca | $35,000 | 2016
CanAge | NGO | Laura Tamblyn | CEO | lt@example.ca | in-kind | 2019
"""),
    hand("org-levels", "org chart FY24.xlsx", (1,), "level level level person role", """
Branch | Directorate | Division | Manager | Manager's title
Corporate Branch | Finance Directorate | Accounting Division | Helen Marsh | Senior Manager
Corporate Branch | People Directorate | Staffing Division | Ravi Anand | Senior Manager
Programs Branch | Delivery Directorate | Western Division | Lise Caron | Director
"""),
    hand("ententes-recherche", "Ententes de recherche en cours.xlsx", (3,), "agreement partner person since until amount", """
Bureau de la recherche
Ententes de recherche en cours – mise à jour : 12 février 2024
Titre | Établissement partenaire | Chercheur principal | Début | Fin | Valeur totale ($)
Qualité de l'eau du fleuve | Université du Québec à Rimouski | Pr Bruno Zakardjian | 2021-05-01 | 2025-04-30 | 320 000
Santé des sols | Université Laval | Pre Josée Fortin | 2022-01-01 | 2024-12-31 | 185 500
Feux de forêt | Institut national de la recherche scientifique | Dr Yves Bergeron | 2023-04-01 | 2026-03-31 | 410 000
""", language="fr"),
    hand("table-jeunesse", "Table jeunesse - coordonnées des membres.xlsx", (2,), "body person role contact contact status/kept/role", """
Table jeunesse de la Côte-Nord
Organisme membre | Représentée par | Titre | Courriel | Téléphone | Droit de vote
Centre de services scolaire de l'Estuaire | Diane Gauthier | Directrice adjointe | dg@example.org | 418 555-0111 | Oui
Maison des jeunes La Relève | Kevin Savard | Coordonnateur | ks@example.org | 418 555-0112 | Oui
CISSS de la Côte-Nord | Annie Lévesque | Organisatrice communautaire | al@example.org | 418 555-0113 | Non
""", language="fr"),
    hand("plan-action", "Plan d'action 2023-2028 suivi.xlsx", (1, 2), "number/kept program lead partner until status", """
Action | | Responsabilité | | Suivi |
N° | Description de l'action | Organisme responsable | Organismes collaborateurs | Échéance | Avancement
1.1 | Créer un guichet unique | Ville de Saguenay | Promotion Saguenay; UQAC | 2024-12 | 60 %
1.2 | Former les intervenants | CIUSSS du Saguenay | Cégep de Jonquière | 2025-06 | 20 %
2.1 | Organiser un forum annuel | Promotion Saguenay | Chambre de commerce; UQAC | 2024-10 | 0 %
""", language="fr", spans=[Span(0, 1, 1, 1), Span(2, 1, 3, 1), Span(4, 1, 5, 1)]),
    hand("commanditaires", "commanditaires_festival.xlsx", (1,), "funder/body type/sector/kept amount/kept since/kept person contact", """
Commanditaire | Niveau | Montant | Année | Personne-ressource | Courriel
Desjardins | Or | 10 000 $ | 2023 | Sylvie Roy | sr@example.org
Hydro-Québec | Argent | 5 000 $ | 2023 | Alain Côté | ac@example.org
Loto-Québec | Bronze | 2 500 $ | 2022 | Marie Dion | md@example.org
""", language="fr"),
    hand("liens-acteurs", "cartographie des acteurs.csv", (1,), "body body relation note", """
Organisme A | Organisme B | Type de relation | Commentaires
Ville de Drummondville | Carrefour d'entraide | finance | Entente annuelle
Carrefour d'entraide | Regroupement des organismes | membre de |
Cégep de Drummondville | Ville de Drummondville | collabore avec | Stages
""", sheet="", language="fr"),
)  # fmt: skip
