import { globSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** Student code is outside of the project's own type check, but the editor checks it as strictly. */
test("every starter and every sample submission compiles in strict mode", () => {
  const files = globSync("exercises/*/*/{starter,submissions/*}.ts").map((file) => resolve(file));
  expect(files.length).toBeGreaterThan(150);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ["lib.esnext.d.ts"],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  });
  const messages = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const where = file?.fileName.slice(resolve("exercises").length + 1) ?? "";
    return `${where}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
  expect(messages).toEqual([]);
}, 60_000);
