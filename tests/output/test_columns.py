"""Which columns of a table stay on a line of paper."""

from partnermap.output.columns import short_columns
from partnermap.output.document import Table

LONG = "a sentence that is too long to stand on one line beside all of the others " * 2


def test_the_narrowest_columns_stay_whole_and_one_is_left_to_break() -> None:
    assert short_columns(Table(("Figure", "Value", "In words"), [("Density", "1.6%", LONG)])) == {"Figure", "Value"}
    assert short_columns(Table(("Kind", "Since"), [("agency", "2011")])) == {"Since"}
    assert short_columns(Table(("Name",), [("a",)])) == frozenset()
    assert short_columns(Table((), [])) == frozenset()


def test_a_name_that_is_long_breaks_rather_than_leave_the_others_no_room_unless_there_is_room_for_all() -> None:
    name, body = "Community Safety and Countering Crime Branch", "Royal Canadian Mounted Police, Ottawa"
    assert short_columns(Table(("Name", "What is known", "Who could say"), [(name, LONG, body)])) == frozenset()
    assert short_columns(Table(("Name", "What is known"), [(name, "none known")])) == {"What is known"}
    assert short_columns(Table(("Name", "Id", "Who could say"), [(name[:35], "abc", body)])) == {"Id", "Name"}


def test_the_longest_line_of_a_cell_is_its_width() -> None:
    assert short_columns(Table(("Id", "Title", "Url"), [("one\n" + "x" * 60, "t", LONG)])) == {"Title"}


def test_where_there_are_many_columns_each_is_left_room() -> None:
    many = Table([f"Column {number}" for number in range(9)], [["something of twenty"] * 9])
    assert short_columns(many) == frozenset()
