import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { AggregatorRegistry, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { isEventStream } from "#bin/site/open-responses.ts";
import { routeFinder } from "#bin/site/route-of.ts";
import type { Database } from "#prisma/client.ts";
import { listGraderMetrics } from "#prisma/metrics/grader-metrics.ts";
import { countFaultedSubmissions, readQueueDepth } from "#prisma/metrics/read-queue-depth.ts";

export type SiteMetrics = {
  /** Counts an answer when it has ended, and logs it at the level `debug`. */
  observe(request: IncomingMessage, response: ServerResponse): void;
  /** Everything in the text format of Prometheus: of this process, of the queues, of each grader that lives. */
  write(): Promise<string>;
};

/** How long the database may take to tell its part; without it the rest is told. */
const patienceMs = 3_000;
/** What nginx calls an answer for which nobody waited. */
const clientGone = 499;

/** The metrics of this site. What is read from the database is the same at each site of one database. */
export function openMetrics(db: Database, open: ReadonlySet<ServerResponse>, log: Logger): SiteMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "gradus_http_request_seconds",
    help: "Time to the end of an answer. Event streams, which stay open, are not among them.",
    labelNames: ["method", "route", "status"],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers,
  });
  new Gauge({
    name: "gradus_event_streams",
    help: "Pages that follow a submission or a sitting now.",
    registers,
    collect() {
      this.set([...open].filter(isEventStream).length);
    },
  });
  const databaseUp = new Gauge({
    name: "gradus_database_up",
    help: "1 when the database answers.",
    registers,
  });
  const routeOf = routeFinder();
  return {
    observe(request, response) {
      const method = request.method ?? "";
      const route = routeOf((request.url ?? "").split("?")[0] ?? "");
      const end = requests.startTimer({ method, route });
      response.once("close", () => {
        if (isEventStream(response)) return;
        const status = response.headersSent ? response.statusCode : clientGone;
        const seconds = end({ status });
        // The route and not the address, in which a token may stand.
        log.debug({ method, route, status, ms: Math.round(seconds * 1_000) }, "answered");
      });
    },
    async write() {
      const reading = readDatabase(db).catch((error: unknown) => {
        log.warn({ error }, "metrics could not be read from the database");
        return null;
      });
      const told = await Promise.race([reading, nothingAfter(patienceMs)]);
      databaseUp.set(told === null ? 0 : 1);
      return AggregatorRegistry.aggregate([await registry.getMetricsAsJSON(), ...(told ?? [])]).metrics();
    },
  };
}

/** The queues as the database has them, and what the graders last said there of themselves. */
async function readDatabase(db: Database): Promise<object[][]> {
  const [queues, faulted, graders] = await Promise.all([
    readQueueDepth(db),
    countFaultedSubmissions(db),
    listGraderMetrics(db),
  ]);
  const registry = new Registry();
  const registers = [registry];
  const labelNames = ["queue"];
  const help = "Jobs that wait in a queue, and that run; the queue of submissions is called grade.";
  const depth = new Gauge({ name: "gradus_queue_jobs", help, labelNames: ["queue", "state"], registers });
  const wait = new Gauge({
    name: "gradus_queue_oldest_wait_seconds",
    help: "How long the job has waited that has waited longest; 0 when none waits.",
    labelNames,
    registers,
  });
  for (const { queue, waiting, running, oldestWaitSeconds } of queues) {
    depth.set({ queue, state: "waiting" }, waiting);
    depth.set({ queue, state: "running" }, running);
    wait.set({ queue }, oldestWaitSeconds);
  }
  new Gauge({
    name: "gradus_faulted_submissions",
    help: "Submissions without a verdict that met a fault of ours.",
    registers,
  }).set(faulted);
  new Gauge({ name: "gradus_graders", help: "Graders that live.", registers }).set(graders.length);
  return [await registry.getMetricsAsJSON(), ...graders];
}

function nothingAfter(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms).unref());
}
