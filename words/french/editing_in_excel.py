"""What is said of a network that is exported, edited in a spreadsheet, and brought in again."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "With the ids of ties and the number of the change that it shows, so that `load FILE --sync` brings in what you edit in it.": (
        "Avec les identifiants des liens et le numéro de la modification montrée, afin que `load FICHIER --sync` apporte ce qui y change."
    ),
    (
        "Edit the other sheets and save; `partnermap load FILE --sync` then shows what you changed, and brings it in. Leave this sheet as "
        "it is."
    ): (
        "Modifier les autres feuilles et enregistrer; `partnermap load FICHIER --sync` montre alors ce qui a été modifié, et l’apporte. "
        "Laisser cette feuille telle quelle."
    ),
    "--for-editing is for a workbook, such as mine.xlsx, or for a folder of CSV": (
        "--for-editing est pour un classeur, comme mine.xlsx, ou pour un dossier de CSV"
    ),
    "--for-editing is the whole network, since what is missing would be taken out; leave out --without-…": (
        "--for-editing est tout le réseau, car ce qui manque serait retiré; omettre --without-…"
    ),
}
