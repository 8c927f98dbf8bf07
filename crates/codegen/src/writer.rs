//! Lines of code with their indentation, and docs broken into lines.

/// Writes code line by line.
///
/// ```
/// use chancery_codegen::Writer;
///
/// let mut out = Writer::new("  ");
/// out.comment(" * ", "What it is.", 80);
/// out.open("interface Note {");
/// out.line("text: string;");
/// out.close("}");
/// assert_eq!(out.finish(), " * What it is.\ninterface Note {\n  text: string;\n}\n");
/// ```
#[derive(Debug)]
pub struct Writer {
    text: String,
    unit: &'static str,
    depth: usize,
}

impl Writer {
    /// Nothing yet. `unit` is one step of indentation.
    pub fn new(unit: &'static str) -> Self {
        Self {
            text: String::new(),
            unit,
            depth: 0,
        }
    }

    /// Writes a line, or several, each indented. An empty line gets no blanks.
    pub fn line(&mut self, lines: impl AsRef<str>) -> &mut Self {
        for line in lines.as_ref().split('\n') {
            if !line.is_empty() {
                for _ in 0..self.depth {
                    self.text.push_str(self.unit);
                }
                self.text.push_str(line.trim_end());
            }
            self.text.push('\n');
        }
        self
    }

    /// Writes an empty line, unless there is one already, or nothing yet.
    pub fn blank(&mut self) -> &mut Self {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
        self
    }

    /// Writes a line and indents what follows.
    pub fn open(&mut self, line: impl AsRef<str>) -> &mut Self {
        self.line(line);
        self.depth += 1;
        self
    }

    /// Ends an indentation and writes a line.
    pub fn close(&mut self, line: impl AsRef<str>) -> &mut Self {
        self.depth -= 1;
        self.line(line)
    }

    /// Ends an indentation without a line.
    pub fn dedent(&mut self) -> &mut Self {
        self.depth -= 1;
        self
    }

    /// Writes text as lines that each begin with `prefix` and are at most `width` characters
    /// long, indentation included, where its words allow it.
    pub fn comment(&mut self, prefix: &str, text: &str, width: usize) -> &mut Self {
        let taken = self.indentation() + prefix.chars().count();
        for line in wrapped(text, width.saturating_sub(taken)) {
            self.line(format!("{prefix}{line}"));
        }
        self
    }

    /// How many characters stand before a line here; a tab counts as four.
    pub fn indentation(&self) -> usize {
        self.depth * self.unit.replace('\t', "    ").len()
    }

    /// What was written.
    pub fn finish(self) -> String {
        self.text
    }
}

/// Breaks a text into lines of at most `width` characters. Paragraphs, which an empty line
/// parts, stay apart; a word that is longer has a line of its own.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split("\n\n") {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            let is_full = line.chars().count() + 1 + word.chars().count() > width;
            if is_full && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_indented_and_empty_ones_are_empty() {
        let mut out = Writer::new("    ");
        out.blank();
        out.open("a {")
            .line("b\n\nc")
            .blank()
            .blank()
            .line("d")
            .close("}");
        assert_eq!(out.finish(), "a {\n    b\n\n    c\n\n    d\n}\n");
    }

    #[test]
    fn a_doc_is_broken_between_words_and_keeps_its_paragraphs() {
        let mut out = Writer::new("  ");
        out.open("{");
        out.comment("// ", "One, zwei, trois.\n\nUnaussprechliches.", 14);
        assert_eq!(
            out.finish(),
            "{\n  // One,\n  // zwei,\n  // trois.\n  //\n  // Unaussprechliches.\n"
        );
    }

    #[test]
    fn width_is_counted_in_characters() {
        assert_eq!(wrapped("ēēē ēēē", 7), ["ēēē ēēē"]);
        assert_eq!(wrapped("ēēē ēēē", 6), ["ēēē", "ēēē"]);
    }
}
