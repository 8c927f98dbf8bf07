package chancery

import (
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Error says where a document breaks the schema, and how.
type Error struct {
	// Line is the line of a text that holds a record a line, counted from 1, and 0 elsewhere.
	Line int

	// Path is the JSON pointer of the value: "/visitors/0/person".
	Path string

	// Reason is what is wrong with the value.
	Reason string
}

// Error tells the line, if there is one, the path and the reason.
func (fault *Error) Error() string {
	text := fault.Reason
	if fault.Path != "" {
		text = fault.Path + ": " + text
	}
	if fault.Line > 0 {
		text = "line " + strconv.Itoa(fault.Line) + ": " + text
	}
	return text
}

func faultOf(format string, values ...any) error {
	return &Error{Reason: fmt.Sprintf(format, values...)}
}

// within puts a key or an index before the path of a fault.
func within(segment string, err error) error {
	fault, isFault := err.(*Error)
	if !isFault {
		return err
	}
	segment = strings.NewReplacer("~", "~0", "/", "~1").Replace(segment)
	return &Error{Line: fault.Line, Path: "/" + segment + fault.Path, Reason: fault.Reason}
}

// deepest is how deep collections may stand within one another. Without a limit, a document
// made for it would exhaust the stack.
const deepest = 128

// object is a mapping of JSON with its keys in the order in which they were read.
type object struct {
	keys   []string
	values map[string]any
}

// parser reads JSON as RFC 8259 has it, and refuses besides a key that stands twice, null, a
// surrogate without its other half, and a number beyond binary64. It gives strings, float64,
// booleans, []any and *object.
type parser struct {
	text  string
	at    int
	depth int
}

func parse(text []byte) (any, error) {
	if !utf8.Valid(text) {
		return nil, faultOf("the document is not UTF-8")
	}
	from := parser{text: string(text)}
	value, err := from.value()
	if err != nil {
		return nil, err
	}
	from.skipBlanks()
	if from.at < len(from.text) {
		return nil, from.unexpected("the end of the document")
	}
	return value, nil
}

func (from *parser) unexpected(wanted string) error {
	if from.at >= len(from.text) {
		return faultOf("the document ends where %s belongs", wanted)
	}
	found, _ := utf8.DecodeRuneInString(from.text[from.at:])
	return faultOf("%q stands where %s belongs, at byte %d", found, wanted, from.at)
}

func (from *parser) skipBlanks() {
	for from.at < len(from.text) && strings.IndexByte(" \t\n\r", from.text[from.at]) >= 0 {
		from.at++
	}
}

// take passes over one of the characters, if it is next.
func (from *parser) take(characters string) bool {
	is := from.at < len(from.text) && strings.IndexByte(characters, from.text[from.at]) >= 0
	if is {
		from.at++
	}
	return is
}

func (from *parser) word(word string) bool {
	is := strings.HasPrefix(from.text[from.at:], word)
	if is {
		from.at += len(word)
	}
	return is
}

func (from *parser) value() (any, error) {
	from.skipBlanks()
	switch {
	case from.take("{"):
		return from.nested(from.mapping)
	case from.take("["):
		return from.nested(from.list)
	case from.take("\""):
		return from.string()
	case from.word("true"):
		return true, nil
	case from.word("false"):
		return false, nil
	case from.word("null"):
		return nil, faultOf("null stands where a value belongs")
	}
	return from.number()
}

func (from *parser) nested(read func() (any, error)) (any, error) {
	from.depth++
	if from.depth > deepest {
		return nil, faultOf("more than %d collections stand within one another", deepest)
	}
	value, err := read()
	from.depth--
	return value, err
}

func (from *parser) mapping() (any, error) {
	read := &object{values: map[string]any{}}
	from.skipBlanks()
	if from.take("}") {
		return read, nil
	}
	for {
		from.skipBlanks()
		if !from.take("\"") {
			return nil, from.unexpected("a key")
		}
		key, err := from.string()
		if err != nil {
			return nil, err
		}
		if err := from.entry(read, key); err != nil {
			return nil, within(key, err)
		}
		from.skipBlanks()
		if from.take("}") {
			return read, nil
		}
		if !from.take(",") {
			return nil, from.unexpected("a comma or the end of the mapping")
		}
	}
}

func (from *parser) entry(into *object, key string) error {
	if _, isThere := into.values[key]; isThere {
		return faultOf("the key stands twice")
	}
	from.skipBlanks()
	if !from.take(":") {
		return from.unexpected("a colon")
	}
	value, err := from.value()
	into.keys = append(into.keys, key)
	into.values[key] = value
	return err
}

func (from *parser) list() (any, error) {
	read := []any{}
	from.skipBlanks()
	if from.take("]") {
		return read, nil
	}
	for {
		value, err := from.value()
		if err != nil {
			return nil, within(strconv.Itoa(len(read)), err)
		}
		read = append(read, value)
		from.skipBlanks()
		if from.take("]") {
			return read, nil
		}
		if !from.take(",") {
			return nil, from.unexpected("a comma or the end of the list")
		}
	}
}

// string reads on from behind the quotation mark that opens a text.
func (from *parser) string() (string, error) {
	var text strings.Builder
	start := from.at
	for from.at < len(from.text) {
		switch next := from.text[from.at]; {
		case next == '"':
			text.WriteString(from.text[start:from.at])
			from.at++
			return text.String(), nil
		case next < ' ':
			return "", faultOf("a control character stands bare in a text, at byte %d", from.at)
		case next == '\\':
			text.WriteString(from.text[start:from.at])
			character, err := from.escaped()
			if err != nil {
				return "", err
			}
			text.WriteRune(character)
			start = from.at
		default:
			from.at++
		}
	}
	return "", from.unexpected("the end of a text")
}

func (from *parser) escaped() (rune, error) {
	from.at++
	for index, letter := range "\"\\/bfnrt" {
		if from.take(string(letter)) {
			return rune("\"\\/\b\f\n\r\t"[index]), nil
		}
	}
	if !from.take("u") {
		return 0, from.unexpected("the letter of an escape")
	}
	first, err := from.unit()
	if err != nil || !utf16.IsSurrogate(first) {
		return first, err
	}
	if from.word("\\u") {
		second, err := from.unit()
		if err != nil {
			return 0, err
		}
		if both := utf16.DecodeRune(first, second); both != unicode.ReplacementChar {
			return both, nil
		}
	}
	return 0, faultOf("a surrogate stands without its other half, at byte %d", from.at)
}

// unit reads four hexadecimal digits.
func (from *parser) unit() (rune, error) {
	end := from.at + 4
	if end > len(from.text) {
		end = len(from.text)
	}
	unit, err := strconv.ParseUint(from.text[from.at:end], 16, 16)
	if err != nil || end < from.at+4 {
		return 0, from.unexpected("an escape of four hexadecimal digits")
	}
	from.at = end
	return rune(unit), nil
}

func (from *parser) number() (any, error) {
	start := from.at
	isNegative := from.take("-")
	if !from.take("0") && !from.digits() {
		if isNegative {
			return nil, from.unexpected("a digit")
		}
		return nil, from.unexpected("a value")
	}
	if from.take(".") && !from.digits() {
		return nil, from.unexpected("a digit")
	}
	if from.take("eE") {
		from.take("+-")
		if !from.digits() {
			return nil, from.unexpected("a digit")
		}
	}
	number, err := strconv.ParseFloat(from.text[start:from.at], 64)
	if err != nil {
		return nil, faultOf("the number is greater than any of binary64")
	}
	return number, nil
}

func (from *parser) digits() bool {
	start := from.at
	for from.take("0123456789") {
	}
	return from.at > start
}

// writer appends canonical JSON.
type writer struct {
	text []byte
}

func (out *writer) raw(text string) {
	out.text = append(out.text, text...)
}

func (out *writer) open() {
	out.raw("{")
}

func (out *writer) close() {
	out.raw("}")
}

func (out *writer) key(key string) {
	if out.text[len(out.text)-1] != '{' {
		out.raw(",")
	}
	putText(out, key)
	out.raw(":")
}

// null stands for what cannot be written. The reader, which reads all that is written, tells
// its path.
func (out *writer) null() {
	out.raw("null")
}

func putBoolean(out *writer, is bool) {
	out.text = strconv.AppendBool(out.text, is)
}

func putText[T ~string](out *writer, text T) {
	const digits = "0123456789abcdef"
	out.raw("\"")
	for index := 0; index < len(text); index++ {
		switch next := text[index]; {
		case next == '"' || next == '\\':
			out.text = append(out.text, '\\', next)
		case next >= ' ':
			out.text = append(out.text, next)
		default:
			if letter := strings.IndexByte("\b\f\n\r\t", next); letter >= 0 {
				out.text = append(out.text, '\\', "bfnrt"[letter])
			} else {
				out.raw("\\u00")
				out.text = append(out.text, digits[next>>4], digits[next&15])
			}
		}
	}
	out.raw("\"")
}

// putNumber writes a number as RFC 8785 has it.
func putNumber[T ~int64 | ~float64](out *writer, number T) {
	value := float64(number)
	size := math.Abs(value)
	switch {
	case math.IsNaN(value) || math.IsInf(value, 0):
		out.null()
	case value == 0:
		out.raw("0")
	case size >= 1e-6 && size < 1e21:
		out.text = strconv.AppendFloat(out.text, value, 'f', -1, 64)
	default:
		// The standard library writes two digits of an exponent at least.
		text := strconv.FormatFloat(value, 'e', -1, 64)
		out.raw(strings.NewReplacer("e-0", "e-", "e+0", "e+").Replace(text))
	}
}

func putList[T any](out *writer, items []T, put func(*writer, T)) {
	out.raw("[")
	for index, item := range items {
		if index > 0 {
			out.raw(",")
		}
		put(out, item)
	}
	out.raw("]")
}

func putMap[K ~string, V any](out *writer, entries map[K]V, put func(*writer, V)) {
	keys := make([]string, 0, len(entries))
	for key := range entries {
		keys = append(keys, string(key))
	}
	// The order of UTF-8 bytes is that of code points.
	sort.Strings(keys)
	out.open()
	for _, key := range keys {
		out.key(key)
		put(out, entries[K(key)])
	}
	out.close()
}

// putFree writes a value by what it is.
func putFree(out *writer, value any) {
	switch value := value.(type) {
	case string:
		putText(out, value)
	case float64:
		putNumber(out, value)
	case bool:
		putBoolean(out, value)
	case []any:
		putList(out, value, putFree)
	case map[string]any:
		putMap(out, value, putFree)
	default:
		out.null()
	}
}
