"""In which language a command speaks, and how help and refusals of click read in it."""
