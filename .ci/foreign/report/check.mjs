// Reads every report with readers that we did not write and holds them against the JSON form.
// usage: check.mjs SCHEMA REPORTS
import fs from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import * as actions from "@actions/core";
import Ajv2020 from "ajv/dist/2020.js";
import { parse as readJunit } from "junit2json";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment } from "parse5";

const [schemas, reports] = process.argv.slice(2);
let passed = 0;
let failed = 0;

function expect(holds, message) {
  if (holds) {
    passed += 1;
  } else {
    failed += 1;
    if (failed < 20) console.error(message);
  }
}

function validator(name) {
  const schema = JSON.parse(fs.readFileSync(path.join(schemas, `${name}.schema.json`), "utf8"));
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  const validate = ajv.compile(schema);
  return (value, where) =>
    expect(validate(value), `${where}: ${ajv.errorsText(validate.errors)}`);
}

const isReport = validator("report");
const isLine = validator("report-line");

// Texts on which neither a terminal nor a grammar acts stand in every report as they are.
const isPlain = (text) => /^[\p{L}\p{N} `.,'_-]*$/u.test(text);

function jsonLines(report, text, where) {
  const lines = text.trimEnd().split("\n").map((line) => JSON.parse(line));
  lines.forEach((line) => isLine(line, `${where}/json-lines`));
  const of = (type) => lines.filter((line) => line.type === type);
  const bare = (line) => {
    const { type, ...rest } = line;
    return rest;
  };
  expect(isDeepStrictEqual(of("finding").map(bare), report.findings), `${where}: findings`);
  expect(isDeepStrictEqual(of("unreadable").map(bare), report.unreadable), `${where}: unreadable`);
  const { findings, unreadable, ...rest } = report;
  expect(isDeepStrictEqual(bare(lines.at(-1)), rest), `${where}: summary`);
  expect(of("summary").length === 1, `${where}: summaries`);
}

function sarif(report, text, where) {
  const [run] = JSON.parse(text).runs;
  expect(run.results.length === report.findings.length, `${where}/sarif: results`);
  expect(run.invocations[0].executionSuccessful === (report.outcome !== "incomplete"), where);
  run.results.forEach((result, index) => {
    const finding = report.findings[index];
    const place = result.locations[0].physicalLocation;
    const name = decodeURIComponent(place.artifactLocation.uri);
    expect(name === finding.path, `${where}/sarif: ${name}`);
    expect(place.region.startColumn === finding.span.start.column, `${where}/sarif: column`);
    expect(run.tool.driver.rules[result.ruleIndex].id === finding.rule, `${where}/sarif: rule`);
    const [first] = result.message.text.split("\n");
    expect(!isPlain(finding.message) || first === finding.message, `${where}/sarif: ${first}`);
    const edits = result.fixes?.[0].artifactChanges[0].replacements ?? [];
    if (!finding.fix?.rename) {
      const texts = edits.map((edit) => edit.insertedContent.text);
      const ours = (finding.fix?.edits ?? []).map((edit) => edit.text);
      expect(isDeepStrictEqual(texts, ours), `${where}/sarif: fix`);
    }
  });
}

// What a runner makes of a command, and what its own toolkit would have written.
function github(report, text, where) {
  const lines = text === "" ? [] : text.trimEnd().split("\n");
  const commands = lines.filter((line) => line.trimStart().startsWith("::"));
  expect(commands.length === lines.length, `${where}/github: lines that are no command`);
  const all = report.findings.length + report.unreadable.length;
  expect(commands.length === all, `${where}/github: ${commands.length} commands, not ${all}`);
  const undo = (value) =>
    value
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  report.findings.forEach((finding, index) => {
    const [, name, list, data] = /^::([a-z]+) (.*?)::(.*)$/s.exec(lines[index]);
    const properties = Object.fromEntries(
      list.split(",").map((pair) => {
        const at = pair.indexOf("=");
        return [pair.slice(0, at), undo(pair.slice(at + 1))];
      }),
    );
    const acts = /[\p{Cc}\p{Cf}\u2028\u2029]|##\[/u.test(finding.path.replace(/[\r\n]/g, ""));
    expect(acts || properties.file === finding.path, `${where}/github: ${properties.file}`);
    expect(properties.line === `${finding.span.start.line}`, `${where}/github: line`);
    const oneLine = finding.span.start.line === finding.span.end.line;
    const written = [];
    const stdout = process.stdout.write;
    process.stdout.write = (chunk) => written.push(chunk) > 0;
    try {
      const level = { error: "error", warning: "warning", notice: "notice" }[name];
      actions[level](undo(data), {
        title: properties.title,
        file: properties.file,
        startLine: finding.span.start.line,
        endLine: finding.span.end.line,
        ...(oneLine && {
          startColumn: finding.span.start.column,
          endColumn: finding.span.end.column,
        }),
      });
    } finally {
      process.stdout.write = stdout;
    }
    expect(written.join("") === `${lines[index]}\n`, `${where}/github:\n${lines[index]}\n${written}`);
  });
}

function gitlab(report, text, where) {
  const issues = JSON.parse(text);
  const all = report.findings.length + report.unreadable.length;
  expect(issues.length === all, `${where}/gitlab: ${issues.length} issues`);
  const prints = new Set(issues.map((issue) => issue.fingerprint));
  expect(prints.size === issues.length, `${where}/gitlab: fingerprints are not unique`);
  report.findings.forEach((finding, index) => {
    const { location, description } = issues[index];
    expect(location.path === finding.path, `${where}/gitlab: ${location.path}`);
    expect(location.lines.begin === finding.span.start.line, `${where}/gitlab: line`);
    expect(!/[\p{Cc}\n]/u.test(description), `${where}/gitlab: ${description}`);
  });
  const typed = `import type { Issue } from "codeclimate-types";\nexport const issues: Required<Pick<Issue, "fingerprint" | "severity">>[] & Issue[] = ${text};\n`;
  fs.writeFileSync(path.join(where, "gitlab.ts"), typed);
}

async function junit(report, text, where) {
  const read = await readJunit(text);
  const cases = read.testsuite.flatMap((suite) => suite.testcase);
  const all = report.findings.length + report.unreadable.length;
  expect(cases.length === Math.max(all, 1), `${where}/junit: ${cases.length} cases`);
  const messages = cases.flatMap((one) => (one.failure ?? one.skipped ?? []).map((f) => f.message));
  expect(messages.length === report.findings.length, `${where}/junit: failures`);
  report.findings.forEach((finding, index) => {
    const fits = !isPlain(finding.message) || messages[index].includes(finding.message);
    expect(fits, `${where}/junit: ${messages[index]}`);
  });
}

// The HTML that GitHub's sort of Markdown would become, raw HTML let through: nothing in it
// but what the report itself is made of, and outside code no word that becomes a link.
function markdown(report, text, where) {
  expect(text.length < 65536, `${where}/markdown: ${text.length} characters`);
  const html = micromark(text, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const own = new Set(["p", "strong", "code", "ul", "li", "#text", "#document-fragment"]);
  const walk = (node, inCode) => {
    expect(own.has(node.nodeName), `${where}/markdown: <${node.nodeName}>`);
    expect((node.attrs ?? []).length === 0, `${where}/markdown: ${JSON.stringify(node.attrs)}`);
    const links = /[@#~!&$<>|*_[\]\\]|:\/\/|www\.|gh-\d/i;
    if (node.nodeName === "#text" && !inCode) {
      expect(!links.test(node.value), `${where}/markdown: ${node.value}`);
    }
    for (const child of node.childNodes ?? []) walk(child, inCode || node.nodeName === "code");
  };
  walk(parseFragment(html), false);
}

for (const name of fs.readdirSync(reports)) {
  const where = path.join(reports, name);
  const text = (format) => fs.readFileSync(path.join(where, format), "utf8");
  const report = JSON.parse(text("json"));
  isReport(report, `${where}/json`);
  jsonLines(report, text("json-lines"), where);
  sarif(report, text("sarif"), where);
  github(report, text("github"), where);
  gitlab(report, text("gitlab"), where);
  await junit(report, text("junit"), where);
  markdown(report, text("markdown"), where);
  for (const format of ["json", "json-lines", "sarif", "junit", "gitlab", "markdown"]) {
    const forged = text(format).split("\n").filter((line) => /^\s*::|##\[/.test(line));
    expect(forged.length === 0, `${where}/${format}: ${forged[0]}`);
  }
  console.log(`${name}: ${report.findings.length} findings, ${report.outcome}`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
