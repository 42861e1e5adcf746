"""One file per command: what is said back, and what each button does."""
