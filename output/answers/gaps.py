"""What `gaps` answers, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema
from ...words.sentences import phrase
from ..basis import counted_data, counted_text, definitions
from ..citing import source_blocks
from ..covering import COLUMNS, coverage_blocks, coverage_data, coverage_records, side_label
from ..document import Document, Heading, Table, Text
from ..expecting import rules_blocks, rules_data, rules_records
from ..lacking import single_blocks, single_data, single_records, unmet_blocks, unmet_data, unmet_records

if TYPE_CHECKING:
    from ...queries.gaps import Gaps

_COLUMNS = ("part", "what", "id", "name", "other_id", "other_name", "state", "known", "wanted", "score", "source", "place")
_PREDICTING = ("gaps_common_neighbours", "gaps_adamic_adar", "gaps_resource_allocation", "gaps_precision")


def gaps_document(answer: Gaps, schema: Schema, language: Language, *, limit: int = 0, verbose: bool = False) -> Document:
    """What is missing, a block a part; of each table the first `limit` rows, or all where that is 0."""
    if answer.coverage:
        return _matrix(answer, schema, language, limit=limit)
    blocks: list[Heading | Text | Table] = []
    data: dict[str, Any] = {"as_of": answer.live.as_of or None, "network": counted_data(answer.live)}
    records: list[tuple[object, ...]] = []
    measures: list[str] = []
    if by_rule := answer.expected:
        blocks += rules_blocks(answer, by_rule, schema, language, limit=limit, verbose=verbose)
        data["by_rule"] = rules_data(answer, by_rule)
        records += rules_records(by_rule, language)
        measures.append("gaps_rule")
    if single := answer.single:
        is_alone = not by_rule and not answer.unmet
        blocks += single_blocks(answer, single, schema, language, limit=limit, is_listed=verbose or is_alone)
        data["single_source"] = single_data(single)
        records += single_records(answer, single)
        measures.append("gaps_single")
    if found := answer.unmet:
        blocks += unmet_blocks(answer, found, schema, language, verbose=verbose)
        data["suggestions"] = unmet_data(found)
        records += unmet_records(found)
        measures += _PREDICTING
    blocks.append(counted_text(answer.live, language))
    if verbose:
        blocks += [*source_blocks(answer.sources, language), *definitions(measures, language)]
    return Document(data, _COLUMNS, records, blocks, language, phrase("ask_gaps", language), answer.resting, is_of_all=True)


def _matrix(answer: Gaps, schema: Schema, language: Language, *, limit: int) -> Document:
    found = answer.coverage
    assert found
    blocks = [*coverage_blocks(found, answer.sources, schema, language, limit=limit), counted_text(answer.live, language)]
    data = {"as_of": answer.live.as_of or None, "network": counted_data(answer.live), "matrix": coverage_data(found)}
    sides = {"rows": side_label(found.row, schema, language), "columns": side_label(found.column, schema, language)}
    return Document(
        data,
        COLUMNS,
        coverage_records(found),
        blocks,
        language,
        phrase("ask_gaps_matrix", language, **sides),
        answer.resting,
        is_of_all=True,
    )
