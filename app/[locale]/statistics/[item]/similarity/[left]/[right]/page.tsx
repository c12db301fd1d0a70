import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { openExercise } from "#app/server/open-exercise.ts";
import { compareTwo } from "#app/server/statistics/compare.ts";
import { type CountedProgram, loadCountedPrograms } from "#app/server/statistics/counted-programs.ts";
import { findItem } from "#app/server/statistics/find-item.ts";
import { Section } from "#components/shell/section.tsx";
import { MatchedPlaces } from "#components/statistics/matched-places.tsx";
import { SideBySide } from "#components/statistics/side-by-side.tsx";
import { moment } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";

type Props = { params: Promise<{ item: string; left: string; right: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("statistics.similarity"))("title") };
}

/** Two programs side by side, with what they have in common marked. */
export default async function PairPage({ params }: Props) {
  const { item, left, right } = await params;
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  if (!can(viewer.enrolment.role, "read_statistics")) forbidden();
  const found = await findItem(viewer, item);
  if (found === null || found.item.content.kind !== "exercise") notFound();
  const opened = await openExercise(found.item.content.id);
  const programs = await loadCountedPrograms(found);
  const find = (id: string) => programs.find(({ submissionId }) => submissionId === id);
  const [one, other] = [find(left), find(right)];
  if (opened?.kind !== "found" || one === undefined || other === undefined) notFound();
  const { exercise, starter } = opened.found;
  const match = await compareTwo(starter, one.source, other.source);
  const t = await getTranslations("statistics");
  const place = { locale, timeZone: viewer.course.timeZone, now: new Date() };
  const side = ({ submissionId, source, student, createdAt }: CountedProgram) => ({
    submissionId,
    source,
    name: student.name,
    note: t("similarity.sent", {
      group: student.group ?? t("similarity.noGroup"),
      time: moment(createdAt, place),
    }),
  });
  return (
    <Frame
      width="table"
      crumbs={[
        { label: viewer.course.title[locale], href: "/" },
        { label: exercise.title[locale], href: `/statistics/${item}` },
        { label: t("similarity.title"), href: `/statistics/${item}/similarity` },
        { label: t("similarity.pairTitle", { left: one.student.name, right: other.student.name }) },
      ]}
    >
      <h1 className="text-2xl font-semibold">
        {t("similarity.pairTitle", { left: one.student.name, right: other.student.name })}
      </h1>
      {match !== null && (
        <p className="figures mt-1 text-lg">{t("similarity.inCommon", { share: match.similarity })}</p>
      )}
      <p className="mt-3 max-w-[72ch] text-muted">{t("similarity.what")}</p>
      <div className="mt-7">
        <SideBySide left={side(one)} right={side(other)} parts={match?.parts ?? []} />
      </div>
      <div className="mt-9">
        <Section title={t("similarity.places")}>
          <MatchedPlaces left={one.student.name} right={other.student.name} parts={match?.parts ?? null} />
        </Section>
      </div>
    </Frame>
  );
}
