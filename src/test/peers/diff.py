"""diff.py CIRCLE SCHEMAS FROM TO [all]: what changed between two quarters, a line each, as `kring diff FROM TO` tells.

It reads the files of those two quarters; with "all" those of every quarter, as kring does to show how numbers went.
"""

import sys

from circle import Circle

folder, schemas, earlier, later = sys.argv[1:5]
circle = Circle(folder, schemas)
circle.read(circle.folder / "circle.yaml")
members = circle.read_all("members/*.yaml")
if sys.argv[5:]:
    circle.read_all("ventures/*.yaml")
    circle.read_all("screenings/*.yaml")
    circle.read_all("quarters/*/*.yaml")
    checkins = {quarter.name: circle.read_all(f"quarters/{quarter.name}/checkins/*.yaml")
                for quarter in sorted((circle.folder / "quarters").iterdir())}
else:
    checkins = {quarter: circle.read_all(f"quarters/{quarter}/checkins/*.yaml") for quarter in (earlier, later)}
agreed = circle.read(circle.folder / "quarters" / earlier / "baseline.yaml")["members"]


def by_id(entries):
    return {entry["id"]: entry for entry in entries or []}


for member, now in members.items():
    if member not in agreed and member not in checkins[later]:
        continue
    print(f"\n{now['name']}")
    before, after = by_id(agreed.get(member, {}).get("ambitions")), by_id(now.get("ambitions"))
    was = checkins[earlier].get(member, {})
    said = checkins[later].get(member, {})
    for ambition in {**before, **after}:
        if ambition not in before:
            print(f"  + {ambition}: {after[ambition]['text']}")
        elif ambition not in after:
            print(f"  - {ambition}: {before[ambition]['text']}")
        else:
            for key in sorted(before[ambition].keys() | after[ambition].keys()):
                old, new = before[ambition].get(key), after[ambition].get(key)
                if old != new:
                    print(f"  ~ {ambition}: {key}: {old} -> {new}")
        one = (was.get("ambitions") or {}).get(ambition, {})
        other = (said.get("ambitions") or {}).get(ambition, {})
        for key in ("value", "confidence", "status"):
            if one.get(key) != other.get(key):
                print(f"  ~ {ambition}: {key}: {one.get(key)} -> {other.get(key)}")
        if other.get("done"):
            print(f"    done: {other['done']}")
    answers = said.get("promised") or {}
    for promise in agreed.get(member, {}).get("promises") or []:
        print(f"  {answers.get(promise['id'], {}).get('outcome', 'unanswered')}: {promise['text']}")
    for promise in said.get("promises") or []:
        print(f"  next: {promise['text']}")
print("\n".join(circle.problems))
sys.exit(bool(circle.problems))
