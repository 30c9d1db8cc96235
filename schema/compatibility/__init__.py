"""What changed between two OpenAPI documents, each change by its name: `differences(old, new)`.

`python -m schema.compatibility` compares the last release with openapi.yaml. Plain data in, plain data out: neither
Django nor the code of the API is needed.
"""

from schema.compatibility.kinds import Difference, Kind
from schema.compatibility.operations import differences

__all__ = ["Difference", "Kind", "differences"]
