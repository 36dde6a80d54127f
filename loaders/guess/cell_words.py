"""What the words of cells say: words by which organisations, groups, programs, agreements, events and posts are known, names that people
are given, and what stands for an empty cell. Keys of names, in English and French."""

from __future__ import annotations

BODY = """
agency agence administration association assoc authority autorite bank banque board bureau canada canadian canadien canadienne center
centre chamber chambre church city ville college cegep commission company compagnie corporation corp inc ltd ltee limited council conseil
county department dept departement ministere ministry ministries federation fondation foundation fdn force forces sq government
gouvernement hospital
hopital institute institut institution international league ligue legion municipality municipalite municipal nation nations office
order ordre organization organisation organisme police gendarmerie surete province region regional royal school ecole secretariat
service services societe society solutions systems team trust fiducie union universite university ymca ywca health sante public
safety securite transport transports environment environnement environmental justice revenue revenu statistics statistique
education agriculture fisheries peches defence defense culture patrimoine heritage natural naturelles resources ressources
indigenous autochtones metis inuit band group groupe network reseau coalition alliance partners clinic clinique shelter refuge house
maison
laboratory laboratoire labs museum musee library bibliotheque cooperative coop enterprises entreprises industries consulting hydro
nhs rcmp grc opp ccg cbsa asfc spvm csis scrs ngo ong ministre aide aboriginal friendship amitie native youth jeunesse community
communautaire communautaires help secours croix cross provincial federal national nationale quebec ontario alberta manitoba saskatchewan
yukon
nunavut newfoundland labrador ecosse brunswick columbia colombie caisse desjardins airport port harbour societies firm llp wildlife
conservation
research recherche innovation technologies tech media press radio bank credit emploi employment social sociaux familles families enfants
children women femmes senior aines disability handicap housing habitation logement tourism tourisme forestry forets mines energy energie
"""
UNIT = """
branch directorate division direction section sous unit unite bureau team equipe sector secteur
detachment detachement
"""
GROUP = """
committee comite comites subcommittee table forum council conseil network reseau coalition alliance taskforce panel board consortium
partnership
partenariat secretariat group groupe wg gt cttee ctte tf cop iwg roundtable community communaute instance cluster
"""
GROUP_PHRASES = """
working group; groupe de travail; task force; community of practice; communaute de pratique; table de concertation; advisory board;
steering
committee; comite directeur; sous comite; task team; groupe consultatif; groupe experts; expert panel; advisory council; table ronde;
round table;
sub committee; advisory group; advisory circle; project team; equipe de projet; leadership table; senior management table
"""
PROGRAM = """
program programme strategy strategie initiative project projet campaign campagne fund fonds plan framework cadre pilot pilote study etude
training formation course service portal portail tool outil toolkit trousse line ligne survey system systeme
"""
AGREEMENT = """
mou mous agreement entente ententes memorandum protocole protocol accord arrangement convention loi letter lettre contract contrat isa
sla moa
sharing partage
"""
EVENT = """
meeting reunion workshop atelier conference summit sommet symposium colloque webinar webinaire session seance forum congress congres
gathering
rencontre event evenement roundtable seminar seminaire retreat retraite agm consultation
"""
ROLE = """
chair cochair chairperson chairman president presidente presidence copresident copresidente coprésidence vice member membre secretary
secretaire treasurer
tresorier tresoriere observer observateur observatrice lead delegate delegue deleguee alternate substitut suppleant suppleante advisor
adviser
conseiller conseillere director directeur directrice manager gestionnaire officer agent agente analyst analyste coordinator coordonnateur
coordonnatrice inspector inspecteur inspectrice sergeant sgt sergent superintendent surintendant surintendante commissioner commissaire
minister ministre deputy sous adm dg executive chief chef head supervisor superviseur assistant adjoint adjointe specialist specialiste
liaison representative representant representante participant speaker researcher chercheur chercheuse professor professeur professeure
constable gendarme captain capitaine lieutenant corporal caporal detective staff clerk commis planner planificateur planificatrice
administrator administrateur administratrice consultant consultante engineer ingenieur ingenieure counsel avocat avocate nurse infirmiere
ceo cfo cio coo dm partner partenaire sponsor owner host animateur animatrice facilitator responsable charge chargee principal principale
junior senior policy politiques program programme regional regionale general generale national nationale conservateur biologist biologiste
technician technicien technicienne teacher enseignant enseignante elder aine fondatrice fondateur founder ambassador trustee
"""
SEAT = """
chair cochair chairperson vice member membre secretary secretaire treasurer tresorier observer observateur observatrice president
presidente
copresident copresidente alternate substitut suppleant suppleante voting permanent nonvoting ex officio invited invite invitee guest core
delegate delegue at large lead host hote participant speaker rapporteur note taker champion
"""
PERSON_TITLES = """
mr mrs ms miss dr prof m mme mlle hon rev insp sgt cst supt cpl capt lt col maj gen chief const sir dre me elder
"""
PARTICLES = "de du des la le van von der den st saint mac mc o d l da di el al bin ben"
GIVEN = """
aaron adam adele agnes ahmed aisha alain alan albert alex alexander alexandra alexandre alexis alfred ali alice alicia aline alison
allan amanda
amelie amina amy ana anders andre andrea andreanne andree andrew andy angela angele anik anita ann anna anne annie annick anthony
antoine antonio
arianne arthur ashley astrid audrey barbara barry beatrice ben benjamin benoit bernard beth betty bill bob brad brenda brett brian
brigitte bruce
bruno caitlin cameron camille carl carla carlos carmen carol carole caroline carolyn catherine cathy cecile celine chad chantal charles
charlotte
chen chloe chris christian christiane christina christine christopher cindy claire claude claudette claudia claudine colette colin
connie corinne craig
cynthia daniel daniele danielle dany daphne darren dave david dawn deborah debra denis denise dennis derek diana diane dominic dominique
don donald
donna doris dorothy doug douglas dylan ed eddy edith edouard edward eileen elaine elena eli elisabeth elise elizabeth ellen emilie emily
emma emmanuel
eric erica erik erin ernest esther ethan etienne eugene eva evan eve evelyn fabien farah fatima felix fernand fiona florence francine
francis francois
francoise frank fred frederic frederick gabriel gabrielle gail gary gaston genevieve geoff george georges gerald gerard germain ghislain
gilbert gilles
ginette gisele glen glenn gloria gordon grace graham grant greg gregory guillaume guy guylaine hannah harold harry hassan heather hector
helen helene
henri henry hubert hugo hugues ian ibrahim ingrid irene isaac isabel isabelle ivan jack jacob jacqueline jacques jaime jake jamal james
jamie jan jane
janet janice jasmine jason jay jean jeanne jeff jeffrey jennifer jenny jeremy jerome jessica jill jim joan joanne jocelyn jocelyne joe
joel johanne john
jon jonathan jordan jose josee joseph josephine joshua josiane joy joyce juan judith judy jules julia julian julie julien juliette
justin karen karim
karine kate katherine kathleen kathryn kathy katie kayla keith kelly ken kenneth kevin kim kimberly kirsten kristen kristin kyle lana
larry laura
laurence laurent laurie leah leanne lee leo leon leonard lesley leslie liam lily lina linda lindsay line lisa lise liz lloyd logan
lorraine louis louise
luc lucas lucie lucien luis luke lydia lyne lynn lynne mackenzie madeleine maggie manon marc marcel margaret marguerite maria marianne
marie marilyn mario
marion marise marjorie mark marlene martha martin martine mary maryse mathieu matt matthew maude maureen maurice max maxime may megan
mei melanie melissa
mia michael michel michele micheline michelle miguel mike miriam mohamed mohammed molly monica monique morgan muhammad muriel myriam
nadia nadine nancy
naomi natalie natasha nathalie nathan neil nicholas nick nicolas nicole nina noah noel noemie nora norah norman normand odette olga
oliver olivia olivier omar
oscar owen pamela pascal pascale patricia patrick paul paula pauline pedro peggy penny peter philip philippe pierre priya rachel
rachelle raj ralph raoul
raphael raymond real rebecca regis rejean remi rene renee rhonda richard rick rita rob robert roberta robin rodney roger roland romain
ron ronald rosa
rosalie rose roseline ross roxanne roy russell ruth ryan sabrina sally sam samantha samira samuel sandra sandy sara sarah scott sean
sebastien serge shannon
sharon shaun shawn sheila shelley sherry shirley simon simone sofia solange sonia sophia sophie stacey stan stanley stella stephan
stephane stephanie stephen
steve steven stuart sue susan suzanne sylvain sylvie tamara tania tanya tara ted teresa terry theresa therese thierry thomas tim timothy
tina todd tom tony
tracy travis trevor tyler valerie vanessa veronica veronique vicky victor victoria vincent violet virginia vivian walter wanda wayne
wendy wei will william
xavier yan yann yannick yasmine ying yolande youssef yves yvette yvon yvonne zachary zoe
"""
EMPTY = """
-|--|---|–|—|n/a|na|n.a.|n/d|nd|n.d.|none|nil|null|tbd|tbc|t.b.d.|to be determined|to be confirmed|unknown|not applicable|not
available|ongoing|open|
s.o.|s/o|so|sans objet|aucun|aucune|néant|à déterminer|à confirmer|a determiner|inconnu|inconnue|en
cours|indéterminé|indéterminée|indefinite|evergreen|
no expiry|no end date|continu|permanent|continuous|perpetual|sans échéance|sans fin|aucune échéance|pending|en
attente|vacant|?|x.x|.|…|...|in perpetuity|
not specified|non précisé|non disponible|non applicable|présent|present|current|actuel|à venir|not stated|non spécifié|auto-renewed|pas
de date de fin
"""
MARKS = "x ✓ ✔ ☑ ● • yes y oui o 1 ✗ true vrai"
NO_MARKS = "no non n 0 false faux"
TOTALS = """
total; grand total; subtotal; sub total; sous total; total general; totaux; totals; overall; sum; somme; count; nombre; average;
moyenne; total partiel;
total agreements; total members; nombre total; total des ententes; overall total; total number; grand totals
"""
NOTES_BEGIN = (
    "note", "notes", "source", "sources", "*", "†", "legend", "légende", "legende", "remarque", "prepared by", "préparé par",
    "last updated", "nb", "n.b.",
    "n. b.", "disclaimer", "for more information", "pour plus", "pour plus d", "contact:", "(1)", "1)", "[1]", "end of", "fin de",
    "updated", "mise à jour",
    "x =", "x=", "this list", "this document", "cette liste", "ce document", "fin du", "mis à jour", "au besoin", "please", "veuillez",
)  # fmt: skip
MARKINGS = (
    "protected a", "protected b", "protected c", "protégé a", "protégé b", "protégé c", "unclassified", "non classifié", "confidential",
    "confidentiel",
    "secret", "top secret", "très secret", "official use only", "for official use only", "internal use only", "usage interne seulement",
    "for internal use only",
    "à usage interne", "usage interne", "pour usage interne", "not for distribution", "ne pas diffuser", "ne pas distribuer", "draft",
    "ébauche",
    "tlp:red", "tlp:amber", "tlp:green", "tlp:clear", "tlp:white", "sensitive", "sensible", "internal", "restricted",
    "diffusion restreinte",
)  # fmt: skip
SECTORS = """
federal; provincial; territorial; municipal; government; ngo; non profit; nonprofit; not for profit; private; private sector; academia;
academic; industry;
indigenous; law enforcement; police; health; education; community; civil society; public sector; media; international; first nation;
charity; business;
federal government; provincial government; local government; regional; other; federale; provinciale; municipale; gouvernement; ong;
obnl; osbl; prive; secteur prive;
universitaire; milieu universitaire; autochtone; sante; communautaire; societe civile; secteur public; entreprise; industrie;
municipalite; autre; sans but lucratif;
organisme sans but lucratif; milieu communautaire; milieu scolaire; parapublic; corporate; foundation; research; recherche; association;
crown corporation; university;
society; service provider; tribal council; school board; social services; services sociaux; universite; faith based; philanthropic;
philanthropique; union; labour; syndicat
"""
REGIONS = """
national; nationale; federal; canada; all; toutes; atlantic; atlantique; prairies; north; nord; west; ouest; east; est; pacific; pacifique;
central; ncr; rcn; multiple; pan canadian; pancanadien; across canada
"""
LANGUAGE_WORDS = {
    "en": """
the and of for with in on by to from services health canada government department agreement list members partners program public safety
centre police register registry committee directory stakeholders contacts organization organizations contact grants projects updated meeting
attendance chart
""",
    "fr": """
le la les des du de et pour avec dans sur par santé gouvernement ministère entente liste membres partenaires programme publique sécurité
centre service registre comité répertoire intervenants organismes ententes subventions projets réunion présences organigramme parties
prenantes au aux
""",
}
