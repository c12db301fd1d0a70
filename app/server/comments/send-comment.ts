import type { Comment } from "#lib/comments/api.ts";
import type { StoredComment } from "#prisma/comments/comments.ts";

/** A comment as the HTTP interface tells it to somebody. */
export function sendComment({ authorId, createdAt, ...comment }: StoredComment, viewerId: string): Comment {
  return { ...comment, own: authorId === viewerId, createdAt: createdAt.toISOString() };
}
