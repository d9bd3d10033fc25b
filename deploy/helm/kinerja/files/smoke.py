"""Ask for the health of the whole until it is good; argument: the address."""

import sys
import time
import urllib.error
import urllib.request

for _ in range(20):
    try:
        with urllib.request.urlopen(sys.argv[1], timeout=5) as answer:
            print(answer.read().decode())
            sys.exit(0)
    except urllib.error.HTTPError as error:
        print(error.code, error.read().decode(), flush=True)
    except OSError as error:
        print(error, flush=True)
    time.sleep(4)
sys.exit("not every service answers")
