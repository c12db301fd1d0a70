import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { failedCases, type Grade, kindOf } from "#exercises/check/outcome.ts";
import type { LoadedExercise } from "#exercises/kit/case.ts";
import type { Locale, LocalisedText } from "#lib/locale.ts";
import type { Report } from "#lib/report.ts";
import type { Sample } from "#lib/staff/exercise-check.ts";
import { caseKey } from "#lib/statistics/case-key.ts";

const fewestAccepted = 2;
const fewestWrong = 5;

type Submission = { name: string; verdict: string; source: string };

/**
 * Grades the starter, the reference solver and every sample submission of an exercise, and tells what
 * does not come out as their names and first lines say.
 *
 * @param folder path of the exercise's folder
 * @param onGraded is told how many of how many files are graded
 */
export async function checkSubmissions(
  loaded: LoadedExercise,
  folder: string,
  grade: Grade,
  onGraded: (done: number, total: number) => void = () => {},
): Promise<{ problems: LocalisedText[]; samples: Sample[] }> {
  const submissions = await readSubmissions(join(folder, "submissions"));
  const accepted = submissions.filter(({ verdict }) => verdict === "accepted");
  const wrong = submissions.filter(({ verdict }) => verdict !== "accepted");
  const problems: LocalisedText[] = [];
  const samples: Sample[] = [];
  const take = (file: string, expected: string | null, report: Report) => {
    const failed = failedCases(report).map(({ group, name }) => caseKey(group, name));
    samples.push({ file, expected, actual: report.verdict, score: report.score, failed });
    onGraded(samples.length, submissions.length + 2);
    return report;
  };
  if (accepted.length < fewestAccepted)
    problems.push({
      ru: `верных решений ${accepted.length}, а нужно хотя бы ${fewestAccepted}`,
      en: `${accepted.length} right submissions, not ${fewestAccepted}`,
    });
  if (wrong.length < fewestWrong)
    problems.push({
      ru: `неверных решений ${wrong.length}, а нужно хотя бы ${fewestWrong}`,
      en: `${wrong.length} wrong submissions, not ${fewestWrong}`,
    });

  const gradeFile = async (exercise: LoadedExercise, file: string, expected: string | null) =>
    take(file, expected, await grade(exercise, await readFile(join(folder, file), "utf8")));
  problems.push(...checkStarter(await gradeFile(loaded, "starter.ts", null)));
  const solution = await gradeFile(withMargin(loaded), "solution.ts", "accepted");
  if (solution.verdict !== "accepted")
    problems.push({
      ru: `эталонное решение за четверть времени: ${solution.verdict}`,
      en: `the reference solver: ${solution.verdict}, with a quarter of the time`,
    });
  for (const { name, verdict, source } of accepted) {
    const report = take(name, verdict, await grade(loaded, source));
    if (report.verdict !== "accepted")
      problems.push({
        ru: `${name}: ${report.verdict} на «${firstFailure(report, "ru")}»`,
        en: `${name}: ${report.verdict} at "${firstFailure(report, "en")}"`,
      });
  }

  const caught = new Set<string>();
  for (const { name, verdict, source } of wrong) {
    const report = take(name, verdict, await grade(loaded, source));
    if (report.verdict !== verdict)
      problems.push({
        ru: `${name}: ${report.verdict}, а имя обещает ${verdict}`,
        en: `${name}: ${report.verdict}, where its name says ${verdict}`,
      });
    for (const one of failedCases(report)) caught.add(caseKey(one.group, one.name));
    problems.push(...checkKind(name, source, report));
  }
  for (const { id, cases } of loaded.groups)
    for (const { name } of cases)
      if (!caught.has(caseKey(id, name)))
        problems.push({
          ru: `ни одно неверное решение не проваливает тест «${name.ru}» группы ${id}`,
          en: `no wrong submission fails the case "${name.en}" of ${id}`,
        });
  return { problems, samples };
}

/** The name of a submission begins with the verdict it is to get: `partial-no-clipping.ts`. */
async function readSubmissions(folder: string): Promise<Submission[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      verdict: name.slice(0, name.indexOf("-")),
      source: await readFile(join(folder, name), "utf8"),
    })),
  );
}

function checkStarter(report: Report): LocalisedText[] {
  const problems: LocalisedText[] = [];
  if (report.score.numerator !== 0)
    problems.push({ ru: "заготовка приносит баллы", en: "the starter scores more than 0" });
  if (report.error !== null || report.cases.some((one) => one.verdict === "runtime_error"))
    problems.push({ ru: "заготовка не работает", en: "the starter does not run" });
  return problems;
}

/** The reference is to be far from the limits: a slow machine must not fail a right solution. */
function withMargin(loaded: LoadedExercise): LoadedExercise {
  const limits = { ...loaded.exercise.limits, caseTimeMs: loaded.exercise.limits.caseTimeMs / 4 };
  return { ...loaded, exercise: { ...loaded.exercise, limits } };
}

/** The kind that a wrong submission names is to be the commonest among the cases that it fails. */
function checkKind(name: string, source: string, report: Report): LocalisedText[] {
  const named = source.match(/^\/\/ Expects: ([a-z_]+(?: [^. ]+)?)\. /)?.[1];
  if (named === undefined)
    return [
      {
        ru: `${name}: в первой строке нет «// Expects: <вид ошибки>. …»`,
        en: `${name}: the first line does not say "// Expects: <kind of mistake>. …"`,
      },
    ];
  const counts = new Map<string, number>();
  for (const kind of failedCases(report).map(kindOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (counts.get(named) === most) return [];
  const found = [...counts].map(([kind, count]) => `${kind} (${count})`).join(", ");
  return [
    {
      ru: `${name}: обещана ошибка ${named}, нашлись ${found}`,
      en: `${name}: expects ${named}, found ${found}`,
    },
  ];
}

function firstFailure(report: Report, locale: Locale): string {
  return report.cases.find((one) => one.verdict !== "accepted")?.name[locale] ?? report.error?.message ?? "";
}
