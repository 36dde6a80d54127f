"""What is said of edits: of what is set, removed, ended and added by one command."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "{n} tie is like that": "{n} lien correspond à cela",
    "{n} ties are like that": "{n} liens correspondent à cela",
    "narrow it with --since or --role, or name the one you mean with --tie-id": (
        "préciser avec --since ou --role, ou désigner le bon avec --tie-id"
    ),
    "no tie {source} {type} {target} is like that": "aucun lien {source} {type} {target} ne correspond à cela",
    "those between the two stand above": "ceux qui unissent les deux sont donnés ci-dessus",
    "there is none between the two": "aucun lien n’unit les deux",
    "no tie has the id '{id}'": "aucun lien n’a l’identifiant «\u00a0{id}\u00a0»",
    "`partnermap show NAME --ids` tells the ids of ties": "`partnermap show NOM --ids` donne les identifiants des liens",
    "`partnermap sources` lists them": "`partnermap sources` en donne la liste",
    "it has {names}": "on y trouve {names}",
    "it has none": "il n’y en a aucun",
    "'{text}' is none of the {field} of {name}": "«\u00a0{text}\u00a0» ne figure pas dans {field} de {name}",
    "{n} tie does not allow the kind {kind}: {ties}": "{n} lien n’admet pas le genre {kind}\u00a0: {ties}",
    "{n} ties do not allow the kind {kind}, such as {ties}": "{n} liens n’admettent pas le genre {kind}, par exemple {ties}",
    "{reason}; correct them first": "{reason}; les corriger d’abord",
    "it has ended {until} already": "il a déjà pris fin ({until})",
    "to correct that: `partnermap set --tie-id {id} until=…`": "pour corriger cela\u00a0: `partnermap set --tie-id {id} until=…`",
    "the tie has {n} piece of evidence": "le lien a {n} élément de preuve",
    "the tie has {n} pieces of evidence": "le lien a {n} éléments de preuve",
    "correct the one that is wrong in a workbook": "corriger dans un classeur celui qui est erroné",
    "remove them first, or all at once with --with-ties": "les retirer d’abord, ou tout à la fois avec --with-ties",
    "{n} tie has {name} as an end": "{n} lien a {name} pour extrémité",
    "{n} ties have {name} as an end": "{n} liens ont {name} pour extrémité",
    "{n} tie has no other evidence than '{source}'": "{n} lien n’a pas d’autre preuve que «\u00a0{source}\u00a0»",
    "{n} ties have no other evidence than '{source}'": "{n} liens n’ont pas d’autre preuve que «\u00a0{source}\u00a0»",
    "nothing is said here": "rien n’est dit ici",
    "Let a field be new: a column of your own.": "Permettre un champ nouveau\u00a0: une colonne à vous.",
    "NAME FIELD=VALUE...": "NOM CHAMP=VALEUR...",
    "[NAME | A TYPE B]": "[NOM | A TYPE B]",
    "[A TYPE B] DATE": "[A TYPE B] DATE",
    "{field}: personal contact details are not kept": "{field}\u00a0: les coordonnées personnelles ne sont pas conservées",
    "an id stays as it is, since files name it; what may be another is the name": (
        "un identifiant reste ce qu’il est, car des fichiers le citent; c’est le nom qui peut changer"
    ),
    "{field} is no list, so nothing is put to it": "{field} n’est pas une liste, on n’y ajoute donc rien",
    "write {field}=…": "écrire {field}=…",
    "the {field} cannot be empty": "le champ {field} ne peut pas être vide",
    "nothing is behind {field}": "il n’y a rien après {field}",
    "the fields are {names}": "les champs sont {names}",
    "{which} --new-field keeps it as a column of your own": "{which} --new-field le conserve comme une colonne à vous",
    "there is no field '{field}'": "il n’y a pas de champ «\u00a0{field}\u00a0»",
    "What is named is a tie: A TYPE B.": "Ce qui est nommé est un lien\u00a0: A TYPE B.",
    "The tie with this id, as `partnermap show NAME --ids` tells it.": (
        "Le lien qui a cet identifiant, comme le donne `partnermap show NOM --ids`."
    ),
    "With --tie: the one since then.": "Avec --tie\u00a0: celui qui existe depuis cette date.",
    "With --tie: the one in this role.": "Avec --tie\u00a0: celui qui a ce rôle.",
    "name one thing: NAME, --tie A TYPE B, --tie-id ID or --source ID": (
        "désigner une seule chose\u00a0: NOM, --tie A TYPE B, --tie-id ID ou --source ID"
    ),
    "'{text}' may be read in several ways": "«\u00a0{text}\u00a0» peut se lire de plusieurs façons",
    "put quotes around each name, as in {example}": "mettre chaque nom entre guillemets, comme dans {example}",
    "write two names with a type of tie between them, as in {example}": (
        "écrire deux noms avec un type de lien entre eux, comme dans {example}"
    ),
    "'{text}' is no tie": "«\u00a0{text}\u00a0» n’est pas un lien",
    "remove {name} ({id})": "retirer {name} ({id})",
    "change {name} ({id}):": "modifier {name} ({id})\u00a0:",
    "change the tie {id}: {tie}": "modifier le lien {id}\u00a0: {tie}",
    "remove the tie {id}: {tie}": "retirer le lien {id}\u00a0: {tie}",
    "it is known as {tie} ({id}) already, so the evidence of both gathers there": (
        "il est déjà connu comme {tie} ({id}), les preuves des deux y sont donc réunies"
    ),
    "its id is then {id}": "son identifiant devient {id}",
    "changed: {what}": "modifications\u00a0: {what}",
    "removed: {what}": "retraits\u00a0: {what}",
    "{field}: '{after}' is put in": "{field}\u00a0: «\u00a0{after}\u00a0» est ajouté",
    "{field}: '{before}' is taken out": "{field}\u00a0: «\u00a0{before}\u00a0» est retiré",
    "{field}: '{before}' becomes '{after}'": "{field}\u00a0: «\u00a0{before}\u00a0» devient «\u00a0{after}\u00a0»",
    "it is so already; nothing was changed": "c’est déjà ainsi; rien n’a été modifié",
    "stopped, but the change was made already": "arrêté, mais la modification était déjà faite",
    "nothing is to be set; write FIELD=VALUE behind the name": "rien n’est à modifier; écrire CHAMP=VALEUR après le nom",
    "The source with this id or title, instead of a stakeholder.": (
        "La source qui a cet identifiant ou ce titre, au lieu d’une partie prenante."
    ),
    "Set fields of a stakeholder to other values: they are the columns of the workbook, read as its cells are.": (
        "Donner d’autres valeurs aux champs d’une partie prenante\u00a0: ce sont les colonnes du classeur, lues comme le sont ses cellules."
    ),
    (
        "FIELD= empties a field; aliases+=X and aliases-=X put a name to the others and take it out. With --tie A TYPE B, --tie-id ID or "
        "--source ID it is a tie, or a source, whose fields are set."
    ): (
        "CHAMP= vide un champ; aliases+=X et aliases-=X ajoutent un nom aux autres et le retirent. Avec --tie A TYPE B, --tie-id ID ou "
        "--source ID, ce sont les champs d’un lien ou d’une source qui sont modifiés."
    ),
    "'{name}' is also a name of {others}": "«\u00a0{name}\u00a0» est aussi un nom de {others}",
    "the former name is not kept; if it is no slip but what it was called before: aliases+='{name}'": (
        "l’ancien nom n’est pas conservé; si ce n’est pas une faute mais le nom d’avant\u00a0: aliases+='{name}'"
    ),
    "The source with this id or title, with what it is evidence for.": (
        "La source qui a cet identifiant ou ce titre, avec ce dont elle est la preuve."
    ),
    "Also the ties that hang on it, and are nothing without it.": "Aussi les liens qui en dépendent et ne sont rien sans cela.",
    "Take a stakeholder out of the network, or with --tie A TYPE B or --tie-id ID a tie, or with --source ID a source.": (
        "Retirer du réseau une partie prenante ou, avec --tie A TYPE B ou --tie-id ID, un lien, ou, avec --source ID, une source."
    ),
    (
        "What was true and is over is ended, not removed: `partnermap end`. While ties hang on something it stays, unless --with-ties is "
        "given."
    ): (
        "Ce qui a été vrai et ne l’est plus prend fin, sans être retiré\u00a0: `partnermap end`. Tant que des liens en dépendent, rien "
        "n’est retiré, sauf avec --with-ties."
    ),
    "Say of a tie, A TYPE B or the one with --tie-id, that it held until DATE: 2024, 2024-03 or 2024-03-31.": (
        "Dire d’un lien, A TYPE B ou celui de --tie-id, qu’il a duré jusqu’à DATE\u00a0: 2024, 2024-03 ou 2024-03-31."
    ),
    "What was never true is removed, not ended: `partnermap remove`.": (
        "Ce qui n’a jamais été vrai est retiré, il ne prend pas fin\u00a0: `partnermap remove`."
    ),
    "write --tie A TYPE B and the date, or --tie-id ID and the date": "écrire --tie A TYPE B et la date, ou --tie-id ID et la date",
    "name what says so, as in {example}": "nommer ce qui l’affirme, comme dans {example}",
    "'{id}' is the id of {name} already": "«\u00a0{id}\u00a0» est déjà l’identifiant de {name}",
    "{field} is said by the names and by --source, and not as a field": (
        "{field} est dit par les noms et par --source, et non comme un champ"
    ),
    "to say that it is over too: `partnermap set {id} until={date}`": (
        "pour dire que son existence a pris fin aussi\u00a0: `partnermap set {id} until={date}`"
    ),
    "the source '{id}' is known already": "la source «\u00a0{id}\u00a0» est déjà connue",
    "to give it another date or mark: `partnermap set --source {id} date=… mark=…`": (
        "pour lui donner une autre date ou une autre marque\u00a0: `partnermap set --source {id} date=… mark=…`"
    ),
    "its date, {date}, is the one in its title": "sa date, {date}, est celle de son titre",
    "'{title}' is spelt nearly so; if that is meant: --source {id}": (
        "«\u00a0{title}\u00a0» s’écrit presque ainsi; si c’est elle\u00a0: --source {id}"
    ),
    "add the source {title} ({id})": "ajouter la source {title} ({id})",
    "'{name}' is known already: {who}": "le nom «\u00a0{name}\u00a0» est déjà connu\u00a0: {who}",
    "change it with `partnermap set`, or give this one an id of its own with id=… if it is another": (
        "modifier ce qui existe avec `partnermap set`, ou donner à la nouvelle son propre identifiant avec id=… si c’en est une autre"
    ),
    "add {name} ({kind}, {id})": "ajouter {name} ({kind}, {id})",
    "say more of the tie {id}: {tie}": "compléter le lien {id}\u00a0: {tie}",
    "add the tie {tie}": "ajouter le lien {tie}",
    "evidence: {what}": "preuve\u00a0: {what}",
    "added: {what}": "ajouts\u00a0: {what}",
    "When it began.": "Quand cela a commencé.",
    "When it ended.": "Quand cela a pris fin.",
    "Of a tie: in what role.": "D’un lien\u00a0: à quel titre.",
    "Of a tie: how much, with the currency or without.": "D’un lien\u00a0: combien, avec la devise ou sans elle.",
    "AMOUNT": "MONTANT",
    "Of a tie: the currency of the amount.": "D’un lien\u00a0: la devise du montant.",
    "CAD": "CAD",
    "Of a tie: confirmed, proposed or disputed.": "D’un lien\u00a0: confirmé, proposé ou contesté.",
    "STATUS": "STATUT",
    "What else there is to say.": "Ce qu’il y a d’autre à dire.",
    "TITLE": "TITRE",
    "Of a tie: what says so, by its id or title; a title that is new is added.": (
        "D’un lien\u00a0: ce qui l’affirme, par son identifiant ou son titre; un titre nouveau est ajouté."
    ),
    "The date of a new source, where its title has none.": "La date d’une nouvelle source, si son titre n’en a pas.",
    "The handling mark of a new source.": "La marque de protection d’une nouvelle source.",
    "Where in the source, such as a page or an item.": "À quel endroit de la source, par exemple une page ou un point.",
    "Its words.": "Ses mots.",
    "KIND NAME [FIELD=VALUE]... | A TYPE B": "GENRE NOM [CHAMP=VALEUR]... | A TYPE B",
    (
        "Add a stakeholder of a kind and a name, with fields that are the columns of the workbook; or a tie between two that are known, "
        "with the source that says so."
    ): (
        "Ajouter une partie prenante d’un genre et d’un nom, avec des champs qui sont les colonnes du classeur; ou un lien entre deux "
        "parties prenantes connues, avec la source qui l’affirme."
    ),
    "write a kind and a name, or two names with a type of tie between them": (
        "écrire un genre et un nom, ou deux noms avec un type de lien entre eux"
    ),
    "a source is cited for a tie; of a stakeholder none is kept": (
        "une source est citée pour un lien; pour une partie prenante, aucune n’est conservée"
    ),
    "Beside each tie its id, for `set`, `end` and `remove --tie-id`.": (
        "À côté de chaque lien son identifiant, pour `set`, `end` et `remove --tie-id`."
    ),
    "'{text}' begins with no kind of stakeholder, and no type of tie stands in it": (
        "«\u00a0{text}\u00a0» ne commence par aucun genre de partie prenante et ne contient aucun type de lien"
    ),
    "write one of {kinds} and a name, or two names with a type of tie between them, as in {example}": (
        "écrire l’un des mots {kinds} et un nom, ou deux noms avec un type de lien entre eux, comme dans {example}"
    ),
}
