/**
 * The whole page for one state: head, notices, and the view the reader is in.
 */

import { AddDialog } from './add-dialog.jsx';
import { ArticleList } from './article-list.jsx';
import { Coverage } from './coverage.jsx';
import { DropTarget } from './drop-target.jsx';
import { Empty } from './empty.jsx';
import { Head } from './head.jsx';
import { Notices, Progress } from './notices.jsx';
import { ThemeView } from './theme.jsx';
import { words } from './words.js';

/** @import { Action, State } from './state.js' */
/** @import { Desk } from './desk.js' */
/** @import { WordMarks } from './word-marks.js' */

/** @param {{ state: State, act: (action: Action) => void, desk: Desk, marks: WordMarks }} props */
export function Page({ state, act, desk, marks }) {
  return (
    <>
      <a class="skip" href="#main" onClick={skipToMain}>
        {words.skip}
      </a>
      <Head state={state} act={act} />
      {!state.adding && <Notices notices={state.notices} act={act} />}
      <main id="main" tabIndex={-1}>
        <View state={state} act={act} desk={desk} marks={marks} />
      </main>
      {!state.adding && <Progress comparing={state.comparing} onCancel={desk.cancel} />}
      {state.adding && <AddDialog state={state} act={act} desk={desk} />}
      <DropTarget onFiles={desk.addFiles} />
    </>
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

/** @param {Parameters<typeof Page>[0]} props */
function View({ state, act, desk, marks }) {
  const { report, project, place } = state;
  if (report && place.view === 'theme') {
    return <ThemeView report={report} place={place} state={state} act={act} marks={marks} />;
  }
  if (report) return <Coverage report={report} state={state} act={act} desk={desk} />;
  if (!state.settled) return null;
  return (
    <Empty
      articles={project.articles.length}
      onAdd={() => act({ type: 'adding', open: true })}
      onCompare={desk.open}
    >
      <ArticleList articles={project.articles} onRemove={desk.remove} />
    </Empty>
  );
}
