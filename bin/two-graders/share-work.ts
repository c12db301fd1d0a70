import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Machine } from "#bin/two-graders/machines.ts";
import type { Verdict } from "#lib/verdict.ts";
import type { Database } from "#prisma/client.ts";
import { openQueue } from "#prisma/queue.ts";
import { createSubmission, listSubmissions } from "#prisma/submissions.ts";

const exerciseId = "log-loss";
const folder = "exercises/lecture-1/log-loss/submissions";
const samples: [file: string, verdict: Verdict][] = [
  ["accepted-loop", "accepted"],
  ["partial-no-clipping", "partial"],
  ["wrong_answer-no-minus", "wrong_answer"],
];

const patienceMs = 120_000;

/** How two graders shared the work. */
export type Shared = {
  /** Verdicts that each of them recorded. */
  gradedBy: [number, number];
  /** How many submissions were graded when the second was killed. */
  killedAt: number;
  /** What is not as it should be, a sentence each. */
  wrong: string[];
};

/**
 * Sends submissions, lets two graders take them, kills the second by SIGKILL when a third is done, and looks
 * whether each submission has its verdict in the end.
 *
 * @param work.count at least 50, so that both have something to do
 */
export async function shareWork(work: {
  databaseUrl: string;
  db: Database;
  userId: string;
  machines: [Machine, Machine];
  count: number;
}): Promise<Shared> {
  const { db, userId, count } = work;
  await using running = new AsyncDisposableStack();
  const queue = running.adopt(await openQueue(work.databaseUrl, "sender"), (opened) => opened.close());
  const expected = new Map<string, Verdict>();
  for (let i = 0; i < count; i++) {
    const [file, verdict] = samples[i % samples.length];
    const source = `${readFileSync(`${folder}/${file}.ts`, "utf8")}\n// ${i}`;
    const row = { userId, itemId: null, exerciseId, kind: "submit" as const, source };
    const stored = await createSubmission(db, queue, { ...row, idempotencyKey: null, now: new Date() });
    if (stored) expected.set(stored.id, verdict);
  }
  const sent = async () =>
    (await listSubmissions(db, { userId, exerciseId })).filter(({ id }) => expected.has(id));
  const graded = async () => (await sent()).filter(({ status }) => status === "graded").length;

  const graders = await Promise.all(
    work.machines.map((machine) => startGrader(machine).then((grader) => running.use(grader))),
  );
  const [first, second] = graders;
  const giveUpAt = Date.now() + patienceMs;
  const until = async (isThere: (done: number) => boolean): Promise<number> => {
    for (;;) {
      const done = await graded();
      if (isThere(done) || Date.now() > giveUpAt) return done;
      await pause(50);
    }
  };
  const killedAt = await until((done) => done >= count / 3 && second.graded() > 0);
  second.kill();
  const done = await until((done) => done === count);
  await first.end();

  const wrong = (await sent()).flatMap(({ id, verdict }) =>
    verdict === expected.get(id) ? [] : [`${id} has ${verdict ?? "no verdict"}, not ${expected.get(id)}`],
  );
  // The one that was killed may not have told of its last.
  return { gradedBy: [first.graded(), done - first.graded()], killedAt, wrong };
}

type Grader = AsyncDisposable & { graded(): number; kill(): void; end(): Promise<void> };

/** Starts a grader on a machine, with settings of its own, and waits until it takes submissions. */
async function startGrader({ prefix, databaseUrl }: Machine): Promise<Grader> {
  const [file, ...args] = [...prefix, process.execPath, "grader/worker.ts"];
  const child = spawn(file, args, {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      GRADER_BOXES: "1",
      LOG_LEVEL: "info",
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let log = "";
  const ready = Promise.withResolvers<void>();
  child.stdout.on("data", (chunk: Buffer) => {
    log += chunk.toString();
    if (log.includes("grader is ready")) ready.resolve();
  });
  void ended.then(() => ready.reject(new Error(`A grader did not start. ${log}`)));
  await ready.promise;
  const end = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return {
    /** Verdicts that were the first of their submissions. */
    graded: () => log.match(/"isFirst":true/g)?.length ?? 0,
    kill: () => child.kill("SIGKILL"),
    end,
    [Symbol.asyncDispose]: end,
  };
}
