import type { z } from "zod";
import { readBytes } from "#app/server/api/read-bytes.ts";
import type { Refusal } from "#app/server/api/refusal.ts";
import { tooLargeIssue } from "#lib/api.ts";
import { maxSourceBytes } from "#lib/report.ts";

/** JSON writes one byte of a source as six characters at worst (`\u0001`); the rest of a body is short. */
const maxBodyBytes = 6 * maxSourceBytes + 4096;

/**
 * The body of a request as the schema has it. The size is held while reading, before anything is parsed.
 *
 * @returns the parsed value, or why the body is refused: 400, 413, 415 or 422 with the path of each fault.
 */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<{ body: z.infer<Schema> } | Refusal> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return { refused: "wrong_content_type" };
  const bytes = await readBytes(request, maxBodyBytes);
  if (bytes === null) return { refused: "too_large" };
  const json = parseJson(Buffer.from(bytes).toString("utf8"));
  if (json === undefined) return { refused: "invalid_json" };
  const parsed = schema.safeParse(json);
  if (parsed.success) return { body: parsed.data };
  const { issues } = parsed.error;
  if (issues.some((issue) => issue.code === "custom" && issue.params?.problem === tooLargeIssue))
    return { refused: "too_large" };
  const errors = issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  return { refused: "wrong_types", errors };
}

/**
 * What Postgres cannot keep in a text does not come in: halves of characters, which a browser may send when it cuts a
 * text, become U+FFFD.
 *
 * @returns undefined for what is no JSON, and for JSON with U+0000 in a text.
 */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_, value) => {
      if (typeof value !== "string") return value;
      if (value.includes("\0")) throw new SyntaxError("U+0000 in a text");
      return value.toWellFormed();
    });
  } catch {
    return undefined;
  }
}
