"""Every printed form of the assessment, filled for invented people, without a database.

python -m tests.formulir            # the pictures of docs/gambar
python -m tests.formulir FOLDER     # every form as PDF and as pictures of its pages, to look at
"""
