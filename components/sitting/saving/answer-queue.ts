import { isSameAnswers } from "#components/sitting/saving/is-same-answers.ts";
import type { KeptItem } from "#components/sitting/saving/kept-item.ts";
import type { Problem } from "#lib/api.ts";
import type { Answers } from "#lib/question.ts";
import type { SavedAnswers } from "#lib/sitting/api.ts";

/** Where the answers of one item stand; in every state they are at least on this device. */
export type SaveStatus =
  | { kind: "saved"; savedAt: string | null }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "offline" }
  | { kind: "refused"; problem: Problem }
  | { kind: "conflict"; other: SavedAnswers };

export type SaveResult =
  | { kind: "saved"; version: number; savedAt: string }
  | { kind: "conflict"; saved: SavedAnswers }
  | { kind: "refused"; problem: Problem }
  | { kind: "later"; waitMs: number };

/** What a queue needs of the world around it. */
export type QueuePorts = {
  /** What this device keeps of an item, null when there is nothing; `write` may fail silently when it is full. */
  read(itemId: string): KeptItem | null;
  write(itemId: string, kept: KeptItem): void;
  save(itemId: string, answers: Answers, baseVersion: number): Promise<SaveResult>;
};

/** What was sent and not yet answered is sent again, word for word, until it is known what became of it. */
type Item = KeptItem & { id: string; status: SaveStatus };

/** A change is sent after so long, together with those that follow it meanwhile; typing on does not put it off. */
const restMs = 800;

/**
 * Keeps the answers of one attempt: on this device at each change, on the server a moment later, one item after
 * another in the order in which they were changed. Each save names the version it began from, so that what
 * another device saved is never overwritten: the person is shown both and chooses.
 */
export class AnswerQueue {
  /** Raised at each change of anything. */
  revision = 0;
  /** Whether it was started: before that an edit could hide what this device kept. */
  isReady = false;
  readonly #ports: QueuePorts;
  readonly #items: Map<string, Item>;
  readonly #listeners = new Set<() => void>();
  #server: ReadonlyMap<string, SavedAnswers>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastTurn = 0;
  #sending: Promise<void> | null = null;

  /** @param server what was saved of each item when the page was made */
  constructor(server: ReadonlyMap<string, SavedAnswers>, ports: QueuePorts) {
    this.#ports = ports;
    this.#server = server;
    this.#items = new Map([...server].map(([id, saved]) => [id, clean(id, saved)]));
  }

  answers(itemId: string): Answers {
    return this.#items.get(itemId)?.answers ?? {};
  }

  status(itemId: string): SaveStatus {
    return this.#items.get(itemId)?.status ?? { kind: "saved", savedAt: null };
  }

  /** Ids of the items whose newest answers are not on the server yet. */
  get unsent(): string[] {
    return [...this.#items.values()].filter(({ turn }) => turn > 0).map(({ id }) => id);
  }

  /** Whether something cannot be sent because there is no connection. */
  get isOffline(): boolean {
    return [...this.#items.values()].some(({ status }) => status.kind === "offline");
  }

  /** Takes up what this device has beyond the page, in its order; called in the browser. */
  start() {
    this.isReady = true;
    for (const item of this.#items.values()) this.#takeUp(item);
    this.#lastTurn = Math.max(0, ...[...this.#items.values()].map(({ turn }) => turn));
    this.#tell();
    if (this.unsent.length > 0) this.#wait(0);
  }

  /** The person changed an answer. */
  edit(itemId: string, answers: Answers) {
    const item = this.#items.get(itemId);
    if (item === undefined) return;
    item.answers = answers;
    if (item.turn === 0) item.turn = ++this.#lastTurn;
    this.#write(item);
    if (item.status.kind !== "conflict") {
      if (item.status.kind !== "offline") item.status = { kind: "waiting" };
      if (this.#timer === undefined) this.#wait(restMs);
    }
    this.#tell();
  }

  /** Sends now whatever waits, and tells when the server has answered or cannot be reached. */
  async flush(): Promise<void> {
    while (this.#sending) await this.#sending;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending = this.#sendAll();
    await this.#sending;
    this.#sending = null;
  }

  /** The page knows of more items, or another device has saved: taken over where nothing of ours would be lost. */
  meet(server: ReadonlyMap<string, SavedAnswers>) {
    this.#server = server;
    for (const [id, saved] of server) {
      const known = this.#items.get(id);
      const item = known ?? clean(id, saved);
      if (known === undefined) {
        this.#items.set(id, item);
        this.#takeUp(item);
      } else if (item.turn === 0 && saved.version > item.baseVersion) {
        Object.assign(item, clean(id, saved));
        this.#write(item);
      }
    }
    this.#tell();
  }

  /** Ends a conflict: keeps the answers of this device and saves them over the others. */
  keepMine(itemId: string) {
    const item = this.#items.get(itemId);
    if (item?.status.kind !== "conflict") return;
    item.baseVersion = item.status.other.version;
    item.status = { kind: "waiting" };
    this.#write(item);
    this.#wait(0);
    this.#tell();
  }

  /** Ends a conflict: takes the other device's answers. */
  takeOther(itemId: string) {
    const item = this.#items.get(itemId);
    if (item?.status.kind !== "conflict") return;
    Object.assign(item, clean(itemId, item.status.other));
    this.#write(item);
    this.#tell();
  }

  /** Stops the clock; what is not yet on the server stays on this device. */
  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #sendAll(): Promise<void> {
    const waiting = [...this.#items.values()]
      .filter(({ turn, status }) => turn > 0 && status.kind !== "conflict")
      .sort((a, b) => a.turn - b.turn);
    for (const item of waiting) {
      item.sent ??= item.answers;
      // Tried again every few seconds, it is offline until it has come through.
      if (item.status.kind !== "offline") item.status = { kind: "saving" };
      this.#write(item);
      this.#tell();
      const result = await this.#ports.save(item.id, item.sent, item.baseVersion);
      if (result.kind === "later") {
        for (const one of waiting) if (one.turn > 0) one.status = { kind: "offline" };
        this.#wait(result.waitMs);
        this.#tell();
        return;
      }
      this.#settle(item, result);
      this.#write(item);
      this.#tell();
    }
  }

  #settle(item: Item, result: Exclude<SaveResult, { kind: "later" }>) {
    switch (result.kind) {
      case "saved": {
        const isNewest = item.sent !== null && isSameAnswers(item.sent, item.answers);
        item.baseVersion = result.version;
        item.sent = null;
        item.turn = isNewest ? 0 : ++this.#lastTurn;
        item.status = isNewest ? { kind: "saved", savedAt: result.savedAt } : { kind: "waiting" };
        if (!isNewest) this.#wait(restMs);
        return;
      }
      case "conflict":
        item.sent = null;
        if (isSameAnswers(result.saved.answers, item.answers))
          Object.assign(item, clean(item.id, result.saved));
        else item.status = { kind: "conflict", other: result.saved };
        return;
      case "refused":
        item.sent = null;
        item.status = { kind: "refused", problem: result.problem };
    }
  }

  /** The page may have been made before the last save of this device arrived: then the device knows more. */
  #takeUp(item: Item) {
    const local = this.#ports.read(item.id);
    const server = this.#server.get(item.id);
    if (local === null || server === undefined) return;
    if (local.turn === 0) {
      if (local.baseVersion > server.version) Object.assign(item, local);
      return;
    }
    if (isSameAnswers(local.answers, server.answers)) return this.#write(item);
    Object.assign(item, local, { status: { kind: "waiting" } });
    if (local.baseVersion >= server.version) return;
    const isOwn = local.sent !== null && isSameAnswers(local.sent, server.answers);
    if (isOwn) Object.assign(item, { baseVersion: server.version, sent: null });
    else item.status = { kind: "conflict", other: server };
  }

  #wait(ms: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #tell() {
    this.revision += 1;
    for (const listener of this.#listeners) listener();
  }

  #write({ id, answers, baseVersion, turn, sent }: Item) {
    this.#ports.write(id, { answers, baseVersion, turn, sent });
  }
}

function clean(id: string, { answers, version, savedAt }: SavedAnswers): Item {
  return { id, answers, baseVersion: version, turn: 0, sent: null, status: { kind: "saved", savedAt } };
}
