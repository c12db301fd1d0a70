import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { ReportPair } from "#components/regrade/report-pair.tsx";
import { sendCredit } from "#lib/credit.ts";
import { moment } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import { findExerciseItem } from "#prisma/regrade/find-item.ts";
import { findReportPair } from "#prisma/regrade/reports.ts";
import { findRegrade } from "#prisma/regrade/runs.ts";

type Props = { params: Promise<{ id: string; submissionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("regrade.compare"))("crumb") };
}

/** Both reports of one submission in a regrade, side by side, before any credit for its time. */
export default async function ReportPairPage({ params }: Props) {
  const { id, submissionId } = await params;
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "regrade")) forbidden();
  const { db } = context();
  const run = await findRegrade(db, { courseId: course.id, runId: id });
  const item = run && (await findExerciseItem(db, { courseId: course.id, itemId: run.itemId }));
  const pair = run && (await findReportPair(db, { runId: run.id, submissionId }));
  if (!run || !item || !pair) notFound();
  const t = await getTranslations("regrade");
  const title = (await exerciseTitles(locale))[item.exerciseId] ?? item.exerciseId;
  const place = { locale, timeZone: course.timeZone, now: new Date() };
  return (
    <Frame
      width="table"
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: title, href: `/exercises/${item.exerciseId}` },
        { label: t("crumb"), href: `/regrades/${run.id}` },
        { label: t("compare.crumb") },
      ]}
    >
      <h1 className="font-semibold text-2xl">{t("compare.titleOf", { name: pair.name })}</h1>
      <p className="mt-1 mb-8 text-muted text-sm">
        {t("compare.sent", { time: moment(pair.createdAt, place) })}
      </p>
      <ReportPair
        before={pair.before}
        after={pair.after}
        source={pair.source}
        points={item.points}
        credit={sendCredit({ kind: "full" })}
        locale={locale}
      />
    </Frame>
  );
}
