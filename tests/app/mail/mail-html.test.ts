import { expect, test } from "vitest";
import { mailHtml } from "#app/server/mail/mail-html.ts";

const siteUrl = "https://gradus.example.org";

test.for(["[see](/en/materials)", "[see][1]\n\n[1]: /en/materials", "[see]\n\n> [SEE]: /en/materials"])(
  "a link from the site on leads to the site, however it is written: %j",
  async (markdown) => {
    const html = await mailHtml(markdown, siteUrl);
    expect(html.toLowerCase()).toContain(`<a href="${siteUrl}/en/materials">see</a>`);
  },
);

test.for([
  "[see](javascript:alert(1))",
  "[see][1]\n\n[1]: javascript:alert(1)",
  "<a href='javascript:alert(1)' onclick='alert(1)'>see</a>",
  "![see](https://tracker.example.org/1.png)",
  "![see][1]\n\n[1]: https://tracker.example.org/1.png",
  "<img src='https://tracker.example.org/1.png' alt='see'>see",
])("a mail does nothing and loads nothing: %j", async (markdown) => {
  const html = await mailHtml(markdown, siteUrl);
  expect(html).toContain("see");
  expect(html).not.toMatch(/javascript|onclick|<img|tracker/);
});
