"""Text that was typed into forms and not saved."""
