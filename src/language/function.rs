//! Function words, the closed classes of a language: articles, prepositions, pronouns, auxiliaries,
//! conjunctions, and contractions of them.

use crate::language::word_list::WordList;

pub static ENGLISH: WordList = WordList::new(
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

pub static GERMAN: WordList = WordList::new(
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

pub static FRENCH: WordList = WordList::new(
    "a à afin ai ainsi alors après as au aucun aucune aussi autre autres aux avaient avait avant \
avec avoir c ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment d dans de depuis des \
dès donc dont du d'un d'une elle elles en encore entre es est et étaient était étant été être eu eux fait fut \
il ils j je jusqu jusque l la là le les leur leurs lors lorsque lui m ma mais me même mêmes mes moi moins mon n \
ne ni nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourquoi qu qu'il qu'elle quand que \
quel quelle quelles quels qui s sa sans se selon sera ses si sien son sont sous sur t ta tandis te tes toi ton \
tous tout toute toutes très tu un une vers vos votre vous y",
);

pub static SPANISH: WordList = WordList::new(
    "a al algo algunas algunos ante antes así aunque bajo cada como con contra cual cuando de \
del desde donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están \
estas este esto estos fue fueron ha había han hasta hay la las le les lo los más me mi mientras mis mucho muy \
nada ni no nos nosotros o os otra otras otro otros para pero poco por porque pues que qué quien quienes se sea \
según ser será si sí sido sin sino sobre son su sus también tan tanto te tenía tiene tienen todo todos tras tu \
tus un una unas uno unos y ya yo",
);

pub static ITALIAN: WordList = WordList::new(
    "a ad agli ai al alla alle allo anche ancora avere aveva c'è che chi ci come con contro così cui da dagli dai \
dal dalla dalle dallo degli dei del della delle dello di dopo dove due e è ed era erano essere fa fino fra già gli \
ha hanno i il in io la le lei lo loro lui ma mentre mi molto ne negli nei nel nella nelle nello noi non o ogni per \
perché più poi prima quale quando quanto quella quelle quelli quello questa queste questi questo qui se sempre \
senza si sia sono sotto stata stati stato su sua sue sugli sui sul sulla sulle sullo suo suoi tra tutti tutto un \
una uno va verso vi voi",
);

pub static DUTCH: WordList = WordList::new(
    "aan al alle als altijd andere ben bij daar dan dat de deze die dit door dus een en er ge geen had hadden heb \
hebben heeft hem het hier hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet \
niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot tussen uit uw van veel voor waar was wat \
we wel werd werden wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou zouden",
);

pub static PORTUGUESE: WordList = WordList::new(
    "a à ainda além ao aos após as às até com como contra da das de dela dele deles depois desde do dos e é ela elas \
ele eles em entre era eram essa esse esta está estão este eu foi foram há isso isto já lhe mais mas me mesmo muito \
na nas não nem no nos nós o onde os ou outra outro para pela pelas pelo pelos por porque quando que quem se sem ser \
seu seus sido só sobre sua suas também tem têm tinha todos tudo um uma você",
);
