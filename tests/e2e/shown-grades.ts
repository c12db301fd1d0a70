import type { Page } from "playwright-core";

/** By student: group, points of the homework and of the exam, the three marks, the weighted sum, the final grade. */
type Grades = Record<string, string[]>;

/** The table of grades as the page shows it, in the order of the exported files. */
export async function shownGrades(page: Page): Promise<Grades> {
  const rows = await page
    .getByRole("region", { name: "Table of grades" })
    .locator("tbody tr")
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll<HTMLElement>("th, td")].map((cell) => cell.innerText.split("\n")),
      ),
    );
  return byStudent(
    rows.map(([name, group, homework, homeworkMark, midterm, exam, examMark, final]) =>
      [name, group, homework, exam, homeworkMark, midterm, examMark, [final?.[1]], final].map(
        (texts) => texts?.[0],
      ),
    ),
  );
}

/** The same out of the lines of a file, which has the e-mail too. */
export function gradesIn([head, ...rows]: unknown[][]): Grades {
  const end = (head?.indexOf("Final grade") ?? 0) + 1;
  return byStudent(rows.map((line) => [line[0], ...line.slice(2, end)]));
}

/** Numbers are compared as the page rounds them. */
function byStudent(rows: unknown[][]): Grades {
  const plain = (value: unknown) => {
    const text = String(value ?? "");
    return /^[\d.]+$/.test(text) ? Number(text).toFixed(2) : text;
  };
  return Object.fromEntries(rows.map(([name, ...cells]) => [String(name), cells.map(plain)]));
}
