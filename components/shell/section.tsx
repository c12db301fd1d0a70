import { type ReactNode, useId } from "react";

/** A part of a page under its quiet heading. */
export function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="eyebrow mb-3">
        {title}
      </h2>
      {children}
    </section>
  );
}
