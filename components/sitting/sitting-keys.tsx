"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "#components/ui/dialog.tsx";
import { KeyTable } from "#components/ui/key-table.tsx";

/** Every key that does something in a sitting. */
export function SittingKeys({ open, mac, onClose }: { open: boolean; mac: boolean; onClose(): void }) {
  const t = useTranslations("sitting.keys");
  const close = useTranslations("shell")("close");
  const mod = mac ? "⌘" : "Ctrl";
  const alt = mac ? "⌥" : "Alt";
  return (
    <Dialog open={open} onClose={onClose} title={t("title")} closeLabel={close}>
      <KeyTable
        rows={[
          { keys: ["Tab"], does: t("field") },
          { keys: [alt, "Page Down"], does: t("next") },
          { keys: [alt, "Page Up"], does: t("previous") },
          { keys: [mod, "S"], does: t("save") },
          { keys: [mod, "Shift", "Enter"], does: t("handIn") },
          { keys: ["Esc"], does: t("close") },
          { keys: ["?"], does: t("list") },
        ]}
      />
    </Dialog>
  );
}
