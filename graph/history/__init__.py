"""The history of a network: what each change did, and how it is taken back.

Every change goes through `changing`, which notes what it does while it is done (see `recording`), in the same transaction.
"""
