//! What people get wrong in YAML, and what they are told.

use super::table;

#[test]
fn indentation() {
    insta::assert_snapshot!(table("a.yaml", &[
        "a:\n\tb: 1\n",
        "a: 1\n\tb: 2\n",
        "\ta: 1\n",
        "a:\n  b: 1\n \tc: 2\n",
        "a:\n  - x\n\t- y\n",
        "a: |\n\tx\n",
        "a:\n  b: 1\n   c: 2\n",
        "a:\n   b: 1\n  c: 2\n",
        "a: 1\n b: 2\n",
        "a:\n  - b\n c\n",
        "a:\n  - b\n - c\n",
        "a:\n    - b\n  - c\n",
        "  a: 1\nb: 2\n",
        "a: 1\n- b\n",
        "a:\n  - b\n  c: 1\n",
        "- a\nb: 1\n",
        "a: |\n  x\n y\n",
        "a: |\n   \n  x\n",
    ]), @r##"
    > a:\n\tb: 1\n
      2:1-2 a tab stands in the indentation (indent with spaces)
    > a: 1\n\tb: 2\n
      2:1-2 a tab stands in the indentation (indent with spaces)
    > \ta: 1\n
      1:1-2 a tab stands in the indentation (indent with spaces)
    > a:\n  b: 1\n \tc: 2\n
      3:2-3 a tab stands in the indentation (indent with spaces)
    > a:\n  - x\n\t- y\n
      3:1-2 a tab stands in the indentation (indent with spaces)
    > a: |\n\tx\n
      2:1-2 a tab stands in the indentation (indent with spaces)
    > a:\n  b: 1\n   c: 2\n
      3:4-5 `c` is indented as if it continued the text above (give it the indentation of the key to which it is next)
    > a:\n   b: 1\n  c: 2\n
      3:3-7 the indentation of `c: 2` fits no line above (indent it as much as the lines to which it belongs)
    > a: 1\n b: 2\n
      2:2-3 `b` is indented as if it continued the text above (give it the indentation of the key to which it is next)
    > a:\n  - b\n c\n
      3:2-3 the indentation of `c` fits no line above (indent it as much as the lines to which it belongs)
    > a:\n  - b\n - c\n
      3:2-5 a list item stands where a key is expected (indent it as much as the items above, or write a key for the list)
    > a:\n    - b\n  - c\n
      3:3-6 a list item stands where a key is expected (indent it as much as the items above, or write a key for the list)
    >   a: 1\nb: 2\n
      2:1-5 the indentation of `b: 2` fits no line above (indent it as much as the lines to which it belongs)
    > a: 1\n- b\n
      2:1-4 a list item stands where a key is expected (indent it as much as the items above, or write a key for the list)
    > a:\n  - b\n  c: 1\n
      3:3-7 a key stands where a list item is expected (begin it with `- `, or indent it as much as the keys it belongs to)
    > - a\nb: 1\n
      2:1-5 a key stands where a list item is expected (begin it with `- `, or indent it as much as the keys it belongs to)
    > a: |\n  x\n y\n
      3:2-3 the indentation of `y` fits no line above (indent it as much as the lines to which it belongs)
    > a: |\n   \n  x\n
      3:3-4 a blank line has more spaces than the text below it (remove the spaces from the blank line)
    "##);
}

#[test]
fn profile() {
    insta::assert_snapshot!(table("a.yaml", &[
        "a: &x 1\n",
        "a: &x\n  b: 1\n",
        "a: *x\n",
        "a: &x 1\nb: *x\n",
        "a: *emphasis* here\n",
        "a: * x\n",
        "a: &\n",
        "a: !t 1\n",
        "a: !!str 1\n",
        "a: !\n",
        "a: !<x 1\n",
        "!t\na: 1\n",
        "<<: {a: 1}\n",
        "a: 1\n---\nb: 2\n",
        "---\na: 1\n...\n",
        "---\na: 1\n---\n",
        "a: 1\n...\nb\n",
        "? a\n: b\n",
        "? [a]\n: b\n",
        "? |\n  a\n: b\n",
        "a: ?\n",
        "[a]: b\n",
        "{a: 1}: b\n",
        "%YAML 1.2\n---\na: 1\n",
        "a: 1\n%TAG ! x\n",
        ": 1\n",
        "a: 1\n: 2\n",
        "a: what ?\nb: 1 # why ?\nc: 2\n",
        "a: | # why?\n\nb: 1\n",
        "{? a: 1}\n",
    ]), @r##"
    > a: &x 1\n
      1:4-6 anchors are not allowed: `&x` (remove it; put the value in quotes if it is text that begins with `&`)
    > a: &x\n  b: 1\n
      1:4-6 anchors are not allowed: `&x` (remove it; put the value in quotes if it is text that begins with `&`)
    > a: *x\n
      1:4-6 aliases are not allowed: `*x` (write the value out; put it in quotes if it is text that begins with `*`)
    > a: &x 1\nb: *x\n
      1:4-6 anchors are not allowed: `&x` (remove it; put the value in quotes if it is text that begins with `&`)
    > a: *emphasis* here\n
      1:4-14 aliases are not allowed: `*emphasis*` (write the value out; put it in quotes if it is text that begins with `*`)
    > a: * x\n
      1:4-5 aliases are not allowed: `*` (write the value out; put it in quotes if it is text that begins with `*`)
    > a: &\n
      1:4-5 anchors are not allowed: `&` (remove it; put the value in quotes if it is text that begins with `&`)
    > a: !t 1\n
      1:4-6 tags are not allowed: `!t` (remove it; put the value in quotes if it is text that begins with `!`)
    > a: !!str 1\n
      1:4-9 tags are not allowed: `!!str` (remove it; put the value in quotes if it is text that begins with `!`)
    > a: !\n
      1:4-5 tags are not allowed: `!` (remove it; put the value in quotes if it is text that begins with `!`)
    > a: !<x 1\n
      1:4-7 tags are not allowed: `!<x` (remove it; put the value in quotes if it is text that begins with `!`)
    > !t\na: 1\n
      1:1-3 tags are not allowed: `!t` (remove it; put the value in quotes if it is text that begins with `!`)
    > <<: {a: 1}\n
      1:1-3 the merge key `<<` is not allowed (write the keys out that it would bring in)
    > a: 1\n---\nb: 2\n
      2:1-4 a second document begins here (keep one document a file: remove the line that divides them, or move the rest elsewhere)
    > ---\na: 1\n...\n
      sound
    > ---\na: 1\n---\n
      3:1-4 a second document begins here (keep one document a file: remove the line that divides them, or move the rest elsewhere)
    > a: 1\n...\nb\n
      3:1-2 a second document begins here (keep one document a file: remove the line that divides them, or move the rest elsewhere)
    > ? a\n: b\n
      1:1-2 a key after `?` is not allowed (write `key: value`; put text that begins with `?` in quotes)
    > ? [a]\n: b\n
      1:3-4 a list stands where a key is expected (keys are text; put it in quotes if it begins with a bracket)
    > ? |\n  a\n: b\n
      1:1-2 a key after `?` is not allowed (write `key: value`; put text that begins with `?` in quotes)
    > a: ?\n
      1:4-5 a key after `?` is not allowed (write `key: value`; put text that begins with `?` in quotes)
    > [a]: b\n
      1:1-2 a list stands where a key is expected (keys are text; put it in quotes if it begins with a bracket)
    > {a: 1}: b\n
      1:1-2 a mapping stands where a key is expected (keys are text; put it in quotes if it begins with a bracket)
    > %YAML 1.2\n---\na: 1\n
      1:1-10 directives (lines that begin with `%`) are not allowed (remove the line; every file is read as YAML 1.2)
    > a: 1\n%TAG ! x\n
      2:1-9 directives (lines that begin with `%`) are not allowed (remove the line; every file is read as YAML 1.2)
    > : 1\n
      1:1-2 no key stands before the colon (write a key, or put the text in quotes if it begins with a colon)
    > a: 1\n: 2\n
      2:1-2 no key stands before the colon (write a key, or put the text in quotes if it begins with a colon)
    > a: what ?\nb: 1 # why ?\nc: 2\n
      sound
    > a: | # why?\n\nb: 1\n
      sound
    > {? a: 1}\n
      1:2-3 a key after `?` is not allowed (write `key: value`; put text that begins with `?` in quotes)
    "##);
}

#[test]
fn quotes_and_brackets() {
    insta::assert_snapshot!(table("a.yaml", &[
        "a: \"x\nb: 2\n",
        "a: 'x\nb: 2\n",
        "a: \"x",
        "a: 1\n\"b: 2\n",
        "a: 'it's'\nb: 1\n",
        "a: 'x' y\n",
        "a: \"x\" y\n",
        "a: \"x\" # fine\n",
        "a: \"x\n---\ny\"\n",
        "a: \"\\q\"\n",
        "a: \"C:\\Users\"\n",
        "a: \"\\x4\"\n",
        "a: \"\\ud800\"\n",
        "a: \"\\udc00\"\n",
        "a: \"\\ud800\\ud800\"\n",
        "a: \"\\ud83d\\ude00\"\n",
        "a: \"\\U00110000\"\n",
        "a: [1, 2\nb: 3\n",
        "a: [1, 2",
        "a: {x: 1\n",
        "a: {x: 1\nb: 2\n",
        "a: [\n  1,\n]\n",
        "a: 1]\n",
        "]\n",
        "a: ]\n",
        "a: [1}\n",
        "a: [1]]\n",
        "{a: 1, b}\n",
        "{a:1}\n",
        "{a: 1 b: 2}\n",
        "[\"a\" \"b\"]\n",
        "[a, , b]\n",
        "[a, b,]\n",
        "[- a]\n",
        "a: ,\n",
    ]), @r##"
    > a: "x\nb: 2\n
      1:4-6 the text in quotes that begins here is not closed (close it with `"`; if it goes on below, indent those lines)
    > a: 'x\nb: 2\n
      1:4-6 the text in quotes that begins here is not closed (close it with `'`; if it goes on below, indent those lines)
    > a: "x
      1:4-6 the text in quotes that begins here is not closed (close it with `"`; if it goes on below, indent those lines)
    > a: 1\n"b: 2\n
      2:1-6 the text in quotes that begins here is not closed (close it with `"`; if it goes on below, indent those lines)
    > a: 'it's'\nb: 1\n
      1:8-9 text stands after the closing quote (put the whole value in quotes; for a quote inside `'` write `''`)
    > a: 'x' y\n
      1:8-9 text stands after the closing quote (put the whole value in quotes; for a quote inside `'` write `''`)
    > a: "x" y\n
      1:8-9 text stands after the closing quote (put the whole value in quotes; for a quote inside `"` write `\"`)
    > a: "x" # fine\n
      sound
    > a: "x\n---\ny"\n
      1:4-6 the text in quotes that begins here is not closed (close it with `"`; if it goes on below, indent those lines)
    > a: "\\q"\n
      1:5-7 `\q` is no escape (write `\\` for a backslash, or put the text in single quotes)
    > a: "C:\\Users"\n
      1:7-9 `\U` is not followed by 8 hexadecimal digits (write `\\` for a backslash, or put the text in single quotes)
    > a: "\\x4"\n
      1:5-8 `\x` is not followed by 2 hexadecimal digits (write `\\` for a backslash, or put the text in single quotes)
    > a: "\\ud800"\n
      1:5-11 `\ud800` is half a character (write the character itself, or both halves of its surrogate pair)
    > a: "\\udc00"\n
      1:5-11 `\udc00` is half a character (write the character itself, or both halves of its surrogate pair)
    > a: "\\ud800\\ud800"\n
      1:5-11 `\ud800` is half a character (write the character itself, or both halves of its surrogate pair)
    > a: "\\ud83d\\ude00"\n
      sound
    > a: "\\U00110000"\n
      1:5-15 `\U00110000` is no character (write `\\` for a backslash, or put the text in single quotes)
    > a: [1, 2\nb: 3\n
      2:1-5 the line is indented too little for the `[` that is still open (close it with `]` above, or indent this line more)
    > a: [1, 2
      1:4-5 this `[` is never closed (write `]` where it ends)
    > a: {x: 1\n
      1:4-5 this `{` is never closed (write `}` where it ends)
    > a: {x: 1\nb: 2\n
      2:1-5 the line is indented too little for the `{` that is still open (close it with `}` above, or indent this line more)
    > a: [\n  1,\n]\n
      3:1-2 the line is indented too little for the `[` that is still open (close it with `]` above, or indent this line more)
    > a: 1]\n
      sound
    > ]\n
      1:1-2 `]` closes nothing (remove it, or put the value in quotes)
    > a: ]\n
      1:4-5 `]` closes nothing (remove it, or put the value in quotes)
    > a: [1}\n
      1:4-5 this `[` is closed by `}` (close it with `]`)
    > a: [1]]\n
      1:7-8 `]` closes nothing (remove it, or put the value in quotes)
    > {a: 1, b}\n
      1:8-9 `b` in braces is no `key: value` (write a colon, a space and a value after it; a list has brackets)
    > {a:1}\n
      1:2-5 `a:1` in braces is no `key: value` (write a space after the colon)
    > {a: 1 b: 2}\n
      1:8-9 a comma or `}` is missing here (write `,` between entries; put text with `: `, `,` or brackets in quotes)
    > ["a" "b"]\n
      1:6-7 text stands after the closing quote (put the whole value in quotes; for a quote inside `"` write `\"`)
    > [a, , b]\n
      1:5-6 `,` stands where a value is expected (remove it, or write a value before it)
    > [a, b,]\n
      sound
    > [- a]\n
      1:2-3 a list item with `-` stands inside brackets (separate items in brackets by commas, without `-`)
    > a: ,\n
      1:4-5 `,` stands where a value is expected (remove it, or write a value before it)
    "##);
}

#[test]
fn lines() {
    insta::assert_snapshot!(table("a.yaml", &[
        "a: 1\nb\n",
        "a: 1\nb\nc: 2\n",
        "a\nb: 1\n",
        "x:\n  a\n  b: 1\n",
        "a: b: c\n",
        "a: b: c: d\n",
        "title: NATO: a visit\n",
        "a: 1\nb:2\n",
        "\"a\":1\n",
        "- a\n-b\n",
        "a: - b\n",
        "a: @x\n",
        "a: `x`\n",
        "a: %x\n",
        "a: x # c\n  y\n",
        "a: 'x'# c\n",
        "a: | x\n",
        "a: >0\n x\n",
        "a:\n  - b: 1\n    c\n",
        "a: 1\n  \"b\": 2\n",
        "a:\n- b: c: d\n",
        "key: [a,\n b\nc: d\n",
    ]), @r##"
    > a: 1\nb\n
      2:1-2 `b` is not followed by a colon (write `key: value`; indent the line if it continues the text above)
    > a: 1\nb\nc: 2\n
      2:1-2 `b` is not followed by a colon (write `key: value`; indent the line if it continues the text above)
    > a\nb: 1\n
      1:1-2 `a` is not followed by a colon (write `key: value`; put text of several lines in quotes)
    > x:\n  a\n  b: 1\n
      2:3-4 `a` is not followed by a colon (write `key: value`; put text of several lines in quotes)
    > a: b: c\n
      1:5-6 a second colon stands on the line (put the value in quotes, or write the inner key on a line of its own)
    > a: b: c: d\n
      1:5-6 a second colon stands on the line (put the value in quotes, or write the inner key on a line of its own)
    > title: NATO: a visit\n
      1:12-13 a second colon stands on the line (put the value in quotes, or write the inner key on a line of its own)
    > a: 1\nb:2\n
      2:2-3 a space is missing after the colon (write a space after it)
    > "a":1\n
      1:4-5 a space is missing after the colon (write a space after it)
    > - a\n-b\n
      2:1-2 a space is missing after `-` (write a space after it)
    > a: - b\n
      1:4-5 a list cannot begin here (begin it on a line of its own, below its key; put text that begins with `- ` in quotes)
    > a: @x\n
      1:4-5 no value begins with `@` (put the value in quotes)
    > a: `x`\n
      1:4-5 no value begins with a backquote (put the value in quotes)
    > a: %x\n
      1:4-5 no value begins with `%` (put the value in quotes)
    > a: x # c\n  y\n
      1:6-7 a comment stands in the middle of a text (move it above the key, or put the text in quotes)
    > a: 'x'# c\n
      1:7-8 a space is missing before `#` (write a space before it)
    > a: | x\n
      1:4-5 text stands on the line of `|` or `>` (begin the text on the next line, or put the value in quotes)
    > a: >0\n x\n
      1:4-5 text stands on the line of `|` or `>` (begin the text on the next line, or put the value in quotes)
    > a:\n  - b: 1\n    c\n
      3:5-6 `c` is not followed by a colon (write `key: value`; indent the line if it continues the text above)
    > a: 1\n  "b": 2\n
      2:3-6 `"b"` is indented as if it continued the text above (give it the indentation of the key to which it is next)
    > a:\n- b: c: d\n
      2:7-8 a second colon stands on the line (put the value in quotes, or write the inner key on a line of its own)
    > key: [a,\n b\nc: d\n
      3:1-5 the line is indented too little for the `[` that is still open (close it with `]` above, or indent this line more)
    "##);
}

#[test]
fn characters() {
    insta::assert_snapshot!(table("a.yaml", &[
        "",
        "\n",
        "  \n",
        "# only\n",
        "---\n",
        "---\n# c\n",
        "a: x\0y\n",
        "a: \"\\0\"\n",
        "a: \u{1}\n",
        "a: 1 # \u{7f}\n",
        "\u{feff}a: 1\n",
        "a: 1\n\u{feff}b: 2\n",
        "a: x\u{feff}y\n",
        "a: 1\rb: 2\r",
        "a: 1\r\nb: 2\r\n",
        "a: \"x\ry\"\n",
        "a: x\u{85}y\n",
        "a: x\u{2028}y\n",
        "a: \"x\u{2029}y\"\n",
        "ž: 1e400\n",
        "a: -1e400\n",
        "a: \"1e400\"\n",
        "a: .nan\n",
        "a: é\u{a0}“x” – ’\n",
        "a: [\n\u{1}\n",
    ]), @r##"
    > 
      1:1-1 the file is empty (write a record, beginning with its `type`, or delete the file)
    > \n
      1:1-1 the file is empty (write a record, beginning with its `type`, or delete the file)
    >   \n
      1:1-1 the file is empty (write a record, beginning with its `type`, or delete the file)
    > # only\n
      1:1-1 the file holds nothing but comments (write a record, beginning with its `type`, or delete the file)
    > ---\n
      1:1-1 the file is empty (write a record, beginning with its `type`, or delete the file)
    > ---\n# c\n
      1:1-1 the file holds nothing but comments (write a record, beginning with its `type`, or delete the file)
    > a: x\0y\n
      1:5-6 the null character (U+0000) is not allowed (remove it)
    > a: "\\0"\n
      1:4-8 the null character (U+0000) is not allowed (remove it)
    > a: \u{1}\n
      1:4-5 the control character U+0001 is not allowed (remove it; it is invisible in most editors)
    > a: 1 # \u{7f}\n
      1:8-9 the control character U+007F is not allowed (remove it; it is invisible in most editors)
    > \u{feff}a: 1\n
      sound
    > a: 1\n\u{feff}b: 2\n
      2:1-2 a byte order mark (U+FEFF) stands in the middle of the file (remove it; it is invisible in most editors)
    > a: x\u{feff}y\n
      1:5-6 a byte order mark (U+FEFF) stands in the middle of the file (remove it; it is invisible in most editors)
    > a: 1\rb: 2\r
      1:5-6 a carriage return without a line feed is not allowed (end lines with a line feed, with or without a carriage return before it; in text write the character as an escape in double quotes)
    > a: 1\r\nb: 2\r\n
      sound
    > a: "x\ry"\n
      1:6-7 a carriage return without a line feed is not allowed (end lines with a line feed, with or without a carriage return before it; in text write the character as an escape in double quotes)
    > a: x\u{85}y\n
      1:5-6 the line end U+0085 (next line) is not allowed (end lines with a line feed, with or without a carriage return before it; in text write the character as an escape in double quotes)
    > a: x\u{2028}y\n
      1:5-6 the line end U+2028 (line separator) is not allowed (end lines with a line feed, with or without a carriage return before it; in text write the character as an escape in double quotes)
    > a: "x\u{2029}y"\n
      1:6-7 the line end U+2029 (paragraph separator) is not allowed (end lines with a line feed, with or without a carriage return before it; in text write the character as an escape in double quotes)
    > ž: 1e400\n
      1:4-9 the number `1e400` is too large (numbers reach to 1.8e308; put it in quotes if it is text)
    > a: -1e400\n
      1:4-10 the number `-1e400` is too large (numbers reach to 1.8e308; put it in quotes if it is text)
    > a: "1e400"\n
      sound
    > a: .nan\n
      sound
    > a: é\u{a0}“x” – ’\n
      sound
    > a: [\n\u{1}\n
      2:1-2 the control character U+0001 is not allowed (remove it; it is invisible in most editors)
    "##);
}

#[test]
fn tabs() {
    insta::assert_snapshot!(table("a.yaml", &[
                "a\n    \n    {\"a\": 1}",
                "\"\\",
                "-\t- a\n",
                "-\ta: 1\n",
                "a:\n  b: x\n    y\n\tc: 2\n",
                "a: [\n\t1]\n",
                "a: [1,\n\t2]\n",
                "a: \"x\n\ty\"\n",
                "a:\t- b\n",
                "a:\n\n\t# c\n  b: 1\n",
                "a: 1\n\t\nb: 2\n",
                "a: |\n  x\n\ty\n",
                "a:\tb: 1\n",
                "a: {\n\tb: 1}\n",
                "a: 1\n \tb: 1\n"
            ]), @r##"
    > a\n    \n    {"a": 1}
      3:5-9 `{"a"` is indented as if it continued the text above (give it the indentation of the key to which it is next)
    > "\\
      1:1-3 the text in quotes that begins here is not closed (close it with `"`; if it goes on below, indent those lines)
    > -\t- a\n
      1:2-3 a tab stands in the indentation (indent with spaces)
    > -\ta: 1\n
      1:2-3 a tab stands in the indentation (indent with spaces)
    > a:\n  b: x\n    y\n\tc: 2\n
      4:1-2 a tab stands in the indentation (indent with spaces)
    > a: [\n\t1]\n
      2:1-2 a tab stands in the indentation (indent with spaces)
    > a: [1,\n\t2]\n
      2:1-2 a tab stands in the indentation (indent with spaces)
    > a: "x\n\ty"\n
      2:1-2 a tab stands in the indentation (indent with spaces)
    > a:\t- b\n
      1:4-5 a list cannot begin here (begin it on a line of its own, below its key; put text that begins with `- ` in quotes)
    > a:\n\n\t# c\n  b: 1\n
      sound
    > a: 1\n\t\nb: 2\n
      sound
    > a: |\n  x\n\ty\n
      3:1-2 a tab stands in the indentation (indent with spaces)
    > a:\tb: 1\n
      1:5-6 a second colon stands on the line (put the value in quotes, or write the inner key on a line of its own)
    > a: {\n\tb: 1}\n
      2:1-2 a tab stands in the indentation (indent with spaces)
    > a: 1\n \tb: 1\n
      2:2-3 a tab stands in the indentation (indent with spaces)
    "##);
}
