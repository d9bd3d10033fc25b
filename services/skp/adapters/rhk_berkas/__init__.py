"""Results of a draft from a workbook."""
