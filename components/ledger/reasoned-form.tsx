"use client";

import { type FormEvent, type ReactNode, useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";

const mostReason = 1_000;

/** Chooses one of several decisions and asks for its reason. */
export function ReasonedForm<Kind extends string>(props: {
  name: string;
  what: string;
  kindTitle: string;
  kinds: { value: NoInfer<Kind>; text: string }[];
  kind: Kind;
  onKind(kind: Kind): void;
  reason: string;
  onReason(reason: string): void;
  reasonLabel: string;
  reasonHint: string;
  submit: string;
  busy: boolean;
  /** Why it was not stored, as a sentence. */
  trouble: string | null;
  onSubmit(event: FormEvent): void;
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <form onSubmit={props.onSubmit} aria-label={props.name} className="space-y-4">
      <p className="text-muted text-sm">{props.what}</p>
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{props.kindTitle}</legend>
        {props.kinds.map(({ value, text }) => (
          <label key={value} className="flex items-center gap-2 py-1">
            <input
              type="radio"
              name={`${id}-kind`}
              className="size-4 accent-accent"
              checked={props.kind === value}
              onChange={() => props.onKind(value)}
            />
            {text}
          </label>
        ))}
      </fieldset>
      {props.children}
      <div>
        <label htmlFor={id} className="mb-1 block font-medium text-sm">
          {props.reasonLabel}
        </label>
        <textarea
          id={id}
          rows={3}
          required
          maxLength={mostReason}
          aria-describedby={`${id}-hint`}
          className={`${inputClass} py-2`}
          value={props.reason}
          onChange={(event) => props.onReason(event.target.value)}
        />
        <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
          {props.reasonHint}
        </p>
      </div>
      {props.trouble !== null && (
        <p role="alert" className="text-failed">
          {props.trouble}
        </p>
      )}
      <Button type="submit" kind="primary" disabled={props.busy}>
        {props.submit}
      </Button>
    </form>
  );
}
