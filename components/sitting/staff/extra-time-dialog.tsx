"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionDialog } from "#components/sitting/staff/action-dialog.tsx";
import { useCall } from "#components/sitting/staff/use-call.ts";
import { Field } from "#components/ui/field.tsx";
import { showToast } from "#components/ui/toast.tsx";
import type { WatchedSitting } from "#lib/sitting/staff-api.ts";

type Props = { open: boolean; person: WatchedSitting["people"][number]; onClose(): void };

/** Gives one person extra time in every timed assessment, in place of what they had. */
export function ExtraTimeDialog({ open, person, onClose }: Props) {
  const t = useTranslations("staffSitting.extraTime");
  const router = useRouter();
  const { busy, trouble, call } = useCall();
  const [percent, setPercent] = useState(String(person.extraTime.percent));
  const [minutes, setMinutes] = useState(String(person.extraTime.minutes));
  const [reason, setReason] = useState("");
  async function give() {
    const given = await call((calls, locale) =>
      calls.giveExtraTime(
        person.enrolmentId,
        { percent: Number(percent), minutes: Number(minutes), reason },
        locale,
      ),
    );
    if (given === null) return;
    showToast("passed", t("done"));
    router.refresh();
    onClose();
  }
  return (
    <ActionDialog
      open={open}
      title={t("title", { name: person.name })}
      description={t("what")}
      confirm={t("confirm")}
      busy={busy}
      trouble={trouble}
      onConfirm={give}
      onClose={onClose}
    >
      <Field
        label={t("percent")}
        type="number"
        min={0}
        max={300}
        required
        value={percent}
        onChange={(event) => setPercent(event.target.value)}
      />
      <Field
        label={t("minutes")}
        type="number"
        min={0}
        max={600}
        required
        value={minutes}
        onChange={(event) => setMinutes(event.target.value)}
      />
      <Field
        label={t("reason")}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ActionDialog>
  );
}
