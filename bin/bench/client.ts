import { Agent, type IncomingMessage, request } from "node:http";

/** A student at a keyboard, by the HTTP interface. Lean, since it shares the processors with what it measures. */
export type Client = ReturnType<typeof openClient>;

export function openClient(address: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, scheduling: "fifo" });

  function call(path: string, token: string, body: string | null): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${token}`,
        ...(body !== null && {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
        }),
      };
      const url = `${address}${path}`;
      request(url, { agent, method: body === null ? "GET" : "POST", headers }, resolve)
        .once("error", reject)
        .end(body);
    });
  }

  return {
    /** @returns the id of the submission. */
    async submit(token: string, submission: { exerciseId: string; source: string }): Promise<string> {
      const response = await call("/api/submissions", token, JSON.stringify(submission));
      const text = await read(response);
      if (response.statusCode !== 202) throw new Error(`${response.statusCode} ${text}`);
      const { id }: { id: string } = JSON.parse(text);
      return id;
    },
    /** Follows the events of a submission to its verdict. */
    async follow(token: string, id: string): Promise<void> {
      const response = await call(`/api/submissions/${id}/events`, token, null);
      const text = await read(response);
      if (!text.includes('"type":"graded"'))
        throw new Error(`${response.statusCode} for the events of ${id}`);
    },
    /** The verdicts that a student sees at an exercise, by submission; null of one that has none yet. */
    async verdicts(token: string, exerciseId: string): Promise<Map<string, string | null>> {
      const response = await call(`/api/submissions?exerciseId=${exerciseId}`, token, null);
      const { submissions }: { submissions: { id: string; verdict: string | null }[] } = JSON.parse(
        await read(response),
      );
      return new Map(submissions.map(({ id, verdict }) => [id, verdict]));
    },
    close: () => agent.destroy(),
  };
}

async function read(response: IncomingMessage): Promise<string> {
  let text = "";
  response.setEncoding("utf8");
  for await (const chunk of response) text += chunk;
  return text;
}
