import { useLocale, useTranslations } from "next-intl";
import { PolicyInWords } from "#components/course/policy-in-words.tsx";
import { Section } from "#components/shell/section.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import type { CourseInfo } from "#lib/course.ts";
import { weekdayName } from "#lib/format.ts";
import type { Policy } from "#lib/policy.ts";

/** When and where, who, where to ask, and by what rules. */
export function SideColumn({ info, policy }: { info: CourseInfo; policy: Policy }) {
  const t = useTranslations("course");
  const locale = useLocale();
  return (
    <div className="flex flex-col gap-8 text-sm">
      {info.classes.length > 0 && (
        <Section title={t("classes")}>
          <ul className="space-y-0.5">
            {info.classes.map(({ kind, weekday, time, room }) => (
              <li key={`${kind} ${weekday} ${time}`} className="figures">
                {t("class", { kind: t(`kind.${kind}`), weekday: weekdayName(weekday, locale), time, room })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {info.staff.length > 0 && (
        <Section title={t("staff")}>
          <ul className="space-y-0.5">
            {info.staff.map(({ name, duty }) => (
              <li key={`${name.en} ${duty}`}>
                {name[locale]} <span className="text-muted">{t(`duty.${duty}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("links")}>
        <ul className="space-y-0.5">
          <li>
            <PageLink href="/materials" className="link">
              {t("materials")}
            </PageLink>
          </li>
          {info.links.map(({ title, url }) => (
            <li key={url}>
              <a href={url} className="link" rel="noreferrer">
                {title[locale]}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("rules")}>
        <div className="max-w-[40ch] text-muted">
          <PolicyInWords policy={policy} />
        </div>
      </Section>
    </div>
  );
}
