"""check.py CIRCLE SCHEMAS: every file of a circle against its JSON Schema, the first half of `kring check`."""

import sys

from circle import Circle

circle = Circle(*sys.argv[1:])
circle.read_all("**/*.yaml")
print("\n".join(circle.problems) or "No problems found.")
sys.exit(bool(circle.problems))
