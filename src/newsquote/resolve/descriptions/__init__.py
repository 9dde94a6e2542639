"""Noun phrases to what they describe: "the health secretary", "the train operator", "the 43-year-old".

A phrase goes to a referent that the article has described with the same words, or with words
that a reader takes for narrower ones ("the minister" for a health secretary); a clash of words,
kind or gender rules it out, and a tie is left open.

`find` asks the others in turn: `people` (by `roles`, `kin`), `organisations`, `unnamed` (groups,
documents, people without a name), and `opening` for whom a lead describes and a later paragraph names.
"""

from newsquote.resolve.descriptions.find import find_described, named_with, organisation_speaking
from newsquote.resolve.descriptions.roles import present_roles, role_fit

__all__ = ["find_described", "named_with", "organisation_speaking", "present_roles", "role_fit"]
