"""Sorts of bodies (foundation, board, police service), what they are called in French, and how they and other words are shortened."""

SORTS = """
academy=académie; act=loi; administration=administration; advocate=protecteur,défenseur;
agency=agence,office,organisme,administration,régie; airport=aéroport; alliance=alliance; aquarium=aquarium; archive=archives;
army=armée; assembly=assemblée; association=association,ordre,société; asylum=asile;
authority=administration,autorité,office,régie,société,agence,service; award=prix; ballet=ballet; band=bande,fanfare; bank=banque;
barracks=caserne; base=base; bench=banc; bloc=bloc; board=commission,conseil,office,régie,bureau,tribunal,comité,administration,société;
branch=direction,secteur,section,filiale,bureau; brigade=brigade; brotherhood=fraternité; bureau=bureau; cabinet=cabinet; cadets=cadets;
camp=camp; campaign=campagne; caucus=caucus; cell=cellule; center=centre; centre=centre,établissement,maison,service,carrefour;
chair=chaire; chamber=chambre; choir=choeur,chorale; church=église; circle=cercle; city=ville; clinic=clinique; club=club,repaire;
coalition=coalition; collaborative=collectif; collective=collectif; college=collège,cégep,ordre; command=commandement;
commission=commission,conseil,régie,tribunal,office,ordre,organisme; commissioner=commissaire,commissariat,protecteur;
committee=comité,commission,comités; commons=commune; community=communauté; company=compagnie,société; confederation=confédération;
conference=conférence,congrès; congress=congrès; consortium=consortium; constabulary=force; consulate=consulat; cooperative=coopérative;
corp=société; corporation=société,corporation,office,régie; corps=corps,brigade;
council=conseil,consultatif,ordre,ralliement,commission,comité; court=cour,tribunal; credit=caisse; crew=équipe; crossroads=carrefour;
crown=couronne; department=ministère,département,service; detachment=détachement; diocese=diocèse; directorate=direction,généraux;
district=district,arrondissement; division=division,direction; embassy=ambassade; enterprise=entreprise; exhibition=exposition;
faculty=faculté; fair=foire; farm=ferme; federation=fédération,union; fellowship=fraternité; festival=festival; firm=cabinet;
fleet=flotte; force=force,corps,service,service!; forces=forces,services!; forum=forum; foundation=fondation,société;
fund=fonds,caisse,fondation; gallery=galerie,musée; garden=jardin; government=gouvernement,gouvernemental,administration;
group=groupe,équipe; guard=garde; guides=guides; guild=guilde; headquarters=quartier; hospital=hôpital,hospitalier; hostel=auberge;
house=maison; inc=inc; initiative=initiative; inquiry=enquête; inspectorate=inspection,inspectorat,service;
institute=institut,institution; institution=établissement,institution; jail=prison; laboratory=laboratoire; league=ligue; legion=légion;
legislature=assemblée; library=bibliothèque; lodge=loge; magazine=magazine; market=marché; mill=moulin; mine=mine; ministry=ministère;
mint=monnaie; mission=mission; mosque=mosquée; movement=mouvement; municipality=municipalité; museum=musée; navy=marine; network=réseau;
newspaper=journal; office=bureau,office,cabinet,commissariat,secrétariat,protecteur; opera=opéra; orchestra=orchestre; order=ordre;
organization=organisation,organisme; panel=comité,groupe,commission; parish=paroisse; park=parc; parliament=parlement;
partnership=partenariat; party=parti; patrol=patrouille; penitentiary=pénitencier; pharmacy=pharmacie; plan=régime,plan; plant=usine;
police=police; port=port; press=presse; prison=prison; probe=enquête; program=programme; programme=programme; project=projet;
province=province; radio=radio; regiment=régiment; registry=registre; round=table; sanctuary=refuge; scholarship=bourse;
school=école,scolaire; scouts=scouts; secretariat=secrétariat; section=section; senate=sénat; service=service,corps;
shelter=refuge,maison; society=société,association,barreau,ordre,organisme; squad=escouade; squadron=escadron; station=station;
store=magasin; strategy=stratégie; study=étude; survey=commission; synagogue=synagogue; syndicate=syndicat; synod=synode; table=table;
taskforce=groupe; team=équipe; temple=temple; territory=territoire; theatre=théâtre; town=ville; township=canton; treasury=trésor;
tribunal=tribunal; trust=fiducie,fonds; union=syndicat,union,alliance,fraternité,caisse; unit=unité,groupe,service,escouade;
university=université,universitaire; village=village; zoo=zoo
"""
"""English words and the French words that may stand for each."""

WEAK = """
agence agency body branch bureau canada canadian canadien centre city comité committee company corp corporation department direction
division federal fédéral gouvernement government group groupe inc initiative limited limitée llp ltd ltée ministry ministère national of
office organisation organisme organization program programme project projet province secretariat secrétariat section service society
société team the unit unité ville équipe
"""
"""Words that say little of which body it is: many are called by them, and they are often left out."""

LEFT_OUT = (
    "canada canadian canadien department ministère ministry government gouvernement inc ltd limited limitée ltée llp corp city ville "
)
LEFT_OUT += "office bureau service province agency agence"
"""Those among them without which a name in the same language may mean the same body."""

SHORT = """
acad=academy,académie; admin=administration; adv=advisory; aff=affair,affaires; ag=agriculture; agcy=agency; agric=agriculture;
amb=ambulance; amer=american; asscn=association; assn=association; assoc=association; assocn=association; asst=assistant,assistance;
atty=attorney; auth=authority; bd=board; bibl=bibliothèque; bldg=building; br=branch; bur=bureau; bus=business;
can=canadian,canada,canadien; cda=canada; cdn=canadian; cdnne=canadien; chem=chemistry; cie=compagnie; cmte=committee; cncl=council;
cntr=centre; co=company; cod=code; coll=college,collège; colln=collection; com=commission,committee,community;
comm=commission,community,committee,communication; commn=commission; comn=commission; comnty=community; conf=conference;
cons=conseil,conservation; constr=construction; coop=cooperative,coopération,coopérative; corp=corporation; ct=court; cte=committee;
ctee=committee; ctr=centre; ctre=centre; cttee=committee; cttre=centre; def=defence,défense; dept=department,département;
dev=development,développement; devel=development,développement; devt=development; dir=direction,director,directorate; dist=district;
div=division; dvlpt=développement; dépt=département; econ=economic,économique; ed=education,éducation; educ=education,éducation;
elec=electric; emp=employment; eng=engineering; engrg=engineering; env=environment,environnement; envt=environment; est=establishment;
exec=executive; fac=faculty,faculté; fdn=foundation,fondation; fed=federal,federation,fédération,fédéral; fedn=federation;
fin=finance,financial; fnd=foundation; fndn=foundation; fond=fondation,foundation; found=foundation; fr=french; gen=general,général;
gouv=gouvernement; gov=government,governor,gouvernement; govt=government; gp=group; grp=group,groupe; gvt=government;
hist=historical,historique; hlth=health; hosp=hospital; hq=headquarters; hum=human; hôp=hôpital; immig=immigration;
ind=industry,industrial; indig=indigenous; info=information; ins=insurance; inst=institute,institut,institution; int=international;
intern=international; internat=international; intl=international; inv=investment; inves=investment; jus=justice; just=justice;
lab=laboratory,laboratoire; laby=laboratory; lang=language; legis=legislative; lib=library; ltd=limited; ltée=limitée; maint=maintenance;
med=medical,medicine,médical; met=metropolitan; metro=metropolitan; mfg=manufacturing; mgmt=management; mgt=management; mil=military;
min=ministry,ministère,minister; mun=municipal; munic=municipal; mus=museum,musée; nat=national; natl=national; naut=nautical;
no=numéro,number; nor=northern; nrth=north; nucl=nuclear; occ=occupational; ofc=office; off=office; offr=officer; ombud=ombudsman;
op=operation; ops=operations; org=organization,organisation,organisme; orgn=organization; parl=parliament; perf=performance;
pharm=pharmacy; phys=physical; pol=police; prof=professional,professionnel,professor; prog=program,programme; proj=project,projet;
prot=protection; prov=provincial,province; psych=psychology,psychiatric; pub=public; publ=public; rd=road; rec=recreation;
rech=recherche; reg=regional,region,régional; rehab=rehabilitation; rel=relation; rep=representative; res=research,resource;
resp=responsible; rev=revenue; rlwy=railway; rly=railway; rsch=research; rsrch=research; ry=railway; sch=school; schl=school;
sci=science; sec=security,secretariat,section,secretary; secr=secretariat,secrétariat; sect=section; secur=security; serv=service;
soc=society,société,social; spec=special; srv=service; st=saint,street; stat=statistics,statistique; stats=statistics; std=standard;
stds=standards; ste=sainte,société; strat=strategy,strategic; sté=société; svc=service; svce=service; svcs=service; sy=society;
synd=syndicat; sys=system; tech=technology,technical,technologie; techn=technology; tel=telephone;
telecom=telecommunications,télécommunications; trad=traditional; trans=transport,transportation; transp=transport,transportation;
treas=treasury; trib=tribunal; u=university,université; uni=university; univ=university,université; vet=veterinary,veteran;
vol=volunteer; wkrs=workers; wks=works; yth=youth
"""
"""Shortened words, each with what it may stand for, in either language."""
