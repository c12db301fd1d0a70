import { type ComponentProps, type ReactNode, useId } from "react";
import { inputClass } from "#components/ui/field.tsx";

/** A labelled choice from a list. */
export function Select({ label, className, ...select }: ComponentProps<"select"> & { label: ReactNode }) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-medium text-sm">
        {label}
      </label>
      <select id={id} className={inputClass} {...select} />
    </div>
  );
}
