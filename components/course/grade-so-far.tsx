import { useLocale, useTranslations } from "next-intl";
import { Formula } from "#components/gradebook/formula.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { formatExact } from "#lib/exact.ts";
import { neededExamMarks } from "#lib/grade.ts";
import type { Standing } from "#lib/gradebook.ts";

/** The formula with what is known now, and what the exam has to bring for the best grade in reach. */
export function GradeSoFar({ standing }: { standing: Standing }) {
  const t = useTranslations("course");
  const locale = useLocale();
  const { soFar, components } = standing;
  const hasMarks = soFar.terms.some(({ mark }) => mark !== null);
  const homework = components.homework.soFar;
  const goal = neededExamMarks(soFar)?.find(({ state }) => state !== "unreachable");
  return (
    <>
      <Formula final={soFar} />
      <p className="mt-1 max-w-[72ch] text-sm text-muted">
        {!hasMarks && <>{t("noMarks")} </>}
        {homework && components.homework.mark === null && (
          <>{t("homeworkSoFar", { mark: formatExact(homework, locale) })} </>
        )}
        {soFar.grade === null && goal?.state === "needed" && (
          <>{t("forGrade", { grade: goal.grade, mark: formatExact(goal.mark, locale) })} </>
        )}
        {soFar.grade === null && goal?.state === "certain" && (
          <>{t("gradeCertain", { grade: goal.grade })} </>
        )}
        <PageLink href="/gradebook" className="link">
          {t("allTerms")}
        </PageLink>
      </p>
    </>
  );
}
