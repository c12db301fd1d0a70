import { useTranslations } from "next-intl";

/** What a file to import looks like, above the place to choose it. */
export function ImportIntro({ title, intro, children }: { title: string; intro: string; children: string }) {
  const t = useTranslations("import");
  return (
    <>
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="mt-3 max-w-[64ch]">{intro}</p>
      <p className="mt-2 max-w-[64ch] text-muted">{t("format")}</p>
      <p className="mt-4 text-sm text-muted">{t("example")}</p>
      <pre className="mt-1 whitespace-pre-wrap break-words rounded-control border border-hairline bg-sunken px-4 py-3 font-mono text-sm max-sm:text-xs">
        {children}
      </pre>
    </>
  );
}
