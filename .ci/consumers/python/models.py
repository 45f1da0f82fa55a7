"""A user of the models that datamodel-code-generator writes: they load every good document, and refuse broken ones."""

import importlib
import json
import pathlib
import sys

from pydantic import ValidationError

folder = pathlib.Path(sys.argv[1])
sys.path.insert(0, sys.argv[2])
failed = False
for path in sorted(folder.glob("*.jsonl")):
    root = path.stem
    title = json.loads((folder / f"{root}.schema.json").read_text())["title"]
    model = getattr(importlib.import_module(root), title)
    good = refused = broken = 0
    for text in path.open():
        line = json.loads(text)
        if line["known"]:
            continue
        document = json.dumps(line["document"])
        try:
            value = model.model_validate_json(document)
            accepted = True
        except ValidationError:
            accepted = False
        if line["refused"] is None:
            good += 1
            if not accepted or value.model_dump(mode="json", exclude_unset=True, by_alias=True) != line["document"]:
                failed = True
                print(f"{root}: {line['name']} is a good document, and is not loaded as it is")
        else:
            broken += 1
            refused += not accepted
    print(f"Pydantic, {root}: {good} good documents loaded, {refused} of {broken} broken ones refused")
    # The models take `"7"` for 7 and a number for a text where a schema would not.
    failed |= refused < 0.9 * broken
sys.exit(failed)
