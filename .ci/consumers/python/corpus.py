"""A user of the schemas with jsonschema, formats checked: asks it about the documents of the corpus."""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator

# Python's `$` also matches before a line break at the end of a text; the patterns are those of ECMA-262.
LINE_BREAK = '\\n"'

folder = pathlib.Path(sys.argv[1])
unused = set(json.loads((folder / "known.json").read_text())) | {"line break"}
wrong = 0
for path in sorted(folder.glob("*.jsonl")):
    root = path.stem
    schema = json.loads((folder / f"{root}.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    total = 0
    for number, text in enumerate(path.open()):
        line = json.loads(text)
        # The slowest of the three: every good document, every third of the broken ones.
        if number % 3 and line["refused"] and not line["known"]:
            continue
        total += 1
        accepted = validator.is_valid(line["document"])
        if accepted and line["known"]:
            unused.discard(line["known"])
        elif accepted and line["refused"] and line["name"].endswith(LINE_BREAK):
            unused.discard("line break")
        elif accepted != (line["refused"] is None):
            wrong += 1
            if wrong < 40:
                print(f"{root}: {line['name']}: accepted {accepted}, the reader: {line['refused']}")
    print(f"jsonschema of Python, {root}: {total} documents")
if wrong or unused:
    sys.exit(f"{wrong} disagreements; listed and not needed: {unused}")
