"""What we do: one verb per file, over the rules of `domain` and the rows of `storage`."""
