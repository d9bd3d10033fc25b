"""Rules of planning. Imports only Python and the refusals of the chassis."""
