import { useTranslations } from "next-intl";
import { SubmissionPoints, SubmissionResult } from "#components/sitting/results/submission-result.tsx";
import { moment, type Place } from "#lib/format.ts";
import type { ItemResult } from "#lib/sitting/api.ts";

type Props = { result: ItemResult; place: Place; fileAddress(id: string): string };

/** What was sent for a question of homework, newest first; only the newest is open. */
export function ItemSubmissions({ result, place, fileAddress }: Props) {
  const t = useTranslations("sitting.submissions");
  if (result.submissions.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="eyebrow">{t("title")}</h3>
      {result.submissions.map((submission, index) => (
        <details key={submission.id} open={index === 0} className="border-hairline border-b py-2">
          <summary>
            <span className="text-muted text-sm">
              {t("sentAt", { time: moment(new Date(submission.createdAt), place) })}
            </span>
            <span className="figures ml-3 font-medium">
              <SubmissionPoints points={result.points} submission={submission} />
            </span>
          </summary>
          <SubmissionResult result={result} submission={submission} fileAddress={fileAddress} />
        </details>
      ))}
    </div>
  );
}
