"use client";

import { LoaderCircle } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { withCalls } from "#components/call/with-calls.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { CheckState } from "#lib/staff/exercise-check.ts";

const pollMs = 1_000;

/** Loaded when first used: it brings what parses the server's answers. */
const checkCalls = () => import("#components/exercises/check-calls.ts");

type Props = {
  exerciseId: string;
  /** As it was when the page was made. */
  present: CheckState;
  checkedBefore: boolean;
};

/** The button that has an exercise checked, how far that is, and why it failed if it did. */
export function CheckRunner({ exerciseId, present, checkedBefore }: Props) {
  const t = useTranslations("exercises.proof");
  const locale = useLocale();
  const router = useRouter();
  const [state, setState] = useState(present);
  const { busy: asking, trouble, call } = useCall(checkCalls);
  /** Why it is not known how far the check is, as a sentence. */
  const [lost, setLost] = useState<string | null>(null);
  const busy = state.status === "queued" || state.status === "running";

  useEffect(() => {
    if (!busy) return;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const look = async () => {
      const result = await withCalls(checkCalls, ({ callCheck }) => callCheck("GET", exerciseId, locale));
      if (over) return;
      timer = setTimeout(look, pollMs);
      setLost(result.kind === "done" ? null : result.kind === "later" ? t("lost") : result.problem.title);
      if (result.kind !== "done") return;
      setState(result.value);
      if (result.value.status === "none" || result.value.status === "failed") router.refresh();
    };
    timer = setTimeout(look, pollMs);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [busy, exerciseId, locale, router, t]);

  async function ask() {
    const asked = await call(({ callCheck }) => callCheck("POST", exerciseId, locale));
    if (asked !== null) setState(asked);
  }

  return (
    <div className="mt-5">
      {busy ? (
        <Running state={state} />
      ) : (
        <Button kind="primary" busy={asking} onClick={ask}>
          {asking && <LoaderCircle aria-hidden className="size-4 motion-safe:animate-spin" />}
          {t(checkedBefore ? "again" : "start")}
        </Button>
      )}
      <Trouble trouble={trouble} className="mt-3" />
      {lost !== null && (
        <p role="status" className="mt-3 text-partly">
          {lost}
        </p>
      )}
      {state.status === "failed" && (
        <Notice meaning="failed" title={t("failed")} className="mt-5">
          <p>{t("failedHint")}</p>
          <p lang={state.reason === null ? locale : "en"} className="mt-2 font-mono text-sm">
            {state.reason ?? t("fell")}
          </p>
        </Notice>
      )}
    </div>
  );
}

function Running({ state: { status, progress, tries } }: { state: CheckState }) {
  const t = useTranslations("exercises.proof.progress");
  const words = () => {
    if (status === "queued") return t("queued");
    return progress === null ? t("running") : t(progress.part, progress);
  };
  return (
    <div className="max-w-md">
      {/* A count that changes each second would drown everything else for a screen reader. */}
      <p role="status" className="sr-only">
        {t(status === "queued" ? "queued" : "running")}
      </p>
      <p aria-hidden className="figures flex items-center gap-2">
        <LoaderCircle className="size-4 text-waiting motion-safe:animate-spin" />
        {words()}
      </p>
      <ProgressBar
        className="mt-3"
        meaning="waiting"
        share={progress === null || progress.total === 0 ? 0 : progress.done / progress.total}
      />
      {status === "queued" && <p className="mt-2 text-sm text-muted">{t("queuedHint")}</p>}
      {tries > 1 && <p className="mt-2 text-sm text-muted">{t("again", { tries })}</p>}
    </div>
  );
}
