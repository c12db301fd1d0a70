import { createTranslator } from "next-intl";
import { escapeHtml } from "#app/server/escape-html.ts";
import { mailHtml } from "#app/server/mail/mail-html.ts";
import type { Letter } from "#app/server/mail/post.ts";
import { type AnnouncementText, writtenIn } from "#lib/announcements/announced-in.ts";
import { type Locale, type LocalisedText, locales } from "#lib/locale.ts";
import { mail as english } from "#lib/texts/en/mail.ts";
import { mail as russian } from "#lib/texts/ru/mail.ts";

const texts = { ru: russian, en: english };

type Told = AnnouncementText & {
  courseTitle: LocalisedText;
  /** Of the course. */
  defaultLocale: Locale;
  siteUrl: string;
  /** By which its reader turns such letters off. */
  unsubscribeToken: string;
};

/**
 * An announcement as a letter. Nobody has told the site in which language they want mail, and one browser's choice is
 * not the person's: so it has every language the announcement is written in, the course's first, each with its own last
 * lines. In the text without HTML it is the Markdown as it was typed.
 */
export async function announcementLetter(told: Told): Promise<Letter> {
  const { title, defaultLocale, courseTitle, siteUrl } = told;
  const written = writtenIn(told);
  const used = [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)].filter(
    (locale) => written[locale],
  );
  const parts = await Promise.all(used.map((locale) => letterPart(told, locale)));
  const oneClick = withToken(new URL("/api/unsubscribe", siteUrl), told.unsubscribeToken);
  const first = used[0] ?? defaultLocale;
  return {
    subject: `[${courseTitle[first]}] ${title[first]}`,
    text: parts.map(({ text }) => text).join("\n\n* * *\n\n"),
    html: `<!doctype html>
<html lang="${first}"><head><meta charset="utf-8"></head>
<body style="font: 16px/1.55 sans-serif; max-width: 44em; margin: 1em">
${parts.map(({ html }) => html).join('\n<hr style="margin: 2em 0">\n')}
</body></html>`,
    headers: {
      "List-Unsubscribe": `<${oneClick}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
      "Content-Language": used.join(", "),
    },
  };
}

async function letterPart(
  { title, body, courseTitle, siteUrl, unsubscribeToken }: Told,
  locale: Locale,
): Promise<{ text: string; html: string }> {
  const say = createTranslator({ locale, messages: texts[locale] });
  const why = say("why", { course: courseTitle[locale] });
  const page = new URL(`/${locale}/announcements`, siteUrl).href;
  const off = withToken(new URL(`/${locale}/unsubscribe`, siteUrl), unsubscribeToken);
  const link = (url: string, words: string) => `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;
  return {
    text: `${title[locale]}\n\n${body[locale]}\n\n—\n${why}\n${say("page")}: ${page}\n${say("off")}: ${off}\n`,
    html: `<div lang="${locale}">
<h1 style="font-size: 1.25em">${escapeHtml(title[locale])}</h1>
${await mailHtml(body[locale], siteUrl)}
<p style="color: #5a6370; font-size: 0.85em">${escapeHtml(why)}<br>
${link(page, say("page"))} · ${link(off, say("off"))}</p>
</div>`,
  };
}

function withToken(url: URL, token: string): string {
  url.searchParams.set("token", token);
  return url.href;
}
