"""Everything on one machine: embedded PostgreSQL and NATS, the five services, the simulators."""
