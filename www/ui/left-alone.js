/**
 * What goes by itself goes only once nobody has used it for a while.
 */

/** How often is looked whether it is in use, in milliseconds. */
const STEP_MS = 500;

/**
 * Calls back once something has been left alone for so long without a break.
 * @param {() => boolean} isInUse
 * @param {number} milliseconds
 * @param {() => void} then
 * @returns {() => void}  Waits no longer.
 */
export function whenLeftAlone(isInUse, milliseconds, then) {
  let alone = 0;
  const look = () => {
    alone = isInUse() ? 0 : alone + STEP_MS;
    if (alone < milliseconds) timer = setTimeout(look, STEP_MS);
    else then();
  };
  let timer = setTimeout(look, STEP_MS);
  return () => clearTimeout(timer);
}
