"""The outside world on one machine: programs that speak the real wire, with the real faults."""
