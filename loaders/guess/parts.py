"""The words of headings that say what somebody does: lead, fund, take part."""

PARTS = """
relation
  en: interaction type; type of interaction; type of tie; kind of tie; role of link; nature of link between; collaboration type between;
      relation; relationship; relationship type; type of relationship; relation type; type of relation; link type; tie; connection;
      nature of relationship; connection type; how related; edge; edge type; tie type; kind of relationship; type of link; nature of
      link; link; relationship between; interaction; linkage
  fr: type d'interaction; nature de l'interaction; sorte de relation; nature du rapport; relation; type de relation; lien; type de lien;
      nature du lien; nature de la relation; rapport; genre de lien; sorte de lien; type de rapport; interaction
parent
  en: ministry responsible; minister responsible; responsible minister; reporting unit above; falls under; under; supervised by; line
      manager; supervisor name; direct manager; parent; parent organization; parent organisation; parent unit; reports to; reporting to;
      reports into; part of; supervisor; belongs to; overseen by; parent department; parent agency; parent body; parent committee;
      portfolio; manager name; higher unit; umbrella organization; reporting unit; reports to position; unit above; accountable to;
      superior
  fr: sous la responsabilité de; ministre responsable; responsable hiérarchique; dépend de; unité supérieure immédiate; sous;
      superviseur; gestionnaire immédiat; supérieure immédiate; chapeauté par; organisme chapeau; fédération mère; parent; organisme
      parent; unité parente; unité mère; relève de; relevant de; se rapporte à; rattaché à; rattachement; fait partie de; supérieur;
      supérieur immédiat; supérieur hiérarchique; organisme de rattachement; unité supérieure; portefeuille; organisation mère; entité
      mère; unité de rattachement; rattachée à; comité parent; sous l'autorité de; ministère de tutelle
funding
  en: funding; contribution; contributions; grant; grants; financing; financial contribution; financial support; in-kind; in kind
  fr: financement; subvention; subventions; contribution; contributions; aide; appui financier; soutien financier; en nature
funder
  en: funded through; granting body; financed through; supported financially by; financial supporter; financial sponsor; money from;
      primary funder; main funder; lead funder; other funders; co-funder; co-funders; federal funder; funding partners; funder; funders;
      donor; funding agency; funding organization; funding organisation; funding body; funding partner; funding source; source of
      funding; funding department; funded by; funding from; sponsor; sponsors; grantor; granting agency; granting council; financed by;
      financial partner; paid by; contributing partner; funding provider; grantmaker; funding institution; investor; sponsored by;
      financial contributor; owner org; funds from; payer; source of funds
  fr: subventionné par; organisme prêteur; source du financement; provenance du financement; contributeur financier; contributeurs
      financiers; contributeur; contributrice; soutenu financièrement par; principal bailleur; financeurs; financé via; bailleur
      principal; partenaire financeur; commandité par; commanditaires; bailleur; bailleur de fonds; bailleurs; bailleurs de fonds;
      organisme subventionnaire; organisme de financement; source de financement; sources de financement; ministère subventionnaire;
      financé par; partenaire financier; commanditaire; donateur; subventionneur; organisme payeur; financeur; ministère bailleur;
      ministère bailleur de fonds; organisme bailleur de fonds; payé par; source des fonds; organisme bailleur; provenance des fonds
recipient
  en: successful applicant; organization funded; selected organization; winner; winning bidder; payee name; ultimate recipient; lead
      applicant; recipient; recipients; recipient name; grantee; beneficiary; awardee; applicant; proponent; recipient organization;
      legal name; operating name; funding recipient; grant recipient; funded organization; recipient legal name; payee; award recipient;
      awarded to; paid to; funded party; contribution recipient
  fr: organisme soutenu; organisme retenu; organismes soutenus; organismes bénéficiaires; lauréat; demandeur retenu; adjudicataire;
      titulaire de la subvention; organisation bénéficiaire; organisation soutenue; bénéficiaire; bénéficiaires; récipiendaire; nom du
      bénéficiaire; demandeur; organisme bénéficiaire; organisme financé; organisme subventionné; nom légal; appellation légale;
      destinataire; versé à; attributaire; octroyé à
operator
  en: operator; operators; operated by; operating organization; operating agency; run by operator
  fr: exploitant; exploitants; opérateur; opérateurs; exploité par; organisme exploitant; gestionnaire du site
host
  en: host; hosted by; host organization; organizer; organiser; convenor; convener; organized by; organizing body; host agency; convened
      by
  fr: hôte; organisateur; organisme hôte; organisé par; accueilli par; convoqué par; hôtesse
speaker
  en: speaker; presenter; panelist; panellist; keynote; keynote speaker; moderator; facilitator; presented by; guest speaker
  fr: conférencier; conférencière; présentateur; panéliste; animateur; modérateur; présenté par; orateur; intervenant invité
participant
  en: participants (organizations); organizations present; in attendance from; registered organization; participant; participants;
      attendee; attendees; attended; attended by; in attendance; present; participating organization; invitee; registrant; participant
      name; guest; guests; who attended; registered
  fr: organismes présents; organisations présentes; présences des organismes; personnes inscrites; participants inscrits; participant;
      participants; participante; présent; présents; personnes présentes; invité; invités; inscrit; inscrits; organisme représenté;
      assistance; ont assisté; personne présente
member
  en: member; members; member name; committee member; member organization; member organisation; membership; member agency; member body;
      composition; standing member
  fr: membre; membres; organisme membre; organismes membres; nom du membre; membre du comité; composition; organisation membre
lead
  en: office of primary interest; action lead; chaired by; chairing organization; coordinating body; coordinator organization;
      coordinating organization; fiscal agent; fiscal sponsor; backbone organization; lead by organization; responsible officer
      organization; custodian; steward; account lead; lead agency/organization; policy owner; program owner; business owner; co-leads;
      lead(s); host agency lead; lead; leads; leader; leading; led by; lead agency; lead organization; lead organisation; lead
      department; lead partner; responsible; responsible party; responsible organization; responsible department; opi; owner; owned by;
      accountable; chair; co-chair; chairperson; cochair; chairs; co-chairs; co lead; co-lead; primary organization; secretariat;
      managed by; administered by; coordinating agency; coordinated by; implementing agency; delivered by; run by; principal; primary
      party; first party; party a; implemented by; delivery organization; host department; executive sponsor; champion; lead ministry;
      lead by; responsible branch; responsible unit; accountable executive; convening organization; administering organization;
      department lead
  fr: mandataire; organisme mandataire; fiduciaire; organisme fiduciaire; promoteur; organisme promoteur; promoteur du projet; pilotage;
      coordination; présidé par; présidée par; coprésidé par; instance responsable; bureau de première responsabilité; direction
      mandataire; organisme leader; leader; responsable de l'action; responsable du projet; assuré par; sous la direction de; entité
      responsable; piloté par; animé par; coordination assurée par; ministère porteur; meneur; menée par; responsable; organisme
      responsable; chef de file; chefs de file; organisme chef de file; ministère responsable; dirigé par; pilote; organisme pilote;
      porteur; organisme porteur; porteur de projet; porteuse; organisme porteur du projet; direction porteuse; coordonnatrice;
      organisme coordonnateur; bpr; direction responsable; président; présidente; présidence; coprésident; coprésidente; coprésidence;
      coresponsable; maître d'oeuvre; maître d’œuvre; géré par; administré par; coordonné par; mis en oeuvre par; mené par; organisme
      principal; première partie; partie principale; secrétariat; coordonnateur; unité responsable; direction générale responsable;
      organisme directeur; ministère pilote; partenaire principal
support
  en: supporting; supported by; supporting organization; supporting partner; supporter; supporters; supporting agency; support
      organization
  fr: soutien; soutenu par; organisme de soutien; appuyé par; appui; organisme d'appui; partenaire de soutien
partner
  en: co-signatories; contracting parties; contracting party; contractor; collaborating organizations; collaborating partners; strategic
      partners; implementation partners; joint with; in collaboration with; in partnership with; working with; works with; work with;
      works together with; collaborates with; cooperates with; partners with; connected to; connected with; linked to; linked with;
      tied to; third party; third
      parties; other organizations; other agencies involved; supporting partners involved; partners engaged; institutional partners;
      academic partner; industry partner; community partners; indigenous partners; provincial partners; federal partners; municipal
      partners; international partners; co-applicant organizations; partnering with; partner; partners; and; party; parties; other
      parties; other party; signatory; signatories; signing party; collaborator; collaborators; participating; partner organization;
      partner organisation; partner organizations; partner agency; partner agencies; counterpart; counterparty; co-applicant;
      co-applicants; with; key partners; other partners; partners involved; external partner; second party; party b; partnering; partner
      name; partnering organizations; involved; involved organizations; organizations involved; between; parties involved; agencies
      involved; departments involved; delivery partner; implementing partner; project partner; community partner; signed with; parties
      to the agreement; participating departments; participating agencies; contributors; parties to agreement
  fr: contractant; tiers; en collaboration avec; en partenariat avec; travaille avec; travaillent avec; collabore avec; coopère avec; relié
      à; reliée à; lié à; liée à; en lien avec; partenaire de; organismes impliqués; organisations impliquées; parties prenantes
      impliquées; partenaires principaux; partenaires stratégiques; partenaires institutionnels; organismes collaborateurs; autres
      organismes; partenaires locaux; partenaires du milieu; partenaires fédéraux; partenaires provinciaux; partenaires municipaux;
      participantes; organisations visées; collaboratrice; collaboratrices; partenaires mobilisés; partenaires engagés; partenaire;
      partenaires; et; partie; parties; autres parties; autre partie; signataire; signataires; collaborateur; collaborateurs;
      participant à; organisme partenaire; organismes partenaires; organismes participants; cosignataire; cosignataires; contrepartie;
      avec; autres partenaires; principaux partenaires; partenaires clés; partenaires visés; organismes visés; organismes concernés;
      ministères participants; ministères concernés; ministères partenaires; entre; parties à l'entente; parties signataires; deuxième
      partie; seconde partie; partenaires externes; partenaires financiers et autres; partenaires du projet; organisme participant;
      codemandeur; codemandeurs; autres signataires; cocontractant; cocontractants; partie prenante à l'entente
source
  en: from; source; source name; origin; stakeholder a; stakeholder 1; organization a; organization 1; actor a; actor 1; entity a;
      entity 1; node a; node 1; source node; org a; org 1; from stakeholder; from organization; organisation a; organisation 1; a;
      agency a; agency 1
  fr: de; source; origine; acteur a; acteur 1; organisme a; organisme 1; partie prenante a; partie prenante 1; entité a; entité 1; a;
      organisation a; organisation 1; noeud a; noeud 1; intervenant a; intervenant 1
target
  en: to; target; target name; destination; stakeholder b; stakeholder 2; organization b; organization 2; actor b; actor 2; entity b;
      entity 2; node b; node 2; target node; org b; org 2; to stakeholder; to organization; organisation b; organisation 2; b; agency b;
      agency 2; related to; linked to; connected to; related organization
  fr: vers; à; cible; destination; acteur b; acteur 2; organisme b; organisme 2; partie prenante b; partie prenante 2; entité b; entité
      2; b; organisation b; organisation 2; noeud b; noeud 2; lié à; intervenant b; intervenant 2; organisme lié
"""
"""What somebody does in the row. Phrases go before the words in them."""
