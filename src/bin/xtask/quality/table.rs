//! The table: each figure beside the best rivals', the last committed one and the one aimed at.

use super::{Figure, Figures};

/// What a figure is measured against. Rivals were measured on the same sets, with thresholds chosen
/// in hindsight on the stories, which flatters them.
struct Bar {
    figure: &'static str,
    rival: Option<(f64, &'static str)>,
    aim: Option<Aim>,
}

/// What a figure is to reach.
enum Aim {
    AtLeast(f64),
    AtMost(f64),
}

impl Aim {
    /// Returns the aim and whether `value` meets it.
    fn text(&self, value: f64) -> String {
        let (sign, bound, met) = match self {
            Self::AtLeast(bound) => ('≥', bound, value >= *bound),
            Self::AtMost(bound) => ('≤', bound, value <= *bound),
        };
        format!("{sign} {bound:.3} {}", if met { "met" } else { "not met" })
    }
}

/// A figure with neither rival nor aim has no bar.
const BARS: &[Bar] = &[
    bar("pairs/scu-val: average precision", rival(0.924, REGRESSION), at_least(0.92)),
    bar("pairs/ecb-dev: average precision", rival(0.766, REGRESSION), at_least(0.77)),
    bar("pairs/superpal-dev: average precision", rival(0.797, REGRESSION), at_least(0.80)),
    bar("sentences/golden-en: exact", rival(47.0 / 48.0, "pySBD"), at_least(46.0 / 48.0)),
    bar("sentences/more-en: exact", rival(81.0 / 85.0, "pySBD"), at_least(80.0 / 85.0)),
    bar("sentences/web-en: boundary F1", rival(0.866, "sentencex"), at_least(0.88)),
    bar("html: 4-gram F1", rival(0.921, TRAFILATURA), at_least(0.95)),
    bar("html: ROUGE-L F1", rival(0.925, TRAFILATURA), at_least(0.95)),
    bar("themes: boilerplate F1", None, at_least(0.90)),
    bar("themes: story lost", None, Some(Aim::AtMost(0.005))),
    bar("themes: named themes mAP", rival(0.686, WITH_MINILM), at_least(0.75)),
    bar("themes: membership F1", rival(0.550, WITH_VECTORS), at_least(0.64)),
    bar("themes: matrix F1", rival(0.894, "TF-IDF"), at_least(0.92)),
    bar("themes: same-fact AP", rival(0.461, WITH_MINILM), at_least(0.51)),
    bar("themes: same-fact F1", rival(0.477, WITH_MINILM), at_least(0.53)),
    bar("themes: calibration error", None, Some(Aim::AtMost(0.05))),
    bar("themes: found themes BCubed F1", None, at_least(0.51)),
    bar("train: found themes BCubed F1", None, at_least(0.54)),
    bar("train: found themes stability", None, at_least(0.80)),
    bar("themes: unique precision at recall .6", rival(0.876, WITH_MINILM), at_least(0.91)),
];

/// Trained by us on the pairs of the same sets.
const REGRESSION: &str = "regression on 13 features, trained on pairs";
/// The best of the extractors for saved pages that we tried.
const TRAFILATURA: &str = "trafilatura 0.6 (Rust), then cleaned as here";
/// A mixture of words and sentence vectors, by MiniLM itself.
const WITH_MINILM: &str = "0.65 TF-IDF + 0.35 MiniLM";
/// The same by the word vectors that the core carries.
const WITH_VECTORS: &str = "0.65 TF-IDF + 0.35 vectors";

/// Returns a bar.
const fn bar(figure: &'static str, rival: Option<(f64, &'static str)>, aim: Option<Aim>) -> Bar {
    Bar { figure, rival, aim }
}

/// Returns a rival by its value and its name.
#[expect(clippy::unnecessary_wraps, reason = "a bar may have none")]
const fn rival(value: f64, name: &'static str) -> Option<(f64, &'static str)> {
    Some((value, name))
}

/// Returns an aim from below.
#[expect(clippy::unnecessary_wraps, reason = "a bar may have none")]
const fn at_least(bound: f64) -> Option<Aim> {
    Some(Aim::AtLeast(bound))
}

/// Prints one line a figure.
pub fn print(measured: &[Figure], committed: &Figures) {
    println!("{:<40}{:>7}{:>11}  {:<17}best rivals", "figure", "ours", "committed", "aim");
    for figure in measured {
        println!("{}", line(figure, committed.get(&figure.name)));
    }
}

/// Returns the line of one figure.
fn line(Figure { name, value, rivals }: &Figure, committed: Option<&f64>) -> String {
    let bar = BARS.iter().find(|bar| bar.figure == name);
    let committed = committed.map_or_else(String::new, |value| format!("{value:.3}"));
    let aim = bar.and_then(|bar| bar.aim.as_ref()).map_or_else(String::new, |aim| aim.text(*value));
    let rivals = bar
        .and_then(|bar| bar.rival)
        .into_iter()
        .chain(rivals.iter().map(|rival| (rival.value, rival.name.as_str())))
        .map(|(value, name)| format!("{value:.3} {name}"))
        .collect::<Vec<_>>()
        .join(", ");
    format!("{name:<40}{value:>7.3}{committed:>11}  {aim:<17}{rivals}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::Rival;
    use super::{Figure, line};

    #[test]
    fn a_line_holds_the_figure_beside_its_bars() {
        let figure = |name: &str, value| Figure { name: name.to_owned(), value, rivals: Vec::new() };
        assert_eq!(
            line(&figure("themes: matrix F1", 0.9), Some(&0.88)),
            "themes: matrix F1                         0.900      0.880  ≥ 0.920 not met  0.894 TF-IDF"
        );
        assert_eq!(
            line(&figure("pairs/other: average precision", 0.5), None),
            "pairs/other: average precision            0.500"
        );
        let rival = |name: &str, value| Rival { name: name.to_owned(), value };
        let rivals = vec![rival("one way", 0.25), rival("another", 0.375)];
        assert_eq!(
            line(&Figure { rivals, ..figure("themes: found", 0.5) }, None),
            "themes: found                             0.500                              0.250 one way, 0.375 another"
        );
    }
}
