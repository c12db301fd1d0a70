import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import type { Theme } from "#components/shell/theme.ts";
import { inspectionSchema } from "#lib/inspection/inspection.ts";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { signIn as signInAgain, visit } from "#tests/e2e/visit.ts";
import { listAddresses } from "#tests/setup/access/addresses.ts";
import { type Caller, signIn } from "#tests/setup/caller.ts";
import { inDays, type LateMember, lateExercise, makeLateHomework } from "#tests/setup/late-homework.ts";
import { textOf } from "#tests/setup/text-of.ts";

const { url, browser, db } = await openSite();
const source = readFileSync(`exercises/lecture-1/${lateExercise}/submissions/partial-no-clipping.ts`, "utf8");
const patience = { timeout: 60_000, interval: 200 };

/** A student whose program a grader has graded, the staff of the course, and people of another course. */
async function graded() {
  const homework = await makeLateHomework(db, url);
  const other = await makeLateHomework(db, url);
  const { courseId, assessmentId } = homework;
  await db.assessment.update({
    where: { id: assessmentId },
    data: { softDeadline: inDays(3), hardDeadline: inDays(5) },
  });
  const [anna, boris, anvar, yazan, lecturer] = [
    await homework.enrol("student", "Анна Ли", "201"),
    await homework.enrol("student", "Борис Ким", "201"),
    await homework.enrol("assistant", "Анвар Ибрахим"),
    await homework.enrol("assistant", "Язан Дайюб"),
    await homework.enrol("lecturer", "Михаил Гущин"),
  ];
  const stranger = await other.enrol("assistant", "Чужой");
  const sent = await anna.call("POST", "/api/submissions", { exerciseId: lateExercise, source });
  const { id } = await sent.json();
  const told = await vi.waitFor(async () => {
    const submission = await (await anna.call("GET", `/api/submissions/${id}`)).json();
    expect(submission.status).toBe("graded");
    return JSON.stringify(submission);
  }, patience);
  const item = await db.item.findFirstOrThrow({ where: { assessmentId, exerciseId: lateExercise } });
  return {
    ...{ anna, boris, anvar, yazan, lecturer, stranger, id, told, courseId, otherCourseId: other.courseId },
    /** Its id and those of what it belongs to, by the words for it in addresses. */
    words: {
      ...{ submission: id, item: item.id, assessment: assessmentId, enrolment: anna.enrolmentId },
      ...{ items: item.id, assessments: assessmentId, enrolments: anna.enrolmentId },
      ...{ exercise: lateExercise, exercises: lateExercise },
    },
  };
}

const inspection = (id: string) => `/api/submissions/${id}/inspection`;

/** Asks for the hidden cases, and waits for them. */
async function inspect(who: LateMember, id: string) {
  expect((await who.call("POST", inspection(id))).status).toBe(202);
  return vi.waitFor(async () => {
    const answer = inspectionSchema.parse(await (await who.call("GET", inspection(id))).json());
    if (answer.kind !== "shown") throw new Error(answer.kind);
    return answer;
  }, patience);
}

/** The numbers in a text that no other text has by chance. */
const longNumbers = (text: string) => new Set(text.match(/\d\.\d{12,}/g) ?? []);

/** Every page and everything that is got, about the submission and what it belongs to. */
async function addressesOf({ submission, ...words }: Record<string, string>): Promise<string[]> {
  const idOf = (segment: string, parameter: string) =>
    words[parameter === "id" ? segment : parameter.replace(/Id$/, "")] ?? submission;
  const filled = (path: string) =>
    path.replace(/(\w*)\/\{(\w+)\}/g, (_, segment, parameter) => `${segment}/${idOf(segment, parameter)}`);
  return (await listAddresses()).flatMap((address) => {
    const [kind, path] = address.split(" ");
    if (kind === "PAGE") return [`/ru${path === "/" ? "" : filled(path)}`];
    if (kind !== "GET" || path.includes("...")) return [];
    return [path === "/api/submissions" ? `${path}?exerciseId=${lateExercise}` : filled(path)];
  });
}

/** Where somebody is answered with one of the secrets. */
async function leaks(get: Caller["get"], addresses: string[], secrets: Set<string>): Promise<string[]> {
  const told: string[] = [];
  for (const path of addresses) {
    const text = await textOf(await get(path, path.includes("_rsc") ? { rsc: "1" } : {}));
    if ([...longNumbers(text)].some((number) => secrets.has(number))) told.push(path);
  }
  return told;
}

test("hidden cases are told by one address, to who asked, and by nothing to anybody else", async () => {
  const { anna, boris, anvar, yazan, stranger, id, told, ...rest } = await graded();
  const shown = await inspect(anvar, id);
  const visible = longNumbers(told);
  const secrets = longNumbers(JSON.stringify(shown)).difference(visible);
  expect(secrets.size).toBeGreaterThan(50);

  const addresses = await addressesOf(rest.words);
  expect(addresses.length).toBeGreaterThan(60);
  expect(addresses.filter((path) => path.includes("{"))).toEqual([]);
  const named = addresses.filter((path) => path.includes(id));
  const signedIn = async ({ email }: LateMember) => (await signIn(url, email)).get;
  expect(await leaks(await signedIn(anvar), named, secrets)).toEqual([inspection(id)]);
  const nobody: Caller["get"] = (path, headers) => fetch(new URL(path, url), { headers, redirect: "manual" });
  for (const get of [...(await Promise.all([boris, yazan, stranger].map(signedIn))), nobody])
    expect(await leaks(get, named, secrets)).toEqual([]);

  // Whose program it is: everywhere, also as the router asks for a page.
  const asData = addresses.flatMap((path) => (path.startsWith("/ru") ? [`${path}?_rsc=1abcd`] : []));
  expect(await leaks(await signedIn(anna), [...addresses, ...asData], secrets)).toEqual([]);
  // And as one of the staff of another course, who she is from now on.
  const { userId } = await db.enrolment.findUniqueOrThrow({ where: { id: anna.enrolmentId } });
  await db.enrolment.create({ data: { userId, courseId: rest.otherCourseId, role: "assistant" } });
  expect(await leaks(await signedIn(anna), addresses, secrets)).toEqual([]);
  expect((await anna.call("POST", inspection(id))).status).toBe(404);
  const log = await db.auditEntry.findMany({ where: { courseId: rest.courseId } });
  expect([...longNumbers(JSON.stringify(log))].filter((number) => secrets.has(number))).toEqual([]);
}, 300_000);

test("only the staff of the course have hidden cases shown, and the lecturer reads who did", async () => {
  const { anna, boris, anvar, lecturer, stranger, id } = await graded();
  for (const method of ["POST", "GET"]) {
    const statuses = [anna, boris, stranger].map(
      async (who) => (await who.call(method, inspection(id))).status,
    );
    expect(await Promise.all(statuses)).toEqual([403, 403, 404]);
    expect((await fetch(url + inspection(id), { method })).status).toBe(401);
  }
  expect(await db.inspection.count({ where: { submissionId: id } })).toBe(0);
  await inspect(anvar, id);
  const csv = await (await lecturer.call("GET", "/api/audit.csv?subject=Inspection")).text();
  const [, entry, ...more] = csv.trim().split("\n");
  expect(more).toEqual([]);
  expect(entry).toMatch(/"Анвар Ибрахим","insert","Inspection",.*"Анна Ли"/);
  expect(entry).toContain(id);
});

/** The page of the submission, from when its editor is there: it hears keys and presses by then. */
async function open(who: LateMember, path: string, theme?: Theme): Promise<Page> {
  const page = await visit(browser, who.login, path, theme);
  await page.locator(".monaco-editor").getByText("Does not clip").waitFor();
  return page;
}

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
/** The first hidden case that failed, open with what it was given. */
const openCase = (page: Page) => page.locator("details[open]").filter({ hasText: /expected|ожидалось/ });

test("the staff have hidden cases shown by a key, and keep a comment and use it on a line by the keyboard", async () => {
  const { anvar, id } = await graded();
  const page = await open(anvar, `/en/review/submissions/${id}`);
  const results = part(page, "Results");
  await results.getByRole("button", { name: "Show hidden cases" }).waitFor();
  const before = await openCase(page).count();
  await page.keyboard.press("h");
  await results.getByText("the attempt got the stored verdict, in every case").waitFor();
  expect(await openCase(page).count()).toBe(before + 1);
  const told = await openCase(page).last().innerText();
  for (const word of ["expected", "returned", "NaN"]) expect(told).toContain(word);

  const comments = part(page, "Comments");
  const text = comments.getByLabel("Comment for the student");
  await page.keyboard.press("c");
  await page.keyboard.type("Clip p before the logarithm");
  await comments.getByRole("button", { name: "Keep this comment" }).press("Enter");
  await comments.getByRole("button", { name: "Remove: Clip p before the logarithm" }).waitFor();
  await text.fill("");
  await text.press("Escape");
  await page.keyboard.press("Shift+Digit1");
  expect(await text.inputValue()).toBe("Clip p before the logarithm");
  await comments.getByLabel("Line").fill("2");
  await comments.getByRole("button", { name: "Save the comment" }).press("Enter");
  await comments.getByText("On line 2", { exact: true }).waitFor();
  expect(await text.inputValue()).toBe("");

  await page.reload();
  await page.locator(".monaco-editor").getByText("Does not clip").waitFor();
  await comments.getByRole("button", { name: "Clip p before the logarithm", exact: true }).waitFor();
  expect(await page.getByText("the attempt got the stored verdict").count()).toBe(0);
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByText("show hidden cases").waitFor();
  await page.keyboard.press("Escape");
  await comments.getByRole("button", { name: "Remove: Clip p before the logarithm" }).click();
  await comments
    .getByRole("button", { name: "Clip p before the logarithm", exact: true })
    .waitFor({ state: "detached" });
  await page.context().close();
});

test("a page whose session has ended asks for hidden cases no more, and anew at a press", async () => {
  const { anvar, id } = await graded();
  const page = await open(anvar, `/en/review/submissions/${id}`);
  const results = part(page, "Results");
  const ask = results.getByRole("button", { name: "Show hidden cases" });
  const asked = page.waitForResponse(`**${inspection(id)}`);
  await ask.click();
  await asked;
  await page.context().clearCookies();
  await results.getByText("You need to sign in").waitFor();
  expect(await ask.getAttribute("aria-disabled")).toBe(null);
  await signInAgain(page.context(), anvar.email);
  await ask.click();
  await results.getByText("the attempt got the stored verdict, in every case").waitFor();
  await page.context().close();
});

test.for(looks)("hidden cases that are shown, in $locale, $theme", async ({ locale, theme }) => {
  const { anvar, id } = await graded();
  const kept = { text: locale === "ru" ? "Ограничьте p до логарифма" : "Clip p before the logarithm" };
  expect((await anvar.call("POST", `/api/exercises/${lateExercise}/comments`, kept)).status).toBe(201);
  const page = await open(anvar, `/${locale}/review/submissions/${id}`, theme);
  await page.getByRole("button", { name: /Show hidden cases|Показать скрытые тесты/ }).click();
  await page.getByText(/got the stored verdict|вердикт тот же/).waitFor();
  await look(page, `hidden-cases.${locale}.${theme}`);
  await page.context().close();
});
