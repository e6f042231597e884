/**
 * How far two coders agree on what is on a theme: figures, and the statements that they decided otherwise.
 */

import { nameIn } from '../ui/correction-text.jsx';
import { words } from '../i18n/words.js';

/** @import { Agreement, Project, Report, ThemeAgreement } from '../report.d.ts' */

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
              {[merging.decisions, merging.agreed, merging.kappa, merging.alpha].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <Figures key={theme.id} label={theme.label} of={theme} />
            ))}
            {themes.length > 1 && <Figures label={merging.allThemes} of={agreement} />}
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
 * Not rounded up: 100 % is said where all is the same.
 * @param {{ label: string, of: Omit<Agreement, 'themes'> }} props
 */
function Figures({ label, of: { decisions, agreement, kappa, alpha } }) {
  const { merging } = words;
  return (
    <tr>
      <th scope="row" dir="auto">
        {label}
      </th>
      <td>{words.number(decisions)}</td>
      <td>{agreement === null ? '–' : words.share(Math.floor(agreement * 100) / 100)}</td>
      <td>{merging.coefficient(kappa)}</td>
      <td>{merging.coefficient(alpha)}</td>
    </tr>
  );
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
