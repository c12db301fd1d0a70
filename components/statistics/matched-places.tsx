import { useTranslations } from "next-intl";
import type { Match } from "#lib/similarity/compare-programs.ts";

type Props = {
  left: string;
  right: string;
  /** Null when the programs could not be compared. */
  parts: Match["parts"] | null;
};

/** The places in common by their lines, for those who do not see the marks. */
export function MatchedPlaces({ left, right, parts }: Props) {
  const t = useTranslations("statistics.similarity");
  const linesOf = ({ from, to }: Match["parts"][number]["left"]) =>
    from === to ? t("line", { from }) : t("lines", { from, to });
  if (parts === null) return <p>{t("unreadable")}</p>;
  if (parts.length === 0) return <p>{t("noPlaces")}</p>;
  return (
    <ul className="figures grid gap-1">
      {parts.map((part) => (
        <li key={JSON.stringify(part)}>
          {t("placeLine", { left, leftLines: linesOf(part.left), right, rightLines: linesOf(part.right) })}
        </li>
      ))}
    </ul>
  );
}
