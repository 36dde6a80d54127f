"""The words of headings that say a property of something: its number, a date, an amount."""

PROPERTIES = """
stop
  en: mechanism; outcome; outcomes; population served; target population; target group; expertise; specialty; services offered; service
      area; area of work; main area of work; languages spoken; hours; capacity beds; beds; clientele; clients served; score out of; next
      meeting date; cadence; meeting frequency; meeting cadence; schedule; intensity; strength; weight; colour; color; rag; rag status;
      birth; death; age; gender; sex; seniority; salary; fte; ftes; pay; headcount; population; score; ranking; rating; percent;
      percentage; %; share; frequency; duration; term; quorum; attachment; attachments; attendance; diet; dietary; dietary restrictions;
      allergies; pronoun; pronouns; consent; signature image; photo; mailstop; building; floor; room; naics; postal code; riding;
      federal riding; electoral district; latitude; longitude; time zone; time; vote; voting; votes
  fr: clientèle; clientèle visée; clientèle desservie; population visée; spécialité; expertise; services offerts; mécanisme; heures
      d'ouverture; places; territoire desservi; effets; retombées; cadence; fréquence des réunions; fréquence des rencontres; intensité;
      force; calendrier; couleur; naissance; décès; âge; sexe; ancienneté; salaire; etp; échelon; effectif; population; taille; poids;
      pointage; cote; pourcentage; part; fréquence; durée; mandat en années; quorum; pièce jointe; pièces jointes; présence; allergies;
      restrictions alimentaires; pronom; pronoms; consentement; photo; immeuble; étage; local; scian; circonscription; latitude;
      longitude; heure; vote; votant; droit de vote
count
  en: number of; count; nb of; # of; no of; nbr of; how many; total number; quantity; qty
  fr: nombre; nombre de; nb de; nbre; nbre de; combien; quantité; effectifs
system
  en: start time; completion time; last modified time; last modified; created; created by; modified; modified by; item type; path;
      content type; compliance asset id; timestamp; submitted; submission time; entered by; added by; updated; last updated; updated by;
      date updated; date modified; date created; date added; response id; respondent id; collector id; ip address; version; edit; folder
      child count; item child count; app created by; app modified by; total points; quiz feedback; last update; date entered
  fr: heure de début; heure de fin; heure de la dernière modification; créé; créé par; modifié; modifié par; type d'élément; chemin
      d'accès; horodateur; horodatage; saisi par; ajouté par; mis à jour; mise à jour; mis à jour par; dernière mise à jour; date de
      mise à jour; date de modification; version; type de contenu; date d'ajout; dernière modification; adresse ip
url
  en: website; web site; web; url; link; web page; homepage; web address; hyperlink; site
  fr: site web; site internet; page web; url; lien web; adresse web; hyperlien; web; site
acronym
  en: acronym; abbreviation; abbrev; abbr; initialism; short name; short form; also known as; aka; other name; other names; alias
  fr: acronyme; sigle; abréviation; abrév; nom court; forme courte; autre nom; autres noms; alias; aussi appelé
number
  en: no; number; num; id; identifier; ref; reference; reference number; ref number; file; file number; file no; code; item; row; line;
      #; s/n; serial; seq; sequence; index; key; business number; registration number; tracking number; registry number; amendment
      number
  fr: no; n°; nº; numéro; num; id; identifiant; réf; référence; numéro de référence; dossier; numéro de dossier; code; rang; ligne; #;
      matricule; séquence; indice; clé; numéro d'enregistrement; cote
role
  en: rank; rank/title; committee role; current position; grade title; role; position; position title; job title; job; function;
      capacity; rank title; designation; post; title of position; title / role; occupation; membership type; member type; type of
      member; responsibility; title position; working title
  fr: poste occupé; fonction occupée; son rôle; titre occupé; fonction actuelle; grade; poste actuel; corps d'emploi; fonction
      principale; rôle; poste; titre du poste; titre de poste; fonction; fonctions; qualité; titre / fonction; titre fonction; emploi;
      occupation; titre professionnel; type de membre; intitulé du poste; responsabilité; charge
type
  en: type of partnership; partnership type; type of collaboration; type of agreement; agreement type; type of instrument; type of
      event; meeting type; activity type; format; type; category; kind; classification; class; nature; subtype; group type
  fr: type de partenariat; type de collaboration; type d'entente; type d'activité; type de rencontre; type d'événement; forme; nature du
      partenariat; format; type; catégorie; genre; classification; classe; nature; sorte
status
  en: status; state; active; current; in force; phase; stage; active?; is current; standing; progress
  fr: statut; état; actif; en vigueur; étape; phase; avancement; état d'avancement
amended
  en: review by; next review date; date of review; last reviewed; date of next meeting; renewal; renewal date; review date; next review;
      last review; amended; amendment date; amendment; extension; last meeting; next meeting; reviewed; next meeting date; last contact;
      last contacted; date of last contact; date of last meeting; follow up; deadline; reporting deadline; notice; termination clause;
      reminder; received; date received; date approved; approval date; announced; announcement date; posted; reporting date; report due;
      last engagement; next steps; next step; due; due date
  fr: prochaine rencontre; prochaines rencontres; date de la prochaine rencontre; à revoir le; dernière rencontre; révisé le;
      renouvellement; date de renouvellement; révision; date de révision; prochaine révision; dernier examen; examen; modification;
      prolongation; dernière réunion; prochaine réunion; dernier contact; date du dernier contact; suivi; date limite; préavis; rappel;
      reçu le; date de réception; approbation; date d'approbation; approuvé le; date d'annonce; annonce; prochaines étapes; remise
until
  en: project end; contract end; term ends; renewal/expiry; ends on; end of agreement; valid till; renewal or expiry; expiring; expiry
      year; end; end date; until; expiry; expiry date; expiration; expiration date; expires; expire; expires on; target date; target
      completion date; target end date; target completion; planned end; ending on; valid through; date of termination; date of expiry;
      termination; termination date; terminates; ends; ending; ended; completion; completion date; closing; closing date; sunset; sunset
      date; valid until; valid to; to date; left; term end; end of term; finish; close; end year; year ended; last year; last date;
      effective to; term expires; departed
  fr: jusqu'en; date de fin du mandat; fin du projet; termine le; se terminant le; fin de validité; date de la fin; année d'échéance;
      fin; date de fin; jusqu'à; jusqu'au; jusque; échéance; date d'échéance; échéancier; date cible; fin visée; date visée; terme; date
      de terme; date de fin de l'entente; expiration; date d'expiration; expire; expire le; terminaison; clôture; date de clôture; se
      termine; se termine le; fin du mandat; fin de mandat; prend fin; prend fin le; date de cessation; cessation; au; année de fin;
      valide jusqu'au; départ; date de départ; date d'achèvement; achèvement; date de terminaison
since
  en: in effect from; term begins; term start; start of term; active since; begins on; signed in; commenced on; mou date; contract
      start; project start; partner as of; began; year of agreement; start of agreement; start; start date; since; begin; beginning;
      begins; begin date; signed; date signed; signature; signing; signing date; signature date; date of signature; signed on;
      effective; effective date; effective from; in effect; commencement; commencement date; starts; started; from date; valid from;
      joined; date joined; member since; established; date established; creation date; founded; launch; launched; launch date;
      inception; appointed; appointment; appointment date; date appointed; date of appointment; start year; first year; year started; in
      place since; commenced; date of agreement; agreement date; in effect since; year of signature; year of joining; operational since;
      came into effect; date in effect; in force since; in force from; date in force; executed; execution date; entered into force;
      coming into force; date executed; year established; award date; date awarded; awarded; year joined; year signed; year launched;
      date launched; joined on; partner since
  fr: date de création; créé en; créée en; date de l'accord; date du protocole; date de mise en place; mise en place; signé en; année de
      conclusion; date de l'adhésion; date de la nomination; débute le; début du projet; date du début; date de fondation; année de
      signature; début; date de début; depuis; depuis le; signé; signé le; signée le; signature; date de signature; entrée en vigueur;
      date d'entrée en vigueur; prise d'effet; date de prise d'effet; date d'effet; en vigueur depuis; commence; commence le; du; à
      compter du; à partir du; membre depuis; adhésion; date d'adhésion; date de création du comité; fondé en; lancement; date de
      lancement; lancé en; nomination; date de nomination; nommé le; nommée le; année de début; début du mandat; date d'octroi; octroi;
      date d'attribution; depuis quand; date de l'entente; date de conclusion; conclusion; en vigueur depuis le; en vigueur le;
      démarrage; date de démarrage; entrée en fonction; date d'entrée en fonction; date de la signature; en poste depuis; année
      d'adhésion; année de création; fondation en; création; conclu le; conclue le
fiscal
  en: fiscal year; fiscal; fy; financial year; fiscal period
  fr: exercice; exercice financier; année financière; ex fin; année fiscale; af; exercice budgétaire
date
  en: date; year; when; day; dates; on; month; calendar year
  fr: date; année; an; quand; jour; dates; le; mois; année civile
currency
  en: currency; foreign currency type
  fr: devise; monnaie
amount
  en: total cost; total project cost; project cost; annual budget; contract value; approved amount; amount approved; amount requested;
      requested amount; total budget; contribution value; mou value; funding level; annual amount; annual contribution; agreement
      amount; grant value; total contribution; dollar amount; award value; amount; value; budget; cost; total; total value; total
      amount; dollar; dollars; $; cad; sum; price; award; funding amount; total funding; approved funding; funding approved; amount
      awarded; grant amount; contribution amount; agreement value; spending; expenditure; expenditures; financial value; annual funding;
      funds; amount funded; investment; cash; dollar value; value of grant; budget cad; award amount; k$; m$; annual value
  fr: montant de l'aide; coût total; coût du projet; budget annuel; budget total; somme versée; sommes versées; somme accordée; montant
      annuel; enveloppe; enveloppe budgétaire; quote-part; quote-part annuelle; montant demandé; valeur de l'entente; valeur du contrat;
      montant du contrat; contribution annuelle; montant de la contribution; aide totale; mise de fonds; montant; valeur; budget; coût;
      total; valeur totale; montant total; dollars; $; somme; prix; montant accordé; montant octroyé; financement total; aide
      financière; aide accordée; subvention accordée; montant de la subvention; dépenses; valeur financière; investissement; financement
      accordé; montant approuvé; montant versé; contribution financière; k$; m$; valeur annuelle
sector
  en: sector; industry; field; domain; sphere; subsector; level of government; order of government; focus area; theme; area; area of
      focus; field of work
  fr: secteur; secteur d'activité; domaine; industrie; sphère; palier; ordre de gouvernement; palier de gouvernement; thème; champ;
      domaine d'activité; domaine d'intervention; thématique; axe
country
  en: country
  fr: pays
region
  en: province; territory; region; province territory; p/t; pt; prov; jurisdiction; province or territory; prov terr; coverage
  fr: province; territoire; région; province territoire; p/t; prov; compétence; province ou territoire; administration; région
      administrative; prov terr
place
  en: city; town; location; place; venue; locality; municipal; headquarters; head office; site location; office location; where
  fr: ville; lieu; endroit; emplacement; localité; siège; siège social; adresse du site
language
  en: language; preferred language; language preference; language of correspondence
  fr: langue; langue de correspondance
note
  en: subject of agreement; areas of collaboration; area of collaboration; areas of cooperation; terms; conditions; highlights; issues;
      challenges; lessons learned; achievements; note; comment; remark; description; purpose; objective; goal; mandate; summary; scope;
      detail; observation; notes and comments; outcome; deliverable; topic; key message; background; additional information; expected
      results; result; subject; about; context; comments / notes; rationale; key activities; abstract; overview; what; why; agenda;
      decision; action; action item; issue
  fr: domaines de collaboration; objet de la collaboration; modalités; conditions; faits saillants; défis; réalisations; problématique;
      particularités; précisions; note; commentaire; remarque; description; objet; but; objectif; mandat; sommaire; portée; détail;
      observation; résultat; livrable; sujet; contexte; renseignements supplémentaires; résultats attendus; à propos; résumé;
      justification; précision; ordre du jour; décision; suivi à faire; enjeu; aperçu
judged
  en: influence; interest; priority; level of engagement; engagement level; engagement; impact; power; attitude; stance; risk; strategy
      of engagement; importance; relevance; alignment; expectation; concern; need; sensitivity; support level; level of support; level
      of influence; level of interest; capacity building; engagement strategy; communication; channel; relationship owner level; tier
  fr: influence; intérêt; priorité; niveau d'engagement; engagement; incidence; pouvoir; attitude; risque; importance; pertinence;
      attente; préoccupation; besoin; sensibilité; niveau d'influence; niveau d'intérêt; stratégie d'engagement; communication;
      mobilisation
"""
"""In the order in which they count: where a heading has two, the first is what it says."""
