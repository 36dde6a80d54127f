"""Cypher without a server: a query run by kglite on a disposable copy of a store's content."""
