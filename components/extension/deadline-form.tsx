"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { usePreviewed } from "#components/call/use-previewed.ts";
import { MoveForm } from "#components/extension/move-form.tsx";
import { Field } from "#components/ui/field.tsx";
import type { Place } from "#lib/format.ts";

/** Deadlines by the clocks of the course, as a person types them; empty where there is none. */
export type LocalDeadlines = { opensAt: string; softDeadline: string; hardDeadline: string };

type Props = { assessmentId: string; initial: LocalDeadlines; version: string; place: Place };

/** The opening and the deadlines of an assessment for all. */
export function DeadlineForm({ assessmentId, initial, version, place }: Props) {
  const t = useTranslations("deadlines.page");
  const [typed, setTyped] = useState(initial);
  const previewed = usePreviewed({
    load: () => import("#components/extension/calls.ts"),
    refreshWhenRefused: true,
    send: (calls, how) =>
      calls.changeDeadlines(
        assessmentId,
        {
          opensAt: typed.opensAt,
          softDeadline: typed.softDeadline || null,
          hardDeadline: typed.hardDeadline || null,
          version,
        },
        how,
      ),
    done: () => t("applied"),
  });
  const field = (name: keyof LocalDeadlines, label: string) => (
    <Field
      label={label}
      type="datetime-local"
      required={name === "opensAt"}
      value={typed[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
    />
  );
  return (
    <MoveForm previewed={previewed} place={place}>
      <div className="grid gap-4 sm:grid-cols-3">
        {field("opensAt", t("opens"))}
        {field("softDeadline", t("soft"))}
        {field("hardDeadline", t("hard"))}
      </div>
      <p className="max-w-[72ch] text-muted text-sm">
        {t("empty")} {t("changeHint")}
      </p>
    </MoveForm>
  );
}
