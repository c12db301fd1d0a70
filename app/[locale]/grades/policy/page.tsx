import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { PolicyEditor } from "#components/policy/policy-editor.tsx";
import { can } from "#lib/permissions.ts";
import { listPolicies } from "#prisma/policy/policies.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("policy"))("title") };
}

/** The rules of grading of the course: what holds, what held, and how the lecturer changes them. */
export default async function PolicyPage() {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "read_grades")) forbidden();
  const t = await getTranslations("policy");
  const grades = await getTranslations("grades");
  const [newest, ...older] = await listPolicies(context().db, course.id);
  if (newest === undefined) throw new Error(`Course ${course.id} has no rules of grading.`);
  return (
    <Frame
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: grades("title"), href: "/grades" },
        { label: t("title") },
      ]}
      width="text"
    >
      <h1 className="font-semibold text-2xl">{t("title")}</h1>
      <p className="mt-3 max-w-[64ch]">{t("intro")}</p>
      <PolicyEditor
        versions={[newest, ...older]}
        editable={can(enrolment.role, "edit_course")}
        place={{ locale, timeZone: course.timeZone, now: new Date() }}
      />
    </Frame>
  );
}
