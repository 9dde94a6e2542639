"""Mentions to entities inside one article, and the speaker of each attribution. Plain types, no spaCy."""

from newsquote.resolve.resolution import Resolution, resolve

__all__ = ["Resolution", "resolve"]
