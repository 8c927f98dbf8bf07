//! Where the reports of a check go: which format to standard output, which to which file, and
//! what is said on stderr beside them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chancery::{Checked, Report, Severity};
use chancery_report::{Format, Setting, render, summary, unreadable, withheld};

use crate::arguments::{CheckOptions, FailOn, Written};
use crate::output::{self, COULD_NOT, Error};
use crate::{place, repository};

/// The reports that were asked for.
#[derive(Debug)]
pub(crate) struct Reports {
    /// What goes to standard output, in this order.
    printed: Vec<Format>,
    /// What goes to files.
    filed: Vec<(Format, PathBuf)>,
}

impl Reports {
    /// The reports that the options ask for; in GitHub Actions, where they name none,
    /// annotations beside the form for people.
    ///
    /// # Errors
    /// If two would go to one place, or one of them cannot be had.
    pub fn of(options: &CheckOptions) -> Result<Reports, Error> {
        let mut wanted = options.format.clone();
        let is_default = wanted.is_empty();
        if is_default {
            wanted.push(Written {
                format: Format::Full,
                path: None,
            });
        }
        if options.statistics
            && let Some(one) = wanted.iter().find(|one| !has_statistics(one.format))
        {
            return Err(Error::new(
                format!("`--statistics` cannot be had as `{}`", one.format.name()),
                Some("give `--format full`, `concise` or `json`, or leave it out".to_owned()),
            ));
        }
        let mut reports = Reports {
            printed: Vec::new(),
            filed: Vec::new(),
        };
        for one in wanted {
            match one.path {
                Some(path) if path != Path::new("-") => reports.filed.push((one.format, path)),
                _ => reports.printed.push(one.format),
            }
        }
        reports.refuse_two_to_stdout()?;
        if let Some(path) = options
            .output
            .as_ref()
            .filter(|path| *path != Path::new("-"))
        {
            let Some(format) = reports.printed.pop() else {
                return Err(Error::new(
                    "`--output` has nothing to write: every format has a file of its own",
                    Some("leave it out, or give a `--format` without a file".to_owned()),
                ));
            };
            reports.filed.push((format, path.clone()));
        }
        reports.refuse_two_to_one_file()?;
        if is_default && !options.statistics && is_github_actions() {
            reports.printed.push(Format::Github);
        }
        Ok(reports)
    }

    fn refuse_two_to_stdout(&self) -> Result<(), Error> {
        let [one, other, ..] = self.printed[..] else {
            return Ok(());
        };
        let (one, other) = (one.name(), other.name());
        Err(Error::new(
            format!(
                "`{one}` and `{other}` would both go to standard output, where no reader could \
                 part them"
            ),
            Some(format!("give one of them a file: `--format {other}=PATH`")),
        ))
    }

    fn refuse_two_to_one_file(&self) -> Result<(), Error> {
        for (index, (format, path)) in self.filed.iter().enumerate() {
            if let Some((other, _)) = self.filed[..index].iter().find(|(_, other)| other == path) {
                let (one, other) = (other.name(), format.name());
                let what = format!(
                    "`{one}` and `{other}` would both go to `{}`",
                    path.display()
                );
                return Err(Error::new(
                    what,
                    Some("give each a file of its own".to_owned()),
                ));
            }
        }
        Ok(())
    }

    /// Writes the reports, and to stderr what goes beside them, the notes first. A file that cannot be written
    /// is told of, keeps no other report back, and is the exit code.
    ///
    /// # Errors
    /// If standard output cannot be written.
    pub fn write(
        &self,
        options: &CheckOptions,
        checked: &Checked,
        notes: &[String],
    ) -> Result<Option<ExitCode>, Error> {
        let folder = repository::folder();
        let setting = Setting {
            styled: false,
            folder: &folder,
            fails_from: options.fail_on.severity(),
        };
        let mut failed = None;
        for (format, path) in &self.filed {
            let written = refuse_data(path, checked)
                .and_then(|()| text(*format, options, checked, &setting))
                .and_then(|text| place::put(path, text.as_bytes()));
            if let Err(error) = written {
                output::fail(&error);
                failed = Some(ExitCode::from(COULD_NOT));
            }
        }
        let setting = Setting {
            styled: output::is_styled(options.color),
            ..setting
        };
        for format in &self.printed {
            output::print(&text(*format, options, checked, &setting)?)?;
        }
        notes.iter().for_each(|line| output::note(line));
        tell(options, &checked.report);
        Ok(failed)
    }
}

impl FailOn {
    /// The least severity that fails the check.
    pub fn severity(self) -> Severity {
        match self {
            FailOn::Error => Severity::Error,
            FailOn::Warning => Severity::Warning,
            FailOn::Info => Severity::Info,
        }
    }
}

/// Whether a run of GitHub Actions reads what we print.
fn is_github_actions() -> bool {
    std::env::var_os("GITHUB_ACTIONS").is_some_and(|value| value == "true")
}

/// No report is worth a file of data.
fn refuse_data(path: &Path, checked: &Checked) -> Result<(), Error> {
    let Ok(target) = fs::canonicalize(path) else {
        return Ok(());
    };
    let is_target = |document: &str| {
        let document = Path::new(document);
        document.file_name() == target.file_name()
            && fs::canonicalize(document).is_ok_and(|document| document == target)
    };
    if !checked
        .documents
        .iter()
        .any(|(_, one)| is_target(&one.path))
    {
        return Ok(());
    }
    let what = format!(
        "cannot write a report to `{}`: it is among the data that was checked",
        path.display()
    );
    let help = "write reports outside the data, or leave them out of it by `exclude` in \
                chancery.toml";
    Err(Error::new(what, Some(help.to_owned())))
}

fn text(
    format: Format,
    options: &CheckOptions,
    checked: &Checked,
    setting: &Setting<'_>,
) -> Result<String, Error> {
    if options.statistics {
        return Ok(statistics(&checked.report, format));
    }
    let mut text = Vec::new();
    render(
        format,
        &checked.report,
        &checked.documents,
        setting,
        &mut text,
    )?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

fn has_statistics(format: Format) -> bool {
    matches!(format, Format::Full | Format::Concise | Format::Json)
}

/// How often each rule found something: for people a line a rule, the most frequent first;
/// for programs an object by rule and severity.
fn statistics(report: &Report, format: Format) -> String {
    let mut counts: BTreeMap<(&str, Severity), usize> = BTreeMap::new();
    for finding in &report.findings {
        *counts.entry((finding.rule, finding.severity)).or_default() += 1;
    }
    if format == Format::Json {
        let mut rules: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for ((rule, severity), count) in counts {
            let of_rule = rules.entry(rule).or_default();
            of_rule.insert(severity.name(), count);
        }
        return format!("{:#}\n", serde_json::json!(rules));
    }
    let mut sorted: Vec<_> = counts.into_iter().collect();
    sorted.sort_by_key(|&((rule, _), count)| (std::cmp::Reverse(count), rule));
    sorted
        .into_iter()
        .map(|((rule, severity), count)| format!("{count:>6}  {:7}  {rule}\n", severity.name()))
        .collect()
}

/// What goes to stderr beside the findings.
fn tell(options: &CheckOptions, report: &Report) {
    for line in unreadable(report).lines().chain(withheld(report).lines()) {
        output::note(line);
    }
    if !options.quiet {
        output::note(&summary(report));
    }
}
