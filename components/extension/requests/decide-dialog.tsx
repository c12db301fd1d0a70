"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useDeadlineCall } from "#components/extension/use-deadline-call.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { showToast } from "#components/ui/toast.tsx";
import type { ExtendedTo } from "#lib/extension/extended-deadlines.ts";
import { type Place, zoneName } from "#lib/format.ts";
import type { LocalisedText } from "#lib/locale.ts";

/** A request for more time that waits, as the staff read it. */
export type WaitingRequest = {
  id: string;
  text: string;
  askedUntil: Date | null;
  createdAt: Date;
  name: string;
  group: string | null;
  assessment: { title: LocalisedText };
  deadlines: ExtendedTo;
  /** What it is granted with when nobody says otherwise, by the clocks of the course. */
  suggested: { softDeadline: string | null; hardDeadline: string | null };
};

type Props = { request: WaitingRequest; place: Place; onClose(): void };

const mostReply = 1_000;

/** Grants a request with the deadlines that it suggests, or others, or declines it with an answer. */
export function DecideDialog({ request, place, onClose }: Props) {
  const t = useTranslations("deadlines.requests");
  const page = useTranslations("deadlines.page");
  const cancel = useTranslations("deadlines")("cancel");
  const close = useTranslations("shell")("close");
  const locale = useLocale();
  const router = useRouter();
  const id = useId();
  const { busy, trouble, call } = useDeadlineCall();
  const [kind, setKind] = useState<"granted" | "declined">("granted");
  const [soft, setSoft] = useState(request.suggested.softDeadline ?? "");
  const [hard, setHard] = useState(request.suggested.hardDeadline ?? "");
  const [reply, setReply] = useState("");
  async function decide(event: FormEvent) {
    event.preventDefault();
    const until = { softDeadline: soft || null, hardDeadline: hard || null };
    const decision = kind === "granted" ? { kind, ...until, reply } : { kind, reply };
    if ((await call((calls) => calls.decideRequest(request.id, decision, locale))) === null) {
      router.refresh(); // somebody may have been quicker
      return;
    }
    showToast("passed", t(kind));
    router.refresh();
    onClose();
  }
  const { name, assessment } = request;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("titleOne", { name, assessment: assessment.title[locale] })}
      closeLabel={close}
    >
      <p className="whitespace-pre-line break-words">{request.text}</p>
      <form onSubmit={decide} className="mt-4 space-y-4">
        <fieldset className="flex flex-wrap gap-x-6">
          <legend className="mb-1 font-medium text-sm">{t("decision")}</legend>
          {(["granted", "declined"] as const).map((each) => (
            <label key={each} className="flex items-center gap-2 py-1">
              <input
                type="radio"
                name="decision"
                className="size-4 accent-accent"
                checked={kind === each}
                onChange={() => setKind(each)}
              />
              {t(each === "granted" ? "grant" : "decline")}
            </label>
          ))}
        </fieldset>
        {kind === "granted" && (
          <div>
            <div className="grid gap-4 sm:grid-cols-2">
              {request.suggested.softDeadline !== null && (
                <Field
                  label={page("soft")}
                  type="datetime-local"
                  value={soft}
                  onChange={(event) => setSoft(event.target.value)}
                />
              )}
              {request.suggested.hardDeadline !== null && (
                <Field
                  label={page("hard")}
                  type="datetime-local"
                  value={hard}
                  onChange={(event) => setHard(event.target.value)}
                />
              )}
            </div>
            <p className="mt-1 text-muted text-sm">{t("untilHint", { zone: zoneName(place.now, place) })}</p>
          </div>
        )}
        <div>
          <label htmlFor={id} className="mb-1 block font-medium text-sm">
            {t("reply")}
          </label>
          <textarea
            id={id}
            rows={3}
            required={kind === "declined"}
            maxLength={mostReply}
            aria-describedby={`${id}-hint`}
            className={`${inputClass} py-2`}
            value={reply}
            onChange={(event) => setReply(event.target.value)}
          />
          <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
            {t("replyHint")}
          </p>
        </div>
        {trouble !== null && (
          <p role="alert" className="text-failed">
            {trouble}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="primary" disabled={busy}>
            {t("confirm")}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
