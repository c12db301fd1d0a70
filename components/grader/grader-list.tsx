import { useTranslations } from "next-intl";
import { MeaningIcon } from "#components/ui/meaning.tsx";
import { moment, type Place } from "#lib/format.ts";

/** The grader processes that are alive. */
export function GraderList({
  graders,
  place,
}: {
  graders: { host: string; pid: number; since: Date }[];
  place: Place;
}) {
  const t = useTranslations("grader");
  if (graders.length === 0) return <p className="text-muted">{t("noProcesses")}</p>;
  return (
    <ul className="space-y-2">
      {graders.map(({ host, pid, since }) => (
        <li key={`${host} ${pid}`} className="flex gap-2">
          <MeaningIcon meaning="passed" className="mt-1" />
          <span className="min-w-0">
            {t("process", { host, pid: String(pid) })}
            <span className="block text-sm text-muted">{t("since", { time: moment(since, place) })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
