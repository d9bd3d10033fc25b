"""How the rules meet the world: calls, facts, rows, papers."""
