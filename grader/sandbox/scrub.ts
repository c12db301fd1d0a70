/** Sizes inside the box. The texts of one case never come to more than about these. */
export type HarnessLimits = {
  /** Most elements of a returned value; what is larger is no answer. */
  maxElements: number;
  maxTextCharacters: number;
  maxConsoleCharacters: number;
  /** A case that writes more lines or characters than these is stopped. */
  maxConsoleCalls: number;
  maxFloodCharacters: number;
  /** Of calls that are made together none begins when the first began so long ago. */
  togetherMs: number;
  /** The one instant that `Date` knows, in milliseconds since 1970. */
  nowMs: number;
};

export type Controls = ReturnType<typeof scrub>;

/**
 * Makes the globals of a context fit for student code: no clock but a frozen one, no machine code, no
 * shared memory, numbers from a seed, and a console that is counted and kept.
 *
 * It runs in the student's context before any student code, sent there as text
 * ({@link Function.toString}). So it refers to nothing outside itself, captures the built-ins while they
 * are still the engine's own, and later looks nothing up through an object that a student can reach.
 */
export function scrub(limits: HarnessLimits) {
  const { keys, defineProperty, is } = Object;
  const { apply, construct } = Reflect;
  const { isArray } = Array;
  const { isView } = ArrayBuffer;
  const { slice } = String.prototype;
  const { imul } = Math;
  const { stringify } = JSON;
  const text = String;
  const NativeError = Error;
  const NativeDate = Date;
  const realNow = NativeDate.now;
  const { nowMs, maxConsoleCharacters, maxConsoleCalls, maxFloodCharacters } = limits;
  const cut = (long: string, length: number): string => apply(slice, long, [0, length]);
  const define = (target: object, name: string, value: unknown) =>
    defineProperty(target, name, { value, writable: true, configurable: true });

  const withheld = [
    ...["WebAssembly", "SharedArrayBuffer", "Atomics", "WeakRef", "FinalizationRegistry"],
    ...["Intl", "Temporal"],
  ];
  for (const name of withheld) delete (globalThis as Record<string, unknown>)[name];

  const FrozenDate = function (this: unknown, ...parts: unknown[]) {
    if (new.target === undefined) return text(new NativeDate(nowMs));
    return construct(NativeDate, parts.length === 0 ? [nowMs] : parts, new.target);
  };
  FrozenDate.prototype = NativeDate.prototype;
  define(NativeDate.prototype, "constructor", FrozenDate);
  define(FrozenDate, "parse", NativeDate.parse);
  define(FrozenDate, "UTC", NativeDate.UTC);
  define(FrozenDate, "now", () => nowMs);
  define(FrozenDate, "name", "Date");
  define(globalThis, "Date", FrozenDate);

  // mulberry32: 32 bits of state, the same numbers on every machine.
  let randomState = 0;
  define(Math, "random", () => {
    randomState = (randomState + 0x6d2b79f5) | 0;
    let mixed = imul(randomState ^ (randomState >>> 15), 1 | randomState);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  });

  let kept = false;
  let output = "";
  let outputCut = false;
  let calls = 0;
  let characters = 0;
  let flooded = false;

  /** A value as the console shows it; stops adding once it is longer than anything that is kept. */
  const show = (value: unknown, depth = 0): string => {
    if (typeof value === "string") return depth === 0 ? value : stringify(cut(value, maxConsoleCharacters));
    if (typeof value === "bigint") return `${text(value)}n`;
    if (typeof value === "function") return "[function]";
    if (is(value, -0)) return "-0";
    if (typeof value !== "object" || value === null) return text(value);
    if (depth > 3) return "…";
    const source = value as Record<string | number, unknown>;
    if (value instanceof NativeError) return `${text(source.name)}: ${text(source.message)}`;
    const isList = isArray(value) || isView(value);
    const names = isList ? [] : keys(value);
    const length = isList ? (source.length as number) : names.length;
    let inside = "";
    let shown = 0;
    for (; shown < length && shown < 100 && inside.length <= maxConsoleCharacters; shown++) {
      if (shown > 0) inside += ", ";
      inside += isList
        ? show(source[shown], depth + 1)
        : `${names[shown]}: ${show(source[names[shown]], depth + 1)}`;
    }
    if (shown < length) inside += `, … ${length - shown} more`;
    return isList ? `[${inside}]` : `{${inside}}`;
  };

  const write = (...parts: unknown[]) => {
    calls++;
    let line = "";
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      if (typeof part === "string") characters += part.length;
      if (kept && !outputCut) line += (i > 0 ? " " : "") + cut(show(part), maxConsoleCharacters + 1);
    }
    if (kept && !outputCut) {
      output += `${line}\n`;
      outputCut = output.length > maxConsoleCharacters;
      output = cut(output, maxConsoleCharacters);
    }
    if (calls > maxConsoleCalls || characters > maxFloodCharacters) {
      flooded = true;
      throw new NativeError("too much console output");
    }
  };
  const nothing = () => undefined;
  const studentConsole = {};
  for (const name of ["log", "info", "debug", "warn", "error", "table", "dir", "trace"])
    define(studentConsole, name, write);
  for (const name of ["assert", "clear", "count", "group", "groupEnd", "time", "timeEnd", "timeLog"])
    define(studentConsole, name, nothing);
  define(globalThis, "console", studentConsole);

  return {
    show,
    cut,
    realNow,
    /** Starts the output and the random numbers of one case afresh. */
    begin: (visible: boolean, seed: number, clear: boolean) => {
      randomState = seed;
      kept = visible;
      if (!clear) return;
      output = "";
      outputCut = false;
      calls = 0;
      characters = 0;
      flooded = false;
    },
    isFlooded: () => flooded,
    /** The output so far, behind two flags: whether it was cut, whether it was a flood. */
    takeOutput: () => (outputCut ? "1" : "0") + (flooded ? "1" : "0") + output,
  };
}
