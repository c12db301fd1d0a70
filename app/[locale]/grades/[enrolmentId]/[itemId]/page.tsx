import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { ledgerTitle } from "#app/server/ledger/ledger-title.ts";
import { LedgerList } from "#components/ledger/ledger-list.tsx";
import { OverrideForm } from "#components/ledger/override-form.tsx";
import { Section } from "#components/shell/section.tsx";
import { ledger } from "#lib/ledger/ledger.ts";
import { can } from "#lib/permissions.ts";
import { loadLedger } from "#prisma/ledger/load-ledger.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ledger"))("title") };
}

type Props = { params: Promise<{ enrolmentId: string; itemId: string }> };

/** How the points of one item of one student came about, for the staff, who can decide otherwise. */
export default async function LedgerPage({ params }: Props) {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "read_grades")) forbidden();
  const now = new Date();
  const rows = await loadLedger(context().db, { courseId: course.id, ...(await params), now });
  if (!rows) notFound();
  const { student, item, assessment } = rows;
  const t = await getTranslations();
  const title = ledgerTitle(item, await exerciseTitles(locale));
  const newest = rows.overrides.at(-1);
  const crumbs = [
    { label: course.title[locale], href: "/" },
    { label: t("grades.title"), href: "/grades" },
    { label: student.name, href: `/grades/${student.enrolmentId}` },
    { label: title },
  ];
  return (
    <Frame crumbs={crumbs} width="table">
      <p className="eyebrow">
        {student.name}, {assessment.title[locale]}
      </p>
      <h1 className="mb-6 font-semibold text-2xl">{t("ledger.open", { title })}</h1>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <LedgerList
            entries={ledger(rows)}
            item={item}
            place={{ locale, timeZone: course.timeZone, now }}
            programQuery={item.content.kind === "exercise" ? "?names=shown" : undefined}
          />
        </div>
        {can(enrolment.role, "override_scores") && (
          <Section title={t("ledger.decide.title")}>
            <OverrideForm
              enrolmentId={student.enrolmentId}
              itemId={item.id}
              possible={item.points}
              seenId={newest?.id ?? null}
              isDecided={newest !== undefined && newest.decision !== null}
            />
          </Section>
        )}
      </div>
    </Frame>
  );
}
