import { classNames } from "#components/ui/class-names.ts";
import type { Meaning } from "#components/ui/meaning.tsx";

/**
 * How much of a whole; `share` is from 0 to 1. The numbers stand beside it as text, so that it is
 * hidden from a screen reader unless it has a `label` of its own.
 */
export function ProgressBar({
  share,
  meaning,
  label,
  className,
}: {
  share: number;
  meaning?: Meaning;
  label?: string;
  className?: string;
}) {
  const width = `${Math.min(100, Math.max(0, share * 100))}%`;
  const spoken = label
    ? ({ role: "progressbar", "aria-label": label, "aria-valuenow": Math.round(share * 100) } as const)
    : ({ "aria-hidden": true } as const);
  return (
    <div {...spoken} className={classNames("h-1 overflow-hidden rounded-full bg-hairline", className)}>
      <div
        className={classNames(
          "h-full rounded-full transition-[width] duration-150",
          meaning ? fills[meaning] : "bg-accent",
        )}
        style={{ width }}
      />
    </div>
  );
}

const fills: Record<Meaning, string> = {
  passed: "bg-passed",
  partly: "bg-partly",
  failed: "bg-failed",
  waiting: "bg-waiting",
};
