import type { ReactNode } from "react";

/** A dash for the eye where there is no number; its children say why to a screen reader. */
export function Dash({ children }: { children: ReactNode }) {
  return (
    <>
      <span aria-hidden>—</span>
      <span className="sr-only">{children}</span>
    </>
  );
}
