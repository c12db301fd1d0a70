import { getTranslations } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { moment, type Place } from "#lib/format.ts";
import type { StoredRegrade } from "#prisma/regrade/runs.ts";

type Props = { run: StoredRegrade; senders: { userId: string; name: string }[]; place: Place };

/** Who began a regrade, of what, with which version and why; and how it ended, if it has. */
export async function RegradeFacts({ run, senders, place }: Props) {
  const t = await getTranslations("regrade");
  const signed = (name: string | null, at: Date) => {
    const time = moment(at, place);
    return name === null ? time : t("run.by", { name, time });
  };
  const endedAt = run.appliedAt ?? run.droppedAt;
  const facts = [
    [t("run.reason"), run.reason],
    [t("run.begun"), signed(run.askedBy, run.createdAt)],
    [t("run.scope"), await scopeInWords(run, senders, place)],
    [t("run.version"), run.exerciseVersion],
  ];
  return (
    <>
      <dl className="mt-4 grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted max-sm:mt-2">{name}</dt>
            <dd className="figures min-w-0 max-w-[72ch]">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-[72ch] text-muted text-sm">{t("run.later")}</p>
      {endedAt && (
        <Notice
          meaning={run.mode ? "passed" : "waiting"}
          title={t(`ended.${run.mode ?? "dropped"}`)}
          className="mt-5"
        >
          {signed(run.endedBy, endedAt)}
        </Notice>
      )}
    </>
  );
}

async function scopeInWords({ scope, total }: StoredRegrade, senders: Props["senders"], place: Place) {
  const t = await getTranslations("regrade.run");
  const verdictName = await getTranslations("verdicts.name");
  const { userId, verdict, since } = scope;
  const person = userId && (senders.find((sender) => sender.userId === userId)?.name ?? t("someone"));
  const parts = [
    person && t("scopePerson", { name: person }),
    verdict && t("scopeVerdict", { verdict: verdictName(verdict) }),
    since && t("scopeSince", { time: moment(new Date(since), place) }),
  ].filter((part) => part !== undefined);
  return `${parts.length === 0 ? t("scopeAll") : parts.join(", ")} (${total})`;
}
