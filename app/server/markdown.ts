import "server-only";
import { createHash } from "node:crypto";
import rehypeKatex from "rehype-katex";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { escapeHtml } from "#app/server/escape-html.ts";
import { isDrawable } from "#app/server/is-drawable.ts";
import { wholeFormulas } from "#app/server/whole-formulas.ts";

/** What an author writes is cleaned first; only then mathematics is drawn, whose markup is KaTeX's own. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    attributes: {
      ...defaultSchema.attributes,
      code: [["className", /^language-./, "math-inline", "math-display"]],
    },
  })
  .use(rehypeKatex, { strict: "ignore", trust: false, maxExpand: 200, output: "htmlAndMathml" })
  .use(wholeFormulas)
  .use(rehypeStringify)
  .freeze();

/** A course has some hundreds of texts; this many are kept before the oldest go. */
const mostKept = 2_000;
const kept = new Map<string, Promise<string>>();

/**
 * Markdown with mathematics (`$…$`, `$$…$$`) as HTML that is safe to put on a page, whoever wrote it. A text that is too
 * intricate to be drawn is shown as it was written, so that it takes neither the page nor the site from others.
 */
export async function drawMarkdown(text: string): Promise<string> {
  if (!isDrawable(text)) return `<pre><code>${escapeHtml(text)}</code></pre>`;
  return String(await processor.process(text));
}

/** The same for the texts of the course, which are read again and again: each is drawn once. */
export function renderMarkdown(text: string): Promise<string> {
  const key = createHash("sha256").update(text).digest("base64");
  const known = kept.get(key);
  if (known) return known;
  const html = drawMarkdown(text);
  kept.set(key, html);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return html;
}
