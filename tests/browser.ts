import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { PATIENCE } from "./command.js";

/** Debian's Chromium, or the one that CONTATTI_CHROMIUM names. */
const EXECUTABLE = process.env["CONTATTI_CHROMIUM"] ?? "/usr/bin/chromium";

/** False where there is no browser to test in; where CONTATTI_BROWSER is "required" there must be one. */
export const hasBrowser = existsSync(EXECUTABLE) || process.env["CONTATTI_BROWSER"] === "required";
if (!hasBrowser)
  process.stderr.write(`\nNo browser at ${EXECUTABLE}: THE REPORT PAGE IS NOT TESTED. Install chromium.\n\n`);

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: EXECUTABLE, args: QUIET, timeout: PATIENCE });

/** A page that was opened, and everything in it that must not happen. */
export interface Opened {
  readonly page: Page;
  /** Errors, refusals of the policy, dialogs, and requests beyond the file itself. */
  readonly faults: string[];
}

/** Opens a report from its file, as a person does who double-clicks it. */
export async function openReport(
  browser: Browser,
  file: string,
  fragment = "",
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 960 }, locale: "it-IT", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  const url = pathToFileURL(file).href;
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== url) faults.push(`request: ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${url}${fragment}`);
  return { page, faults };
}
