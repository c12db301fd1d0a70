"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { PreviewedForm } from "#components/call/previewed-form.tsx";
import { ReasonField } from "#components/call/reason-field.tsx";
import { usePreviewed } from "#components/call/use-previewed.ts";
import type { RubricAddress } from "#components/rubric/calls.ts";
import { LineFields } from "#components/rubric/line-fields.tsx";
import { RubricReport } from "#components/rubric/rubric-report.tsx";
import { isSame, readLines, type TypedLine, typedLines } from "#components/rubric/typed-lines.ts";
import { Button } from "#components/ui/button.tsx";
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
  /** Null as long as nothing was changed: then the fields have what holds. */
  const [typed, setTyped] = useState<TypedLine[] | null>(null);
  const [reason, setReason] = useState("");
  const shown = typed ?? typedLines(lines);
  const sent = readLines(shown, lines);
  const previewed = usePreviewed({
    load: () => import("#components/rubric/calls.ts"),
    refreshWhenRefused: true,
    send:
      sent === null || isSame(sent, lines)
        ? null
        : (calls, how, seen: SentRubricChanges | null) =>
            calls.changeRubric(
              address,
              { lines: sent, reason, version, handScores: seen?.handScores ?? null },
              how,
            ),
    done: () => t("applied"),
    onApplied() {
      setTyped(null);
      setReason("");
    },
  });

  function move(place: number, by: -1 | 1) {
    const moved = [...shown];
    [moved[place], moved[place + by]] = [moved[place + by], moved[place]];
    setTyped(moved);
  }

  return (
    <PreviewedForm
      name={t("change")}
      previewed={previewed}
      words={{ preview: t("preview"), apply: t("apply"), back: t("back") }}
      report={(preview) => <RubricReport preview={preview} />}
      more={
        typed !== null && (
          <Button kind="quiet" busy={previewed.busy} onClick={() => setTyped(null)}>
            {t("reset")}
          </Button>
        )
      }
    >
      <p className="max-w-[72ch] text-muted text-sm">{t(graded === 0 ? "whatBefore" : "what", { graded })}</p>
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
      <ReasonField
        label={t(graded === 0 ? "reasonBefore" : "reason")}
        hint={t(graded === 0 ? "reasonBeforeHint" : "reasonHint")}
        optional={graded === 0}
        value={reason}
        onChange={setReason}
      />
    </PreviewedForm>
  );
}

function newLine(): TypedLine {
  return { key: crypto.randomUUID(), id: null, ru: "", en: "", points: "1" };
}
