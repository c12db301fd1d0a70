import { spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { quantile } from "#bin/bench/measure.ts";
import { submissionSource } from "#bin/bench/workload.ts";
import { connect, type Database } from "#prisma/client.ts";
import { createToken } from "#prisma/tokens.ts";
import { findUserByEmail, listDemoUsers } from "#prisma/users.ts";

/** Time from submit to verdict over HTTP, on a whole product started for it in a folder of its own. */
export async function benchSite(): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "gradus-bench-"));
  // The account that Postgres runs under passes through it.
  await chmod(dataDir, 0o711);
  const product = spawn(process.execPath, ["bin/start.ts"], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: "0",
      SUBMISSIONS_PER_MINUTE: "100000",
      LOG_LEVEL: "warn",
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => product.once("close", resolve));
  try {
    const address = await readyAddress(product.stdout);
    const db = connect((await readFile(path.join(dataDir, "database-url"), "utf8")).trim());
    const tokens = await studentTokens(db);
    await db.$disconnect();
    await benchAddress(address, tokens);
  } finally {
    product.kill("SIGTERM");
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function benchAddress(address: string, tokens: string[]): Promise<void> {
  let number = 1_000;
  const submit = (token: string) => submitAndWait(address, token, submissionSource(number++));
  for (let i = 0; i < 10; i++) await submit(tokens[0]);
  const alone: number[] = [];
  for (let i = 0; i < 100; i++) alone.push(await submit(tokens[0]));
  const start = performance.now();
  const crowd = await Promise.all(Array.from({ length: 50 }, (_, i) => submit(tokens[i % tokens.length])));
  const crowdMs = performance.now() - start;
  console.log("\nSubmit to verdict over HTTP, by the event stream.");
  console.table({
    "one student alone, 100 times": {
      "p50 ms": round(quantile(alone, 0.5)),
      "p95 ms": round(quantile(alone, 0.95)),
    },
    "50 students at once": {
      "p50 ms": round(quantile(crowd, 0.5)),
      "p95 ms": round(quantile(crowd, 0.95)),
      "all ms": round(crowdMs),
    },
  });
}

/** Sends a submission and follows its events to the verdict. @returns milliseconds. */
async function submitAndWait(address: string, token: string, source: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const start = performance.now();
  const sent = await fetch(`${address}/api/submissions`, {
    method: "POST",
    headers,
    body: JSON.stringify({ exerciseId: "normal-equation", source }),
  });
  if (sent.status !== 202) throw new Error(`${sent.status} ${await sent.text()}`);
  const { id }: { id: string } = JSON.parse(await sent.text());
  const events = await fetch(`${address}/api/submissions/${id}/events`, { headers });
  if (events.body === null || !events.ok) throw new Error(`${events.status} for the events of ${id}`);
  let text = "";
  for await (const chunk of events.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.includes('"graded"') || text.includes("event: graded")) break;
  }
  return performance.now() - start;
}

async function readyAddress(output: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of output) {
    text += String(chunk);
    const address = /Gradus is ready: (http:\S+)/.exec(stripVTControlCharacters(text))?.[1];
    if (address !== undefined) {
      output.resume();
      return address;
    }
  }
  throw new Error(`the product did not start:\n${text}`);
}

async function studentTokens(db: Database): Promise<string[]> {
  const tokens: string[] = [];
  for (const { email } of (await listDemoUsers(db)).filter(({ role }) => role === "student")) {
    const user = await findUserByEmail(db, email);
    if (user !== null)
      tokens.push((await createToken(db, { userId: user.id, name: "bench", now: new Date() })).token);
  }
  return tokens;
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
