import { getTranslations } from "next-intl/server";
import type { Task } from "#app/server/find-task.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import type { Role } from "#lib/course.ts";
import { moment, type Place } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";

type Props = { task: Task; role: Role; place: Place };

/** Tells the staff that they see what a student will see, where and since when, and that nothing counts here. */
export async function TrialNote({ task: { item, exerciseId }, role, place }: Props) {
  const t = await getTranslations("exercise.trial");
  return (
    <aside className="mt-6 border-accent border-l-2 py-0.5 pl-4 text-sm" aria-label={t("title")}>
      <p className="font-medium">{t("title")}</p>
      <p className="mt-0.5">
        {t("what")} {item === null && t("nowhere")}
        {item !== null &&
          t(item.assessment.opensAt > place.now ? "opens" : "open", {
            assessment: item.assessment.title[place.locale],
            time: moment(item.assessment.opensAt, place),
          })}
      </p>
      <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1">
        <PageLink href={`/exercises/${exerciseId}/check`} className="link">
          {t("check")}
        </PageLink>
        {item !== null && can(role, "regrade") && (
          <PageLink href={`/items/${item.id}/regrade`} className="link">
            {t("regrade")}
          </PageLink>
        )}
      </p>
    </aside>
  );
}
