// A user of the schemas with ajv: strict, dialect 2020-12, formats asserted; asks it about every document of the corpus.
import { readFileSync, readdirSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const folder = process.argv[2];
const read = (name) => readFileSync(`${folder}/${name}`, "utf8");
const unused = new Set(Object.keys(JSON.parse(read("known.json"))));
let wrong = 0;
for (const name of readdirSync(folder).filter((name) => name.endsWith(".jsonl"))) {
  const root = name.replace(/\.jsonl$/, "");
  const schema = JSON.parse(read(`${root}.schema.json`));
  const ajv = new Ajv2020.default({ strict: true, strictRequired: true, allErrors: false });
  addFormats.default(ajv);
  if (!ajv.validateSchema(schema)) throw new Error(`${root}: ${ajv.errorsText()}`);
  const validate = ajv.compile(schema);
  let all = 0;
  for (const text of read(name).split("\n").filter(Boolean)) {
    const line = JSON.parse(text);
    all += 1;
    const accepted = validate(line.document);
    if (accepted && line.known) unused.delete(line.known);
    else if (accepted !== (line.refused === null)) {
      wrong += 1;
      if (wrong < 40) console.log(`${root}: ${line.name}: accepted ${accepted}, the reader: ${line.refused}; ${ajv.errorsText(validate.errors)}`);
    }
  }
  console.log(`ajv, ${root}: ${all} documents`);
}
if (wrong > 0 || unused.size > 0) {
  console.log(`${wrong} disagreements; listed and not needed: ${[...unused]}`);
  process.exit(1);
}
