import { createServer } from "node:http";
import next from "next";
import { onParentGone } from "#bin/start/parent.ts";
import { readSettings } from "#bin/start/settings.ts";

// The site: Next behind a server of our own, so that it can end with the process that started it, and end politely.
const settings = readSettings();
const { HOST: hostname, PORT: port } = settings;
// An idle connection is kept longer than a reverse proxy keeps it, so that the proxy never writes into one just closed.
const server = createServer({ keepAliveTimeout: 75_000 });
const app = next({ dev: settings.NODE_ENV === "development", dir: ".", hostname, port, httpServer: server });
const handle = app.getRequestHandler();
await app.prepare();
// What a client says of itself is not believed: without a proxy of ours in front, Next fills these from the socket.
const forwarded = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
];
server.on("request", (request, response) => {
  if (!settings.TRUST_PROXY) for (const name of forwarded) delete request.headers[name];
  handle(request, response).catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
server.once("error", (error) => {
  console.error(`The site could not listen on ${hostname}:${port}: ${error.message}`);
  process.exit(1);
});
server.listen(port, hostname, () => process.send?.("ready"));

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  const closed = new Promise((resolve) => server.close(resolve));
  // Pages that follow events keep a connection open for ever; plain requests end within this time.
  setTimeout(() => server.closeAllConnections(), 1500).unref();
  await closed;
  await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, 1500))]);
  process.exit(0);
};
process.on("SIGTERM", stop).on("SIGINT", stop);
onParentGone(stop);
