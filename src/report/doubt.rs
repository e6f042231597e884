//! What is doubtful about two statements that perhaps say the same: the part that they share, or the stages at which
//! they tell of one act, or what one denies.

use super::{Found, Link, Lookup, Passages, Stage, Stages};

/// Why two statements are perhaps the same and not surely.
pub enum Doubt {
    /// They share these clauses, the first statement's and the other's.
    InPart([String; 2]),
    /// They tell of one act at two stages, in these words.
    Stages([(Stage, String); 2]),
    /// One denies what the other says, in these words.
    Denied([String; 2]),
    /// Nothing is known but that it is not sure.
    Unsure,
}

impl Lookup<'_> {
    /// Why the statement with the id `id` perhaps says the same as one of `others`: the surest of them. `None` where
    /// no link leads to any.
    pub fn doubt<'o>(&self, id: &str, others: impl IntoIterator<Item = &'o str>) -> Option<Doubt> {
        let linked = others.into_iter().filter_map(|other| Some((other, self.link(id, other)?)));
        let surest = linked.reduce(|best, one| if one.1.score > best.1.score { one } else { best });
        let (other, link) = surest?;
        Some(Doubt::new(self.statement(id)?, self.statement(other)?, link))
    }
}

impl Doubt {
    /// Of a link between `own` and `other`, whichever stands first in it.
    fn new(own: &Found, other: &Found, link: &Link) -> Self {
        let is_turned = link.a != own.statement.id;
        let parts = |of: Passages| {
            let (of_own, of_other) = if is_turned { (of.b, of.a) } else { (of.a, of.b) };
            [own.part(of_own), other.part(of_other)]
        };
        if let Some(Stages { a, b }) = &link.stages {
            let [words, others] = parts(Passages { a: a.span, b: b.span });
            let (of_own, of_other) = if is_turned { (b.stage, a.stage) } else { (a.stage, b.stage) };
            return Self::Stages([(of_own, words), (of_other, others)]);
        }
        match (link.part, link.denial) {
            (Some(part), _) => Self::InPart(parts(part)),
            (None, Some(denial)) => Self::Denied(parts(denial)),
            (None, None) => Self::Unsure,
        }
    }

    /// What is said of it.
    pub fn words(&self) -> String {
        match self {
            Self::InPart([own, other]) => format!("the same in part: “{own}” – “{other}”"),
            Self::Stages([(own, words), (other, others)]) => {
                format!(
                    "perhaps the same, {} here (“{words}”), {} there (“{others}”)",
                    own.words(),
                    other.words()
                )
            }
            Self::Denied([own, other]) => {
                format!("perhaps the same, and perhaps denied: “{own}” – “{other}”")
            }
            Self::Unsure => "perhaps the same".to_owned(),
        }
    }
}
