"""Columns that hold contact details, known by their whole heading: a heading with one word of another thing in it is another thing's."""

from __future__ import annotations

import re
from functools import lru_cache

from ...graph.names import name_key
from .words import lines, words

_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_/\\|]|(?<=\D)(?=\d)|(?<=\d)(?=\D)")
_DETAILS = words("""
    phone phones telephone telephones telephonique telephoniques tel tels ph mobile mobiles cell cells cellphone cellular cellulaire
    cellulaires gsm portable pager pagers teleavertisseur voicemail hotline whatsapp landline fax faxes facsimile telecopieur
    telecopie telec email emails mail mails courriel courriels mel courrier address addresses addr adresse adresses street rue
    postal postcode postcodes zip zipcode cp pobox coordonnees extension
""")
"""Words of which one makes a heading that of a contact detail, if all others go with it."""
_WITH = words("""
    e a of the de du des d la le l au a et and or ou par for pour in en no nos n num nr number numbers numero numeros id type value
    home work business office personal private perso personnel personnelle professionnel professionnelle pro bureau domicile maison
    travail main primary secondary principal principale secondaire other autre autres alternate alternative alt direct directe line
    ligne lines lignes contact contacts person personne persons staff employee manager director representative representant
    representante responsable key lead us mailing postale civic civique municipal municipale residential residence physical delivery
    livraison complete full complet code codes box boite case poste post ext local free toll sans frais day evening jour soir
    emergency urgence city town ville province state country pays electronic electronique electroniques info infos information
    informations details detail organization organisation agency agence head headquarters siege first second third premier deuxieme
    public general generale reception switchboard 1 2 3 4 po
""")
_WHOLE = lines("""
    contact info
    contact information
    contact details
    contact detail
    infos contact
    info contact
    direct line
    ligne directe
    toll free
    toll free number
    sans frais
    numero sans frais
    po box
    p o box
    case postale
    boite postale
    poste
    ext
    numero de poste
    civic number
    numero civique
    house number
    apartment
    apt
    appartement
    whats app
    contact number
    contact no
    numero de contact
    switchboard
""")
_NOT = lines("""
    zip line
    zip lines
    mails
    courrier
    courriers
    extension
    extension date
    extension type
    type extension
    cell line
    cell lines
    cell type
    cell id
    cell code
    cell value
    mail code
    mail type
    mail id
    type courrier
    address type
    address code
    code adresse
    type adresse
    type d adresse
    phone type
    phone code
    type de telephone
    email type
    street type
    type de rue
    portable id
""")
"""Headings of such words that are another thing's all the same."""


@lru_cache(maxsize=1 << 10)
def is_contact_heading(heading: str) -> bool:
    """Whether a column so called holds phone numbers, e-mail or street addresses."""
    key = name_key(_CAMEL.sub(" ", heading).replace("#", " no ").replace("°", "").replace("º", ""))
    parts = key.split()
    if key in _NOT:
        return False
    return key in _WHOLE or (any(word in _DETAILS for word in parts) and all(word in _DETAILS or word in _WITH for word in parts))
