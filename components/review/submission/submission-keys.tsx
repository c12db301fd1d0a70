"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "#components/ui/dialog.tsx";
import { KeyTable } from "#components/ui/key-table.tsx";

/** Every key that does something while one reads an attempt. */
export function SubmissionKeys({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useTranslations("comments.keys");
  const shared = useTranslations("review.keys");
  const close = useTranslations("shell")("close");
  return (
    <Dialog open={open} onClose={onClose} title={shared("title")} closeLabel={close}>
      <KeyTable
        rows={[
          { keys: ["N"], does: t("next") },
          { keys: ["P"], does: t("previous") },
          { keys: ["H"], does: t("hidden") },
          { keys: ["C"], does: shared("comment") },
          { keys: ["Shift", shared("digit")], does: shared("kept") },
          { keys: ["Esc"], does: shared("leave") },
          { keys: ["?"], does: shared("list") },
        ]}
      />
    </Dialog>
  );
}
