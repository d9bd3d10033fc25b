"""Deadlines: reminders that are told once, and the list of what is late."""
