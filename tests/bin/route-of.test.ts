import { expect, test } from "vitest";
import { routeFinder } from "#bin/site/route-of.ts";

test("an address is counted under its page or route, and what is none of them under one name", () => {
  const routeOf = routeFinder();
  const id = "0199a1b2-0000-7000-8000-000000000000";
  expect(
    [
      "/ru",
      "/en/exercises/log-loss",
      `/api/submissions/${id}/events`,
      "/api/submissions",
      "/api/auth/callback/demo",
      "/api/health/ready",
      "/_next/static/chunks/a.js",
      "/fr/exercises/log-loss",
      "/wp-login.php",
      `/api/${id}`,
    ].map(routeOf),
  ).toEqual([
    "/[locale]",
    "/[locale]/exercises/[id]",
    "/api/submissions/[id]/events",
    "/api/submissions",
    "/api/auth/[...nextauth]",
    "/api/health/ready",
    "/_next",
    "other",
    "other",
    "other",
  ]);
});
