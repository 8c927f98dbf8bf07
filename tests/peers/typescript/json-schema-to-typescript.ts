import type { Record } from "./generated.js";

// There are types and nothing that reads: this is what a program does that uses them.
export function rewrite(text: string): string {
  const record = JSON.parse(text) as Record;
  return JSON.stringify(record);
}
