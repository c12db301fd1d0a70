"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "#components/ui/dialog.tsx";
import { KeyTable } from "#components/ui/key-table.tsx";

/** Every key that does something while one grades. */
export function ReviewKeys({ open, mac, onClose }: { open: boolean; mac: boolean; onClose(): void }) {
  const t = useTranslations("review.keys");
  const close = useTranslations("shell")("close");
  return (
    <Dialog open={open} onClose={onClose} title={t("title")} closeLabel={close}>
      <KeyTable
        rows={[
          { keys: [t("digit")], does: t("line") },
          { keys: ["Enter"], does: t("save") },
          { keys: [mac ? "⌘" : "Ctrl", "Enter"], does: t("saveInField") },
          { keys: ["N"], does: t("next") },
          { keys: ["P"], does: t("previous") },
          { keys: ["B"], does: t("points") },
          { keys: ["C"], does: t("comment") },
          { keys: ["Shift", t("digit")], does: t("kept") },
          { keys: ["Esc"], does: t("leave") },
          { keys: ["?"], does: t("list") },
        ]}
      />
    </Dialog>
  );
}
