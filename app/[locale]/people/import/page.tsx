import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { ImportForm } from "#components/import/import-form.tsx";
import { ImportIntro } from "#components/import/import-intro.tsx";
import { can } from "#lib/permissions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import.roster"))("title") };
}

/** Enrols people from a file. */
export default async function ImportRosterPage() {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "import_roster")) forbidden();
  const t = await getTranslations("import.roster");
  const grades = await getTranslations("grades");
  return (
    <Frame
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: grades("title"), href: "/grades" },
        { label: t("title") },
      ]}
      width="text"
    >
      <ImportIntro title={t("title")} intro={t("intro")}>
        {
          "email;name;group;role\nanna@example.org;Ли Анна;201;student\nboris@example.org;Жуков Борис;;assistant"
        }
      </ImportIntro>
      <ImportForm path="/api/roster" />
    </Frame>
  );
}
