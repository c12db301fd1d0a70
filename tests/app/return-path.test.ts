import { expect, test } from "vitest";
import { returnPath } from "#app/server/return-path.ts";

test.for([
  ["/ru/gradebook?a=1", "/ru/gradebook?a=1"],
  ["/", "/"],
  [undefined, null],
  ["", null],
  ["ru", null],
  ["https://evil.example/", null],
  ["//evil.example/ru", null],
  ["/\\evil.example", null],
  ["/\t/evil.example", null],
  ["/api/auth/signout", null],
  ["/ru/../api/tokens", null],
] as const)("%s leads to %s", ([wish, path]) => {
  expect(returnPath(wish)).toBe(path);
});
