import { classNames } from "#components/ui/class-names.ts";

/** Why a call came to nothing, as a sentence, read out at once; nothing while there is none. */
export function Trouble({ trouble, className }: { trouble: string | null; className?: string }) {
  if (trouble === null) return null;
  return (
    <p role="alert" className={classNames("text-failed", className)}>
      {trouble}
    </p>
  );
}
