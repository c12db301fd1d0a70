import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AnswerQueue, type SaveResult } from "#components/sitting/saving/answer-queue.ts";
import type { KeptItem } from "#components/sitting/saving/kept-item.ts";
import type { Answers } from "#lib/question.ts";
import type { SavedAnswers } from "#lib/sitting/api.ts";

const answer = (text: string): Answers => ({ part: { kind: "number", text } });
const nothing: SavedAnswers = { answers: {}, version: 0, savedAt: null };

/** The server with its rule: a save over another version than the last is a conflict, the same one again is not. */
class Server {
  readonly saved = new Map([
    ["one", nothing],
    ["two", nothing],
    ["three", nothing],
  ]);
  reachable = true;
  /** Saves, and loses the answer on its way back. */
  deaf = false;
  refusal: string | null = null;
  readonly log: string[] = [];

  async save(itemId: string, answers: Answers, baseVersion: number): Promise<SaveResult> {
    if (!this.reachable) return { kind: "later", waitMs: 2_000 };
    if (this.refusal !== null)
      return { kind: "refused", problem: { type: "", title: "", status: 409, code: this.refusal } };
    this.log.push(`${itemId} ${text(answers)}`);
    const present = this.saved.get(itemId) ?? nothing;
    const isRepeated = present.version === baseVersion + 1 && text(present.answers) === text(answers);
    if (present.version !== baseVersion && !isRepeated) return { kind: "conflict", saved: present };
    const saved = { answers, version: baseVersion + 1, savedAt: "2026-11-20T10:00:00.000Z" };
    this.saved.set(itemId, saved);
    if (this.deaf) return { kind: "later", waitMs: 2_000 };
    return { kind: "saved", ...saved };
  }

  text(itemId: string): string {
    return text(this.saved.get(itemId)?.answers ?? {});
  }
}

/** A browser: what it keeps, whatever page it opens. */
class Device {
  readonly kept = new Map<string, KeptItem>();
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  /** Opens the page, as it would be after a reload. */
  open(saved: ReadonlyMap<string, SavedAnswers> = new Map(this.#server.saved)): AnswerQueue {
    const queue = new AnswerQueue(saved, {
      read: (id) => this.kept.get(id) ?? null,
      write: (id, kept) => this.kept.set(id, kept),
      save: (id, answers, baseVersion) => this.#server.save(id, answers, baseVersion),
    });
    queue.start();
    return queue;
  }
}

function text(answers: Answers): string {
  const given = answers.part;
  return given?.kind === "number" ? given.text : "";
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = (ms = 2_000) => vi.advanceTimersByTimeAsync(ms);

test("a change is on the device at once, and on the server within a second however long one types on", async () => {
  const server = new Server();
  const device = new Device(server);
  const queue = device.open();
  for (const typed of ["1", "12", "123"]) {
    queue.edit("one", answer(typed));
    await rest(300);
  }
  expect(text(device.kept.get("one")?.answers ?? {})).toBe("123");
  expect(server.text("one")).toBe("123");
  expect(queue.status("one").kind).toBe("saved");
  expect(queue.unsent).toEqual([]);
});

test("changes are sent one after another in the order in which they were made, also after a reload", async () => {
  const server = new Server();
  server.reachable = false;
  const device = new Device(server);
  const before = device.open();
  before.edit("two", answer("2"));
  before.edit("three", answer("3"));
  before.edit("one", answer("1"));
  before.edit("two", answer("2a"));
  await rest();
  expect(before.status("three").kind).toBe("offline");
  before.stop();
  const after = device.open();
  expect(text(after.answers("one"))).toBe("1");
  server.reachable = true;
  await rest();
  expect(server.log.filter((line) => line !== "two 2")).toEqual(["two 2a", "three 3", "one 1"]);
  expect(after.unsent).toEqual([]);
});

test("minutes without a connection lose nothing, and it sends by itself when there is one again", async () => {
  const server = new Server();
  const queue = new Device(server).open();
  server.reachable = false;
  for (let minute = 0; minute < 5; minute += 1) {
    queue.edit("one", answer(`after ${minute}`));
    await rest(60_000);
    expect(queue.status("one").kind).toBe("offline");
  }
  server.reachable = true;
  await rest(4_000);
  expect(server.text("one")).toBe("after 4");
  expect(queue.status("one").kind).toBe("saved");
});

test("while it tries again and again, it says that there is no connection and nothing else", async () => {
  const server = new Server();
  const queue = new Device(server).open();
  server.reachable = false;
  queue.edit("one", answer("1"));
  await rest();
  const said = new Set<string>();
  queue.subscribe(() => said.add(queue.status("one").kind));
  await rest(10_000);
  expect([...said]).toEqual(["offline"]);
  expect(queue.isOffline).toBe(true);
  server.reachable = true;
  await rest(4_000);
  expect(queue.isOffline).toBe(false);
});

describe("a save whose answer was lost", () => {
  test("is no conflict with what was typed after it", async () => {
    const server = new Server();
    const queue = new Device(server).open();
    server.deaf = true;
    queue.edit("one", answer("1"));
    await rest();
    queue.edit("one", answer("12"));
    await rest();
    server.deaf = false;
    await rest(5_000);
    expect(queue.status("one").kind).toBe("saved");
    expect(server.text("one")).toBe("12");
  });

  test("is none after a reload either", async () => {
    const server = new Server();
    const device = new Device(server);
    const before = device.open();
    server.deaf = true;
    before.edit("one", answer("1"));
    await rest();
    before.edit("one", answer("12"));
    before.stop();
    server.deaf = false;
    const after = device.open();
    expect(text(after.answers("one"))).toBe("12");
    await rest();
    expect(after.status("one").kind).toBe("saved");
    expect(server.text("one")).toBe("12");
  });
});

test("what is typed while a save is under way is saved after it", async () => {
  const server = new Server();
  const queue = new Device(server).open();
  queue.edit("one", answer("1"));
  const saving = queue.flush();
  queue.edit("one", answer("12"));
  await saving;
  expect(server.text("one")).toBe("1");
  expect(queue.unsent).toEqual(["one"]);
  await rest();
  expect(server.text("one")).toBe("12");
});

test("a page made before the last save arrived goes on from the newer one", async () => {
  const server = new Server();
  const device = new Device(server);
  const stale = new Map(server.saved);
  const before = device.open();
  before.edit("one", answer("1"));
  await rest();
  const after = device.open(stale);
  expect(text(after.answers("one"))).toBe("1");
  after.edit("one", answer("12"));
  await rest();
  expect(server.text("one")).toBe("12");
});

test("what is refused stays on the device and is sent again with the next change", async () => {
  const server = new Server();
  server.refusal = "not_signed_in";
  const queue = new Device(server).open();
  queue.edit("one", answer("1"));
  await rest();
  expect(queue.status("one")).toMatchObject({ kind: "refused", problem: { code: "not_signed_in" } });
  server.refusal = null;
  queue.edit("two", answer("2"));
  await rest();
  expect(server.log).toEqual(["one 1", "two 2"]);
});

describe("when another device has saved meanwhile", () => {
  async function conflict() {
    const server = new Server();
    const laptop = new Device(server);
    const [onPhone, onLaptop] = [new Device(server).open(), laptop.open()];
    onPhone.edit("one", answer("phone"));
    await rest();
    onLaptop.edit("one", answer("laptop"));
    onLaptop.edit("two", answer("2"));
    await rest();
    return { server, laptop, onLaptop };
  }

  test("nothing is overwritten, both are there, and the other items are saved all the same", async () => {
    const { server, onLaptop } = await conflict();
    expect(server.text("one")).toBe("phone");
    expect(text(onLaptop.answers("one"))).toBe("laptop");
    const status = onLaptop.status("one");
    expect(status.kind === "conflict" && text(status.other.answers)).toBe("phone");
    expect(server.text("two")).toBe("2");
  });

  test("the conflict is still there after a reload", async () => {
    const { laptop, onLaptop } = await conflict();
    onLaptop.stop();
    const again = laptop.open();
    expect(text(again.answers("one"))).toBe("laptop");
    expect(again.status("one").kind).toBe("conflict");
  });

  test("one's own answers can be kept", async () => {
    const { server, onLaptop } = await conflict();
    onLaptop.keepMine("one");
    await rest();
    expect(server.text("one")).toBe("laptop");
    expect(onLaptop.status("one").kind).toBe("saved");
  });

  test("the others can be taken, and it goes on from them", async () => {
    const { server, onLaptop } = await conflict();
    onLaptop.takeOther("one");
    expect(text(onLaptop.answers("one"))).toBe("phone");
    onLaptop.edit("one", answer("phone and more"));
    await rest();
    expect(server.text("one")).toBe("phone and more");
  });

  test("a page without changes of its own takes over what was saved", async () => {
    const server = new Server();
    const [here, there] = [new Device(server).open(), new Device(server).open()];
    there.edit("one", answer("there"));
    await rest();
    here.meet(server.saved);
    expect(text(here.answers("one"))).toBe("there");
    here.edit("one", answer("there and here"));
    await rest();
    expect(here.status("one").kind).toBe("saved");
    expect(server.text("one")).toBe("there and here");
  });

  test("the same answers on both are no conflict", async () => {
    const server = new Server();
    const [here, there] = [new Device(server).open(), new Device(server).open()];
    for (const queue of [here, there]) {
      queue.edit("one", answer("same"));
      await rest();
    }
    expect(there.status("one").kind).toBe("saved");
  });
});

test("an item that is reached later is kept like the others", async () => {
  const server = new Server();
  const device = new Device(server);
  const queue = device.open(new Map([["one", nothing]]));
  queue.meet(new Map([["two", nothing]]));
  queue.edit("two", answer("2"));
  await rest();
  expect(server.text("two")).toBe("2");
});
