import { resolve } from "node:path";
import { onNpmGone } from "#bin/start/parent.ts";
import { Refusal } from "#bin/start/progress.ts";
import { readSettings } from "#bin/start/settings.ts";

// Gradus on one machine by one command: `npm start`, and `npm run dev` (--dev) with reload.
const dev = process.argv.includes("--dev");
Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });
process.chdir(resolve(import.meta.dirname, ".."));

const running = new AsyncDisposableStack();
let stoppingSince: number | null = null;
const stop = async (exitCode: number) => {
  if (stoppingSince !== null) {
    // Ctrl-C comes twice, from the terminal and from npm. Asked again later, it goes at once: what is still
    // running finds its standard input closed and ends by itself.
    if (performance.now() - stoppingSince > 1000) process.exit(1);
    return;
  }
  stoppingSince = performance.now();
  await running.disposeAsync();
  process.exit(exitCode);
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
onNpmGone(() => stop(0));

try {
  const settings = readSettings();
  // Loaded only now, so that a wrong setting is told at once.
  const { startProduct } = await import("#bin/start/product.ts");
  await startProduct(settings, running);
} catch (error) {
  if (stoppingSince === null) {
    console.error(error instanceof Refusal ? error.message : error);
    await stop(1);
  }
}
