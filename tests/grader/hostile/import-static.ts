// compile_error
import { readFileSync } from "node:fs";
export function scale(X: any, k: any): any {
  return readFileSync("/etc/passwd", "utf8");
}
