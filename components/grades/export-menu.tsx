import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuLink } from "#components/ui/menu.tsx";

/** Takes the final grades out as a file; Excel wants a mark at its beginning to see that it is UTF-8. */
export function ExportMenu() {
  const t = useTranslations("grades");
  const locale = useLocale();
  return (
    <Menu
      trigger={
        <>
          {t("export")}
          <ChevronDown aria-hidden className="size-4" />
        </>
      }
      triggerClass={buttonClass("primary")}
    >
      <MenuLink href={`/api/grades.csv?locale=${locale}`}>{t("exportCsv")}</MenuLink>
      <MenuLink href={`/api/grades.csv?locale=${locale}&bom=1`}>{t("exportExcel")}</MenuLink>
    </Menu>
  );
}
