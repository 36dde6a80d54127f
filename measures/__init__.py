"""Measures of networks, by the field's definitions: numbers in, numbers out, and nothing of what a network stands for.

A network is a sparse matrix here (`graphs`): row and column of a stakeholder are its place. Each file is one measure, or a few of one
source, with the source in its docstrings; `docs/measures.md` tells what they mean to a planner.
"""
