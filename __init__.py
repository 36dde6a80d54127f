"""partnermap: who works with whom, since when, and who says so."""

__version__ = "0.1.0"
