"""The client side of a call: one channel per service, made late, with deadlines and one retry.

Channels must be made after a fork, never at import: make them on first use.
"""

from __future__ import annotations

import json

import grpc

SERVICE_CONFIG = json.dumps(
    {
        "loadBalancingConfig": [{"round_robin": {}}],
        "methodConfig": [
            {
                "name": [{}],
                # The backstop; callers pass a deadline of their own.
                "timeout": "10s",
                "retryPolicy": {
                    "maxAttempts": 3,
                    "initialBackoff": "0.1s",
                    "maxBackoff": "1s",
                    "backoffMultiplier": 3,
                    # CANCELLED is what a leaving server says to calls that it never began.
                    "retryableStatusCodes": ["UNAVAILABLE", "CANCELLED"],
                },
            }
        ],
        "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1},
    }
)

LARGEST_MESSAGE = 32 * 2**20
"""Bytes. A printed matrix of a large unit does not fit into gRPC's default of 4 MiB."""


def channel(address: str) -> grpc.Channel:
    """A channel to `host:port` (or `dns:///name:port`), connected on first use."""
    return grpc.insecure_channel(
        address,
        options=[
            ("grpc.service_config", SERVICE_CONFIG),
            ("grpc.enable_retries", 1),
            ("grpc.max_receive_message_length", LARGEST_MESSAGE),
            ("grpc.dns_min_time_between_resolutions_ms", 5_000),
            ("grpc.keepalive_time_ms", 30_000),
            ("grpc.keepalive_timeout_ms", 10_000),
            # Come back quickly when a service restarts.
            ("grpc.initial_reconnect_backoff_ms", 200),
            ("grpc.max_reconnect_backoff_ms", 2_000),
        ],
    )
