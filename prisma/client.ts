import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "#prisma/generated/client.ts";

export type Database = PrismaClient;

/** What a query takes when it may run inside a transaction of its caller. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

/**
 * Opens a pool of connections, lazily: a database that is down shows at the first query, and the pool
 * heals by itself when it is back. Close with `$disconnect()`.
 *
 * @param options.poolSize most connections at once.
 */
export function connect(url: string, options: { poolSize?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: "gradus",
  });
  // An idle connection that breaks is dropped by the pool; the next query opens another.
  pool.on("error", () => {});
  // One that breaks while it is lent, between two queries, tells nobody but itself: the next query fails with it.
  pool.on("connect", (client) => client.on("error", () => {}));
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    onConnectionError: () => {},
    statementNameGenerator: ({ sql }) => statementName(sql),
  });
  return new PrismaClient({
    adapter,
    errorFormat: "minimal",
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  });
}

const statementNames = new Map<string, string>();
const maxStatements = 500;

/**
 * A name for a text of SQL, so that a connection parses and plans it once and not at each use. A list among the
 * parameters makes another text for each length: what comes late stays without a name.
 */
function statementName(sql: string): string {
  const known = statementNames.get(sql);
  if (known !== undefined || statementNames.size === maxStatements) return known ?? "";
  const name = `gradus${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}
