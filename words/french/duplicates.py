"""What is said of names that may be one."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Pairs of stakeholders that may be one, the most likely first, and what speaks for it; with NAME those of this one.": (
        "Les paires de parties prenantes qui pourraient n’en faire qu’une, les plus probables d’abord, et ce qui le laisse croire; "
        "avec NOM, celles de cette partie prenante."
    ),
    "Nothing is merged by itself. As a workbook (-o review.xlsx) it has a column for decisions: same, distinct or later.": (
        "Rien n’est fusionné automatiquement. Le classeur (-o review.xlsx) a une colonne pour les décisions\u00a0: same (une seule), "
        "distinct (distinctes) ou later (plus tard)."
    ),
}
