"""The ways out of the application."""
