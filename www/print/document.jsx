/**
 * The whole comparison for paper: what to know first, the articles, the matrix, every theme with its evidence, and what
 * only one outlet reports. It shows the outlets and the order that the reader chose.
 */

import { PrintCorrections } from './corrections.jsx';
import { chosenColumns } from '../report/columns.js';
import { onlyHereNote } from '../report/only-here.js';
import { ordered } from '../report/order.js';
import { lookup } from '../report/lookup.js';
import { dateOf, nameOf } from '../report/naming.js';
import { PrintBrief } from './brief.jsx';
import { PrintMatrix } from './matrix.jsx';
import { PrintTheme, Quote } from './theme.jsx';
import { words } from '../i18n/words.js';

/** @import { Article, Project, Report } from '../report.d.ts' */
/** @import { Column } from '../report/columns.js' */
/** @import { Place } from '../state/place.js' */

/**
 * Draws the comparison for paper.
 * @param {{ report: Report, title: string, place: Place, project: Project }} props
 */
export function PrintDocument({ report, title, place, project }) {
  const columns = chosenColumns(report, place.columns);
  const articles = columns.map(({ article }) => article);
  const themes = ordered(report.themes, place.order);
  return (
    <>
      <header>
        <p class="program">{words.program}</p>
        <h1 dir="auto">{title}</h1>
        <p>
          {articles.length < report.articles.length
            ? words.articlesOf(articles.length, report.articles.length)
            : words.articles(articles.length)}{' '}
          · {words.statements(articles.reduce((sum, { statements }) => sum + statements.length, 0))}
        </p>
      </header>
      <PrintBrief report={report} />
      <Articles columns={columns} />
      {themes.length > 0 ? (
        <PrintMatrix report={report} themes={themes} columns={columns} />
      ) : (
        <p class="query">{words.noThemes}</p>
      )}
      {themes.map((theme) => (
        <PrintTheme key={theme.id} report={report} theme={theme} columns={columns} />
      ))}
      <OnlyHere report={report} articles={articles} />
      <PrintCorrections report={report} project={project} />
      <footer>{words.asWritten}</footer>
    </>
  );
}

/**
 * Each with the number that stands before its name from here on, as names may be long or alike.
 * @param {{ columns: Column[] }} props
 */
function Articles({ columns }) {
  return (
    <table class="articles">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.add.outlet}</th>
          <th scope="col">{words.add.date}</th>
          <th scope="col">{words.add.headline}</th>
          <th scope="col">{words.wordNoun(2)}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ article, place }) => (
          <tr key={place}>
            <td>{words.number(place + 1)}</td>
            {article.outlet === null ? (
              <td class="quiet">{words.outletUnknown}</td>
            ) : (
              <th scope="row" dir="auto">
                {article.outlet}
              </th>
            )}
            <td>{dateOf(article.date)}</td>
            <td>
              <span class="headline" dir="auto">
                {article.title ?? words.titleUnknown}
              </span>
              <span class="source" dir="auto">
                {article.url ?? article.file}
              </span>
              {article.related === false && <em>{words.unrelated}</em>}
              {!article.compared && <em>{words.notComparedIn(article.language)}</em>}
            </td>
            <td>{words.number(article.words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @param {{ report: Report, articles: Article[] }} props */
function OnlyHere({ report, articles }) {
  const byArticle = Map.groupBy(report.unique.map(lookup(report).statement), ({ article }) => article);
  return (
    <section>
      <h2>{words.onlyHere}</h2>
      <p class="query">{onlyHereNote(report.unique.length > 0, articles)}</p>
      <div class="columns">
        {articles
          .filter((article) => byArticle.has(article))
          .map((article) => (
            <section key={article.id}>
              <h3 dir="auto">{nameOf(article)}</h3>
              {byArticle.get(article)?.map((placed) => (
                <Quote key={placed.id} placed={placed} />
              ))}
            </section>
          ))}
      </div>
    </section>
  );
}
