"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionDialog } from "#components/call/action-dialog.tsx";
import { useCall } from "#components/call/use-call.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { moment, type Place, zoneName } from "#lib/format.ts";

/** The student's newest request, as the page shows it. */
export type ShownRequest = {
  createdAt: Date;
  askedUntil: Date | null;
  decision: { kind: "granted" | "declined"; reply: string; by: string | null; at: Date } | null;
};

type Props = {
  assessmentId: string;
  request: ShownRequest | null;
  /** Whether another may be made now. */
  mayAsk: boolean;
  place: Place;
};

/** What became of a student's request for more time, and the way to make one. */
export function LateRequest({ assessmentId, request, mayAsk, place }: Props) {
  const t = useTranslations("deadlines.ask");
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="mt-3 max-w-[72ch] text-sm">
        {request && <RequestState request={request} place={place} />}
        {mayAsk && (
          <Button size="small" className={request ? "mt-2" : undefined} onClick={() => setOpen(true)}>
            {t(request ? "again" : "open")}
          </Button>
        )}
      </div>
      {open && <AskDialog assessmentId={assessmentId} place={place} onClose={() => setOpen(false)} />}
    </>
  );
}

function RequestState({ request, place }: { request: ShownRequest; place: Place }) {
  const t = useTranslations("deadlines.ask");
  const { decision, createdAt, askedUntil } = request;
  if (decision === null) {
    const time = moment(createdAt, place);
    return (
      <Meant meaning="waiting">
        {askedUntil ? t("waitsUntil", { time, until: moment(askedUntil, place) }) : t("waits", { time })}
      </Meant>
    );
  }
  const granted = decision.kind === "granted";
  return (
    <>
      <Meant meaning={granted ? "passed" : "failed"}>
        {t(decision.kind, { time: moment(decision.at, place) })}
      </Meant>
      {decision.reply && <p className="mt-0.5 whitespace-pre-line">{decision.reply}</p>}
      {decision.by && <p className="text-muted">{t("by", { name: decision.by })}</p>}
    </>
  );
}

const mostText = 2_000;

function AskDialog({
  assessmentId,
  place,
  onClose,
}: Pick<Props, "assessmentId" | "place"> & { onClose(): void }) {
  const t = useTranslations("deadlines.ask");
  const { busy, trouble, change } = useCall(() => import("#components/extension/calls.ts"));
  const [text, setText] = useState("");
  const [until, setUntil] = useState("");
  async function send() {
    const body = { text, until: until || null };
    const sent = await change(
      (calls, locale) => calls.askForTime(assessmentId, body, locale),
      () => t("sent"),
    );
    if (sent !== null) onClose();
  }
  return (
    <ActionDialog
      open
      title={t("title")}
      description={t("what")}
      confirm={t("send")}
      busy={busy}
      trouble={trouble}
      onConfirm={send}
      onClose={onClose}
    >
      <TextArea
        label={t("text")}
        rows={5}
        required
        maxLength={mostText}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Field
        label={t("until")}
        hint={t("zone", { zone: zoneName(place.now, place) })}
        type="datetime-local"
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
    </ActionDialog>
  );
}
