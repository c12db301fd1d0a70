import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { moment, type Place } from "#lib/format.ts";
import type { LocalisedText } from "#lib/locale.ts";

type Fault = {
  submissionId: string;
  contentId: string;
  assessment: { title: LocalisedText };
  createdAt: Date;
};

type Props = { faults: readonly Fault[]; titles: Record<string, string>; place: Place };

/** Submissions that wait through a fault of ours; what to do about it stands on the page of the grading. */
export function FaultList({ faults, titles, place }: Props) {
  const t = useTranslations("review");
  const grader = useTranslations("grader");
  const locale = useLocale();
  if (faults.length === 0)
    return <EmptyState title={grader("noFaults")}>{grader("noFaultsHint")}</EmptyState>;
  return (
    <>
      <p className="text-muted text-sm">
        {t("faultsHint")}{" "}
        <PageLink href="/grader" className="link">
          {t("toGrader")}
        </PageLink>
      </p>
      <ul className="mt-2">
        {faults.map(({ submissionId, contentId, assessment, createdAt }) => (
          <li key={submissionId} className="border-hairline border-b py-2">
            {t("fault", {
              title: titles[contentId] ?? contentId,
              assessment: assessment.title[locale],
              time: moment(createdAt, place),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
