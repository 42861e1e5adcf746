"""Tests, by what they need; a name is a sentence."""
