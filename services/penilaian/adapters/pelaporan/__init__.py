"""Reports of results to the Pejabat yang Berwenang, tier by tier."""
