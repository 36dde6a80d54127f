"""Questions: one a file, each answered on any store. Answers are frozen values; what they look like is not decided here."""
