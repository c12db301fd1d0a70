import "#app/globals.css";
import type { Metadata } from "next";
import { DeadEnd } from "#components/shell/dead-end.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { shell as english } from "#lib/texts/en/shell.ts";
import { shell as russian } from "#lib/texts/ru/shell.ts";

export const metadata: Metadata = { title: `${russian.notFound.title} · Gradus` };

/** For an address that is under no language: a file that is not there, an API that is not. */
export default function GlobalNotFound() {
  return (
    <html lang="ru">
      <body>
        <main id="main">
          <DeadEnd title={russian.notFound.title} what={russian.notFound.what}>
            <a href="/ru" className={buttonClass("primary")}>
              {russian.notFound.todo}
            </a>
          </DeadEnd>
          <div lang="en">
            <DeadEnd title={english.notFound.title} what={english.notFound.what}>
              <a href="/en" className={buttonClass("secondary")}>
                {english.notFound.todo}
              </a>
            </DeadEnd>
          </div>
        </main>
      </body>
    </html>
  );
}
