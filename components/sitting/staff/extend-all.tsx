"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ExtendDialog } from "#components/sitting/staff/extend-dialog.tsx";
import { Button } from "#components/ui/button.tsx";

/** Gives more time to all who sit, and moves the window. */
export function ExtendAll({ assessmentId }: { assessmentId: string }) {
  const t = useTranslations("staffSitting.extend");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("openAll")}</Button>
      {open && <ExtendDialog assessmentId={assessmentId} whom={null} onClose={() => setOpen(false)} />}
    </>
  );
}
