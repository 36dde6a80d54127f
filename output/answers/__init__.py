"""What each answer looks like: one a file, named after the question."""
