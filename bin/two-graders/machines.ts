import { execFileSync } from "node:child_process";
import { connect, createServer, type Server } from "node:net";

/** Where a grader runs. */
export type Machine = {
  name: string;
  /** What a command is put behind to run there. */
  prefix: string[];
  /** The database as it is reached from there. */
  databaseUrl: string;
};

export type Machines = AsyncDisposable & { kind: string; machines: [Machine, Machine] };

/**
 * Two machines: two network namespaces, from each of which one way leads to the database and none to anywhere
 * else. Where namespaces are not to be had (they need root, and Debian's iproute2) the two are processes with
 * nothing in common but the database.
 *
 * @param databaseUrl the database as it is reached from here, by an address of this machine
 */
export async function openMachines(databaseUrl: string): Promise<Machines> {
  const opened = new AsyncDisposableStack();
  try {
    const machines = await Promise.all([1, 2].map((number) => openNamespace(number, databaseUrl, opened)));
    const [first, second] = machines;
    return {
      kind: "separate network namespaces",
      machines: [first, second],
      [Symbol.asyncDispose]: () => opened.disposeAsync(),
    };
  } catch {
    await opened.disposeAsync();
    return { ...plainMachines(databaseUrl), async [Symbol.asyncDispose]() {} };
  }
}

/** Two processes with nothing in common but the database. */
export function plainMachines(databaseUrl: string): Omit<Machines, typeof Symbol.asyncDispose> {
  const machine = (name: string): Machine => ({ name, prefix: [], databaseUrl });
  return { kind: "separate processes", machines: [machine("grader 1"), machine("grader 2")] };
}

/**
 * A namespace with one link to this machine, on whose end here the database answers.
 *
 * @throws {Error} where the system does not allow it
 */
async function openNamespace(
  number: number,
  databaseUrl: string,
  opened: AsyncDisposableStack,
): Promise<Machine> {
  const namespace = `gradus-${process.pid}-${number}`;
  const link = `gr${process.pid}-${number}`;
  const network = `10.213.${process.pid % 250}`;
  const [here, there] = [`${network}.${4 * number + 1}`, `${network}.${4 * number + 2}`];
  ip("netns", "add", namespace);
  opened.defer(() => ip("netns", "delete", namespace));
  ip("link", "add", link, "type", "veth", "peer", "name", "out", "netns", namespace);
  ip("address", "add", `${here}/30`, "dev", link);
  ip("link", "set", link, "up");
  ip("-n", namespace, "address", "add", `${there}/30`, "dev", "out");
  ip("-n", namespace, "link", "set", "out", "up");
  ip("-n", namespace, "link", "set", "lo", "up");

  const seen = new URL(databaseUrl);
  const door = await openDoor(here, { host: seen.hostname, port: Number(seen.port) });
  opened.defer(() => void door.close());
  seen.host = here;
  return {
    name: `grader ${number} (${there})`,
    prefix: ["ip", "netns", "exec", namespace],
    databaseUrl: seen.href,
  };
}

/** Passes on what comes to an address, on the port of the target. */
function openDoor(address: string, target: { host: string; port: number }): Promise<Server> {
  const door = createServer((near) => {
    const far = connect(target.port, target.host);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ])
      socket.on("error", () => other.destroy()).on("close", () => other.destroy());
    near.pipe(far).pipe(near);
  });
  return new Promise((resolve, reject) => {
    door.once("error", reject).listen(target.port, address, () => resolve(door));
  });
}

function ip(...args: string[]): void {
  execFileSync("ip", args, { stdio: ["ignore", "ignore", "pipe"] });
}
