"use client";

import { useState } from "react";
import { Form } from "#components/call/form.tsx";
import { Trouble } from "#components/call/trouble.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { maxAppealText } from "#lib/appeals/api.ts";

type Props = {
  label: string;
  hint?: string;
  submit: string;
  busy: boolean;
  /** Why it was not stored, as a sentence. */
  trouble: string | null;
  /** @returns null when it was not stored; then it stays in the field. */
  onSend(text: string): Promise<unknown>;
};

/** A text about an appeal, on its way to the other side. */
export function TextForm({ label, hint, submit, busy, trouble, onSend }: Props) {
  const [text, setText] = useState("");
  async function send() {
    // What was typed on meanwhile is not sent yet.
    if ((await onSend(text)) !== null) setText((now) => (now === text ? "" : now));
  }
  return (
    <Form onSubmit={send} className="max-w-[72ch] space-y-3">
      <TextArea
        label={label}
        hint={hint}
        rows={4}
        required
        minLength={3}
        maxLength={maxAppealText}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Trouble trouble={trouble} />
      <Button type="submit" busy={busy}>
        {submit}
      </Button>
    </Form>
  );
}
