"""The schema's history: hand-written steps that name their constraints and run on both dialects."""
