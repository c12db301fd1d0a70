import type { FoundQuestion, FoundQuestions, ImportNote } from "#exercises/import/found.ts";
import { unescapeGift } from "#exercises/import/gift-signs.ts";
import { importTexts } from "#exercises/import/import-texts.ts";
import { partOfGift } from "#exercises/import/part-of-gift.ts";
import { formatOf, type TextFormat, toMarkdown } from "#exercises/import/to-markdown.ts";

/**
 * Reads a file in GIFT, the format of Moodle for questions in plain text (docs.moodle.org, "GIFT format"): questions
 * parted by empty lines, `::name::text {answers}`, `//` before a comment, `\` before a sign that means itself.
 * What was not taken over is among the notes, one by one.
 */
export function readGift(text: string): FoundQuestions {
  const questions: FoundQuestion[] = [];
  const notes: ImportNote[] = [];
  let tags: string[] = [];
  for (const block of splitBlocks(text)) {
    const [, category] = /^\$CATEGORY:\s*(.*)$/.exec(block.text) ?? [];
    if (category !== undefined) {
      tags = category
        .split("/")
        .filter((name) => name !== "" && name !== "top" && !/^\$\w+\$$/.test(name))
        .slice(-1);
      continue;
    }
    const { name, format, body } = readHead(block.text);
    const braces = readBraces(body);
    if (braces.kind !== "one") {
      const reasons = {
        none: importTexts.description,
        several: importTexts.severalBlanks,
        open: importTexts.brokenAnswers,
      };
      notes.push({ line: block.line, name, text: reasons[braces.kind] });
      continue;
    }
    const found = partOfGift(braces.answers, format);
    for (const text of found.notes) notes.push({ line: block.line, name, text });
    if (found.kind === "none") continue;
    questions.push({
      name,
      line: block.line,
      tags,
      prompt: toMarkdown(unescapeGift(withGap(braces)), format),
      explanation: found.explanation,
      part: found.part,
      key: found.key,
    });
  }
  return { kind: "found", questions, notes };
}

/** Questions and categories with the lines at which they begin. */
function splitBlocks(text: string): { line: number; text: string }[] {
  const blocks: { line: number; text: string }[] = [];
  let open: string[] = [];
  const close = (nextLine: number) => {
    if (open.length > 0) blocks.push({ line: nextLine - open.length, text: open.join("\n").trim() });
    open = [];
  };
  for (const [i, line] of text.replace(/\r\n?/g, "\n").split("\n").entries()) {
    if (line.trim() === "") close(i + 1);
    else if (line.startsWith("$CATEGORY:")) {
      close(i + 1);
      blocks.push({ line: i + 1, text: line.trim() });
    } else open.push(line.trimStart().startsWith("//") ? "" : line);
  }
  close(text.split("\n").length + 1);
  return blocks.filter((block) => block.text !== "");
}

function readHead(text: string): { name: string; format: TextFormat; body: string } {
  const [, name = "", rest = text] = /^::((?:\\.|[^\\])*?)::(.*)$/s.exec(text) ?? [];
  const [, format, body = rest] = /^\s*\[(html|markdown|plain|moodle)\](.*)$/s.exec(rest) ?? [];
  return {
    name: unescapeGift(name).trim(),
    // Without a word on it, people write plain text with TeX, which Markdown is nearest to.
    format: format === undefined || format === "moodle" ? "markdown" : formatOf(format),
    body: body.trim(),
  };
}

type Braces =
  | { kind: "one"; before: string; answers: string; after: string }
  | { kind: "none" | "several" | "open" };

function readBraces(body: string): Braces {
  const at = [...body.matchAll(/\\.|[{}]/gs)].filter(([sign]) => sign.length === 1);
  if (at.length === 0) return { kind: "none" };
  if (at.length > 2) return { kind: "several" };
  const [open, shut] = at;
  if (shut === undefined || open[0] !== "{" || shut[0] !== "}") return { kind: "open" };
  return {
    kind: "one",
    before: body.slice(0, open.index),
    answers: body.slice(open.index + 1, shut.index),
    after: body.slice(shut.index + 1),
  };
}

/** Answers in the middle of a sentence leave a gap there. */
function withGap({ before, after }: { before: string; after: string }): string {
  const rest = after.trim();
  if (rest === "") return before;
  return `${before.trimEnd()} \\_\\_\\_\\_${/^[.,;:!?)]/.test(rest) ? "" : " "}${rest}`;
}
