import "#app/globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { hasLocale, NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { routing } from "#app/i18n/routing.ts";
import { getTheme } from "#app/server/theme.ts";
import { Arrival } from "#components/shell/arrival.tsx";
import { ToastArea } from "#components/ui/toast.tsx";

export const metadata: Metadata = { title: { default: "Gradus", template: "%s · Gradus" } };

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#13161a" },
  ],
};

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const t = await getTranslations("shell");
  const theme = await getTheme();
  return (
    <html lang={locale} data-theme={theme === "system" ? undefined : theme}>
      <body>
        <NextIntlClientProvider>
          <a
            href="#main"
            className="sr-only z-40 rounded-control bg-accent font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-4 focus:py-2"
          >
            {t("skip")}
          </a>
          <div className="page">{children}</div>
          <Arrival />
          <ToastArea />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
