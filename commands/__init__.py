"""Commands: one a file, named after it, which has its options, its one call and its document in `command`. Found by being there."""
