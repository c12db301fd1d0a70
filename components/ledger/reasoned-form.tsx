"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "#components/call/form.tsx";
import { Trouble } from "#components/call/trouble.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { RadioChoice } from "#components/ui/radio-choice.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { decimal, formatExact, parseDecimal } from "#lib/exact.ts";

const mostReason = 1_000;

type Props<Kind extends string> = {
  name: string;
  what: string;
  kindTitle: string;
  kinds: readonly { value: NoInfer<Kind>; text: string }[];
  initialKind: Kind;
  /** The kind that sets points, and how many there are at most, a decimal as text; without it none does. */
  points?: { kind: NoInfer<Kind>; possible: string };
  reasonLabel: string;
  reasonHint: string;
  submit: string;
  busy: boolean;
  /** Why it was not stored, as a sentence. */
  trouble: string | null;
  /** @returns null when it was not stored; then all stays in its field. */
  onDecide(decided: { kind: Kind; points: string; reason: string }): Promise<unknown>;
};

/** Chooses one of several decisions, of which one may set points, and asks for its reason. */
export function ReasonedForm<Kind extends string>(props: Props<Kind>) {
  const [kind, setKind] = useState<Kind>(props.initialKind);
  const [points, setPoints] = useState("");
  const [isWrong, setWrong] = useState(false);
  const [reason, setReason] = useState("");
  const possible = kind === props.points?.kind ? props.points.possible : null;
  async function decide() {
    if (possible !== null && !arePoints(points, possible)) return setWrong(true);
    if ((await props.onDecide({ kind, points, reason })) === null) return;
    setKind(props.initialKind);
    setPoints("");
    setReason("");
  }
  return (
    <Form onSubmit={decide} name={props.name} className="space-y-4">
      <p className="text-muted text-sm">{props.what}</p>
      <RadioChoice
        legend={props.kindTitle}
        options={props.kinds}
        value={kind}
        onChange={(chosen) => setKind(chosen)}
        stacked
      />
      {possible !== null && (
        <PointsField
          possible={possible}
          value={points}
          isWrong={isWrong}
          onChange={(typed) => {
            setPoints(typed);
            setWrong(false);
          }}
        />
      )}
      <TextArea
        label={props.reasonLabel}
        hint={props.reasonHint}
        rows={3}
        required
        maxLength={mostReason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Trouble trouble={props.trouble} />
      <Button type="submit" kind="primary" busy={props.busy}>
        {props.submit}
      </Button>
    </Form>
  );
}

type PointsProps = { possible: string; value: string; isWrong: boolean; onChange(typed: string): void };

function PointsField({ possible, value, isWrong, onChange }: PointsProps) {
  const t = useTranslations("ledger.decide");
  const most = formatExact(decimal(possible), useLocale(), { atLeast: 0 });
  return (
    <Field
      label={t("points")}
      hint={t("pointsHint", { possible: most })}
      error={isWrong && t("wrongPoints", { possible: most })}
      required
      inputMode="decimal"
      autoComplete="off"
      className="max-w-xs"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** Whether a text says how many of the possible points: to a hundredth, with a comma or a point. */
function arePoints(text: string, possible: string): boolean {
  return /^\s*\d+([.,]\d{1,2})?\s*$/.test(text) && (parseDecimal(text)?.lte(decimal(possible)) ?? false);
}
