import { stripVTControlCharacters } from "node:util";
import { readArguments, readTextFile, terminalLocale } from "#bin/gradus/arguments.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { importQuestions } from "#exercises/import/import-questions.ts";

const messages = {
  ru: {
    wrote: (folder: string) => `записано    ${folder}`,
    wouldWrite: (folder: string) => `будет записано    ${folder}`,
    note: (line: number, name: string, text: string) => `строка ${line}${name && ` «${name}»`}: ${text}`,
    next: "Проверьте их: npm run -s gradus -- exercises check",
  },
  en: {
    wrote: (folder: string) => `written    ${folder}`,
    wouldWrite: (folder: string) => `would write    ${folder}`,
    note: (line: number, name: string, text: string) => `line ${line}${name && ` “${name}”`}: ${text}`,
    next: "Now check them: npm run -s gradus -- exercises check",
  },
};

/**
 * `gradus questions import <file> --module <module> [--dry-run]`.
 *
 * @returns 0 when the file was read, however much of it; 2 when it could not be
 */
export async function questionsImport(args: string[]): Promise<number> {
  const { positionals, values } = readArguments(args, {
    module: { type: "string" },
    "dry-run": { type: "boolean", default: false },
  });
  const [file] = positionals;
  const { module = "", "dry-run": isDryRun } = values;
  if (positionals.length !== 1 || file === undefined) throw new WrongUse("name one file");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(module))
    throw new WrongUse("name the module by --module, in lower-case words joined by hyphens");
  const locale = terminalLocale();
  const texts = messages[locale];
  const result = await importQuestions(await readTextFile(file), module, isDryRun);
  if (result.kind === "unreadable") throw new WrongUse(`${file}: ${result.problem[locale]}`);
  for (const id of result.ids)
    console.log((isDryRun ? texts.wouldWrite : texts.wrote)(`exercises/${module}/${id}`));
  for (const { line, name, text } of result.notes)
    console.log(texts.note(line, stripVTControlCharacters(name), text[locale]));
  if (!isDryRun && result.ids.length > 0) console.log(`${texts.next} ${result.ids.join(" ")}`);
  return 0;
}
