import { expect, test, vi } from "vitest";
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
