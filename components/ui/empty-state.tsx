import type { ReactNode } from "react";

/** Stands where a list is empty: what will be here, and how to begin. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="border-y border-hairline py-6">
      <p className="font-medium">{title}</p>
      {children && <div className="mt-1 max-w-[64ch] text-muted">{children}</div>}
    </div>
  );
}
