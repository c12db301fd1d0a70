import { openQueue } from "#prisma/queue.ts";

/** A worker process that takes a submission, says so, and never comes to an end with it. */
const queue = await openQueue(process.argv[2] ?? "", "worker");
await queue.work(
  (submissionId) => {
    process.stdout.write(`${submissionId}\n`);
    return new Promise(() => setInterval(() => {}, 1000));
  },
  { concurrency: 1 },
);
