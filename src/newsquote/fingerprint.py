"""The fingerprint of the bundled pipeline: a constant, so that no query computes it."""

FINGERPRINT: str = "d1b59ce0e66c"
