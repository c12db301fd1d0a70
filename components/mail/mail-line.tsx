import { useTranslations } from "next-intl";
import type { MailGroup, MailStanding } from "#lib/announcements/mail-standing.ts";

const states = ["sent", "waiting", "uncertain", "failed"] as const;

/** How the mails of an announcement stand, for the staff; those that did not go smoothly open to whom and why. */
export function MailLine({ counts, troubles }: MailStanding) {
  const t = useTranslations("mail.line");
  const told = states.filter((state) => counts[state] > 0);
  const line = told.map((state) => t(state, { count: counts[state] })).join(" · ");
  const isTrouble = counts.failed + counts.uncertain > 0;
  const look = isTrouble ? "text-failed text-sm" : "text-muted text-sm";
  if (troubles.length === 0) return <p className={look}>{t("title", { line })}</p>;
  return (
    <details className="text-sm">
      <summary className={look}>{t("title", { line })}</summary>
      <ul className="mt-1 space-y-1 border-hairline border-l pl-3">
        {troubles.map((group) => (
          <li key={`${group.state} ${group.reason}`}>
            <Trouble {...group} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Trouble({ state, reason, count, names }: MailGroup) {
  const t = useTranslations("mail.line");
  const others = count - names.length;
  const people = names.join(", ") + (others > 0 ? ` ${t("others", { count: others })}` : "");
  const why = state === "uncertain" ? t("unknown") : (reason ?? "");
  return (
    <>
      {people} — <span className="break-words text-muted">{why}</span>
    </>
  );
}
