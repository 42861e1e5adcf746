"""Stripe's events: a table of those that we listen to, and the door through which they come."""
