"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "#components/ui/dialog.tsx";

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
      <dl className="grid grid-cols-[max-content_1fr] items-baseline gap-x-6 gap-y-2">
        {rows.map(({ keys, name }) => (
          <div key={name} className="contents">
            <dt>
              <Keys keys={keys.map((key) => (key === "mod" ? (mac ? "⌘" : "Ctrl") : key))} />
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** Keys pressed together, as they stand on the keyboard. */
function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className="inline-flex gap-1">
      {keys.map((key) => (
        <kbd
          key={key}
          className="rounded-sm border border-hairline bg-sunken px-1.5 py-0.5 font-mono text-xs"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
