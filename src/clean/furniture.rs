//! The phrases of a page's furniture: what pages say around any story, in several languages.
//!
//! A phrase is no proof. [`found`] weighs how much of a line is made of such phrases and where
//! they stand in it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::DropReason;
use super::DropReason::{Advertisement, Credit, Navigation, Promotion, Teaser, Timestamp};

/// Small letters, words parted by one space, no marks around words.
const PHRASES: &[(&str, DropReason)] = &[
    ("advertisement", Advertisement),
    ("advertisements", Advertisement),
    ("article continues below", Advertisement),
    ("story continues below", Advertisement),
    ("sponsored content", Advertisement),
    ("sponsored", Advertisement),
    ("paid content", Advertisement),
    ("promoted stories", Advertisement),
    ("anzeige", Advertisement),
    ("werbung", Advertisement),
    ("publicité", Advertisement),
    ("publicidad", Advertisement),
    ("pubblicità", Advertisement),
    ("advertentie", Advertisement),
    ("you are here", Navigation),
    ("skip to main content", Navigation),
    ("skip to content", Navigation),
    ("back to top", Navigation),
    ("main menu", Navigation),
    ("show comments", Navigation),
    ("view comments", Navigation),
    ("hide comments", Navigation),
    ("load more", Navigation),
    ("show all", Navigation),
    ("view all", Navigation),
    ("view gallery", Navigation),
    ("play slideshow", Navigation),
    ("play video", Navigation),
    ("watch video", Navigation),
    ("just watched", Navigation),
    ("must watch", Navigation),
    ("replay more videos", Navigation),
    ("media playback is unsupported on your device", Navigation),
    ("skip advert", Navigation),
    ("continue reading the main story", Navigation),
    ("continue reading", Navigation),
    ("read full article", Navigation),
    ("latest stories", Navigation),
    ("latest news", Navigation),
    ("top stories", Navigation),
    ("top deals", Navigation),
    ("more stories", Navigation),
    ("more news", Navigation),
    ("most read", Navigation),
    ("most popular", Navigation),
    ("most viewed", Navigation),
    ("trending now", Navigation),
    ("trending right now", Navigation),
    ("trending", Navigation),
    ("related articles", Navigation),
    ("related stories", Navigation),
    ("related topics", Navigation),
    ("related content", Navigation),
    ("recommended for you", Navigation),
    ("you may also like", Navigation),
    ("you might also like", Navigation),
    ("editor's picks", Navigation),
    ("terms of use", Navigation),
    ("terms and conditions", Navigation),
    ("see our terms", Navigation),
    ("privacy policy", Navigation),
    ("cookie policy", Navigation),
    ("accept cookies", Navigation),
    ("we use cookies", Navigation),
    ("all rights reserved", Navigation),
    ("alle rechte vorbehalten", Navigation),
    ("tous droits réservés", Navigation),
    ("todos los derechos reservados", Navigation),
    ("enable javascript", Navigation),
    ("an error has occurred", Navigation),
    ("please try again", Navigation),
    ("not a robot", Navigation),
    ("invalid email", Navigation),
    ("zum seitenanfang", Navigation),
    ("mehr anzeigen", Navigation),
    ("kommentare anzeigen", Navigation),
    ("meistgelesen", Navigation),
    ("les plus lus", Navigation),
    ("lo más leído", Navigation),
    ("subscribe", Promotion),
    ("subscribe now", Promotion),
    ("subscribe to", Promotion),
    ("sign up", Promotion),
    ("sign up for", Promotion),
    ("signing up", Promotion),
    ("sign in", Promotion),
    ("log in", Promotion),
    ("newsletter", Promotion),
    ("newsletters", Promotion),
    ("email address", Promotion),
    ("your inbox", Promotion),
    ("special offers", Promotion),
    ("for daily updates", Promotion),
    ("get the latest", Promotion),
    ("read the latest", Promotion),
    ("download our app", Promotion),
    ("download the app", Promotion),
    ("follow us", Promotion),
    ("follow us on", Promotion),
    ("join us on", Promotion),
    ("like us on", Promotion),
    ("find us on", Promotion),
    ("now on telegram", Promotion),
    ("now on whatsapp", Promotion),
    ("now on facebook", Promotion),
    ("now on instagram", Promotion),
    ("now on tiktok", Promotion),
    ("share this", Promotion),
    ("share this story", Promotion),
    ("share this article", Promotion),
    ("share on facebook", Promotion),
    ("share on twitter", Promotion),
    ("email us", Promotion),
    ("email us at", Promotion),
    ("contact us", Promotion),
    ("contact us at", Promotion),
    ("tell us what you think", Promotion),
    ("let us know", Promotion),
    ("your feedback", Promotion),
    ("important to us", Promotion),
    ("leave a comment", Promotion),
    ("join the conversation", Promotion),
    ("join the discussion", Promotion),
    ("support our journalism", Promotion),
    ("thank you for subscribing", Promotion),
    ("click here", Promotion),
    ("jetzt abonnieren", Promotion),
    ("abonnieren", Promotion),
    ("jetzt anmelden", Promotion),
    ("folgen sie uns", Promotion),
    ("ihre meinung", Promotion),
    ("artikel teilen", Promotion),
    ("abonnez-vous", Promotion),
    ("inscrivez-vous", Promotion),
    ("suivez-nous", Promotion),
    ("partager sur", Promotion),
    ("suscríbete", Promotion),
    ("síguenos", Promotion),
    ("compartir en", Promotion),
    ("iscriviti", Promotion),
    ("seguici", Promotion),
    ("read more", Teaser),
    ("read also", Teaser),
    ("also read", Teaser),
    ("see also", Teaser),
    ("lesen sie auch", Teaser),
    ("mehr zum thema", Teaser),
    ("lire aussi", Teaser),
    ("à lire aussi", Teaser),
    ("lea también", Teaser),
    ("lee también", Teaser),
    ("te puede interesar", Teaser),
    ("leggi anche", Teaser),
    ("lees ook", Teaser),
    ("originally appeared on", Credit),
    ("first appeared on", Credit),
    ("originally published", Credit),
    ("additional reporting by", Credit),
    ("reporting by", Credit),
    ("editing by", Credit),
    ("writing by", Credit),
    ("contributed to this report", Credit),
    ("can be reached at", Credit),
    ("ad feedback", Advertisement),
    ("sponsored by", Advertisement),
    ("scroll down for video", Advertisement),
    ("media playback is not supported on this device", Navigation),
    ("media playback is not supported", Navigation),
    ("hide caption", Navigation),
    ("loading", Navigation),
    ("story highlights", Navigation),
    ("skip to navigation", Navigation),
    ("top videos", Navigation),
    ("up next", Navigation),
    ("comments", Navigation),
    ("jump to comments", Navigation),
    ("may not be published", Navigation),
    ("use of this site", Navigation),
    ("javascript is disabled", Navigation),
    ("your browser", Navigation),
    ("delivered to your inbox", Promotion),
    ("already a subscriber", Promotion),
    ("become a member", Promotion),
    ("create an account", Promotion),
    ("free trial", Promotion),
    ("get our", Promotion),
    ("chat with us", Promotion),
    ("sign up to", Promotion),
    ("join our", Promotion),
    ("follow our", Promotion),
    ("have a tip", Promotion),
    ("send us", Promotion),
    ("what do you think", Promotion),
    ("in the comments", Promotion),
    ("give us feedback", Promotion),
    ("post to facebook", Promotion),
    ("quality journalism", Promotion),
    ("make a contribution", Promotion),
    ("get the fox news app", Promotion),
    ("please enter a valid email address", Promotion),
    ("for access to this content", Promotion),
    ("special access", Promotion),
    ("premium content", Promotion),
    ("free of charge", Promotion),
    ("click for more", Teaser),
    ("more on this story", Teaser),
    ("more from", Teaser),
    ("in pictures", Teaser),
    ("read next", Teaser),
    ("don't miss", Teaser),
    ("what to read next", Teaser),
    ("with agencies", Credit),
    ("associated press writer", Credit),
    ("associated press writers", Credit),
    ("compiled by", Credit),
    ("translated by", Credit),
    ("last updated", Timestamp),
    ("last modified", Timestamp),
];

/// What the phrases say of a line.
pub(super) struct Furniture {
    /// Of its first phrase.
    pub reason: DropReason,
    /// It is furniture wherever it stands.
    pub certain: bool,
    /// It is furniture unless it is the headline.
    pub likely: bool,
    /// Enough for a line at the foot of the page.
    pub at_foot: bool,
}

/// How a line ends, as far as the phrases need it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// As a statement does.
    Stop,
    /// With another mark that ends sentences, such as `!`.
    Mark,
    /// With none.
    Open,
}

/// The phrases among `words`, weighed; `None` when there is none.
pub(super) fn found(words: &[String], end: End) -> Option<Furniture> {
    let mut reason = None;
    let (mut at, mut hits, mut covered) = (0, 0, 0);
    let mut ends_in_phrase = false;
    while at < words.len() {
        match phrase_at(words, at) {
            Some((length, why)) => {
                reason = reason.or(Some((why, at)));
                hits += 1;
                covered += length;
                at += length;
                ends_in_phrase = at == words.len();
            }
            None => at += 1,
        }
    }
    let (reason, first) = reason?;
    let count = words.len();
    let mostly = if end == End::Stop { covered * 4 >= count * 3 } else { covered * 2 >= count };
    // 'Subscribe to', 'Email us at': a call whose link did not survive the copying.
    let dangling = ends_in_phrase && end == End::Open && (3..=25).contains(&count);
    let many = hits >= 3 && hits * 15 >= count;
    let calls = first == 0 && ((end == End::Open && count <= 14) || (hits >= 2 && count <= 30));
    Some(Furniture {
        reason,
        certain: mostly || many,
        likely: dangling || calls,
        at_foot: hits >= 2 && hits * 6 >= count || reason == Credit && count <= 40,
    })
}

/// The longest phrase that begins at word `at`: its length in words and what it speaks for.
fn phrase_at(words: &[String], at: usize) -> Option<(usize, DropReason)> {
    let words = words.get(at..)?;
    let said = |phrase: &usize| {
        let (phrase, reason) = PHRASES.get(*phrase)?;
        let length = phrase.split(' ').count();
        let said = words.len() >= length && phrase.split(' ').zip(words).all(|(a, b)| a == b);
        said.then_some((length, *reason))
    };
    phrases_from(words.first()?).iter().filter_map(said).max_by_key(|(length, _)| *length)
}

/// The indices of the phrases that begin with `word`.
fn phrases_from(word: &str) -> &'static [usize] {
    static BY_FIRST_WORD: OnceLock<BTreeMap<&str, Vec<usize>>> = OnceLock::new();
    let by_first_word = BY_FIRST_WORD.get_or_init(|| {
        let mut by_first_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, (phrase, _)) in PHRASES.iter().enumerate() {
            by_first_word.entry(phrase.split(' ').next().unwrap_or_default()).or_default().push(index);
        }
        by_first_word
    });
    by_first_word.get(word).map(Vec::as_slice).unwrap_or_default()
}
