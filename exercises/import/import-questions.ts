import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesOfQuestion } from "#exercises/import/files-of-question.ts";
import { folderName } from "#exercises/import/folder-name.ts";
import type { FoundQuestion, ImportNote } from "#exercises/import/found.ts";
import { importTexts } from "#exercises/import/import-texts.ts";
import { readGift } from "#exercises/import/read-gift.ts";
import { readMoodleXml } from "#exercises/import/read-moodle-xml.ts";
import { findFolder } from "#exercises/public.ts";
import { findQuestion } from "#exercises/public-questions.ts";
import type { LocalisedText } from "#lib/locale.ts";

export type Import =
  | { kind: "imported"; ids: string[]; notes: ImportNote[] }
  | { kind: "unreadable"; problem: LocalisedText };

/**
 * Makes question folders from a file in Moodle XML or GIFT. Whatever was not taken over, or not quite, is among
 * the notes in the order of the file.
 *
 * @param module name of the folder below `exercises/` that gets them; it may be new
 * @param isDryRun says what would come of it and writes nothing
 */
export async function importQuestions(text: string, module: string, isDryRun: boolean): Promise<Import> {
  const plain = text.replace(/^\ufeff/, "");
  const found = plain.trimStart().startsWith("<") ? readMoodleXml(plain) : readGift(plain);
  if (found.kind === "unreadable") return found;
  if (found.questions.length === 0 && found.notes.length === 0)
    return { kind: "unreadable", problem: importTexts.unknownFormat };

  const ids: string[] = [];
  for (const question of found.questions) {
    const id = await freeId(module, question.name, ids);
    ids.push(id);
    if (!isDryRun) await write(module, id, question);
  }
  const inOneLanguage = found.questions
    .filter(({ prompt }) => prompt.ru === prompt.en)
    .map(({ line, name }) => ({ line, name, text: importTexts.oneLanguage }));
  return { kind: "imported", ids, notes: [...found.notes, ...inOneLanguage].sort((a, b) => a.line - b.line) };
}

/** The name of the question as a folder's; with a number where that is taken. */
async function freeId(module: string, name: string, taken: readonly string[]): Promise<string> {
  const wanted = folderName(name) || `${module}-question`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (taken.includes(id)) continue;
    if ((await findFolder(id)) === null && (await findQuestion(id)) === null) return id;
  }
}

async function write(module: string, id: string, question: FoundQuestion): Promise<void> {
  const folder = join(process.cwd(), "exercises", module, id);
  await mkdir(folder, { recursive: true });
  for (const [file, content] of Object.entries(filesOfQuestion(module, id, question)))
    await writeFile(join(folder, file), content, { flag: "wx" });
}
