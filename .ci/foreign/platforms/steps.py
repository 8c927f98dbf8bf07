"""Runs the steps of a GitHub workflow, of a composite action and of a GitLab job as their
platforms would: shell, environment, expressions. What is not known here is refused, so that no
step is passed over in silence."""

import os
import re
import subprocess
from pathlib import Path

import yaml

EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")


class Job:
    """The machine of a job: its folders, and what one step leaves to the next."""

    def __init__(self, workspace: Path, temporary: Path, contexts: dict[str, dict[str, str]]):
        self.workspace = workspace
        self.contexts = contexts
        self.path_file = temporary / "path"
        self.path_file.touch()
        self.environment = {
            **os.environ,
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(workspace),
            "GITHUB_PATH": str(self.path_file),
            "RUNNER_TEMP": str(temporary),
        }

    def evaluate(self, text: str) -> str:
        def value(match: re.Match[str]) -> str:
            context, _, name = match.group(1).partition(".")
            if context not in self.contexts:
                raise SystemExit(f"no expression that is known here: {match.group(0)}")
            return self.contexts[context].get(name, "")

        return EXPRESSION.sub(value, text)

    def holds(self, condition: str) -> bool:
        known = re.fullmatch(r"(\w+)\.([\w-]+) == '(\w*)'", condition)
        if not known:
            raise SystemExit(f"no condition that is known here: {condition}")
        context, name, wanted = known.groups()
        return self.contexts[context][name] == wanted

    def run(self, step: dict, shell: list[str]) -> subprocess.CompletedProcess[str]:
        allowed = {"name", "run", "shell", "env", "if", "working-directory"}
        if set(step) - allowed:
            raise SystemExit(f"keys that are not known here: {set(step) - allowed}")
        environment = dict(self.environment)
        added = [line for line in self.path_file.read_text().splitlines() if line]
        environment["PATH"] = ":".join([*reversed(added), environment["PATH"]])
        for key, text in step.get("env", {}).items():
            environment[key] = self.evaluate(str(text))
        folder = self.workspace / self.evaluate(step.get("working-directory", "."))
        script = self.path_file.with_name("script.sh")
        script.write_text(self.evaluate(step["run"]))
        return subprocess.run(
            [*shell, str(script)], cwd=folder, env=environment, capture_output=True, text=True
        )


def outcome(results: list[tuple[str, subprocess.CompletedProcess[str]]]) -> tuple[str, int]:
    """The step at which a job ended, and how."""
    name, last = results[-1]
    return name, last.returncode


def workflow(path: Path, workspace: Path, temporary: Path, variables: dict[str, str]):
    """Runs the one job of a workflow, up to the first step that fails."""
    document = yaml.safe_load(path.read_text())
    job = Job(workspace, temporary, {"vars": variables})
    for key, text in document.get("env", {}).items():
        job.environment[key] = job.evaluate(str(text))
    [(_, description)] = document["jobs"].items()
    results = []
    for step in description["steps"]:
        if "uses" in step:
            # The workspace is a checkout already, and there is nothing in a new cache.
            if not step["uses"].startswith(("actions/checkout@", "actions/cache@")):
                raise SystemExit(f"an action that is not known here: {step['uses']}")
            continue
        # Without `shell` a workflow runs `bash -e`.
        result = job.run(step, ["bash", "-e"])
        results.append((step["name"], result))
        if result.returncode != 0:
            break
    return results


def action(path: Path, workspace: Path, temporary: Path, given: dict[str, str]):
    """Runs a composite action with inputs, up to the first step that fails."""
    document = yaml.safe_load(path.read_text())
    inputs = {name: about["default"] for name, about in document["inputs"].items()}
    if set(given) - set(inputs):
        raise SystemExit(f"no inputs of the action: {set(given) - set(inputs)}")
    job = Job(workspace, temporary, {"inputs": {**inputs, **given}})
    job.environment["GITHUB_ACTION_PATH"] = str(path.parent)
    results = []
    for step in document["runs"]["steps"]:
        if "if" in step and not job.holds(step["if"]):
            continue
        if step["shell"] != "bash":
            raise SystemExit(f"a shell that is not known here: {step['shell']}")
        result = job.run(step, ["bash", "--noprofile", "--norc", "-eo", "pipefail"])
        results.append((step["name"], result))
        if result.returncode != 0:
            break
    return results


def gitlab(path: Path, name: str, project: Path, temporary: Path, variables: dict[str, str]):
    """Runs a job of GitLab: one shell for `before_script` and `script`."""
    job = yaml.safe_load(path.read_text())[name]
    environment = {**os.environ, "CI": "true", "CI_PROJECT_DIR": str(project)}
    for key, text in {**job.get("variables", {}), **variables}.items():
        environment[key] = str(text).replace("$CI_PROJECT_DIR", str(project))
    script = temporary / "job.sh"
    script.write_text("\n".join(["set -eo pipefail", *job["before_script"], *job["script"]]))
    return subprocess.run(
        ["bash", str(script)], cwd=project, env=environment, capture_output=True, text=True
    )
