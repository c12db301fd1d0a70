"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { LocalDeadlines } from "#components/extension/deadline-form.tsx";
import { MoveField, readMove, type TypedMove } from "#components/extension/move-field.tsx";
import { PreviewedForm } from "#components/extension/previewed-form.tsx";
import { RadioChoice } from "#components/extension/radio-choice.tsx";
import { usePreviewed } from "#components/extension/use-previewed.ts";
import { Field, inputClass } from "#components/ui/field.tsx";
import { showToast } from "#components/ui/toast.tsx";
import type { ExtendDeadlines } from "#lib/extension/deadline-api.ts";
import type { Place } from "#lib/format.ts";

type Student = { enrolmentId: string; name: string; group: string | null };

type Props = {
  assessmentId: string;
  /** Those that hold for all. */
  deadlines: LocalDeadlines;
  students: readonly Student[];
  place: Place;
};

/** Gives later deadlines to one student, to a seminar group, or to the people of a pasted list. */
export function ExtendForm({ assessmentId, deadlines, students, place }: Props) {
  const t = useTranslations("deadlines.page");
  const id = useId();
  const [whom, setWhom] = useState<"one" | "group" | "list">("one");
  const [student, setStudent] = useState("");
  const [group, setGroup] = useState("");
  const [list, setList] = useState("");
  const [reason, setReason] = useState("");
  const [move, setMove] = useState<TypedMove>({
    kind: "by",
    days: "3",
    hours: "0",
    softDeadline: deadlines.softDeadline,
    hardDeadline: deadlines.hardDeadline,
  });
  const previewed = usePreviewed(
    (calls, how, version) =>
      calls.extendDeadlines(assessmentId, { people: people(), move: readMove(move), reason, version }, how),
    (applied) => {
      showToast("passed", t("granted", { count: applied.people }));
      setList("");
      setStudent("");
      setReason("");
    },
  );
  function people(): ExtendDeadlines["people"] {
    switch (whom) {
      case "one":
        return { kind: "people", enrolmentIds: [student] };
      case "group":
        return { kind: "group", group };
      case "list":
        return { kind: "list", list };
    }
  }
  const collator = new Intl.Collator("ru", { numeric: true });
  const groups = [...new Set(students.flatMap((each) => each.group ?? []))].sort(collator.compare);
  const label = (text: string) => (
    <label htmlFor={id} className="mb-1 block font-medium text-sm">
      {text}
    </label>
  );
  return (
    <PreviewedForm previewed={previewed} place={place}>
      <div className="space-y-3">
        <RadioChoice
          legend={t("whom")}
          options={{ one: t("one"), group: t("group"), list: t("list") }}
          value={whom}
          onChange={(each) => setWhom(each)}
        />
        {whom === "one" && (
          <div className="max-w-md">
            {label(t("student"))}
            <select
              id={id}
              required
              className={inputClass}
              value={student}
              onChange={(event) => setStudent(event.target.value)}
            >
              <option value="">{t("choose")}</option>
              {students.map((each) => (
                <option key={each.enrolmentId} value={each.enrolmentId}>
                  {each.group === null ? each.name : `${each.name}, ${each.group}`}
                </option>
              ))}
            </select>
          </div>
        )}
        {whom === "group" && (
          <div className="max-w-md">
            {label(t("groupField"))}
            <select
              id={id}
              required
              className={inputClass}
              value={group}
              onChange={(event) => setGroup(event.target.value)}
            >
              <option value="">{t("choose")}</option>
              {groups.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </div>
        )}
        {whom === "list" && (
          <div className="max-w-xl">
            {label(t("listField"))}
            <textarea
              id={id}
              rows={6}
              required
              aria-describedby={`${id}-hint`}
              className={`${inputClass} py-2`}
              value={list}
              onChange={(event) => setList(event.target.value)}
            />
            <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
              {t("listHint")}
            </p>
          </div>
        )}
      </div>
      <MoveField
        value={move}
        onChange={setMove}
        has={{ soft: deadlines.softDeadline !== "", hard: deadlines.hardDeadline !== "" }}
      />
      <Field
        label={t("reason")}
        hint={t("reasonHint")}
        required
        maxLength={500}
        className="max-w-xl"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </PreviewedForm>
  );
}
