// ---------------------------------------------------------------------------
// How the types above are read and written.

/** Reads and writes a type. */
export interface Codec<T> {
  /** Reads JSON text, or throws a ReadError that says what is wrong, and where. */
  readonly parse: (text: string) => T;
  /** Reads a value that some JSON text stands for, or throws a ReadError. */
  readonly read: (value: unknown, path?: string) => T;
  /** Writes canonical JSON text: keys in the order of the schema, no blanks. */
  readonly write: (value: T) => string;
}

/** Why a text or a value was refused. */
export class ReadError extends Error {
  /** Where the fault lies, as a JSON pointer; empty for the whole document. */
  readonly path: string;
  /** What is wrong there. */
  readonly fault: string;

  constructor(path: string, fault: string) {
    super(`${path === "" ? "the document" : path}: ${fault}`);
    this.name = "ReadError";
    this.path = path;
    this.fault = fault;
  }
}

declare const form: unique symbol;

/** A text or a number that was checked. Only a codec can make one. */
export type Checked<Base, Name extends string> = Base & {
  readonly [form]: Name;
};

/** A list of at least one item. */
export type OneOrMore<T> = readonly [T, ...T[]];

/** A mapping with exactly one of several keys. */
export type OneOf<Keys> = {
  readonly [Key in keyof Keys]: Pick<Keys, Key> & {
    readonly [Other in Exclude<keyof Keys, Key>]?: never;
  };
}[keyof Keys];

/** Any value of JSON but `null`, which no depth of it may hold. */
export type Free =
  | string
  | number
  | boolean
  | readonly Free[]
  | { readonly [key: string]: Free };

/** How many lists and mappings may stand within one another. */
const DEEPEST = 64;

interface Field<T, IsRequired extends boolean> {
  readonly codec: Codec<T>;
  readonly isRequired: IsRequired;
  readonly isCollection: boolean;
}

/** The fields of a mapping, each as the type has it. */
type Fields<T> = {
  readonly [Key in keyof T]-?: object extends Pick<T, Key>
    ? Field<Exclude<T[Key], undefined>, false>
    : Field<T[Key], true>;
};

/** A codec of which only the field that holds it knows the type. */
interface AnyCodec {
  readonly read: (value: unknown, path?: string) => unknown;
  readonly write: (value: never) => string;
}

interface AnyField {
  readonly codec: AnyCodec;
  readonly isRequired: boolean;
  readonly isCollection: boolean;
}

function codec<T>(
  read: (value: unknown, path: string) => T,
  write: (value: T) => string,
): Codec<T> {
  return {
    parse: (text) => read(parseJson(text), ""),
    read: (value, path = "") => read(value, path),
    write,
  };
}

/** Computes a value when it is first asked for: definitions refer to later ones. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

function required<T>(of: Codec<T>): Field<T, true> {
  return { codec: of, isRequired: true, isCollection: false };
}

function optional<T>(of: Codec<T>): Field<T, false> {
  return { codec: of, isRequired: false, isCollection: false };
}

/** A list or a map that is left out where it is empty. */
function collection<T>(of: Codec<T>): Field<T, false> {
  return { codec: of, isRequired: false, isCollection: true };
}

function struct<T extends object>(
  fields: () => Fields<NoInfer<T>>,
  least = 0,
): Codec<T> {
  const known = once<ReadonlyMap<string, AnyField>>(
    () => new Map(Object.entries<AnyField>(fields())),
  );
  return codec(
    (value, path) => {
      const entries = readFields(known(), mapping(value, path), path);
      if (entries.length < least) {
        throw new ReadError(path, `at least ${least} of the keys is needed`);
      }
      return Object.fromEntries(entries) as T;
    },
    (value) => writeFields(known(), value),
  );
}

function readFields(
  known: ReadonlyMap<string, AnyField>,
  source: Mapping,
  path: string,
): (readonly [string, unknown])[] {
  for (const key of Object.keys(source)) {
    if (!known.has(key)) {
      throw new ReadError(path, `the key ${quoted(key)} is unknown`);
    }
  }
  const entries: (readonly [string, unknown])[] = [];
  for (const [key, field] of known) {
    if (Object.hasOwn(source, key)) {
      const value = field.codec.read(source[key], below(path, key));
      entries.push([key, value]);
    } else if (field.isRequired) {
      throw new ReadError(path, `the key ${quoted(key)} is missing`);
    }
  }
  return entries;
}

function writeFields(
  known: ReadonlyMap<string, AnyField>,
  source: object,
): string {
  const values = new Map<string, unknown>(Object.entries(source));
  const written: string[] = [];
  for (const [key, field] of known) {
    const value = values.get(key);
    if (value === undefined) {
      continue;
    }
    const text = field.codec.write(value as never);
    if (!field.isCollection || (text !== "[]" && text !== "{}")) {
      written.push(`${quoted(key)}:${text}`);
    }
  }
  return `{${written.join(",")}}`;
}

function choice<Keys>(
  codecs: () => {
    readonly [Key in keyof Keys]: Codec<Keys[Key]>;
  },
): Codec<OneOf<Keys>> {
  const known = once<ReadonlyMap<string, AnyField>>(() => {
    const fields = Object.entries<AnyCodec>(codecs()).map(
      ([key, of]) =>
        [key, { codec: of, isRequired: false, isCollection: false }] as const,
    );
    return new Map(fields);
  });
  return codec(
    (value, path) => {
      const entries = readFields(known(), mapping(value, path), path);
      if (entries.length !== 1) {
        const keys = [...known().keys()].join(", ");
        throw new ReadError(path, `exactly one of ${keys} is needed`);
      }
      return Object.fromEntries(entries) as OneOf<Keys>;
    },
    (value) => writeFields(known(), value),
  );
}

function union<Tag extends string, T extends { readonly [K in Tag]: string }>(
  tag: Tag,
  codecs: () => {
    readonly [Value in T[Tag]]: Codec<
      Extract<T, { readonly [K in Tag]: Value }>
    >;
  },
): Codec<T> {
  const known = once<ReadonlyMap<unknown, AnyCodec>>(
    () => new Map(Object.entries<AnyCodec>(codecs())),
  );
  return codec(
    (value, path) => {
      const source = mapping(value, path);
      if (!Object.hasOwn(source, tag)) {
        throw new ReadError(path, `the key ${quoted(tag)} is missing`);
      }
      const of = known().get(source[tag]);
      if (of === undefined) {
        const values = [...known().keys()].join(", ");
        throw new ReadError(below(path, tag), `it is none of ${values}`);
      }
      return of.read(value, path) as T;
    },
    (value) => {
      const of = known().get(value[tag]);
      if (of === undefined) {
        throw new TypeError(`${value[tag]} is no ${tag}`);
      }
      return of.write(value as never);
    },
  );
}

function list<T>(of: Codec<T>): Codec<readonly T[]> {
  return codec<readonly T[]>(
    (value, path) => {
      if (!Array.isArray(value)) {
        throw new ReadError(path, "it is no list");
      }
      return Array.from(value, (item: unknown, index) =>
        of.read(item, `${path}/${index}`),
      );
    },
    (items) => `[${items.map((item) => of.write(item)).join(",")}]`,
  );
}

function oneOrMore<T>(of: Codec<T>): Codec<OneOrMore<T>> {
  const { read, write } = list(of);
  return codec<OneOrMore<T>>((value, path) => {
    const [first, ...rest] = read(value, path);
    if (first === undefined) {
      throw new ReadError(path, "the list is empty");
    }
    return [first, ...rest];
  }, write);
}

function map<Key extends string, Value>(
  of: () => readonly [Codec<Key>, Codec<Value>],
): Codec<{ readonly [K in Key]: Value }> {
  return codec(
    (value, path) => {
      const [keys, values] = of();
      const entries = Object.entries(mapping(value, path)).map(
        ([key, entry]) => {
          const place = below(path, key);
          return [keys.read(key, place), values.read(entry, place)] as const;
        },
      );
      return Object.fromEntries(entries) as { readonly [K in Key]: Value };
    },
    (value) => {
      const [, values] = of();
      return writeEntries(Object.entries<Value>(value), values.write);
    },
  );
}

function writeEntries<T>(
  entries: readonly (readonly [string, T])[],
  write: (value: T) => string,
): string {
  const sorted = [...entries].sort(([a], [b]) => compareByCodePoint(a, b));
  const written = sorted.map(
    ([key, value]) => `${quoted(key)}:${write(value)}`,
  );
  return `{${written.join(",")}}`;
}

function constant<T extends string>(expected: T): Codec<T> {
  return codec((value, path) => {
    if (value !== expected) {
      throw new ReadError(path, `it is not ${quoted(expected)}`);
    }
    return expected;
  }, quoted);
}

function boolean(): Codec<boolean> {
  return codec((value, path) => {
    if (typeof value !== "boolean") {
      throw new ReadError(path, "it is neither true nor false");
    }
    return value;
  }, String);
}

function enumeration<T extends string>(values: {
  readonly [name: string]: T;
}): Codec<T> {
  const known: ReadonlyMap<unknown, T> = new Map(
    Object.values(values).map((value) => [value, value]),
  );
  return codec((value, path) => {
    const found = known.get(value);
    if (found === undefined) {
      const all = [...known.keys()].join(", ");
      throw new ReadError(path, `it is none of ${all}`);
    }
    return found;
  }, quoted);
}

function text<T extends string>(
  name: string,
  pattern: RegExp,
  longest = Infinity,
): Codec<T> {
  return codec((value, path) => {
    if (typeof value !== "string") {
      throw new ReadError(path, "it is no text");
    }
    // A text of so few units cannot have too many characters.
    const isLong = value.length > longest && [...value].length > longest;
    if (isLong) {
      throw new ReadError(path, `it has more than ${longest} characters`);
    }
    if (!isWellFormed(value) || !pattern.test(value)) {
      throw new ReadError(path, `${quoted(value)} is no ${name}`);
    }
    return value as T;
  }, quoted);
}

function number<T extends number>(least: number, greatest: number): Codec<T> {
  return codec(
    (value, path) => {
      if (typeof value !== "number") {
        throw new ReadError(path, "it is no number");
      }
      if (!(value >= least && value <= greatest)) {
        const bounds = `${least} and ${greatest}`;
        throw new ReadError(path, `${value} is not between ${bounds}`);
      }
      return value as T;
    },
    (value) => JSON.stringify(value),
  );
}

function whole<T extends number>(least: number, greatest: number): Codec<T> {
  const { read, write } = number<T>(least, greatest);
  return codec((value, path) => {
    if (typeof value === "number" && !Number.isInteger(value)) {
      throw new ReadError(path, `${value} is no whole number`);
    }
    return read(value, path);
  }, write);
}

function free(): Codec<Free> {
  return codec((value, path) => readFree(value, path, 0), writeFree);
}

function readFree(value: unknown, path: string, depth: number): Free {
  if (depth > DEEPEST) {
    throw new ReadError(path, `it lies deeper than ${DEEPEST} collections`);
  }
  if (typeof value === "boolean") {
    return value;
  }
  if (typeof value === "string" && isWellFormed(value)) {
    return value;
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return value;
  }
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) =>
      readFree(item, `${path}/${index}`, depth + 1),
    );
  }
  if (isMapping(value)) {
    const entries = Object.entries(value).map(([key, entry]) => {
      const place = below(path, key);
      if (!isWellFormed(key)) {
        throw new ReadError(place, "the key has half of a surrogate pair");
      }
      return [key, readFree(entry, place, depth + 1)] as const;
    });
    return Object.fromEntries(entries);
  }
  throw new ReadError(path, `${quoted(value)} is no value`);
}

function writeFree(value: Free): string {
  if (typeof value !== "object") {
    return JSON.stringify(value);
  }
  if (isList(value)) {
    return `[${value.map(writeFree).join(",")}]`;
  }
  return writeEntries(Object.entries(value), writeFree);
}

function isList(value: Free): value is readonly Free[] {
  return Array.isArray(value);
}

interface Mapping {
  readonly [key: string]: unknown;
}

function isMapping(value: unknown): value is Mapping {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function mapping(value: unknown, path: string): Mapping {
  if (!isMapping(value)) {
    throw new ReadError(path, "it is no mapping");
  }
  return value;
}

/** The pointer of a key within the mapping at a pointer. */
function below(path: string, key: string): string {
  return `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A value as JSON writes it, for messages and for texts. */
function quoted(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

/** Whether no half of a surrogate pair stands alone. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function compareByCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    if (a.charCodeAt(index) !== b.charCodeAt(index)) {
      // Where two pairs differ in their second half alone, these are the halves.
      return (a.codePointAt(index) ?? 0) - (b.codePointAt(index) ?? 0);
    }
  }
  return a.length - b.length;
}

/**
 * Reads JSON text. Unlike JSON.parse it refuses a key written twice, a number
 * that is too great for a binary64, half of a surrogate pair, and more than 64
 * collections within one another.
 */
function parseJson(text: string): unknown {
  let offset = 0;

  function fail(path: string, fault: string): never {
    throw new ReadError(path, `${fault} at offset ${offset}`);
  }

  /** Takes what the pattern, which is sticky, finds here. */
  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    offset += found?.length ?? 0;
    return found;
  }

  function takeMark(mark: string): boolean {
    take(BLANKS);
    const isThere = text.startsWith(mark, offset);
    offset += isThere ? mark.length : 0;
    return isThere;
  }

  function takeText(path: string): string | undefined {
    take(BLANKS);
    const token = take(STRING);
    if (token === undefined) {
      return undefined;
    }
    const value = JSON.parse(token) as string;
    return isWellFormed(value)
      ? value
      : fail(path, "half of a surrogate pair before");
  }

  function takeNumber(path: string): number | undefined {
    const token = take(NUMBER);
    if (token === undefined) {
      return undefined;
    }
    const value = Number(token);
    return Number.isFinite(value) ? value : fail(path, `${token} is too great`);
  }

  function takeList(path: string, depth: number): unknown[] {
    const items: unknown[] = [];
    if (takeMark("]")) {
      return items;
    }
    do {
      items.push(takeValue(`${path}/${items.length}`, depth));
    } while (takeMark(","));
    return takeMark("]") ? items : fail(path, "a comma or ] is missing");
  }

  function takeMapping(path: string, depth: number): Mapping {
    const entries = new Map<string, unknown>();
    if (takeMark("}")) {
      return {};
    }
    do {
      const key = takeText(path) ?? fail(path, "a key is missing");
      if (entries.has(key)) {
        fail(path, `the key ${quoted(key)} is written twice`);
      }
      if (!takeMark(":")) {
        fail(path, "a colon is missing");
      }
      entries.set(key, takeValue(below(path, key), depth));
    } while (takeMark(","));
    return takeMark("}")
      ? Object.fromEntries(entries)
      : fail(path, "a comma or } is missing");
  }

  function takeValue(path: string, depth: number): unknown {
    const isOpen = takeMark("{") || takeMark("[");
    if (isOpen) {
      if (depth >= DEEPEST) {
        fail(path, `more than ${DEEPEST} collections within one another`);
      }
      const within = text[offset - 1] === "{" ? takeMapping : takeList;
      return within(path, depth + 1);
    }
    for (const [word, value] of WORDS) {
      if (takeMark(word)) {
        return value;
      }
    }
    return takeText(path) ?? takeNumber(path) ?? fail(path, "no value stands");
  }

  const value = takeValue("", 0);
  take(BLANKS);
  return offset === text.length ? value : fail("", "more text follows");
}

const BLANKS = /[ \t\n\r]*/y;
const STRING =
  /"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = [
  ["true", true],
  ["false", false],
  ["null", null],
] as const;
