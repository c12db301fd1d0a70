import { useLocale } from "next-intl";
import { PageLink } from "#components/ui/page-link.tsx";
import type { AssessmentRow } from "#lib/gradebook-rows.ts";

/** An assessment by its title, which leads to its page; what is written on paper has none. */
export function AssessmentName({ assessment }: { assessment: AssessmentRow }) {
  const locale = useLocale();
  const title = assessment.title[locale];
  if (assessment.items.length === 0) return title;
  return (
    <PageLink href={`/assessments/${assessment.id}`} className="link">
      {title}
    </PageLink>
  );
}
