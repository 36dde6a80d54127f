"""The names of elements in a workbook: with the namespace of most, and with that of those saved as Strict Open XML."""

MAIN = ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
RELATIONS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
MOST_UNKNOWN = 2_000_000
"""How many elements that mean nothing to us may stand in a member."""
_CHILDREN = {
    "Relationships": "Relationship",
    "workbook": "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames "
    "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
    "sheets": "sheet",
    "numFmts": "numFmt",
    "cellXfs": "xf",
    "sst": "si extLst",
    "mergeCells": "mergeCell",
}
_ALLOWED = {parent: frozenset(names.split()) for parent, names in _CHILDREN.items()}


def elements(*names: str) -> dict[str, str]:
    """The names of elements of a workbook, by their names with either namespace, as a parser gives them."""
    return {f"{space} {name}": name for space in MAIN for name in names}


def local_name(element: str) -> str:
    """The name of an element of a workbook without its namespace; nothing for one of any other namespace."""
    space, _, name = element.rpartition(" ")
    return name if space == PACKAGE or space in MAIN else ""


def is_misplaced(name: str, parent: str) -> bool:
    """Whether an element cannot stand in this one. A name that is damaged would else be passed over, and what it says would be lost."""
    return bool(name) and parent in _ALLOWED and name not in _ALLOWED[parent]
