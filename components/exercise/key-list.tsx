"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "#components/ui/dialog.tsx";
import { KeyTable } from "#components/ui/key-table.tsx";

const rows = [
  { keys: ["mod", "Enter"], name: "run" },
  { keys: ["mod", "Shift", "Enter"], name: "submit" },
  { keys: ["mod", "S"], name: "save" },
  { keys: ["Esc", "Tab"], name: "leave" },
  { keys: ["F1"], name: "palette" },
  { keys: ["?"], name: "list" },
] as const;

/** Every key that does something on this page. */
export function KeyList({ open, mac, onClose }: { open: boolean; mac: boolean; onClose(): void }) {
  const t = useTranslations("exercise.keys");
  const close = useTranslations("shell")("close");
  return (
    <Dialog open={open} onClose={onClose} title={t("title")} closeLabel={close}>
      <KeyTable
        rows={rows.map(({ keys, name }) => ({
          keys: keys.map((key) => (key === "mod" ? (mac ? "⌘" : "Ctrl") : key)),
          does: t(name),
        }))}
      />
    </Dialog>
  );
}
