"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useDeadlineCall } from "#components/extension/use-deadline-call.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { showToast } from "#components/ui/toast.tsx";
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
    <div className="mt-3 max-w-[72ch] text-sm">
      {request && <RequestState request={request} place={place} />}
      {mayAsk && (
        <Button size="small" className={request ? "mt-2" : undefined} onClick={() => setOpen(true)}>
          {t(request ? "again" : "open")}
        </Button>
      )}
      {open && <AskDialog assessmentId={assessmentId} place={place} onClose={() => setOpen(false)} />}
    </div>
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
  const cancel = useTranslations("deadlines")("cancel");
  const close = useTranslations("shell")("close");
  const router = useRouter();
  const id = useId();
  const { busy, trouble, call } = useDeadlineCall();
  const [text, setText] = useState("");
  const [until, setUntil] = useState("");
  async function send(event: FormEvent) {
    event.preventDefault();
    const body = { text, until: until || null };
    if ((await call((calls, locale) => calls.askForTime(assessmentId, body, locale))) === null) return;
    showToast("passed", t("sent"));
    router.refresh();
    onClose();
  }
  return (
    <Dialog open onClose={onClose} title={t("title")} description={t("what")} closeLabel={close}>
      <form onSubmit={send} className="space-y-4 text-base">
        <div>
          <label htmlFor={id} className="mb-1 block font-medium text-sm">
            {t("text")}
          </label>
          <textarea
            id={id}
            rows={5}
            required
            maxLength={mostText}
            className={`${inputClass} py-2`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <Field
          label={t("until")}
          hint={t("zone", { zone: zoneName(place.now, place) })}
          type="datetime-local"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
        {trouble !== null && (
          <p role="alert" className="text-failed">
            {trouble}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="primary" disabled={busy}>
            {t("send")}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
