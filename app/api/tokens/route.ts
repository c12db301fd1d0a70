import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { createTokenSchema } from "#lib/api.ts";
import { createToken, listTokens } from "#prisma/tokens.ts";

/** The person's tokens in force, newest first, without their texts. */
export const GET = apiRoute(async ({ viewer }) =>
  jsonResponse({ tokens: await listTokens(context().db, viewer.user.id) }),
);

/** Makes a token; its text is in this answer and nowhere else. */
export const POST = apiRoute(async ({ request, viewer, now }) => {
  const read = await readJson(request, createTokenSchema);
  if (isRefusal(read)) return read;
  const { name } = read.body;
  const made = await createToken(context().db, { userId: viewer.user.id, name, now });
  return jsonResponse({ ...made, name, createdAt: now, lastUsedAt: null }, { status: 201 });
});
