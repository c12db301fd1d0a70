"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { DecideDialog, type WaitingRequest } from "#components/extension/requests/decide-dialog.tsx";
import { useDeadlineWords } from "#components/extension/use-deadline-words.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { moment, type Place } from "#lib/format.ts";

/** Who asks for more time, and why; each with the way to answer. */
export function RequestList({ requests, place }: { requests: readonly WaitingRequest[]; place: Place }) {
  const t = useTranslations("deadlines.requests");
  const locale = useLocale();
  const inWords = useDeadlineWords(place);
  const [asked, setAsked] = useState<WaitingRequest | null>(null);
  if (requests.length === 0) return <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>;
  return (
    <>
      <ul>
        {requests.map((request) => (
          <li
            key={request.id}
            className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 border-hairline border-b py-4"
          >
            <div className="min-w-0 max-w-[72ch]">
              <p>
                <span className="font-medium">{request.name}</span>
                {request.group && <>, {t("group", { group: request.group })}</>}
                <span className="text-muted">
                  {" · "}
                  {request.assessment.title[locale]}
                  {" · "}
                  {t("sent", { time: moment(request.createdAt, place) })}
                </span>
              </p>
              <p className="mt-1 whitespace-pre-line break-words">{request.text}</p>
              <p className="mt-1 text-muted text-sm">
                {request.askedUntil && t("until", { until: moment(request.askedUntil, place) })}{" "}
                {t("now", { deadlines: inWords(request.deadlines) })}
              </p>
            </div>
            <Button size="small" onClick={() => setAsked(request)}>
              {t("decide")}
              <span className="sr-only">: {request.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {asked && <DecideDialog request={asked} place={place} onClose={() => setAsked(null)} />}
    </>
  );
}
