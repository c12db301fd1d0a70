import { useLocale, useTranslations } from "next-intl";
import type { AuditValue as Value } from "#lib/audit/audit-changes.ts";
import { decimal, formatExact } from "#lib/exact.ts";
import { moment, type Place } from "#lib/format.ts";

/** Longest text that is shown, in UTF-16 code units; the file has the whole of it. */
const longest = 300;

/** What a field was or became, as people read it. */
export function AuditValue({ value, place }: { value: Value; place: Place }) {
  const t = useTranslations("audit");
  const locale = useLocale();
  switch (value.kind) {
    case "text":
      return cut(value.text);
    case "localised":
      return cut(value.text[locale]);
    case "number":
      return formatExact(decimal(value.text), locale, { atLeast: 0 });
    case "share":
      return t("share", { part: value.part, of: value.of });
    case "time":
      return moment(value.at, place);
    case "word":
      return t(`words.${value.word}`);
    case "flag":
      return t(value.on ? "yes" : "no");
  }
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
