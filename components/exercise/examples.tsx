"use client";

import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { VisibleExample } from "#lib/exercise.ts";
import type { Locale } from "#lib/locale.ts";

/** The visible cases before anything was run: what the function is called with, and what it should return. */
export function Examples({ examples, locale }: { examples: VisibleExample[]; locale: Locale }) {
  const t = useTranslations("exercise");
  if (examples.length === 0) return <EmptyState title={t("noExamples")} />;
  return (
    <ol className="space-y-6">
      {examples.map((example) => (
        <li key={example.name[locale]}>
          <h3 className="font-medium">{example.name[locale]}</h3>
          <dl className="mt-1 grid gap-x-4 text-sm sm:grid-cols-[max-content_minmax(0,1fr)]">
            {example.arguments.map(({ name, value }) => (
              <Row key={name} name={name} value={value} mono />
            ))}
            <Row name={t("expected")} value={example.expected} />
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Row({ name, value, mono = false }: { name: string; value: string; mono?: boolean }) {
  return (
    <div className="contents">
      <dt className={mono ? "pt-1 font-mono text-muted" : "pt-1 text-muted"}>{name}</dt>
      <dd>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
        <pre tabIndex={0} className="max-h-40 overflow-auto py-1 font-mono text-[13px] leading-5">
          {value}
        </pre>
      </dd>
    </div>
  );
}
