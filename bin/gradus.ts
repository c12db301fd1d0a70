import { stripVTControlCharacters } from "node:util";
import { WrongUse } from "#bin/gradus/wrong-use.ts";

/** The command line: `npm run -s gradus -- <command>`. */

type Command = {
  /** The words that name it, and what comes after them. */
  words: string[];
  use: string;
  summary: string;
  /** @returns the exit code */
  run(args: string[]): Promise<number>;
};

const commands: Command[] = [
  {
    words: ["grade"],
    use: "<exercise> <file...> [--json]",
    summary: "grade files, with no database and no server",
    run: async (args) => (await import("#bin/gradus/grade.ts")).grade(args),
  },
  {
    words: ["exercises", "check"],
    use: "[id...]",
    summary: "prove the content: solutions, samples, mutants, keys, texts",
    run: async (args) => (await import("#bin/gradus/check-exercises.ts")).exercisesCheck(args),
  },
  {
    words: ["exercises", "new"],
    use: "<module>/<id>",
    summary: "write the folder of a new exercise, which runs and explains itself",
    run: async (args) => (await import("#bin/gradus/new-exercise.ts")).exercisesNew(args),
  },
  {
    words: ["questions", "import"],
    use: "<file> --module <module> [--dry-run]",
    summary: "make question folders from Moodle XML or GIFT; lists what was not taken over",
    run: async (args) => (await import("#bin/gradus/import-questions.ts")).questionsImport(args),
  },
  {
    words: ["replay"],
    use: "<submission>",
    summary: "grade a stored submission again and compare; changes nothing",
    run: async (args) => (await import("#bin/gradus/replay.ts")).replay(args),
  },
  {
    words: ["course", "create"],
    use: "<file.json>",
    summary: "create a course with its assessments",
    run: async (args) => (await import("#bin/gradus/create-course.ts")).courseCreate(args),
  },
  {
    words: ["roster", "import"],
    use: "<file.csv> [--dry-run] [--course SLUG]",
    summary: "enrol people (columns email,name,group,role)",
    run: async (args) => (await import("#bin/gradus/import-people.ts")).rosterImport(args),
  },
  {
    words: ["password"],
    use: "<email>",
    summary: "give a person a new password, and print it",
    run: async (args) => (await import("#bin/gradus/new-password.ts")).newPassword(args),
  },
  {
    words: ["person", "export"],
    use: "<email> [--out FILE]",
    summary: "write all that there is of a person, as they may see it",
    run: async (args) => (await import("#bin/gradus/export-person.ts")).personExport(args),
  },
  {
    words: ["person", "erase"],
    use: "<email> [--dry-run]",
    summary: "erase a person in every course; what grades come from stays without a name",
    run: async (args) => (await import("#bin/gradus/erase-person.ts")).personErase(args),
  },
  {
    words: ["marks", "import"],
    use: "<file.csv> [--dry-run] [--course SLUG]",
    summary: "import marks (columns email,component,mark)",
    run: async (args) => (await import("#bin/gradus/import-people.ts")).marksImport(args),
  },
  {
    words: ["grades", "export"],
    use: "[--format csv|excel|xlsx|moodle|canvas] [--out FILE] [--locale ru|en] [--course SLUG]",
    summary: "write the final grades",
    run: async (args) => (await import("#bin/gradus/export-grades.ts")).gradesExport(args),
  },
  {
    words: ["results", "export"],
    use: "<assessment> [--format csv|excel|xlsx] [--out FILE] [--locale ru|en] [--course SLUG]",
    summary: "write the results of one assessment, named by its title or id",
    run: async (args) => (await import("#bin/gradus/export-results.ts")).resultsExport(args),
  },
];

async function main(args: string[]): Promise<number> {
  if (args.length === 0 || args[0] === "--help" || args[0] === "-h") {
    console.log(help());
    return args.length === 0 ? 2 : 0;
  }
  const command = commands.find(({ words }) => words.every((word, i) => args[i] === word));
  if (command === undefined)
    throw new WrongUse(`there is no command "${printable(args.slice(0, 2).join(" "))}"`);
  const rest = args.slice(command.words.length);
  if (rest.includes("--help")) {
    console.log(`gradus ${line(command)}\n\n  ${command.summary}`);
    return 0;
  }
  return command.run(rest);
}

function help(): string {
  const lines = commands.map((command) => `  ${line(command)}\n      ${command.summary}`);
  return ["Usage: npm run -s gradus -- <command>", "", ...lines].join("\n");
}

function line({ words, use }: Command): string {
  return [...words, use].join(" ");
}

function printable(text: string): string {
  return stripVTControlCharacters(text).slice(0, 60);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
  if (!(thrown instanceof WrongUse)) throw thrown;
  console.error(`gradus: ${thrown.message}\nTry: npm run -s gradus -- --help`);
  process.exitCode = 2;
}
