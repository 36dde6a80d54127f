"""Contact details as people write them, with the part that must not be kept, and what looks like one and is none. All numbers, boxes and
names are invented or those of public institutions."""

PHONES = (
    ("Call 613-993-7204 before noon", "993"), ("(613) 993-7204", "993"), ("613.993.7204", "993"), ("613 993 7204", "993"),
    ("+1 613 993 7204", "993"), ("1-800-668-6868", "6868"), ("1 (800) 668-6868", "6868"), ("tel:+16139937204", "993"), ("Tel. 6139937204", "993"),
    ("tél. : 819-997-2300, poste 42", "997"), ("Téléphone : 514 283-4444", "4444"), ("phone 613/993-7204", "7204"), ("613–993–7204", "7204"),
    ("T: 613-993-7204 | F: 613-993-7205", "99"), ("613-993-7204 ext. 123", "123"), ("613-993-7204 / 613-993-7205", "7205"), ("cell 993-7204", "7204"),
    ("his mobile is 07911 123456", "123456"), ("020 7946 0958", "0958"), ("(020) 7946 0958", "0958"), ("+44 (0)20 7946 0958", "0958"),
    ("0044 20 7946 0958", "0958"), ("+44 7911 123456", "123456"), ("01 42 68 53 00", "53 00"), ("01.42.68.53.00", "53.00"), ("+33 1 42 68 53 00", "53 00"),
    ("+33 (0)1 42 68 53 00", "53 00"), ("06 12 34 56 78", "56 78"), ("Tél : 0142685300", "268"), ("0033 1 42 68 53 00", "53 00"), ("+49 30 901820", "901"),
    ("+61 2 9374 4000", "4000"), ("011 44 20 7946 0958", "0958"), ("+32 2 555 12 12", "12 12"), ("+52 55 5345 5000", "5000"), ("1 855 FINTRAC", "FINTRAC"),
    ("Appelez le 418 643-1234", "1234"), ("reach her at 2025550143", "0143"), ("202-555-0143 (cell)", "0143"), ("Fax: (202) 555-0143", "0143"),
)  # fmt: skip
EMAILS = (
    ("jane.doe@rcmp-grc.gc.ca", "jane"), ("JANE@EXAMPLE.COM", "JANE"), ("mailto:info@example.ca", "info"), ("<a.b@c.org>", "a.b"),
    ("write to o'brien@example.co.uk.", "brien"), ("hélène.côté@justice.gc.ca", "hélène"), ("jane+list@example.com", "jane"),
    ("jane.doe [at] example [dot] com", "jane"), ("jane.doe(at)example.com", "jane"), ("jane at example dot com", "jane"),
    ("jane.doe at rcmp-grc.gc.ca", "jane"), ("jean (arobase) exemple (point) ca", "jean"), ("jean.tremblay arobase exemple.ca", "jean"),
    ("jane @ example.com", "jane"), ("jane＠example.com", "jane"), ("jane&#64;example.com", "jane"), ("jane%40example.com", "jane"),
    ("contact:jane_doe@mail.example.org;", "jane"), ("jane_at_example.com", "jane"), ("jean chez exemple point ca", "jean"),
)  # fmt: skip
ADDRESSES = (
    ("269 Laurier Avenue West, Ottawa, Ontario K1A 0P8", "Laurier"), ("269 Laurier Ave. W., Ottawa ON", "Laurier"), ("1200 Vanier Parkway", "Vanier"),
    ("284 Wellington St", "Wellington"), ("Suite 200, 615 Academy Road, Winnipeg", "Academy"), ("615 Academy Rd, Winnipeg MB R3N 0E7", "R3N"),
    ("10 Downing Street, London SW1A 2AA", "SW1A"), ("2 Marsham Street", "Marsham"), ("Flat 2, 14 High Street, Leeds", "High"),
    ("1600 Pennsylvania Avenue NW, Washington, DC 20500", "20500"), ("935 Pennsylvania Ave NW", "Pennsylvania"), ("P.O. Box 1234, Ottawa", "1234"),
    ("C.P. 1234, Québec", "1234"), ("Case postale 55", "55"), ("14, rue de l'Université, Paris", "rue"), ("8 bis avenue des Champs-Élysées", "avenue"),
    ("284, rue Wellington", "Wellington"), ("1050, boul. René-Lévesque Ouest", "René"), ("125 chemin de la Côte-des-Neiges", "chemin"),
    ("11 place Dauphine, 75001 Paris", "Dauphine"), ("1, Place du Portage", "Portage"), ("221B Baker Street", "Baker"), ("55 5th Avenue", "5th"),
    ("100-150 Slater Street", "Slater"), ("24 Sussex Drive, Ottawa", "Sussex"), ("73 Leikin Dr., Ottawa", "Leikin"), ("K1A 0R2", "0R2"),
    ("1 Main St. S., Unit 4", "Main"), ("4500 Highway 7, Unionville", "4500"), ("200 Quai Charles de Gaulle", "Quai"), ("3 Mill Lane", "Mill"),
    ("269 LAURIER AVENUE WEST", "LAURIER"), ("130, rue Saint-Pierre Est, bureau 300", "Pierre"), ("RR 2, Site 5", "RR 2"), ("4 Elm Court, York", "Elm"),
)  # fmt: skip
HARMLESS = (
    "in 2011-2012, lines 100-200", "budget code 100 200 3000", "file 2011-0123-4567", "ISBN 978-0-660-12345-6", "SOR/2002-227", "RSC 1985, c C-46",
    "2011 SCC 12, [2011] 1 SCR 45", "$1 234 567,89", "1 800 000 000", "1,234,567,890 dollars", "2009 2010 2011 2012", "on 2011-04-11 10:30",
    "45.4215, -75.6972", "PO 4500123456", "47060-123456/001/ZM", "W8474-126789", "NSN 1005-21-912-3456", "GST 123456789 RT0001", "123456789RR0001",
    "pages 12-15 and 20-31", "Cat. No. PS4-12/2011E-PDF", "ISSN 1234-5678", "doi 10.1000/182.2011.0412345", "File no. 613-555-0199", "dossier 418 643 1234",
    "12345678", "project 6139937204", "22 240 000 $ sur cinq ans", "10 000 000 dollars", "416 555 0199 $", "40 hours a week, 24/7", "article 163.1(4)",
    "Bill C-22, s. 5", "1-2-3", "Public Safety 2020-21 to 2024-25", "20110411", "11/04/2011", "11.04.2011 12:30:00", "version 3.11.7", "192.168.10.12",
    "2011 Supreme Court ruling", "In 2012 Federal Court judges held", "5 Year Plan", "3 Provincial Court judges", "12 Street outreach workers",
    "the 2004 National Strategy", "2 cours de formation", "10 avenues de recherche", "3 places available", "the 5 Eyes", "Vote 1, 2011", "24 Hour Way Forward",
    "rue et famille", "Street Kids International", "Route 66", "room 5", "Article 34 Convention on the Rights of the Child", "@rcmpgrc", "see canada.ca/en",
    "look at canada.ca", "at example of it", "50 % at risk", "A@B", "page 3 at the top", "R&D @ work", "Phase 2 at 2011", "Station 5 of the line", "M5V only",
    "section 7 of the Charter", "C-46 s 172.1", "h 12 000 000", "9-1-1", "R v Smith, 2012 ONCA 123", "Table 3-4-5", "Model 3 Point Plan",
)  # fmt: skip
HEADINGS = (
    "Phone", "phone_number", "PhoneNumber", "Phone #", "Phone no.", "Business phone", "Work Phone", "Tel", "Tél.", "Tel/Fax", "Téléphone", "Téléphone (bureau)",
    "N° de téléphone", "Numéro de téléphone", "No de tél.", "Telephone 1", "Mobile", "Mobile phone", "Cell", "Cell #", "Cellulaire", "Cellphone", "Portable",
    "Fax", "Fax number", "Télécopieur", "E-mail", "Email", "EMAIL ADDRESS", "email_address", "E-mail 1 - Value", "Work e-mail", "Courriel", "Adresse courriel",
    "Adresse électronique courriel", "Contact email", "Contact e-mail address", "Mail", "Address", "Address 1", "Address line 2", "Mailing address", "Home address",
    "Street", "Street address", "Adresse", "Adresse postale", "Adresse civique", "Postal code", "Code postal", "ZIP", "Zip code", "Postcode", "PO Box",
    "Case postale", "Contact info", "Contact details", "Coordonnées", "Direct line", "Ligne directe", "Toll-free", "Poste téléphonique", "WhatsApp", "contactPhone",
)  # fmt: skip
HARMLESS_HEADINGS = (
    "Address the gap", "Street outreach", "Mobile team", "Email campaign", "Phone calls received", "Cell biology", "Mobile crisis unit", "Web address",
    "IP address", "Tel Aviv office", "Zip line", "Number of e-mails sent", "Fax broadcasting", "Mailing list member", "Street children", "Postal service partner",
    "Mobile app", "Adresse web", "Rue et famille", "Contact", "Extension", "Extension date", "Address (Parliament)", "Phone type", "Cell type", "Ville", "Unit",
    "Mail delivery program", "Mobilité",
)  # fmt: skip
