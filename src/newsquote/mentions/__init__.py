"""Mentions of an article, read off an annotated spaCy `Doc`."""

from newsquote.mentions.find import find_mentions

__all__ = ["find_mentions"]
