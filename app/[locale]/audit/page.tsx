import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { AuditFilters } from "#components/audit/audit-filters.tsx";
import { AuditTable } from "#components/audit/audit-table.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { auditFilterSchema, auditQuery } from "#lib/audit/audit-filter.ts";
import { can } from "#lib/permissions.ts";
import { auditPageSize, listActors, listAudit } from "#prisma/audit/list-audit.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("title") };
}

/** Everything that the staff changed, the newest first. */
export default async function AuditPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "read_audit")) forbidden();
  const t = await getTranslations("audit");
  const grades = await getTranslations("grades");
  const filter = auditFilterSchema.parse(await searchParams);
  const { page } = filter;
  const { db } = context();
  const [found, actors] = await Promise.all([
    listAudit(db, {
      courseId: course.id,
      filter,
      timeZone: course.timeZone,
      // One more tells whether there is an older page.
      limit: auditPageSize + 1,
      offset: (page - 1) * auditPageSize,
    }),
    listActors(db, course.id),
  ]);
  const entries = found.slice(0, auditPageSize);
  const isAll = auditQuery(filter) === "";
  return (
    <Frame
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: grades("title"), href: "/grades" },
        { label: t("title") },
      ]}
      width="table"
    >
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <h1 className="font-semibold text-2xl">{t("title")}</h1>
          <p className="mt-2 max-w-[72ch] text-muted">{t("intro")}</p>
        </div>
        <a
          href={`/api/audit.csv${auditQuery({ ...filter, page: 1 })}`}
          download
          className={buttonClass("secondary")}
        >
          {t("csv")}
        </a>
      </div>
      <AuditFilters filter={filter} actors={actors} />
      <div className="mt-6">
        {entries.length === 0 ? (
          <EmptyState title={t(isAll ? "empty" : "filteredOut")}>
            {isAll ? (
              t("emptyHint")
            ) : (
              <PageLink href="/audit" className="link">
                {t("showAll")}
              </PageLink>
            )}
          </EmptyState>
        ) : (
          <AuditTable entries={entries} place={{ locale, timeZone: course.timeZone, now: new Date() }} />
        )}
      </div>
      {(page > 1 || found.length > auditPageSize) && (
        <nav aria-label={t("page", { page })} className="mt-6 flex flex-wrap gap-3">
          {page > 1 && (
            <PageLink
              href={`/audit${auditQuery({ ...filter, page: page - 1 })}`}
              className={buttonClass("secondary")}
            >
              {t("newer")}
            </PageLink>
          )}
          {found.length > auditPageSize && (
            <PageLink
              href={`/audit${auditQuery({ ...filter, page: page + 1 })}`}
              className={buttonClass("secondary")}
            >
              {t("older")}
            </PageLink>
          )}
        </nav>
      )}
    </Frame>
  );
}
