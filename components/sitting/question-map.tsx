"use client";

import { useTranslations } from "next-intl";
import type { Answered } from "#components/sitting/answered-parts.ts";
import { classNames } from "#components/ui/class-names.ts";

/** A question in the map; `passed` and `ahead` where navigation goes one way. */
export type MapEntry = { itemId: string; state: Answered | "passed" | "ahead" | "broken"; isOpen: boolean };

/** All questions by number, with what is answered; a press leads to one that is on the page. */
export function QuestionMap({ entries }: { entries: MapEntry[] }) {
  const t = useTranslations("sitting.map");
  return (
    <nav aria-label={t("title")}>
      <ol className="flex flex-wrap gap-1.5">
        {entries.map(({ itemId, state, isOpen }, index) => {
          const name = t("entry", { number: index + 1, state: t(state) });
          const look = classNames(
            "figures inline-flex size-9 items-center justify-center rounded-control border text-sm",
            looks[state],
          );
          return (
            <li key={itemId} data-answered={state}>
              {isOpen ? (
                <a
                  href={`#${questionAnchor(index)}`}
                  aria-label={name}
                  className={classNames(look, "hover:border-ink")}
                >
                  {index + 1}
                  <Sign state={state} />
                </a>
              ) : (
                <span role="img" aria-label={name} className={look}>
                  {index + 1}
                  <Sign state={state} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="mt-2 text-muted text-sm">{t("legend")}</p>
    </nav>
  );
}

/** Id of a question's section on the page of a sitting. */
export function questionAnchor(index: number): string {
  return `question-${index + 1}`;
}

function Sign({ state }: { state: MapEntry["state"] }) {
  const sign = signs[state];
  return sign === undefined ? null : (
    <span aria-hidden className="ml-0.5">
      {sign}
    </span>
  );
}

const signs: Partial<Record<MapEntry["state"], string>> = { all: "✓", some: "…", broken: "!" };

const looks: Record<MapEntry["state"], string> = {
  all: "border-accent bg-accent text-on-accent",
  some: "border-accent text-accent",
  none: "border-outline",
  passed: "border-hairline bg-sunken text-muted",
  ahead: "border-hairline text-muted",
  broken: "border-failed text-failed",
};
