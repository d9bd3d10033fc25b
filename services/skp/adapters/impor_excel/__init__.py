"""Import from workbooks: reading them safely, the work on them, contract and storage."""
