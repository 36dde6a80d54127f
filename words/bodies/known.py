"""Bodies of Canada whose two names are not one another's translation word by word, or whose acronyms are not their first letters.

A line a body, or several where the next begins with a space: its names in English and in French, then what else it is called.
"""

KNOWN = """
Royal Canadian Mounted Police; Gendarmerie royale du Canada; RCMP; GRC
Employment and Social Development Canada; Emploi et Développement social Canada; ESDC; EDSC
Innovation, Science and Economic Development Canada; Innovation, Sciences et Développement économique Canada; ISED; ISDE
Natural Resources Canada; Ressources naturelles Canada; NRCan; RNCan
Statistics Canada; Statistique Canada; StatCan; StatsCan
Fisheries and Oceans Canada; Pêches et Océans Canada; DFO; MPO; Department of Fisheries and Oceans
Agriculture and Agri-Food Canada; Agriculture et Agroalimentaire Canada; AAFC; AAC
Canadian Security Intelligence Service; Service canadien du renseignement de sécurité; CSIS; SCRS
Communications Security Establishment; Centre de la sécurité des télécommunications; CSE; CST; CSEC; CSTC
Financial Transactions and Reports Analysis Centre of Canada;
  Centre d'analyse des opérations et déclarations financières du Canada; FINTRAC; CANAFE
Canada Mortgage and Housing Corporation; Société canadienne d'hypothèques et de logement; CMHC; SCHL
Treasury Board of Canada Secretariat; Secrétariat du Conseil du Trésor du Canada; TBS; SCT
Privy Council Office; Bureau du Conseil privé; PCO; BCP
National Defence; Défense nationale; DND; MDN; Department of National Defence; Ministère de la Défense nationale
Global Affairs Canada; Affaires mondiales Canada; GAC; AMC
Women and Gender Equality Canada; Femmes et Égalité des genres Canada; WAGE; FEGC
Canada Economic Development for Quebec Regions; Développement économique Canada pour les régions du Québec; CED; DEC
Prairies Economic Development Canada; Développement économique Canada pour les Prairies; PrairiesCan
Pacific Economic Development Canada; Développement économique Canada pour le Pacifique; PacifiCan
Federal Economic Development Agency for Southern Ontario;
  Agence fédérale de développement économique pour le Sud de l'Ontario; FedDev Ontario
Federal Economic Development Agency for Northern Ontario; Agence fédérale de développement économique pour le Nord de l'Ontario; FedNor
Atlantic Canada Opportunities Agency; Agence de promotion économique du Canada atlantique; ACOA; APECA
Canadian Northern Economic Development Agency; Agence canadienne de développement économique du Nord; CanNor
Western Economic Diversification Canada; Diversification de l'économie de l'Ouest Canada; WD; DEO
Canadian Heritage; Patrimoine canadien; PCH; Department of Canadian Heritage
Export Development Canada; Exportation et développement Canada; EDC
Farm Credit Canada; Financement agricole Canada; FCC; FAC
Canada Post Corporation; Société canadienne des postes; Canada Post; Postes Canada
Royal Canadian Mint; Monnaie royale canadienne; RCM; MRC
Canadian Broadcasting Corporation; Société Radio-Canada; CBC; SRC; CBC/Radio-Canada; Radio-Canada
Canadian Armed Forces; Forces armées canadiennes; CAF; FAC
Canadian Coast Guard; Garde côtière canadienne; CCG; GCC
Canadian Air Transport Security Authority; Administration canadienne de la sûreté du transport aérien; CATSA; ACSTA
Canadian Radio-television and Telecommunications Commission; Conseil de la radiodiffusion et des télécommunications canadiennes; CRTC
Natural Sciences and Engineering Research Council of Canada;
  Conseil de recherches en sciences naturelles et en génie du Canada; NSERC; CRSNG
Social Sciences and Humanities Research Council of Canada; Conseil de recherches en sciences humaines du Canada; SSHRC; CRSH
National Research Council Canada; Conseil national de recherches Canada; NRC; CNRC
Office of the Superintendent of Financial Institutions; Bureau du surintendant des institutions financières; OSFI; BSIF
Public Prosecution Service of Canada; Service des poursuites pénales du Canada; PPSC; SPPC
Parole Board of Canada; Commission des libérations conditionnelles du Canada; PBC; CLCC
Civilian Review and Complaints Commission for the RCMP;
  Commission civile d'examen et de traitement des plaintes relatives à la GRC; CRCC; CCETP
National Security and Intelligence Review Agency;
  Office de surveillance des activités en matière de sécurité nationale et de renseignement; NSIRA; OSSNR
National Security and Intelligence Committee of Parliamentarians;
  Comité des parlementaires sur la sécurité nationale et le renseignement; NSICOP; CPSNR
Military Grievances External Review Committee; Comité externe d'examen des griefs militaires; MGERC; CEEGM
Veterans Affairs Canada; Anciens Combattants Canada; VAC; ACC
Veterans Review and Appeal Board; Tribunal des anciens combattants (révision et appel); VRAB; TACRA
Elections Canada; Élections Canada; Office of the Chief Electoral Officer; Bureau du directeur général des élections
Library and Archives Canada; Bibliothèque et Archives Canada; LAC; BAC
Canadian Food Inspection Agency; Agence canadienne d'inspection des aliments; CFIA; ACIA
Canada Energy Regulator; Régie de l'énergie du Canada; CER; REC
National Energy Board; Office national de l'énergie; NEB; ONE
Canadian Human Rights Commission; Commission canadienne des droits de la personne; CHRC; CCDP
Canadian Institutes of Health Research; Instituts de recherche en santé du Canada; CIHR; IRSC
Patented Medicine Prices Review Board; Conseil d'examen du prix des médicaments brevetés; PMPRB; CEPMB
Business Development Bank of Canada; Banque de développement du Canada; BDC
Public Service Commission of Canada; Commission de la fonction publique du Canada; PSC; CFP
Public Services and Procurement Canada; Services publics et Approvisionnement Canada; PSPC; SPAC
Canada School of Public Service; École de la fonction publique du Canada; CSPS; EFPC
Canadian Centre for Occupational Health and Safety; Centre canadien d'hygiène et de sécurité au travail; CCOHS; CCHST
National Film Board of Canada; Office national du film du Canada; NFB; ONF
National Gallery of Canada; Musée des beaux-arts du Canada; NGC; MBAC
National Art Gallery; Musée national des beaux-arts
Canadian Psychological Association; Société canadienne de psychologie; CPA; SCP
Last Post Fund; Fonds du Souvenir
Courts Administration Service; Service administratif des tribunaux judiciaires; CAS; SATJ
WorkSafeNB; Travail sécuritaire NB
Polytechnique Montréal; École polytechnique de Montréal
Métis National Council; Ralliement national des Métis; MNC; RNM
Royal Canadian Air Force; Aviation royale canadienne; RCAF; ARC
Royal Canadian Navy; Marine royale canadienne; RCN; MRC
BizPaL; PerLE
Polar Knowledge Canada; Savoir polaire Canada; POLAR; POLAIRE
Telefilm Canada; Téléfilm Canada
Great Lakes Pilotage Authority; Administration de pilotage des Grands Lacs; GLPA; APGL
National Capital Commission; Commission de la capitale nationale; NCC; CCN
Defence Construction Canada; Construction de Défense Canada; DCC; CDC
Office of the Privacy Commissioner of Canada; Commissariat à la protection de la vie privée du Canada; OPC; CPVP
Office of the Information Commissioner of Canada; Commissariat à l'information du Canada; OIC; CI
Office of the Commissioner of Official Languages; Commissariat aux langues officielles; OCOL; CLO
Office of the Correctional Investigator; Bureau de l'enquêteur correctionnel; OCI; BEC
Office of the Auditor General of Canada; Bureau du vérificateur général du Canada; OAG; BVG
Office of the Federal Ombudsperson for Victims of Crime; Bureau de l'ombudsman fédéral des victimes d'actes criminels; OFOVC; BOFVAC
Canadian Police College; Collège canadien de police; CPC; CCP
Canadian Centre for Cyber Security; Centre canadien pour la cybersécurité
Financial Consumer Agency of Canada; Agence de la consommation en matière financière du Canada; FCAC; ACFC
Copyright Board of Canada; Commission du droit d'auteur du Canada
Status of Women Canada; Condition féminine Canada; SWC; CFC
Crown-Indigenous Relations and Northern Affairs Canada; Relations Couronne-Autochtones et Affaires du Nord Canada; CIRNAC; RCAANC
Indigenous Services Canada; Services aux Autochtones Canada; ISC; SAC
Shared Services Canada; Services partagés Canada; SSC; SPC
Transportation Safety Board of Canada; Bureau de la sécurité des transports du Canada; TSB; BST
Canadian Transportation Agency; Office des transports du Canada; CTA; OTC
Standards Council of Canada; Conseil canadien des normes; SCC; CCN
Public Health Agency of Canada; Agence de la santé publique du Canada; PHAC; ASPC
National Judicial Council; Conseil canadien de la magistrature; Canadian Judicial Council; CJC; CCM
Quebec Provincial Police; Sûreté du Québec; SQ; QPP
Montreal Police Service; Service de police de la Ville de Montréal; SPVM
Royal Newfoundland Constabulary; Force constabulaire royale de Terre-Neuve; RNC
Newfoundland and Labrador English School District; District scolaire anglophone de Terre-Neuve-et-Labrador
Quebec Ombudsman; Protecteur du citoyen
Revenu Québec; Quebec Revenue Agency; Agence du revenu du Québec
Hydro One; Hydro One
Liquor Control Board of Ontario; Régie des alcools de l'Ontario; LCBO; RAO
Workplace Safety and Insurance Board;
  Commission de la sécurité professionnelle et de l'assurance contre les accidents du travail; WSIB; CSPAAT
Legal Aid Ontario; Aide juridique Ontario; LAO; AJO
Law Society of Ontario; Barreau de l'Ontario; LSO
Law Society of Upper Canada; Barreau du Haut-Canada; LSUC
Law Society of New Brunswick; Barreau du Nouveau-Brunswick
Office of the Children's Lawyer; Bureau de l'avocat des enfants
Special Investigations Unit; Unité des enquêtes spéciales; SIU; UES
Metrolinx; Metrolinx
National Assembly of Quebec; Assemblée nationale du Québec
Kids Help Phone; Jeunesse, J'écoute
Boys and Girls Clubs of Canada; Repaires jeunesse du Canada; BGC Canada; Clubs garçons et filles du Canada
Big Brothers Big Sisters of Canada; Grands Frères Grandes Sœurs du Canada
Heart and Stroke Foundation of Canada; Fondation des maladies du cœur et de l'AVC du Canada; Heart & Stroke; Cœur + AVC
Children's Hospital of Eastern Ontario; Centre hospitalier pour enfants de l'est de l'Ontario; CHEO
Mothers Against Drunk Driving; Les mères contre l'alcool au volant; MADD Canada; MADD
Canadian Centre on Substance Use and Addiction; Centre canadien sur les dépendances et l'usage de substances; CCSA; CCDUS
Centre for Addiction and Mental Health; Centre de toxicomanie et de santé mentale; CAMH
Ducks Unlimited Canada; Canards Illimités Canada; DUC; CIC
St. John Ambulance; Ambulance Saint-Jean; Saint John Ambulance
Doctors Without Borders; Médecins sans frontières; MSF
Boy Scouts of Canada; Scouts Canada
Girl Guides of Canada; Guides du Canada
Salvation Army; Armée du Salut
United Way Centraide Canada; Centraide United Way Canada; United Way of Canada; Centraide Canada
Canadian National Institute for the Blind; Institut national canadien pour les aveugles; CNIB; INCA
Missing Children Society of Canada; Société canadienne des enfants disparus
Canadian Centre for Child Protection; Centre canadien de protection de l'enfance; C3P; CCPE
Meals on Wheels; Popote roulante; La popote roulante
Royal Military College of Canada; Collège militaire royal du Canada; RMC; CMR
Royal Canadian Legion; Légion royale canadienne
Canadian Blood Services; Société canadienne du sang; CBS; SCS
Canadian Union of Public Employees; Syndicat canadien de la fonction publique; CUPE; SCFP
Public Service Alliance of Canada; Alliance de la Fonction publique du Canada; PSAC; AFPC
Professional Institute of the Public Service of Canada; Institut professionnel de la fonction publique du Canada; PIPSC; IPFPC
National Association of Friendship Centres; Association nationale des centres d'amitié; NAFC; ANCA
Assembly of First Nations; Assemblée des Premières Nations; AFN; APN
Inuit Tapiriit Kanatami; Inuit Tapiriit Kanatami; ITK
Canada Border Services Agency; Agence des services frontaliers du Canada; CBSA; ASFC
Canada Revenue Agency; Agence du revenu du Canada; CRA; ARC
Correctional Service of Canada; Service correctionnel du Canada; CSC; SCC
Immigration, Refugees and Citizenship Canada; Immigration, Réfugiés et Citoyenneté Canada; IRCC
Environment and Climate Change Canada; Environnement et Changement climatique Canada; ECCC
Supreme Court of Canada; Cour suprême du Canada; SCC; CSC
Bank of Canada; Banque du Canada; BoC; BdC
United Nations; Organisation des Nations Unies; UN; ONU
World Health Organization; Organisation mondiale de la santé; WHO; OMS
North Atlantic Treaty Organization; Organisation du Traité de l'Atlantique Nord; NATO; OTAN
International Committee of the Red Cross; Comité international de la Croix-Rouge; ICRC; CICR
International Labour Organization; Organisation internationale du Travail; ILO; OIT
International Monetary Fund; Fonds monétaire international; IMF; FMI
World Bank; Banque mondiale
European Union; Union européenne; EU; UE
African Union; Union africaine; AU; UA
United Nations Children's Fund; Fonds des Nations Unies pour l'enfance; UNICEF
International Criminal Police Organization; Organisation internationale de police criminelle; INTERPOL; OIPC
Organisation for Economic Co-operation and Development; Organisation de coopération et de développement économiques; OECD; OCDE
International Development Research Centre; Centre de recherches pour le développement international; IDRC; CRDI
"""
