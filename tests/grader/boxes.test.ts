import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LoadedExercise } from "#exercises/kit/case.ts";
import { judge } from "#grader/judge.ts";
import { type BoxPool, openBoxes } from "#grader/sandbox/pool.ts";
import type { Report } from "#lib/report.ts";
import { closeCase, exerciseOf, group, rightSolution, scaleExercise } from "#tests/grader/exercise.ts";

let boxes: BoxPool;
beforeAll(async () => {
  boxes = await openBoxes({ count: 1, withLibrary: true });
});
afterAll(() => boxes.close());

async function reportOf(source: string, exercise: LoadedExercise = scaleExercise()): Promise<Report> {
  const report = await judge({ exercise, source, seed: 7, visibleOnly: false }, boxes);
  if ("reason" in report) throw new Error(report.reason);
  return report;
}

/** The body of a function that gets X and k. */
const scale = (body: string) => `export function scale(X: number[][], k: number): any {\n${body}\n}`;

describe("verdicts of real programs", () => {
  test.each([
    ["accepted", rightSolution],
    ["accepted", rightSolution.replaceAll(/: number(\[\])*/g, "")],
    ["accepted", scale("return X.map((row) => Float64Array.from(row, (x) => k * x))")],
    ["accepted", "export const scale = (X: number[][], k: number) => X.map((r) => r.map((x) => x * k));"],
    ["accepted", `enum Sign { Plus = 1 }\n${rightSolution}`],
    ["partial", scale("return X.map((row) => row.map((x) => (x > 1000 ? 0 : k * x)))")],
    ["wrong_answer", scale("return X.map((row) => row.map((x) => -k * x))")],
    ["wrong_answer", scale("")],
    ["wrong_answer", scale("return X.flat().map((x) => k * x)")],
    ["wrong_answer", scale("for (const r of X) r.forEach((x, j) => { r[j] = k * x }); return X")],
    [
      "wrong_answer",
      rightSolution.replace("export function", "export async function").replace(": number[][] {", "{"),
    ],
    ["runtime_error", scale("return X[99][0]")],
    ["runtime_error", `throw new Error("at the top");\n${rightSolution}`],
    ["runtime_error", scale("const f = (): number => f() + 1; return f()")],
    ["runtime_error", `await new Promise(() => {});\n${rightSolution}`],
    ["time_limit", scale("for (;;);")],
    ["time_limit", `for (;;);\n${rightSolution}`],
    ["time_limit", scale("const f = (): void => void Promise.resolve().then(f); f(); return X")],
    ["output_limit", scale("for (;;) console.log('again')")],
    ["output_limit", scale("return new Float64Array(2e6)")],
    ["compile_error", scale("return X +;")],
    ["compile_error", "const scale = 1;"],
    ["compile_error", "export const scale = 1;"],
    ["compile_error", `import fs from "node:fs";\nfs.readFileSync("/etc/passwd");\n${rightSolution}`],
    ["compile_error", ""],
  ])("%s: %s", async (verdict, source) => {
    expect((await reportOf(source)).verdict).toBe(verdict);
  });
});

test("a program that takes too much memory gets memory_limit", async () => {
  const source = scale("const a = []; for (;;) a.push({ X, k, list: [1, 2, 3] })");
  expect((await reportOf(source, scaleExercise(5000))).verdict).toBe("memory_limit");
});

describe("errors are told in the student's own line and column", () => {
  test.each([
    ["a syntax error", "const a: number = 1;\nconst b: number[] = [1, 2;\n", { line: 2, column: 26 }],
    [
      "an error that only the engine sees",
      "const a: Array<number> = [];\n  let c: string = ''; let a = 2;",
      { line: 2, column: 27 },
    ],
    ["an import that is not allowed", `const a = 1;\nimport x from "fs"; x();`, { line: 2, column: 15 }],
  ])("%s", async (_, source, place) => {
    expect((await reportOf(source)).error).toMatchObject(place);
  });

  test("an error at run time, behind types that were taken out", async () => {
    const source = `type Row = number[];\n\nexport function scale(X: Row[], k: number): Row[] {\n  const row: Array<number> = X[99]; return [row.map((x: number) => x)];\n}`;
    const [first] = (await reportOf(source)).cases;
    expect(first).toMatchObject({
      verdict: "runtime_error",
      error: { name: "TypeError", line: 4, column: 49 },
    });
  });

  test("a function that is not exported is named", async () => {
    expect((await reportOf("function scale() {}")).error).toMatchObject({
      name: "MissingExport",
      message: "scale",
    });
  });
});

describe("one call knows nothing of another", () => {
  test("what a program remembers changes no verdict", async () => {
    const remembers = [
      `let first: any = null; ${scale("first ??= X.map((r) => r.map((x) => k * x)); return first")}`,
      scale(
        "(globalThis as any).n = ((globalThis as any).n ?? 0) + 1; return (globalThis as any).n > 1 ? 0 : X.map((r) => r.map((x) => k * x))",
      ),
      scale(
        "const a: any = Array.prototype; if (a.seen) return null; a.seen = 1; return X.map((r) => r.map((x) => k * x))",
      ),
      scale("const right = X.map((r) => r.map((x) => k * x)); Array.prototype.map = () => []; return right"),
    ];
    for (const source of remembers) expect((await reportOf(source)).verdict).toBe("accepted");
  });

  test("a program that is right only by what it remembers is wrong", async () => {
    const source = `let calls = 0; ${scale("return calls++ === 0 ? [[3, 6], [9, 12]] : calls === 2 ? [[5, -5]] : 0")}`;
    expect((await reportOf(source)).verdict).not.toBe("accepted");
  });

  test("nothing is left for the next submission", async () => {
    await reportOf(
      `(globalThis as any).left = 1; Object.prototype.left = 1; Math.max = () => 0;\n${rightSolution}`,
    );
    const source = scale(
      "if ('left' in {} || 'left' in globalThis || Math.max(1, 2) !== 2) return 0; return X.map((r) => r.map((x) => k * x))",
    );
    expect((await reportOf(source)).verdict).toBe("accepted");
  });

  test("random numbers and the clock are the same each time, and differ from case to case", async () => {
    const source = scale(
      "console.log(Math.random(), Date.now(), +new Date(), new Date().getFullYear()); return 0",
    );
    const outputs = async () => (await reportOf(source)).cases.map((one) => (one.hidden ? "" : one.console));
    const [first, second] = await outputs();
    expect(await outputs()).toEqual([first, second, "", "", ""]);
    expect(first).not.toBe(second);
    expect(first.split(" ").slice(1)).toEqual(second.split(" ").slice(1));
  });
});

describe("what a program finds in its box", () => {
  const found = async (expression: string): Promise<string> => {
    const [first] = (await reportOf(scale(`console.log(${expression}); return 0`))).cases;
    return first.hidden ? "" : first.console.trim() || JSON.stringify(first);
  };

  test("no process, no files, no clock, no machine code, no shared memory", async () => {
    const names = `process require module global Buffer setTimeout setImmediate queueMicrotask fetch performance
      WebAssembly SharedArrayBuffer Atomics Intl Temporal WeakRef FinalizationRegistry ivm isolated _ivm`;
    for (const name of names.trim().split(/\s+/))
      expect(await found(`typeof ${name}`), name).toBe("undefined");
  });

  test("no way from any object it is given to what the host knows", async () => {
    const expression = `(() => {
      const names = ['process', 'require', 'mainModule', 'applySync', 'derefInto'];
      const seen = new Set<any>(); const queue: any[] = [X, k, scale, globalThis, new Error().stack];
      const hits: string[] = [];
      while (queue.length > 0 && seen.size < 5000) {
        const one = queue.pop();
        if ((typeof one !== 'object' && typeof one !== 'function') || one === null || seen.has(one)) continue;
        seen.add(one);
        for (const key of Reflect.ownKeys(one)) {
          if (names.includes(String(key))) hits.push(String(key));
          const d = Object.getOwnPropertyDescriptor(one, key)!;
          queue.push(d.value, d.get, d.set);
        }
        queue.push(Object.getPrototypeOf(one));
      }
      return hits.join() || 'nothing';
    })()`;
    expect(await found(expression)).toBe("nothing");
  });

  test("no stack frame of the harness gives a function or a receiver", async () => {
    const expression = `(() => {
      let told = '';
      (Error as any).prepareStackTrace = (_: any, frames: any[]) => {
        told = frames.map((f) => String(f.getFunction()) + String(f.getThis())).join();
        return '';
      };
      void new Error().stack;
      return /[^undefied,]/.test(told) ? told : 'nothing';
    })()`;
    expect(await found(expression)).toBe("nothing");
  });

  test("console output is kept up to 4000 characters, and hidden cases show none", async () => {
    const report = await reportOf(
      scale("console.log('é'.repeat(5000)); console.log({ a: [1, -0, NaN], b: 'text' }); return 0"),
    );
    expect(report.cases[0]).toMatchObject({ console: "é".repeat(4000), consoleCut: true });
    expect(JSON.stringify(report.cases.slice(2))).not.toContain("é");
    expect(await found("{ a: [1, -0, NaN], b: 'text' }, 'words', null")).toBe(
      '{a: [1, -0, NaN], b: "text"} words null',
    );
  });
});

describe("returned values", () => {
  const vector = exerciseOf([group("g", 1, true, [closeCase("c", [[[1]], 2], [1, 2, 3])])]);

  test.each([
    ["a plain list", "[1, 2, 3]", "accepted"],
    ["a typed array", "new Float32Array([1, 2, 3])", "accepted"],
    ["a list of another realm's kind", "Object.setPrototypeOf([1, 2, 3], null)", "accepted"],
    ["a list with a hole", "[1, , 3]", "wrong_answer"],
    ["numbers as text", "['1', '2', '3']", "wrong_answer"],
    ["a big integer", "[1n, 2n, 3n]", "wrong_answer"],
    ["a list-like object", "({ 0: 1, 1: 2, 2: 3, length: 3 })", "wrong_answer"],
    ["a string", "'1,2,3'", "wrong_answer"],
    ["a list that says it is longer", "Object.assign([1, 2, 3], { length: 4294967295 })", "output_limit"],
    [
      "a proxy that lies about its length",
      "new Proxy([1, 2, 3], { get: (t, p) => (p === 'length' ? 1e9 : 1) })",
      "output_limit",
    ],
    ["a proxy whose length is no length", "new Proxy([], { get: () => -1 })", "wrong_answer"],
    [
      "a list that contains itself",
      "(() => { const a: any[] = []; a.push(a, a, a); return a })()",
      "wrong_answer",
    ],
    ["a thenable", "({ then() {} })", "wrong_answer"],
    ["a list with toJSON", "Object.assign([0, 0, 0], { toJSON: () => [1, 2, 3] })", "wrong_answer"],
    ["numbers in wrappers", "[new Number(1), new Number(2), new Number(3)]", "wrong_answer"],
    [
      "a getter that never returns",
      "Object.defineProperty([1, 2, 3], 1, { get() { for (;;); } })",
      "time_limit",
    ],
  ])("%s is judged by its data", async (_, expression, verdict) => {
    expect((await reportOf(scale(`return ${expression}`), vector)).verdict).toBe(verdict);
  });
});

describe("numpy-ts", () => {
  const allowed = scaleExercise();
  const exercise = { ...allowed, exercise: { ...allowed.exercise, allowedImports: ["numpy-ts" as const] } };
  const source = `import * as np from "numpy-ts";\n${scale("return np.multiply(np.array(X), k).tolist()")}`;

  test("is there where the exercise allows it", async () => {
    expect((await reportOf(source, exercise)).verdict).toBe("accepted");
  });

  test("is refused where it does not", async () => {
    expect(await reportOf(source)).toMatchObject({
      verdict: "compile_error",
      error: { name: "ForbiddenImport", line: 1 },
    });
  });

  test("brings the student no WebAssembly", async () => {
    const looks = `import * as np from "numpy-ts";\n${scale(`
      const seen = new Set<any>(); const queue: any[] = [np, np.array([[1, 2], [3, 4]]), globalThis];
      while (queue.length > 0 && seen.size < 20000) {
        const one = queue.pop();
        if ((typeof one !== 'object' && typeof one !== 'function') || one === null || seen.has(one)) continue;
        seen.add(one);
        if (/WebAssembly/.test(Object.prototype.toString.call(one))) return 0;
        if (ArrayBuffer.isView(one)) { queue.push(one.buffer); continue; }
        for (const key of Reflect.ownKeys(one)) try { queue.push(one[key]) } catch {}
        queue.push(Object.getPrototypeOf(one));
      }
      if (typeof WebAssembly !== 'undefined' || seen.size < 1000) return 0;
      return X.map((row) => row.map((x) => k * x));`)}`;
    expect((await reportOf(looks, exercise)).verdict).toBe("accepted");
  });
});
