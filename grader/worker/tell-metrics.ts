import type { Logger } from "pino";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Verdict } from "#lib/verdict.ts";
import type { Database } from "#prisma/client.ts";
import { removeGraderMetrics, storeGraderMetrics } from "#prisma/metrics/grader-metrics.ts";

const everyMs = 5_000;

export type GraderMetrics = {
  /** A submission was taken. @returns what is called with its end: its verdict, or a fault of ours. */
  begin(content: "exercise" | "question"): (verdict: Verdict) => void;
  stop(): Promise<void>;
};

/**
 * Counts what this grader does, and tells it through the database every few seconds: nobody can ask a grader, which
 * has no address and reaches nothing but Postgres. The site shows it at `/metrics` with the grader's name.
 */
export function tellMetrics(
  db: Database,
  { grader, boxes, log }: { grader: string; boxes: number; log: Logger },
): GraderMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ grader });
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const verdicts = new Counter({
    name: "gradus_verdicts_total",
    help: "Verdicts this grader has come to; grader_fault is a fault of ours, which is tried again.",
    labelNames: ["verdict"],
    registers,
  });
  const seconds = new Histogram({
    name: "gradus_grading_seconds",
    help: "Time from taking a submission to its verdict.",
    labelNames: ["content"],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100],
    registers,
  });
  const inHand = new Gauge({ name: "gradus_grading", help: "Submissions in hand.", registers });
  new Gauge({ name: "gradus_boxes", help: "Boxes, each for one submission at a time.", registers }).set(
    boxes,
  );

  const tell = async () => {
    try {
      await storeGraderMetrics(db, { grader, metrics: await registry.getMetricsAsJSON() });
    } catch (error) {
      log.debug({ error }, "metrics could not be told");
    }
  };
  let telling = tell();
  const timer = setInterval(() => {
    telling = telling.then(tell);
  }, everyMs);
  return {
    begin(content) {
      const end = seconds.startTimer({ content });
      inHand.inc();
      return (verdict) => {
        inHand.dec();
        verdicts.inc({ verdict });
        if (verdict !== "grader_fault") end();
      };
    },
    async stop() {
      clearInterval(timer);
      await telling;
      await removeGraderMetrics(db, grader).catch(() => {});
    },
  };
}
