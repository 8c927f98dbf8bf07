// Reads and writes every document of the corpus with the generated module.
//
// usage: node driver.js CORPUS
import { readFileSync } from "node:fs";
import { join } from "node:path";

import * as chancery from "./chancery.js";

interface Spelled {
  readonly reason: string;
  readonly document: string;
  readonly canonical: string;
}

interface Bad {
  readonly reason: string;
  readonly feature: string;
  readonly definition: string;
  readonly document: string;
}

const folder = process.argv[2] ?? ".";
const faults: string[] = [];

function lines(name: string): string[] {
  const text = readFileSync(join(folder, name), "utf8");
  return text.split("\n").filter((line) => line !== "");
}

/** What reads a document of the definition and writes it back. */
function rewrite(definition: string, text: string): string {
  switch (definition) {
    case "Record":
      return chancery.Record.write(chancery.Record.parse(text));
    case "Dossier":
      return chancery.Dossier.write(chancery.Dossier.parse(text));
    default:
      throw new TypeError(`the driver knows no ${definition}`);
  }
}

/** Whether the document is read, and written back as expected. */
function isKept(definition: string, text: string, expected: string): boolean {
  try {
    const written = rewrite(definition, text);
    if (written === expected) {
      return true;
    }
    faults.push(`written back otherwise:\n  ${expected}\n  ${written}`);
  } catch (error) {
    faults.push(`a good document was refused: ${String(error)}\n  ${text}`);
  }
  return false;
}

/** Whether the document is refused, with a path and a reason. */
function isRefused({ definition, document }: Bad): boolean {
  try {
    rewrite(definition, document);
    return false;
  } catch (error) {
    if (error instanceof chancery.ReadError && error.fault !== "") {
      return true;
    }
    throw error;
  }
}

const good = [
  ...lines("good.ndjson").map((text) => isKept("Record", text, text)),
  ...lines("dossier.ndjson").map((text) => isKept("Dossier", text, text)),
  ...lines("spelled.ndjson").map((line) => {
    const spelled = JSON.parse(line) as Spelled;
    return isKept("Record", spelled.document, spelled.canonical);
  }),
];

const accepted = JSON.parse(
  readFileSync(join(folder, "accepted.json"), "utf8"),
) as { readonly typescript: readonly string[] };
const allowed = new Set(accepted.typescript);
const bad = lines("bad.ndjson").map((line) => JSON.parse(line) as Bad);
const passed = bad.filter((one) => !isRefused(one));
for (const { reason, feature } of passed) {
  if (!allowed.has(feature)) {
    faults.push(`a bad document was accepted (${feature}): ${reason}`);
  }
}

for (const fault of faults.slice(0, 20)) {
  console.error(fault);
}
const kept = good.filter((isGood) => isGood).length;
const refused = bad.length - passed.length;
console.log(
  `typescript: good ${kept}/${good.length}, refused ${refused}/${bad.length}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
