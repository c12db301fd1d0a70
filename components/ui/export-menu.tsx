import { ChevronDown } from "lucide-react";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuLink } from "#components/ui/menu.tsx";

type Props<Format extends string> = {
  label: string;
  kind: "primary" | "secondary";
  /** Of our HTTP interface, which gives the file in the format and the language that it is asked for. */
  path: string;
  formats: readonly Format[];
  nameOf(format: Format): string;
  /** What else is in the menu. */
  children?: ReactNode;
};

/** Takes something out as a file of one of several formats. */
export function ExportMenu<Format extends string>(props: Props<Format>) {
  const locale = useLocale();
  return (
    <Menu
      trigger={
        <>
          {props.label}
          <ChevronDown aria-hidden className="size-4" />
        </>
      }
      triggerClass={buttonClass(props.kind)}
    >
      {props.formats.map((format) => (
        <MenuLink key={format} href={`${props.path}?format=${format}&locale=${locale}`}>
          {props.nameOf(format)}
        </MenuLink>
      ))}
      {props.children}
    </Menu>
  );
}
