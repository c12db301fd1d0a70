import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { duration } from "#lib/duration.ts";
import { moment, type Place } from "#lib/format.ts";

type Figures = {
  waiting: number;
  running: number;
  oldestWaitingSince: Date | null;
};

/** How many wait and are being graded at this moment, and since when the first of them waits. */
export function QueueFigures({ figures, place }: { figures: Figures; place: Place }) {
  const t = useTranslations("grader");
  const { waiting, running, oldestWaitingSince: oldest } = figures;
  return (
    <FigureList>
      <Figure label={t("waiting")}>{waiting}</Figure>
      <Figure label={t("running")}>{running}</Figure>
      <Figure
        label={t("oldest")}
        note={oldest ? t("since", { time: moment(oldest, place) }) : t("nobodyWaits")}
      >
        {oldest ? duration(place.now.getTime() - oldest.getTime(), place.locale) : "—"}
      </Figure>
    </FigureList>
  );
}

/** The verdicts of the last hour, and how long a person waited for one. */
export function HourFigures({
  verdicts,
  medianMs,
  p95Ms,
}: {
  verdicts: number;
  medianMs: number;
  p95Ms: number;
}) {
  const t = useTranslations("grader");
  const long = (ms: number) =>
    ms < 1000 ? t("milliseconds", { ms: Math.round(ms) }) : t("seconds", { seconds: ms / 1000 });
  return (
    <FigureList>
      <Figure label={t("count")}>{verdicts}</Figure>
      <Figure label={t("median")}>{long(medianMs)}</Figure>
      <Figure label={t("p95")}>{long(p95Ms)}</Figure>
    </FigureList>
  );
}

function FigureList({ children }: { children: ReactNode }) {
  return <dl className="grid gap-x-8 gap-y-4 border-y border-hairline py-4 sm:grid-cols-3">{children}</dl>;
}

function Figure({ label, note, children }: { label: string; note?: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="figures text-xl">
        {children}
        {note && <span className="block text-sm text-muted">{note}</span>}
      </dd>
    </div>
  );
}
