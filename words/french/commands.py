"""What commands say: what was done, and which options do not go together."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "there is no command '{name}'": "il n’y a pas de commande « {name} »",
    "the commands are {names}": "les commandes sont {names}",
    "copied {counts}; both hold the same": "copié : {counts}; les deux ont le même contenu",
    "{source} and {target} are one store; name another one to copy to": (
        "{source} et {target} sont un seul et même réseau; en nommer un autre comme destination"
    ),
    (
        "\nOpen {page} in a browser by double-click. Then try:\n  partnermap --store {address} who C3P -v\n  partnermap --store {address} "
        "--lang fr show GRC\n  partnermap import mylist.xlsx      (a list of your own, as it is)\n"
        "  partnermap template mine.xlsx      (fill it in, then: partnermap load mine.xlsx)"
    ): (
        "\nOuvrir {page} dans un navigateur par un double-clic. Essayer ensuite :\n  partnermap --store {address} who C3P -v\n  "
        "partnermap --store {address} --lang fr show GRC\n  partnermap import mylist.xlsx      (une liste à vous, telle quelle)\n"
        "  partnermap template mine.xlsx      (le remplir, puis : partnermap load "
        "mine.xlsx)"
    ),
    "{address} is there already; the demonstration adds to it what it lacks": (
        "{address} existe déjà; la démonstration y ajoute ce qui lui manque"
    ),
    "wrote {file}": "écrit : {file}",
    "{command} has no commands of its own": "{command} n’a pas de sous-commandes",
    "wrote {n} map and index.html to the folder {folder}": "{n} carte et index.html écrits dans le dossier {folder}",
    "wrote {n} maps and index.html to the folder {folder}": "{n} cartes et index.html écrits dans le dossier {folder}",
    "wrote the map to {page}": "carte écrite : {page}",
    "--focus, --path or --community goes before a name such as '{name}'; -o before a file": (
        "un nom comme « {name} » se met après --focus, --path ou --community; un fichier, après -o"
    ),
    "{one} and {other} do not go together: each says who is on the map": (
        "{one} et {other} ne vont pas ensemble : chacune dit qui figure sur la carte"
    ),
    "--depth goes with --focus": "--depth va avec --focus",
    "--by community and --community do not go together: one community is one map": (
        "--by community et --community ne vont pas ensemble : une communauté, c’est une carte"
    ),
    "nothing to draw: this network has no stakeholders; add some with `partnermap load FILE`": (
        "rien à tracer : ce réseau n’a aucune partie prenante; en ajouter par `partnermap load FICHIER`"
    ),
    "--path takes two names, and '{name}' is one": "--path demande deux noms, et « {name} » n’en est qu’un",
    "--by makes several maps; {option} goes with one": "--by fait plusieurs cartes; {option} ne vaut que pour une seule",
    "it names nothing": "aucun nom n’y figure",
    "'{part}' is too large for a map of its own: {stakeholders} and {ties}": (
        "« {part} » est trop grand pour une seule carte : {stakeholders} et {ties}"
    ),
    "-o {file} and --format {form} contradict each other: the ending chooses {wanted}": (
        "-o {file} et --format {form} se contredisent : l’extension choisit {wanted}"
    ),
    "{path} ends in {ending}": "{path} se termine par {ending}",
    "{path} has no ending": "{path} n’a pas d’extension",
    "leave --format out, or name a file that ends in {ending}": "omettre --format, ou nommer un fichier qui se termine par {ending}",
    "leave --format out, as a table is for the screen": "omettre --format, car un tableau est pour l’écran",
    "use {endings}, such as {example}": "employer {endings}, par exemple {example}",
    "using {store}": "réseau interrogé : {store}",
    "using the built-in network (there is no ./partnermap.db; --store names another)": (
        "réseau interrogé : le réseau intégré (il n’y a pas de ./partnermap.db; --store en nomme un autre)"
    ),
    "see `{command} --help`": "voir `{command} --help`",
    "{path} has an ending that is not known; use {endings} or a folder name without one": (
        "l’extension de {path} n’est pas connue; employer {endings}, ou un nom de dossier sans extension"
    ),
    "{path} has an ending that is not known; use {known}": "l’extension de {path} n’est pas connue; employer {known}",
    (
        'a .docx is made with python-docx, which is not installed; in the folder of the checkout run python -m pip install ".[docx]" -c '
        "constraints.txt"
    ): (
        "un .docx se fait avec python-docx, qui n’est pas installé; dans le dossier de partnermap, lancer python -m pip install "
        '".[docx]" -c constraints.txt'
    ),
    "no stakeholder has a sector": "aucune partie prenante n’a de secteur",
    "no stakeholder has a country": "aucune partie prenante n’a de pays",
    "nobody is of sector '{name}'": "personne n’est du secteur « {name} »",
    "nobody is of country '{name}'": "personne n’est du pays « {name} »",
}
