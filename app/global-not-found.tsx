import "#app/globals.css";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { NotFoundPage } from "#app/[locale]/not-found-page.tsx";
import { getTheme } from "#app/server/theme.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("shell.notFound"))("title")} · Gradus` };
}

/** For an address under which there is nothing at all: a document of its own, in the language of the address. */
export default async function GlobalNotFound() {
  const theme = await getTheme();
  return (
    <html lang={await getLocale()} data-theme={theme === "system" ? undefined : theme}>
      <body>
        <NextIntlClientProvider>
          <div className="page">
            <NotFoundPage />
          </div>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
