"""Built-in network."""
