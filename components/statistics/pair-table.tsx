import { useTranslations } from "next-intl";
import { PageLink } from "#components/ui/page-link.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";

type Side = { submissionId: string; name: string; group: string | null };
export type PairLine = { left: Side; right: Side; similarity: number };

/** Pairs of programs, the most similar first, each leading to both side by side. */
export function PairTable({ itemId, pairs }: { itemId: string; pairs: PairLine[] }) {
  const t = useTranslations("statistics.similarity");
  const statistics = useTranslations("statistics");
  return (
    <table className="rows" aria-label={t("title")}>
      <thead>
        <tr>
          <th scope="col">{t("pair")}</th>
          <th scope="col" className="w-[32%]">
            {t("similarity")}
          </th>
          <th scope="col" className="max-sm:hidden">
            <span className="sr-only">{t("look")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ left, right, similarity }) => {
          const href = `/statistics/${itemId}/similarity/${left.submissionId}/${right.submissionId}`;
          const named = t("lookAt", { left: left.name, right: right.name });
          return (
            <tr key={href}>
              <th scope="row" className="font-normal">
                <Person side={left} />
                <Person side={right} />
                <PageLink href={href} className="link text-sm sm:hidden" aria-label={named}>
                  {t("look")}
                </PageLink>
              </th>
              <td className="figures">
                {statistics("percent", { share: similarity })}
                <ProgressBar share={similarity} className="mt-1.5 max-w-40" />
              </td>
              <td className="max-sm:hidden">
                <PageLink href={href} className="link" aria-label={named}>
                  {t("look")}
                </PageLink>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Person({ side: { name, group } }: { side: Side }) {
  const t = useTranslations("statistics.similarity");
  return (
    <span className="block">
      {name} <span className="text-sm text-muted">{group ?? t("noGroup")}</span>
    </span>
  );
}
