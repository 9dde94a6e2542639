"""The fingerprint of the bundled pipeline: a constant, so that no query computes it."""

FINGERPRINT: str = "3c4c5ba9078e"
