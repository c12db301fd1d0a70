import { describe, test } from "vitest";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const pages = [
  { name: "sign-in", who: null, path: "/sign-in" },
  { name: "sign-in-error", who: null, path: "/sign-in?error=CredentialsSignin" },
  { name: "course", who: "student", path: "" },
  { name: "course-staff", who: "lecturer", path: "" },
  { name: "gradebook", who: "student", path: "/gradebook" },
  { name: "grades", who: "lecturer", path: "/grades" },
  { name: "grades-import", who: "lecturer", path: "/grades/import" },
  { name: "grades-links", who: "lecturer", path: "/grades/links" },
  { name: "people-import", who: "lecturer", path: "/people/import" },
  { name: "grades-denied", who: "student", path: "/grades" },
  { name: "profile", who: "student", path: "/profile" },
  { name: "exercise", who: "student", path: "/exercises/gradient-step" },
  { name: "exercise-trial", who: "lecturer", path: "/exercises/softmax" },
  { name: "exercise-check", who: "lecturer", path: "/exercises/log-loss/check" },
  { name: "exercises", who: "lecturer", path: "/exercises" },
  { name: "review", who: "assistant", path: "/review" },
  { name: "review-denied", who: "student", path: "/review" },
  { name: "grader", who: "assistant", path: "/grader" },
  { name: "grader-denied", who: "student", path: "/grader" },
  { name: "not-found", who: "student", path: "/nowhere" },
];

const { browser } = await openSite();

describe.for(pages)("the page $name", ({ name, who, path }) => {
  for (const { locale, theme } of looks)
    test(`has nothing for axe to find, and fits a phone (${locale}, ${theme})`, async () => {
      const page = await visit(browser, who, `/${locale}${path}`, theme);
      await look(page, `${name}.${locale}.${theme}`, async () => {
        await page.goto(`/${locale}${path}`, { waitUntil: "networkidle" });
        await page.getByRole("main").waitFor();
      });
      await page.context().close();
    });
});
