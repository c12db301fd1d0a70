import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { type Meaning, MeaningIcon, meaningText } from "#components/ui/meaning.tsx";

/**
 * What happened, what was kept, what to do: a title and a sentence or two.
 * It is read out when it appears: at once for `failed`, in its turn for the rest.
 */
export function Notice({
  meaning,
  title,
  children,
  className,
}: {
  meaning: Meaning;
  title: ReactNode;
  children?: ReactNode;
  className?: string;
}) {
  return (
    <div
      role={meaning === "failed" ? "alert" : "status"}
      className={classNames("flex gap-3 rounded-control px-4 py-3", grounds[meaning], className)}
    >
      <MeaningIcon meaning={meaning} className="mt-[calc((1lh-1rem)/2)]" />
      <div className="min-w-0">
        <p className={classNames("font-medium", meaningText[meaning])}>{title}</p>
        {children && <div className="mt-1 max-w-[64ch]">{children}</div>}
      </div>
    </div>
  );
}

const grounds: Record<Meaning, string> = {
  passed: "wash-passed",
  partly: "wash-partly",
  failed: "wash-failed",
  waiting: "wash-waiting",
};
