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
];

async function main(args: string[]): Promise<number> {
  if (args.length === 0 || args[0] === "--help" || args[0] === "-h") {
    console.log(help());
    return args.length === 0 ? 2 : 0;
  }
  const command = commands.find(({ words }) => words.every((word, i) => args[i] === word));
  if (command === undefined) throw new WrongUse(`there is no command "${printable(args[0])}"`);
  const rest = args.slice(command.words.length);
  if (rest.includes("--help")) {
    console.log(`gradus ${line(command)}\n\n  ${command.summary}`);
    return 0;
  }
  return command.run(rest);
}

function help(): string {
  const width = Math.max(...commands.map((command) => line(command).length));
  const lines = commands.map((command) => `  ${line(command).padEnd(width)}  ${command.summary}`);
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
