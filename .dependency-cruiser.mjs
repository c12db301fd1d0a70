// The walls of the house. Each is broken on purpose by tests/house/walls.test.ts to see it fire.
// Types count as imports (`tsPreCompilationDeps`): the shape of a hidden case is already too much.

/** A wall: modules of `from` may import nothing that matches `to`. */
const wall = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** A room may import the rooms named here, itself, and packages. */
const room = (name, mayImport, entries = []) =>
  wall(
    `room-${name}`,
    `${name}/ may import ${mayImport.join(", ") || "no other room"}.`,
    { path: `^${name}/`, pathNot: entries },
    {
      path: "^(app|components|exercises|grader|lib|prisma|bin|tests)/",
      pathNot: [`^${name}/`, ...mayImport.map((other) => `^${other}`)],
    },
  );

const answers =
  "^grader/|^prisma/regrade/version-files\\.ts$|^exercises/private(-questions)?\\.ts$|^exercises/[^/]+/[^/]+/((solution|cases|key)\\.ts$|submissions/)";
const site = "^(app|components|proxy\\.ts|next\\.config\\.js)";
const packages = (...names) => `^node_modules/(${names.join("|")})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    wall(
      "answers-stay-in-the-grader",
      "No path, however long, leads from the site to a reference solver, a hidden case, a key, a sample submission or the grader.",
      { path: site },
      { path: answers, reachable: true },
    ),
    wall(
      "public-half-is-public",
      "What the site may know of the exercises knows no answer either, however long the path.",
      {
        path: "^exercises/public(-questions)?\\.ts$|^exercises/[^/]+/[^/]+/(exercise|examples|starter|picture|question)\\.ts$",
      },
      { path: answers, reachable: true },
    ),
    room("app", ["components/", "lib/", "prisma/", "exercises/public(-questions)?\\.ts$"]),
    room("components", ["lib/"]),
    room("grader", ["lib/", "exercises/"], ["^grader/worker"]),
    room("grader/worker", ["grader/", "lib/", "exercises/", "prisma/"]),
    room("exercises", ["lib/"]),
    room("prisma", ["lib/"]),
    room("lib", []),
    wall(
      "nobody-imports-tests",
      "Tests are nobody's dependency.",
      { pathNot: "^tests/|^vitest" },
      { path: "^tests/" },
    ),
    wall(
      "nobody-imports-bin",
      "Composition roots sit on top.",
      { pathNot: "^(bin|tests)/" },
      { path: "^bin/" },
    ),
    wall(
      "lib-is-pure",
      "The rules of the course know zod, exact fractions, the formats of tables and what reads and compares programs, and no file, clock, network or process.",
      { path: "^lib/" },
      {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional"],
        pathNot: packages(
          "zod",
          "fraction\\.js",
          "csv-(parse|stringify)",
          "hucre",
          "@dodona/dolos-core",
          "acorn(-walk)?",
          "sucrase",
        ),
      },
    ),
    wall(
      "one-door-to-postgres",
      "Only prisma/ names the database client, the driver and the queue.",
      { pathNot: "^(prisma|tests)/" },
      { path: packages("@prisma/[^/]+", "pg", "pg-boss") },
    ),
    wall(
      "one-door-to-the-isolate",
      "One file names isolated-vm: all that is known of its hazards is in there.",
      { pathNot: "^grader/sandbox/isolate\\.ts$" },
      { path: packages("isolated-vm") },
    ),
    wall(
      "one-door-to-the-editor",
      "One file names monaco-editor, so that the editor comes to the pages that need it and no other.",
      { pathNot: "^components/editor/" },
      { path: packages("monaco-editor") },
    ),
    wall("no-circles", "A circle is one module in several files.", {}, { circular: true }),
    wall("resolves", "Every import leads somewhere.", {}, { couldNotResolve: true, pathNot: "^node:" }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "^(\\.next|prisma/generated|tests/screenshots)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs"],
    },
  },
};
