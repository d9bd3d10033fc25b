"""What a person can do, one function each.

`penyusunan` and `hasil_kerja` (the owner writes), `persetujuan` (submit, return, approve),
`kepegawaian` (contact data), `sinkron` (SIASN).
"""
