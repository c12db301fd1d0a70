import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

/** A long table that scrolls by itself, so that the form it stands in stays in sight. */
export function ScrollingTable({ className, children }: { className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className={classNames("relative max-h-[50dvh] overflow-auto", className)} tabIndex={0}>
      <table className="rows">{children}</table>
    </div>
  );
}
