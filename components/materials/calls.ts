import { callApi } from "#components/call/call-api.ts";
import type { Locale } from "#lib/locale.ts";
import {
  type MoveMaterial,
  movedMaterialSchema,
  type WriteMaterial,
  writtenMaterialSchema,
} from "#lib/materials/api.ts";

/* All that pages ask the server about materials; loaded when first needed. */

export function addMaterial(material: WriteMaterial, locale: Locale) {
  const path = "/api/materials";
  return callApi({ method: "POST", path, locale, schema: writtenMaterialSchema, body: material });
}

export function editMaterial(id: string, material: WriteMaterial, locale: Locale) {
  const path = `/api/materials/${id}`;
  return callApi({ method: "PUT", path, locale, schema: writtenMaterialSchema, body: material });
}

export function moveMaterial(id: string, move: MoveMaterial, locale: Locale) {
  const path = `/api/materials/${id}/move`;
  return callApi({ method: "POST", path, locale, schema: movedMaterialSchema, body: move });
}

export function removeMaterial(id: string, locale: Locale) {
  const path = `/api/materials/${id}/remove`;
  return callApi({ method: "POST", path, locale, schema: writtenMaterialSchema });
}
