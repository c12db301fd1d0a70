"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text }: { text: string }) {
  const t = useTranslations("shell");
  const [lastCopied, setLastCopied] = useState<string | null>(null);
  const copied = lastCopied === text;
  async function copy() {
    await navigator.clipboard.writeText(text);
    setLastCopied(text);
  }
  const Icon = copied ? Check : Copy;
  return (
    <Button size="small" onClick={copy}>
      <Icon aria-hidden className="size-4" />
      <span aria-live="polite">{copied ? t("copied") : t("copy")}</span>
    </Button>
  );
}
