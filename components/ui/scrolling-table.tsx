import type { ReactNode } from "react";

/** A long table that scrolls by itself, so that the form it stands in stays in sight. */
export function ScrollingTable({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className="relative max-h-[50dvh] overflow-auto" tabIndex={0}>
      <table className="rows">{children}</table>
    </div>
  );
}
