import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { beginDay } from "#tests/e2e/begin-day.ts";
import {
  arrowTo,
  choose,
  goTo,
  press,
  pressInHeader,
  reach,
  tabTo,
  toContent,
  type,
  typeDay,
} from "#tests/e2e/keyboard.ts";
import { expectNothingForAxe } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { gradesIn, shownGrades } from "#tests/e2e/shown-grades.ts";
import { makeTaughtCourse } from "#tests/setup/taught-course.ts";

const { url, browser, db } = await openSite();
const course = await makeTaughtCourse(db, url);
const page = await beginDay(browser, "/en", course.lecturer.email, course.password);
const patient = { timeout: 60_000 };

const row = (name: RegExp) => page.getByRole("row", { name });

/** Presses what opens the dialog for files, and hands one over. */
async function handOver(text: string) {
  const choosing = page.waitForEvent("filechooser");
  await press(page, "button", "File");
  const chooser = await choosing;
  await chooser.setFiles({ name: "table.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
}

test("imports a roster and marks, each after mending the line that was wrong", async () => {
  await goTo(page, "Final grades");
  await press(page, "link", "Import the roster");
  await reach(page, "Import the roster");
  const gleb = `gleb-${course.courseId}@demo.gradus`;
  await handOver(`email,name,group,role\n${gleb},Глеб Орлов,202,student\nnobody,Никто,,\n`);
  await row(/^3 nobody problem/).waitFor();
  await handOver(`email,name,group,role\n${gleb},Глеб Орлов,202,student\n`);
  await press(page, "button", "Import 1 row", { stops: 2 });
  await page.getByText("Imported", { exact: true }).waitFor();

  await goTo(page, "Final grades");
  await press(page, "link", "Import marks");
  await reach(page, "Import marks");
  const lines = [course.anna.email, course.boris.email, course.vera.email, gleb].map(
    (email) => `${email},midterm,5`,
  );
  await handOver(["email,component,mark", ...lines.with(1, `${course.boris.email},midterm,11`)].join("\n"));
  await row(/^3 .* problem/).waitFor();
  await handOver(["email,component,mark", ...lines].join("\n"));
  await press(page, "button", "Import 4 rows", { stops: 2 });
  await page.getByText("Imported", { exact: true }).waitFor();
});

test("looks at the statistics of an exercise, and at who has similar code", async () => {
  await goTo(page, "Final grades");
  await press(page, "link", "Statistics");
  await reach(page, "Statistics");
  await press(page, "link", "Log-loss");
  await reach(page, "Log-loss");
  await press(page, "link", "Compare the programs of students");
  await reach(page, "Similar code: Log-loss");
  await page.getByText(/a place to look, not a finding/).waitFor();
});

test("grades the exercise again, looks at who gains, and applies it so that nobody loses", async () => {
  await goTo(page, "Final grades");
  await press(page, "link", "Statistics");
  await reach(page, "Statistics");
  await press(page, "link", "Log-loss");
  await reach(page, "Log-loss");
  await press(page, "link", "Grade again what was sent");
  await reach(page, "Grading again: Log-loss");
  await type(page, "Reason", "The grader had a fault");
  await press(page, "button", "Grade again", { stops: 1 });
  await page.getByText("2 students gain, nobody loses; for 2 students nothing changes.").waitFor(patient);
  await expectNothingForAxe(page);
  await tabTo(page, "radio", /^Never lower/);
  await page.keyboard.press("ArrowDown");
  await page.getByText("2 students gain, 1 loses; for 1 student nothing changes.").waitFor();
  await page.keyboard.press("ArrowUp");
  await press(page, "button", "Apply");
  await page.getByRole("dialog").waitFor();
  await press(page, "button", "Apply", { stops: 3 });
  await page.getByText("Applied: of each submission the better score counts").waitFor();
});

test("gives all full points for a question of the exam", async () => {
  await pressInHeader(page, "link", "Gradus: to the course page");
  await reach(page, "Course");
  await press(page, "link", "Exam");
  await reach(page, "Exam");
  await press(page, "link", "Who is sitting, and controls");
  await reach(page, "Exam: who is sitting");
  await press(page, "button", /^Faulty question/);
  await tabTo(page, "radio", /^Grade the answers again/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await type(page, "Reason (stays on record)", "Two answers are right");
  await press(page, "button", "Show what would change", { stops: 1 });
  await row(/^Анна Ли gains/).waitFor();
  await expectNothingForAxe(page);
  await press(page, "button", "Apply", { stops: 1 });
  await page.getByText("full points for all", { exact: true }).waitFor();
});

test("releases the results of the exam", async () => {
  await press(page, "button", "Release results", { back: true });
  await press(page, "button", "Release", { stops: 2 });
  // The button for it is gone, and the focus is where that is told.
  await page.locator(":focus", { hasText: "Results were released" }).waitFor();
});

test("rounds by two bounds after seeing whose grade changes", async () => {
  await goTo(page, "Final grades");
  await press(page, "link", "Rules");
  await reach(page, "Rules of grading");
  await choose(page, "How the final grade is rounded", "by two bounds");
  await type(page, "Down up to this fraction", "0.1");
  await type(page, "Up above this one", "0.9");
  await press(page, "button", "See what changes");
  await page.getByText("Nothing is saved yet.").waitFor();
  await expectNothingForAxe(page);
  await press(page, "button", "Save the rules", { stops: 0 });
  await page.getByRole("heading", { name: "Version 2" }).waitFor();
});

test("moves the deadline of the homework after seeing who gains", async () => {
  await pressInHeader(page, "link", "Gradus: to the course page");
  await reach(page, "Course");
  await press(page, "link", "Deadlines and extensions");
  await reach(page, "Homework 1: deadlines");
  await typeDay(page, "Soft deadline", "10");
  await press(page, "button", "Show what would change");
  await page.getByText("1 student gains.").waitFor();
  await expectNothingForAxe(page);
  await press(page, "button", "Apply", { stops: 0 });
  await page.getByText("The deadlines are changed").waitFor();
});

test("sorts and filters the table of grades, opens a final grade, and decides how it is rounded", async () => {
  await goTo(page, "Final grades");
  await choose(page, "Group", "Group 201");
  await tabTo(page, "region", "Table of grades", { stops: 1 });
  await arrowTo(page, "ArrowDown", "link", "Анна Ли");
  await arrowTo(page, "ArrowUp", "button", "Student");
  await arrowTo(page, "ArrowRight", "button", "Final");
  await page.keyboard.press("Enter");
  const names = page.locator("tbody th[scope=row]");
  await expect.poll(() => names.allInnerTexts()).toEqual(["Вера Жукова", "Анна Ли"]);
  await arrowTo(page, "ArrowDown", "button", /Вера Жукова/);
  await arrowTo(page, "ArrowLeft", "link", "Вера Жукова");
  await page.keyboard.press("Enter");
  await reach(page, "All grades: Вера Жукова");
  await tabTo(page, "radio", "up");
  await page.keyboard.press("Space");
  await type(page, "Reason", "She explains well in the seminars");
  await press(page, "button", "Store", { stops: 1 });
  await page.getByText(/It was decided to round up/).waitFor();
});

test("goes by the arrows to a cell of the table, and from there to the history of the points", async () => {
  await goTo(page, "Final grades");
  await tabTo(page, "region", "Table of grades");
  await arrowTo(page, "ArrowDown", "link", course.boris.name);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await reach(page, `All grades: ${course.boris.name}`);
  await press(page, "link", /History of points: Log-loss/, { stops: 3 });
  await reach(page, "History of points: Log-loss");
  await page.getByText(/graded again, never lowering points: 5 → 10/).waitFor();
});

test("opens a final grade to its terms, and takes the grades out as files that say what the page says", async () => {
  await goTo(page, "Final grades");
  await tabTo(page, "region", "Table of grades");
  await arrowTo(page, "ArrowDown", "link", "Вера Жукова");
  await arrowTo(page, "ArrowRight", "button", /^8 7\.33 Вера Жукова/);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  expect(await panel.innerText()).toMatch(/sum 7\.33\d* → 8/);
  await expectNothingForAxe(page);
  await page.keyboard.press("Escape");
  await tabTo(page, "button", /Вера Жукова/, { stops: 0 });

  const shown = await shownGrades(page);
  expect(Object.keys(shown)).toHaveLength(4);
  const csv = parse(await taken("CSV (UTF-8)"), { bom: true });
  expect(gradesIn(csv)).toEqual(shown);
  const [sheet] = await readExcelFile(await taken("Excel workbook with formulas"));
  expect(gradesIn(sheet?.data ?? [])).toEqual(shown);
});

/** The file that the menu of exports gives. */
async function taken(name: string): Promise<Buffer> {
  await press(page, "button", "Export", { back: true });
  await page.keyboard.press("ArrowDown");
  const downloading = page.waitForEvent("download");
  await press(page, "link", name, { stops: 5 });
  return readFile(await (await downloading).path());
}

test("makes an address for a spreadsheet, and revokes it", async () => {
  await press(page, "button", "Export", { back: true });
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await reach(page, "Addresses for spreadsheets");
  await toContent(page);
  await type(page, "Which spreadsheet it is for", "study office");
  await press(page, "button", "Make an address", { stops: 1 });
  const address = await page.getByRole("note", { name: "Address" }).innerText();
  expect(await (await fetch(address)).text()).toContain('"Final grade"');
  await press(page, "button", "Revoke the address “study office”");
  await press(page, "button", "Revoke", { stops: 3 });
  await page.getByText("The address “study office” is revoked").waitFor();
  expect((await fetch(address)).status).toBe(404);
});

test("reads in the audit log every change of the day under their own name, and signs out", async () => {
  await goTo(page, "Final grades");
  await press(page, "link", "Audit log");
  await reach(page, "Audit log");
  for (const what of [
    "Person in the course: Глеб Орлов",
    "Mark given on paper",
    "Regrade written",
    "Regrade changed .*in force from",
    "Ruling on a question written",
    "Assessment changed .*results released",
    "Rules of grading written",
    "Assessment changed .*soft deadline",
    "Decision about rounding",
    "Address for spreadsheets written",
    "Address for spreadsheets changed .*revoked",
  ])
    await row(new RegExp(`${course.lecturer.name} .*${what}`))
      .first()
      .waitFor();
  await pressInHeader(page, "button", `Menu: ${course.lecturer.name}`);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowUp");
  await press(page, "button", "Sign out", { stops: 0 });
  await reach(page, "Sign in");
});
