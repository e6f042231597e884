/** What can go wrong, and what to do about it. */

/** @import { ThemeFileFault, TomlType } from '../../report.d.ts' */
/** @import { problems as contract } from '../en/problems.js' */

const readMessage = 'Le fichier n’a pas pu être ouvert.';
const readRemedy = 'Vérifiez qu’il existe encore et peut être lu.';

/**
 * What the core reports, by its code: it says it in English itself, with the numbers.
 * @type {Record<string, string>}
 */
export const coreProblems = {
  'too-few-articles': 'Il faut au moins deux articles pour comparer. Ajoutez-en d’autres.',
  'too-many-articles':
    'Cela fait plus d’articles qu’on ne peut en comparer à la fois. Comparez-en une partie à part.',
  'too-many-statements':
    'Les articles ont ensemble plus d’énoncés qu’on ne peut en comparer ; celui-ci en a le plus. Retirez-le ou réduisez-le.',
  'empty-article': 'L’article ne contient aucun texte. Donnez son texte, ou laissez-le de côté.',
  'article-too-large': 'L’article est trop long. Réduisez-le au récit, ou divisez-le en plusieurs articles.',
  'not-text':
    'Le fichier n’est pas du texte. Enregistrez l’article en page web (.html), .docx ou texte brut (.txt) et ajoutez-le.',
  'unknown-statement': 'Cet énoncé ne figure pas dans la comparaison. Choisissez-en un qui y figure.',
  'one-article': 'Les deux énoncés sont du même article. Choisissez-en deux d’articles différents.',
  'unknown-format':
    'Ce type de fichier ne peut pas être lu. Enregistrez l’article en page web (.html), .docx ou texte brut (.txt) et ajoutez-le.',
  pdf: 'Le texte d’un PDF ne peut pas être lu ici. Ouvrez-le et collez son texte, ou enregistrez-le en texte (.txt) ou .docx.',
  'broken-file':
    'Le fichier est endommagé, ou n’est pas ce que dit son nom. Enregistrez-le ou téléchargez-le de nouveau, ou collez son texte.',
  'unpacks-too-large':
    'Une fois décompressé, le document dépasse la taille de tout article. Ouvrez-le et collez l’article.',
  'unknown-version':
    'Le projet vient d’un programme plus récent. Ouvrez-le avec un Crossread plus récent ; le fichier n’a pas été modifié.',
  'second-project':
    'C’est un second projet, ou il vient après des articles. Donnez un seul projet, et avant les articles.',
  malformed: 'Le fichier ne contient pas ce qu’il devrait contenir. Corrigez-le ; rien n’a été modifié.',
  'theme-file-too-large':
    'Le fichier dépasse la taille de tout fichier de thèmes. Chargez-en un qui ne contienne que les thèmes de votre étude.',
  unreadable: `${readMessage} ${readRemedy}`,
  unwritable:
    'Le fichier ne peut pas être écrit. Vérifiez son dossier et que vous avez le droit d’y écrire ; rien n’a été modifié.',
};

/** @type {Record<TomlType, string>} */
const tomlTypes = {
  text: 'un texte entre guillemets',
  texts: 'une liste de textes entre guillemets',
  tables: 'une suite de tables, chacune sous son nom entre deux paires de crochets',
  list: 'une liste',
  table: 'une table',
  number: 'un nombre',
  boolean: 'vrai ou faux (true, false)',
  date: 'une date sans guillemets',
};

/**
 * What is wrong with a theme file, without what to do about it.
 * @param {ThemeFileFault} fault
 */
function faultOf(fault) {
  const where = 'table' in fault && fault.table !== '' ? ` dans ${fault.table}` : '';
  switch (fault.kind) {
    case 'no-theme-file':
      return 'Le fichier n’est ni un fichier de thèmes (.toml) ni un livre de codes (.csv avec les colonnes label, query, include et exclude).';
    case 'toml-syntax':
      return `Le fichier n’est pas du TOML${fault.line === null ? '' : ` à la ligne ${fault.line}`} (${fault.detail}).`;
    case 'unknown-key':
      return `« ${fault.key} »${where} ne signifie rien ; les clés sont ${fault.known.join(', ')}.`;
    case 'wrong-type':
      return `« ${fault.key} »${where} est ${tomlTypes[fault.found]} ; il faut ${tomlTypes[fault.wanted]}.`;
    case 'missing-key':
      return `Il manque « ${fault.key} »${where}.`;
    case 'repeated-file':
      return `Plus d’un [[article]] a le fichier « ${fault.file} ».`;
    case 'no-label-column':
      return `Le livre de codes n’a pas de colonne « label » ; ses colonnes sont ${fault.columns.join(', ')}.`;
    case 'repeated-column':
      return `Le livre de codes a plus d’une colonne « ${fault.column} ».`;
    case 'missing-label':
      return `La ligne ${fault.line} n’a pas de label.`;
    case 'too-many-cells':
      return `La ligne ${fault.line} a plus de cellules que de colonnes ; un texte avec des virgules ou des points-virgules se met entre guillemets.`;
    case 'open-quotation':
      return `Dans la rangée qui commence à la ligne ${fault.line}, un guillemet n’est jamais fermé.`;
    case 'unknown-version':
      return `Le fichier est de la version « ${fault.version} », que ce programme ne connaît pas ; un plus récent le lit.`;
    case 'no-themes':
      return 'Le fichier ne contient pas de thèmes. Un livre de codes est un tableau avec une colonne « label » ; un fichier de thèmes a « [[theme]] » et « label ».';
  }
}

/** @type {typeof contract} */
export const problems = {
  problem: (code, fault, told) =>
    fault ? `${faultOf(fault)} Corrigez le fichier ; rien n’a été modifié.` : (coreProblems[code] ?? told),
  malformed: 'Le fichier ne contient pas de comparaison, ou une partie seulement. Rien n’a été modifié.',
  damagedProject:
    'La comparaison contenue dans ce fichier ne peut être ouverte : le fichier a été altéré en route. Procurez-vous-le de nouveau.',
  unsaved: 'Enregistrez d’abord cette comparaison dans un fichier : elle ne peut être conservée ici.',
  sizeMessage: 'Le fichier dépasse la taille des articles qui peuvent être comparés.',
  sizeRemedy: 'Réduisez-le au récit, ou divisez-le en plusieurs articles.',
  readMessage,
  readRemedy,
  internalMessage: (detail) => `Une erreur s’est produite dans Crossread (${detail || 'sans précision'}).`,
  internalRemedy:
    'Tout ce qui était chargé est encore là. Réessayez ; si cela se reproduit, retirez ce que vous avez ajouté en dernier.',
  damagedProgram:
    'Le programme de ce fichier ne démarre pas : le fichier a été altéré en route, ou le navigateur est trop ancien. Procurez-vous le fichier de nouveau, ou essayez un autre navigateur.',
  cancelledMessage: 'La comparaison a été annulée.',
  cancelledRemedy: 'Relancez-la quand vous le souhaitez.',
};
