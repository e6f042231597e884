/**
 * Every word the program itself says, in English, German and French: what outlets wrote never
 * passes through here.
 */

/** @import { BlockKind, DropReason, LinkKind, ReasonKind } from '../report.d.ts' */
/** @import { Text } from './language.js' */
import { count, decimal, each, moment, noun, number, said, share, text } from './language.js';

/** @type {Record<LinkKind, Text>} */
const linkKinds = {
  verbatim: text('in the same words', 'im selben Wortlaut', 'dans les mêmes mots'),
  near: text('in nearly the same words', 'in fast denselben Worten', 'presque dans les mêmes mots'),
  same: text(
    'the same claim in other words',
    'dieselbe Aussage in anderen Worten',
    'le même propos en d’autres mots',
  ),
  related: text('on the same matter', 'zur selben Sache', 'sur le même sujet'),
};

/** @type {Record<ReasonKind, Text>} */
const reasonKinds = {
  words: text('shared words', 'gemeinsame Wörter', 'mots communs'),
  names: text('shared names', 'gemeinsame Namen', 'noms communs'),
  figures: text('shared figures', 'gemeinsame Zahlen', 'chiffres communs'),
  'close-words': text('words close in meaning', 'Wörter ähnlicher Bedeutung', 'mots de sens voisin'),
  meaning: text('close in meaning as a whole', 'im Ganzen ähnlich gemeint', 'de sens voisin dans l’ensemble'),
  quotation: text(
    'what one quotes stands in the other',
    'was die eine zitiert, steht in der anderen',
    'ce que l’un cite figure dans l’autre',
  ),
  company: text(
    'the same other statements are like both',
    'dieselben weiteren Aussagen ähneln beiden',
    'les mêmes autres énoncés ressemblent aux deux',
  ),
  reader: text('linked by a reader', 'von einem Leser verknüpft', 'liés par un lecteur'),
};

/** @type {Record<BlockKind, Text>} */
const blockKinds = {
  title: text('title', 'Titel', 'titre'),
  standfirst: text('standfirst', 'Vorspann', 'chapô'),
  paragraph: text('paragraph', 'Absatz', 'paragraphe'),
  heading: text('heading', 'Zwischentitel', 'intertitre'),
  quote: text('quotation', 'Zitat', 'citation'),
  caption: text('caption', 'Bildlegende', 'légende'),
  byline: text('byline', 'Autorenzeile', 'signature'),
  dateline: text('dateline', 'Ortsmarke', 'lieu et date'),
  advertisement: text('advertisement', 'Werbung', 'publicité'),
  navigation: text('navigation', 'Navigation', 'navigation'),
  other: text('other matter', 'Sonstiges', 'autre'),
};

/** @type {Record<DropReason, Text>} */
const dropReasons = {
  advertisement: text('advertisement', 'Werbung', 'publicité'),
  navigation: text('part of the page around it', 'Teil der Seite ringsum', 'élément de la page autour'),
  promotion: text(
    'asks to subscribe, follow or write',
    'wirbt um Abo, Folgen oder Zuschriften',
    'invite à s’abonner, suivre ou écrire',
  ),
  teaser: text('points to another story', 'verweist auf einen anderen Bericht', 'renvoie à un autre article'),
  caption: text(
    'describes a picture or video',
    'beschreibt ein Bild oder Video',
    'décrit une image ou une vidéo',
  ),
  credit: text('says who made it', 'nennt die Urheber', 'dit qui l’a fait'),
  timestamp: text('says when it appeared', 'sagt, wann es erschien', 'dit quand il a paru'),
  repeated: text(
    'stands elsewhere in the article',
    'steht an anderer Stelle im Artikel',
    'figure ailleurs dans l’article',
  ),
  language: text('in another language', 'in einer anderen Sprache', 'dans une autre langue'),
  reader: text('left out by you', 'von Ihnen weggelassen', 'écarté par vous'),
};

/**
 * What the core reports, by its code; it says it in English itself, with the numbers.
 * @type {Record<string, [de: string, fr: string]>}
 */
const problems = {
  'too-many-articles': [
    'Das sind mehr Artikel, als sich auf einmal vergleichen lassen. Vergleichen Sie einige davon getrennt.',
    'Cela fait plus d’articles qu’on ne peut en comparer à la fois. Comparez-en une partie à part.',
  ],
  'too-many-statements': [
    'Zusammen haben die Artikel mehr Aussagen, als sich vergleichen lassen; dieser hat die meisten. Lassen Sie ihn weg oder kürzen Sie ihn.',
    'Les articles ont ensemble plus d’énoncés qu’on ne peut en comparer ; celui-ci en a le plus. Retirez-le ou réduisez-le.',
  ],
  'empty-article': [
    'Der Artikel enthält keinen Text. Geben Sie seinen Text an, oder lassen Sie ihn weg.',
    'L’article ne contient aucun texte. Donnez son texte, ou laissez-le de côté.',
  ],
  'article-too-large': [
    'Der Artikel ist zu lang. Kürzen Sie ihn auf den Bericht, oder teilen Sie ihn in mehrere Artikel.',
    'L’article est trop long. Réduisez-le au récit, ou divisez-le en plusieurs articles.',
  ],
  'not-text': [
    'Die Datei ist kein Text. Sichern Sie den Artikel als Webseite (.html), .docx oder reinen Text (.txt) und fügen Sie die hinzu.',
    'Le fichier n’est pas du texte. Enregistrez l’article en page web (.html), .docx ou texte brut (.txt) et ajoutez-le.',
  ],
  'unknown-format': [
    'Dateien dieser Art sind nicht lesbar. Sichern Sie den Artikel als Webseite (.html), .docx oder reinen Text (.txt) und fügen Sie die hinzu.',
    'Ce type de fichier ne peut pas être lu. Enregistrez l’article en page web (.html), .docx ou texte brut (.txt) et ajoutez-le.',
  ],
  pdf: [
    'Der Text einer PDF-Datei lässt sich hier nicht lesen. Öffnen Sie sie und fügen Sie ihren Text ein, oder sichern Sie sie als Text (.txt) oder .docx.',
    'Le texte d’un PDF ne peut pas être lu ici. Ouvrez-le et collez son texte, ou enregistrez-le en texte (.txt) ou .docx.',
  ],
  'broken-file': [
    'Die Datei ist beschädigt oder nicht, was ihr Name sagt. Sichern oder laden Sie sie noch einmal, oder fügen Sie ihren Text ein.',
    'Le fichier est endommagé, ou n’est pas ce que dit son nom. Enregistrez-le ou téléchargez-le de nouveau, ou collez son texte.',
  ],
  'unpacks-too-large': [
    'Ausgepackt ist das Dokument größer als jeder Artikel. Öffnen Sie es und fügen Sie den Artikel als Text ein.',
    'Une fois décompressé, le document dépasse la taille de tout article. Ouvrez-le et collez l’article.',
  ],
  'unknown-version': [
    'Das Projekt stammt von einem neueren Programm. Öffnen Sie es mit einem neueren Crossread; die Datei blieb unverändert.',
    'Le projet vient d’un programme plus récent. Ouvrez-le avec un Crossread plus récent ; le fichier n’a pas été modifié.',
  ],
};

const articles = (/** @type {number} */ n) =>
  count(n, 'article|articles', 'Artikel|Artikel', 'article|articles');
const statements = (/** @type {number} */ n) =>
  count(n, 'statement|statements', 'Aussage|Aussagen', 'énoncé|énoncés');

export const words = said({
  program: text('Crossread', 'Crossread', 'Crossread'),
  untitled: text('Untitled comparison', 'Vergleich ohne Titel', 'Comparaison sans titre'),
  pageTitle: (/** @type {string | null} */ title) => {
    const whole = title === null ? 'Crossread' : `${title} – Crossread`;
    return text(whole, whole, whole);
  },
  contents: (/** @type {number} */ n, /** @type {number} */ of) =>
    each(
      (...parts) => parts.join(' · '),
      articles(n),
      statements(of),
      text('nothing leaves this file', 'nichts verlässt diese Datei', 'rien ne quitte ce fichier'),
    ),
  views: text('Views', 'Ansichten', 'Vues'),
  coverage: text('Coverage', 'Übersicht', 'Couverture'),
  theme: text('Theme', 'Thema', 'Thème'),
  article: text('Article', 'Artikel', 'Article'),
  pair: text('Pair', 'Paar', 'Paire'),
  addArticles: text('Add articles', 'Artikel hinzufügen', 'Ajouter des articles'),
  toDark: text('Switch to dark', 'Zu dunkel wechseln', 'Passer en sombre'),
  toLight: text('Switch to light', 'Zu hell wechseln', 'Passer en clair'),
  language: text('Language', 'Sprache', 'Langue'),
  keys: text('Keys', 'Tasten', 'Touches'),
  skip: text('Skip to the comparison', 'Zum Vergleich springen', 'Aller à la comparaison'),

  outletUnknown: text('Outlet not named', 'Medium nicht genannt', 'Média non indiqué'),
  titleUnknown: text('Untitled article', 'Artikel ohne Titel', 'Article sans titre'),
  dateUnknown: text('no date in the text', 'kein Datum im Text', 'sans date dans le texte'),
  unrelated: text(
    'shares next to nothing with the others',
    'hat mit den anderen fast nichts gemein',
    'n’a presque rien en commun avec les autres',
  ),

  explanation: text(
    'How much of each article is given to a theme, and where. A bar is a statement; its place is its place in the article, its width its words.',
    'Wie viel jeder Artikel einem Thema gibt, und wo. Ein Balken ist eine Aussage; er steht, wo sie im Artikel steht, und ist so breit wie ihr Text.',
    'Quelle part de chaque article va à un thème, et à quel endroit. Une barre est un énoncé ; sa place est sa place dans l’article, sa largeur son nombre de mots.',
  ),
  onTheme: text('on the theme', 'zum Thema', 'sur le thème'),
  touches: text('touches it', 'streift es', 'l’effleure'),
  order: text('Sort', 'Ordnung', 'Trier'),
  orders: {
    shared: text('shared by most', 'was die meisten bringen', 'les plus repris'),
    disputed: text(
      'outlets differ most',
      'wo die Medien am meisten abweichen',
      'où les médias diffèrent le plus',
    ),
    first: text('first to appear', 'was zuerst vorkommt', 'les premiers à paraître'),
    given: text('as given', 'wie angegeben', 'dans l’ordre donné'),
  },
  found: text('suggested by the texts', 'aus den Texten erschlossen', 'suggéré par les textes'),
  outlets: (/** @type {number} */ n, /** @type {number} */ of) =>
    each(
      (some, preposition, all) => `${some} ${preposition} ${all}`,
      number(n),
      text('of', 'von', 'sur'),
      count(of, 'outlet|outlets', 'Medium|Medien', 'média|médias'),
    ),
  number,
  wordNoun: (/** @type {number} */ n) => noun(n, 'word|words', 'Wort|Wörter', 'mot|mots'),
  touchedOn: text('touched on', 'gestreift', 'effleuré'),
  notFound: text('not found', 'nicht gefunden', 'non trouvé'),
  nearest: text('nearest', 'am nächsten', 'le plus proche'),
  noThemes: text(
    'No theme is shared by these articles. What each of them says stands below.',
    'Kein Thema haben diese Artikel gemeinsam. Was jeder von ihnen sagt, steht unten.',
    'Aucun thème n’est commun à ces articles. Ce que dit chacun figure plus bas.',
  ),
  matrix: text('Themes by outlets', 'Themen nach Medien', 'Thèmes par média'),
  openings: text('How each begins', 'Wie jeder beginnt', 'Comment chacun commence'),
  narrowed: {
    show: text('Show', 'Zeigen', 'Montrer'),
    kinds: {
      all: text('all themes', 'alle Themen', 'tous les thèmes'),
      everywhere: text('covered by all', 'in allen behandelt', 'traités par tous'),
      covered: text('covered by some', 'in manchen behandelt', 'traités par certains'),
      weak: text('only touched on by some', 'in manchen nur gestreift', 'seulement effleurés par certains'),
      absent: text('not found in some', 'in manchen nicht gefunden', 'non trouvés chez certains'),
      named: text('named', 'benannt', 'nommés'),
      found: text('suggested by the texts', 'aus den Texten erschlossen', 'suggérés par les textes'),
    },
    field: text('Find a theme', 'Thema finden', 'Trouver un thème'),
    none: text('No theme is like that.', 'Kein Thema ist so.', 'Aucun thème ne correspond.'),
    themes: (/** @type {number} */ n, /** @type {number} */ of) =>
      each(
        (some, preposition, all) => `${some} ${preposition} ${all}`,
        number(n),
        text('of', 'von', 'sur'),
        count(of, 'theme|themes', 'Thema|Themen', 'thème|thèmes'),
      ),
    allOutlets: text('all outlets', 'alle Medien', 'tous les médias'),
    onlyThese: text(
      'show only these, most words first',
      'nur diese zeigen, die meisten Wörter zuerst',
      'ne montrer que ceux-ci, les plus longs d’abord',
    ),
    absent: (/** @type {number} */ n) =>
      text(`not found in ${n} more`, `in ${n} weiteren nicht gefunden`, `non trouvé dans ${n} autres`),
    sort: text('sort', 'ordnen', 'trier'),
    sortOf: (/** @type {string} */ outlet) =>
      text(
        `sort the themes by words in ${outlet}`,
        `ordnen: Themen nach Wörtern in ${outlet}`,
        `trier les thèmes par mots dans ${outlet}`,
      ),
    byWordsOf: (/** @type {string} */ outlet) =>
      text(`by words in ${outlet}`, `nach Wörtern in ${outlet}`, `par mots dans ${outlet}`),
    hide: text('hide', 'ausblenden', 'masquer'),
    hideOf: (/** @type {string} */ outlet) =>
      text(`hide ${outlet}`, `${outlet} ausblenden`, `masquer ${outlet}`),
  },
  dates: {
    title: text('When they appeared', 'Wann sie erschienen', 'Quand ils ont paru'),
    unknown: text('no date in the text:', 'kein Datum im Text:', 'sans date dans le texte :'),
    outlets: (/** @type {number} */ n) => count(n, 'outlet|outlets', 'Medium|Medien', 'média|médias'),
  },
  overlap: {
    title: text('Who says the same', 'Wer dasselbe sagt', 'Qui dit la même chose'),
    note: text(
      'Of each 100 statements of the row’s article, how many the column’s makes too.',
      'Wie viele von 100 Aussagen des Artikels der Zeile auch in dem der Spalte stehen.',
      'Sur 100 énoncés de l’article de la ligne, combien figurent aussi dans celui de la colonne.',
    ),
    closest: (/** @type {number} */ n) =>
      text(
        `The closest pairs: how much of the one the other says too, and back. Up to ${n} outlets are set each against each.`,
        `Die engsten Paare: wie viel vom einen auch im anderen steht, und umgekehrt. Bis zu ${n} Medien werden jedes mit jedem verglichen.`,
        `Les paires les plus proches : ce que l’autre dit aussi, et l’inverse. Jusqu’à ${n} médias sont comparés chacun à chacun.`,
      ),
  },

  headline: text('headline', 'Titel', 'titre'),
  standfirst: text('standfirst', 'Vorspann', 'chapô'),
  early: text('early', 'früh', 'au début'),
  mid: text('mid', 'Mitte', 'au milieu'),
  late: text('late', 'spät', 'à la fin'),
  paragraph: (/** @type {number} */ n) => each((figure) => `¶ ${figure}`, number(n)),
  paragraphSpoken: (/** @type {number} */ n) =>
    each((what, figure) => `${what} ${figure}`, text('paragraph', 'Absatz', 'paragraphe'), number(n)),
  quoted: (/** @type {string} */ speaker) =>
    text(`${speaker}, quoted`, `${speaker}, zitiert`, `${speaker}, cité`),

  onlyHere: text('Only here', 'Nur hier', 'Seulement ici'),
  onlyHereNote: text(
    'Statements that no other article comes close to.',
    'Aussagen, denen kein anderer Artikel nahekommt.',
    'Énoncés dont aucun autre article ne s’approche.',
  ),
  onlyHereNone: text(
    'Every statement has a counterpart in another article.',
    'Jede Aussage hat eine Entsprechung in einem anderen Artikel.',
    'Chaque énoncé a un équivalent dans un autre article.',
  ),
  articles,
  statements,
  leftOut: text('Left out as not the story', 'Weggelassen, da nicht der Bericht', 'Écarté, hors du récit'),
  leftOutNote: text(
    'Read but not compared. What was left out wrongly can be restored, and the comparison is made again.',
    'Gelesen, aber nicht verglichen. Was zu Unrecht fehlt, lässt sich zurückholen; dann wird neu verglichen.',
    'Lu mais non comparé. Ce qui a été écarté à tort peut être rétabli, et la comparaison est refaite.',
  ),
  leftOutCount: (/** @type {number} */ n) =>
    n === 0
      ? text('nothing left out', 'nichts weggelassen', 'rien d’écarté')
      : each(
          (some, verb) => `${some} ${verb}`,
          count(n, 'passage|passages', 'Passage|Passagen', 'passage|passages'),
          noun(n, 'left out|left out', 'weggelassen|weggelassen', 'écarté|écartés'),
        ),
  restore: text('restore', 'zurückholen', 'rétablir'),
  restoreOf: (/** @type {string} */ of) => text(`restore: ${of}`, `zurückholen: ${of}`, `rétablir : ${of}`),
  drop: text('leave out', 'weglassen', 'écarter'),
  dropOf: (/** @type {string} */ of) => text(`leave out: ${of}`, `weglassen: ${of}`, `écarter : ${of}`),
  kept: text(
    'Leave out more of this article',
    'Mehr von diesem Artikel weglassen',
    'Écarter davantage de cet article',
  ),
  blockKind: (/** @type {BlockKind} */ kind) => blockKinds[kind],
  dropReason: (/** @type {DropReason} */ reason) => dropReasons[reason],

  themes: text('Themes', 'Themen', 'Thèmes'),
  foundTheme: text(
    'The texts suggest this theme; nobody named it.',
    'Dieses Thema ergibt sich aus den Texten; niemand hat es benannt.',
    'Ce thème ressort des textes ; personne ne l’a nommé.',
  ),
  marking: text('Marking', 'Markierung', 'Repérage'),
  markings: {
    auto: text('automatic', 'automatisch', 'automatique'),
    shared: text('what they share', 'was sie teilen', 'ce qu’ils partagent'),
    changes: text('what differs', 'was abweicht', 'ce qui diffère'),
  },
  legendSame: text('shared wording', 'gemeinsamer Wortlaut', 'mots partagés'),
  legendSpelling: text(
    'same word, other spelling',
    'dasselbe Wort, anders geschrieben',
    'même mot, autre graphie',
  ),
  legendOnly: text('only here', 'nur hier', 'seulement ici'),
  against: (/** @type {string} */ outlet) =>
    text(
      `Everything is set against ${outlet}:`,
      `Alles wird verglichen mit ${outlet}:`,
      `Tout est comparé à ${outlet} :`,
    ),
  claim: (/** @type {number} */ n, /** @type {number} */ shown = n) =>
    each(
      (what, who, some, verb) => `${what} ${who}${shown < n ? `, ${some} ${verb}` : ''}`,
      text('same claim in', 'dieselbe Aussage in', 'même propos dans'),
      count(n, 'outlet|outlets', 'Medium|Medien', 'média|médias'),
      number(shown),
      noun(shown, 'shown|shown', 'gezeigt|gezeigt', 'affiché|affichés'),
    ),
  claimUnnamed: text(
    'The same claim in other words',
    'Dieselbe Aussage in anderen Worten',
    'Le même propos en d’autres mots',
  ),
  alone: text('Each in its own words', 'Jeder auf seine Weise', 'Chacun à sa façon'),
  aloneNote: text(
    'on this theme, no same claim found elsewhere',
    'zum Thema, ohne gleiche Aussage anderswo',
    'sur ce thème, sans même propos ailleurs',
  ),
  touching: text('Touches the theme', 'Streift das Thema', 'Effleure le thème'),
  touchingNote: text('near it, not on it', 'in der Nähe, nicht dazu', 'à côté, non dessus'),
  onlyTouches: text('only touches it', 'streift es nur', 'ne fait que l’effleurer'),
  nearestNote: text(
    'nearest, not on the theme',
    'am nächsten, nicht zum Thema',
    'le plus proche, hors du thème',
  ),
  close: text('close', 'schließen', 'fermer'),
  nothingFrom: (/** @type {number} */ n) =>
    each(
      (before, who, after) => `${before} ${who}${after}`,
      text('Nothing to compare in', 'Nichts zu vergleichen in', 'Rien à comparer dans'),
      count(n, 'other outlet|other outlets', 'weiteren Medium|weiteren Medien', 'autre média|autres médias'),
      text(': show the nearest', ': das Nächste zeigen', ' : voir le plus proche'),
    ),
  context: text('context', 'Umfeld', 'contexte'),
  contextSide: {
    before: text('Before:', 'Davor:', 'Avant :'),
    after: text('After:', 'Danach:', 'Après :'),
  },
  inArticle: text('in the article', 'im Artikel', 'dans l’article'),
  quotedInPart: (/** @type {string} */ speaker) =>
    text(`${speaker}, partly quoted`, `${speaker}, teils zitiert`, `${speaker}, cité en partie`),
  quotation: text('quotation', 'Zitat', 'citation'),
  quotationInPart: text('partly quoted', 'teils zitiert', 'cité en partie'),
  whyWith: (/** @type {string} */ name) =>
    text(`why linked with ${name}`, `warum verknüpft mit ${name}`, `pourquoi ce lien avec ${name}`),
  columns: {
    title: text('Columns', 'Spalten', 'Colonnes'),
    all: text('all', 'alle', 'toutes'),
    none: text('none', 'keine', 'aucune'),
    hint: text(
      'Arrow keys move a column; its head can be dragged.',
      'Pfeiltasten verschieben eine Spalte; ihr Kopf lässt sich ziehen.',
      'Les flèches déplacent une colonne ; son en-tête se fait glisser.',
    ),
    chooseOne: text('Choose one at least.', 'Wählen Sie mindestens eine.', 'Choisissez-en au moins une.'),
    earlier: (/** @type {string} */ name) =>
      text(`move ${name} to the left`, `${name} nach links rücken`, `déplacer ${name} vers la gauche`),
    later: (/** @type {string} */ name) =>
      text(`move ${name} to the right`, `${name} nach rechts rücken`, `déplacer ${name} vers la droite`),
    moved: (/** @type {string} */ name, /** @type {number} */ n, /** @type {number} */ of) =>
      each(
        (what, some, preposition, all) => `${name}: ${what} ${some} ${preposition} ${all}`,
        text('column', 'Spalte', 'colonne'),
        number(n),
        text('of', 'von', 'sur'),
        number(of),
      ),
    drag: text(
      'drag to move the column',
      'ziehen, um die Spalte zu verschieben',
      'glisser pour déplacer la colonne',
    ),
  },
  layout: text(
    'Statements, outlet beside outlet',
    'Aussagen, Medium neben Medium',
    'Énoncés, média à côté de média',
  ),
  base: text('base', 'Bezug', 'référence'),
  pin: text('pin', 'anheften', 'épingler'),
  unpin: text('unpin', 'lösen', 'détacher'),
  pinOf: (/** @type {string} */ outlet) =>
    text(
      `pin this statement of ${outlet} as the base`,
      `diese Aussage von ${outlet} als Bezug anheften`,
      `épingler cet énoncé de ${outlet} comme référence`,
    ),
  unpinOf: (/** @type {string} */ outlet) =>
    text(
      `unpin this statement of ${outlet}`,
      `diese Aussage von ${outlet} lösen`,
      `détacher cet énoncé de ${outlet}`,
    ),

  reading: {
    pins: text('What the others make of it', 'Was die anderen daraus machen', 'Ce que les autres en font'),
    kinds: {
      all: text('all report', 'alle berichten', 'tous rapportent'),
      some: text('some report', 'einige berichten', 'certains rapportent'),
      differs: text('differs', 'weicht ab', 'diffère'),
      only: text('only here', 'nur hier', 'seulement ici'),
      matter: linkKinds.related,
    },
    all: text('all others report it', 'alle anderen berichten es', 'tous les autres le rapportent'),
    says: (/** @type {number} */ n) =>
      noun(n, 'says the same|say the same', 'sagt dasselbe|sagen dasselbe', 'dit de même|disent de même'),
    more: (/** @type {number} */ n) =>
      each(
        (and, figure, others) => `${and} ${figure} ${others}`,
        text('and', 'und', 'et'),
        number(n),
        noun(n, 'more', 'weitere', 'autre|autres'),
      ),
    others: text('What others say', 'Was andere sagen', 'Ce que disent les autres'),
    beside: text('side by side', 'nebeneinander', 'côte à côte'),
    matter: text('On the same matter', 'Zur selben Sache', 'Sur le même sujet'),
    leftOut: (/** @type {BlockKind} */ kind) =>
      each(
        (before, what, after) => `${before}${what}${after}`,
        text('', '', 'écarté : '),
        blockKinds[kind],
        text(' left out', ' weggelassen', ''),
      ),
    missing: text('Not in this article', 'Nicht in diesem Artikel', 'Absent de cet article'),
    missingNote: text(
      'What others report and nothing here was found to match.',
      'Was andere berichten, ohne dass sich hier eine Entsprechung fand.',
      'Ce que d’autres rapportent, sans équivalent trouvé ici.',
    ),
    missingNone: text(
      'Nothing that two others report was found missing.',
      'Nichts, was zwei andere berichten, fehlt hier.',
      'Rien de ce que deux autres rapportent ne manque ici.',
    ),
    byMore: text(
      'Two others or more report',
      'Zwei andere oder mehr berichten',
      'Deux autres ou plus rapportent',
    ),
    byOne: text('One other alone reports', 'Nur ein anderer berichtet', 'Un seul autre rapporte'),
    by: (/** @type {number} */ n) =>
      each(
        (figure, report) => `${figure} ${report}`,
        number(n),
        text('others report', 'andere berichten', 'autres rapportent'),
      ),
    noTheme: text('On no theme', 'Zu keinem Thema', 'Sur aucun thème'),
    absent: text('theme not found here', 'Thema hier nicht gefunden', 'thème non trouvé ici'),
  },

  correcting: {
    edits: {
      'add-articles': text('articles added', 'Artikel hinzugefügt', 'articles ajoutés'),
      'remove-article': text('article removed', 'Artikel entfernt', 'article retiré'),
      drop: text('passage left out', 'Passage weggelassen', 'passage écarté'),
      restore: text('passage restored', 'Passage zurückgeholt', 'passage rétabli'),
      describe: text('details changed', 'Angaben geändert', 'indications modifiées'),
      'join-articles': text('articles joined', 'Artikel verbunden', 'articles réunis'),
      title: text('name changed', 'Name geändert', 'nom changé'),
      link: text('statements linked', 'Aussagen verknüpft', 'énoncés liés'),
      unlink: text('link removed', 'Verknüpfung gelöst', 'lien retiré'),
      'add-to-theme': text(
        'statement put on a theme',
        'Aussage zu einem Thema gestellt',
        'énoncé mis sur un thème',
      ),
      'remove-from-theme': text(
        'statement taken off a theme',
        'Aussage von einem Thema genommen',
        'énoncé retiré d’un thème',
      ),
      split: text('statement split', 'Aussage geteilt', 'énoncé divisé'),
      join: text('statements joined', 'Aussagen verbunden', 'énoncés réunis'),
      note: text('note written', 'Notiz geschrieben', 'note écrite'),
      'remove-note': text('note removed', 'Notiz entfernt', 'note retirée'),
      'remove-correction': text('correction removed', 'Korrektur entfernt', 'correction retirée'),
      'new-theme': text('theme added', 'Thema hinzugefügt', 'thème ajouté'),
      'edit-theme': text('theme changed', 'Thema geändert', 'thème modifié'),
      'delete-theme': text('theme deleted', 'Thema gelöscht', 'thème supprimé'),
      'merge-themes': text('themes merged', 'Themen zusammengelegt', 'thèmes fusionnés'),
      'split-theme': text('theme split', 'Thema geteilt', 'thème divisé'),
      'move-theme': text('theme moved', 'Thema verschoben', 'thème déplacé'),
      'keep-theme': text('theme made one’s own', 'Thema übernommen', 'thème adopté'),
      merge: text(
        'taken over from another comparison',
        'aus einem anderen Vergleich übernommen',
        'repris d’une autre comparaison',
      ),
      'read-themes': text('themes loaded', 'Themen geladen', 'thèmes chargés'),
    },
    undo: text('undo', 'rückgängig', 'annuler'),
    undoOf: (/** @type {string} */ edit) => text(`undo: ${edit}`, `rückgängig: ${edit}`, `annuler : ${edit}`),
    redo: text('redo', 'wiederholen', 'rétablir'),
    redoOf: (/** @type {string} */ edit) =>
      text(`redo: ${edit}`, `wiederholen: ${edit}`, `rétablir : ${edit}`),
    undone: (/** @type {string} */ edit) =>
      text(`Undone: ${edit}`, `Rückgängig gemacht: ${edit}`, `Annulé : ${edit}`),
    correct: text('correct', 'korrigieren', 'corriger'),
    drag: text(
      'drag onto a theme in the list',
      'auf ein Thema der Liste ziehen',
      'glisser sur un thème de la liste',
    ),
    title: text('Correct this statement', 'Diese Aussage korrigieren', 'Corriger cet énoncé'),
    by: (/** @type {string | null} */ name) =>
      name === null
        ? text('by hand', 'von Hand', 'à la main')
        : text(`by ${name}`, `von ${name}`, `par ${name}`),
    kinds: {
      link: text('linked', 'verknüpft', 'lié'),
      unlink: text('not the same', 'nicht dasselbe', 'pas le même'),
      'add-to-theme': text('put on the theme', 'zum Thema gestellt', 'mis sur le thème'),
      'remove-from-theme': text('taken off the theme', 'vom Thema genommen', 'retiré du thème'),
      split: text('split', 'geteilt', 'divisé'),
      join: text('joined', 'verbunden', 'réuni'),
    },
    onThemes: text('On which themes', 'Zu welchen Themen', 'Sur quels thèmes'),
    noThemes: text(
      'No theme has a name yet.',
      'Noch kein Thema hat einen Namen.',
      'Aucun thème n’a encore de nom.',
    ),
    off: text('not on this theme', 'nicht zu diesem Thema', 'hors de ce thème'),
    onIt: text('on this theme', 'zu diesem Thema', 'sur ce thème'),
    sameClaim: text('The same claim elsewhere', 'Dieselbe Aussage anderswo', 'Le même propos ailleurs'),
    linkWith: text('Link with', 'Verknüpfen mit', 'Lier à'),
    searchOther: text('Search other statements', 'Andere Aussagen suchen', 'Chercher d’autres énoncés'),
    notSame: text('not the same', 'nicht dasselbe', 'pas le même'),
    notSameAs: (/** @type {string} */ name) =>
      text(`not the same as in ${name}`, `nicht dasselbe wie bei ${name}`, `pas le même que dans ${name}`),
    same: text('the same', 'dasselbe', 'le même'),
    sameAs: (/** @type {string} */ name) =>
      text(`the same as in ${name}`, `dasselbe wie bei ${name}`, `le même que dans ${name}`),
    ends: text('Where it ends', 'Wo sie endet', 'Où il finit'),
    cutAt: text('Cut between the words', 'Schnitt zwischen den Wörtern', 'Coupure entre les mots'),
    cut: text('Split here', 'Hier teilen', 'Diviser ici'),
    cutBetween: (/** @type {string} */ before, /** @type {string} */ after) => {
      const between = `${before} | ${after}`;
      return text(between, between, between);
    },
    join: text('Join with the next:', 'Mit der nächsten verbinden:', 'Réunir avec le suivant :'),
    joinNow: text('Join', 'Verbinden', 'Réunir'),
    note: text('Note', 'Notiz', 'Note'),
    addNote: text('add a note', 'Notiz hinzufügen', 'ajouter une note'),
    edit: text('edit', 'bearbeiten', 'modifier'),
    remove: text('remove', 'entfernen', 'retirer'),
    save: text('Save', 'Sichern', 'Enregistrer'),
    name: text('Your name', 'Ihr Name', 'Votre nom'),
    nameNote: text(
      'Signs what you correct and note; kept in this browser only.',
      'Zeichnet, was Sie korrigieren und notieren; nur in diesem Browser gesichert.',
      'Signe ce que vous corrigez et notez ; conservé dans ce navigateur seulement.',
    ),
    askName: text('Sign it?', 'Mit Namen zeichnen?', 'Signer ?'),
    sign: text('Sign', 'Zeichnen', 'Signer'),
    unsigned: text('no name', 'ohne Namen', 'sans nom'),
    all: text('Corrections and notes', 'Korrekturen und Notizen', 'Corrections et notes'),
    count: (/** @type {number} */ n) =>
      count(
        n,
        'correction or note|corrections and notes',
        'Korrektur oder Notiz|Korrekturen und Notizen',
        'correction ou note|corrections et notes',
      ),
    none: text(
      'Nothing was corrected or noted yet. Every statement has ‘correct’ beside it.',
      'Noch ist nichts korrigiert oder notiert. Bei jeder Aussage steht „korrigieren“.',
      'Rien n’a encore été corrigé ni noté. « corriger » se trouve à côté de chaque énoncé.',
    ),
    misfits: text('No longer fit', 'Passen nicht mehr', 'Ne correspondent plus'),
    misfitsNote: text(
      'The articles or themes have changed; these change nothing now, and are kept.',
      'Die Artikel oder Themen haben sich geändert; diese bewirken nichts mehr und bleiben aufgehoben.',
      'Les articles ou les thèmes ont changé ; celles-ci n’ont plus d’effet et sont conservées.',
    ),
    when: moment,
    articleGone: text('article that is gone', 'Artikel, den es nicht mehr gibt', 'article disparu'),
    gone: text('theme that is gone', 'Thema, das es nicht mehr gibt', 'thème disparu'),
    notes: text('Notes', 'Notizen', 'Notes'),
  },

  ownThemes: {
    add: text('New theme', 'Neues Thema', 'Nouveau thème'),
    addNow: text('Add', 'Hinzufügen', 'Ajouter'),
    edit: text('edit theme', 'Thema bearbeiten', 'modifier le thème'),
    done: text('done', 'fertig', 'terminé'),
    label: text('Name', 'Name', 'Nom'),
    query: text(
      'What it is about, in one line',
      'Worum es geht, in einer Zeile',
      'De quoi il s’agit, en une ligne',
    ),
    include: text(
      'Phrases that put a statement on it',
      'Wendungen, die eine Aussage dazustellen',
      'Expressions qui y mettent un énoncé',
    ),
    exclude: text(
      'Phrases that keep one off',
      'Wendungen, die eine fernhalten',
      'Expressions qui l’en écartent',
    ),
    onePerLine: text('one a line', 'je Zeile eine', 'une par ligne'),
    ranked: text('What comes closest', 'Was am nächsten kommt', 'Ce qui s’en approche le plus'),
    rankedNone: text(
      'No statement comes close.',
      'Keine Aussage kommt dem nahe.',
      'Aucun énoncé ne s’en approche.',
    ),
    unnamed: text('Theme without a name', 'Thema ohne Namen', 'Thème sans nom'),
    order: text('Place among the themes:', 'Platz unter den Themen:', 'Place parmi les thèmes :'),
    placeOf: (/** @type {number} */ n, /** @type {number} */ of) =>
      each(
        (at, preposition, all) => `${at} ${preposition} ${all}`,
        number(n),
        text('of', 'von', 'sur'),
        number(of),
      ),
    up: text('up', 'nach oben', 'monter'),
    down: text('down', 'nach unten', 'descendre'),
    merge: text('Merge into it', 'Damit zusammenlegen', 'Y fusionner'),
    mergeNone: text('another theme', 'ein anderes Thema', 'un autre thème'),
    mergeNow: text('Merge', 'Zusammenlegen', 'Fusionner'),
    split: text(
      'Split: statements for a theme of their own',
      'Teilen: Aussagen für ein eigenes Thema',
      'Diviser : des énoncés pour un thème à part',
    ),
    splitNow: text('Split off', 'Abtrennen', 'Séparer'),
    delete: text('Delete theme', 'Thema löschen', 'Supprimer le thème'),
    keep: text('make it a theme of your own', 'als eigenes Thema übernehmen', 'en faire votre thème'),
    keepNote: text(
      'Its statements are put on it by hand, so that it stays what you see here; its name finds more in articles to come.',
      'Seine Aussagen werden von Hand dazugestellt, damit es bleibt, was Sie hier sehen; sein Name findet in weiteren Artikeln mehr.',
      'Ses énoncés y sont mis à la main, pour qu’il reste ce que vous voyez ; son nom en trouvera d’autres dans les articles à venir.',
    ),
    malformed: text(
      'The file holds no themes. A codebook is a table with a column ‘label’; a theme file has ‘[[theme]]’ and ‘label’.',
      'Die Datei enthält keine Themen. Ein Codebuch ist eine Tabelle mit einer Spalte „label“; eine Themendatei hat „[[theme]]“ und „label“.',
      'Le fichier ne contient pas de thèmes. Un livre de codes est un tableau avec une colonne « label » ; un fichier de thèmes a « [[theme]] » et « label ».',
    ),
    tooLarge: text(
      'The file is larger than any theme file. Load one with the themes of your study alone.',
      'Die Datei ist größer als jede Themendatei. Laden Sie eine, die allein die Themen Ihrer Studie enthält.',
      'Le fichier dépasse la taille de tout fichier de thèmes. Chargez-en un qui ne contienne que les thèmes de votre étude.',
    ),
    read: text('load a theme file…', 'Themendatei laden …', 'charger un fichier de thèmes…'),
    nothing: text(
      'No statement is on this theme yet. Say what it is about, or put statements on it with ‘correct’.',
      'Noch steht keine Aussage zu diesem Thema. Sagen Sie, worum es geht, oder stellen Sie Aussagen mit „korrigieren“ dazu.',
      'Aucun énoncé n’est encore sur ce thème. Dites de quoi il s’agit, ou mettez-y des énoncés avec « corriger ».',
    ),
  },
  search: {
    field: text('Search words or meaning', 'Wörter oder Sinn suchen', 'Chercher mots ou sens'),
    title: (/** @type {string} */ phrase) =>
      text(`Search: ${phrase}`, `Suche: ${phrase}`, `Recherche : ${phrase}`),
    help: text(
      'Type words, or say in other words what you look for. “Quotation marks” find an exact phrase.',
      'Tippen Sie Wörter, oder sagen Sie in anderen Worten, was Sie suchen. „Anführungszeichen“ finden den genauen Wortlaut.',
      'Tapez des mots, ou dites en d’autres mots ce que vous cherchez. Les « guillemets » trouvent l’expression exacte.',
    ),
    total: (/** @type {number} */ n) =>
      n === 0
        ? text('No statement comes close.', 'Keine Aussage kommt dem nahe.', 'Aucun énoncé ne s’en approche.')
        : statements(n),
    first: (/** @type {number} */ n) =>
      each(
        (before, what) => `${before} ${what}`,
        text('Shown are the first', 'Gezeigt sind die ersten', 'Sont montrés les premiers'),
        number(n),
      ),
    byWords: text('With these words', 'Mit diesen Wörtern', 'Avec ces mots'),
    byMeaning: text('Close in meaning', 'Dem Sinn nach nahe', 'De sens voisin'),
  },
  sideBySide: text(
    'the two articles side by side',
    'die beiden Artikel nebeneinander',
    'les deux articles côte à côte',
  ),
  notLinked: text('not linked', 'nicht verknüpft', 'non liés'),

  aligned: {
    left: text('Left article', 'Linker Artikel', 'Article de gauche'),
    right: text('Right article', 'Rechter Artikel', 'Article de droite'),
    swap: text('swap sides', 'Seiten tauschen', 'échanger les côtés'),
    previous: text('previous pair', 'voriges Paar', 'paire précédente'),
    next: text('next pair', 'nächstes Paar', 'paire suivante'),
    all: (/** @type {number} */ n) =>
      count(
        n,
        'aligned pair|aligned pairs',
        'Aussagenpaar|Aussagenpaare',
        'paire d’énoncés|paires d’énoncés',
      ),
    step: (/** @type {number} */ n, /** @type {number} */ of) =>
      each(
        (pair, at, preposition, all) => `${pair} ${at} ${preposition} ${all}`,
        text('pair', 'Paar', 'paire'),
        number(n),
        text('of', 'von', 'sur'),
        number(of),
      ),
    none: text(
      'No statement of the one comes close to one of the other.',
      'Keine Aussage des einen kommt einer des anderen nahe.',
      'Aucun énoncé de l’un ne s’approche d’un énoncé de l’autre.',
    ),
    related: text('also what is only related', 'auch bloß Verwandtes', 'avec les énoncés seulement voisins'),
    locked: text('scroll together', 'gemeinsam scrollen', 'défiler ensemble'),
    unique: text('in no other article', 'in keinem anderen Artikel', 'dans aucun autre article'),
    full: (/** @type {string} */ name) =>
      text(`Read ${name} in full`, `${name} ganz lesen`, `Lire ${name} en entier`),
  },

  /** Of keys that bear another name on a keyboard of the language. @type {Record<string, Text>} */
  keyNames: {
    Ctrl: text('Ctrl', 'Strg', 'Ctrl'),
    Enter: text('Enter', 'Eingabe', 'Entrée'),
    Esc: text('Esc', 'Esc', 'Échap'),
  },

  /** Between a name and what is said of it. */
  colon: text(': ', ': ', '\u00a0: '),

  keyActions: {
    views: text(
      'coverage, theme, article, pair',
      'Übersicht, Thema, Artikel, Paar',
      'couverture, thème, article, paire',
    ),
    search: text('search', 'suchen', 'chercher'),
    step: text(
      'next and previous: theme, pin in an article, pair of statements',
      'weiter und zurück: Thema, Marke im Artikel, Paar von Aussagen',
      'suivant et précédent : thème, repère dans l’article, paire d’énoncés',
    ),
    lock: text(
      'a pair scrolls together, or each alone',
      'ein Paar scrollt gemeinsam oder einzeln',
      'une paire défile ensemble ou séparément',
    ),
    judge: text(
      'leave out the passage you are in, or restore it',
      'die Passage, in der Sie sind, weglassen oder zurückholen',
      'écarter le passage où vous êtes, ou le rétablir',
    ),
    arrows: text(
      'from cell to cell in the matrix',
      'von Zelle zu Zelle in der Tabelle',
      'de cellule en cellule dans le tableau',
    ),
    tab: text('to the next link or button', 'zum nächsten Link oder Knopf', 'au lien ou bouton suivant'),
    enter: text('open', 'öffnen', 'ouvrir'),
    escape: text('close what lies on top', 'schließen, was oben liegt', 'fermer ce qui est par-dessus'),
    correct: text(
      'correct the statement in focus',
      'die Aussage im Fokus korrigieren',
      'corriger l’énoncé sélectionné',
    ),
    undo: text('undo; redo with ⇧ too', 'rückgängig; mit ⇧ wiederholen', 'annuler ; avec ⇧ rétablir'),
    keysDialog: text('this sheet', 'diese Liste', 'cette liste'),
  },
  keysOn: text(
    'Letters, figures and signs work as keys',
    'Buchstaben, Ziffern und Zeichen wirken als Tasten',
    'Les lettres, chiffres et signes servent de touches',
  ),

  notFoundIn: text('Not found in:', 'Nicht gefunden bei:', 'Non trouvé dans :'),
  asWritten: text(
    'Every statement stands here as its outlet wrote it. ¶ counts the paragraphs of its article. Compared with Crossread.',
    'Jede Aussage steht hier, wie ihr Medium sie geschrieben hat. ¶ zählt die Absätze ihres Artikels. Verglichen mit Crossread.',
    'Chaque énoncé figure ici tel que son média l’a écrit. ¶ compte les paragraphes de son article. Comparé avec Crossread.',
  ),

  why: text('why linked', 'warum verknüpft', 'pourquoi ce lien'),
  linkKind: (/** @type {LinkKind} */ kind) => linkKinds[kind],
  reasonKind: (/** @type {ReasonKind} */ kind) => reasonKinds[kind],
  runnerUp: text('Next in this article:', 'Danach in diesem Artikel:', 'Ensuite dans cet article :'),
  score: (/** @type {number} */ score) =>
    each((figure, sure) => `${figure} ${sure}`, share(score), text('sure', 'sicher', 'de certitude')),
  share,
  sharedShare: (/** @type {number} */ ratio, /** @type {string} */ outlet) =>
    each(
      (figure, before, after) => `${before} ${figure} ${after}`,
      share(ratio),
      text('shares', 'teilt', 'partage'),
      text(`of its words with ${outlet}`, `seiner Wörter mit ${outlet}`, `de ses mots avec ${outlet}`),
    ),

  add: {
    title: text('Add articles', 'Artikel hinzufügen', 'Ajouter des articles'),
    note: text(
      'Saved web pages, Word and text files, as many as you like, or one article pasted. Nothing is sent anywhere.',
      'Beliebig viele gesicherte Webseiten, Word- und Textdateien, oder ein eingefügter Artikel. Nichts wird irgendwohin gesendet.',
      'Pages web enregistrées, fichiers Word ou texte, autant que vous voulez, ou un article collé. Rien n’est envoyé nulle part.',
    ),
    files: text('Choose files…', 'Dateien wählen …', 'Choisir des fichiers…'),
    orDrop: text(
      'or drop them anywhere on the page',
      'oder irgendwo auf der Seite ablegen',
      'ou les déposer n’importe où sur la page',
    ),
    text: text('Article text', 'Text des Artikels', 'Texte de l’article'),
    outlet: text('Outlet', 'Medium', 'Média'),
    headline: text('Title', 'Titel', 'Titre'),
    date: text('Date', 'Datum', 'Date'),
    optional: text('optional', 'freiwillig', 'facultatif'),
    submit: text('Add this text', 'Diesen Text hinzufügen', 'Ajouter ce texte'),
    loaded: text('Loaded', 'Geladen', 'Chargés'),
    none: text('No article yet.', 'Noch kein Artikel.', 'Aucun article pour l’instant.'),
    remove: text('remove', 'entfernen', 'retirer'),
    removeOf: (/** @type {string} */ name) => text(`remove ${name}`, `${name} entfernen`, `retirer ${name}`),
    done: text('Done', 'Fertig', 'Terminé'),
    drop: text(
      'Drop the articles to add them',
      'Artikel hier ablegen',
      'Déposez les articles pour les ajouter',
    ),
  },
  intake: {
    folder: text('Choose a folder…', 'Ordner wählen …', 'Choisir un dossier…'),
    reading: (/** @type {number} */ n, /** @type {number} */ of) =>
      each(
        (before, some, preposition, all) => `${before} ${some} ${preposition} ${all}…`,
        text('reading file', 'Datei', 'lecture du fichier'),
        number(n + 1),
        text('of', 'von', 'sur'),
        number(of),
      ),
    noRoom: (/** @type {number} */ n) =>
      each(
        (files, why) => `${files} ${why}`,
        count(
          n,
          'file was|files were',
          'Datei wurde|Dateien wurden',
          'fichier n’a pas été|fichiers n’ont pas été',
        ),
        text(
          'not read: no more articles can be compared at once.',
          'nicht gelesen: Mehr Artikel lassen sich nicht auf einmal vergleichen.',
          'lus : on ne peut comparer plus d’articles à la fois.',
        ),
      ),
    several: (/** @type {number} */ n) =>
      each(
        (before, what, after) => `${before}${what}${after}`,
        text('', 'enthält ', 'contient '),
        articles(n),
        text(
          ' found in it. If they are one, say so under Add articles.',
          '. Sind sie einer, sagen Sie es unter „Artikel hinzufügen“.',
          '. S’ils n’en font qu’un, dites-le sous « Ajouter des articles ».',
        ),
      ),
    passedOver: (/** @type {number} */ n) =>
      each(
        (files, why) => `${files} ${why}`,
        count(n, 'file|files', 'Datei|Dateien', 'fichier|fichiers'),
        text(
          'passed over: parts of saved pages, or no articles.',
          'übergangen: Teile gesicherter Seiten oder keine Artikel.',
          'laissés de côté : éléments de pages enregistrées, ou non des articles.',
        ),
      ),
    andMore: (/** @type {string} */ names, /** @type {number} */ n) =>
      each(
        (and, figure, more) => `${names} ${and} ${figure} ${more}`,
        text('and', 'und', 'et'),
        number(n),
        noun(n, 'more', 'weitere', 'autre|autres'),
      ),
    asOne: text('take as one article', 'als einen Artikel nehmen', 'en faire un seul article'),
    detailsOf: (/** @type {string} */ name) =>
      text(`details of ${name}`, `Angaben zu ${name}`, `précisions sur ${name}`),
    details: {
      edit: text('details', 'Angaben', 'précisions'),
      name: text('About this article', 'Über diesen Artikel', 'À propos de cet article'),
      title: text('Title', 'Titel', 'Titre'),
      outlet: text('Outlet', 'Medium', 'Média'),
      author: text('Author', 'Autor', 'Auteur'),
      date: text('Date', 'Datum', 'Date'),
      url: text('Address', 'Adresse', 'Adresse'),
      found: text('found in the text', 'im Text gefunden', 'trouvé dans le texte'),
    },
    passages: (/** @type {number} */ kept, /** @type {number} */ dropped) =>
      each(
        (some, compared, others, out) => `${some} ${compared}, ${others} ${out}`,
        count(kept, 'passage|passages', 'Passage|Passagen', 'passage|passages'),
        noun(kept, 'compared|compared', 'verglichen|verglichen', 'comparé|comparés'),
        number(dropped),
        noun(dropped, 'left out|left out', 'weggelassen|weggelassen', 'écarté|écartés'),
      ),
    hash: text(
      'SHA-256 of the text compared:',
      'SHA-256 des verglichenen Texts:',
      'SHA-256 du texte comparé :',
    ),
  },
  saveState: {
    saving: text('saving…', 'wird gesichert …', 'enregistrement…'),
    saved: text('saved', 'gesichert', 'enregistré'),
    file: text('saved in a file', 'in einer Datei gesichert', 'enregistré dans un fichier'),
    refused: text('cannot be saved here', 'lässt sich hier nicht sichern', 'ne peut être enregistré ici'),
    earlier: (/** @type {number} */ time) =>
      each(
        (what, when) => what + when,
        text('open your version of ', 'Ihre Fassung öffnen: ', 'ouvrir votre version : '),
        moment(time),
      ),
  },
  comparisons: {
    title: text('My comparisons', 'Meine Vergleiche', 'Mes comparaisons'),
    note: text(
      'Kept in this browser only.',
      'Nur in diesem Browser gesichert.',
      'Conservées dans ce navigateur seulement.',
    ),
    contents: (/** @type {number} */ n, /** @type {number} */ time) =>
      each((what, when) => `${what} · ${when}`, articles(n), moment(time)),
    open: text('open', 'öffnen', 'ouvrir'),
    rename: text('Change the name', 'Namen ändern', 'Changer le nom'),
    delete: text('delete', 'löschen', 'supprimer'),
    start: text('New comparison', 'Neuer Vergleich', 'Nouvelle comparaison'),
  },
  exporting: {
    title: text('Export', 'Ausgeben', 'Exporter'),
    note: text(
      'What the comparison holds, for other programs.',
      'Was der Vergleich enthält, für andere Programme.',
      'Ce que contient la comparaison, pour d’autres programmes.',
    ),
    contents: {
      project: text(
        'Articles, themes, corrections and notes',
        'Artikel, Themen, Korrekturen und Notizen',
        'Articles, thèmes, corrections et notes',
      ),
      report: text(
        'All that the comparison found',
        'Alles, was der Vergleich ergab',
        'Tout ce que la comparaison a trouvé',
      ),
      statements: text(
        'A row for each statement on a theme',
        'Je Aussage zu einem Thema eine Zeile',
        'Une ligne par énoncé sur un thème',
      ),
      counts: text(
        'Themes by outlets: how many statements',
        'Themen nach Medien: wie viele Aussagen',
        'Thèmes par média : nombre d’énoncés',
      ),
      presence: text(
        'Themes by outlets: 1 or 0',
        'Themen nach Medien: 1 oder 0',
        'Thèmes par média : 1 ou 0',
      ),
      corrections: text(
        'A row for each correction and note',
        'Je Korrektur und Notiz eine Zeile',
        'Une ligne par correction et par note',
      ),
      themes: text(
        'The themes you named, with their phrases',
        'Ihre Themen mit ihren Wendungen',
        'Vos thèmes et leurs expressions',
      ),
      markdown: text('The comparison as a text', 'Der Vergleich als Text', 'La comparaison en texte'),
    },
    print: text('Print', 'Drucken', 'Imprimer'),
    printNote: text(
      'The matrix, then all themes with their evidence',
      'Die Matrix, dann alle Themen mit Belegen',
      'La matrice, puis tous les thèmes avec leurs preuves',
    ),
  },
  merging: {
    title: text('Another comparison', 'Ein anderer Vergleich', 'Une autre comparaison'),
    offered: (/** @type {string} */ title, /** @type {number} */ n) =>
      each((name, what) => `${name} · ${what}`, text(title, title, title), articles(n)),
    ask: text(
      'Open it in place of yours, which stays under ‘My comparisons’, or see what it has that yours has not.',
      'Statt Ihres öffnen, der unter „Meine Vergleiche“ bleibt, oder sehen, was er enthält und Ihrer nicht.',
      'L’ouvrir à la place de la vôtre, qui reste dans « Mes comparaisons », ou voir ce qu’elle a de plus.',
    ),
    open: text('Open it', 'Öffnen', 'L’ouvrir'),
    merge: text('Merge into mine', 'Mit meinem zusammenführen', 'Fusionner avec la mienne'),
    none: text(
      'Yours has all that it has.',
      'Ihrer enthält alles, was er enthält.',
      'La vôtre a tout ce qu’elle contient.',
    ),
    all: (/** @type {number} */ n) =>
      text(`Take over all ${n}`, `Alle ${n} übernehmen`, `Tout reprendre (${n})`),
    take: text('take over', 'übernehmen', 'reprendre'),
    yours: text('Yours:', 'Ihrer:', 'La vôtre :'),
    instead: text('in place of yours', 'statt Ihrer Entscheidung', 'à la place de votre décision'),
    kinds: {
      article: text('Articles', 'Artikel', 'Articles'),
      theme: text('Themes', 'Themen', 'Thèmes'),
      correction: text('Corrections', 'Korrekturen', 'Corrections'),
      note: text('Notes', 'Notizen', 'Notes'),
    },
    agreement: text(
      'Agreement on what is on a theme',
      'Übereinstimmung, was zu einem Thema gehört',
      'Accord sur ce qui relève d’un thème',
    ),
    agreementNote: text(
      'A decision is a statement on a theme or not, in articles and themes that both have.',
      'Eine Entscheidung ist: Aussage zum Thema oder nicht, in Artikeln und Themen, die beide haben.',
      'Une décision : énoncé sur le thème ou non, dans les articles et thèmes communs.',
    ),
    noAgreement: text(
      'No theme and article in common.',
      'Kein gemeinsames Thema mit gemeinsamem Artikel.',
      'Ni thème ni article en commun.',
    ),
    allThemes: text('all themes', 'alle Themen', 'tous les thèmes'),
    decisions: text('decisions', 'Entscheidungen', 'décisions'),
    agreed: text('the same', 'gleich', 'identiques'),
    kappa: text('Cohen’s kappa', 'Cohens Kappa', 'kappa de Cohen'),
    alpha: text('Krippendorff’s alpha', 'Krippendorffs Alpha', 'alpha de Krippendorff'),
    differing: (/** @type {number} */ n) =>
      count(
        n,
        'decided otherwise|decided otherwise',
        'anders entschieden|anders entschieden',
        'décision différente|décisions différentes',
      ),
    mine: text('yours', 'Ihrer', 'la vôtre'),
    theirs: text('theirs', 'der andere', 'l’autre'),
    on: text('on it', 'dazu', 'dessus'),
    off: text('not', 'nicht', 'non'),
    coefficient: (/** @type {number | null} */ value) =>
      value === null ? text('–', '–', '–') : decimal(value),
  },
  sharing: {
    title: text('Share file', 'Datei teilen', 'Partager'),
    note: text(
      'One file with the program, your work and this view. It opens in any browser, offline.',
      'Eine Datei mit dem Programm, Ihrer Arbeit und dieser Ansicht. Sie öffnet sich in jedem Browser, ohne Netz.',
      'Un fichier avec le programme, votre travail et cette vue. Il s’ouvre dans tout navigateur, hors ligne.',
    ),
    full: text('Full texts', 'Vollständige Texte', 'Textes intégraux'),
    excerpt: text(
      'Only the statements used (quotation)',
      'Nur die verwendeten Aussagen (Zitat)',
      'Seulement les énoncés utilisés (citation)',
    ),
    save: text('Save file', 'Datei sichern', 'Enregistrer le fichier'),
    again: (/** @type {string} */ name) =>
      text(`Save again in ${name}`, `Wieder in ${name} sichern`, `Enregistrer à nouveau dans ${name}`),
    saved: (/** @type {string} */ name) =>
      text(`Saved as ${name}`, `Gesichert als ${name}`, `Enregistré sous ${name}`),
    size: (/** @type {number} */ bytes) => each((figure) => `${figure} kB`, number(Math.ceil(bytes / 1000))),
  },
  shortened: text(
    'Shortened to how each article begins and the statements on a theme or in several articles; […] stands for the rest. What only one article says cannot be told.',
    'Gekürzt auf den Anfang jedes Artikels und Aussagen zu einem Thema oder in mehreren Artikeln; […] steht für das Übrige. Was nur ein Artikel sagt, ist nicht zu erkennen.',
    'Abrégé au début de chaque article et aux énoncés sur un thème ou dans plusieurs articles ; […] marque le reste. On ne peut savoir ce que dit un seul article.',
  ),
  malformed: text(
    'The file holds no comparison, or only a part of one. Nothing was changed.',
    'Die Datei enthält keinen Vergleich oder nur einen Teil. Nichts wurde verändert.',
    'Le fichier ne contient pas de comparaison, ou une partie seulement. Rien n’a été modifié.',
  ),
  damagedProject: text(
    'The comparison in this file cannot be opened: the file was altered on its way. Get the file once more.',
    'Der Vergleich in dieser Datei lässt sich nicht öffnen: Die Datei wurde unterwegs verändert. Besorgen Sie sie noch einmal.',
    'La comparaison contenue dans ce fichier ne peut être ouverte : le fichier a été altéré en route. Procurez-vous-le de nouveau.',
  ),
  firstPaint: text(
    'What this file shows without its program',
    'Was diese Datei ohne ihr Programm zeigt',
    'Ce que ce fichier montre sans son programme',
  ),
  unsaved: text(
    'First save this comparison as a file: it cannot be kept here.',
    'Sichern Sie zuerst diesen Vergleich als Datei: Hier lässt er sich nicht sichern.',
    'Enregistrez d’abord cette comparaison dans un fichier : elle ne peut être conservée ici.',
  ),
  empty: {
    title: text(
      'Compare how outlets tell one story',
      'Vergleichen, wie Medien dieselbe Geschichte erzählen',
      'Comparer comment les médias racontent une même histoire',
    ),
    text: text(
      'Add two or more articles on the same story. Crossread lines up what they share and shows what only one of them says.',
      'Fügen Sie zwei oder mehr Artikel zur selben Sache hinzu. Crossread stellt nebeneinander, was sie gemeinsam haben, und zeigt, was nur einer sagt.',
      'Ajoutez au moins deux articles sur la même affaire. Crossread met en regard ce qu’ils partagent et montre ce qu’un seul dit.',
    ),
    drop: text(
      'Drop saved web pages, Word or text files anywhere on this page, or',
      'Legen Sie gesicherte Webseiten, Word- oder Textdateien irgendwo auf dieser Seite ab, oder',
      'Déposez des pages web enregistrées, des fichiers Word ou texte n’importe où sur cette page, ou',
    ),
    paste: text(
      'paste or choose articles',
      'Artikel einfügen oder wählen',
      'collez ou choisissez des articles',
    ),
    orSample: text('Or first look at', 'Oder sehen Sie sich zuerst', 'Ou regardez d’abord'),
    sample: text(
      'five reports on NATO and cyber defence',
      'fünf Berichte über die Nato und Cyberabwehr an',
      'cinq articles sur l’OTAN et la cyberdéfense',
    ),
    promise: text(
      'It all happens in this file: no article leaves your computer.',
      'Alles geschieht in dieser Datei: Kein Artikel verlässt Ihren Rechner.',
      'Tout se passe dans ce fichier : aucun article ne quitte votre ordinateur.',
    ),
    one: text('One article is loaded.', 'Ein Artikel ist geladen.', 'Un article est chargé.'),
    oneMore: text(
      'Add another on the same story to compare it with.',
      'Fügen Sie einen zweiten zur selben Sache hinzu, um zu vergleichen.',
      'Ajoutez-en un autre sur la même affaire pour les comparer.',
    ),
    failed: text(
      'The articles are loaded, but not compared.',
      'Die Artikel sind geladen, aber nicht verglichen.',
      'Les articles sont chargés, mais non comparés.',
    ),
    again: text('Compare them', 'Vergleichen', 'Les comparer'),
  },
  comparing: (/** @type {number} */ n) =>
    each(
      (before, what, after) => `${before}${what}${after}…`,
      text('comparing ', '', 'comparaison de '),
      articles(n),
      text('', ' werden verglichen', ''),
    ),
  cancel: text('Cancel', 'Abbrechen', 'Annuler'),
  dismiss: text('Dismiss', 'Ausblenden', 'Masquer'),
  dismissAll: (/** @type {number} */ n) =>
    each(
      (figure, before, after) => `${before} ${figure} ${after}`.trim(),
      number(n),
      text('Dismiss all', 'Alle', 'Masquer les'),
      text('', 'ausblenden', ''),
    ),
  notices: text('Notices', 'Hinweise', 'Avis'),
  problem: (/** @type {string} */ code, /** @type {string} */ told) => {
    const [de, fr] = problems[code] ?? [told, told];
    return text(told, de, fr);
  },
  sizeMessage: text(
    'The file is larger than any article that can be compared.',
    'Die Datei ist größer als jeder Artikel, der sich vergleichen lässt.',
    'Le fichier dépasse la taille des articles qui peuvent être comparés.',
  ),
  sizeRemedy: text(
    'Cut it to the story, or split it into several articles.',
    'Kürzen Sie sie auf den Bericht, oder teilen Sie sie in mehrere Artikel.',
    'Réduisez-le au récit, ou divisez-le en plusieurs articles.',
  ),
  readMessage: text(
    'The file could not be opened.',
    'Die Datei ließ sich nicht öffnen.',
    'Le fichier n’a pas pu être ouvert.',
  ),
  readRemedy: text(
    'Check that it still exists and may be read.',
    'Prüfen Sie, ob es sie noch gibt und ob sie gelesen werden darf.',
    'Vérifiez qu’il existe encore et peut être lu.',
  ),
  internalMessage: (/** @type {string | undefined} */ detail) =>
    each(
      (what, none) => `${what} (${detail || none}).`,
      text(
        'Something went wrong inside Crossread',
        'In Crossread ist etwas schiefgegangen',
        'Une erreur s’est produite dans Crossread',
      ),
      text('no detail', 'ohne Angabe', 'sans précision'),
    ),
  internalRemedy: text(
    'Everything that was loaded is still here. Try again; if it happens again, leave out what you added last.',
    'Alles Geladene ist noch da. Versuchen Sie es erneut; geschieht es wieder, lassen Sie weg, was Sie zuletzt hinzugefügt haben.',
    'Tout ce qui était chargé est encore là. Réessayez ; si cela se reproduit, retirez ce que vous avez ajouté en dernier.',
  ),
  damagedProgram: text(
    'The program in this file does not start: the file was altered on its way, or the browser is too old. Get the file once more, or try another browser.',
    'Das Programm in dieser Datei startet nicht: Die Datei wurde unterwegs verändert, oder der Browser ist zu alt. Besorgen Sie die Datei noch einmal, oder versuchen Sie es mit einem anderen Browser.',
    'Le programme de ce fichier ne démarre pas : le fichier a été altéré en route, ou le navigateur est trop ancien. Procurez-vous le fichier de nouveau, ou essayez un autre navigateur.',
  ),
  cancelledMessage: text(
    'The comparison was cancelled.',
    'Der Vergleich wurde abgebrochen.',
    'La comparaison a été annulée.',
  ),
  cancelledRemedy: text(
    'Start it again when you want it.',
    'Starten Sie ihn neu, wann Sie möchten.',
    'Relancez-la quand vous le souhaitez.',
  ),
});
