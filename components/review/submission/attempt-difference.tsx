"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { DiffViewer } from "#components/editor/diff-viewer.tsx";
import { useSubmissionById } from "#components/exercise/use-submission-by-id.ts";
import { codeHeight } from "#components/review/submission/code-height.ts";
import { Select } from "#components/ui/select.tsx";

/** `name` is its number and time in words. */
export type ListedAttempt = { id: string; name: string };

type Props = { id: string; attempts: ListedAttempt[] };

/** How any two attempts of a student differ; at first the one at hand from the one before it. */
export function AttemptDifference({ id, attempts }: Props) {
  const t = useTranslations("comments.difference");
  const locale = useLocale();
  const place = attempts.findIndex((attempt) => attempt.id === id);
  const [older, newer] = place === 0 ? [attempts[0], attempts[1]] : [attempts[place - 1], attempts[place]];
  const [beforeId, setBeforeId] = useState(older.id);
  const [afterId, setAfterId] = useState(newer.id);
  const before = useSubmissionById(beforeId, locale);
  const after = useSubmissionById(afterId, locale);
  return (
    <>
      <div className="mb-4 grid gap-4 sm:grid-cols-2">
        <Choice label={t("before")} value={beforeId} attempts={attempts} onChange={setBeforeId} />
        <Choice label={t("after")} value={afterId} attempts={attempts} onChange={setAfterId} />
      </div>
      {before.state === "failed" || after.state === "failed" ? (
        <p role="alert" className="text-failed">
          {t("failed")}
        </p>
      ) : before.state === "loading" || after.state === "loading" ? (
        <p className="text-muted">{t("loading")}</p>
      ) : before.submission.source === after.submission.source ? (
        <p className="text-muted">{t("same")}</p>
      ) : (
        <div
          className="overflow-hidden rounded-control border border-hairline"
          style={{ height: codeHeight(before.submission.source, after.submission.source) }}
        >
          <DiffViewer
            locale={locale}
            before={before.submission.source}
            after={after.submission.source}
            beforeLabel={t("before")}
            afterLabel={t("after")}
          />
        </div>
      )}
    </>
  );
}

type ChoiceProps = { label: string; value: string; attempts: ListedAttempt[]; onChange(id: string): void };

function Choice({ label, value, attempts, onChange }: ChoiceProps) {
  return (
    <Select label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {attempts.map((attempt) => (
        <option key={attempt.id} value={attempt.id}>
          {attempt.name}
        </option>
      ))}
    </Select>
  );
}
