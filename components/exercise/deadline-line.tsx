import type { ReactNode } from "react";
import { RefreshAfter } from "#components/exercise/refresh-after.tsx";
import { classNames } from "#components/ui/class-names.ts";

export type DeadlineFigure = {
  /** Where now is: in which stretch, and how far along it, from 0 to 1. */
  now: { stretch: "before" | "full" | "late" | "after"; along: number };
  nowLabel: string;
  /** What a submission counts between the deadlines; empty where now stands there and says it itself. */
  lateLabel: string;
  softLabel: string;
  hardLabel: string;
  /** The whole figure in words. */
  sentence: string;
  /** In how many milliseconds now comes into the next stretch; null in the last. */
  stretchEndsInMs: number | null;
};

/** The stretches have fixed widths, so that labels never meet however near the two deadlines are. */
const stretches = {
  before: { from: 0, to: 4 },
  full: { from: 4, to: 50 },
  late: { from: 50, to: 90 },
  after: { from: 90, to: 100 },
};

/** The way of an exercise from its opening to its hard deadline, with the place of now upon it. */
export function DeadlineLine({ figure }: { figure: DeadlineFigure }) {
  const { stretch, along } = figure.now;
  const { from, to } = stretches[stretch];
  const at = from + (to - from) * along;
  return (
    <figure className="mt-4">
      {figure.stretchEndsInMs !== null && <RefreshAfter ms={figure.stretchEndsInMs} />}
      <div aria-hidden className="relative h-16 text-xs">
        <Stretch part="before" className="border-t-2 border-hairline border-dotted" />
        <Stretch part="full" className="h-[3px] bg-passed" />
        <Stretch part="late" className="h-[3px] bg-partly" />
        <Stretch part="after" className="border-t-2 border-hairline border-dotted" />
        <Tick at={stretches.late.from} lean={0.8} label={figure.softLabel} />
        <Tick at={stretches.late.to} lean={0.9} label={figure.hardLabel} />
        {figure.lateLabel && (
          <Label at={70} lean={0.5} className="top-0 text-partly">
            {figure.lateLabel}
          </Label>
        )}
        <Label at={at} lean={leanOfNow(figure.now)} className="top-0 font-medium text-accent">
          {figure.nowLabel}
        </Label>
        <span
          className="absolute top-[1.3rem] size-3 -translate-x-1/2 rounded-full bg-accent ring-2 ring-paper"
          style={{ left: `${at}%` }}
        />
      </div>
      <figcaption className="text-muted text-sm">{figure.sentence}</figcaption>
    </figure>
  );
}

function Stretch({ part, className }: { part: keyof typeof stretches; className: string }) {
  const { from, to } = stretches[part];
  return (
    <span
      className={classNames("absolute top-[1.6rem]", className)}
      style={{ left: `${from}%`, width: `${to - from}%` }}
    />
  );
}

function Tick({ at, lean, label }: { at: number; lean: number; label: string }) {
  return (
    <>
      <span className="absolute top-[1.3rem] h-3 w-px bg-ink" style={{ left: `${at}%` }} />
      <Label at={at} lean={lean} className="top-9">
        {label}
      </Label>
    </>
  );
}

type LabelProps = { at: number; lean: number; className: string; children: ReactNode };

/** A label at its place; `lean` is the share of it that stands left of the place. */
function Label({ at, lean, className, children }: LabelProps) {
  return (
    <span
      className={classNames("absolute whitespace-nowrap", className)}
      style={{ left: `${at}%`, transform: `translateX(${-lean * 100}%)` }}
    >
      {children}
    </span>
  );
}

/** The label of now never reaches over the end of its stretch, where another label stands. */
function leanOfNow({ stretch, along }: DeadlineFigure["now"]): number {
  switch (stretch) {
    case "before":
      return 0;
    case "full":
      return along;
    case "late":
      return 0.4 + along * 0.5;
    case "after":
      return 0.9;
  }
}
