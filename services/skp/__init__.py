"""Planning: people, units and posts, and the yearly plan (SKP)."""
