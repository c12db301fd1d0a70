import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

/* In the order in which they are told. */
const going = ["submissions", "files", "letters", "comments"] as const;
const staying = ["verdicts", "handScores", "overrides", "marks"] as const;
const waiting = ["submissions", "appeals", "lateRequests"] as const;

type Props = {
  goes: Record<(typeof going)[number], number>;
  stays: Record<(typeof staying)[number], number>;
  waits: Record<(typeof waiting)[number], number>;
  /** Whether the account goes as well: the person is in no other course. */
  account: boolean;
  isStaff: boolean;
};

/** What an erasure takes away and what it leaves, before anybody presses anything. */
export function ErasurePlan({ goes, stays, waits, account, isStaff }: Props) {
  const t = useTranslations("person.erase");
  const undecided = waiting.filter((what) => waits[what] > 0);
  return (
    <div className="space-y-6">
      <Lines title={t("goes")}>
        {[
          t(account ? "going.account" : "going.name"),
          ...going.filter((what) => goes[what] > 0).map((what) => t(`going.${what}`, { count: goes[what] })),
          t("going.audit"),
        ]}
      </Lines>
      <Lines title={t("stays")}>
        {[
          t("staying.grades"),
          ...staying
            .filter((what) => stays[what] > 0)
            .map((what) => t(`staying.${what}`, { count: stays[what] })),
          ...(isStaff ? [t("staying.staff")] : []),
          t("staying.statistics"),
          t("staying.texts"),
        ]}
      </Lines>
      {undecided.length > 0 && (
        <Lines title={t("waits")}>
          {undecided.map((what) => t(`waiting.${what}`, { count: waits[what] }))}
        </Lines>
      )}
    </div>
  );
}

function Lines({ title, children }: { title: string; children: ReactNode[] }) {
  const id = useId();
  return (
    <div>
      <h3 id={id} className="font-medium">
        {title}
      </h3>
      <ul aria-labelledby={id} className="mt-1 max-w-[64ch] list-disc space-y-0.5 pl-5 text-muted">
        {children.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
