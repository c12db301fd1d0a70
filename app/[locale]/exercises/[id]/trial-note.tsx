import { getTranslations } from "next-intl/server";
import type { Task } from "#app/server/find-task.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { moment, type Place } from "#lib/format.ts";

/** Tells the staff that they see what a student will see, where and since when, and that nothing counts here. */
export async function TrialNote({ task: { item, exerciseId }, place }: { task: Task; place: Place }) {
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
      <p className="mt-1.5">
        <PageLink href={`/exercises/${exerciseId}/check`} className="link">
          {t("check")}
        </PageLink>
      </p>
    </aside>
  );
}
