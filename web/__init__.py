"""How Stripe, Telegram, browsers and programs reach us over HTTP."""
