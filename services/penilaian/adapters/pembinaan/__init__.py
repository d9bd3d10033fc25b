"""Guidance and counselling."""
