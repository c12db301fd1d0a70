"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import type { RubricAddress } from "#components/rubric/calls.ts";
import { LineFields } from "#components/rubric/line-fields.tsx";
import { RubricReport } from "#components/rubric/rubric-report.tsx";
import { isSame, readLines, type TypedLine, typedLines } from "#components/rubric/typed-lines.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { mostLines, type SentRubricChanges } from "#lib/rubric/api.ts";
import { allPoints, type RubricLine } from "#lib/rubric/rubric-lines.ts";

type Props = {
  address: RubricAddress;
  /** Of the rubric that holds. */
  version: number;
  lines: RubricLine[];
  /** How many answers have points for the part. */
  graded: number;
};

/** Another rubric for a part: what it does is looked at first, and then it is applied as it was looked at. */
export function RubricEditor({ address, version, lines, graded }: Props) {
  const t = useTranslations("rubric");
  const { busy, trouble, call, change, clear } = useCall(() => import("#components/rubric/calls.ts"), {
    refreshWhenRefused: true,
  });
  /** Null as long as nothing was changed: then the fields have what holds. */
  const [typed, setTyped] = useState<TypedLine[] | null>(null);
  const [reason, setReason] = useState("");
  const [preview, setPreview] = useState<SentRubricChanges | null>(null);
  const shown = typed ?? typedLines(lines);
  const sent = readLines(shown, lines);
  const ready = sent !== null && !isSame(sent, lines);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (sent === null) return;
    const body = { lines: sent, reason, version, handScores: preview?.handScores ?? null };
    if (preview === null)
      return setPreview(
        await call((calls, locale) => calls.changeRubric(address, body, { dryRun: true, locale })),
      );
    const applied = await change(
      (calls, locale) => calls.changeRubric(address, body, { dryRun: false, locale }),
      () => t("applied"),
    );
    setPreview(null);
    if (applied === null) return;
    setTyped(null);
    setReason("");
  }

  function move(place: number, by: -1 | 1) {
    const moved = [...shown];
    [moved[place], moved[place + by]] = [moved[place + by], moved[place]];
    setTyped(moved);
  }

  return (
    <form onSubmit={submit} aria-label={t("change")} className="space-y-6">
      <p className="max-w-[72ch] text-muted text-sm">{t(graded === 0 ? "whatBefore" : "what", { graded })}</p>
      <fieldset disabled={preview !== null} className="min-w-0 space-y-6 disabled:opacity-60">
        {shown.map((line, place) => (
          <LineFields
            key={line.key}
            line={line}
            number={place + 1}
            isLast={place === shown.length - 1}
            onChange={(next) => setTyped(shown.map((each) => (each.key === line.key ? next : each)))}
            onMove={(by) => move(place, by)}
            onRemove={() => setTyped(shown.filter(({ key }) => key !== line.key))}
          />
        ))}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3 border-hairline border-t pt-4">
          <Button disabled={shown.length >= mostLines} onClick={() => setTyped([...shown, newLine()])}>
            {t("add")}
          </Button>
          {sent !== null && (
            <p role="status" className="figures">
              {t("total", { points: allPoints(sent), before: allPoints(lines) })}
            </p>
          )}
        </div>
        <Field
          label={t(graded === 0 ? "reasonBefore" : "reason")}
          hint={t(graded === 0 ? "reasonBeforeHint" : "reasonHint")}
          required={graded > 0}
          maxLength={500}
          autoComplete="off"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </fieldset>
      {preview && <RubricReport preview={preview} />}
      <Trouble trouble={trouble} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind={preview ? "primary" : "secondary"} busy={busy} disabled={!ready}>
          {t(preview ? "apply" : "preview")}
        </Button>
        {preview && (
          <Button
            busy={busy}
            onClick={() => {
              setPreview(null);
              clear();
            }}
          >
            {t("back")}
          </Button>
        )}
        {typed !== null && preview === null && (
          <Button kind="quiet" busy={busy} onClick={() => setTyped(null)}>
            {t("reset")}
          </Button>
        )}
      </div>
    </form>
  );
}

function newLine(): TypedLine {
  return { key: crypto.randomUUID(), id: null, ru: "", en: "", points: "1" };
}
