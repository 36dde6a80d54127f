"""A name that stands in two columns of a list is one."""

from __future__ import annotations

import pytest

from partnermap.graph import BadData
from partnermap.loaders.mapping.model import Column, Value

from .lists import grid, made, mapping, stakeholders, thing, told


def test_a_given_name_and_a_surname_are_the_name_of_a_person() -> None:
    rows = grid(("Nom", "Prénom", "Extra"), ("Roy", "Anne", ""), ("Chan", "", "x"), ("", "Bea", ""), ("", "", "y"))
    found = made(mapping(thing("person", kind="person", name=Value(Column(("Prénom",)), more=(Column(("Nom",)),)))), rows)
    assert stakeholders(found) == [("person", "Anne Roy"), ("person", "Chan"), ("person", "Bea")]
    assert not any("Nom" in line for line in told(found) if "Extra" not in line)


def test_each_of_the_columns_must_be_there() -> None:
    name = Value(Column(("Prénom",)), more=(Column(("Nom",)),))
    with pytest.raises(BadData, match="has no column 'Nom'"):
        made(mapping(thing("person", kind="person", name=name)), grid(("Prénom", "Ville"), ("Anne", "Laval")))
