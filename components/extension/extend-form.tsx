"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ReasonField } from "#components/call/reason-field.tsx";
import { usePreviewed } from "#components/call/use-previewed.ts";
import type { LocalDeadlines } from "#components/extension/deadline-form.tsx";
import { MoveField, readMove, type TypedMove } from "#components/extension/move-field.tsx";
import { MoveForm } from "#components/extension/move-form.tsx";
import { groupNames } from "#components/ui/group-names.ts";
import { RadioChoice } from "#components/ui/radio-choice.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import type { ExtendDeadlines, SentDeadlinePreview } from "#lib/extension/deadline-api.ts";
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
  const previewed = usePreviewed({
    load: () => import("#components/extension/calls.ts"),
    refreshWhenRefused: true,
    send(calls, how, seen: SentDeadlinePreview | null) {
      const version = seen?.version ?? null;
      return calls.extendDeadlines(
        assessmentId,
        { people: people(), move: readMove(move), reason, version },
        how,
      );
    },
    done: (applied) => t("granted", { count: applied.people }),
    onApplied() {
      setList("");
      setStudent("");
      setReason("");
    },
  });
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
  return (
    <MoveForm previewed={previewed} place={place}>
      <div className="space-y-3">
        <RadioChoice
          legend={t("whom")}
          options={(["one", "group", "list"] as const).map((value) => ({ value, text: t(value) }))}
          value={whom}
          onChange={(each) => setWhom(each)}
        />
        {whom === "one" && (
          <Select
            label={t("student")}
            required
            className="max-w-md"
            value={student}
            onChange={(event) => setStudent(event.target.value)}
          >
            <option value="">{t("choose")}</option>
            {students.map((each) => (
              <option key={each.enrolmentId} value={each.enrolmentId}>
                {each.group === null ? each.name : `${each.name}, ${each.group}`}
              </option>
            ))}
          </Select>
        )}
        {whom === "group" && (
          <Select
            label={t("groupField")}
            required
            className="max-w-md"
            value={group}
            onChange={(event) => setGroup(event.target.value)}
          >
            <option value="">{t("choose")}</option>
            {groupNames(students).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        )}
        {whom === "list" && (
          <TextArea
            label={t("listField")}
            hint={t("listHint")}
            rows={6}
            required
            className="max-w-xl"
            value={list}
            onChange={(event) => setList(event.target.value)}
          />
        )}
      </div>
      <MoveField
        value={move}
        onChange={setMove}
        has={{ soft: deadlines.softDeadline !== "", hard: deadlines.hardDeadline !== "" }}
      />
      <ReasonField label={t("reason")} hint={t("reasonHint")} value={reason} onChange={setReason} />
    </MoveForm>
  );
}
