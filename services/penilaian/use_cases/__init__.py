"""What a person or a fact can do here, one function each.

`pengisian` the employee's work and the leader's feedback · `penilaian` rating, delivery, receipt ·
`capaian` the achievement of a unit · `fakta_skp` what planning tells us. No function commits: the
transaction is opened at the edge.
"""
