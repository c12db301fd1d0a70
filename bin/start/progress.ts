/** What goes wrong for a reason that the person at the terminal can mend: shown as a sentence, without a stack. */
export class Refusal extends Error {}

const terminal = process.stdout.isTTY;
const paint = (code: number) => (text: string) =>
  terminal && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text;
export const bold = paint(1);
export const dim = paint(2);
const green = paint(32);
const red = paint(31);

/** Runs one step of the start and prints a line about it: what it is, how it ended, how long it took. */
export async function step<T>(title: string, work: () => Promise<T>, outcome?: (result: T) => string) {
  const started = performance.now();
  const seconds = () => dim(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  const overwrite = terminal ? "\r\u001b[K" : "";
  const working = () =>
    process.stdout.write(`${overwrite}${dim("·")} ${title} … ${seconds()}${terminal ? "" : "\n"}`);
  // A terminal shows the seconds pass; a file gets one line when a step takes its time.
  const clock = terminal ? setInterval(working, 200) : setTimeout(working, 2000);
  try {
    const result = await work();
    console.log(`${overwrite}${green("✓")} ${title}${outcome ? `: ${outcome(result)}` : ""} ${seconds()}`);
    return result;
  } catch (error) {
    console.log(`${overwrite}${red("✗")} ${title} ${seconds()}`);
    throw error;
  } finally {
    clearInterval(clock);
  }
}

/** A line about something that happened while everything runs. */
export function note(text: string): void {
  console.log(`${dim("·")} ${text}`);
}
