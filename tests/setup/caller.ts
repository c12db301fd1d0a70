import { expect, vi } from "vitest";

/** A person of the demo course who speaks HTTP to the running site, with the cookies of their session. */
export type Caller = {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  send(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends a solution and waits for its verdict. @returns its id. */
  submit(exerciseId: string, source: string, kind?: "run" | "submit"): Promise<string>;
};

/** Signs a demo account in. */
export async function signIn(site: string, email: string): Promise<Caller> {
  const cookies = new Map<string, string>();
  const call = async (path: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, site), {
      redirect: "manual",
      ...init,
      headers: { cookie, ...Object.fromEntries(new Headers(init.headers)) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  const { csrfToken } = await (await call("/api/auth/csrf")).json();
  const answer = await call("/api/auth/callback/demo", {
    method: "POST",
    body: new URLSearchParams({ email, csrfToken, json: "true" }),
  });
  expect(new URL((await answer.json()).url).searchParams.get("error")).toBeNull();

  const send: Caller["send"] = (method, path, body, headers) =>
    call(path, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  const post: Caller["post"] = (path, body, headers) => send("POST", path, body, headers);
  return {
    get: (path, headers = {}) => call(path, { headers }),
    post,
    send,
    async submit(exerciseId, source, kind = "submit") {
      const response = await post("/api/submissions", { exerciseId, source, kind });
      expect(response.status).toBe(202);
      const { id } = await response.json();
      await vi.waitFor(
        async () => expect((await (await call(`/api/submissions/${id}`)).json()).status).toBe("graded"),
        { timeout: 60_000, interval: 200 },
      );
      return id;
    },
  };
}
