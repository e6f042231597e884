/**
 * Gives a page the width of a phone, which windows refuse.
 */

/** @import { WebDriver } from 'selenium-webdriver' */

/**
 * Chromium lays the page out for any width; the others get a window that wide.
 * @param {WebDriver} driver
 * @param {number} width
 * @param {number} height
 */
export async function resize(driver, width, height) {
  if ('sendDevToolsCommand' in driver) {
    const chromium = /** @type {import('selenium-webdriver/chromium.js').ChromiumWebDriver} */ (driver);
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await chromium.sendDevToolsCommand('Emulation.setDeviceMetricsOverride', metrics);
  } else {
    await driver.manage().window().setRect({ width, height });
  }
}
