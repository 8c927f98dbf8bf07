package chancery

import (
	"bufio"
	"bytes"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// describe says what a value of JSON is.
func describe(value any) string {
	switch value.(type) {
	case string:
		return "a text"
	case float64:
		return "a number"
	case bool:
		return "true or false"
	case []any:
		return "a list"
	}
	return "a mapping"
}

func wanted(what string, value any) error {
	return faultOf("%s stands where %s belongs", describe(value), what)
}

// fields takes the keys of a mapping one by one. It holds the first fault that it meets.
type fields struct {
	object *object
	asked  []string
	fault  error
}

func open(value any) *fields {
	mapping, isMapping := value.(*object)
	if !isMapping {
		return &fields{object: &object{}, fault: wanted("a mapping", value)}
	}
	return &fields{object: mapping}
}

func (from *fields) fail(fault error) {
	if from.fault == nil {
		from.fault = fault
	}
}

func (from *fields) take(key string) (any, bool) {
	from.asked = append(from.asked, key)
	value, isThere := from.object.values[key]
	return value, isThere && from.fault == nil
}

// constant takes a key that holds one text and no other.
func (from *fields) constant(key, text string) {
	required(from, key, asString, new(string))
	if found := from.object.values[key]; from.fault == nil && found != text {
		from.fail(within(key, faultOf("%q stands where %q belongs", found, text)))
	}
}

// least refuses a mapping with fewer keys.
func (from *fields) least(count int) {
	if len(from.object.keys) < count {
		from.fail(faultOf("there are fewer keys than %d", count))
	}
}

// only gives the one key of a mapping that has exactly one, of several.
func (from *fields) only(keys ...string) string {
	if len(from.object.keys) != 1 {
		from.fail(faultOf("exactly one of the keys %s belongs here", strings.Join(keys, ", ")))
		return ""
	}
	from.asked = keys
	return from.object.keys[0]
}

// close refuses keys that were not asked for, and gives the first fault.
func (from *fields) close() error {
	for _, key := range from.object.keys {
		if !contains(from.asked, key) {
			from.fail(within(key, faultOf("there is no such key here")))
		}
	}
	return from.fault
}

func contains[T comparable](all []T, one T) bool {
	for _, other := range all {
		if one == other {
			return true
		}
	}
	return false
}

func required[T any](from *fields, key string, read func(any) (T, error), into *T) {
	if _, isThere := from.object.values[key]; !isThere {
		from.fail(faultOf("the key %s is missing", key))
	}
	optional(from, key, read, into)
}

// optional leaves the zero value of what is absent.
func optional[T any](from *fields, key string, read func(any) (T, error), into *T) {
	value, isThere := from.take(key)
	if !isThere {
		return
	}
	one, err := read(value)
	if err != nil {
		from.fail(within(key, err))
	}
	*into = one
}

// pointed leaves nil where the key is absent.
func pointed[T any](from *fields, key string, read func(any) (T, error), into **T) {
	if value, isThere := from.take(key); isThere {
		one, err := read(value)
		if err != nil {
			from.fail(within(key, err))
		}
		*into = &one
	}
}

func asBoolean(value any) (bool, error) {
	is, isBoolean := value.(bool)
	if !isBoolean {
		return false, wanted("true or false", value)
	}
	return is, nil
}

func asString(value any) (string, error) {
	text, isText := value.(string)
	if !isText {
		return "", wanted("a text", value)
	}
	return text, nil
}

// unbounded is the length of texts that may be of any.
const unbounded = math.MaxInt

// form is what a text looks like.
type form struct {
	pattern *regexp.Regexp
	longest int
}

func formOf(pattern string, longest int) form {
	return form{pattern: regexp.MustCompile(pattern), longest: longest}
}

func asText[T ~string](value any, of form) (T, error) {
	text, err := asString(value)
	if err != nil {
		return "", err
	}
	if !of.pattern.MatchString(text) {
		return "", faultOf("%q does not match %s", text, of.pattern)
	}
	if utf8.RuneCountInString(text) > of.longest {
		return "", faultOf("%q has more than %d characters", text, of.longest)
	}
	return T(text), nil
}

func asOneOf[T ~string](value any, known []T) (T, error) {
	text, err := asString(value)
	if err != nil {
		return "", err
	}
	if !contains(known, T(text)) {
		return "", faultOf("%q is none of %q", text, known)
	}
	return T(text), nil
}

func asNumber[T ~float64](value any, least, greatest T) (T, error) {
	number, isNumber := value.(float64)
	if !isNumber {
		return 0, wanted("a number", value)
	}
	if T(number) < least || T(number) > greatest {
		return 0, faultOf("%v is not from %v to %v", number, least, greatest)
	}
	return T(number), nil
}

func asWhole[T ~int64](value any, least, greatest T) (T, error) {
	number, isNumber := value.(float64)
	if !isNumber {
		return 0, wanted("a number", value)
	}
	if number != math.Trunc(number) {
		return 0, faultOf("%v is not whole", number)
	}
	if number < float64(least) || number > float64(greatest) {
		return 0, faultOf("%v is not from %v to %v", number, least, greatest)
	}
	return T(number), nil
}

// asList gives a reader of lists of at least so many items.
func asList[T any](read func(any) (T, error), least int) func(any) ([]T, error) {
	return func(value any) ([]T, error) {
		items, isList := value.([]any)
		if !isList {
			return nil, wanted("a list", value)
		}
		if len(items) < least {
			return nil, faultOf("there are fewer items than %d", least)
		}
		list := make([]T, 0, len(items))
		for index, item := range items {
			one, err := read(item)
			if err != nil {
				return nil, within(strconv.Itoa(index), err)
			}
			list = append(list, one)
		}
		return list, nil
	}
}

func asMap[K ~string, V any](
	value any, readKey func(any) (K, error), readValue func(any) (V, error),
) (map[K]V, error) {
	from := open(value)
	entries := make(map[K]V, len(from.object.keys))
	for _, text := range from.object.keys {
		key, err := readKey(text)
		if err != nil {
			return nil, within(text, err)
		}
		value, err := readValue(from.object.values[text])
		if err != nil {
			return nil, within(text, err)
		}
		entries[key] = value
	}
	return entries, from.fault
}

// asFree gives any value as what the standard library has for it.
func asFree(value any) (any, error) {
	switch value := value.(type) {
	case []any:
		return asList(asFree, 0)(value)
	case *object:
		return asMap(value, asString, asFree)
	}
	return value, nil
}

// decode reads a document.
func decode[T any](text []byte, read func(any) (T, error)) (T, error) {
	var none T
	value, err := parse(text)
	if err != nil {
		return none, err
	}
	one, err := read(value)
	if err != nil {
		return none, err
	}
	return one, nil
}

// encode writes a document, and reads what it has written: what the reader refuses is not
// written.
func encode[T any](one T, put func(*writer, T), read func(any) (T, error)) ([]byte, error) {
	out := writer{}
	put(&out, one)
	if _, err := decode(out.text, read); err != nil {
		return nil, err
	}
	return out.text, nil
}

// decodeLines reads a document a line, and passes over empty lines.
func decodeLines[T any](from io.Reader, read func(any) (T, error)) ([]T, error) {
	var all []T
	lines := bufio.NewReader(from)
	for number := 1; ; number++ {
		line, end := lines.ReadBytes('\n')
		if end != nil && end != io.EOF {
			return nil, end
		}
		if len(bytes.Trim(line, " \t\r\n")) > 0 {
			one, err := decode(line, read)
			if fault, isFault := err.(*Error); isFault {
				fault.Line = number
			}
			if err != nil {
				return nil, err
			}
			all = append(all, one)
		}
		if end == io.EOF {
			return all, nil
		}
	}
}
