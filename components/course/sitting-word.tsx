import { useTranslations } from "next-intl";
import { Meant } from "#components/ui/meaning.tsx";
import { type Place, time } from "#lib/format.ts";
import type { OwnSitting } from "#lib/sitting/own-sitting.ts";

/** Where a person stands with a sitting, in a word or two; nothing before it opens, when its time says it all. */
export function SittingWord({ sitting, place }: { sitting: OwnSitting; place: Place }) {
  const t = useTranslations("course.sitting");
  switch (sitting.state) {
    case "not_yet":
      return null;
    case "open":
      return <Meant meaning="waiting">{t("open")}</Meant>;
    case "running":
      return <Meant meaning="partly">{t("running", { time: time(sitting.endsAt, place) })}</Meant>;
    case "handed_in":
      return <Meant meaning="waiting">{t("handedIn")}</Meant>;
    case "results":
      return <Meant meaning="passed">{t("results")}</Meant>;
    case "missed":
      return <span className="text-muted">{t("missed")}</span>;
  }
}
