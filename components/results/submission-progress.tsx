"use client";

import { useTranslations } from "next-intl";
import type { Progress } from "#components/exercise/submission-runner.ts";
import { Button } from "#components/ui/button.tsx";
import { MeaningIcon } from "#components/ui/meaning.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";

type Running = Exclude<Progress, { stage: "idle" | "graded" }>;

/** How far a submission is, in words and as a bar; or why it was refused. */
export function SubmissionProgress({ progress, onAgain }: { progress: Running; onAgain(): void }) {
  const t = useTranslations("results");
  const words = useStageWords();
  if (progress.stage === "refused")
    return (
      <Notice meaning="failed" title={progress.problem.title}>
        <p>{progress.problem.detail}</p>
        {progress.problem.code === "not_signed_in" && (
          <Button size="small" className="mt-3" onClick={onAgain}>
            {t("signInAgain")}
          </Button>
        )}
      </Notice>
    );
  const running = progress.stage === "running" && progress.total !== null ? progress : null;
  return (
    <div data-stage={progress.stage}>
      <p className="flex items-center gap-2">
        <MeaningIcon
          meaning={progress.stage === "retrying" ? "partly" : "waiting"}
          className="motion-safe:animate-pulse"
        />
        <span className="figures">{words(progress)}</span>
      </p>
      <ProgressBar
        className="mt-3 max-w-md"
        meaning="waiting"
        share={running?.total ? running.done / running.total : 0}
      />
    </div>
  );
}

/** The stage of a submission in words. */
export function useStageWords() {
  const t = useTranslations("results.stage");
  return (progress: Progress): string => {
    switch (progress.stage) {
      case "idle":
      case "graded":
        return "";
      case "refused":
        return progress.problem.title;
      case "sending":
        return t("sending");
      case "retrying":
        return t(`retrying_${progress.reason}`);
      case "queued":
        if (progress.fault) return t("queuedFault");
        return progress.place === null ? t("queued") : t("queuedPlace", { place: progress.place });
      case "running":
        return progress.total === null
          ? t("running")
          : t("runningOf", { done: progress.done, total: progress.total });
    }
  };
}
