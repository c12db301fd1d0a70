import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { renderMarkdown } from "#app/server/markdown.ts";
import { type DeadlineFigure, DeadlineLine } from "#components/exercise/deadline-line.tsx";
import { Hints } from "#components/exercise/hints.tsx";
import { Rendered } from "#components/exercise/rendered.tsx";
import { type SignatureRow, SignatureTable } from "#components/exercise/signature-table.tsx";
import type { PublicExercise } from "#exercises/public.ts";
import type { Parameter } from "#lib/exercise.ts";
import type { Locale } from "#lib/locale.ts";

type Props = {
  found: PublicExercise;
  points: string;
  figure: DeadlineFigure | null;
  locale: Locale;
  /** Stands between the title and the statement. */
  note: ReactNode;
};

/** All that is read before writing: what is asked for, until when, by which conventions. */
export async function Statement({ found, points, figure, locale, note }: Props) {
  const t = await getTranslations("exercise");
  const { exercise, statement, hints } = found;
  const { name, parameters, returns } = exercise.entry;
  const head = `${name}(${parameters.map(({ name: parameter }) => parameter).join(", ")}): ${returns.type}`;
  const rows = await Promise.all([
    ...parameters.map((parameter) => signatureRow(parameter.name, parameter, locale)),
    signatureRow(null, returns, locale),
  ]);
  const conventions = await Promise.all(exercise.conventions.map((line) => renderMarkdown(line[locale])));
  const rendered = await Promise.all(
    hints[locale].map(async ({ title, body }) => ({ title, html: await renderMarkdown(body) })),
  );
  return (
    <article className="mx-auto max-w-[44rem] px-5 py-7 sm:px-8">
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="font-semibold text-2xl">{exercise.title[locale]}</h1>
        <span className="text-muted">{t("points", { points: Number(points) })}</span>
      </header>
      {figure ? (
        <DeadlineLine figure={figure} />
      ) : (
        <p className="mt-2 text-muted text-sm">{t("deadline.none")}</p>
      )}
      {note}
      <Rendered html={await renderMarkdown(statement[locale])} className="mt-7" />
      <SignatureTable head={head} rows={rows} />
      <section className="mt-7 text-muted text-sm">
        <h2 className="eyebrow">{t("conventions")}</h2>
        <ul className="mt-1.5 space-y-1">
          {conventions.map((html) => (
            <li key={html}>
              <Rendered html={html} />
            </li>
          ))}
          <li>
            {exercise.allowedImports.length > 0
              ? t("imports", { list: exercise.allowedImports.join(", ") })
              : t("noImports")}
          </li>
          <li>{t("limits", { time: exercise.limits.caseTimeMs, memory: exercise.limits.memoryMb })}</li>
          {exercise.slides && <li>{t("slides", { slides: exercise.slides[locale] })}</li>}
        </ul>
      </section>
      <Hints hints={rendered} />
    </article>
  );
}

async function signatureRow(
  name: string | null,
  { type, shape, meaning }: Omit<Parameter, "name">,
  locale: Locale,
): Promise<SignatureRow> {
  return {
    name,
    type,
    shape: shape === null ? null : await renderMarkdown(`$${shape}$`),
    meaning: await renderMarkdown(meaning[locale]),
  };
}
