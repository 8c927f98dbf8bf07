//! Words that no key may be.

/// Reserved words of the languages for which code is generated, in the form of our keys.
pub const RESERVED: &[(&str, &str)] = &[
    (
        "TypeScript and JavaScript",
        "arguments await break case catch class const continue debugger default delete do else enum \
         eval export extends false finally for function if implements import in instanceof interface \
         let new null package private protected public return static super switch this throw true \
         try typeof var void while with yield",
    ),
    (
        "Python",
        "and as assert async await break class continue def del elif else except finally for from \
         global if import in is lambda nonlocal not or pass raise return try while with yield",
    ),
    (
        "Java",
        "abstract assert boolean break byte case catch char class const continue default do double \
         else enum extends final finally float for goto if implements import instanceof int interface \
         long native new package private protected public return short static strictfp super switch \
         synchronized this throw throws transient try void volatile while",
    ),
    (
        "Go",
        "break case chan const continue default defer else fallthrough for func go goto if import \
         interface map package range return select struct switch var",
    ),
    (
        "Rust",
        "abstract as async await become box break const continue crate do dyn else enum extern false \
         final fn for gen if impl in let loop macro match mod move mut override priv pub ref return \
         self static struct super trait true try typeof unsafe unsized use virtual where while yield",
    ),
    (
        "C#",
        "abstract as base bool break byte case catch char checked class const continue decimal default \
         delegate do double else enum event explicit extern false finally fixed float for foreach goto \
         if implicit in int interface internal is lock long namespace new null object operator out \
         override params private protected public readonly ref return sbyte sealed short sizeof \
         stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe \
         ushort using virtual void volatile while",
    ),
    (
        "Kotlin",
        "as break class continue do else false for fun if in interface is null object package return \
         super this throw true try typealias typeof val var when while",
    ),
];
