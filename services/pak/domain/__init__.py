"""What the law says about angka kredit, and the two things it is written on: Saldo and Pak."""
