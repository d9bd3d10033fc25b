"""Between the rules and the world: calls, facts, rows, WhatsApp and mail."""
