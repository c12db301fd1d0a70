import type { ReactNode } from "react";

/** A page that is not what the person came for: what happened and what is kept, then what to do. */
export function DeadEnd({ title, what, children }: { title: string; what: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-xl px-4 py-16 sm:py-24">
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="mt-3 text-lg text-muted">{what}</p>
      <div className="mt-6 flex flex-wrap items-center gap-3">{children}</div>
    </div>
  );
}
