import { CircleCheck, CircleX, Clock, Contrast, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { Verdict } from "#lib/verdict.ts";

/** The four things a colour may say here; an icon and a word always stand with it. */
export type Meaning = "passed" | "partly" | "failed" | "waiting";

/** What a verdict means; a fault of ours is something to wait for, since it is tried again. */
export function meaningOf(verdict: Verdict): Meaning {
  switch (verdict) {
    case "accepted":
      return "passed";
    case "partial":
      return "partly";
    case "grader_fault":
      return "waiting";
    case "wrong_answer":
    case "runtime_error":
    case "time_limit":
    case "memory_limit":
    case "output_limit":
    case "compile_error":
      return "failed";
  }
}

/** A word with its meaning on a ground of the same colour. */
export function Badge({ meaning, children }: { meaning: Meaning; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 whitespace-nowrap rounded-full px-2.5 py-0.5 text-sm font-medium",
        badges[meaning],
      )}
    >
      <MeaningIcon meaning={meaning} />
      {children}
    </span>
  );
}

/** A word with its meaning in running text or in a table. */
export function Meant({ meaning, children }: { meaning: Meaning; children: ReactNode }) {
  return (
    <span className={classNames("inline-flex items-baseline gap-1.5", meaningText[meaning])}>
      <MeaningIcon meaning={meaning} className="mt-[calc((1lh-1rem)/2)] self-start" />
      <span>{children}</span>
    </span>
  );
}

/** The icon alone; only for where the word stands beside it. */
export function MeaningIcon({ meaning, className }: { meaning: Meaning; className?: string }) {
  const Icon = icons[meaning];
  return <Icon aria-hidden className={classNames("size-4 shrink-0", meaningText[meaning], className)} />;
}

export const meaningText: Record<Meaning, string> = {
  passed: "text-passed",
  partly: "text-partly",
  failed: "text-failed",
  waiting: "text-waiting",
};

const badges: Record<Meaning, string> = {
  passed: "text-passed wash-passed",
  partly: "text-partly wash-partly",
  failed: "text-failed wash-failed",
  waiting: "text-waiting wash-waiting",
};

const icons: Record<Meaning, LucideIcon> = {
  passed: CircleCheck,
  partly: Contrast,
  failed: CircleX,
  waiting: Clock,
};
