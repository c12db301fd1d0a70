import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { renderMarkdown } from "#app/server/markdown.ts";
import { EditedMaterial } from "#components/materials/edited-material.tsx";
import { Material, type ShownMaterial } from "#components/materials/material.tsx";
import { NewMaterial } from "#components/materials/new-material.tsx";
import { Section } from "#components/shell/section.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Locale } from "#lib/locale.ts";
import { materialKinds } from "#lib/materials/api.ts";
import { readIn } from "#lib/materials/read-in.ts";
import { can } from "#lib/permissions.ts";
import { type ListedMaterial, listMaterials } from "#prisma/materials/materials.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("materials");
  return { title: t("title") };
}

/** Lectures, seminars, links and books; the staff keep them here. */
export default async function MaterialsPage() {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  const t = await getTranslations("materials");
  const mayEdit = can(enrolment.role, "edit_materials");
  const materials = await listMaterials(context().db, course.id);
  const groups = materialKinds
    .map((kind) => ({ kind, materials: materials.filter((material) => material.kind === kind) }))
    .filter((group) => group.materials.length > 0);
  return (
    <Frame width="text" crumbs={[{ label: course.title[locale], href: "/" }, { label: t("title") }]}>
      <h1 className="mb-6 font-semibold text-2xl">{t("title")}</h1>
      <div className="flex flex-col gap-9">
        {mayEdit && <NewMaterial />}
        {groups.length === 0 && (
          <EmptyState title={t("none")}>{t(mayEdit ? "noneHintStaff" : "noneHint")}</EmptyState>
        )}
        {groups.map(({ kind, materials }) => (
          <Section key={kind} title={t(`groups.${kind}`)}>
            <MaterialGroup materials={materials} mayEdit={mayEdit} locale={locale} />
          </Section>
        ))}
      </div>
    </Frame>
  );
}

type GroupProps = { materials: ListedMaterial[]; mayEdit: boolean; locale: Locale };

async function MaterialGroup({ materials, mayEdit, locale }: GroupProps) {
  const shown = await Promise.all(
    materials.map(async (material) => ({ material, texts: await showMaterial(material, locale) })),
  );
  return (
    <ul className="space-y-4">
      {shown.map(({ material, texts }, index) => (
        <li key={material.id}>
          {mayEdit ? (
            <EditedMaterial
              edited={material}
              title={texts.title.text}
              first={index === 0}
              last={index === shown.length - 1}
            >
              <Material {...texts} />
            </EditedMaterial>
          ) : (
            <Material {...texts} />
          )}
        </li>
      ))}
    </ul>
  );
}

async function showMaterial(
  { id, title, note, url }: ListedMaterial,
  locale: Locale,
): Promise<ShownMaterial> {
  const read = readIn(locale, note);
  const html = await renderMarkdown(read.text);
  return { id, title: readIn(locale, title), note: { locale: read.locale, html }, url };
}
