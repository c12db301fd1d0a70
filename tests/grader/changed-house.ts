import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";

/**
 * The rooms of a grader in a folder of their own, with one file changed there.
 *
 * @returns the folder
 */
export async function changedHouse(file: string, change: (text: string) => string): Promise<string> {
  const house = await mkdtemp(join(tmpdir(), "gradus-house-"));
  onTestFinished(() => rm(house, { recursive: true, force: true }));
  for (const room of ["exercises", "grader", "lib", "prisma", "package.json"])
    await cp(room, join(house, room), { recursive: true });
  await symlink(join(process.cwd(), "node_modules"), join(house, "node_modules"));
  const text = await readFile(file, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(join(house, file), changed);
  return house;
}
