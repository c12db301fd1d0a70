import type { FoundQuestion } from "#exercises/import/found.ts";
import type { Question } from "#lib/question.ts";

/** The files of a question's folder, by name. */
export function filesOfQuestion(module: string, id: string, found: FoundQuestion): Record<string, string> {
  const title = found.name || id;
  const question: Question = {
    id,
    module,
    title: { ru: title, en: title },
    tags: found.tags,
    parts: [found.part],
  };
  const { explanation } = found;
  return {
    "question.ts": `import type { Question } from "#lib/question.ts";\n\nexport const question: Question = ${literal(question, 0)};\n`,
    "key.ts": `import type { Keys } from "#lib/answer/key.ts";\n\nexport function key(): Keys {\n  return ${literal({ [found.part.id]: found.key }, 1)};\n}\n`,
    "prompt.ru.md": `${found.prompt.ru}\n`,
    "prompt.en.md": `${found.prompt.en}\n`,
    ...(explanation && {
      "explanation.ru.md": `${explanation.ru}\n`,
      "explanation.en.md": `${explanation.en}\n`,
    }),
  };
}

/** A value as an author would write it in TypeScript. */
function literal(value: unknown, depth: number): string {
  const indent = "  ".repeat(depth + 1);
  const list = (items: string[], open: string, shut: string) =>
    items.length === 0
      ? open + shut
      : `${open}\n${items.map((item) => `${indent}${item},\n`).join("")}${"  ".repeat(depth)}${shut}`;
  if (Array.isArray(value))
    return list(
      value.map((item) => literal(item, depth + 1)),
      "[",
      "]",
    );
  if (typeof value === "object" && value !== null)
    return list(
      Object.entries(value).map(([name, item]) => `${propertyName(name)}: ${literal(item, depth + 1)}`),
      "{",
      "}",
    );
  return JSON.stringify(value);
}

function propertyName(name: string): string {
  return /^[a-zA-Z_]\w*$/.test(name) ? name : JSON.stringify(name);
}
