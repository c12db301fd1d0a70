"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeadlineWords } from "#components/extension/use-deadline-words.ts";
import { WithdrawDialog } from "#components/extension/withdraw-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import { moment, type Place } from "#lib/format.ts";

/** Somebody with deadlines of their own. */
export type ExtendedPerson = {
  enrolmentId: string;
  name: string;
  group: string | null;
  /** Those that hold for them. */
  deadlines: ExtendedTo;
  /** False when all have as much time by now. */
  gives: boolean;
  reason: string;
  by: string | null;
  createdAt: Date;
};

type Props = { assessmentId: string; people: readonly ExtendedPerson[]; place: Place };

/** Who has deadlines of their own: until when, why, by whom; each can be taken back. */
export function ExtensionTable({ assessmentId, people, place }: Props) {
  const t = useTranslations("deadlines.page");
  const inWords = useDeadlineWords(place);
  const [asked, setAsked] = useState<ExtendedPerson | null>(null);
  const dialog = asked && (
    <WithdrawDialog assessmentId={assessmentId} person={asked} place={place} onClose={() => setAsked(null)} />
  );
  if (people.length === 0)
    return (
      <>
        <EmptyState title={t("nobody")}>{t("nobodyHint")}</EmptyState>
        {dialog}
      </>
    );
  return (
    <>
      <table className="rows piled">
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("until")}</th>
            <th scope="col">{t("why")}</th>
            <th scope="col">{t("who")}</th>
            <th scope="col">{t("actions")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.enrolmentId}>
              <th scope="row" className="break-words">
                {person.name}
                {person.group !== null && (
                  <span className="block text-muted text-sm">{t("ofGroup", { group: person.group })}</span>
                )}
              </th>
              <td className="text-sm">
                {inWords(person.deadlines)}
                {!person.gives && <span className="block text-muted">{t("noEffect")}</span>}
              </td>
              <td className="max-w-[44ch] whitespace-pre-line break-words text-sm">{person.reason}</td>
              <td className="text-muted text-sm">
                {t("byWhom", {
                  name: person.by ?? t("somebody"),
                  time: moment(person.createdAt, place),
                })}
              </td>
              <td>
                <Button size="small" kind="quiet" className="-ml-2.5" onClick={() => setAsked(person)}>
                  {t("withdraw")}
                  <span className="sr-only">{person.name}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {dialog}
    </>
  );
}
