"""Any file as grids of texts."""
