"""A row that does not say of what kind somebody is means whoever is called so."""

from partnermap.graph import Stakeholder, load, read_schema
from partnermap.graph.drafts import Place, StakeholderDraft
from partnermap.graph.stores.embedded.store import in_memory

SCHEMA = read_schema()


def presumed(name: str, line: int = 1, **given: object) -> StakeholderDraft:
    return StakeholderDraft(Place("f", "", line), {}, "agency", name, given=given, is_presumed=True)


def after(held: list[Stakeholder], *drafts: StakeholderDraft) -> set[tuple[str, str, str, str]]:
    """Who is there when these were loaded: id, kind, name and note."""
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_stakeholders(held)
        load(store, drafts)
        return {(one.id, one.kind, one.name, one.note) for one in store.stakeholders()}


def test_who_has_the_name_or_the_id_is_meant_and_nobody_is_made() -> None:
    forum = Stakeholder("forum", "collaboration", "Harbour Forum", aliases=("HF",))
    assert after([forum], presumed("harbour forum"), presumed("HF", 2), presumed("forum", 3)) == {
        ("forum", "collaboration", "Harbour Forum", "")
    }


def test_what_the_row_says_besides_is_said_of_who_has_the_name() -> None:
    forum = Stakeholder("forum", "collaboration", "Harbour Forum")
    assert after([forum], presumed("Harbour Forum", note="large")) == {("forum", "collaboration", "Harbour Forum", "large")}


def test_a_row_of_the_same_load_says_the_kind() -> None:
    other = StakeholderDraft(Place("g", "", 1), {}, "person", "Ann Moss")
    assert after([], presumed("Ann Moss"), other) == {("ann-moss", "person", "Ann Moss", "")}


def test_where_nobody_has_the_name_one_is_made_once() -> None:
    assert after([], presumed("New Trust"), presumed("new trust", 2)) == {("new-trust", "agency", "New Trust", "")}
