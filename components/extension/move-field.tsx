"use client";

import { useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { RadioChoice } from "#components/ui/radio-choice.tsx";
import type { DeadlineMove } from "#lib/extension/move-deadlines.ts";

/** What is typed about how far deadlines go; both ways are kept while one is chosen. */
export type TypedMove = {
  kind: "by" | "until";
  days: string;
  hours: string;
  softDeadline: string;
  hardDeadline: string;
};

export function readMove({ kind, days, hours, softDeadline, hardDeadline }: TypedMove): DeadlineMove {
  if (kind === "by") return { kind, days: Number(days), hours: Number(hours) };
  return { kind, softDeadline: softDeadline || null, hardDeadline: hardDeadline || null };
}

type Props = {
  value: TypedMove;
  onChange(value: TypedMove): void;
  /** Which deadlines the assessment has. */
  has: { soft: boolean; hard: boolean };
};

/** How far deadlines go: by days and hours, or to a time. */
export function MoveField({ value, onChange, has }: Props) {
  const t = useTranslations("deadlines.page");
  const input = (name: Exclude<keyof TypedMove, "kind">) => ({
    value: value[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
  });
  return (
    <div className="space-y-3">
      <RadioChoice
        legend={t("to")}
        options={[
          { value: "by", text: t("by") },
          { value: "until", text: t("untilKind") },
        ]}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {value.kind === "by" ? (
        <div className="grid max-w-xs grid-cols-2 gap-4">
          <Field label={t("days")} type="number" min={0} max={366} required {...input("days")} />
          <Field label={t("hours")} type="number" min={0} max={23} required {...input("hours")} />
        </div>
      ) : (
        <div>
          <div className="grid max-w-xl gap-4 sm:grid-cols-2">
            {has.soft && <Field label={t("soft")} type="datetime-local" {...input("softDeadline")} />}
            {has.hard && <Field label={t("hard")} type="datetime-local" {...input("hardDeadline")} />}
          </div>
          <p className="mt-1 text-muted text-sm">{t("untilHint")}</p>
        </div>
      )}
    </div>
  );
}
