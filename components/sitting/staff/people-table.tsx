"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmAction } from "#components/call/confirm-action.tsx";
import { loadCalls } from "#components/sitting/load-calls.ts";
import { ExtendDialog } from "#components/sitting/staff/extend-dialog.tsx";
import { ExtraTimeDialog } from "#components/sitting/staff/extra-time-dialog.tsx";
import { ReopenDialog } from "#components/sitting/staff/reopen-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dash } from "#components/ui/dash.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { type Meaning, Meant } from "#components/ui/meaning.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { ScrollingTable } from "#components/ui/scrolling-table.tsx";
import { fromNow } from "#lib/duration.ts";
import { type Place, time } from "#lib/format.ts";
import type { SittingState } from "#lib/sitting/clock.ts";
import type { WatchedSitting } from "#lib/sitting/staff-api.ts";

type Person = WatchedSitting["people"][number];
type Asked = { what: "extend" | "extra_time" | "reopen"; person: Person };

type Props = {
  watched: WatchedSitting;
  place: Place;
  /** Whether the viewer may extend and hand in for others. */
  mayRun: boolean;
};

/** Everybody who is to sit: who has begun, is idle, has handed in; and what can be done for each. */
export function PeopleTable({ watched, place, mayRun }: Props) {
  const { assessment, people } = watched;
  const t = useTranslations("staffSitting");
  const [asked, setAsked] = useState<Asked | null>(null);
  if (people.length === 0) return <EmptyState title={t("nobody")}>{t("nobodyHint")}</EmptyState>;
  const isTimed = assessment.closesAt !== null;
  return (
    <>
      <ScrollingTable>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("group")}</th>
            <th scope="col">{t("stateTitle")}</th>
            <th scope="col">{t("answered")}</th>
            <th scope="col">{t("active")}</th>
            {isTimed && <th scope="col">{t("ends")}</th>}
            {isTimed && mayRun && <th scope="col">{t("actions")}</th>}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.enrolmentId} data-person={person.name} data-state={person.state}>
              <th scope="row" className="whitespace-nowrap">
                <NameOf person={person} assessmentId={assessment.id} />
                <ExtraTimeNote person={person} />
              </th>
              <td>{person.group ?? <Dash>{t("noGroup")}</Dash>}</td>
              <td className="whitespace-nowrap">
                <Meant meaning={meanings[person.state]}>{t(`state.${person.state}`)}</Meant>
              </td>
              <td className="figures whitespace-nowrap">
                {person.attempt ? (
                  t("answeredOf", { answered: person.answered, total: assessment.questions })
                ) : (
                  <Dash>{t("state.not_begun")}</Dash>
                )}
              </td>
              <td className="whitespace-nowrap text-muted">
                {person.activeAt === null ? (
                  <Dash>{t("state.not_begun")}</Dash>
                ) : (
                  fromNow(new Date(person.activeAt), place.now, place.locale)
                )}
              </td>
              {isTimed && (
                <td className="figures">
                  {person.attempt?.endsAt ? (
                    time(new Date(person.attempt.endsAt), place)
                  ) : (
                    <Dash>{t("state.not_begun")}</Dash>
                  )}
                </td>
              )}
              {isTimed && mayRun && (
                <td>
                  <div className="-ml-2.5 flex gap-1.5">
                    <PersonActions
                      person={person}
                      mayReopen={mayReopen(person, watched)}
                      onAsk={(what) => setAsked({ what, person })}
                    />
                  </div>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      {asked?.what === "extend" && asked.person.attempt && (
        <ExtendDialog
          assessmentId={assessment.id}
          whom={{ attemptId: asked.person.attempt.id, name: asked.person.name }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === "extra_time" && (
        <ExtraTimeDialog person={asked.person} onClose={() => setAsked(null)} />
      )}
      {asked?.what === "reopen" && asked.person.attempt?.endsAt && (
        <ReopenDialog
          attempt={{
            id: asked.person.attempt.id,
            name: asked.person.name,
            until: time(new Date(asked.person.attempt.endsAt), place),
          }}
          feedback={assessment.feedback}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function NameOf({ person: { name, attempt }, assessmentId }: { person: Person; assessmentId: string }) {
  if (!attempt?.handedInAt) return name;
  return (
    <PageLink href={`/assessments/${assessmentId}/attempts/${attempt.id}`} className="link">
      {name}
    </PageLink>
  );
}

function ExtraTimeNote({ person: { extraTime } }: { person: Person }) {
  const t = useTranslations("staffSitting.extraTime");
  if (extraTime.percent === 0 && extraTime.minutes === 0) return null;
  const said = [
    extraTime.percent > 0 && t("notePercent", { percent: extraTime.percent }),
    extraTime.minutes > 0 && t("noteMinutes", { minutes: extraTime.minutes }),
  ];
  return <span className="block text-muted text-sm">{said.filter(Boolean).join(", ")}</span>;
}

/** Whether the attempt was handed in before its time and nobody has been shown all the results. */
function mayReopen({ attempt }: Person, { now, releasedAt }: WatchedSitting): boolean {
  if (attempt === null || attempt.handedInAt === null || attempt.endsAt === null) return false;
  return releasedAt === null && now < attempt.endsAt;
}

type ActionProps = { person: Person; mayReopen: boolean; onAsk(what: Asked["what"]): void };

function PersonActions({ person, mayReopen, onAsk }: ActionProps) {
  const t = useTranslations("staffSitting");
  const { attempt, name } = person;
  const isRunning = attempt !== null && attempt.handedInAt === null;
  return (
    <>
      {isRunning && (
        <Button size="small" onClick={() => onAsk("extend")}>
          {t("extend.open")}
          <span className="sr-only">{name}</span>
        </Button>
      )}
      {mayReopen && (
        <Button size="small" onClick={() => onAsk("reopen")}>
          {t("reopen.open")}
          <span className="sr-only">{name}</span>
        </Button>
      )}
      <Button size="small" kind="quiet" onClick={() => onAsk("extra_time")}>
        {t("extraTime.open")}
        <span className="sr-only">{name}</span>
      </Button>
      {isRunning && (
        <ConfirmAction
          size="small"
          label={t("handIn.open")}
          name={`${t("handIn.open")}: ${name}`}
          title={t("handIn.title", { name })}
          what={t("handIn.what")}
          confirm={t("handIn.confirm")}
          load={loadCalls}
          act={(calls, locale) => calls.handIn(attempt.id, locale)}
          done={() => t("handIn.done")}
        />
      )}
    </>
  );
}

const meanings: Record<SittingState, Meaning> = {
  not_begun: "waiting",
  begun: "waiting",
  working: "passed",
  idle: "partly",
  time_up: "partly",
  handed_in: "passed",
};
