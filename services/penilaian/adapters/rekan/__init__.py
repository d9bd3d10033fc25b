"""Feedback by those who do not lead the employee."""
