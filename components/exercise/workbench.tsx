"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { CodeEditor, type EditorHandle } from "#components/editor/code-editor.tsx";
import { exerciseTypes } from "#components/editor/exercise-types.ts";
import { Attempts } from "#components/exercise/attempts.tsx";
import { DraftConflict } from "#components/exercise/draft-conflict.tsx";
import { DraftLine } from "#components/exercise/draft-line.tsx";
import { Examples } from "#components/exercise/examples.tsx";
import { KeyList } from "#components/exercise/key-list.tsx";
import { SplitPane } from "#components/exercise/split-pane.tsx";
import { useAttempts } from "#components/exercise/use-attempts.ts";
import { useDraft } from "#components/exercise/use-draft.ts";
import { useKeys, useMac } from "#components/exercise/use-keys.ts";
import { useMark } from "#components/exercise/use-mark.ts";
import { type Unfinished, useSubmission } from "#components/exercise/use-submission.ts";
import { WorkbenchActions } from "#components/exercise/workbench-actions.tsx";
import { Announcer } from "#components/results/announcer.tsx";
import { type ShownResult, WorkbenchResults } from "#components/results/workbench-results.tsx";
import { Button } from "#components/ui/button.tsx";
import { TabPanel, Tabs } from "#components/ui/tabs.tsx";
import { showToast } from "#components/ui/toast.tsx";
import type { AttemptList, DraftState } from "#lib/api.ts";
import type { SentCredit } from "#lib/credit.ts";
import type { Exercise, VisibleExample } from "#lib/exercise.ts";
import type { Locale } from "#lib/locale.ts";

export type WorkbenchProps = {
  locale: Locale;
  timeZone: string;
  /** When the page was made. */
  now: Date;
  userId: string;
  exercise: Exercise;
  starter: string;
  examples: VisibleExample[];
  /** Null for a trial, which counts nowhere. */
  itemId: string | null;
  /** Points of the item, a decimal as text. */
  points: string;
  /** What a submission sent now would be credited with. */
  credit: SentCredit;
  /** False before the opening. */
  mayRun: boolean;
  /** False before the opening and after the hard deadline. */
  maySubmit: boolean;
  draft: DraftState | null;
  sent: AttemptList;
  last: ShownResult | null;
  unfinished: Unfinished | null;
  /** Share of the editor above the results, in percent. */
  split: number;
};

/** A text that was put in place of the person's own, which one press brings back. */
type Replaced = { before: string; after: string; said: "resetDone" | "restoreDone" };

type TabName = "solution" | "examples" | "attempts";

/** Where a solution is written, run, submitted and looked at: everything right of the statement. */
export function Workbench(props: WorkbenchProps) {
  const { locale, exercise, starter, examples, points, credit, mayRun, maySubmit, userId } = props;
  const t = useTranslations("exercise");
  const editor = useRef<EditorHandle>(null);
  const [tab, setTab] = useState<TabName>("solution");
  const [keysOpen, setKeysOpen] = useState(false);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const types = useMemo(() => exerciseTypes(exercise, locale), [exercise, locale]);
  const [, showAgain] = useState(0);

  const { keeper, status } = useDraft({
    userId,
    exerciseId: exercise.id,
    starter,
    server: props.draft,
    locale,
    show: (source) => {
      editor.current?.replace(source);
      showAgain((count) => count + 1); // the text that stands in the editor's place while it loads
    },
  });
  const { runner, progress } = useSubmission(locale, exercise.id, props.unfinished);
  const { attempts, override, refresh } = useAttempts(props.sent, exercise.id, locale);
  const decided = { override, itemId: props.itemId, points, locale };
  const [shown, setShown] = useState(props.last);
  const mark = useMark(progress.stage === "graded" ? progress.report : null);

  useEffect(() => {
    if (progress.stage === "graded") {
      const { kind, id, report } = progress;
      setShown({ id, kind, report, createdAt: null });
    }
    if (progress.stage === "graded" || progress.stage === "queued") void refresh();
  }, [progress, refresh]);

  function send(kind: "run" | "submit") {
    if (kind === "submit" ? !maySubmit : !mayRun) return;
    void keeper.flush();
    mark.clear();
    setTab("solution");
    runner.send(kind, keeper.source);
  }

  async function save() {
    await keeper.flush();
    if (keeper.status.kind === "saved") showToast("passed", t("draft.saved"));
    else if (keeper.status.kind !== "conflict") showToast("partly", t("draft.offline"));
  }

  function replace(source: string, said: Replaced["said"]) {
    const before = keeper.source;
    setTab("solution");
    editor.current?.replace(source); // tells of a change, which takes away what was said of the last one
    setReplaced({ before, after: source, said });
  }

  function goTo(line: number, column: number) {
    setTab("solution");
    // The editor must be on the page before it can take the focus.
    requestAnimationFrame(() => editor.current?.goTo(line, column));
  }

  useKeys({ run: () => send("run"), submit: () => send("submit"), save, list: () => setKeysOpen(true) });
  const mac = useMac();
  const ownCredit = (id: string) => attempts.find((attempt) => attempt.id === id)?.credit ?? credit;
  const ownRegrade = (id: string) => attempts.find((attempt) => attempt.id === id)?.regraded ?? null;

  return (
    <>
      <Tabs
        className="flex h-full min-h-0 flex-col *:first:px-3 sm:*:first:pl-4 [&_[role=tab]]:text-sm"
        label={t("tabs.label")}
        value={tab}
        onChange={(next) => setTab(next as TabName)}
        tabs={[
          { value: "solution", label: t("tabs.solution") },
          { value: "examples", label: t("tabs.examples", { count: examples.length }) },
          { value: "attempts", label: t("tabs.attempts", { count: attempts.length }) },
        ]}
        trailing={
          <WorkbenchActions
            busy={progress.stage === "idle" ? null : runner.isBusy ? progress.kind : null}
            mayRun={mayRun}
            maySubmit={maySubmit}
            mac={mac}
            onRun={() => send("run")}
            onSubmit={() => send("submit")}
            onReset={() => replace(starter, "resetDone")}
            onKeys={() => setKeysOpen(true)}
          />
        }
      >
        <TabPanel value="solution" keepMounted className="min-h-0 flex-1 [&[hidden]]:hidden">
          <SplitPane
            direction="rows"
            initial={props.split}
            label={t("splitRows")}
            className="h-full"
            first={
              <div className="flex h-[65dvh] min-h-0 flex-col lg:h-full">
                {status.kind === "conflict" && (
                  <DraftConflict
                    locale={locale}
                    mine={keeper.source}
                    other={status.other.source}
                    onKeepMine={() => keeper.keepMine()}
                    onTakeOther={() => keeper.takeOther()}
                  />
                )}
                {replaced && (
                  <p
                    role="status"
                    className="flex flex-wrap items-center gap-3 wash-waiting px-4 py-1.5 text-sm"
                  >
                    {t(replaced.said)}
                    <Button
                      size="small"
                      onClick={() => {
                        editor.current?.replace(replaced.before);
                        setReplaced(null);
                      }}
                    >
                      {t("undo")}
                    </Button>
                  </p>
                )}
                <div className="min-h-0 flex-1">
                  <CodeEditor
                    ref={editor}
                    locale={locale}
                    exerciseId={exercise.id}
                    types={types}
                    libraries={exercise.allowedImports}
                    getSource={() => keeper.source}
                    label={t("editor")}
                    failure={t("editorFailed")}
                    mark={mark.mark}
                    onChange={(source) => {
                      keeper.edit(source);
                      mark.clear();
                      if (source !== replaced?.after) setReplaced(null);
                    }}
                    onRun={() => send("run")}
                    onSubmit={() => send("submit")}
                    onSave={save}
                  />
                </div>
                <DraftLine status={status} untouched={props.draft === null && keeper.source === starter} />
              </div>
            }
            second={
              <WorkbenchResults
                progress={progress}
                shown={shown}
                points={points}
                creditOf={ownCredit}
                regradedOf={ownRegrade}
                decided={decided}
                locale={locale}
                timeZone={props.timeZone}
                now={props.now}
                onGoTo={goTo}
              />
            }
          />
        </TabPanel>
        <TabPanel value="examples" className="min-h-0 flex-1 overflow-y-auto px-5 py-5">
          <Examples examples={examples} locale={locale} />
        </TabPanel>
        <TabPanel value="attempts" className="min-h-0 flex-1 overflow-y-auto px-5 py-5">
          <Attempts
            attempts={attempts}
            decided={decided}
            points={points}
            locale={locale}
            timeZone={props.timeZone}
            now={props.now}
            onRestore={(source) => replace(source, "restoreDone")}
          />
        </TabPanel>
      </Tabs>
      <Announcer progress={progress} points={points} creditOf={ownCredit} locale={locale} />
      <KeyList open={keysOpen} mac={mac} onClose={() => setKeysOpen(false)} />
    </>
  );
}
