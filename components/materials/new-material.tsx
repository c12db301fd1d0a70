"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { MaterialForm } from "#components/materials/material-form.tsx";
import { Section } from "#components/shell/section.tsx";
import { Button } from "#components/ui/button.tsx";

/** Opens the form for a material. */
export function NewMaterial() {
  const t = useTranslations("materials");
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t("add")}</Button>
      </div>
    );
  return (
    <Section title={t("add")}>
      <MaterialForm edited={null} onClose={() => setOpen(false)} />
    </Section>
  );
}
