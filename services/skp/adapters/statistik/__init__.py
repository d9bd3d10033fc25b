"""The numbers of both dashboards: counted person by person, kept for units and agencies."""
