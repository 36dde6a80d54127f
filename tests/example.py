"""The small invented network that the tests share, as the CSV files a user would write.

A harbour: an agency with a unit in a unit, three agencies around it, two programs, a forum with an event, four people.
"""

from pathlib import Path

SOURCES = """\
id,title,publisher,date,language,url,mark
report,Annual report 2012,Harbour Safety Agency,2012,en,https://harbour.example/report,
minutes,Procès-verbal du forum,Harbour Forum,2011-06,fr,,
plan,Draft plan,Coastal Guard,2013-01-15,en,,Protected
"""

STAKEHOLDERS = """\
id,kind,form,name,name_fr,aliases,country,region,sector,since,until,url,note,mandate
hsa,agency,,Harbour Safety Agency,Agence de sécurité portuaire,HSA|Port Safety Board,CA,NS,government,1998,,https://harbour.example,Leads,wide
dive,unit,,Dive Unit,Unité de plongée,,CA,NS,government,,,,,
survey,unit,,Survey Team,,,CA,NS,government,,,,,
guard,agency,,Coastal Guard,Garde côtière,CG,CA,,law enforcement,,,,,
fisheries,agency,,Fisheries Office,Bureau des pêches,,CA,,government,,,,,
university,agency,,University of the Island,Université de l’Île,UI,CA,PE,academia,,,,,
clear,program,,Clear Water Strategy,Stratégie eau claire,,CA,,,2004,,,,
buoys,program,,Buoy Register,Registre des bouées,,CA,,,,,,,
forum,collaboration,table,Harbour Forum,,Forum,CA,,,2008,,,,
day,collaboration,event,Harbour Day 2011,,,CA,NS,,2011-06-08,2011-06-08,,,
zoe,person,,Zoé Lévesque,,Head Diver Lévesque,CA,,,,,,,
ann,person,,Ann Moss,,,CA,,,,,,,
omar,person,,Omar Haddad,,,,,,,,,,
trust,agency,,Lighthouse Trust,,,CA,,ngo,1950,2009,,,
"""

TIES = """\
source,type,target,role,since,until,amount,currency,status,confidence,note,evidence_source,evidence_locator,evidence_quote
dive,PART_OF,hsa,,,,,,,,,report,page 1,
survey,PART_OF,dive,,,,,,,,,report,page 1,
HSA,LEADS,clear,,2004,,,,,,,report,page 2,the Agency leads
hsa,LEADS,clear,,2004,,,,,,,minutes,point 1,
guard,PARTNERS_IN,clear,,,2012,,,,,,report,page 2,
fisheries,FUNDS,clear,,2005,2005,100000.50,CAD,,,,report,page 4,
fisheries,FUNDS,clear,,2010,,50000,CAD,,,,report,page 4,
dive,OPERATES,buoys,,,,,,,,,report,page 3,
guard,CONTRIBUTED_TO,buoys,,2013-01,,,,proposed,0.6,Announced,plan,page 1,
hsa,WORKS_WITH,Bureau des peches,,,,,,,,,minutes,point 2,
zoe,WORKS_FOR,dive,head diver,2010,,,,,,,report,page 5,
ann,WORKS_FOR,guard,liaison,,,,,,,,minutes,point 3,
zoe,SPOKE_AT,day,,2011-06-08,2011-06-08,,,,,On diving,minutes,point 4,
ann,SPOKE_AT,day,,2011-06-08,2011-06-08,,,,,,minutes,point 4,
omar,SPOKE_AT,day,,2011-06-08,2011-06-08,,,,,,minutes,point 4,
hsa,HOSTS,day,,2011-06-08,2011-06-08,,,,,,minutes,point 4,
day,PART_OF,forum,,,,,,,,,minutes,point 4,
university,MEMBER_OF,forum,,2008,,,,,,,minutes,point 5,
guard,MEMBER_OF,forum,,,,,,,,,minutes,point 5,
fisheries,MEMBER_OF,forum,,,,,,disputed,0.4,,minutes,point 5,
university,TRAINS,dive,,2009-09,2010-06,,,,,,report,page 6,
clear,SUPPORTS,university,,2009,2010,,,,,,report,page 6,
"""

FILES = {"sources": SOURCES, "stakeholders": STAKEHOLDERS, "ties": TIES}


def write_example(folder: Path) -> Path:
    """The folder, with the three files in it."""
    folder.mkdir(parents=True, exist_ok=True)
    for sheet, text in FILES.items():
        (folder / f"{sheet}.csv").write_text(text, encoding="utf-8", newline="")
    return folder
