"""Every screen in every language: it fits Telegram, none is forgotten, and what changes is seen."""
