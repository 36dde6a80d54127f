"""Places that tell one body from another of the same sort, each called in several ways: two names with two places are two bodies."""

PROVINCES = {
    "AB": "alberta; alta; ab; albertain; albertaine",
    "BC": "british columbia; colombie britannique; bc; b c; cb",
    "MB": "manitoba; mb; man; manitobain; manitobaine",
    "NB": "new brunswick; nouveau brunswick; nb",
    "NL": "newfoundland and labrador; newfoundland labrador; newfoundland; terre neuve et labrador; terre neuve labrador; terre neuve; "
    "nfld; nl; tnl",
    "NS": "nova scotia; nouvelle ecosse; ns",
    "NT": "northwest territories; territoires du nord ouest; territoires nord ouest; nwt; tno",
    "NU": "nunavut",
    "ON": "ontario; ont; ontarien; ontarienne; ontariens",
    "PE": "prince edward island; ile du prince edouard; ile prince edouard; pei; ipe",
    "QC": "quebec; qc; quebecois; quebecoise; que",
    "SK": "saskatchewan; sask; sk",
    "YT": "yukon; yk",
}
"""By the code of each province and territory, as the key of a name has it."""

ELSEWHERE = """
abbotsford; acadie=acadia; arctique=arctic; argentina=argentine; atlantique=atlantic; australia=australie;
austria=autriche; barrie; bathurst; belgium=belgique; belleville; brampton; brandon; brantford; brazil=bresil; burlington; burnaby;
calgary; california=californie; cape breton=cap breton; charlottetown; china=chine; colombia=colombie; corner brook;
cornwall; cuba; dartmouth; denmark=danemark; dieppe; durham; edmonton; edmundston; egypt=egypte; england=angleterre;
finland=finlande; fort mcmurray; france; fredericton; gander; gatineau; germany=allemagne; grande prairie; great britain=grande bretagne;
great lakes=grands lacs; guelph; haiti; halifax; halton; hamilton; hudson bay=baie d hudson; iceland=islande; india=inde; iqaluit;
ireland=irlande; israel; italy=italie; jamaica=jamaique; james bay=baie james; japan=japon; kamloops; kelowna; kenya; kingston;
kitchener; korea=coree; labrador; laval; lebanon=liban; lethbridge; levis; london; longueuil;
manitobain=manitoban; maritimes; markham; medicine hat; mexico=mexique; miramichi; mississauga; moncton; montreal; moose jaw; nanaimo;
netherlands=pays bas; new york; new zealand=nouvelle zelande; niagara; nigeria; north america=amerique du nord; north bay;
norway=norvege; nunatsiavut; nunavik; oakville; oshawa; ottawa; pacifique=pacific; pakistan; peel; peru=perou; peterborough; philippines;
poland=pologne; portugal; prairies; prince albert; prince george; quebec city=ville de quebec; queensland; red deer; regina; richmond;
russia=russie; saanich; saguenay; saint john; sarnia; saskatoon; sault ste marie; scotland=ecosse; sherbrooke; simcoe;
south africa=afrique du sud; spain=espagne; st lawrence=saint laurent; sudbury; surrey; sweden=suede;
switzerland=suisse; sydney; texas; thailand=thailande; thunder bay; timmins; toronto; trois rivieres;
uk=royaume uni; ukraine; united kingdom=royaume uni; united states=etats unis; us=etats unis; usa=etats unis; vancouver; vaughan;
victoria; vietnam; wales=galles; washington; waterloo; whitehorse; windsor; winnipeg; yellowknife; york
"""
"""Other places, the French name after `=` where there is one."""
