"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { maxAppealText } from "#lib/appeals/api.ts";

type Props = {
  label: string;
  hint?: string;
  submit: string;
  busy: boolean;
  /** Why it was not stored, as a sentence. */
  trouble: string | null;
  /** @returns whether it is stored; what is not stays in the field. */
  onSend(text: string): Promise<boolean>;
};

/** A text about an appeal, on its way to the other side. */
export function TextForm({ label, hint, submit, busy, trouble, onSend }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  async function send(event: FormEvent) {
    event.preventDefault();
    if (await onSend(text)) setText("");
  }
  return (
    <form onSubmit={send} className="max-w-[72ch] space-y-3">
      <div>
        <label htmlFor={id} className="mb-1 block font-medium text-sm">
          {label}
        </label>
        <textarea
          id={id}
          rows={4}
          required
          minLength={3}
          maxLength={maxAppealText}
          aria-describedby={hint && `${id}-hint`}
          className={`${inputClass} py-2`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {hint && (
          <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
            {hint}
          </p>
        )}
      </div>
      {trouble !== null && (
        <p role="alert" className="text-failed">
          {trouble}
        </p>
      )}
      <Button type="submit" disabled={busy}>
        {submit}
      </Button>
    </form>
  );
}
