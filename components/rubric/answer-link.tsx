import { useTranslations } from "next-intl";
import { PageLink } from "#components/ui/page-link.tsx";

/** The way to answers under review. It opens beside the page, on which a rubric may be half written. */
export function AnswerLink({ submissionId, name }: { submissionId: string; name: string }) {
  const t = useTranslations("rubric.look");
  return (
    <PageLink className="link whitespace-nowrap" href={`/review/${submissionId}`} target="_blank">
      {t("open")}
      <span className="sr-only">{t("openNamed", { name })}</span>
    </PageLink>
  );
}
