/**
 * What site and grader set in their log: JSON lines, in which an error is no more than its name, its message, its
 * code and its stack (a database puts whole rows into the rest), and no field that carries a source text, an answer or
 * a secret keeps its value, should anybody ever log one.
 */
export const logOptions = {
  redact: { paths: ["", "*.", "*.*."].flatMap((depth) => secretFields().map((name) => depth + name)) },
  serializers: { error: describeError },
};

function secretFields(): string[] {
  return [
    "source",
    "answers",
    "body",
    "password",
    "passwordHash",
    "token",
    "secret",
    "cookie",
    "authorization",
  ];
}

const longestMessage = 1_000;

/** What is said of an error. What was thrown and is none, be it what it may, is named by its kind alone. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error ? error.code : undefined;
  return {
    name: error.name,
    message: error.message.slice(0, longestMessage),
    code: typeof code === "string" ? code : undefined,
    stack: error.stack?.slice(0, 4 * longestMessage),
  };
}
