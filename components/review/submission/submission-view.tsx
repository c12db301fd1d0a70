"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback, useMemo, useRef, useState } from "react";
import { CommentForm } from "#components/comments/comment-form.tsx";
import { CommentList } from "#components/comments/comment-list.tsx";
import { commentedLines } from "#components/comments/commented-lines.ts";
import { useComments } from "#components/comments/use-comments.ts";
import { CodeViewer } from "#components/editor/code-viewer.tsx";
import { RegradedResults } from "#components/results/regraded-results.tsx";
import { appendComment } from "#components/review/append-comment.ts";
import { AttemptDifference, type ListedAttempt } from "#components/review/submission/attempt-difference.tsx";
import { codeHeight } from "#components/review/submission/code-height.ts";
import { HiddenCases } from "#components/review/submission/hidden-cases.tsx";
import { SubmissionKeys } from "#components/review/submission/submission-keys.tsx";
import { useAttemptKeys } from "#components/review/submission/use-attempt-keys.ts";
import { useInspection } from "#components/review/submission/use-inspection.ts";
import { useKeptComments } from "#components/review/use-kept-comments.ts";
import { Section } from "#components/shell/section.tsx";
import type { Attempt, SubmissionResult } from "#lib/api.ts";
import { sendCredit } from "#lib/credit.ts";
import type { ReusableComment } from "#lib/review/api.ts";

type Props = {
  submission: SubmissionResult;
  regraded: Attempt["regraded"];
  /** Comments that the staff keep for the exercise. */
  kept: ReusableComment[];
  /** Points of the item, a decimal as text. */
  points: string;
  /** Everything that the student submitted for the item, oldest first. */
  attempts: ListedAttempt[];
  /** The end of the addresses of these pages. */
  query: string;
  timeZone: string;
  now: Date;
};

/** A program of a student for the staff: its code with comments, its verdict, and how it differs from others. */
export function SubmissionView(props: Props) {
  const { submission, regraded, points, attempts, query, timeZone, now } = props;
  const t = useTranslations("comments");
  const resultsTitle = useTranslations("results")("title");
  const locale = useLocale();
  const { id, exerciseId, source, report, first } = submission;
  const { comments, busy, trouble, write, withdraw } = useComments(id, submission.comments);
  const kept = useKeptComments(`/api/exercises/${exerciseId}/comments`, props.kept);
  const inspection = useInspection(id);
  const [line, setLine] = useState("");
  const [written, setWritten] = useState("");
  const [listing, setListing] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const goTo = useCallback((chosen: number) => setLine(String(chosen)), []);
  useAttemptKeys({
    ...{ id, attempts, query },
    onComment: () => text.current?.focus(),
    onKept(index) {
      const comment = kept.comments[index];
      if (comment) setWritten(appendComment(written, comment.text));
    },
    onHidden: () => report !== null && void inspection.ask(),
    onList: () => setListing(true),
  });
  const marked = useMemo(() => commentedLines(comments), [comments]);
  return (
    <div className="space-y-12">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Section title={t("code")}>
          <div
            className="overflow-hidden rounded-control border border-hairline"
            style={{ height: codeHeight(source) }}
          >
            <CodeViewer locale={locale} source={source} label={t("code")} marked={marked} onLine={goTo} />
          </div>
        </Section>
        <Section title={t("title")}>
          <div className="space-y-6">
            {comments.length > 0 && (
              <CommentList
                comments={comments}
                source={source}
                timeZone={timeZone}
                now={now}
                onWithdraw={withdraw}
              />
            )}
            <CommentForm
              source={source}
              line={line}
              onLine={setLine}
              written={written}
              onWritten={setWritten}
              kept={kept}
              busy={busy}
              trouble={trouble}
              text={text}
              onWrite={write}
            />
          </div>
        </Section>
      </div>
      <Section title={resultsTitle}>
        {report === null ? (
          <p className="text-muted">{t("notGraded")}</p>
        ) : (
          <>
            <p className="mb-4 max-w-[72ch] text-muted text-sm">{t("beforeCredit")}</p>
            <RegradedResults
              regraded={regraded}
              first={first}
              ledger={null}
              report={report}
              kind="submit"
              points={points}
              credit={sendCredit({ kind: "full" })}
              locale={locale}
              onGoTo={goTo}
            />
            <HiddenCases own={inspection} onGoTo={goTo} />
          </>
        )}
      </Section>
      {attempts.length > 1 && (
        <Section title={t("difference.title")}>
          <AttemptDifference id={id} attempts={attempts} />
        </Section>
      )}
      <SubmissionKeys open={listing} onClose={() => setListing(false)} />
    </div>
  );
}
