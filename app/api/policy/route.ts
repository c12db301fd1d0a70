import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { can } from "#lib/permissions.ts";
import { changePolicySchema, type SentPolicyPreview } from "#lib/policy/api.ts";
import { previewPolicy } from "#lib/policy/preview-policy.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { addPolicy, listPolicies } from "#prisma/policy/policies.ts";

/** Puts other rules of grading in force; `?dryRun=1` says whose grade that would change. */
export const PUT = apiRoute(async ({ request, viewer, now }) => {
  if (!can(viewer.enrolment.role, "edit_course")) return { refused: "forbidden" };
  const parsed = await readJson(request, changePolicySchema);
  if (isRefusal(parsed)) return parsed;
  const { policy, version } = parsed.body;
  const { db } = context();
  const courseId = viewer.course.id;
  const [rows, [newest]] = await Promise.all([
    loadGradebook(db, { courseId, now }),
    listPolicies(db, courseId),
  ]);
  if (newest?.version !== version) return { refused: "policy_changed" };
  const { changes, sumsOnly, unchanged } = previewPolicy(rows, policy);
  const preview: Omit<SentPolicyPreview, "applied" | "version"> = {
    changes: changes.map(({ student, ...change }) => ({
      enrolmentId: student.enrolmentId,
      name: student.name,
      ...change,
    })),
    sumsOnly,
    unchanged,
  };
  if (new URL(request.url).searchParams.has("dryRun"))
    return jsonResponse({ applied: false, version, ...preview } satisfies SentPolicyPreview);
  const added = await addPolicy(db, { courseId, policy, seen: version, authorId: viewer.user.id, now });
  if (added === null) return { refused: "policy_changed" };
  return jsonResponse({ applied: true, version: added, ...preview } satisfies SentPolicyPreview);
});
