"""How people in Telegram reach us: conversations, screens, and the delivery of what we owe them."""
