"""The demo agency: Pemerintah Kabupaten Tirtamarga. The place and all its people are invented."""
