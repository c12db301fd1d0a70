"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ReasonField } from "#components/call/reason-field.tsx";
import { usePreviewed } from "#components/call/use-previewed.ts";
import { MoveForm } from "#components/extension/move-form.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { SentDeadlinePreview } from "#lib/extension/deadline-api.ts";
import type { Place } from "#lib/format.ts";

type Props = {
  assessmentId: string;
  person: { enrolmentId: string; name: string };
  place: Place;
  onClose(): void;
};

/** Takes an extension back, with a reason, after showing what is lost by it. */
export function WithdrawDialog({ assessmentId, person, place, onClose }: Props) {
  const t = useTranslations("deadlines.page");
  const close = useTranslations("shell")("close");
  const [reason, setReason] = useState("");
  const previewed = usePreviewed({
    load: () => import("#components/extension/calls.ts"),
    refreshWhenRefused: true,
    send: (calls, how, seen: SentDeadlinePreview | null) =>
      calls.extendDeadlines(
        assessmentId,
        {
          people: { kind: "people", enrolmentIds: [person.enrolmentId] },
          move: { kind: "back" },
          reason,
          version: seen?.version ?? null,
        },
        how,
      ),
    done: () => t("withdrawn"),
    onApplied: onClose,
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("withdrawTitle", { name: person.name })}
      description={t("withdrawWhat")}
      closeLabel={close}
    >
      <MoveForm previewed={previewed} back place={place}>
        <ReasonField label={t("reason")} hint={t("reasonHint")} value={reason} onChange={setReason} />
      </MoveForm>
    </Dialog>
  );
}
