import { Prisma } from "#prisma/generated/client.ts";

/**
 * Says whether an error thrown by a query of this room means that the database cannot be reached now, so
 * that the same call may succeed later: the answer to give is 503, and nothing was stored.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (error instanceof Prisma.PrismaClientKnownRequestError && prismaCodes.has(error.code)) return true;
  const { code, cause, message } = parts(error);
  if (code !== null && (socketCodes.has(code) || sqlStates.test(code))) return true;
  if (message !== null && messages.test(message)) return true;
  return cause !== null && isDatabaseUnavailable(cause);
}

/** Not reachable, timed out, closed, pool exhausted, transaction could not begin, too many connections. */
const prismaCodes = new Set(["P1001", "P1002", "P1008", "P1011", "P1017", "P2024", "P2028", "P2037"]);
const socketCodes = new Set(["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENOTFOUND", "EPIPE", "EAI_AGAIN"]);
/** Class 08 (connection), 53 (resources), 57P01 to 57P03 (shut down, crashed, starting up). */
const sqlStates = /^(08|53)[0-9A-Z]{3}$|^57P0[123]$/;
/** What `pg` and its pool throw without a code, and what Prisma passes on as text. */
const messages =
  /Connection terminated|timeout exceeded when trying to connect|ECONNREFUSED|ECONNRESET|Client has encountered a connection error|Code: `(08|57P0|53)|terminating connection|Connection ended unexpectedly|Database not opened|queue is not ready/i;

function parts(error: unknown) {
  if (!(error instanceof Error)) return { code: null, cause: null, message: null };
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  return { code, cause: error.cause ?? null, message: error.message };
}
