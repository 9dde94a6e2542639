"""The fingerprint of the bundled pipeline: a constant, so that no query computes it."""

FINGERPRINT: str = "ddde65e415b9"
