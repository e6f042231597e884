//! One form for the spellings of one word: case, quotation marks, ligatures, soft hyphens, the
//! possessive 's, and British against American English.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::language::Language;
use crate::language::word_list::WordList;

/// What French and Italian set before a vowel, without its apostrophe.
static ELISIONS: WordList = WordList::new(include_str!("spelling/elisions.txt"));

/// English words to which 's is a verb.
static CONTRACTED: WordList = WordList::new(include_str!("spelling/contracted.txt"));

/// The form of `surface`.
pub fn form(surface: &str, language: Option<Language>) -> String {
    let form = normal(surface);
    match language {
        Some(Language::English) | None => american(without_possessive(&form)),
        Some(Language::French | Language::Italian) => without_elision(&form).to_owned(),
        Some(Language::German | Language::Spanish | Language::Dutch | Language::Portuguese) => form,
    }
}

/// What is left of `written`, a word or a form, where a reader who looks for it need be no more exact:
/// no case, no accents, one kind of apostrophe, no mark between thousands.
pub fn plain(written: &str) -> String {
    let mut plain = normal(written);
    if !plain.is_ascii() {
        plain = plain.nfd().filter(|character| !is_combining_mark(*character)).collect();
    }
    let mut parts = plain.split([',', '.', '\'']);
    let is_number = |part: &str| part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_figure =
        parts.next().is_some_and(is_number) && parts.all(|part| part.len() == 3 && is_number(part));
    if is_figure { plain.replace([',', '.', '\''], "") } else { plain }
}

/// Without case, in one kind of letters and apostrophe, without what cannot be seen.
fn normal(surface: &str) -> String {
    // Most words, which all this would leave as they are.
    if surface.is_ascii() && !surface.contains('`') {
        return surface.to_ascii_lowercase();
    }
    surface
        .nfkc()
        .filter(|character| !matches!(character, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'))
        .map(|character| if matches!(character, '’' | 'ʼ' | '`') { '\'' } else { character })
        .flat_map(char::to_lowercase)
        .collect()
}

/// 'l'alliance' and 'alliance' are one word; 'aujourd'hui' stays whole.
fn without_elision(form: &str) -> &str {
    match form.split_once('\'') {
        Some((article, rest)) if !rest.is_empty() && ELISIONS.has(article) => rest,
        _ => form,
    }
}

/// 'it's' and 'let's' are contractions, and function words; they lose nothing.
fn without_possessive(form: &str) -> &str {
    form.strip_suffix("'s").filter(|owner| !CONTRACTED.has(owner)).unwrap_or(form)
}

/// The American spelling of an English word.
///
/// Both sides of a comparison pass through here, so that a rule may turn a word into one that does
/// not exist, as 'advise' into 'advize', but never two words into one, as 'mourning' into 'morning':
/// hence lists where an ending alone would do so.
fn american(form: &str) -> String {
    if let Some((_, american)) = WORDS.iter().find(|(british, _)| *british == form) {
        return (*american).to_owned();
    }
    for (british, american) in BEGINNINGS {
        if let Some(rest) = form.strip_prefix(british) {
            return format!("{american}{rest}");
        }
    }
    for (british, american) in ENDINGS {
        // Short words such as 'rise' and 'prise' are left alone.
        if let Some(start) = form.strip_suffix(british).filter(|start| start.len() >= 4) {
            return format!("{start}{american}");
        }
    }
    form.to_owned()
}

const WORDS: [(&str, &str); 12] = [
    ("grey", "gray"),
    ("tyre", "tire"),
    ("tyres", "tires"),
    ("kerb", "curb"),
    ("cheque", "check"),
    ("cheques", "checks"),
    ("metre", "meter"),
    ("metres", "meters"),
    ("litre", "liter"),
    ("litres", "liters"),
    ("programme", "program"),
    ("programmes", "programs"),
];

const BEGINNINGS: [(&str, &str); 45] = [
    ("defence", "defense"),
    ("offence", "offense"),
    ("pretence", "pretense"),
    ("licence", "license"),
    ("armour", "armor"),
    ("behaviour", "behavior"),
    ("candour", "candor"),
    ("clamour", "clamor"),
    ("colour", "color"),
    ("demeanour", "demeanor"),
    ("endeavour", "endeavor"),
    ("favour", "favor"),
    ("flavour", "flavor"),
    ("harbour", "harbor"),
    ("honour", "honor"),
    ("humour", "humor"),
    ("labour", "labor"),
    ("neighbour", "neighbor"),
    ("rumour", "rumor"),
    ("saviour", "savior"),
    ("splendour", "splendor"),
    ("tumour", "tumor"),
    ("vigour", "vigor"),
    ("centre", "center"),
    ("theatre", "theater"),
    ("fibre", "fiber"),
    ("calibre", "caliber"),
    ("sabre", "saber"),
    ("kilometre", "kilometer"),
    ("centimetre", "centimeter"),
    ("millimetre", "millimeter"),
    ("travell", "travel"),
    ("cancell", "cancel"),
    ("labell", "label"),
    ("modell", "model"),
    ("signall", "signal"),
    ("fuell", "fuel"),
    ("counsell", "counsel"),
    ("judgement", "judgment"),
    ("sceptic", "skeptic"),
    ("manoeuvre", "maneuver"),
    ("aluminium", "aluminum"),
    ("paediatric", "pediatric"),
    ("catalogue", "catalog"),
    ("dialogue", "dialog"),
];

const ENDINGS: [(&str, &str); 12] = [
    ("isation", "ization"),
    ("isations", "izations"),
    ("ise", "ize"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("ising", "izing"),
    ("iser", "izer"),
    ("isers", "izers"),
    ("yse", "yze"),
    ("ysed", "yzed"),
    ("yses", "yzes"),
    ("ysing", "yzing"),
];
