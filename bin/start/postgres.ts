import { openCluster } from "#bin/start/cluster.ts";
import { onParentGone } from "#bin/start/parent.ts";
import { Refusal } from "#bin/start/progress.ts";

// The keeper of the embedded Postgres: a process of its own, because Postgres knows nothing of our pipes. It ends
// Postgres when it is told to, or when the process that started it is gone, whatever way that one died.
const [dataDir = "", port = ""] = process.argv.slice(2);
try {
  const cluster = await openCluster(dataDir, Number(port));
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await cluster.stop();
    process.exit(0);
  };
  cluster.process.once("exit", () => {
    if (!stopping) process.exit(1);
  });
  process.on("SIGTERM", stop).on("SIGINT", stop);
  onParentGone(stop);
  process.send?.("ready");
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
}
