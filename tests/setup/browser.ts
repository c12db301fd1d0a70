import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Quiet and offline: the browser asks no host for anything by itself. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts a Chromium: the one that is named, Playwright's, the machine's, or else the one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  try {
    return await chromium.launch({ executablePath, args: flags });
  } catch (error) {
    throw new Error(
      `The browser ${executablePath} does not start. Install Chromium (Debian: apt-get install -y chromium), or name one in CHROMIUM_PATH.`,
      { cause: error },
    );
  }
}

async function findBrowser(): Promise<string> {
  const places = [
    process.env.CHROMIUM_PATH ?? "",
    chromium.executablePath(),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ];
  return places.find((place) => existsSync(place)) ?? unpackBrowser();
}

/** The Chromium in the npm package brings the libraries that a bare machine lacks, if it believes to be in a Lambda. */
async function unpackBrowser(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}
