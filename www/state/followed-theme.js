/**
 * Every comparison finds and numbers the themes anew. A reader who is on one stays with it: with the same
 * one of their own, else with the one suggested that holds most of what they were reading, else with the next.
 */

/** @import { Project, Report, Theme } from '../report.d.ts' */
/** @import { Place } from './place.js' */
import { ownThemeOf, themeInReport } from '../report/decisions.js';
import { listOf } from '../report/order.js';
import { lookup } from '../report/lookup.js';

/** A project and its report. @typedef {{ project: Project, report: Report | null }} Compared */

/**
 * Returns the place of the same theme in a new comparison.
 * @param {Place} place
 * @param {Compared} before
 * @param {Compared} now
 * @returns {Place}
 */
export function followed(place, before, now) {
  if (place.view !== 'theme' || !before.report || !now.report) return place;
  const list = listOf(before.report.themes, place.order);
  const was = lookup(before.report).theme(place.subject) ?? list[0];
  if (!was) return place;
  const is = sameOwn(was, before, now) ?? nearest(was, before.report, now.report);
  if (is) return is.id === was.id ? place : { ...place, subject: is.id };
  const next = neighbour(was, list, now.report);
  // What was pinned and pointed at there is not here.
  return next ? { ...place, subject: next.id, at: null, base: null, why: null } : place;
}

/**
 * @param {Theme} theme
 * @param {Compared} before
 * @param {Compared} now
 */
function sameOwn(theme, before, now) {
  const own = before.report && ownThemeOf(before.report, before.project, theme);
  return own && now.report ? themeInReport(now.report, now.project, own.id) : undefined;
}

/**
 * The one of that name, else the one with most of its statements.
 * @param {Theme} theme
 * @param {Report} before
 * @param {Report} now
 */
function nearest(theme, before, now) {
  const held = new Set(placesIn(theme, before));
  const shared = (/** @type {Theme} */ one) => placesIn(one, now).filter((at) => held.has(at)).length;
  const found = now.themes.filter(({ origin }) => origin === 'found');
  const most = found.map((one) => ({ one, shared: shared(one) })).sort((a, b) => b.shared - a.shared)[0];
  return found.find(({ label }) => label === theme.label) ?? (most && most.shared > 0 ? most.one : undefined);
}

/**
 * The one after it in the list that is still there, else the one before.
 * @param {Theme} theme
 * @param {Theme[]} list
 * @param {Report} now
 */
function neighbour(theme, list, now) {
  const at = list.indexOf(theme);
  return [...list.slice(at + 1), ...list.slice(0, at).reverse()]
    .map(({ id }) => lookup(now).theme(id))
    .find(Boolean);
}

/**
 * Where the theme's statements start: their numbers change when a passage is left out.
 * @param {Theme} theme
 * @param {Report} report
 */
function placesIn({ members }, report) {
  return members.map((member) => {
    const { article, statement } = lookup(report).statement(member.statement);
    return `${article.id} ${statement.span[0]}`;
  });
}
