import { type ComponentProps, type ReactNode, useId } from "react";
import { inputClass } from "#components/ui/field.tsx";

/** A labelled field for a text of several lines. `hint` says what is wanted. */
export function TextArea({
  label,
  hint,
  className,
  ...textarea
}: ComponentProps<"textarea"> & { label: ReactNode; hint?: ReactNode }) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-medium text-sm">
        {label}
      </label>
      <textarea
        id={id}
        className={`${inputClass} block py-2`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...textarea}
      />
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
          {hint}
        </p>
      )}
    </div>
  );
}
