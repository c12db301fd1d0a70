import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuLink } from "#components/ui/menu.tsx";
import { resultsFormats } from "#lib/export/export-format.ts";

/** Takes the results of one assessment out as a file. */
export function ResultsMenu({ assessmentId }: { assessmentId: string }) {
  const t = useTranslations("staffSitting.results");
  const locale = useLocale();
  return (
    <Menu
      trigger={
        <>
          {t("export")}
          <ChevronDown aria-hidden className="size-4" />
        </>
      }
      triggerClass={buttonClass("secondary")}
    >
      {resultsFormats.map((format) => (
        <MenuLink
          key={format}
          href={`/api/assessments/${assessmentId}/results?format=${format}&locale=${locale}`}
        >
          {t(`as.${format}`)}
        </MenuLink>
      ))}
    </Menu>
  );
}
