"""A pretend Stripe and a pretend Telegram: honest doubles on one local port."""
