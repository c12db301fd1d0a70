"use client";

import { useTranslations } from "next-intl";
import { TextForm } from "#components/appeals/text-form.tsx";
import { useCall } from "#components/call/use-call.ts";
import { Meant } from "#components/ui/meaning.tsx";
import { moment, type Place } from "#lib/format.ts";

export type ShownAppeal = {
  id: string;
  createdAt: Date;
  messages: { id: string; text: string; at: Date; by: string | null; own: boolean }[];
  decision: { outcome: "kept" | "changed"; at: Date } | null;
};

type Props = {
  appeal: ShownAppeal;
  /** Whether the student's name stays hidden. */
  nameless?: boolean;
  place: Place;
};

/** What became of an appeal and all that was said about it; while it is open, the way to say more. */
export function AppealThread({ appeal, nameless = false, place }: Props) {
  const t = useTranslations("appeals");
  const { busy, trouble, change } = useCall(() => import("#components/appeals/calls.ts"), {
    refreshWhenRefused: true,
  });
  return (
    <div className="space-y-4">
      <AppealState appeal={appeal} place={place} />
      <ol aria-label={t("thread")} className="space-y-4">
        {appeal.messages.map(({ id, text, at, by, own }) => (
          <li key={id} className="max-w-[72ch] border-hairline border-l-2 pl-4">
            <p className="text-muted text-sm">
              {own ? (nameless || by === null ? t("student") : by) : (by ?? t("somebody"))}
              {", "}
              {moment(at, place)}
            </p>
            <p className="whitespace-pre-line break-words">{text}</p>
          </li>
        ))}
      </ol>
      {appeal.decision === null && (
        <TextForm
          label={t("message")}
          submit={t("say")}
          busy={busy}
          trouble={trouble}
          onSend={(text) =>
            change(
              (calls, locale) => calls.sayToAppeal(appeal.id, text, locale),
              () => t("said"),
            )
          }
        />
      )}
    </div>
  );
}

function AppealState({ appeal: { createdAt, decision }, place }: { appeal: ShownAppeal; place: Place }) {
  const t = useTranslations("appeals.state");
  if (decision === null)
    return <Meant meaning="waiting">{t("open", { at: moment(createdAt, place) })}</Meant>;
  const { outcome, at } = decision;
  return (
    <Meant meaning={outcome === "changed" ? "passed" : "partly"}>
      {t(outcome, { at: moment(at, place) })}
    </Meant>
  );
}
