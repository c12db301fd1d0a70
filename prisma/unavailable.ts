import { z } from "zod";

/**
 * Says whether an error thrown by a query of this room means that the database cannot be reached now, so
 * that the same call may succeed later: the answer to give is 503, and nothing was stored.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  const { success, data } = layerSchema.safeParse(error);
  if (!success) return false;
  const { code, kind, message, cause, meta } = data;
  if (codes.has(code) || sqlStates.test(code) || kinds.has(kind) || messages.test(message)) return true;
  return isDatabaseUnavailable(cause) || isDatabaseUnavailable(meta?.driverAdapterError);
}

/** What an error of the client, the adapter, the driver or the socket says of itself, and what is under it. */
const layerSchema = z.object({
  code: z.string().catch(""),
  kind: z.string().catch(""),
  message: z.string().catch(""),
  cause: z.unknown().optional(),
  meta: z.object({ driverAdapterError: z.unknown().optional() }).optional().catch(undefined),
});

/** Of the client: not reachable, timed out, closed, pool exhausted, no transaction, too many. Of the socket. */
const codes = new Set(
  `P1001 P1002 P1008 P1011 P1017 P2024 P2028 P2037
   ECONNREFUSED ECONNRESET ETIMEDOUT ENOTFOUND EPIPE EAI_AGAIN`.split(/\s+/),
);
/** Class 08 (connection), 53 (resources), 57P01 to 57P03 (shut down, crashed, starting up). */
const sqlStates = /^(08|53)[0-9A-Z]{3}$|^57P0[123]$/;
/** Of the adapter. */
const kinds = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
/** What the driver and its pool throw without a code. */
const messages =
  /^Connection terminated|^timeout expired|timeout exceeded when trying to connect|connection error and is not queryable|^terminating connection/;
