"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionDialog } from "#components/sitting/staff/action-dialog.tsx";
import { useCall } from "#components/sitting/staff/use-call.ts";
import { Field } from "#components/ui/field.tsx";
import { showToast } from "#components/ui/toast.tsx";

type Props = {
  open: boolean;
  assessmentId: string;
  /** One attempt with its person's name; null for all who sit, and the window. */
  whom: { attemptId: string; name: string } | null;
  onClose(): void;
};

/** Gives more time while a sitting runs, to one person or to all. */
export function ExtendDialog({ open, assessmentId, whom, onClose }: Props) {
  const t = useTranslations("staffSitting.extend");
  const router = useRouter();
  const { busy, trouble, call } = useCall();
  const [minutes, setMinutes] = useState("10");
  const [reason, setReason] = useState("");
  async function extend() {
    const extended = await call((calls, locale) =>
      calls.extend(
        assessmentId,
        { minutes: Number(minutes), attemptId: whom?.attemptId ?? null, reason },
        locale,
      ),
    );
    if (extended === null) return;
    showToast("passed", t("done", { count: extended.attempts.length }));
    router.refresh();
    onClose();
  }
  return (
    <ActionDialog
      open={open}
      title={whom === null ? t("titleAll") : t("titleOne", { name: whom.name })}
      description={t(whom === null ? "whatAll" : "whatOne")}
      confirm={t("confirm")}
      busy={busy}
      trouble={trouble}
      onConfirm={extend}
      onClose={onClose}
    >
      <Field
        label={t("minutes")}
        type="number"
        min={1}
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
