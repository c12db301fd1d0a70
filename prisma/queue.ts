import { hostname } from "node:os";
import { fromPrisma, PgBoss } from "pg-boss";
import type { Transaction } from "#prisma/client.ts";

/** The queue of submissions to be graded. Its jobs have the ids of their submissions. */
export const queueName = "grade";

/** The queue of exercises to be checked. Its jobs have the ids of their checks. */
const checkQueueName = "exercise-check";

/** The queue of rulings whose submissions are to be judged again. Its jobs have the ids of the rulings. */
const regradeQueueName = "regrade";

/** The queue of submissions to be graded again. Its jobs have the ids of the results of regrades. */
const regradeResultQueueName = "regrade-result";

/** The queue of submissions whose hidden cases somebody of the staff asked for. Its jobs have the ids of the inspections. */
const inspectionQueueName = "inspection";

/** Connections of a worker are named after it, so that the database knows who is alive: `gradus-grader host:pid`. */
export const graderConnection = "gradus-grader";

/** The name of the grader that this process is: `host:pid`. */
export function graderName(): string {
  return `${hostname().slice(0, 40)}:${process.pid}`;
}

/** Tells what the queue meets on its way (a lost connection, say); it goes on by itself. */
export type OnQueueError = (error: Error) => void;

export type Queue = {
  /**
   * Puts a submission into the queue, in the transaction that stores it.
   *
   * @param job.priority higher is served first; equal ones in the order of their coming.
   */
  send(transaction: Transaction, job: { submissionId: string; priority: number }): Promise<void>;
  /**
   * Takes submissions until the queue is closed. A submission is done when the handler resolves; when it
   * rejects, or when the process dies, the submission comes back, to this or to another worker.
   *
   * @param options.concurrency takes up to twice as many at once, so that one is at hand when one is done.
   */
  work(handler: (submissionId: string) => Promise<void>, options: { concurrency: number }): Promise<void>;
  /** Puts a check of an exercise into its queue, in the transaction that stores it. */
  sendCheck(transaction: Transaction, checkId: string): Promise<void>;
  /** Takes checks, one at a time, as {@link work} takes submissions; neither waits for the other. */
  workChecks(handler: (checkId: string) => Promise<void>): Promise<void>;
  /** Puts a ruling into the queue of those that need judging again, in the transaction that stores it. */
  sendRegrade(transaction: Transaction, rulingId: string): Promise<void>;
  /** Takes rulings as {@link workChecks} takes checks. */
  workRegrades(handler: (rulingId: string) => Promise<void>): Promise<void>;
  /** Puts results of a regrade into their queue, in the transaction that stores them. */
  sendRegradeResults(transaction: Transaction, resultIds: readonly string[]): Promise<void>;
  /** Takes results as {@link workChecks} takes checks, several at once. */
  workRegradeResults(handler: (resultId: string) => Promise<void>): Promise<void>;
  /** Puts an inspection into its queue, in the transaction that stores it. */
  sendInspection(transaction: Transaction, inspectionId: string): Promise<void>;
  /** Takes inspections as {@link workChecks} takes checks. */
  workInspections(handler: (inspectionId: string) => Promise<void>): Promise<void>;
  /** Takes no more, waits up to 30 s for those at work, and closes the connections. */
  close(): Promise<void>;
};

/**
 * Opens the queue. A sender opens at once even when the database is down, and connects when it first can;
 * a worker waits until the database is there.
 */
export async function openQueue(
  url: string,
  role: "sender" | "worker",
  onError: OnQueueError = () => {},
): Promise<Queue> {
  const boss = new PgBoss({ ...common(url), ...(role === "worker" ? workerOptions() : senderOptions) });
  boss.on("error", onError);
  const start = starter(boss);
  if (role === "worker") await startAtLast(start, onError);
  else start().catch(onError);

  const work = (name: string, handler: (id: string) => Promise<void>, options: object) =>
    boss.work(name, { ...options, perJobResults: true }, async (jobs) =>
      Promise.all(
        jobs.map(({ id }) =>
          handler(id).then(
            () => ({ id, status: "completed" as const }),
            (error: unknown) => ({ id, status: "failed" as const, output: { reason: String(error) } }),
          ),
        ),
      ),
    );

  return {
    async send(transaction, { submissionId, priority }) {
      await start();
      await boss.send(queueName, {}, { id: submissionId, priority, db: fromPrisma(transaction) });
    },
    async work(handler, { concurrency }) {
      await work(queueName, handler, { ...workOptions, localConcurrency: concurrency });
    },
    async sendCheck(transaction, checkId) {
      await start();
      await boss.send(checkQueueName, {}, { id: checkId, db: fromPrisma(transaction) });
    },
    async workChecks(handler) {
      await work(checkQueueName, handler, checkWorkOptions);
    },
    async sendRegrade(transaction, rulingId) {
      await start();
      await boss.send(regradeQueueName, {}, { id: rulingId, db: fromPrisma(transaction) });
    },
    async workRegrades(handler) {
      await work(regradeQueueName, handler, checkWorkOptions);
    },
    async sendRegradeResults(transaction, resultIds) {
      await start();
      const jobs = resultIds.map((id) => ({ id }));
      await boss.insert(regradeResultQueueName, jobs, { db: fromPrisma(transaction) });
    },
    async workRegradeResults(handler) {
      await work(regradeResultQueueName, handler, regradeResultWorkOptions);
    },
    async sendInspection(transaction, inspectionId) {
      await start();
      await boss.send(inspectionQueueName, {}, { id: inspectionId, db: fromPrisma(transaction) });
    },
    async workInspections(handler) {
      await work(inspectionQueueName, handler, checkWorkOptions);
    },
    async close() {
      await boss.stop({ graceful: true, timeout: 30_000 });
    },
  };
}

/** Creates the tables and the queue, or brings them to what this version needs. Part of `migrate`. */
export async function prepareQueue(url: string): Promise<void> {
  const boss = new PgBoss({ ...common(url), max: 2, supervise: false, registerInstance: false });
  let failure: Error | null = null;
  boss.on("error", (error) => {
    failure = error;
  });
  await boss.start();
  for (const [name, options] of Object.entries(queues)) {
    if (await boss.getQueue(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, options);
  }
  await boss.stop({ graceful: false });
  if (failure) throw failure;
}

const year = 365 * 24 * 60 * 60;

/**
 * A fault of ours is retried until its cause is gone, after 1 s, 2 s, 4 s and so on up to a minute. A worker
 * that dies is noticed within ten seconds by its missing heartbeat.
 */
const queueOptions = {
  notify: true,
  retryLimit: 1_000_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  heartbeatSeconds: 10,
  expireInSeconds: 120,
  retentionSeconds: 10 * year,
  deleteAfterSeconds: 600,
};

/** A check takes up to a minute on a quiet machine, and gives way to submissions on a busy one. */
const queues = {
  [queueName]: queueOptions,
  [checkQueueName]: { ...queueOptions, expireInSeconds: 1800 },
  [regradeQueueName]: { ...queueOptions, expireInSeconds: 1800 },
  [regradeResultQueueName]: { ...queueOptions, expireInSeconds: 1800 },
  [inspectionQueueName]: { ...queueOptions, expireInSeconds: 1800 },
};

function common(url: string) {
  return {
    connectionString: url,
    application_name: "gradus-queue",
    connectionTimeoutMillis: 5_000,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
  };
}

const senderOptions = { max: 1, supervise: false, migrate: false, registerInstance: false };

/**
 * What a worker writes need not be on disk before it goes on: a job whose taking or whose end a crash of the
 * database forgot is given again, and its verdict is written once.
 */
const workerOptions = () => ({
  options: "-c synchronous_commit=off",
  application_name: `${graderConnection} ${graderName()}`,
  max: 4,
  migrate: false,
  useListenNotify: true,
  registerInstance: false,
  superviseIntervalSeconds: 1,
  monitorIntervalSeconds: 1,
  maintenanceIntervalSeconds: 60,
  queueCacheIntervalSeconds: 10,
  notifyHeartbeatIntervalMs: 5_000,
});

/** Two at a time, since only a full batch of more than one is followed by the next without a pause. */
const workOptions = {
  batchSize: 2,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: 2,
} as const;

const checkWorkOptions = { batchSize: 1, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };

/** There are many of them, and most take milliseconds. */
const regradeResultWorkOptions = { ...checkWorkOptions, batchSize: 10, burstWhenBatchFull: true };

/** Starts the queue on the first call and again after each failure, once at a time. */
function starter(boss: PgBoss): () => Promise<unknown> {
  let started: Promise<unknown> | null = null;
  return () => {
    started ??= boss.start().catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  };
}

/** Tries every second until it succeeds. */
async function startAtLast(start: () => Promise<unknown>, onError: OnQueueError): Promise<void> {
  for (;;) {
    try {
      await start();
      return;
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}
