import { apiRoute } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { revokeToken } from "#prisma/tokens.ts";

/** Takes a token out of force, for good. */
export const DELETE = apiRoute<{ id: string }>(async ({ params, viewer, now }) => {
  const revoked = await revokeToken(context().db, { userId: viewer.user.id, tokenId: params.id, now });
  return revoked ? new Response(null, { status: 204 }) : { refused: "not_found" };
});
