//! What people get wrong in JSON and NDJSON, and what they are told.

use super::table;

#[test]
fn structure() {
    insta::assert_snapshot!(table("a.json", &[
        "{\"a\": 1,}",
        "[1, 2,\n]",
        "[,]",
        "[1,,2]",
        "{,}",
        "{\"a\": ,}",
        "{\"a\":}",
        "{\"a\" 1}",
        "{\"a\"}",
        "{\"a\": 1 \"b\": 2}",
        "[1 2]",
        "[1\n\"x\"]",
        "[\"ā\" {}]",
        "{\"a\": 1",
        "[1, 2",
        "[",
        "{\"a\": [1}",
        "{\"a\": 1]",
        "[1]]",
        "{} {}",
        "1 2",
        "{},",
        "",
        "  \n",
        "\"x",
        "{\"a",
        "[1}",
        "{]",
        "[:]",
        "{1: 2}",
        "{{}: 1}",
        "{\"a\"::1}",
        "\u{feff}{}",
        "{}\u{feff}",
        "[\u{feff}1]",
        "{\"a\": 1};",
    ]), @r##"
    > {"a": 1,}
      1:8-9 a comma stands before `}` (remove the comma: JSON has none after the last)
    > [1, 2,\n]
      1:6-7 a comma stands before `]` (remove the comma: JSON has none after the last)
    > [,]
      1:2-3 `,` stands where a value is expected
    > [1,,2]
      1:4-5 `,` stands where a value is expected
    > {,}
      1:2-3 `,` stands where a key is expected (write the key in double quotes)
    > {"a": ,}
      1:2-5 the key `"a"` has no value (write a value after the colon, or remove the key)
    > {"a":}
      1:2-5 the key `"a"` has no value (write a value after the colon, or remove the key)
    > {"a" 1}
      1:2-5 the key `"a"` is not followed by a colon (write `:` and a value after it)
    > {"a"}
      1:2-5 the key `"a"` is not followed by a colon (write `:` and a value after it)
    > {"a": 1 "b": 2}
      1:9-10 a comma is missing before `"` (write `,` between one entry and the next)
    > [1 2]
      1:4-5 a comma is missing before `2` (write `,` between one item and the next)
    > [1\n"x"]
      2:1-2 a comma is missing before `"` (write `,` between one item and the next)
    > ["ā" {}]
      1:6-7 a comma is missing before `{` (write `,` between one item and the next)
    > {"a": 1
      1:1-2 this `{` is never closed (write `}` where it ends)
    > [1, 2
      1:1-2 this `[` is never closed (write `]` where it ends)
    > [
      1:1-2 this `[` is never closed (write `]` where it ends)
    > {"a": [1}
      1:9-10 `}` cannot close `[` (close with `]` what `[` opened)
    > {"a": 1]
      1:8-9 `]` cannot close `{` (close with `}` what `{` opened)
    > [1]]
      1:4-5 `]` closes nothing (remove it, or open what it is to close)
    > {} {}
      1:4-5 a second value begins here (keep one value a file; for one record a line, name the file `.ndjson`)
    > 1 2
      1:3-4 a second value begins here (keep one value a file; for one record a line, name the file `.ndjson`)
    > {},
      1:3-4 a comma stands after the end of the value (remove the comma)
    > 
      1:1-1 the file is empty (write a record, beginning with its `type`, or delete the file)
    >   \n
      1:1-1 the file is empty (write a record, beginning with its `type`, or delete the file)
    > "x
      1:1-3 the text that begins here is not closed on its line (close it with `"`; write `\n` where a line is to end)
    > {"a
      1:2-4 the text that begins here is not closed on its line (close it with `"`; write `\n` where a line is to end)
    > [1}
      1:3-4 `}` cannot close `[` (close with `]` what `[` opened)
    > {]
      1:2-3 `]` cannot close `{` (close with `}` what `{` opened)
    > [:]
      1:2-3 `:` stands where a value is expected
    > {1: 2}
      1:2-3 the key `1` is not in double quotes (write `"1"`)
    > {{}: 1}
      1:2-3 `{` stands where a key is expected (write the key in double quotes)
    > {"a"::1}
      1:6-7 `:` stands where a value is expected
    > \u{feff}{}
      sound
    > {}\u{feff}
      1:3-4 the character U+FEFF is not expected here (remove it: nothing may follow the value)
    > [\u{feff}1]
      1:2-3 the character U+FEFF is not expected here
    > {"a": 1};
      1:9-10 `;` is not expected here (remove it: nothing may follow the value)
    "##);
}

#[test]
fn words() {
    insta::assert_snapshot!(table("a.json", &[
        "{a: 1}",
        "{'a': 1}",
        "{\"a\": 'x'}",
        "{\"a\": “x”}",
        "{\"a\": x}",
        "{\"a\": Riga x}",
        "[True]",
        "[None]",
        "[NaN]",
        "[-Infinity]",
        "[undefined]",
        "[nul]",
        "[01]",
        "[-01]",
        "[+1]",
        "[.5]",
        "[1.]",
        "[1e]",
        "[1e+]",
        "[0x1F]",
        "[1_000]",
        "[-]",
        "[--1]",
        "[1.2.3]",
        "[2021-11-28]",
        "[1e400]",
        "[-1e400]",
        "[1e-400]",
        "[123456789012345678901234567890]",
        "[-0]",
        "[1.5E+3]",
        "{\"a\": 1} // c",
        "/* c */ {}",
        "# c\n{}",
        "{\"a\": 1, // c\n\"b\": 2}",
        "[1 // c\n]",
        "[1 / 2]",
        "{// c\n}",
        "<html>",
        "=1",
    ]), @r##"
    > {a: 1}
      1:2-3 the key `a` is not in double quotes (write `"a"`)
    > {'a': 1}
      1:2-3 `'` is no quote in JSON (put keys and text in `"`)
    > {"a": 'x'}
      1:7-8 `'` is no quote in JSON (put keys and text in `"`)
    > {"a": “x”}
      1:7-8 `“` is no quote in JSON (put keys and text in `"`)
    > {"a": x}
      1:7-8 the text `x` is not in quotes (put text in double quotes)
    > {"a": Riga x}
      1:7-11 the text `Riga` is not in quotes (put text in double quotes)
    > [True]
      1:2-6 `True` is no JSON value (write `true`, or put text in double quotes)
    > [None]
      1:2-6 `None` is no JSON value (leave the key out)
    > [NaN]
      1:2-5 `NaN` is no JSON value (leave the key out: JSON has only finite numbers)
    > [-Infinity]
      1:2-11 `-Infinity` is no JSON value (leave the key out: JSON has only finite numbers)
    > [undefined]
      1:2-11 `undefined` is no JSON value (leave the key out)
    > [nul]
      1:2-5 the text `nul` is not in quotes (put text in double quotes)
    > [01]
      1:2-4 the number `01` begins with a zero (remove the zero, or put text in double quotes)
    > [-01]
      1:2-5 the number `-01` begins with a zero (remove the zero, or put text in double quotes)
    > [+1]
      1:2-4 the number `+1` begins with `+` (remove the `+`)
    > [.5]
      1:2-4 the number `.5` begins with a point (write a digit before the point)
    > [1.]
      1:2-4 `1.` is no number (write digits as in `1.5` or `1e3`, or put text in double quotes)
    > [1e]
      1:2-4 `1e` is no number (write digits as in `1.5` or `1e3`, or put text in double quotes)
    > [1e+]
      1:2-5 `1e+` is no number (write digits as in `1.5` or `1e3`, or put text in double quotes)
    > [0x1F]
      1:2-6 `0x1F` is no number (write digits as in `1.5` or `1e3`, or put text in double quotes)
    > [1_000]
      1:2-7 `1_000` is no number (write digits as in `1.5` or `1e3`, or put text in double quotes)
    > [-]
      1:2-3 the text `-` is not in quotes (put text in double quotes)
    > [--1]
      1:2-5 `--1` is no number (write digits as in `1.5` or `1e3`, or put text in double quotes)
    > [1.2.3]
      1:2-7 `1.2.3` is no number (write digits as in `1.5` or `1e3`, or put text in double quotes)
    > [2021-11-28]
      1:2-12 `2021-11-28` is no number (write digits as in `1.5` or `1e3`, or put text in double quotes)
    > [1e400]
      1:2-7 the number `1e400` is too large (numbers reach to 1.8e308; put it in quotes if it is text)
    > [-1e400]
      1:2-8 the number `-1e400` is too large (numbers reach to 1.8e308; put it in quotes if it is text)
    > [1e-400]
      sound
    > [123456789012345678901234567890]
      sound
    > [-0]
      sound
    > [1.5E+3]
      sound
    > {"a": 1} // c
      1:10-14 JSON has no comments (remove it, or write the file as YAML)
    > /* c */ {}
      1:1-11 JSON has no comments (remove it, or write the file as YAML)
    > # c\n{}
      1:1-4 JSON has no comments (remove it, or write the file as YAML)
    > {"a": 1, // c\n"b": 2}
      1:10-14 JSON has no comments (remove it, or write the file as YAML)
    > [1 // c\n]
      1:4-8 JSON has no comments (remove it, or write the file as YAML)
    > [1 / 2]
      1:4-5 `/` is not expected here
    > {// c\n}
      1:2-6 JSON has no comments (remove it, or write the file as YAML)
    > <html>
      1:1-2 `<` is not expected here
    > =1
      1:1-2 `=` is not expected here
    "##);
}

#[test]
fn text() {
    insta::assert_snapshot!(table("a.json", &[
        "\"a\tb\"",
        "\"a\nb\"",
        "[\"a\r\n\"]",
        "\"a\rb\"",
        "\"a\u{1}b\"",
        "\"a\0b\"",
        "\"\\u0000\"",
        "\"\\q\"",
        "\"C:\\Users\"",
        "\"\\u12\"",
        "\"\\u12G4\"",
        "\"\\ud800\"",
        "\"\\ud800x\"",
        "\"\\ud800\\n\"",
        "\"\\ud800\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud83d\\ude00\"",
        "\"\\\"",
        "\"\\",
        "\"\u{7f}\u{85}\u{2028}\u{feff}\"",
        "\"\\/\\b\\f\\n\\r\\t\\\\\\\"\"",
    ]), @r##"
    > "a\tb"
      1:3-4 a tab stands in the text (write `\t`)
    > "a\nb"
      1:1-3 the text that begins here is not closed on its line (close it with `"`; write `\n` where a line is to end)
    > ["a\r\n"]
      1:2-4 the text that begins here is not closed on its line (close it with `"`; write `\n` where a line is to end)
    > "a\rb"
      1:3-4 a carriage return stands in the text (write `\r`, or remove it)
    > "a\u{1}b"
      1:3-4 the character U+0001 is not allowed in text (remove it, or write `\u0001`)
    > "a\0b"
      1:3-4 the null character (U+0000) is not allowed (remove it)
    > "\\u0000"
      1:2-8 the null character (U+0000) is not allowed (remove it)
    > "\\q"
      1:2-4 `\q` is no escape (write `\\` for a backslash)
    > "C:\\Users"
      1:4-6 `\U` is no escape (write `\\` for a backslash)
    > "\\u12"
      1:2-6 `\u` is not followed by four hexadecimal digits (write `\\` for a backslash)
    > "\\u12G4"
      1:2-6 `\u` is not followed by four hexadecimal digits (write `\\` for a backslash)
    > "\\ud800"
      1:2-8 `\ud800` is half a character (write the character itself, or both halves of its surrogate pair)
    > "\\ud800x"
      1:2-8 `\ud800` is half a character (write the character itself, or both halves of its surrogate pair)
    > "\\ud800\\n"
      1:2-8 `\ud800` is half a character (write the character itself, or both halves of its surrogate pair)
    > "\\ud800\\ud800"
      1:2-8 `\ud800` is half a character (write the character itself, or both halves of its surrogate pair)
    > "\\udc00"
      1:2-8 `\udc00` is half a character (write the character itself, or both halves of its surrogate pair)
    > "\\ud83d\\ude00"
      sound
    > "\\"
      1:1-4 the text that begins here is not closed on its line (close it with `"`; write `\n` where a line is to end)
    > "\\
      1:1-2 the text that begins here is not closed on its line (close it with `"`; write `\n` where a line is to end)
    > "\u{7f}\u{85}\u{2028}\u{feff}"
      sound
    > "\\/\\b\\f\\n\\r\\t\\\\\\""
      sound
    "##);
}

#[test]
fn lines() {
    insta::assert_snapshot!(table("a.ndjson", &[
        "{\"a\": 1}\n{\"a\": }\n\n{\"b\": 2}\n[1,\n2]\n{\"c\": 3}", "", "\n\n", "{} {}\n", "{}\r\n{}\r\n", "\u{feff}{}\n{}",
    ]), @r##"
    > {"a": 1}\n{"a": }\n\n{"b": 2}\n[1,\n2]\n{"c": 3}
      2:2-5 the key `"a"` has no value (write a value after the colon, or remove the key)
      5:1-2 this `[` is never closed (write `]` where it ends)
      6:2-3 `]` closes nothing (remove it, or open what it is to close)
    > 
      1:1-1 the file is empty (write a record, beginning with its `type`, or delete the file)
    > \n\n
      1:1-1 the file is empty (write a record, beginning with its `type`, or delete the file)
    > {} {}\n
      1:4-5 a second value begins here (keep one value a file; for one record a line, name the file `.ndjson`)
    > {}\r\n{}\r\n
      sound
    > \u{feff}{}\n{}
      sound
    "##);
}
