"""What the columns that an export computes are called in French, for whoever asks for them so."""

from __future__ import annotations

from collections.abc import Mapping

COLUMNS: Mapping[str, str] = {
    "degré": "degree",
    "intermédiarité": "betweenness",
    "contrainte": "constraint",
    "taille effective": "effective_size",
    "hiérarchie": "hierarchy",
    "groupe": "group",
    "stabilité du groupe": "group_stability",
    "cœur": "core",
    "k-cœur": "core",
    "dans le cœur": "in_core",
    "articulation": "articulation",
}
