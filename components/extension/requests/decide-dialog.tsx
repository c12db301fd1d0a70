"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionDialog } from "#components/call/action-dialog.tsx";
import { useCall } from "#components/call/use-call.ts";
import { Field } from "#components/ui/field.tsx";
import { RadioChoice } from "#components/ui/radio-choice.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import { type Place, zoneName } from "#lib/format.ts";
import type { LocalisedText } from "#lib/locale.ts";

/** A request for more time that waits, as the staff read it. */
export type WaitingRequest = {
  id: string;
  text: string;
  askedUntil: Date | null;
  createdAt: Date;
  name: string;
  group: string | null;
  assessment: { title: LocalisedText };
  deadlines: ExtendedTo;
  /** What it is granted with when nobody says otherwise, by the clocks of the course. */
  suggested: { softDeadline: string | null; hardDeadline: string | null };
};

type Props = { request: WaitingRequest; place: Place; onClose(): void };

const mostReply = 1_000;

/** Grants a request with the deadlines that it suggests, or others, or declines it with an answer. */
export function DecideDialog({ request, place, onClose }: Props) {
  const t = useTranslations("deadlines.requests");
  const page = useTranslations("deadlines.page");
  const { busy, trouble, change } = useCall(() => import("#components/extension/calls.ts"));
  const [kind, setKind] = useState<"granted" | "declined">("granted");
  const [soft, setSoft] = useState(request.suggested.softDeadline ?? "");
  const [hard, setHard] = useState(request.suggested.hardDeadline ?? "");
  const [reply, setReply] = useState("");
  async function decide() {
    const until = { softDeadline: soft || null, hardDeadline: hard || null };
    const decision = kind === "granted" ? { kind, ...until, reply } : { kind, reply };
    const decided = await change(
      (calls, locale) => calls.decideRequest(request.id, decision, locale),
      () => t(kind),
    );
    if (decided !== null) onClose();
  }
  const { name, assessment } = request;
  return (
    <ActionDialog
      open
      title={t("titleOne", { name, assessment: assessment.title[place.locale] })}
      confirm={t("confirm")}
      busy={busy}
      trouble={trouble}
      onConfirm={decide}
      onClose={onClose}
    >
      <p className="whitespace-pre-line break-words">{request.text}</p>
      <RadioChoice
        legend={t("decision")}
        options={[
          { value: "granted", text: t("grant") },
          { value: "declined", text: t("decline") },
        ]}
        value={kind}
        onChange={(chosen) => setKind(chosen)}
      />
      {kind === "granted" && (
        <div>
          <div className="grid gap-4 sm:grid-cols-2">
            {request.suggested.softDeadline !== null && (
              <Field
                label={page("soft")}
                type="datetime-local"
                value={soft}
                onChange={(event) => setSoft(event.target.value)}
              />
            )}
            {request.suggested.hardDeadline !== null && (
              <Field
                label={page("hard")}
                type="datetime-local"
                value={hard}
                onChange={(event) => setHard(event.target.value)}
              />
            )}
          </div>
          <p className="mt-1 text-muted text-sm">{t("untilHint", { zone: zoneName(place.now, place) })}</p>
        </div>
      )}
      <TextArea
        label={t("reply")}
        hint={t("replyHint")}
        rows={3}
        required={kind === "declined"}
        maxLength={mostReply}
        value={reply}
        onChange={(event) => setReply(event.target.value)}
      />
    </ActionDialog>
  );
}
