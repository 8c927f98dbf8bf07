// Reads and writes each document again: a text a line, or `null` where it was refused.
//
// usage: node driver.js DOCUMENTS ANSWERS
import { readFileSync, writeFileSync } from "node:fs";

import { rewrite } from "./rewrite.js";

const [documents = "", answers = ""] = process.argv.slice(2);
const lines = readFileSync(documents, "utf8").split("\n").filter((line) => line !== "");
const written = lines.map((line) => {
  try {
    return JSON.stringify(rewrite(JSON.parse(line) as string));
  } catch {
    return "null";
  }
});
writeFileSync(answers, written.join("\n") + "\n");
