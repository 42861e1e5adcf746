"""Private groups and channels: which one stands for what, and who is let in."""
