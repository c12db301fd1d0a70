import { z } from "zod";
import { localisedTextSchema } from "#lib/locale.ts";
import type { MovedMaterial, MoveMaterial, WriteMaterial } from "#lib/materials/api.ts";
import { actAs } from "#prisma/audit/act-as.ts";
import type { Database, Transaction } from "#prisma/client.ts";

export type ListedMaterial = WriteMaterial & { id: string };

/** The materials of a course in their order, all kinds together. */
export async function listMaterials(db: Database, courseId: string): Promise<ListedMaterial[]> {
  const rows = await db.material.findMany({
    where: { courseId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, title: true, note: true, url: true },
  });
  return rows.map(({ title, note, ...row }) => ({
    ...row,
    title: localisedTextSchema.parse(title),
    note: localisedTextSchema.parse(note),
  }));
}

/** Who changes the materials of which course. */
type Editing = { courseId: string; userId: string };

/** Adds a material after all others. @returns its id. */
export async function addMaterial(
  db: Database,
  { courseId, userId }: Editing,
  material: WriteMaterial,
): Promise<string> {
  return db.$transaction(async (transaction) => {
    await lockOrder(transaction, courseId);
    const last = await transaction.material.aggregate({ where: { courseId }, _max: { position: true } });
    const position = (last._max.position ?? 0) + 1;
    const data = { ...material, courseId, authorId: userId, position };
    return (await transaction.material.create({ data, select: { id: true } })).id;
  });
}

/** Writes a material anew in its place. @returns false when the course has none such. */
export async function editMaterial(
  db: Database,
  { courseId, userId }: Editing,
  { id, ...material }: WriteMaterial & { id: string },
): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  return db.$transaction(async (transaction) => {
    await actAs(transaction, { userId, courseId });
    const { count } = await transaction.material.updateMany({ where: { id, courseId }, data: material });
    return count > 0;
  });
}

/** Takes a material away; the audit log keeps what it was. @returns false when the course has none such. */
export async function removeMaterial(
  db: Database,
  { courseId, userId }: Editing,
  id: string,
): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  return db.$transaction(async (transaction) => {
    await actAs(transaction, { userId, courseId });
    return (await transaction.material.deleteMany({ where: { id, courseId } })).count > 0;
  });
}

/**
 * Lets a material change places with its neighbour among those of its kind; the first and the last stay where they are.
 *
 * @returns its place after that; null when the course has none such.
 */
export async function moveMaterial(
  db: Database,
  { courseId, userId }: Editing,
  { id, to }: MoveMaterial & { id: string },
): Promise<MovedMaterial | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return db.$transaction(async (transaction) => {
    await lockOrder(transaction, courseId);
    const moved = await transaction.material.findFirst({ where: { id, courseId } });
    if (moved === null) return null;
    const ofKind = await transaction.material.findMany({
      where: { courseId, kind: moved.kind },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, position: true },
    });
    const index = ofKind.findIndex((each) => each.id === id);
    const target = index + (to === "earlier" ? -1 : 1);
    const neighbour = ofKind[target];
    if (neighbour === undefined) return { place: index + 1, of: ofKind.length };
    await actAs(transaction, { userId, courseId });
    const put = (which: string, position: number) =>
      transaction.material.update({ where: { id: which }, data: { position } });
    await put(id, neighbour.position);
    await put(neighbour.id, moved.position);
    return { place: target + 1, of: ofKind.length };
  });
}

/** One change of the order at a time, so that no two materials come to stand in one place. */
async function lockOrder(transaction: Transaction, courseId: string): Promise<void> {
  await transaction.$queryRaw`SELECT id FROM "Course" WHERE id = ${courseId}::uuid FOR NO KEY UPDATE`;
}
