"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionDialog } from "#components/call/action-dialog.tsx";
import type { CallResult } from "#components/call/call-api.ts";
import { ReasonField } from "#components/call/reason-field.tsx";
import { useCall } from "#components/call/use-call.ts";
import { loadCalls } from "#components/sitting/load-calls.ts";
import { Field } from "#components/ui/field.tsx";
import type { Locale } from "#lib/locale.ts";

type Calls = typeof import("#components/sitting/calls.ts");

type Props<Answer> = {
  title: string;
  what: string;
  confirm: string;
  /** Whole numbers that are asked for before the reason. */
  numbers: { label: string; least: number; most: number; initial: number }[];
  /** @param given.numbers in the order of those asked for */
  act(
    calls: Calls,
    given: { numbers: number[]; reason: string },
    locale: Locale,
  ): Promise<CallResult<Answer>>;
  /** What to say when it is done. */
  done(answer: Answer): string;
  onClose(): void;
};

/** A window for something that is done for people during a sitting and stays on record with its reason. */
export function ReasonedAction<Answer>(props: Props<Answer>) {
  const t = useTranslations("staffSitting");
  const { busy, trouble, change } = useCall(loadCalls);
  const [typed, setTyped] = useState(() => props.numbers.map(({ initial }) => String(initial)));
  const [reason, setReason] = useState("");
  async function act() {
    const done = await change(
      (calls, locale) => props.act(calls, { numbers: typed.map(Number), reason }, locale),
      props.done,
    );
    if (done !== null) props.onClose();
  }
  return (
    <ActionDialog
      open
      title={props.title}
      description={props.what}
      confirm={props.confirm}
      busy={busy}
      trouble={trouble}
      onConfirm={act}
      onClose={props.onClose}
    >
      {props.numbers.map(({ label, least, most }, index) => (
        <Field
          key={label}
          label={label}
          type="number"
          min={least}
          max={most}
          required
          value={typed[index]}
          onChange={(event) => setTyped(typed.with(index, event.target.value))}
        />
      ))}
      <ReasonField label={t("reason")} hint={t("reasonHint")} value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
