import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import type { AttemptList } from "#lib/api.ts";
import { decimal, formatExact } from "#lib/exact.ts";
import type { Locale } from "#lib/locale.ts";
import { showPoints } from "#lib/points.ts";

/** What counts where that is not what grading said of a submission: by whom it was decided stands in the history. */
export type Decided = {
  override: AttemptList["override"];
  itemId: string | null;
  points: string;
  locale: Locale;
};

/** Tells that a person decided about the exercise for this student, so that no submission counts. */
export function DecidedNote({ override, itemId, points, locale }: Decided) {
  const t = useTranslations("exercise.decided");
  if (override === null || itemId === null) return null;
  const title =
    override.kind === "excused"
      ? t("excused")
      : t("points", {
          points: showPoints(decimal(override.points), locale),
          possible: formatExact(decimal(points), locale, { atLeast: 0 }),
        });
  return (
    <Notice meaning="waiting" title={title} className="mb-4">
      {t("what")}{" "}
      <PageLink href={`/gradebook/${itemId}`} className="link">
        {t("history")}
      </PageLink>
    </Notice>
  );
}
