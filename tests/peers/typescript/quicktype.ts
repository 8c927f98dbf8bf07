import { Convert } from "./generated.js";

export function rewrite(text: string): string {
  return Convert.recordToJson(Convert.toRecord(text));
}
