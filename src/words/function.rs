//! Function words: the closed classes of a language (articles, prepositions, pronouns,
//! auxiliaries, conjunctions), and contractions of them.

use super::Language;
use crate::word_list::WordList;

/// Whether `form`, in lower case, is a function word of `language`; of any known one when the
/// language is not known.
pub fn is_function(form: &str, language: Option<Language>) -> bool {
    match language {
        Some(language) => list(language).has(form),
        None => Language::ALL.into_iter().any(|language| is_function(form, Some(language))),
    }
}

fn list(language: Language) -> &'static WordList {
    match language {
        Language::English => &ENGLISH,
        Language::German => &GERMAN,
        Language::French => &FRENCH,
        Language::Spanish => &SPANISH,
    }
}

static ENGLISH: WordList = WordList::new(
    "a about above according after again against all also although am among an and any are aren't as at be \
because been before being below between both but by can can't cannot could couldn't did didn't do does \
doesn't doing don't down during each either else ever every few for from further had hadn't has hasn't have \
haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in \
into is isn't it it's its itself just let's may me might more most much must my myself neither no nor not now \
of off on once one only onto or other our ours ourselves out over own per rather same shall she she'd she'll \
she's should shouldn't since so some such than that that's the their theirs them themselves then there \
there's these they they'd they'll they're they've this those though through thus to too toward towards under \
until up upon us very via was wasn't we we'd we'll we're we've were weren't what when where whether which \
while who who's whom whose why will with within without won't would wouldn't yet you you'd you'll you're \
you've your yours yourself yourselves",
);

static GERMAN: WordList = WordList::new(
    "ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim \
bin bis bist da dabei dadurch dafür damit danach dann daran darauf daraus darf das dass dazu dein dem den denen \
denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen \
einer eines er es etwa etwas euch für gegen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen \
ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden jeder jedes jedoch jene jetzt kann \
kein keine keinem keinen keiner können könnte man mehr mein mich mir mit nach nachdem nicht nichts noch nun nur \
ob oder ohne sehr sei seien sein seine seinem seinen seiner seit sich sie sind so sollen sollte sondern sonst \
soll über um und uns unser unter vom von vor während war waren warum was wegen weil weiter welche welcher wenn \
wer werde werden wie wieder will wir wird wo worden wurde wurden würde würden zu zum zur zwar zwischen",
);

static FRENCH: WordList = WordList::new(
    "a à afin ai ainsi alors après as au aucun aucune aussi autre autres aux avaient avait avant \
avec avoir c ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment d dans de depuis des \
dès donc dont du d'un d'une elle elles en encore entre es est et étaient était étant été être eu eux fait fut \
il ils j je jusqu jusque l la là le les leur leurs lors lorsque lui m ma mais me même mêmes mes moi moins mon n \
ne ni nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourquoi qu qu'il qu'elle quand que \
quel quelle quelles quels qui s sa sans se selon sera ses si sien son sont sous sur t ta tandis te tes toi ton \
tous tout toute toutes très tu un une vers vos votre vous y",
);

static SPANISH: WordList = WordList::new(
    "a al algo algunas algunos ante antes así aunque bajo cada como con contra cual cuando de \
del desde donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están \
estas este esto estos fue fueron ha había han hasta hay la las le les lo los más me mi mientras mis mucho muy \
nada ni no nos nosotros o os otra otras otro otros para pero poco por porque pues que qué quien quienes se sea \
según ser será si sí sido sin sino sobre son su sus también tan tanto te tenía tiene tienen todo todos tras tu \
tus un una unas uno unos y ya yo",
);
