import { expect, test } from "vitest";
import { access, rules } from "#lib/access/access.ts";
import { listAddresses } from "#tests/setup/access/addresses.ts";

test("every page, route and action has a row, and every row is one of them", async () => {
  const addresses = await listAddresses();
  expect(addresses.length).toBeGreaterThan(80);
  expect(Object.keys(rules).sort()).toEqual(addresses.sort());
});

test("who is not signed in is let in nowhere but where anybody is", () => {
  expect(access("PAGE /", null, "course")).toBe("sign_in");
  expect(access("GET /api/submissions/{id}", null, "course")).toBe("sign_in");
  expect(access("GET /api/health/live", null, "course")).toBe("let_in");
});

test("what is somebody's own is read by its person and by the staff of the course, and is not there for others", () => {
  const address = "GET /api/submissions/{id}";
  expect(access(address, "student", "own")).toBe("let_in");
  expect(access(address, "student", "course")).toBe("not_found");
  expect(access(address, "assistant", "course")).toBe("let_in");
  expect(access(address, "lecturer", "elsewhere")).toBe("not_found");
  expect(access("GET /api/attempts/{id}", "lecturer", "course")).toBe("not_found");
});

test("who may not do something is told so before anybody looks whether its object exists", () => {
  const address = "POST /api/regrades/{id}/apply";
  expect(access(address, "assistant", "elsewhere")).toBe("forbidden");
  expect(access(address, "lecturer", "elsewhere")).toBe("not_found");
  expect(access(address, "lecturer", "course")).toBe("let_in");
});
