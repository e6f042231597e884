/**
 * What a reader sees, read at one moment: element by element, a page that is drawn anew meanwhile
 * takes them away between two questions.
 */

/** @import { WebDriver } from 'selenium-webdriver' */

/**
 * The text of each element, as it is shown; that of a list's entries only once they have been painted, where
 * the style leaves entries out of sight unpainted (`content-visibility`).
 * @param {WebDriver} driver
 * @param {string} selector
 */
export function texts(driver, selector) {
  return /** @type {Promise<string[]>} */ (
    driver.executeScript(
      `return [...document.querySelectorAll(arguments[0])].map((one) => one.checkVisibility() ? one.innerText.trim() : '')`,
      selector,
    )
  );
}

/**
 * The text of each element, shown or not.
 * @param {WebDriver} driver
 * @param {string} selector
 */
export function contents(driver, selector) {
  return /** @type {Promise<string[]>} */ (
    driver.executeScript(
      'return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent.trim())',
      selector,
    )
  );
}

/**
 * How many there are, now: a driver that looks for elements waits until there is one.
 * @param {WebDriver} driver
 * @param {string} selector
 */
export function count(driver, selector) {
  return /** @type {Promise<number>} */ (
    driver.executeScript('return document.querySelectorAll(arguments[0]).length', selector)
  );
}
