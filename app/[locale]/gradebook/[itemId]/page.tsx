import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { ledgerTitle } from "#app/server/ledger/ledger-title.ts";
import { OwnAppeal } from "#components/appeals/own-appeal.tsx";
import { LedgerList } from "#components/ledger/ledger-list.tsx";
import { Section } from "#components/shell/section.tsx";
import { appealWindow } from "#lib/appeals/appeal-window.ts";
import { concealLedger } from "#lib/ledger/conceal-ledger.ts";
import { ledger } from "#lib/ledger/ledger.ts";
import { findOwnAppeal } from "#prisma/appeals/find-appeal.ts";
import { loadLedger } from "#prisma/ledger/load-ledger.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ledger"))("title") };
}

/** How the points of one item of the person at the page came about. */
export default async function OwnLedgerPage({ params }: { params: Promise<{ itemId: string }> }) {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  const now = new Date();
  const { itemId } = await params;
  const whose = { courseId: course.id, enrolmentId: enrolment.id, itemId, now };
  const found = await loadLedger(context().db, whose);
  const rows = found && concealLedger(found);
  if (!rows) notFound();
  const window = appealWindow(rows, course.policy.appealDays);
  const appeal = await findOwnAppeal(context().db, whose);
  const place = { locale, timeZone: course.timeZone, now };
  const t = await getTranslations();
  const title = ledgerTitle(rows.item, await exerciseTitles(locale));
  const crumbs = [
    { label: course.title[locale], href: "/" },
    { label: t("gradebook.title"), href: "/gradebook" },
    { label: title },
  ];
  return (
    <Frame crumbs={crumbs}>
      <p className="eyebrow">{rows.assessment.title[locale]}</p>
      <h1 className="mb-6 font-semibold text-2xl">{t("ledger.open", { title })}</h1>
      <LedgerList entries={ledger(rows)} item={rows.item} place={place} />
      {(appeal !== null || window.state !== "none") && enrolment.role === "student" && (
        <div className="mt-12">
          <Section title={t("appeals.title")}>
            <OwnAppeal itemId={itemId} window={window} appeal={appeal} place={place} />
          </Section>
        </div>
      )}
    </Frame>
  );
}
