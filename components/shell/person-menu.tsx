"use client";

import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { startTransition } from "react";
import { buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "#components/ui/menu.tsx";
import type { Role } from "#lib/course.ts";

export type Person = { name: string; role: Role | null };

/** Everything that is the person's own: profile, grades, the way out. */
export function PersonMenu({
  person,
  signOut,
  signOutEverywhere,
}: {
  person: Person;
  signOut: () => Promise<void>;
  signOutEverywhere: () => Promise<void>;
}) {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <Menu
      label={t("personMenu", { name: person.name })}
      trigger={
        <>
          <span className="hidden sm:inline">{person.name}</span>
          <span className="sm:hidden">{initials(person.name)}</span>
          <ChevronDown aria-hidden className="size-3.5 text-muted" />
        </>
      }
      triggerClass={buttonClass("quiet", "small")}
    >
      <p className="px-3.5 pt-1.5 pb-2 text-sm">
        <span className="block font-medium">{person.name}</span>
        {person.role && <span className="text-muted">{t(`role.${person.role}`)}</span>}
      </p>
      <MenuSeparator />
      {person.role === "student" && <MenuLink href={`/${locale}/gradebook`}>{t("gradebook")}</MenuLink>}
      {person.role !== null && person.role !== "student" && (
        <MenuLink href={`/${locale}/grades`}>{t("grades")}</MenuLink>
      )}
      <MenuLink href={`/${locale}/profile`}>{t("profile")}</MenuLink>
      <MenuSeparator />
      <MenuItem onClick={() => startTransition(signOut)}>{t("signOut")}</MenuItem>
      <MenuItem onClick={() => startTransition(signOutEverywhere)}>{t("signOutEverywhere")}</MenuItem>
    </Menu>
  );
}

/** First letters of the first two words: "Анна Ли" gives "АЛ". */
function initials(name: string) {
  const words = name.split(" ").slice(0, 2);
  return words.map((word) => word.charAt(0)).join("");
}
