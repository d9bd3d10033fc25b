"""`python -m tests.bench`."""

from tests.bench.jalan import main

main()
