"use client";

import { MessageSquareText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AttemptDetail } from "#components/exercise/attempt-detail.tsx";
import { type Decided, DecidedNote } from "#components/exercise/decided-note.tsx";
import { VerdictBadge } from "#components/results/verdict-badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Badge } from "#components/ui/meaning.tsx";
import type { Attempt } from "#lib/api.ts";
import { mostShare } from "#lib/credit.ts";
import { decimal } from "#lib/exact.ts";
import { moment } from "#lib/format.ts";
import { readFraction } from "#lib/fraction.ts";
import type { Locale } from "#lib/locale.ts";
import { showPoints } from "#lib/points.ts";
import { exactScore } from "#lib/score.ts";

export type AttemptsProps = {
  attempts: Attempt[];
  decided: Decided;
  points: string;
  locale: Locale;
  timeZone: string;
  /** When the page was made: the year is told when it is another one. */
  now: Date;
  onRestore(source: string): void;
};

/** Every submission of the person, newest first, with what each is worth and which one counts. */
export function Attempts(props: AttemptsProps) {
  const { attempts, decided, points, locale, timeZone, now, onRestore } = props;
  const t = useTranslations("exercise.attempts");
  const regradedWord = useTranslations("regrade.own")("again");
  const comments = useTranslations("comments");
  const [openId, setOpenId] = useState<string | null>(null);
  if (attempts.length === 0) return <EmptyState title={t("empty.title")}>{t("empty.todo")}</EmptyState>;
  const open = attempts.find(({ id }) => id === openId);
  const previous = open && attempts[attempts.indexOf(open) + 1];
  const timeOf = (attempt: Attempt) => moment(new Date(attempt.createdAt), { locale, timeZone, now });
  return (
    <>
      <DecidedNote {...decided} />
      <p className="mb-2 max-w-[72ch] text-muted text-sm">{t("rule")}</p>
      <div className="overflow-x-auto">
        <table className="rows text-sm max-sm:[&_:is(td,th)]:pr-2 [&_:is(td,th)]:align-middle!">
          <thead>
            <tr>
              <th scope="col" className="hidden sm:table-cell">
                {t("time")}
              </th>
              <th scope="col">{t("verdict")}</th>
              <th scope="col" className="hidden text-right sm:table-cell">
                {t("score")}
              </th>
              <th scope="col" className="hidden text-right sm:table-cell">
                {t("credit")}
              </th>
              <th scope="col" className="text-right">
                {t("earned")}
              </th>
              <th scope="col">
                <span className="sr-only">{t("open")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => (
              <tr key={attempt.id} className={classNames(attempt.id === openId && "bg-sunken")}>
                <th scope="row" className="figures hidden whitespace-nowrap text-left sm:table-cell">
                  {timeOf(attempt)}
                </th>
                <td>
                  <span className="figures mb-1 block text-muted sm:hidden">{timeOf(attempt)}</span>
                  {attempt.verdict ? (
                    <VerdictBadge verdict={attempt.verdict} />
                  ) : (
                    <Badge meaning="waiting">{t(attempt.status === "running" ? "running" : "queued")}</Badge>
                  )}
                  {attempt.regraded && <span className="mt-1 block text-muted text-xs">{regradedWord}</span>}
                  {attempt.comments > 0 && (
                    <span className="mt-1 flex items-center gap-1 text-accent text-xs">
                      <MessageSquareText aria-hidden className="size-3.5" />
                      {comments("count", { count: attempt.comments })}
                    </span>
                  )}
                </td>
                <td className="figures hidden whitespace-nowrap text-right sm:table-cell">
                  {attempt.score ? showPoints(exactScore(attempt.score).mul(decimal(points)), locale) : "—"}
                </td>
                <td className="figures hidden whitespace-nowrap text-right sm:table-cell">
                  {t("share", { share: mostShare(attempt.credit) })}
                </td>
                <td className="figures text-right sm:whitespace-nowrap">
                  {attempt.earned ? <strong>{showPoints(readFraction(attempt.earned), locale)}</strong> : "—"}
                  {attempt.counts && (
                    <span className="block text-passed text-xs">{t(`counts.${attempt.counts}`)}</span>
                  )}
                </td>
                <td className="text-right">
                  <Button
                    size="small"
                    kind="quiet"
                    aria-expanded={attempt.id === openId}
                    onClick={() => setOpenId(attempt.id === openId ? null : attempt.id)}
                  >
                    {attempt.id === openId ? t("close") : t("open")}
                    <span className="sr-only">: {t("one", { time: timeOf(attempt) })}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && (
        <AttemptDetail
          key={open.id}
          attempt={open}
          previousId={previous?.id ?? null}
          title={t("one", { time: timeOf(open) })}
          ledger={decided.itemId && `/gradebook/${decided.itemId}`}
          points={points}
          locale={locale}
          timeZone={timeZone}
          now={now}
          onRestore={onRestore}
        />
      )}
    </>
  );
}
