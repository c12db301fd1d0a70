"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useRegradeCall } from "#components/regrade/use-regrade-call.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { showToast } from "#components/ui/toast.tsx";

/** Ends a regrade without effect, after a question. */
export function DropRegrade({ runId, label }: { runId: string; label: string }) {
  const t = useTranslations("regrade.decide");
  const close = useTranslations("shell")("close");
  const locale = useLocale();
  const router = useRouter();
  const { busy, trouble, call } = useRegradeCall();
  const [asking, setAsking] = useState(false);

  async function drop() {
    if ((await call((calls) => calls.dropRegrade(runId, locale))) === null) return;
    showToast("passed", t("dropped"));
    setAsking(false);
    router.refresh();
  }

  return (
    <>
      <Button onClick={() => setAsking(true)}>{label}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("dropSure")}
        description={t("dropWhat")}
        closeLabel={close}
      >
        {trouble !== null && (
          <p role="alert" className="mb-4 text-failed">
            {trouble}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button kind="danger" disabled={busy} onClick={drop}>
            {t("drop")}
          </Button>
          <Button onClick={() => setAsking(false)}>{t("cancel")}</Button>
        </div>
      </Dialog>
    </>
  );
}
