import { setTimeout as pause } from "node:timers/promises";
import { type Client, openClient } from "#bin/bench/client.ts";
import { benchExercise, openCourse } from "#bin/bench/course.ts";
import { quantile } from "#bin/bench/measure.ts";
import { watchMemory } from "#bin/bench/memory.ts";
import { openProduct } from "#bin/bench/product.ts";
import { submissionSource } from "#bin/bench/workload.ts";
import { connect } from "#prisma/client.ts";
import { queueDelays } from "#prisma/submissions.ts";

/**
 * A deadline: many students send many submissions at once, and each waits until it sees all its verdicts.
 *
 * @param options.url of a product that runs; where it is not said, one is started
 * @returns whether as many verdicts were seen as submissions were sent
 */
export async function benchLoad(options: {
  url: string | undefined;
  submissions: number;
  students: number;
}): Promise<boolean> {
  const product = await openProduct(options.url);
  const db = connect(product.databaseUrl);
  const client = openClient(product.address);
  const { tokens, remove } = await openCourse(db, options.students);
  try {
    const memory = watchMemory(product.pid);
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    let number = Date.now() % 1e9;
    const sent = await Promise.all(
      tokens.map(async (token, student) => {
        const ids: string[] = [];
        for (let i = student; i < options.submissions; i += tokens.length)
          ids.push(
            await client.submit(token, { exerciseId: benchExercise, source: submissionSource(number++) }),
          );
        return ids;
      }),
    );
    const sentAfter = seconds();
    const seen = await Promise.all(sent.map((ids, student) => untilSeen(client, tokens[student], ids)));
    const seenAfter = seconds();
    const peaks = memory.stop();

    const ids = sent.flat();
    const accepted = seen.flat().filter((verdict) => verdict === "accepted").length;
    const delays = await queueDelays(db, ids);
    const delay = (share: number) => `${(quantile(delays, share) / 1000).toFixed(1)} s`;
    console.log(`\n${options.submissions} submissions of ${tokens.length} students at one deadline.`);
    console.table({
      "submissions sent": ids.length,
      "verdicts seen": seen.flat().length,
      "of them right": accepted,
      "all sent after": `${sentAfter.toFixed(1)} s`,
      "all verdicts seen after": `${seenAfter.toFixed(1)} s`,
      "verdicts a second": (ids.length / seenAfter).toFixed(1),
      "wait for a grader, p50": delay(0.5),
      "wait for a grader, p95": delay(0.95),
      "wait for a grader, longest": delay(1),
      ...Object.fromEntries(
        [...peaks].map(([kind, size]) => [`memory of ${kind}, peak`, `${size.toFixed(0)} MB`]),
      ),
    });
    return seen.flat().length === options.submissions && accepted === options.submissions;
  } finally {
    await remove();
    client.close();
    await db.$disconnect();
    await product.stop();
  }
}

/** Follows the last submission of a student, then looks at the list until every one there has its verdict. */
async function untilSeen(client: Client, token: string, ids: readonly string[]): Promise<string[]> {
  const last = ids.at(-1);
  if (last === undefined) return [];
  await client.follow(token, last);
  for (;;) {
    const verdicts = await client.verdicts(token, benchExercise);
    const seen = ids.flatMap((id) => verdicts.get(id) ?? []);
    if (seen.length === ids.length) return seen;
    await pause(1_000);
  }
}
