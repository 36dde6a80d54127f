"""What breaks where somebody leaves, made ready to be read: a file an answer of `without`."""
