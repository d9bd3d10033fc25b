def test_migrasi(database):
    print(database("skp"))
