"""Rules under a schema that a user has extended: its kinds, and types of tie that are a case of another."""

from pathlib import Path

from partnermap.graph import Evidence, Source, Stakeholder, Tie, Ties
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.expecting import expected
from partnermap.queries.structure import EVERYONE
from tests.own_schema import OWN

RULES = """
expect:
  - {rule: Led, who: {kind: initiative}, tie: is led by, to: {kind: task force}}
  - {rule: Funded, who: {kind: initiative}, tie: FUNDS}
  - {rule: Mentored, who: {kind: initiative}, tie: MENTORS}
"""


def test_a_tie_that_is_a_case_of_another_does_where_that_is_expected(tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text(RULES, encoding="utf-8")
    people = [Stakeholder("i", "initiative", "I"), Stakeholder("t", "task_force", "T"), Stakeholder("a", "agency", "A")]
    ties = [Tie("t", "CHAIRS", "i", evidence=(Evidence("r"),)), Tie("a", "GRANTS", "i", evidence=(Evidence("r"),))]
    with in_memory(OWN) as store:
        with store.writer() as writer:
            writer.put_sources([Source("r", "R")])
            writer.put_stakeholders(people)
            writer.put_ties(ties)
        found, _ = expected(store, Ties(), EVERYONE, tmp_path / "rules.yaml")
    assert [(one.asked, [gap.stakeholder.id for gap in one.gaps]) for one in found.rules] == [(1, []), (1, []), (1, ["i"])]
