import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { openExercise } from "#app/server/open-exercise.ts";
import { BrokenExercise } from "#components/exercise/broken-exercise.tsx";
import { CheckRunner } from "#components/exercises/check-runner.tsx";
import { ProofView } from "#components/exercises/proof-view.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { findVersion } from "#exercises/public.ts";
import { moment, type Place } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import { type ExerciseChecks, findChecks } from "#prisma/exercise-checks.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("exercises.proof"))("title")} ${(await params).id}` };
}

/** The proof of one exercise, and the button that has it made again. */
export default async function CheckPage({ params }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "check_exercises")) forbidden();
  const opened = await openExercise(id);
  if (opened === null) notFound();
  const t = await getTranslations("exercises");
  const crumbs = [
    { label: course.title[locale], href: "/" },
    { label: t("title"), href: "/exercises" },
  ];
  if (opened.kind === "broken")
    return (
      <Frame width="full" crumbs={[...crumbs, { label: id }]}>
        <BrokenExercise id={id} reason={opened.reason} />
      </Frame>
    );
  const title = opened.found.exercise.title[locale];
  const [{ present, last }, version] = await Promise.all([findChecks(context().db, id), findVersion(id)]);
  const place = { locale, timeZone: course.timeZone, now: new Date() };
  return (
    <Frame
      width="text"
      crumbs={[...crumbs, { label: title, href: `/exercises/${id}` }, { label: t("proof.crumb") }]}
    >
      <h1 className="text-2xl font-semibold">{t("proof.titleOf", { title })}</h1>
      <p className="mt-3 max-w-[72ch] text-muted">{t("proof.what")}</p>
      <CheckRunner exerciseId={id} present={present} checkedBefore={last !== null} />
      <p className="mt-4">
        <PageLink href={`/exercises/${id}`} className="link">
          {t("proof.preview")}
        </PageLink>
      </p>
      <div className="mt-9">
        {last === null ? (
          <EmptyState title={t("proof.empty")}>{t("proof.emptyHint")}</EmptyState>
        ) : (
          <Last last={last} stale={last.exerciseVersion !== version} place={place} />
        )}
      </div>
    </Frame>
  );
}

type LastProps = { last: NonNullable<ExerciseChecks["last"]>; stale: boolean; place: Place };

async function Last({ last, stale, place }: LastProps) {
  const t = await getTranslations("exercises.proof");
  const { proof, exerciseVersion: version, finishedAt, askedBy } = last;
  const time = moment(finishedAt, place);
  return (
    <>
      {stale && (
        <Notice meaning="partly" title={t("stale")} className="mb-5">
          {t("staleHint")}
        </Notice>
      )}
      <p className="mb-5 text-sm text-muted">
        {askedBy === null
          ? t("version", { version, time })
          : t("versionBy", { version, time, name: askedBy })}
      </p>
      <ProofView proof={proof} />
    </>
  );
}
