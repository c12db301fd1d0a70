import { expect, inject, test, vi } from "vitest";
import { signIn } from "#tests/setup/caller.ts";
import { ownDatabase } from "#tests/setup/own-database.ts";
import { startOwnGrader, startOwnSite } from "#tests/setup/own-processes.ts";

const token = "a token for the tests";

/** The values of one metric by their labels, in the order of the text. */
function valuesOf(text: string, name: string): { labels: string; value: number }[] {
  return [...text.matchAll(new RegExp(`^${name}(?:\\{(.*)\\})? (\\S+)$`, "gm"))].map(([, labels, value]) => ({
    labels: labels ?? "",
    value: Number(value),
  }));
}

test("metrics are for those who know the token, and nowhere without one", async () => {
  const { databaseUrl, url } = inject("site");
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
  const { address } = await startOwnSite(databaseUrl, { METRICS_TOKEN: token });
  expect((await fetch(`${address}/metrics`)).status).toBe(401);
  const wrong = { Authorization: `Bearer ${token}.` };
  expect((await fetch(`${address}/metrics`, { headers: wrong })).status).toBe(401);
});

test("a site tells of its requests and streams, of the queue, and of each grader", async () => {
  const { url } = await ownDatabase();
  const { address } = await startOwnSite(url, { METRICS_TOKEN: token });
  const read = async () => {
    const response = await fetch(`${address}/metrics`, { headers: { Authorization: `Bearer ${token}` } });
    expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
    const text = await response.text();
    return (name: string) => valuesOf(text, name);
  };
  const waiting = 'queue="grade",state="waiting"';
  const student = await signIn(address, "student@demo.gradus");
  const { id } = await (
    await student.post("/api/submissions", { exerciseId: "log-loss", source: "export const logLoss = ;" })
  ).json();
  const stream = await student.get(`/api/submissions/${id}/events`);
  await student.get("/api/submissions/none");

  const before = await read();
  expect(before("gradus_event_streams")).toEqual([{ labels: "", value: 1 }]);
  expect(before("gradus_queue_jobs")).toContainEqual({ labels: waiting, value: 1 });
  const wait = before("gradus_queue_oldest_wait_seconds").find(({ labels }) => labels === 'queue="grade"');
  expect(wait?.value).toBeGreaterThan(0);
  expect(wait?.value).toBeLessThan(60);
  expect(before("gradus_graders")).toEqual([{ labels: "", value: 0 }]);
  expect(before("gradus_database_up")).toEqual([{ labels: "", value: 1 }]);
  const requests = before("gradus_http_request_seconds_count");
  for (const [method, route, status] of [
    ["POST", "/api/submissions", 202],
    ["GET", "/api/submissions/[id]", 404],
  ])
    expect(requests).toContainEqual({
      labels: `method="${method}",route="${route}",status="${status}"`,
      value: 1,
    });

  const grader = await startOwnGrader(url);
  await stream.text(); // ends with the verdict
  await vi.waitFor(
    async () => {
      const after = await read();
      const [verdict] = after("gradus_verdicts_total");
      expect(verdict?.labels).toMatch(`:${grader.child.pid}",verdict="compile_error"`);
      expect(after("gradus_event_streams")).toEqual([{ labels: "", value: 0 }]);
      expect(after("gradus_queue_jobs")).toContainEqual({ labels: waiting, value: 0 });
      expect(after("gradus_graders")).toEqual([{ labels: "", value: 1 }]);
      // Of the site and of the grader, under one name that is explained once.
      expect(after("process_resident_memory_bytes")).toHaveLength(2);
      expect(after("# TYPE process_resident_memory_bytes")).toHaveLength(1);
    },
    { timeout: 20_000, interval: 100 },
  );
});
