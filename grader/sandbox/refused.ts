import type { ProgramError } from "#lib/report.ts";

/** The program cannot be run at all. */
export class Refused extends Error {
  readonly error: ProgramError;
  constructor(error: ProgramError) {
    super(error.name);
    this.error = error;
  }
}
