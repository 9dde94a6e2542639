"""The fingerprint of the bundled pipeline: a constant, so that no query computes it."""

FINGERPRINT: str = "78a2468e8e17"
