import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuLink, MenuSeparator } from "#components/ui/menu.tsx";
import { exportFormats } from "#lib/export/export-format.ts";

/** Takes the final grades out as a file, or leads to the addresses from which spreadsheets read them. */
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
      {exportFormats.map((format) => (
        <MenuLink key={format} href={`/api/grades?format=${format}&locale=${locale}`}>
          {t(`exportAs.${format}`)}
        </MenuLink>
      ))}
      <MenuSeparator />
      <MenuLink href={`/${locale}/grades/links`}>{t("exportLinks")}</MenuLink>
    </Menu>
  );
}
