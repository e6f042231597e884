/**
 * What a reader sees, read at one moment, for the tests of what is drawn anew while they look.
 */

/** @import { WebDriver } from 'selenium-webdriver' */

/**
 * The text of each element.
 * @param {WebDriver} driver
 * @param {string} selector
 */
export function shown(driver, selector) {
  return /** @type {Promise<string[]>} */ (
    driver.executeScript('return [...document.querySelectorAll(arguments[0])].map((one) => one.innerText)', selector)
  );
}
