"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { CommentList } from "#components/comments/comment-list.tsx";
import { commentedLines } from "#components/comments/commented-lines.ts";
import { CodeViewer } from "#components/editor/code-viewer.tsx";
import { DiffViewer } from "#components/editor/diff-viewer.tsx";
import { useSubmissionById } from "#components/exercise/use-submission-by-id.ts";
import { RegradedResults } from "#components/results/regraded-results.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TabPanel, Tabs } from "#components/ui/tabs.tsx";
import type { Attempt } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";

type Props = {
  attempt: Attempt;
  previousId: string | null;
  title: string;
  /** Where the history of the points is; null where there is none. */
  ledger: string | null;
  points: string;
  locale: Locale;
  timeZone: string;
  now: Date;
  onRestore(source: string): void;
};

/** One attempt: its code, how that differs from the one before, and its results. */
export function AttemptDetail({
  attempt,
  previousId,
  title,
  ledger,
  points,
  locale,
  timeZone,
  now,
  onRestore,
}: Props) {
  const t = useTranslations("exercise.attempts");
  const resultsTitle = useTranslations("results")("title");
  const commentsTitle = useTranslations("comments")("title");
  const [tab, setTab] = useState("code");
  const own = useSubmissionById(attempt.id, locale);
  const marked = useMemo(() => commentedLines(own.state === "there" ? own.submission.comments : []), [own]);
  const previous = useSubmissionById(tab === "difference" ? previousId : null, locale);
  if (own.state === "loading") return <p className="mt-6 text-muted">{t("loading")}</p>;
  if (own.state === "failed")
    return (
      <Notice meaning="failed" title={t("failed.title")} className="mt-6">
        {t("failed.todo")}
      </Notice>
    );
  const { source, report, comments } = own.submission;
  const tabs = [
    { value: "code", label: t("code") },
    ...(previousId ? [{ value: "difference", label: t("difference") }] : []),
    ...(report ? [{ value: "results", label: resultsTitle }] : []),
  ];
  return (
    <section className="mt-6" aria-label={title}>
      <h3 className="font-medium">{title}</h3>
      {comments.length > 0 && (
        <section className="my-4" aria-label={commentsTitle}>
          <h4 className="eyebrow mb-2">{commentsTitle}</h4>
          <CommentList comments={comments} source={source} timeZone={timeZone} now={now} />
        </section>
      )}
      <Tabs
        tabs={tabs}
        value={tab}
        onChange={setTab}
        label={title}
        trailing={
          <Button size="small" onClick={() => onRestore(source)}>
            {t("restore")}
          </Button>
        }
      >
        <TabPanel value="code" className="h-96 border-hairline border-x border-b">
          <CodeViewer locale={locale} source={source} label={title} marked={marked} />
        </TabPanel>
        <TabPanel value="difference" className="h-96 border-hairline border-x border-b">
          {previous.state === "there" && previous.submission.source === source && (
            <p className="p-4 text-muted">{t("same")}</p>
          )}
          {previous.state === "there" && previous.submission.source !== source && (
            <DiffViewer
              locale={locale}
              before={previous.submission.source}
              after={source}
              beforeLabel={t("before")}
              afterLabel={t("after")}
            />
          )}
          {previous.state === "loading" && <p className="p-4 text-muted">{t("loading")}</p>}
          {previous.state === "failed" && <p className="p-4 text-failed">{t("failed.todo")}</p>}
        </TabPanel>
        <TabPanel value="results" className="pt-4">
          {report && (
            <RegradedResults
              regraded={attempt.regraded}
              first={own.submission.first}
              ledger={ledger}
              report={report}
              kind="submit"
              points={points}
              credit={attempt.credit}
              locale={locale}
              onGoTo={() => setTab("code")}
            />
          )}
        </TabPanel>
      </Tabs>
    </section>
  );
}
