"""partnermap in Python: a network that is opened and asked, and answers that can be tabulated. `import partnermap` gives what is here."""
