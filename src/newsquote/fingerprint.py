"""The fingerprint of the bundled pipeline: a constant, so that no query computes it."""

FINGERPRINT: str = "226eaaf5f3ea"
