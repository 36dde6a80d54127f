"""The words of headings that say what a row is about, and those that say nothing of their own."""

THINGS = """
path
  en: organization structure; organisation structure; organizational structure; hierarchy; org path; reporting structure; org structure;
      hierarchy path; structure; chain of command; full path; organizational path; breadcrumb; reporting chain
  fr: structure organisationnelle; structure de l'organisation; hiérarchie; chemin; arborescence; structure hiérarchique; structure;
      chemin hiérarchique; filière hiérarchique
level
  en: level; tier; lvl; layer
  fr: niveau; palier hiérarchique; niv; échelon hiérarchique
surname
  en: surname; last name; family name; lastname; last
  fr: nom de famille; patronyme
given
  en: given name; first name; givenname; firstname; first; given names
  fr: prénom; prénoms; petit nom
person
  en: deputy minister; assistant deputy minister; regional director; vice-president; president name; designated rep; interviewee; person
      interviewed; person met; person consulted; signatory name; signed by (name); responsible officer; responsible person; case
      officer; account officer; desk officer; board member name; resource person; person responsible; staff contact; our contact; their
      contact; our representative; internal lead contact; spokesperson; elder; leader name; chief; name of official; official;
      officials; grant officer; project lead name; lead researcher; researcher; professor; supervisor name; program contact name; board
      director; trustee; person; contact; contact person; contact name; representative; full name; point of contact; poc; officer;
      manager; director; employee; individual; head; alternate; liaison; liaison officer; coordinator; project manager; program manager;
      project officer; incumbent; staff; staff member; representative name; designated representative; primary contact; key contact;
      secondary contact; main contact; representing person; focal point; departmental contact; program contact; agreement contact;
      representatives; contacts; project lead contact; principal investigator; investigator; signing officer; rep; name of
      representative; nominee; delegate; delegates; appointee; designate; lead person; lead officer; program officer; project
      coordinator; policy lead; executive lead; personal name; name of contact; executive director; director general; adm; deputy head;
      minister; ceo; commissioner; executive; account manager; relationship manager; relationship owner; internal contact; external
      contact; organizer name; people
  fr: sous-ministre; sous-ministre adjoint; sous-ministre adjointe; directeur régional; directrice régionale; personne rencontrée;
      personne interviewée; personne consultée; personne interrogée; interlocutrice; personne à rejoindre; représentant désigné;
      représentante désignée; conseiller responsable; conseillère responsable; agent responsable; agente responsable; nom du
      responsable; nom de la responsable; porte-parole; aîné; aînée; notre représentant; notre représentante; notre contact; chercheur;
      chercheuse; professeur; professeure; officier; officière; personne responsable; administrateur; administratrice; membre du
      conseil; élu; élue; mairesse; maire; participant rencontré; signataire (nom); responsable administratif; adjoint; adjointe;
      personne; personne-ressource; personne ressource; contact; représentant; représentante; nom complet; point de contact;
      gestionnaire; directeur; directrice; employé; employée; individu; substitut; liaison; agent de liaison; chargé de projet; chargée
      de projet; titulaire du poste; titulaire; titulaires; responsable du dossier; personne contact; répondant; répondante;
      personne-ressource principale; chef; dirigeant; dirigeante; chargé de programme; chercheur principal; agent; agente; suppléant;
      suppléante; délégué; déléguée; personne désignée; personne à contacter; à contacter; personne à joindre; coordonnateur de projet;
      interlocuteur; nom du représentant; nom de la personne; nom et prénom; prénom et nom; personnes; délégué syndical; directeur
      général; directrice générale; nom de la personne-ressource; correspondant; personnel; ministre; commissaire; dirigeant principal
unit
  en: responsible sector; sector/branch; work team; group/team; service line; cost centre; responsibility centre; unit; directorate;
      branch; division; section; bureau; team; sub-organization; suborganization; office; subunit; business unit; organizational unit;
      department unit; program area; division/branch; branch/directorate; work unit; detachment; group/branch; organization unit;
      sub-unit; directorate/branch; region office
  fr: service; secteur responsable; centre de responsabilité; pôle; module; département universitaire; arrondissement; centre de coûts;
      unité; direction; direction générale; sous-direction; division; section; bureau; équipe; unité administrative; sous-unité; unité
      organisationnelle; direction/division; secteur de travail; unité d'affaires; détachement; direction régionale
agreement
  en: partnership; partnerships; partnership name; partnership title; name of partnership; collaboration agreement; loa; mou/loa; lou;
      letter of understanding title; partnership agreement; document title; contract title; licence; licence agreement; memorandum
      title; service agreement; research agreement; contribution agreement; funding agreement; grant agreement; agreement; agreements;
      mou; mous; memorandum; memorandum of understanding; memoranda of understanding; arrangement; instrument; loi; letter of intent;
      letter of understanding; letter of agreement; agreement title; contract; treaty; accord; information sharing agreement; isa; sla;
      service level agreement; convention; protocol; data sharing agreement; moa
  fr: partenariat; partenariats; nom du partenariat; titre du partenariat; convention de partenariat; entente de partenariat; accord de
      collaboration; convention de services; titre du document; titre du contrat; entente-cadre; accord-cadre; entente de principe;
      licence; bail; entente administrative; entente intermunicipale; ententes intermunicipales; entente; ententes; accord; accords;
      protocole; protocole d'entente; protocoles d'entente; pe; convention; contrat; lettre d'entente; lettre d'intention; arrangement;
      instrument; traité; pacte; entente de service; entente de collaboration; mémorandum; mémorandum d'entente
event
  en: engagement activity; outreach activity; forum name; engagement event; consultation activity; meeting name; meeting title; event
      title; training; event; events; meeting; meetings; workshop; conference; session; symposium; summit; webinar; forum session;
      engagement session; consultation; activity; roundtable; event name; gathering; training session; seminar; engagement; outreach
      event
  fr: activité; activités; type d'activité tenue; nom de l'activité; formation; tournée; activité tenue; rencontre tenue; événement;
      évènement; événements; réunion; réunions; rencontre; rencontres; atelier; conférence; séance; colloque; sommet; webinaire;
      consultation; table ronde; séminaire; congrès; nom de l'événement; activité de mobilisation; rassemblement
group
  en: collaboration name; committee or table; external committee; governance committee; liaison committee; joint committee; table name;
      circle; caucus; assembly; body name; advisory group; expert panel; committee/wg; committee; committees; member of; membership in;
      committee membership; memberships; working group; working groups; group; groups; council; task force; network; forum; table;
      subcommittee; sub-committee; governance body; coalition; community of practice; task team; advisory body; panel; board; taskforce;
      alliance; consortium; collaboration; cluster; governance table; committee name; secretariat of
  fr: regroupement; regroupements; lieu de concertation; comité ou table; comité externe; comité mixte; table ou comité; cercle; caucus;
      assemblée; instance de concertation; cellule; cellule de crise; groupe consultatif; comité/groupe; chantier de travail; comité;
      comités; membre de; membre du comité de; siège à; siège au; groupe de travail; groupes de travail; groupe; groupes; conseil;
      réseau; forum; table; sous-comité; table de concertation; instance; coalition; communauté de pratique; instance de gouvernance;
      équipe de projet; alliance; consortium; nom du comité; instances
project
  en: funded project; project funded; supported project; research project title; joint project; workstream name; action name; initiative
      title; project; projects; initiative; initiatives; project title; project name; study; campaign; pilot; workstream; undertaking;
      collaborative project; work; research project; deliverable project; initiative name
  fr: projet soutenu; projet financé; projet retenu; projets retenus; projet conjoint; projet de recherche; projet appuyé; projet;
      projets; initiative; initiatives; titre du projet; nom du projet; étude; campagne; projet pilote; chantier; démarche; mesure
program
  en: fund name; program/service; service name; program or service; fund; name of fund; trust fund; benefit; pilot program; program;
      programme; programs; programmes; strategy; framework; grant program; funding program; program name; program title; prog; scheme;
      policy; plan; action plan; funding stream; stream; prog name; program/initiative; service offering; transfer payment program
  fr: nom du fonds; fonds; programme ou mesure; mesure ou programme; programme/mesure; nom du service; service offert; enveloppe de
      programme; programme; programmes; stratégie; cadre; programme de financement; nom du programme; programme de subvention; volet;
      plan d'action; politique; plan; programme d'aide; programme de paiements de transfert; prog; titre du programme
body
  en: appartenance; responding organization; respondent organization; home institution; institution/organization; organization of
      origin; organization (legal name); sector organization; partner entity; local organization; member society; chapter; local;
      centre; facility; site name; detachment name; authority; health authority; school board; association name; company/organization;
      organization/company; agency represented; participating organization name; organization; organisation; organizations;
      organisations; org; orgs; agency; agencies; ministry; ministries; department; departments; dept; institution; institutions;
      company; companies; entity; entities; body; bodies; employer; affiliation; stakeholder; stakeholders; association; associations;
      society; police service; police services; municipality; first nation; business; organization name; ngo; ngos; firm; community;
      vendor; supplier; university; service provider; government; stakeholder name; home organization; actor; actors; departmental;
      represents; representing; on behalf of; company name; stakeholder group; community organization; corporation; organizational;
      charity; nation; band; school; hospital; client; org name; organization represented; group or organization; department/agency;
      organization/agency; home department; agency name; employer name; host organization name; non-profit
  fr: appartenance; organisme répondant; organisation d'origine; institution d'attache; établissement d'attache; nom de l'établissement;
      nom de l'entité; nom de la municipalité; nom de l'association; nom de la communauté; centre; point de service; section locale;
      chapitre; organisme local; commission scolaire; centre de services; autorité; organisation d'appartenance; milieu; organisme;
      organismes; organisation; organisations; org; ministère; ministères; agence; agences; institution; institutions; entreprise;
      entreprises; entité; entités; établissement; employeur; affiliation; partie prenante; parties prenantes; intervenant;
      intervenants; association; associations; société; service de police; services de police; municipalité; première nation; corps
      policier; corps de police; nom de l'organisme; ong; compagnie; communauté; fournisseur; université; gouvernement; ministère ou
      organisme; représente; acteur; acteurs; organisme d'attache; organisme d'appartenance; au nom de; raison sociale; obnl; osbl;
      client; ministère/organisme; fondation; organisme communautaire; structure d'appartenance; organisme employeur; organisation
      représentée; ministère d'attache
"""
"""What the row is about. Of two in an English heading the last is it, of two in a French one the first."""

WRAPPERS = """
wrapper
  en: approved; requested; annual; contract; designated; responsible officer of; strategic; engaged; successful; granted; selected; our;
      their; joint; external to; secondary; business; professional; name; title; full; official; legal; the; of; for; in; a; an; list;
      primary; main; key; other; additional; all; current; your; and; or; s; individual; is; are; what; which; does; do; you; who;
      please; provide; by; involved; responsible for; english; french; en; fr; eng; fra; canadian; federal; provincial; internal;
      external; indigenous; regional; local; territorial; funded; associated; national; details of; name of; names; names of; titles;
      information; info; data; yyyy; mm; dd; jj; aaaa; yyyy-mm-dd; aaaa-mm-jj; dd/mm/yyyy; jj/mm/aaaa; mm/dd/yyyy; if any; if
      applicable; optional; required; represented; represent; working; complete; mandatory; first; second; third; (s); to; on; at; with
  fr: annuel; annuelle; accordé; accordée; approuvé; demandé; soutenu; retenu; désigné; désignée; stratégique; stratégiques; son; sa;
      leur; nos; notre; occupé; occupée; rencontré; rencontrée; mobilisé; professionnel; nom; noms; titre; titres; intitulé; intitulés;
      libellé; désignation; appellation; officiel; officielle; complet; légal; du; de; des; d; l; un; une; au; aux; ou; en; pour; sur;
      liste; principal; principale; principaux; autre; autres; votre; clé; clés; est; quel; quelle; qui; fédéral; fédérale; fédéraux;
      provincial; provinciale; provinciaux; municipal; municipale; locale; autochtone; régional; régionale; communautaire; financé;
      financée; impliqué; impliqués; associé; associés; associée; responsable principal; interne; externe; visé; visés; concerné;
      concernés; concernée; actuel; actuelle; s'il y a lieu; le cas échéant; facultatif; obligatoire; complète; anglais; français;
      anglaise; française; ang; fra; ce; cette; dont; par; dans; à; avec; prévu; prévue; no
"""
"""Words that say nothing of their own."""

WHOLE_ONLY = """
service; services; under; sous; centre; center; local; site; authority; contractor; fund; fonds; chief; official; leader; training;
formation; milieu; provenance; circle; assembly; cercle; elder; tiers; licence; bail; format; forme; conditions; terms; promoteur;
coordination; chapter; facility; worker; pilotage; partnership; partenariat; steward; trustee; winner; rank; grade; enveloppe; began;
benefit; pôle; module; professor; researcher; fiduciaire; cellule; issues; highlights; maire; spécialité; expertise; mechanism; outcome;
population; a; b; de; du; au; le; to; from; on; with; avec; by; at; à; total; last; first; end; present; active; current; value; when;
where; what; why; state; area; need; work; about; power; interest; action; issue; plan; structure; index; key; share; code; file; class;
time; part; row; line; item; post; day; jour; an; name; title; nom; titre; cadre; mesure; stream; policy; entre; between; principal;
source; origine; cible; link; lien; rapport; edge; étude; community; nation; band; client; business; close; left; finish; attended;
registered; minister; ministre; agent; pilot; pilote; support; owner; score; rang; size; term; contributions; government; gouvernement;
activity; activité; activities; activités; aide; school; hospital; office; bureau; secrétariat; secretariat; engagement; consultation;
communication; vote; accord; table; forum; capacity; suivi; examen; notice; charge; standing; progress; field; domain; funds;
collaboration; alliance
"""
"""Words that count only where they are the whole heading, or all of it but words that say nothing."""
