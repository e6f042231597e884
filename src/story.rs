//! All articles of one comparison, read: blocks, statements, words, profiles.
//!
//! Articles stand in an order of their own, by their text, so that the order in which they were
//! given changes no score and settles no tie.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::clean::{self, Block, BlockKind};
use crate::correction::{self, Decisions, Sentences};
use crate::error::Error;
use crate::index::{ArticleId, ById, Ids, StatementId, StoryId};
use crate::language::{Language, verb};
use crate::limits::MAX_STATEMENTS;
use crate::project::{OMISSION, Project, ProjectArticle};
use crate::similarity::{Idf, Profile};
use crate::sorting::sort_by;
use crate::span::Span;
use crate::statement::{self, Quotation};
use crate::words::{Id, Lexicon, Token, Word};

/// The articles of a project, ready to be aligned.
#[derive(Debug)]
pub struct Story {
    pub articles: ById<ArticleId, Article>,
    /// Article by article, each in reading order.
    pub statements: ById<StatementId, Statement>,
    /// What the reader decided about them.
    pub decisions: Decisions,
    idf: IdfByLanguage,
    lexicon: Lexicon,
}

/// The IDF of stems, in each language that is compared.
#[derive(Debug)]
struct IdfByLanguage {
    /// By language of several articles, over their statements.
    own: Vec<(Language, Idf)>,
    /// Over the statements of all articles.
    all: Idf,
}

/// One article, read.
#[derive(Debug, Default)]
pub struct Article {
    /// Its place among the articles as they were given.
    pub input_index: usize,
    pub source: ProjectArticle,
    pub sha256: String,
    pub language: Option<Language>,
    pub blocks: Vec<Block>,
    pub quotations: Vec<Quotation>,
    /// Its statements in [`Story::statements`].
    pub statements: Ids<StatementId>,
    /// Words in its statements, with those that a shortened article left out.
    pub words: usize,
}

impl Article {
    /// Whether the other is in the same language, as far as languages are known.
    pub fn is_peer_of(&self, other: &Self) -> bool {
        self.language.is_none() || other.language.is_none() || self.language == other.language
    }
}

/// One statement, read.
#[derive(Debug, Default)]
pub struct Statement {
    pub article: ArticleId,
    pub parsed: statement::Statement,
    pub words: Vec<Word>,
    pub profile: Profile,
    /// Words of the article that stand before it.
    pub words_before: usize,
    /// The first of the story that has its words; another one is a copy, which makes nothing more common.
    pub original: StatementId,
    /// Whether it is such a copy.
    pub is_copy: bool,
}

impl Story {
    /// Reads `articles`; `lexicon` knows the words that they will be searched for, so that the IDF is
    /// counted for those too.
    ///
    /// # Errors
    /// [`Error::TooManyStatements`], before the costly part begins.
    pub fn read(articles: &[ProjectArticle], lexicon: Lexicon) -> Result<Self, Error> {
        Self::from_project(&Project { articles: articles.to_vec(), ..Project::default() }, lexicon)
    }

    /// Reads the articles of `project`, their statements cut as its corrections say.
    ///
    /// # Errors
    /// As [`Story::read`].
    pub fn from_project(project: &Project, lexicon: Lexicon) -> Result<Self, Error> {
        let mut articles = in_order_of_text(&project.articles);
        let (parsed, decisions) = statements(&mut articles, project)?;
        Ok(Self { decisions, ..Self::new(articles, parsed, lexicon) })
    }

    /// Takes every line of `article` as one statement, for measuring on sentences that come without
    /// their articles: nothing is cleaned away, nothing is split.
    pub fn from_lines(article: &ProjectArticle) -> Self {
        let (blocks, parsed) = lines(&article.text);
        Self::new(vec![Article::new(0, article, blocks)], vec![parsed], Lexicon::default())
    }

    /// Reads the words of `articles`, whose statements are `parsed`.
    fn new(articles: Vec<Article>, parsed: Vec<Vec<statement::Statement>>, mut lexicon: Lexicon) -> Self {
        let mut articles: ById<ArticleId, Article> = ById::new(articles);
        let mut read = Vec::new();
        let mut originals: BTreeMap<Vec<Id>, StatementId> = BTreeMap::new();
        for (id, parsed) in articles.ids().zip(parsed) {
            let article = articles.of_mut(id);
            let first = read.len();
            let omitted = article.omitted();
            for parsed in parsed {
                let text = parsed.span.of(&article.source.text);
                let words = lexicon.read(text, article.language);
                let own = StatementId::new(read.len());
                let original = *originals.entry(forms(&words)).or_insert(own);
                if original == own && !is_title(&parsed, &article.blocks) {
                    lexicon.observe(text, &words, article.language);
                }
                let words_before =
                    article.words.saturating_add(omitted.get(parsed.block).copied().unwrap_or(0));
                article.words += words.len();
                read.push((id, parsed, words, words_before, original));
            }
            article.words = article.words.saturating_add(omitted.last().copied().unwrap_or(0));
            article.statements = Ids::new(first..read.len());
        }
        let language = |article: ArticleId| articles.of(article).language;
        for (article, _, words, ..) in &mut read {
            lexicon.settle_names(words, language(*article));
        }
        let idf = IdfByLanguage::new(&lexicon, articles.values(), |of| {
            let counted = read.iter().enumerate().filter(|(place, (article, .., original))| {
                original.place() == *place && (of.is_none() || language(*article) == of)
            });
            counted.map(|(_, (_, _, words, ..))| words.as_slice()).collect()
        });
        let statements = read
            .into_iter()
            .enumerate()
            .map(|(place, (article, parsed, words, words_before, original))| {
                let is_copy = original.place() != place;
                let text = parsed.span.of(&articles.of(article).source.text);
                let language = language(article);
                let profile = idf.of(language).profile(text, language, &words);
                Statement { article, profile, parsed, words, words_before, original, is_copy }
            })
            .collect();
        Self { articles, statements, decisions: Decisions::default(), idf, lexicon }
    }

    /// The article with this id.
    pub fn article(&self, id: ArticleId) -> &Article {
        self.articles.of(id)
    }

    /// The statement with this id.
    pub fn statement(&self, id: StatementId) -> &Statement {
        self.statements.of(id)
    }

    /// The IDF of stems among the statements that one in `language` is compared with: those of the
    /// articles in that language when there are several, else those of all articles. An article in
    /// another language so changes no score of two in this one.
    pub fn idf(&self, language: Option<Language>) -> &Idf {
        self.idf.of(language)
    }

    /// Whether any other article is in the language of `article`, as far as languages are known. Where
    /// none is, names and figures alone are compared: too little to say that something is missing.
    pub fn has_peers(&self, article: ArticleId) -> bool {
        self.articles.ids().any(|other| other != article && self.are_peers(article, other))
    }

    /// Whether two articles are in one language, as far as languages are known.
    pub fn are_peers(&self, one: ArticleId, other: ArticleId) -> bool {
        self.article(one).is_peer_of(self.article(other))
    }

    /// The form or stem with this number.
    pub fn string(&self, id: Id) -> &str {
        self.lexicon.string(id)
    }

    /// The words of `tokens`, as its own are numbered.
    pub fn look_up(&self, tokens: &[Token]) -> Vec<Word> {
        self.lexicon.look_up(tokens)
    }

    /// The place of a statement's article among the articles as they were given.
    pub fn input_index(&self, statement: StatementId) -> usize {
        self.article(self.statement(statement).article).input_index
    }

    /// Where a statement stands when the articles stand as they were given: by its article's place among
    /// them, then by its own.
    pub fn place(&self, statement: StatementId) -> (usize, StatementId) {
        (self.input_index(statement), statement)
    }

    /// Whether a statement only leads up to the one after it: to what is quoted, 'The minister told reporters:', or from
    /// a headline without a verb, 'Purple river', to what stands under it.
    pub fn is_lead_in(&self, statement: StatementId) -> bool {
        let read = self.statement(statement);
        let is_headline = || is_title(&read.parsed, &self.article(read.article).blocks);
        self.ends_in_colon(statement) || is_headline() && self.is_fragment(statement)
    }

    /// Whether a statement says nothing by itself: it leads up to another, or is no sentence.
    pub fn says_nothing(&self, statement: StatementId) -> bool {
        self.ends_in_colon(statement) || self.is_fragment(statement)
    }

    fn ends_in_colon(&self, statement: StatementId) -> bool {
        self.text(self.statement(statement)).trim_end().ends_with(':')
    }

    /// Whether an English statement has neither a stop nor anything that may be a verb, as the line under a picture.
    fn is_fragment(&self, statement: StatementId) -> bool {
        let read = self.statement(statement);
        self.language(read) == Some(Language::English)
            && !statement::ends_in_stop(self.text(read))
            && !read.words.iter().any(|word| verb::may_be_verb(self.string(word.form)))
    }

    /// The statement that stands so many after this one in its article, if there is one.
    pub fn beside(&self, statement: StatementId, after: isize) -> Option<StatementId> {
        let other = StatementId::new(statement.place().checked_add_signed(after)?);
        self.article(self.statement(statement).article).statements.contains(other).then_some(other)
    }

    /// How many thousandths of its article stand before a statement.
    pub fn thousandths_before(&self, statement: StatementId) -> usize {
        let statement = self.statement(statement);
        let words = self.article(statement.article).words;
        statement.words_before.saturating_mul(1000).checked_div(words).unwrap_or(0)
    }

    /// The language of a statement's article, when it is known.
    pub fn language(&self, statement: &Statement) -> Option<Language> {
        self.article(statement.article).language
    }

    /// The words of a statement as its article writes them.
    pub fn text(&self, statement: &Statement) -> &str {
        statement.parsed.span.of(&self.article(statement.article).source.text)
    }
}

impl IdfByLanguage {
    /// Counts the statements that `words` gives for a language, and for none all of them.
    fn new<'w>(
        lexicon: &Lexicon,
        articles: &[Article],
        words: impl Fn(Option<Language>) -> Vec<&'w [Word]>,
    ) -> Self {
        let count = |language| Idf::from_statements(lexicon, words(language));
        let of_several = |language: &Language| {
            articles.iter().filter(|article| article.language == Some(*language)).count() > 1
        };
        let own = Language::ALL.into_iter().filter(of_several);
        Self { own: own.map(|language| (language, count(Some(language)))).collect(), all: count(None) }
    }

    fn of(&self, language: Option<Language>) -> &Idf {
        let own = self.own.iter().find(|(own, _)| Some(*own) == language);
        own.map_or(&self.all, |(_, idf)| idf)
    }
}

fn forms(words: &[Word]) -> Vec<Id> {
    words.iter().map(|word| word.form).collect()
}

impl Article {
    /// An article whose statements have not been read yet.
    fn new(input_index: usize, source: &ProjectArticle, blocks: Vec<Block>) -> Self {
        Self {
            input_index,
            source: source.clone(),
            sha256: sha256(&source.text),
            language: Language::from_text(&kept_text(&source.text, &blocks)),
            blocks,
            quotations: Vec::new(),
            statements: Ids::default(),
            words: 0,
        }
    }

    /// By block, the words that a shortened article left out up to it.
    fn omitted(&self) -> Vec<usize> {
        let is_omission = |block: &Block| block.span.of(&self.source.text) == OMISSION;
        let mut counts = self.source.omitted.iter().map(|words| *words as usize);
        let mut sum = 0_usize;
        let up_to = |block| {
            if is_omission(block) {
                sum = sum.saturating_add(counts.next().unwrap_or(0));
            }
            sum
        };
        self.blocks.iter().map(up_to).collect()
    }
}

/// Duplicates stand together, told apart by what is known about them and last by their input index.
fn in_order_of_text(articles: &[ProjectArticle]) -> Vec<Article> {
    let mut ordered: Vec<_> = articles
        .iter()
        .enumerate()
        .map(|(input_index, source)| {
            Article::new(input_index, source, clean::blocks(&source.text, &source.restored, &source.dropped))
        })
        .collect();
    sort_by(&mut ordered, |a, b| {
        let known = |article: &Article| {
            let source = &article.source;
            (source.outlet.clone(), source.title.clone(), source.date.clone(), source.file.clone())
        };
        a.sha256
            .cmp(&b.sha256)
            .then_with(|| known(a).cmp(&known(b)))
            .then_with(|| a.input_index.cmp(&b.input_index))
    });
    ordered
}

/// The statements of each article, and what the reader of `project` decided about them; their
/// quotations go to the articles.
fn statements(
    articles: &mut [Article],
    project: &Project,
) -> Result<(Vec<Vec<statement::Statement>>, Decisions), Error> {
    let sentences = articles.iter().map(|article| Sentences {
        id: &article.source.id,
        text: &article.source.text,
        spans: statement::spans(&article.source.text, &article.blocks),
    });
    let mut sentences: Vec<_> = sentences.collect();
    let decisions = correction::apply(project, &mut sentences);
    let spans: Vec<_> = sentences.into_iter().map(|sentences| sentences.spans).collect();
    let mut all = Vec::new();
    for (article, spans) in articles.iter_mut().zip(spans) {
        let (parsed, quotations) = statement::read(&article.source.text, &article.blocks, spans);
        article.quotations = quotations;
        all.push(parsed);
    }
    let given = all.iter().map(Vec::len).sum();
    if given > MAX_STATEMENTS {
        let longest = articles.iter().zip(&all).max_by_key(|(_, parsed)| parsed.len());
        let article = longest.map(|(article, _)| article.source.name().to_owned()).unwrap_or_default();
        return Err(Error::TooManyStatements { article, given, limit: MAX_STATEMENTS });
    }
    Ok((all, decisions))
}

/// Each line of `text` as a block and its one statement.
fn lines(text: &str) -> (Vec<Block>, Vec<statement::Statement>) {
    let mut start = 0;
    let spans = text.split('\n').map(|line| {
        let span = Span::new(start, start + line.len());
        start = span.end() + 1;
        span
    });
    let read = |(block, span)| {
        let statement = statement::Statement { span, block, quotations: Vec::new(), speaker: None };
        (Block { span, kind: BlockKind::Paragraph, reason: None }, statement)
    };
    spans.enumerate().map(read).unzip()
}

fn kept_text(text: &str, blocks: &[Block]) -> String {
    let kept: Vec<_> =
        blocks.iter().filter(|block| block.reason.is_none()).map(|block| block.span.of(text)).collect();
    kept.join("\n")
}

fn is_title(statement: &statement::Statement, blocks: &[Block]) -> bool {
    blocks.get(statement.block).is_some_and(|block| block.kind == BlockKind::Title)
}

/// Lower-case hexadecimal, of the text in UTF-8.
fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |hash, byte| hash + &format!("{byte:02x}"))
}
