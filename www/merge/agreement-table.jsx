/**
 * How far two coders agree on what is on a theme: figures, and the statements that they decided otherwise.
 */

import { nameIn } from '../ui/correction-text.jsx';
import { words } from '../i18n/words.js';

/** @import { Agreement, AgreementFigures, Estimate, Project, Report, ThemeAgreement } from '../report.d.ts' */

/**
 * Draws how far two coders agree.
 * @param {{ report: Report | null, project: Project, agreement: Agreement }} props
 */
export function AgreementTable({ report, project, agreement }) {
  const { merging } = words;
  const { themes } = agreement;
  return (
    <section class="agreement">
      <h3>{merging.agreement}</h3>
      <p class="quiet">{themes.length > 0 ? merging.agreementNote : merging.noAgreement}</p>
      {themes.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden">{words.theme}</span>
              </th>
              {[...Object.values(merging.counts), merging.agreed, merging.kappa, merging.alpha].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <Figures key={theme.id} label={theme.label} of={theme} needed={agreement.min_judged} />
            ))}
            {themes.length > 1 && (
              <Figures label={merging.allThemes} of={agreement} needed={agreement.min_judged} />
            )}
          </tbody>
        </table>
      )}
      {themes
        .filter(({ differing }) => differing.length > 0)
        .map((theme) => (
          <Differing key={theme.id} report={report} project={project} theme={theme} />
        ))}
    </section>
  );
}

/**
 * The share is not rounded up: 100 % is said where all is the same.
 * @param {{ label: string, of: AgreementFigures, needed: number }} props
 */
function Figures({ label, of, needed }) {
  const { merging } = words;
  const counts = /** @type {(keyof typeof merging.counts)[]} */ (Object.keys(merging.counts));
  return (
    <tr>
      <th scope="row" dir="auto">
        {label}
      </th>
      {counts.map((name) => (
        <td key={name}>{words.number(of[name])}</td>
      ))}
      {of.judged < needed ? (
        <td colSpan={3} class="quiet">
          {merging.tooFew(needed)}
        </td>
      ) : (
        <>
          <td>{estimated(of.agreement, (share) => words.share(Math.floor(share * 100) / 100))}</td>
          <td>{estimated(of.kappa, merging.coefficient)}</td>
          <td>{estimated(of.alpha, merging.coefficient)}</td>
        </>
      )}
    </tr>
  );
}

/**
 * A figure with its interval, where there are any.
 * @param {Estimate | null} estimate
 * @param {(value: number) => string} written
 */
function estimated(estimate, written) {
  if (estimate === null) return '–';
  const { value, interval } = estimate;
  return interval
    ? words.merging.interval(written(value), written(interval[0]), written(interval[1]))
    : written(value);
}

/** @param {{ report: Report | null, project: Project, theme: ThemeAgreement }} props */
function Differing({ report, project, theme: { label, differing } }) {
  const { merging } = words;
  const side = (/** @type {boolean} */ isOn) => (isOn ? merging.on : merging.off);
  return (
    <details>
      <summary>
        <span dir="auto">{label}</span>
        {words.colon}
        {merging.differing(differing.length)}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.article}</th>
            <th scope="col">{merging.mine}</th>
            <th scope="col">{merging.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map(({ article, statement, own, other }) => (
            <tr key={`${article} ${statement}`}>
              <th scope="row">
                <span dir="auto">{nameIn(report, project, article)}</span>
                <span class="said" dir="auto">
                  {statement}
                </span>
              </th>
              <td>{side(own)}</td>
              <td>{side(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
