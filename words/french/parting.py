"""What is asked of cells of several names."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "'{text}' may be one name or several: {parts}; under same: write whose name '{text}' is (an id, or new), or each is": (
        "« {text} » est peut-être un seul nom, ou plusieurs : {parts}; sous same: écrire de qui « {text} » est "
        "le nom (un identifiant, ou new), ou de qui l’est chacun"
    ),
}
