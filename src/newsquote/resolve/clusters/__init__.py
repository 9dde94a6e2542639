"""Names to referents: which names in an article name the same person, organisation or place.

People (`people`, `namesakes`) are grouped apart from organisations and places (`organisations`,
`short_forms`); what stands beside a name (`beside`) is gathered on the way.
"""

from newsquote.resolve.clusters.group import cluster_names
from newsquote.resolve.clusters.table import NameTable

__all__ = ["NameTable", "cluster_names"]
