"""Accounts, sessions, log-in throttle and password reset: the gateway's own small database."""
