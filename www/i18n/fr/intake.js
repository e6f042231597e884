/** Texts of adding articles and of the page without a comparison. */

/** @import { intake as contract } from '../en/intake.js' */
import { formats } from '../format.js';
import { articles } from './report.js';

const { count, noun, number } = formats.fr;

/** @type {typeof contract} */
export const intake = {
  add: {
    title: 'Ajouter des articles',
    note: 'Pages web enregistrées, fichiers Word ou texte, autant que vous voulez, ou un article collé. Rien n’est envoyé nulle part.',
    files: 'Choisir des fichiers…',
    orDrop: 'ou les déposer n’importe où sur la page',
    text: 'Texte de l’article',
    outlet: 'Média',
    headline: 'Titre',
    date: 'Date',
    optional: 'facultatif',
    submit: 'Ajouter ce texte',
    loaded: 'Chargés',
    none: 'Aucun article pour l’instant.',
    remove: 'retirer',
    removeOf: (name) => `retirer ${name}`,
    done: 'Terminé',
    drop: 'Déposez les articles pour les ajouter',
  },

  intake: {
    folder: 'Choisir un dossier…',
    reading: (n, of) => `lecture du fichier ${number(n + 1)} sur ${number(of)}…`,
    noRoom: (n) =>
      `${count(n, 'fichier n’a pas été lu', 'fichiers n’ont pas été lus')} : on ne peut comparer plus d’articles à la fois.`,
    several: (n) => `contient ${articles(n)}. S’ils n’en font qu’un, dites-le sous « Ajouter des articles ».`,
    passedOver: (n) =>
      `${count(n, 'fichier laissé', 'fichiers laissés')} de côté : éléments de pages enregistrées, ou pas des articles.`,
    andMore: (names, n) => `${names} et ${number(n)} ${noun(n, 'autre', 'autres')}`,
    repeated: {
      sameText: (name) => `est déjà là : même texte que ${name}.`,
      sameFile: 'est déjà là, avec un autre texte.',
      replace: 'remplacer',
      keepBoth: 'garder les deux',
      leaveOut: 'laisser de côté',
      all: (n) => `Les ${number(n)} qui sont déjà là :`,
    },
    asOne: 'en faire un seul article',
    detailsOf: (name) => `précisions sur ${name}`,
    details: {
      edit: 'précisions',
      name: 'À propos de cet article',
      title: 'Titre',
      outlet: 'Média',
      author: 'Auteur',
      date: 'Date',
      url: 'Adresse',
      found: 'trouvé dans le texte',
    },
    passages: (kept, dropped) =>
      `${count(kept, 'passage', 'passages')} ${noun(kept, 'comparé', 'comparés')}, ${number(dropped)} ${noun(dropped, 'écarté', 'écartés')}`,
    hash: 'SHA-256 du texte comparé :',
  },

  empty: {
    title: 'Comparer la façon dont les médias racontent une même histoire',
    text: 'Ajoutez au moins deux articles sur la même histoire. Crossread met en regard ce qu’ils partagent et montre ce qu’un seul dit.',
    drop: 'Déposez des pages web enregistrées, des fichiers Word ou texte n’importe où sur cette page, ou',
    paste: 'collez ou choisissez des articles',
    orSample: 'Ou regardez d’abord :',
    samples: {
      'dye-spill': 'cinq brefs articles sur une pollution inventée',
      'nato-cyber-defence': 'cinq articles sur l’OTAN et la cyberdéfense',
    },
    promise: 'Tout se passe dans ce fichier : aucun article ne quitte votre ordinateur.',
    one: 'Un article est chargé.',
    oneMore: 'Ajoutez-en un autre sur la même histoire pour les comparer.',
    failed: 'Les articles sont chargés, mais non comparés.',
    again: 'Les comparer',
  },
};
