"""The demo's web page: what a person sees of the sandbox, and how they move it."""
