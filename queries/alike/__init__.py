"""Whether two names may be one said twice: how names are read, which words are near each other, and how two names compare."""
