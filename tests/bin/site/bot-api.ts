import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the Bot API does with a call. */
export type Answer = (response: ServerResponse) => void;

export const json =
  (status: number, body: object): Answer =>
  (response) =>
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));

type Called = { path: string; body: { chat_id: string; text: string; parse_mode: string }; at: number };

/** A server that speaks as the Bot API does: each call gets the next of the answers, and after these it is well. */
export async function openBotApi(answers: Answer[]) {
  const calls: Called[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    calls.push({ path: request.url ?? "", body: JSON.parse(body), at: Date.now() });
    const answer = answers.shift() ?? json(200, { ok: true, result: {} });
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}`,
    calls,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
