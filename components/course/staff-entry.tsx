import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { PageLink } from "#components/ui/page-link.tsx";

/** Where the staff go from the page of the course: to what waits for them while anything does, or to the grades. */
export function StaffEntry({ waiting }: { waiting: number }) {
  const t = useTranslations("course");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 border-y border-hairline py-4">
      <div className="flex flex-wrap gap-3">
        <PageLink href="/review" className={buttonClass(waiting > 0 ? "primary" : "secondary")}>
          {t("staffReview")}
        </PageLink>
        <PageLink href="/grades" className={buttonClass(waiting > 0 ? "secondary" : "primary")}>
          {t("staffGrades")}
        </PageLink>
      </div>
      <p className="text-sm text-muted">{t("staffIntro", { waiting })}</p>
    </div>
  );
}
