"""The tests of partnermap, laid out like the package itself."""
