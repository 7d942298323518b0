"""Validates files against JSON Schemas with the usual implementation, which is not ours.

Reads {"schemas": {name: schema}, "files": [{"name", "schema", "text"}]} from standard input and answers with
{name: what is wrong, or null}.
"""

import json
import sys

from jsonschema import Draft202012Validator

request = json.load(sys.stdin)
validators = {}
for name, schema in request["schemas"].items():
    Draft202012Validator.check_schema(schema)
    validators[name] = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def fault(file):
    try:
        value = json.loads(file["text"])
    except ValueError as error:
        return str(error)
    errors = validators[file["schema"]].iter_errors(value)
    return next((f"{error.json_path}: {error.message[:200]}" for error in errors), None)


json.dump({file["name"]: fault(file) for file in request["files"]}, sys.stdout)
