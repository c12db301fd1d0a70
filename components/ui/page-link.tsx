import Link from "next/link";
import { useLocale } from "next-intl";
import type { ComponentProps } from "react";

/** A link to a page of the site in the language at hand; `href` is written without the language: `/profile`. */
export function PageLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, "href"> & { href: string }) {
  const locale = useLocale();
  return <Link href={href === "/" ? `/${locale}` : `/${locale}${href}`} {...rest} />;
}
