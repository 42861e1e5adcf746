"""Measurements of the real program; no test asserts how fast a machine is."""
