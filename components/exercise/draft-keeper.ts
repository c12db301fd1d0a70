import { z } from "zod";
import type { DraftState, Problem } from "#lib/api.ts";
import { maxSourceBytes } from "#lib/report.ts";

/** Where the text of a solution stands; in every state the text is at least on this device. */
export type DraftStatus =
  | { kind: "saved" }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "offline" }
  | { kind: "too_large" }
  | { kind: "refused"; problem: Problem }
  | { kind: "conflict"; other: DraftState };

export type SaveResult =
  | { kind: "saved"; draft: DraftState }
  | { kind: "conflict"; draft: DraftState }
  | { kind: "refused"; problem: Problem }
  | { kind: "later"; waitMs: number };

/** What a keeper needs of the world around it. */
export type DraftPorts = {
  /** Text on this device, null when there is none; `write` may fail silently when the device is full. */
  read(): string | null;
  write(text: string): void;
  save(source: string, baseVersion: number): Promise<SaveResult>;
  /** Called when another text must appear in the editor. */
  show(source: string): void;
};

const kept = z.object({ source: z.string(), baseVersion: z.int(), dirty: z.boolean() });

const restMs = 2_000;

/**
 * Keeps the text of a solution: on this device at each change, on the server after two seconds of rest.
 * Each save names the version it began from, so that a newer text from another device is never overwritten:
 * the person is shown both and chooses.
 */
export class DraftKeeper {
  source: string;
  status: DraftStatus = { kind: "saved" };
  readonly #ports: DraftPorts;
  readonly #server: DraftState | null;
  readonly #listeners = new Set<() => void>();
  #baseVersion: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving = false;

  /** @param server the draft on the server when the page was made, null when there was none */
  constructor(starter: string, server: DraftState | null, ports: DraftPorts) {
    this.#ports = ports;
    this.#server = server;
    this.source = server?.source ?? starter;
    this.#baseVersion = server?.version ?? 0;
  }

  /**
   * Takes up what this device has beyond the page; called in the browser. The page may have been made
   * before the last save of this device arrived: then the device knows the newer version.
   */
  start() {
    if (this.status.kind === "waiting") this.#wait(restMs);
    const local = this.#readLocal();
    if (local === null) return;
    const isBehind = local.baseVersion < this.#baseVersion;
    if (!local.dirty && local.baseVersion <= this.#baseVersion) return;
    if (!isBehind) this.#baseVersion = local.baseVersion;
    if (local.source === this.source) return;
    this.source = local.source;
    this.#ports.show(local.source);
    if (!local.dirty) return;
    if (isBehind && this.#server) this.#set({ kind: "conflict", other: this.#server });
    else this.#wait(0);
  }

  /** The person changed the text. */
  edit(source: string) {
    if (source === this.source) return;
    this.source = source;
    this.#writeLocal(true);
    if (this.status.kind === "conflict") return;
    if (new TextEncoder().encode(source).length > maxSourceBytes) {
      clearTimeout(this.#timer);
      this.#set({ kind: "too_large" });
      return;
    }
    this.#wait(restMs);
  }

  /** Saves on the server now, unless there is nothing to save. */
  async flush(): Promise<void> {
    if (this.#saving || this.status.kind === "saved" || this.status.kind === "conflict") return;
    if (this.status.kind === "too_large") return;
    clearTimeout(this.#timer);
    this.#saving = true;
    const source = this.source;
    this.#set({ kind: "saving" });
    const result = await this.#ports.save(source, this.#baseVersion);
    this.#saving = false;
    this.#settle(source, result);
  }

  /** Another device may have saved meanwhile: takes its text over when there is nothing of ours to lose. */
  meet(server: DraftState) {
    if (this.status.kind !== "saved" || server.version <= this.#baseVersion) return;
    this.#baseVersion = server.version;
    this.source = server.source;
    this.#writeLocal(false);
    this.#ports.show(server.source);
  }

  /** Ends a conflict: keeps the text of this device and saves it over the other one. */
  keepMine() {
    if (this.status.kind !== "conflict") return;
    this.#baseVersion = this.status.other.version;
    this.#wait(0);
  }

  /** Ends a conflict: takes the other device's text. */
  takeOther() {
    if (this.status.kind !== "conflict") return;
    const { other } = this.status;
    this.#baseVersion = other.version;
    this.source = other.source;
    this.#writeLocal(false);
    this.#set({ kind: "saved" });
    this.#ports.show(other.source);
  }

  /** Stops the clock; what is not yet on the server stays on this device. */
  stop() {
    clearTimeout(this.#timer);
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #settle(source: string, result: SaveResult) {
    switch (result.kind) {
      case "saved":
        this.#baseVersion = result.draft.version;
        if (this.source === source) {
          this.#writeLocal(false);
          this.#set({ kind: "saved" });
        } else this.#wait(restMs);
        return;
      case "conflict":
        if (result.draft.source === this.source) {
          this.#settle(source, { kind: "saved", draft: result.draft });
          return;
        }
        this.#set({ kind: "conflict", other: result.draft });
        return;
      case "refused":
        this.#set({ kind: "refused", problem: result.problem });
        return;
      case "later":
        this.#wait(result.waitMs, { kind: "offline" });
    }
  }

  #wait(ms: number, status: DraftStatus = { kind: "waiting" }) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
    this.#writeLocal(true);
    this.#set(status);
  }

  #set(status: DraftStatus) {
    const isNews = status.kind !== this.status.kind || "other" in status || "problem" in status;
    if (!isNews) return;
    this.status = status;
    for (const listener of this.#listeners) listener();
  }

  #readLocal() {
    const text = this.#ports.read();
    if (text === null) return null;
    try {
      return kept.safeParse(JSON.parse(text)).data ?? null;
    } catch {
      return null;
    }
  }

  #writeLocal(dirty: boolean) {
    const { source } = this;
    this.#ports.write(JSON.stringify({ source, baseVersion: this.#baseVersion, dirty }));
  }
}
