"use client";

import "#app/globals.css";
import { DeadEnd } from "#components/shell/dead-end.tsx";
import { Button } from "#components/ui/button.tsx";
import { shell as english } from "#lib/texts/en/shell.ts";
import { shell as russian } from "#lib/texts/ru/shell.ts";

/** Stands in for the whole site when the layout itself failed; it can lean on nothing, so it speaks both languages. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="ru">
      <body>
        <title>{`${russian.error.title} · Gradus`}</title>
        <main id="main">
          <DeadEnd title={russian.error.title} what={russian.error.what}>
            <Button kind="primary" onClick={reset}>
              {russian.error.todo}
            </Button>
          </DeadEnd>
          <div lang="en">
            <DeadEnd title={english.error.title} what={english.error.what}>
              <Button onClick={reset}>{english.error.todo}</Button>
            </DeadEnd>
          </div>
        </main>
      </body>
    </html>
  );
}
