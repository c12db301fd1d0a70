import { getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { getViewer } from "#app/server/auth.ts";
import { DeadEnd } from "#components/shell/dead-end.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { PageLink } from "#components/ui/page-link.tsx";

/** A page of the staff that a student has come to. */
export default async function Forbidden() {
  const t = await getTranslations("shell");
  const viewer = await getViewer();
  const role = t(`role.${viewer?.enrolment.role ?? "student"}`);
  return (
    <Frame crumbs={[]} width="full">
      <DeadEnd title={t("denied.title")} what={t("denied.what", { role })}>
        <PageLink href="/" className={buttonClass("primary")}>
          {t("denied.todo")}
        </PageLink>
      </DeadEnd>
    </Frame>
  );
}
