import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seedDemo } from "#bin/demo-course.ts";
import { keepRunning } from "#bin/start/child.ts";
import { clusterPassword } from "#bin/start/cluster.ts";
import { freePort } from "#bin/start/ports.ts";
import { openMachines } from "#bin/two-graders/machines.ts";
import { shareWork } from "#bin/two-graders/share-work.ts";
import { connect } from "#prisma/client.ts";
import { migrate } from "#prisma/migrate.ts";
import { findUserByEmail } from "#prisma/users.ts";

// `node bin/two-graders.ts [count]`: two graders, each on a machine of its own so far as this one can pretend to have
// two, share the submissions of one Postgres, and one of them is taken away in the middle. Everything it needs it
// makes, and takes away at the end.
const count = Number(process.argv[2] ?? 200);
await using running = new AsyncDisposableStack();
const dataDir = await mkdtemp(join(tmpdir(), "gradus-two-graders-"));
running.defer(() => rm(dataDir, { recursive: true, force: true }));
const port = await freePort();
const postgres = running.adopt(
  keepRunning({
    name: "Postgres",
    command: ["bin/start/postgres.ts", dataDir, String(port)],
    environment: process.env,
    stopWithinMs: 15_000,
    saysReady: true,
  }),
  (child) => child.stop(),
);
await postgres.ready;
const databaseUrl = `postgresql://gradus:${clusterPassword(dataDir)}@127.0.0.1:${port}/gradus`;
await migrate(databaseUrl);
await seedDemo({ databaseUrl, now: new Date() });
const db = running.adopt(connect(databaseUrl), (client) => client.$disconnect());
const student = await findUserByEmail(db, "student@demo.gradus");
if (student === null) throw new Error("The demo course has a student.");

const { kind, machines } = running.use(await openMachines(databaseUrl));
console.log(`Two graders in ${kind}, one Postgres, ${count} submissions.`);
const shared = await shareWork({ databaseUrl, db, userId: student.id, machines, count });
for (const [index, { name }] of machines.entries())
  console.log(
    `  ${name}: ${shared.gradedBy[index]} graded${index === 1 ? `, killed when ${shared.killedAt} of all were` : ""}`,
  );
console.log(
  shared.wrong.length === 0
    ? `Each of the ${count} has one verdict, and the right one: nothing was lost.`
    : `NOT so: ${shared.wrong.join("; ")}`,
);
process.exitCode = shared.wrong.length === 0 ? 0 : 1;
