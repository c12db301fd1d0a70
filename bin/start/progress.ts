/** What goes wrong for a reason that the person at the terminal can mend: shown as a sentence, without a stack. */
export class Refusal extends Error {}

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code: number) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
export const bold = paint(1);
export const dim = paint(2);
const green = paint(32);
const red = paint(31);

/** Runs one step of the start and prints a line about it: what it is, how it ended, how long it took. */
export async function step<T>(title: string, work: () => Promise<T>, outcome?: (result: T) => string) {
  const started = performance.now();
  if (colour) process.stdout.write(`${dim("·")} ${title} …`);
  const line = (mark: string, rest: string) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${colour ? "\r\u001b[K" : ""}${mark} ${title}${rest} ${dim(`${seconds} s`)}`);
  };
  try {
    const result = await work();
    line(green("✓"), outcome ? `: ${outcome(result)}` : "");
    return result;
  } catch (error) {
    line(red("✗"), "");
    throw error;
  }
}

/** A line about something that happened while everything runs. */
export function note(text: string): void {
  console.log(`${dim("·")} ${text}`);
}
