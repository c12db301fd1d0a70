import { ChevronDown, CircleUser } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { staffPages } from "#components/shell/header.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { itemClass, Menu, MenuLink, MenuSeparator } from "#components/ui/menu.tsx";
import type { Role } from "#lib/course.ts";

export type Person = { name: string; role: Role };

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
          <CircleUser aria-hidden className="size-5 sm:hidden" />
          <ChevronDown aria-hidden className="size-3.5 text-muted" />
        </>
      }
      triggerClass={buttonClass("quiet", "small")}
    >
      <p className="px-3.5 pt-1.5 pb-2 text-sm">
        <span className="block font-medium">{person.name}</span>
        <span className="text-muted">{t(`role.${person.role}`)}</span>
      </p>
      <MenuSeparator />
      {person.role === "student" ? (
        <MenuLink href={`/${locale}/gradebook`}>{t("gradebook")}</MenuLink>
      ) : (
        staffPages.map((page) => (
          <MenuLink key={page} href={`/${locale}/${page}`}>
            {t(page)}
          </MenuLink>
        ))
      )}
      <MenuLink href={`/${locale}/profile`}>{t("profile")}</MenuLink>
      <MenuSeparator />
      <form>
        <button type="submit" formAction={signOut} className={itemClass}>
          {t("signOut")}
        </button>
        <button type="submit" formAction={signOutEverywhere} className={itemClass}>
          {t("signOutEverywhere")}
        </button>
      </form>
    </Menu>
  );
}
