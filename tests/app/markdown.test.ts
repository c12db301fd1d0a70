import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { expect, test, vi } from "vitest";
import { escapeHtml } from "#app/server/escape-html.ts";
import { renderMarkdown } from "#app/server/markdown.ts";

vi.mock("server-only", () => ({})); // a mark for the bundler of the site, which throws everywhere else

test("mathematics is drawn on the server, with MathML for those who do not see it", async () => {
  const html = await renderMarkdown("The loss is $L(w) = \\frac{1}{n}$.");
  expect(html).toContain('class="katex"');
  expect(html).toContain("<mfrac>");
});

test.for([
  ["a script", "<script>alert(1)</script>"],
  ["a handler", '<img src="x" onerror="alert(1)">'],
  ["a link that is a script", "[press](javascript:alert(1))"],
  ["a style", '<p style="position:fixed">x</p>'],
  ["a link in mathematics that is a script", "$\\href{javascript:alert(1)}{x}$"],
  ["an image in mathematics", "$\\includegraphics{https://evil.example/x.png}$"],
])("%s does not get through", async ([, markdown]) => {
  expect(await renderMarkdown(markdown ?? "")).not.toMatch(
    /<script|onerror|href="javascript|<img|style="position|<a[^>]+javascript/,
  );
});

test("a wrong formula is shown as it was written, and the rest of the text stays", async () => {
  const html = await renderMarkdown("before $\\frac{1$ after");
  expect(html).toContain("before");
  expect(html).toContain("after");
});

test.for([
  ["quotes within quotes", `${">".repeat(9_000)}x`],
  ["lists within lists", `${"+ ".repeat(20_000)}x`],
  ["words emphasised within others", `${"*a _b ".repeat(600)}${"c_ d* ".repeat(600)}`],
  ["marks without end", "*a".repeat(25_000)],
  ["fractions within fractions", `$${"\\frac{1}{".repeat(800)}x${"}".repeat(800)}$`],
  ["fractions with braces to be seen", `$${"\\frac{\\}".repeat(800)}$`],
  ["fractions after what closes nothing", `$${"}".repeat(800)}${"\\frac{".repeat(800)}$`],
])("of %s by the thousand a text is shown as it was written", async ([, markdown = ""]) => {
  expect(await renderMarkdown(markdown)).toBe(`<pre><code>${escapeHtml(markdown)}</code></pre>`);
});

test("a long text with a lot of mathematics is drawn", async () => {
  const line =
    "- The *gradient* is $\\frac{2}{n} X^{T}(Xw - y_{i})$, see `code_of_it` and [a page](https://example.org).\n";
  const html = await renderMarkdown(line.repeat(100));
  expect(html.match(/<li>/g)).toHaveLength(100);
  expect(html.match(/class="katex"/g)).toHaveLength(100);
});

test("a formula keeps on its line what touches it, and breaks only where it could before", async () => {
  const kept = async (markdown: string) => outline(parser.parse(await renderMarkdown(markdown)));
  expect(await kept("Take $w$, ($x$), $y = a$-like $b$ $c$-$d$")).toBe(
    "Take [w,] [(x),] [y=|a-like] b [c-d]",
  );
  expect(await kept("Where $y = a$ is, $b$ is not")).toBe("Where y=a is, b is not");
  expect(await kept("$$\ny = a\n$$")).toBe("y=a");
});

const parser = unified().use(rehypeParse, { fragment: true });

/** The words of a tree, what is kept whole in brackets, with a stroke where it may be broken. */
function outline(node: ReturnType<typeof parser.parse> | RootContent): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  const className = node.type === "element" ? String(node.properties.className) : "";
  if (className === "katex-mathml") return "";
  const words = node.children.map(outline).join("");
  if (className === "whole") return `[${words}]`;
  return node.type === "element" && node.tagName === "wbr" ? "|" : words;
}

type RootContent = ReturnType<typeof parser.parse>["children"][number];
