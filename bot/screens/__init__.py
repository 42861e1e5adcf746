"""What is seen: pure functions from values to text and buttons."""
