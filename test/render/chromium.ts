import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium or Chrome of this machine. */
export const CHROMIUM = findChromium();

if (CHROMIUM === undefined) {
  console.log('No Chromium or Chrome found (CHROME_PATH names one): the reports are not opened in a browser.');
}

/** Starts it, with nothing of its own that would load anything. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM !== undefined && { executablePath: CHROMIUM }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function findChromium(): string | undefined {
  const { CHROME_PATH, PROGRAMFILES = 'C:/Program Files' } = process.env;
  return [
    CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${PROGRAMFILES}/Google/Chrome/Application/chrome.exe`,
  ].find((file) => file !== undefined && existsSync(file));
}
