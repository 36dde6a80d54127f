"""The namespaces of workbooks: that of most, and that of those saved as Strict Open XML."""

MAIN = ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
RELATIONS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)


def elements(*names: str) -> dict[str, str]:
    """The names of elements of a workbook, by their names with either namespace, as a parser gives them."""
    return {f"{space} {name}": name for space in MAIN for name in names}
