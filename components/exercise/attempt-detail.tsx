"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { CodeViewer } from "#components/editor/code-viewer.tsx";
import { DiffViewer } from "#components/editor/diff-viewer.tsx";
import { callApi } from "#components/exercise/call-api.ts";
import { RegradedResults } from "#components/results/regraded-results.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TabPanel, Tabs } from "#components/ui/tabs.tsx";
import { type Attempt, type SubmissionResult, submissionResultSchema } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";

type Props = {
  attempt: Attempt;
  previousId: string | null;
  title: string;
  points: string;
  locale: Locale;
  onRestore(source: string): void;
};

type Loaded = { state: "loading" } | { state: "failed" } | { state: "there"; submission: SubmissionResult };

/** One attempt: its code, how that differs from the one before, and its results. */
export function AttemptDetail({ attempt, previousId, title, points, locale, onRestore }: Props) {
  const t = useTranslations("exercise.attempts");
  const resultsTitle = useTranslations("results")("title");
  const [tab, setTab] = useState("code");
  const own = useSubmissionById(attempt.id, locale);
  const previous = useSubmissionById(tab === "difference" ? previousId : null, locale);
  if (own.state === "loading") return <p className="mt-6 text-muted">{t("loading")}</p>;
  if (own.state === "failed")
    return (
      <Notice meaning="failed" title={t("failed.title")} className="mt-6">
        {t("failed.todo")}
      </Notice>
    );
  const { source, report } = own.submission;
  const tabs = [
    { value: "code", label: t("code") },
    ...(previousId ? [{ value: "difference", label: t("difference") }] : []),
    ...(report ? [{ value: "results", label: resultsTitle }] : []),
  ];
  return (
    <section className="mt-6" aria-label={title}>
      <h3 className="font-medium">{title}</h3>
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
          <CodeViewer locale={locale} source={source} label={title} />
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

function useSubmissionById(id: string | null, locale: Locale): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: "loading" });
  useEffect(() => {
    if (id === null) return;
    let closed = false;
    setLoaded({ state: "loading" });
    callApi({ method: "GET", path: `/api/submissions/${id}`, locale, schema: submissionResultSchema }).then(
      (result) => {
        if (closed) return;
        setLoaded(
          result.kind === "done" ? { state: "there", submission: result.value } : { state: "failed" },
        );
      },
    );
    return () => {
      closed = true;
    };
  }, [id, locale]);
  return loaded;
}
