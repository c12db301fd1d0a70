import { bold, dim } from "#bin/start/progress.ts";

/** Prints where Gradus is and who may sign in. */
export function greet(address: string, demo: boolean): void {
  const lines = [`${bold("Gradus is ready:")} ${address}`];
  if (demo)
    lines.push(
      "Demo accounts, one click each on the sign-in page:",
      ...["student", "assistant", "lecturer"].map((role) => `  ${role}@demo.gradus`),
    );
  lines.push(dim("Ctrl-C stops everything; all data is kept."));
  console.log(`\n${lines.join("\n")}\n`);
}
