//! Function words, the closed classes of a language: articles, prepositions, pronouns, auxiliaries,
//! conjunctions, and contractions of them.

use crate::language::word_list::WordList;

pub static ENGLISH: WordList = WordList::new(include_str!("function/english.txt"));

pub static GERMAN: WordList = WordList::new(include_str!("function/german.txt"));

pub static FRENCH: WordList = WordList::new(include_str!("function/french.txt"));

pub static SPANISH: WordList = WordList::new(include_str!("function/spanish.txt"));

pub static ITALIAN: WordList = WordList::new(include_str!("function/italian.txt"));

pub static DUTCH: WordList = WordList::new(include_str!("function/dutch.txt"));

pub static PORTUGUESE: WordList = WordList::new(include_str!("function/portuguese.txt"));
