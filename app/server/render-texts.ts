import "server-only";
import { renderMarkdown } from "#app/server/markdown.ts";
import { type Locale, localisedTextSchema } from "#lib/locale.ts";

/**
 * Every text in what is to be shown, drawn in one language: HTML by the Markdown it was made of. Texts are those
 * in both languages, wherever they stand, and the essays of students.
 */
export async function renderTexts(content: unknown, locale: Locale): Promise<Record<string, string>> {
  const found = new Set<string>();
  collect(content, locale, found);
  const drawn = [...found].map(async (markdown) => [markdown, await renderMarkdown(markdown)] as const);
  return Object.fromEntries(await Promise.all(drawn));
}

function collect(content: unknown, locale: Locale, found: Set<string>): void {
  if (typeof content !== "object" || content === null) return;
  const text = localisedTextSchema.safeParse(content);
  if (text.success) {
    found.add(text.data[locale]);
    return;
  }
  if ("kind" in content && content.kind === "essay" && "text" in content && typeof content.text === "string")
    found.add(content.text);
  for (const inner of Object.values(content)) collect(inner, locale, found);
}
