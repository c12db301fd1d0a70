import type { Metadata } from "next";
import { headers } from "next/headers";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { shownSecret } from "#app/server/shown-secret.ts";
import { Secrets } from "#components/secrets/secrets.tsx";
import { can } from "#lib/permissions.ts";
import { listGradesLinks } from "#prisma/grades-links.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("grades.links"))("title") };
}

/** Addresses from which spreadsheets read the grades: made, listed and revoked. */
export default async function GradesLinksPage() {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "export_grades")) forbidden();
  const t = await getTranslations("grades");
  const { db, settings } = context();
  const place = { locale, timeZone: course.timeZone, now: new Date() };
  const links = await listGradesLinks(db, course.id);
  const site = settings.PUBLIC_URL ?? `http://${(await headers()).get("host")}`;
  return (
    <Frame
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: t("title"), href: "/grades" },
        { label: t("links.title") },
      ]}
      width="text"
    >
      <h1 className="text-2xl font-semibold">{t("links.title")}</h1>
      <p className="mt-3 max-w-[64ch]">{t("links.intro")}</p>
      <p className="mt-2 max-w-[64ch] text-muted">{t("links.example")}</p>
      <Secrets
        secrets={links.map((link) => shownSecret(link, place))}
        texts="grades.links"
        path="/api/grades/links"
        before={`${site}/api/grades.csv?locale=${locale}&token=`}
      />
    </Frame>
  );
}
