import { getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { DeadEnd } from "#components/shell/dead-end.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { PageLink } from "#components/ui/page-link.tsx";

/** No such page, with the way back. */
export async function NotFoundPage() {
  const t = await getTranslations("shell.notFound");
  return (
    <Frame crumbs={[]} width="full">
      <DeadEnd title={t("title")} what={t("what")}>
        <PageLink href="/" className={buttonClass("primary")}>
          {t("todo")}
        </PageLink>
      </DeadEnd>
    </Frame>
  );
}
