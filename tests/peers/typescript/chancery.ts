import * as chancery from "./generated.js";

export function rewrite(text: string): string {
  return chancery.Record.write(chancery.Record.parse(text));
}
