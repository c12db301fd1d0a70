import { useTranslations } from "next-intl";
import { DeadEnd } from "#components/shell/dead-end.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { PageLink } from "#components/ui/page-link.tsx";

/** Stands in the place of an exercise whose folder cannot be read; the reason is for the staff alone. */
export function BrokenExercise({ id, reason }: { id: string; reason: string | null }) {
  const t = useTranslations("exercise.broken");
  return (
    <DeadEnd title={t("title", { id })} what={reason === null ? t("what") : t("whatStaff")}>
      {reason !== null && (
        <pre lang="en" className="w-full whitespace-pre-wrap rounded-control bg-sunken px-4 py-3 text-sm">
          {reason}
        </pre>
      )}
      <PageLink href={reason === null ? "/" : "/exercises"} className={buttonClass("primary")}>
        {t(reason === null ? "toCourse" : "toExercises")}
      </PageLink>
    </DeadEnd>
  );
}
