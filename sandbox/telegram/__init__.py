"""A pretend Telegram: the Bot API over HTTP, and the people who use its other side."""
