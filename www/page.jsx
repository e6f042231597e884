/**
 * The whole page for one state: head, notices, and the view the reader is in.
 */

import { ArticleView } from './article/article.jsx';
import { useCorrectKey } from './ui/correct-button.jsx';
import { CorrectDialog } from './correct/correct-dialog.jsx';
import { CorrectionsDialog } from './correct/corrections-dialog.jsx';
import { UndoToast } from './ui/undo.jsx';
import { CorrectingContext } from './ui/services.js';
import { Coverage } from './coverage/coverage.jsx';
import { Empty } from './intake/empty.jsx';
import { Head, viewLink, views } from './head/head.jsx';
import { AddDialog } from './intake/add-dialog.jsx';
import { DropTarget } from './intake/drop-target.jsx';
import { useKeys } from './ui/keys.js';
import { KeysDialog } from './ui/keys-dialog.jsx';
import { Notices, Progress } from './ui/notices.jsx';
import { Repeats } from './ui/repeats.jsx';
import { PairView } from './pair/pair.jsx';
import { ReviewView } from './review/review.jsx';
import { SearchView } from './search/search.jsx';
import { MergeDialog } from './merge/merge-dialog.jsx';
import { ExportDialog } from './share/export-dialog.jsx';
import { ComparisonsDialog } from './comparisons/comparisons-dialog.jsx';
import { ShareDialog } from './share/share-dialog.jsx';
import { ThemeView } from './theme/theme.jsx';
import { WhyPanel } from './why/why.jsx';
import { words } from './i18n/words.js';

/** @import { Report } from './report.d.ts' */
/** @import { State } from './state/state.js' */
/** @import { Services } from './ui/services.js' */

/**
 * Draws the whole page.
 * @param {{ state: State } & Services} props
 */
export function Page({ state, ...services }) {
  const { dispatch, actions, finder, sharing } = services;
  const { report, place, visited } = state;
  useKeys({
    '?': () => dispatch({ type: 'dialogOpened', dialog: 'keys' }),
    ...(report && { r: () => (location.hash = viewLink(place, visited, 'review')) }),
    ...(report &&
      Object.fromEntries(
        views.map((view, index) => [index + 1, () => (location.hash = viewLink(place, visited, view))]),
      )),
  });
  useCorrectKey(report, dispatch);
  return (
    <CorrectingContext.Provider value={{ state, dispatch, actions }}>
      <a class="skip" href="#main" onClick={skipToMain}>
        {words.skip}
      </a>
      <Head state={state} dispatch={dispatch} actions={actions} sharing={sharing} finder={finder} />
      {state.open !== 'add' && (
        <>
          <Notices notices={state.notices} dispatch={dispatch} />
          <Repeats state={state} dispatch={dispatch} actions={actions} />
        </>
      )}
      <main id="main" tabIndex={-1}>
        {report?.articles.some((article) => article.excerpt) && <p class="shortened">{words.shortened}</p>}
        {report ? (
          <View report={report} state={state} {...services} />
        ) : (
          state.settled && <Empty state={state} dispatch={dispatch} actions={actions} />
        )}
      </main>
      {report && place.why && <WhyPanel report={report} state={state} why={place.why} {...services} />}
      {state.open !== 'add' && <Progress state={state} onCancel={actions.cancel} />}
      {state.open === 'add' && <AddDialog state={state} dispatch={dispatch} actions={actions} />}
      {state.open === 'share' && <ShareDialog state={state} dispatch={dispatch} sharing={sharing} />}
      {state.open === 'export' && <ExportDialog state={state} dispatch={dispatch} sharing={sharing} />}
      {state.offered && (
        <MergeDialog
          key={state.stored.key}
          state={state}
          other={state.offered}
          dispatch={dispatch}
          actions={actions}
        />
      )}
      {state.open === 'comparisons' && (
        <ComparisonsDialog state={state} dispatch={dispatch} actions={actions} />
      )}
      {state.open === 'keys' && <KeysDialog dispatch={dispatch} />}
      {state.open === 'correct' && <CorrectDialog state={state} {...services} />}
      {state.open === 'corrections' && (
        <CorrectionsDialog state={state} dispatch={dispatch} actions={actions} />
      )}
      <UndoToast history={state.history} dispatch={dispatch} actions={actions} />
      <DropTarget onFiles={actions.addFiles} />
    </CorrectingContext.Provider>
  );
}

/**
 * The fragment names the reader's place, so the link may not change it.
 * @param {Event} event
 */
function skipToMain(event) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** @param {{ report: Report, state: State } & Services} props */
function View({ report, state, dispatch, actions, wordDiffs, finder }) {
  switch (state.place.view) {
    case 'coverage':
      return <Coverage report={report} state={state} actions={actions} />;
    case 'theme':
      return <ThemeView report={report} state={state} wordDiffs={wordDiffs} />;
    case 'article':
      return <ArticleView report={report} state={state} actions={actions} wordDiffs={wordDiffs} />;
    case 'pair':
      return <PairView report={report} state={state} wordDiffs={wordDiffs} />;
    case 'search':
      return <SearchView report={report} state={state} finder={finder} />;
    case 'review':
      return (
        <ReviewView
          report={report}
          state={state}
          dispatch={dispatch}
          actions={actions}
          wordDiffs={wordDiffs}
        />
      );
  }
}
