"""`make reset`: forget the local data, unless a system is running on it. Standard library only."""

import fcntl
import os
import shutil
import sys
from pathlib import Path


def main() -> int:
    root = Path(__file__).parents[2]
    data = Path(os.environ.get("KINERJA_DATA", root / ".data")).absolute()
    if not data.exists():
        print(f"Tidak ada data di {data}.")
        return 0
    with (data / "run.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print(
                f"Sistem masih berjalan dari {data}. Hentikan dahulu `make run` dengan Ctrl-C.",
                file=sys.stderr,
            )
            return 1
        shutil.rmtree(data)
    print(f"Data di {data} sudah dihapus. `make run` berikutnya mulai dari awal.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
