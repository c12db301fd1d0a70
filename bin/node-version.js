// Preloaded before every program of ours (`node --import`), and plain JavaScript, so that a Node that cannot
// read TypeScript says so in a sentence.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 7)) {
  console.error(
    `Gradus needs Node 24.7 or newer and this is ${process.version} (${process.execPath}).\n` +
      "On Linux x64 `npm ci` brings a newer one along: run Gradus by `npm start`, `npm run …`.\n" +
      "On any other machine install Node 26 from your package manager or version manager (see .nvmrc).",
  );
  process.exit(1);
}
