import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { type Meaning, Meant } from "#components/ui/meaning.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { moment, type Place } from "#lib/format.ts";
import type { RegradeMode } from "#lib/regrade/api.ts";

/** How far a regrade is, and what was decided about it. */
export type RunProgress = {
  done: number;
  total: number;
  mode: RegradeMode | null;
  droppedAt: Date | null;
};

type Run = RunProgress & { id: string; createdAt: Date; reason: string };

/** The regrades of an item, newest first. */
export function RunTable({ runs, place }: { runs: Run[]; place: Place }) {
  const t = useTranslations("regrade.runs");
  if (runs.length === 0) return <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>;
  return (
    <table className="rows piled">
      <thead>
        <tr>
          <th scope="col">{t("when")}</th>
          <th scope="col">{t("reason")}</th>
          <th scope="col" className="text-right max-lg:hidden">
            {t("size")}
          </th>
          <th scope="col">{t("state")}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <th scope="row" className="figures whitespace-nowrap text-left">
              <PageLink href={`/regrades/${run.id}`} className="link">
                {moment(run.createdAt, place)}
              </PageLink>
            </th>
            <td className="max-w-[60ch] break-words">{run.reason}</td>
            <td className="figures text-right max-lg:hidden">{run.total}</td>
            <td>
              <RunState run={run} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where a regrade stands, as a word with its icon. */
export function RunState({ run }: { run: RunProgress }) {
  const t = useTranslations("regrade.state");
  const state = stateOf(run);
  return <Meant meaning={meanings[state]}>{t(state, { done: run.done, total: run.total })}</Meant>;
}

type State = "running" | "ready" | "dropped" | RegradeMode;

function stateOf({ done, total, mode, droppedAt }: RunProgress): State {
  if (mode !== null) return mode;
  if (droppedAt !== null) return "dropped";
  return done < total ? "running" : "ready";
}

const meanings: Record<State, Meaning> = {
  running: "waiting",
  ready: "partly",
  never_lower: "passed",
  replace: "passed",
  dropped: "failed",
};
