/** What can go wrong, and what to do about it. */

/** @import { ThemeFileFault } from '../../report.d.ts' */

export const problems = {
  /**
   * The core says its problems in English itself.
   * @type {(code: string, fault: ThemeFileFault | undefined, told: string) => string}
   */
  problem: (_code, _fault, told) => told,
  malformed: 'The file holds no comparison, or only a part of one. Nothing was changed.',
  damagedProject:
    'The comparison in this file cannot be opened: the file was altered on its way. Get the file once more.',
  unsaved: 'First save this comparison as a file: it cannot be kept here.',
  sizeMessage: 'The file is larger than any article that can be compared.',
  sizeRemedy: 'Cut it to the story, or split it into several articles.',
  readMessage: 'The file could not be opened.',
  readRemedy: 'Check that it still exists and may be read.',
  internalMessage: (/** @type {string | undefined} */ detail) =>
    `Something went wrong inside Crossread (${detail || 'no detail'}).`,
  internalRemedy:
    'Everything that was loaded is still here. Try again; if it happens again, leave out what you added last.',
  damagedProgram:
    'The program in this file does not start: the file was altered on its way, or the browser is too old. Get the file once more, or try another browser.',
  cancelledMessage: 'The comparison was cancelled.',
  cancelledRemedy: 'Start it again when you want it.',
};
