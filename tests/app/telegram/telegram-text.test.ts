import { expect, test } from "vitest";
import { telegramText } from "#app/server/telegram/telegram-text.ts";

const text = (body: string, url: string | null = null) => telegramText({ title: "T", body, url });
/** As Telegram counts: without tags. */
const shown = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

test("Markdown becomes the tags that Telegram allows, and mathematics stays as it was typed", () => {
  const body =
    "A **bold** *slanted* [page](https://x.org/?a=1&b=2), $w \\leftarrow w$ and `code`.\n\n- one\n- two";
  expect(text(body)).toBe(
    '<b>T</b>\n\nA <b>bold</b> <i>slanted</i> <a href="https://x.org/?a=1&amp;b=2">page</a>, ' +
      "<code>w \\leftarrow w</code> and <code>code</code>.\n\n• one\n• two",
  );
  expect(text("$$\n\\nabla L\n$$\n\n2. a\n3. b")).toBe("<b>T</b>\n\n<pre>\\nabla L</pre>\n\n2. a\n3. b");
});

test("nothing that an author writes becomes a tag or a link to anything but the web", () => {
  const html = text('<script>alert("1")</script>\n\na < b & c [x](javascript:alert(1)) <b>');
  expect(html.replace("<b>T</b>", "")).not.toMatch(/<|javascript/);
  expect(shown(html)).toContain("a < b & c x");
});

test("a message fits into what Telegram takes, its tags closed, its address kept", () => {
  const url = "https://gradus.example.org/ru/announcements";
  const html = text(`**${"слово & ".repeat(2_000)}.**`, url);
  expect(shown(html).length).toBeLessThanOrEqual(4096);
  expect(shown(html).length).toBeGreaterThan(4000);
  expect(html).toMatch(/…<\/b>\n\nhttps:\/\/gradus/);
  const emoji = shown(text("😀".repeat(3_000)));
  expect(emoji.length).toBeLessThanOrEqual(4096);
  expect(emoji.isWellFormed()).toBe(true);
});
