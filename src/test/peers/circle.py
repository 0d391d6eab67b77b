"""The files of a circle, by PyYAML's C loader, held against kring's schemas: what check.py and diff.py share."""

import json
import re
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator, RefResolver

KINDS = {"members": "member", "screenings": "screening", "ventures": "venture", "checkins": "checkin"}


class Loader(yaml.CSafeLoader):
    """Reads YAML 1.2 as kring does: a day, a time of day and "no" are text."""


TAG = "tag:yaml.org,2002:"
Loader.yaml_implicit_resolvers = {}
Loader.add_implicit_resolver(TAG + "null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
Loader.add_implicit_resolver(TAG + "bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
Loader.add_implicit_resolver(TAG + "int", re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789"))
Loader.add_implicit_resolver(
    TAG + "float", re.compile(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"), list("-+.0123456789"))


class Circle:
    def __init__(self, folder, schemas):
        self.folder = Path(folder)
        self.problems = []
        texts = {path.stem: json.loads(path.read_bytes()) for path in Path(schemas).glob("*.json")}
        store = {schema["$id"]: schema for schema in texts.values()}
        self.validators = {
            kind: Draft202012Validator(schema, resolver=RefResolver(schema["$id"], schema, store))
            for kind, schema in texts.items()}

    def read(self, path):
        """What a file holds; what its schema has to say about it is added to the problems."""
        with path.open("rb") as file:
            content = yaml.load(file, Loader)
        for error in self.validators[KINDS.get(path.parent.name, path.stem)].iter_errors(content):
            where = "/".join(map(str, error.absolute_path))
            self.problems.append(f"{path.relative_to(self.folder)}: {where}: {error.message}")
        return content

    def read_all(self, pattern):
        """The files that a pattern finds, by their names."""
        return {path.stem: self.read(path) for path in sorted(self.folder.glob(pattern))}
