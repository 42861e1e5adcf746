"""The picture book: every scene as the sandbox's phone shows it, photographed chapter by chapter by a headless Chromium."""
