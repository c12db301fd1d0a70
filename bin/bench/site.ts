import { openClient } from "#bin/bench/client.ts";
import { benchExercise, openCourse } from "#bin/bench/course.ts";
import { quantile } from "#bin/bench/measure.ts";
import { openProduct } from "#bin/bench/product.ts";
import { submissionSource } from "#bin/bench/workload.ts";
import { connect } from "#prisma/client.ts";

const students = 50;

/**
 * Time from submit to verdict over HTTP, by the event stream that pages follow.
 *
 * @param url of a product that runs; where it is not said, one is started
 */
export async function benchSite(url: string | undefined): Promise<void> {
  const product = await openProduct(url);
  const db = connect(product.databaseUrl);
  const client = openClient(product.address);
  const { tokens, remove } = await openCourse(db, students);
  try {
    let number = Date.now() % 1e9;
    const submit = async (token: string) => {
      const start = performance.now();
      const source = submissionSource(number++);
      await client.follow(token, await client.submit(token, { exerciseId: benchExercise, source }));
      return performance.now() - start;
    };
    for (let i = 0; i < 20; i++) await submit(tokens[0]);
    const alone: number[] = [];
    for (let i = 0; i < 100; i++) alone.push(await submit(tokens[0]));
    // The first crowd opens the connections that the second is measured on.
    await Promise.all(tokens.map(submit));
    const crowd = await Promise.all(tokens.map(submit));
    console.log("\nSubmit to verdict over HTTP, by the event stream, each submission another text.");
    console.table({
      "one student alone, 100 times": line(alone),
      [`${students} students at once`]: line(crowd),
    });
  } finally {
    await remove();
    client.close();
    await db.$disconnect();
    await product.stop();
  }
}

function line(times: readonly number[]) {
  const ms = (share: number) => quantile(times, share).toFixed(1);
  return { "p50 ms": ms(0.5), "p95 ms": ms(0.95), "longest ms": ms(1) };
}
