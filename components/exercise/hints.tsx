"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Rendered } from "#components/exercise/rendered.tsx";

export type RenderedHint = { title: string; html: string };

/** Hints are opened one by one: the next is offered when the one before it has been opened. */
export function Hints({ hints }: { hints: RenderedHint[] }) {
  const t = useTranslations("exercise");
  const [opened, setOpened] = useState(0);
  if (hints.length === 0) return null;
  return (
    <section className="mt-8 border-hairline border-t" aria-label={t("hints")}>
      {hints.slice(0, opened + 1).map((hint, i) => (
        <details
          key={hint.title}
          className="group border-hairline border-b"
          onToggle={(event) => event.currentTarget.open && setOpened((count) => Math.max(count, i + 1))}
        >
          <summary className="flex list-none items-center gap-2 py-2.5 hover:bg-sunken [&::-webkit-details-marker]:hidden">
            <ChevronRight
              aria-hidden
              className="size-4 shrink-0 text-muted transition-transform duration-150 group-open:rotate-90"
            />
            <span>
              {t("hintOf", { number: i + 1, total: hints.length })}
              <span className="text-muted"> · {hint.title}</span>
            </span>
          </summary>
          <div className="pb-4 pl-6">
            <Rendered html={hint.html} />
          </div>
        </details>
      ))}
    </section>
  );
}
