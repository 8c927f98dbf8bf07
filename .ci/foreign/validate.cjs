// Reads every data file with a YAML reader that we did not write, compares what it reads
// with what we read, and validates both with ajv in strict mode.
//
// usage: validate.cjs OURS   where OURS has one line a file: {path, value, accepted}, as we
// read it and whether our types accept it
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

for (const line of fs.readFileSync(process.argv[2], "utf8").trim().split("\n")) {
  const { path: file, value: ours, accepted } = JSON.parse(line);
  const text = fs.readFileSync(path.join(root, file), "utf8");
  const document = yaml.parseDocument(text, { version: "1.2", schema: "core", strict: true });
  expect(document.errors.length === 0, `${file}: ${document.errors[0]?.message}`);
  const theirs = document.toJS();
  const alike = isDeepStrictEqual(theirs, ours);
  if (file.startsWith("data/")) {
    expect(
      alike,
      `${file}: read otherwise\n  by us:   ${JSON.stringify(ours)}\n  by them: ${JSON.stringify(theirs)}`,
    );
  }
  // A case may be about just that: scalars that other readers take for something else.
  for (const [who, read] of alike ? [["ours", ours], ["theirs", theirs]] : [["ours", ours]]) {
    const valid = validate(read);
    const first = validate.errors?.[0];
    expect(
      valid === accepted,
      `${file} (${who}): ${valid ? "accepted, but not by us" : `${first.instancePath} ${first.message}`}`,
    );
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
