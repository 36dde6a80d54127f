"""Words of the names of bodies, English and French: to tell that two names may be one said twice. Nothing here is shown to anybody."""
