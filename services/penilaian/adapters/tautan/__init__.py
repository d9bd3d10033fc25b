"""Looks at the links of evidence: what they answer, without ever entering a private network."""
