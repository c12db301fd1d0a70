import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DraftKeeper, type SaveResult } from "#components/exercise/draft-keeper.ts";
import type { DraftState } from "#lib/api.ts";
import { maxSourceBytes } from "#lib/report.ts";

/** The server, with its one draft and its rule: a save over another version than the last is a conflict. */
class Server {
  draft: DraftState | null = null;
  reachable = true;
  saves = 0;

  async save(source: string, baseVersion: number): Promise<SaveResult> {
    this.saves += 1;
    if (!this.reachable) return { kind: "later", waitMs: 2_000 };
    if (this.draft && this.draft.version !== baseVersion) return { kind: "conflict", draft: this.draft };
    this.draft = { source, version: baseVersion + 1, updatedAt: "2024-11-20T10:00:00.000Z" };
    return { kind: "saved", draft: this.draft };
  }
}

/** A browser: what it keeps, and what its editor shows. */
class Device {
  kept: string | null = null;
  shown: string | null = null;
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  /** Opens the page, as it would be after a reload. */
  open(): DraftKeeper {
    const keeper = new DraftKeeper("starter", this.#server.draft, {
      read: () => this.kept,
      write: (text) => {
        this.kept = text;
      },
      save: (source, baseVersion) => this.#server.save(source, baseVersion),
      show: (source) => {
        this.shown = source;
      },
    });
    keeper.start();
    return keeper;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(2_000);

test("a text is on the device at once and on the server after two seconds of rest", async () => {
  const server = new Server();
  const device = new Device(server);
  const keeper = device.open();
  keeper.edit("a");
  expect(device.kept).toContain('"a"');
  await vi.advanceTimersByTimeAsync(1_500);
  keeper.edit("ab");
  await vi.advanceTimersByTimeAsync(1_500);
  expect(server.draft).toBeNull();
  await vi.advanceTimersByTimeAsync(500);
  expect(server.draft).toMatchObject({ source: "ab", version: 1 });
  expect(server.saves).toBe(1);
  expect(keeper.status.kind).toBe("saved");
});

test("a reload before the rest loses nothing", async () => {
  const server = new Server();
  const device = new Device(server);
  const before = device.open();
  before.edit("unsent");
  before.stop();
  const after = device.open();
  expect(after.source).toBe("unsent");
  expect(device.shown).toBe("unsent");
  await rest();
  expect(server.draft?.source).toBe("unsent");
});

test("a page made before the last save arrived shows the saved text all the same, and goes on from it", async () => {
  const server = new Server();
  const device = new Device(server);
  const before = device.open();
  before.edit("first");
  await rest();
  const stale = server.draft;
  before.edit("second");
  await rest();
  const newest = server.draft;
  server.draft = stale;
  const after = device.open();
  server.draft = newest;
  expect(after.source).toBe("second");
  after.edit("third");
  await rest();
  expect(after.status.kind).toBe("saved");
  expect(server.draft).toMatchObject({ source: "third", version: 3 });
});

test("without a connection it says so, tries again by itself, and saves what was written last", async () => {
  const server = new Server();
  server.reachable = false;
  const keeper = new Device(server).open();
  keeper.edit("offline");
  await rest();
  expect(keeper.status.kind).toBe("offline");
  keeper.edit("offline still");
  await rest();
  expect(keeper.status.kind).toBe("offline");
  server.reachable = true;
  await rest();
  expect(server.draft?.source).toBe("offline still");
  expect(keeper.status.kind).toBe("saved");
});

test("what is typed while a save is under way is saved after it", async () => {
  const server = new Server();
  const keeper = new Device(server).open();
  keeper.edit("one");
  const saving = keeper.flush();
  keeper.edit("two");
  await saving;
  expect(server.draft?.source).toBe("one");
  await rest();
  expect(server.draft).toMatchObject({ source: "two", version: 2 });
});

describe("when another device has saved meanwhile", () => {
  async function conflict() {
    const server = new Server();
    const [phone, laptop] = [new Device(server), new Device(server)];
    const [onPhone, onLaptop] = [phone.open(), laptop.open()];
    onPhone.edit("phone");
    await rest();
    onLaptop.edit("laptop");
    await rest();
    return { server, laptop, onLaptop };
  }

  test("nothing is overwritten and both texts are there", async () => {
    const { server, onLaptop } = await conflict();
    expect(server.draft?.source).toBe("phone");
    expect(onLaptop.source).toBe("laptop");
    expect(onLaptop.status).toMatchObject({ kind: "conflict", other: { source: "phone" } });
  });

  test("the conflict is still there after a reload", async () => {
    const { laptop, onLaptop } = await conflict();
    onLaptop.stop();
    const again = laptop.open();
    expect(again.source).toBe("laptop");
    expect(again.status).toMatchObject({ kind: "conflict", other: { source: "phone" } });
  });

  test("one's own text can be kept", async () => {
    const { server, onLaptop } = await conflict();
    onLaptop.keepMine();
    await rest();
    expect(server.draft).toMatchObject({ source: "laptop", version: 2 });
    expect(onLaptop.status.kind).toBe("saved");
  });

  test("the other text can be taken, and goes on from its version", async () => {
    const { server, laptop, onLaptop } = await conflict();
    onLaptop.takeOther();
    expect(laptop.shown).toBe("phone");
    onLaptop.edit("phone and more");
    await rest();
    expect(server.draft).toMatchObject({ source: "phone and more", version: 2 });
  });

  test("the same text on both is no conflict", async () => {
    const server = new Server();
    const [one, other] = [new Device(server).open(), new Device(server).open()];
    one.edit("same");
    await rest();
    other.edit("same");
    await rest();
    expect(other.status.kind).toBe("saved");
  });
});

test("a page without changes of its own takes over what another device saved", async () => {
  const server = new Server();
  const device = new Device(server);
  const keeper = device.open();
  await server.save("from elsewhere", 0);
  if (server.draft) keeper.meet(server.draft);
  expect(device.shown).toBe("from elsewhere");
  keeper.edit("and more");
  await rest();
  expect(server.draft).toMatchObject({ source: "and more", version: 2 });
});

test("a text over the limit stays on the device and is never sent", async () => {
  const server = new Server();
  const device = new Device(server);
  const keeper = device.open();
  keeper.edit("ж".repeat(maxSourceBytes / 2 + 1));
  await rest();
  await keeper.flush();
  expect(keeper.status.kind).toBe("too_large");
  expect(server.saves).toBe(0);
  expect(device.kept).toContain("жжж");
});
