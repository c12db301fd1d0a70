import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);

test("a process that has graded with a key reads it again when its author corrects it, or what it imports", async () => {
  const house = await mkdtemp(join(tmpdir(), "gradus-key-"));
  onTestFinished(() => rm(house, { recursive: true }));
  const folder = join(house, "exercises/theory/two-and-two");
  await mkdir(folder, { recursive: true });
  for (const name of ["lib", "node_modules", "exercises/kit"])
    await symlink(join(process.cwd(), name), join(house, name));
  const { type, imports } = JSON.parse(await readFile("package.json", "utf8"));
  await writeFile(join(house, "package.json"), JSON.stringify({ type, imports }));
  const part = { kind: "number", id: "x", label: { ru: "x", en: "x" }, weight: 1, units: [] };
  const question = {
    id: "two-and-two",
    module: "theory",
    title: { ru: "Дважды два", en: "Two and two" },
    tags: [],
    parts: [part],
  };
  const files = {
    "question.ts": `export const question = ${JSON.stringify(question)};`,
    "prompt.ru.md": "2 + 2",
    "prompt.en.md": "2 + 2",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);

  const program = `
    import { writeFile } from "node:fs/promises";
    import { loadQuestion } from ${JSON.stringify(join(process.cwd(), "exercises/private-questions.ts"))};
    const write = (name, text) => writeFile("exercises/theory/two-and-two/" + name, text);
    const key = (value) => "export const key = () => ({ x: { kind: 'number', value: " + value +
      ", tolerance: { kind: 'absolute', value: 0 }, mistakes: [] } });";
    const seen = [];
    const look = async () => {
      const { version, keys } = await loadQuestion("two-and-two");
      seen.push([version, keys({}).x.value]);
    };
    await write("key.ts", key(5));
    await look();
    await write("key.ts", "import { sum } from '#exercises/theory/two-and-two/sum.ts';".replaceAll("'", '"') + key("sum"));
    await write("sum.ts", "export const sum = 3;");
    await look();
    await write("sum.ts", "export const sum = 4;");
    await look();
    await look();
    console.log(JSON.stringify(seen));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: house });
  const seen: [version: string, value: number][] = JSON.parse(stdout);
  expect(seen.map(([, value]) => value)).toEqual([5, 3, 4, 4]);
  expect(new Set(seen.map(([version]) => version)).size).toBe(3);
});
