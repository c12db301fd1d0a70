import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { EraseForm } from "#components/person/erase-form.tsx";
import { ErasurePlan } from "#components/person/erasure-plan.tsx";
import { Section } from "#components/shell/section.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { can } from "#lib/permissions.ts";
import { planErasure } from "#prisma/person/plan-erasure.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("person"))("section") };
}

/** The data of one person of the course: to be handed to them, and to be erased. */
export default async function PersonPage({ params }: { params: Promise<{ enrolmentId: string }> }) {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "erase_people")) forbidden();
  const { enrolmentId } = await params;
  const found = await planErasure(context().db, { courseId: course.id, enrolmentId });
  if (found === null) notFound();
  const { person, plan } = found;
  const t = await getTranslations("person");
  const grades = await getTranslations("grades");
  const shell = await getTranslations("shell");
  const crumbs = [
    { label: course.title[locale], href: "/" },
    { label: grades("title"), href: "/grades" },
    ...(person.role === "student" ? [{ label: person.name, href: `/grades/${enrolmentId}` }] : []),
    { label: t("section") },
  ];
  return (
    <Frame crumbs={crumbs} width="text">
      <h1 className="font-semibold text-2xl">{t("title", { name: person.name })}</h1>
      <p className="mt-1 text-muted">
        {person.email}, {shell(`role.${person.role}`)}
      </p>
      <div className="mt-10 flex flex-col gap-12">
        <Section title={t("download.title")}>
          <p className="max-w-[64ch] text-muted">{t("download.intro")}</p>
          <a
            href={`/api/enrolments/${enrolmentId}/data`}
            download
            className={buttonClass("secondary", "medium", "mt-4")}
          >
            {t("download.button")}
          </a>
        </Section>
        <Section title={t("erase.title")}>
          <p className="mb-6 max-w-[64ch] text-muted">{t("erase.intro")}</p>
          <ErasurePlan
            {...plan}
            account={person.otherCourses === 0}
            isStaff={can(person.role, "read_submissions")}
          />
          <div className="mt-8">
            <EraseForm enrolmentId={enrolmentId} email={person.email} />
          </div>
        </Section>
      </div>
    </Frame>
  );
}
