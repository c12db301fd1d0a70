import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PairTable } from "#components/statistics/pair-table.tsx";
import { en } from "#lib/texts/en.ts";

test("every link to a pair of programs names both people, on a phone too", () => {
  const side = (name: string) => ({ submissionId: name, name, group: null });
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
      <PairTable itemId="item" pairs={[{ left: side("Anna"), right: side("Boris"), similarity: 0.5 }]} />
    </NextIntlClientProvider>,
  );
  const links = markup.match(/<a [^>]*>/g) ?? [];
  expect(links).toHaveLength(2);
  for (const link of links) expect(link).toMatch(/aria-label="[^"]*Anna[^"]*Boris/);
});
