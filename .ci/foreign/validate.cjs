// Reads every data file with a YAML reader that we did not write, compares what it reads
// with what we read, and validates both with ajv in strict mode.
//
// usage: validate.cjs OURS   where OURS has one line a file: {path, value}, as we read it
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { isDeepStrictEqual } = require("node:util");
const Ajv2020 = require("ajv/dist/2020");
const yaml = require("yaml");

const root = path.join(__dirname, "../..");
let failed = 0;
let passed = 0;

function expect(holds, message) {
  if (holds) {
    passed += 1;
  } else {
    failed += 1;
    console.error(message);
  }
}

function schemaFiles(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return schemaFiles(file);
    return file.endsWith(".schema.json") ? [file] : [];
  });
}

// Our own keywords are named one by one: strict mode refuses any that it was not told of.
// Short forms and the free values under `ext` are what lists of types stand for.
function validator() {
  return new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    keywords: ["x-refers-to", "x-enum-descriptions"],
  });
}

for (const file of schemaFiles(path.join(root, "schema"))) {
  const schema = JSON.parse(fs.readFileSync(file, "utf8"));
  try {
    validator().compile(schema);
    passed += 1;
  } catch (error) {
    expect(false, `${file}: ${error.message}`);
  }
}

const authoring = JSON.parse(fs.readFileSync(path.join(root, "schema/chancery.schema.json"), "utf8"));
const validate = validator().compile(authoring);

// The rules that the schema alone decides; a file in another rule's folder is valid by it.
const refused = new Set([
  "conflicting-alternatives",
  "invalid-date",
  "invalid-value",
  "missing-alternative",
  "missing-field",
  "unknown-field",
  "wrong-type",
]);
// Faults of the text: what such a file says is not the schema's matter.
const unread = new Set(["duplicate-key", "invalid-encoding", "invalid-syntax"]);

for (const line of fs.readFileSync(process.argv[2], "utf8").trim().split("\n")) {
  const { path: file, value: ours } = JSON.parse(line);
  const rule = file.startsWith("tests/cases/") ? file.split("/")[2] : undefined;
  if (unread.has(rule)) continue;
  const text = fs.readFileSync(path.join(root, file), "utf8");
  const document = yaml.parseDocument(text, { version: "1.2", schema: "core", strict: true });
  expect(document.errors.length === 0, `${file}: ${document.errors[0]?.message}`);
  const theirs = document.toJS();
  if (rule === undefined) {
    expect(
      isDeepStrictEqual(theirs, ours),
      `${file}: read otherwise\n  by us:   ${JSON.stringify(ours)}\n  by them: ${JSON.stringify(theirs)}`,
    );
  }
  for (const [who, read] of [["ours", ours], ["theirs", theirs]]) {
    const accepted = validate(read);
    const first = validate.errors?.[0];
    expect(
      accepted === !refused.has(rule),
      `${file} (${who}): ${accepted ? "accepted, but its folder says otherwise" : `${first.instancePath} ${first.message}`}`,
    );
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
