"""Measurements of partnermap beside its peers. `python -m benchmarks.cold`, `.load` and `.ask`; see README.md."""
