import { glob, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { findExercise, listExercises, readLibrary } from "#exercises/public.ts";

const isPrivate = (file: string) =>
  /^exercises\/(private(-questions)?\.ts|.*\/(solution|cases|mutants|key)\.ts|.*\/submissions\/)/.test(file);

/** All files that a file imports, at any distance, types included. */
async function reachable(file: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = await readFile(file, "utf8");
  for (const [, imported = ""] of text.matchAll(/from "#([\w./-]+)"/g)) await reachable(imported, seen);
  return seen;
}

test("nothing that the site may import leads to an answer", async () => {
  const files = await Array.fromAsync(glob("exercises/*/*/{exercise,examples,starter,picture,question}.ts"));
  expect(files.length).toBeGreaterThanOrEqual(48);
  for (const file of ["exercises/public.ts", "exercises/public-questions.ts", ...files])
    expect([...(await reachable(file))].filter(isPrivate), file).toEqual([]);
});

test("the walk would see an answer", async () => {
  const file = "exercises/lecture-1/log-loss/cases.ts";
  expect([...(await reachable(file))].filter(isPrivate)).toContain(
    "exercises/lecture-1/log-loss/solution.ts",
  );
});

test("a module that gives itself a title is called by it, in both languages", async () => {
  const titled = await Array.fromAsync(glob("exercises/*/module.json"));
  expect(titled.length).toBeGreaterThan(8);
  const modules = new Map(
    (await readLibrary()).map(({ name, title }) => [`exercises/${name}/module.json`, title]),
  );
  for (const file of titled.filter((file) => modules.has(file))) {
    const { ru = "", en = "" } = modules.get(file) ?? {};
    expect(ru, file).toMatch(/[А-я]/);
    expect(en, file).not.toMatch(/[А-я]|^lecture-/);
  }
});

test("the ids, exports and argument orders of lecture 1 stay what they are", async () => {
  const exercises = await listExercises();
  const entries = exercises
    .filter(({ module }) => module === "lecture-1")
    .map(({ id, entry }) => `${id}: ${entry.name}(${entry.parameters.map(({ name }) => name).join(", ")})`);
  expect(entries).toEqual([
    "gradient-descent: gradientDescent(X, y, w0, eta, steps)",
    "gradient-step: gradientStep(X, y, w, eta)",
    "iris-classifier: trainIrisClassifier(X, y)",
    "linear-prediction: predict(X, w)",
    "log-loss: logLoss(y, p)",
    "log-loss-gradient: logLossGradient(X, y, w)",
    "logistic-gradient-step: logisticGradientStep(X, y, w, eta)",
    "logistic-prediction: predictProbability(X, w)",
    "mean-squared-error: meanSquaredError(yHat, y)",
    "mse-gradient: mseGradient(X, y, w)",
    "normal-equation: normalEquation(X, y)",
    "sigmoid: sigmoid(z)",
  ]);
});

describe("what a student reads", () => {
  test("an unknown exercise is not found", async () => {
    expect(await findExercise("no-such-exercise")).toBeNull();
    expect(await findExercise("../lecture-1/log-loss")).toBeNull();
  });

  test("hints are opened one by one, by title", async () => {
    const found = await findExercise("log-loss");
    expect(found?.hints.ru.map(({ title }) => title)).toEqual([
      "Одно слагаемое",
      "Обрезка",
      "Какой логарифм",
    ]);
    expect(found?.hints.en[1].body).toContain("Math.min(Math.max(p, 1e-15), 1 - 1e-15)");
  });

  test("visible cases name their arguments", async () => {
    const found = await findExercise("gradient-step");
    expect(found?.examples[1]).toEqual({
      name: { ru: "Один объект", en: "One object" },
      arguments: [
        { name: "X", value: "[[1, 2]]" },
        { name: "y", value: "[3]" },
        { name: "w", value: "[1, -1]" },
        { name: "eta", value: "0.5" },
      ],
      expected: "[5, 7]",
    });
  });
});
