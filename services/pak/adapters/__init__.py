"""Where `pak` touches the world: rows, calls, facts, paper, SIASN."""
