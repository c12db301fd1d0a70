import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Address, type Answer, access, type Rule, rules, type Whose } from "#lib/access/access.ts";
import type { Role } from "#lib/course.ts";
import { connect, type Database } from "#prisma/client.ts";
import { type Asked, ask, fill, namesSomething } from "#tests/setup/access/ask.ts";
import { enrol, type Member, makeCourse } from "#tests/setup/access/course.ts";
import { makeWork } from "#tests/setup/access/work.ts";
import { signIn } from "#tests/setup/caller.ts";

const { url, databaseUrl } = inject("site");
const callers = [null, "student", "assistant", "lecturer"] as const;
const isAddress = (text: string): text is Address => text in rules;
const addresses = Object.keys(rules).filter(isAddress);

let db: Database;

beforeAll(() => {
  db = connect(databaseUrl, { poolSize: 4 });
});
afterAll(async () => {
  // Off the list of demo accounts on the sign-in page, which other tests look at.
  await db.user.updateMany({ where: { email: { startsWith: "access-" } }, data: { demo: false } });
  await db.$disconnect();
});

describe.for(addresses.filter((address) => !address.startsWith("ACTION ")))("%s", (address) => {
  test("lets in whom the table says, and nobody else", async () => {
    const cases = callers.flatMap((who) => placesOf(address, who).map((whose) => ({ who, whose })));
    const expected = cases.map((one) => ({ ...one, answer: access(address, one.who, one.whose) }));
    const answered = await Promise.all(
      cases.map(async (one) => ({ ...one, answer: await answerTo(address, one.who, one.whose) })),
    );
    expect(answered).toEqual(expected);
  });
});

// A part is no object of a course: it is a name within its question, and the same one wherever that is asked.
const nested = addresses.filter((address) => (address.match(/\{(?!partId\})/g) ?? []).length > 1);

test.for(nested)("%s takes nothing of another course below what is of the caller's", async (address) => {
  const [course, other] = [await makeCourse(db, "one"), await makeCourse(db, "other")];
  const theirs = { ...other, ...(await makeWork(db, other, await enrol(db, other.courseId, "student"))) };
  for (const who of ["student", "assistant", "lecturer"] as const) {
    const caller = await enrol(db, course.courseId, who);
    const own = rules[address].for === "owner" ? caller : await enrol(db, course.courseId, "student");
    const asked = ask(address, { ...course, ...(await makeWork(db, course, own)) });
    const ids = [...(asked.ids ?? []).slice(0, -1), ...(ask(address, theirs).ids ?? []).slice(-1)];
    const answer = access(address, who, "course") === "forbidden" ? "forbidden" : "not_found";
    const answered = await send(address, { ...asked, ids }, { caller, owner: theirs.owner });
    expect({ who, answer: answered }).toEqual({ who, answer });
  }
});

/** Whose objects an address is asked about by somebody. */
function placesOf(address: Address, who: Role | null): Whose[] {
  const rule: Rule = rules[address];
  // The staff have trials and drafts of their own, which are nobody's to grade.
  const hasOwn = who === "student" || (who !== null && rule.for === "owner");
  if (!namesSomething(address)) return ["course"];
  return hasOwn ? ["own", "course", "elsewhere"] : ["course", "elsewhere"];
}

/** Asks with everything made for this one question, so that no answer depends on another. */
async function answerTo(address: Address, who: Role | null, whose: Whose): Promise<Answer | string> {
  const course = await makeCourse(db, "one");
  const place = whose === "elsewhere" ? await makeCourse(db, "other") : course;
  const caller = who && (await enrol(db, course.courseId, who));
  const owner = whose === "own" && caller ? caller : await enrol(db, place.courseId, "student");
  const scene = { ...place, ...(await makeWork(db, place, owner)) };
  return send(address, ask(address, scene), { caller, owner });
}

type Between = { caller: Member | null; owner: Member };

/** Who is refused is not told whose it is, either. */
async function send(
  address: Address,
  { ids, query, body }: Asked,
  { caller, owner }: Between,
): Promise<Answer | string> {
  const { method, path } = fill(address, { ids, query });
  const { answer, told } =
    method === "PAGE"
      ? await visit(`/en${path}`.replace(/\/$/, ""), caller)
      : await call(method, path, { body, caller });
  return caller !== owner && told.includes(owner.name) ? `${answer}, with the name` : answer;
}

type Answered = {
  answer: Answer | string;
  /** The text that came with a refusal. */
  told: string;
};

async function call(
  method: string,
  path: string,
  { body, caller }: { body: unknown; caller: Member | null },
): Promise<Answered> {
  const stop = new AbortController();
  const response = await fetch(new URL(path, url), {
    method,
    headers: {
      ...(caller && { authorization: `Bearer ${caller.token}` }),
      "content-type": typeof body === "string" ? "text/csv" : "application/json",
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
    redirect: "manual",
    signal: stop.signal,
  });
  if (response.status < 400) {
    stop.abort(); // a stream of events would go on
    return { answer: "let_in", told: "" };
  }
  const told = await response.text();
  const refused = refusals[response.status];
  if (refused !== undefined) return { answer: refused, told };
  // Who is let in may come at a wrong time; a request that nobody could read proves nothing.
  const isUnderstood = response.status === 409 || told.includes('"code":"wrong_people"');
  return { answer: isUnderstood ? "let_in" : `${response.status} ${told}`, told: "" };
}

const refusals: Record<number, Answer> = { 401: "sign_in", 403: "forbidden", 404: "not_found" };

/** A page as a document; and, where that is refused, as the data that the router of the page before it asks for. */
async function visit(path: string, caller: Member | null): Promise<Answered> {
  const session = caller && (await signIn(url, caller.email));
  const get = (path: string, headers: Record<string, string> = {}) =>
    session ? session.get(path, headers) : fetch(new URL(path, url), { headers, redirect: "manual" });
  const page = await get(path);
  const answer = readPage(page);
  if (answer === "let_in") return { answer, told: "" };
  const data = await get(`${path}?_rsc=1abcd`, { rsc: "1" });
  return { answer, told: (await page.text()) + (await data.text()) };
}

function readPage({ status, headers }: Response): Answer | string {
  const to = headers.get("location") ?? "";
  if (status === 307 && to.includes("/sign-in")) return "sign_in";
  if (status === 307 && new URL(to, url).pathname === "/en") return "home";
  return status === 200 ? "let_in" : (refusals[status] ?? `${status} ${to}`);
}

describe("server actions", () => {
  test("end sessions of the caller alone, and do nothing for somebody who has none", async () => {
    const { courseId } = await makeCourse(db, "one");
    const bystander = await enrol(db, courseId, "student");
    const actions = await listBuiltActions();
    const named = Object.keys(actions).map((name) => `ACTION ${name}`);
    expect(named.sort()).toEqual(addresses.filter((address) => address.startsWith("ACTION ")).sort());
    const versions = async (members: Member[]) =>
      (
        await Promise.all(members.map(({ userId }) => db.user.findUniqueOrThrow({ where: { id: userId } })))
      ).map(({ sessionVersion }) => sessionVersion);
    const call = (id: string, send: (headers: Record<string, string>) => Promise<Response>) =>
      send({ "next-action": id, origin: url, "content-type": "text/plain;charset=UTF-8" });

    for (const role of ["student", "assistant", "lecturer"] as const) {
      const member = await enrol(db, courseId, role);
      const session = await signIn(url, member.email);
      await call(actions.signOutOfAll, (headers) => session.send("POST", "/en/profile", [], headers));
      expect(await versions([member, bystander])).toEqual([2, 1]);
    }
    for (const id of Object.values(actions)) {
      const answer = await call(id, (headers) =>
        fetch(new URL("/en/sign-in", url), { method: "POST", headers, body: "[]", redirect: "manual" }),
      );
      expect(answer.status).toBeLessThan(500);
    }
    expect(await versions([bystander])).toEqual([1]);
  });
});

/** The actions that the site was built with: their ids by their names. */
async function listBuiltActions(): Promise<Record<string, string>> {
  const manifest: { node: Record<string, { exportedName: string }> } = JSON.parse(
    await readFile(".next/server/server-reference-manifest.json", "utf8"),
  );
  return Object.fromEntries(
    Object.entries(manifest.node).map(([id, { exportedName }]) => [exportedName, id]),
  );
}
