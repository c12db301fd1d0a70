import rehypeParse from "rehype-parse";
import rehypeRemark, { type Options } from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { type Locale, type LocalisedText, locales } from "#lib/locale.ts";

/** How a text is written in the file; `raw` is no text but an answer that is typed, which stays as it is. */
export type TextFormat = "html" | "markdown" | "plain" | "raw";

/** By the names that Moodle XML and GIFT have for them. */
export function formatOf(name: string): TextFormat {
  if (name === "markdown") return "markdown";
  return name === "plain_text" || name === "plain" ? "plain" : "html";
}

/**
 * A text of a foreign file as Markdown in both languages: those that it has (by the spans or braces of Moodle's
 * filters for several languages), or else the same text twice. `\(…\)`, `\[…\]` and `$$…$$` become mathematics,
 * and nothing becomes a placeholder.
 */
export function toMarkdown(text: string, format: TextFormat): LocalisedText {
  const [ru, en] = locales.map((locale) => convert(inLanguage(text, locale), format));
  return { ru, en };
}

function convert(text: string, format: TextFormat): string {
  // A space tells two braces from a placeholder.
  const noPlaceholders = (markdown: string) => markdown.replaceAll("{{", "{ {").trim();
  switch (format) {
    case "html":
      return noPlaceholders(fromHtml(text));
    case "markdown":
      return noPlaceholders(withDollars(text));
    case "plain":
      return noPlaceholders(fromHtml(asHtml(text)));
    case "raw":
      return text.trim();
  }
}

function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/\r?\n/g, "<br>");
}

function inLanguage(text: string, locale: Locale): string {
  const chosen = (language: string, inner: string) => (language.startsWith(locale) ? inner : "");
  return text
    .replace(
      /<span\b(?=[^>]*\bclass="multilang")[^>]*\blang="(\w+)"[^>]*>(.*?)<\/span>/gs,
      (_, language, inner) => chosen(language, inner),
    )
    .replace(/\{mlang (\w+)\}(.*?)\{mlang\}/gs, (_, language, inner) => chosen(language, inner));
}

function withDollars(text: string): string {
  return text
    .replace(/\\\((.*?)\\\)/gs, (_, tex) => `$${tex.trim()}$`)
    .replace(/\\\[(.*?)\\\]/gs, (_, tex) => `\n\n$$\n${tex.trim()}\n$$\n\n`);
}

const handlers: Options["handlers"] = {
  "tex-inline": (_, node) => ({ type: "inlineMath", value: textOf(node) }),
  "tex-display": (_, node) => ({ type: "math", value: textOf(node) }),
};

const fromHtmlToMarkdown = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, { handlers, nodeHandlers: { comment: () => undefined } })
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkStringify, { bullet: "-" })
  .freeze();

function fromHtml(html: string): string {
  const marked = html
    .replace(/\\\((.*?)\\\)/gs, (_, tex) => `<tex-inline>${tex.trim()}</tex-inline>`)
    // A formula of its own ends the paragraph that it stands in.
    .replace(
      /\\\[(.*?)\\\]|\$\$(.*?)\$\$/gs,
      (_, one, other) => `</p><tex-display>${(one ?? other).trim()}</tex-display><p>`,
    );
  return String(fromHtmlToMarkdown.processSync(marked));
}

function textOf({ children }: { children: readonly { type: string; value?: string }[] }): string {
  return children.map(({ value }) => value ?? "").join("");
}
