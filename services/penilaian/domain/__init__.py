"""The rules of assessment. Imports Python and the chassis' refusals, nothing else."""
