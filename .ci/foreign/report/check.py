"""Reads JUnit with junitparser, and holds the JSON and SARIF reports against their schemas.

usage: check.py SCHEMA REPORTS
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from junitparser import Error, Failure, JUnitXml, Skipped

schemas, reports = map(Path, sys.argv[1:])
passed = 0
failed = 0


def expect(holds: bool, message: str) -> None:
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(message, file=sys.stderr)


def valid(validator, value, where: str) -> None:
    error = next(validator.iter_errors(value), None)
    expect(error is None, f"{where}: {error and error.message[:300]}")


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads((schemas / f"{name}.schema.json").read_text("utf-8")))


report_validator, line_validator = validator("report"), validator("report-line")
published = Path("node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json")
sarif_validator = Draft202012Validator(json.loads(published.read_text("utf-8-sig")))

for folder in sorted(reports.iterdir()):
    report = json.loads((folder / "json").read_text("utf-8"))
    valid(report_validator, report, f"{folder}/json")
    for line in (folder / "json-lines").read_text("utf-8").split("\n")[:-1]:
        valid(line_validator, json.loads(line), f"{folder}/json-lines")
    sarif = json.loads((folder / "sarif").read_text("utf-8"))
    valid(sarif_validator, sarif, f"{folder}/sarif")

    suites = JUnitXml.fromfile(str(folder / "junit"))
    results = [result for suite in suites for case in suite for result in case.result]
    count = lambda sort: sum(isinstance(result, sort) for result in results)
    findings = report["findings"]
    failing = [one for one in findings if one["severity"] in ("error", "warning")]
    expect(count(Failure) == len(failing) == suites.failures, f"{folder}/junit: failures")
    expect(count(Skipped) == len(findings) - len(failing) == suites.skipped, f"{folder}/junit")
    expect(count(Error) == len(report["unreadable"]) == suites.errors, f"{folder}/junit: errors")
    for suite in suites:
        names = [case.name for case in suite]
        expect(len(names) == len(set(names)), f"{folder}/junit: names are not unique")

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)
