/** Texts of the article view. */

/** @import { article as contract } from '../en/article.js' */
import { formats } from '../format.js';
import { blockKinds, linkKinds } from './report.js';

const { noun, number } = formats.fr;

/** @type {typeof contract} */
export const article = {
  reading: {
    pins: 'Comment les autres s’y rapportent',
    kinds: {
      all: 'tous rapportent',
      some: 'certains rapportent',
      contradicts: 'contredit',
      perhaps: 'peut-être',
      only: 'seulement ici',
      matter: linkKinds.related,
    },
    all: 'tous les autres le rapportent',
    says: (n) => noun(n, 'dit la même chose', 'disent la même chose'),
    more: (n) => `et ${number(n)} ${noun(n, 'autre', 'autres')}`,
    others: 'Ce que disent les autres',
    beside: 'côte à côte',
    contradict: 'Contredit par',
    perhaps: 'Peut-être le même',
    matter: 'Sur le même sujet',
    leftOut: (kind) => `écarté : ${blockKinds[kind]}`,
    missing: 'Absent de cet article',
    missingNote: 'Ce que d’autres ont, sans équivalent trouvé ici.',
    missingNone: 'Rien de ce que deux autres ont ne manque ici.',
    byMore: 'Dans deux autres ou plus',
    byOne: 'Dans un seul autre',
    by: (n) => `${number(n)} autres le rapportent`,
    onTheme: (n) => `${number(n)} autres sur ce thème`,
    noTheme: 'Sur aucun thème',
    absent: 'thème non trouvé ici',
  },
};
