import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "#bin/start/progress.ts";

/** A port of 127.0.0.1 that nothing listens on just now. */
export function freePort(): Promise<number> {
  return listen(0, "127.0.0.1");
}

/** Waits a little for the port, which a run just killed may still hold, and refuses when another program keeps it. */
export async function expectPort(port: number, host: string): Promise<void> {
  for (let triesLeft = 20; ; triesLeft--) {
    const problem = await listen(port, host).then(
      () => null,
      (error: NodeJS.ErrnoException) => error,
    );
    if (!problem) return;
    if (problem.code !== "EADDRINUSE")
      throw new Refusal(
        `Cannot listen on ${host}:${port} (${problem.message}). Set HOST and PORT to others.`,
      );
    if (triesLeft === 0)
      throw new Refusal(`Port ${port} of ${host} is taken by another program. Set PORT to another one.`);
    await pause(150);
  }
}

async function listen(port: number, host: string): Promise<number> {
  const server = createServer().listen(port, host);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return address !== null && typeof address === "object" ? address.port : port;
}
