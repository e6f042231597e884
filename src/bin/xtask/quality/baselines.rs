//! Two plain ways to cluster a story's statements, for found themes to be measured against.
//!
//! Theirs is the easier task: every statement gets into a cluster, of whatever size, of however few
//! articles, without a label; and the number of clusters is the one that does best over all stories,
//! known in hindsight.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use crossread::embedding::DIMENSIONS;
use crossread::index::StatementId;
use crossread::story::{Statement, Story};
use crossread::words::Id;

/// The numbers of clusters that are tried.
pub const CLUSTERS: RangeInclusive<usize> = 4..=30;

/// The statements of a story in at most so many clusters.
type Clustering = fn(&Story, usize) -> Vec<BTreeSet<StatementId>>;

/// Each with its name.
pub const BASELINES: [(&str, Clustering); 2] =
    [("average linkage on TF-IDF", average_linkage), ("k-means on the vectors", k_means)];

/// Clusters by average linkage over the cosines of TF-IDF vectors, cut where `count` clusters are left.
fn average_linkage(story: &Story, count: usize) -> Vec<BTreeSet<StatementId>> {
    let vectors: Vec<_> =
        story.statements.values().iter().map(|statement| tf_idf(statement, story)).collect();
    let mut distances = Vec::new();
    for (index, a) in vectors.iter().enumerate() {
        distances.extend(vectors.iter().skip(index + 1).map(|b| 1.0 - cosine(a, b)));
    }
    let joins = kodama::linkage(&mut distances, vectors.len(), kodama::Method::Average);
    // A join makes the cluster that is numbered after those before it.
    let mut clusters: BTreeMap<usize, BTreeSet<StatementId>> =
        story.statements.ids().enumerate().map(|(place, one)| (place, BTreeSet::from([one]))).collect();
    for (join, new) in joins.steps().iter().zip(vectors.len()..).take(vectors.len().saturating_sub(count)) {
        let parts = [join.cluster1, join.cluster2].into_iter().filter_map(|part| clusters.remove(&part));
        let joined = parts.flatten().collect();
        clusters.insert(new, joined);
    }
    clusters.into_values().collect()
}

/// Returns weights by stem, as in a score, of length 1 together.
fn tf_idf(statement: &Statement, story: &Story) -> BTreeMap<Id, f64> {
    let mut weights: BTreeMap<Id, f64> = BTreeMap::new();
    for word in &statement.words {
        *weights.entry(word.stem).or_insert(0.0) += 1.0;
    }
    for (stem, weight) in &mut weights {
        *weight = (1.0 + weight.ln()) * story.idf(story.language(statement)).of(*stem);
    }
    let length = weights.values().map(|weight| weight * weight).sum::<f64>().sqrt();
    if length > 0.0 {
        weights.values_mut().for_each(|weight| *weight /= length);
    }
    weights
}

/// Returns the cosine of two vectors of length 1.
fn cosine(a: &BTreeMap<Id, f64>, b: &BTreeMap<Id, f64>) -> f64 {
    a.iter().filter_map(|(stem, weight)| Some(weight * b.get(stem)?)).sum()
}

/// How often k-means is started afresh; the start with the closest clusters counts.
const KMEANS_STARTS: u64 = 10;

/// After so many rounds nothing moves any more, or next to nothing.
const MAX_KMEANS_ROUNDS: usize = 100;

/// What a statement means, as numbers.
type Vector = [f32; DIMENSIONS];

/// Returns what the statement means; nothing where that is not known.
fn vector(statement: &Statement) -> Vector {
    statement.profile.embedding().numbers().copied().unwrap_or([0.0; DIMENSIONS])
}

/// Clusters by k-means, begun as k-means++ says (Arthur and Vassilvitskii, 2007).
fn k_means(story: &Story, count: usize) -> Vec<BTreeSet<StatementId>> {
    let vectors: Vec<Vector> = story.statements.values().iter().map(vector).collect();
    let runs = (0..KMEANS_STARTS).map(|start| lloyd(&vectors, seeds(&vectors, count, start)));
    let best = runs.min_by(|(a, _), (b, _)| a.total_cmp(b));
    let mut clusters = vec![BTreeSet::new(); count];
    let found = best.into_iter().flat_map(|(_, clusters)| clusters);
    for (statement, cluster) in story.statements.ids().zip(found) {
        if let Some(cluster) = clusters.get_mut(cluster) {
            cluster.insert(statement);
        }
    }
    clusters
}

/// Draws vectors one after the other, each by the square of its distance from those before.
fn seeds(vectors: &[Vector], count: usize, start: u64) -> Vec<Vector> {
    let mut random = Random(start);
    let mut seeds: Vec<Vector> = Vec::new();
    while seeds.len() < count.min(vectors.len()) {
        let distances =
            vectors.iter().map(|vector| nearest(vector, &seeds).map_or(1.0, |(_, distance)| distance));
        let all: f64 = distances.clone().sum();
        let mut left = random.next() * all;
        let drawn = vectors.iter().zip(distances).find(|(_, distance)| {
            left -= distance;
            left < 0.0
        });
        // Nothing is left to draw where all vectors are seeds.
        let Some((vector, _)) = drawn else { break };
        seeds.push(*vector);
    }
    seeds
}

/// Moves the centres until nothing changes; the sum of the squares of the distances, and by vector
/// its centre.
fn lloyd(vectors: &[Vector], mut centres: Vec<Vector>) -> (f64, Vec<usize>) {
    let mut found: Vec<(usize, f64)> = Vec::new();
    for _ in 0..MAX_KMEANS_ROUNDS {
        let next: Vec<_> =
            vectors.iter().map(|vector| nearest(vector, &centres).unwrap_or((0, 0.0))).collect();
        if next == found {
            break;
        }
        found = next;
        for (index, centre) in centres.iter_mut().enumerate() {
            let own: Vec<&Vector> = vectors
                .iter()
                .zip(&found)
                .filter(|(_, (cluster, _))| *cluster == index)
                .map(|(vector, _)| vector)
                .collect();
            if !own.is_empty() {
                *centre = mean(&own);
            }
        }
    }
    (
        found.iter().map(|(_, distance)| distance).sum(),
        found.into_iter().map(|(cluster, _)| cluster).collect(),
    )
}

/// Returns the nearest centre, and the square of its distance.
fn nearest(vector: &Vector, centres: &[Vector]) -> Option<(usize, f64)> {
    let distance = |centre: &Vector| -> f64 {
        vector.iter().zip(centre).map(|(a, b)| f64::from(a - b) * f64::from(a - b)).sum()
    };
    let distances = centres.iter().map(distance).enumerate();
    distances.min_by(|(_, a), (_, b)| a.total_cmp(b))
}

/// Returns the centre of some vectors, of which there is at least one.
fn mean(vectors: &[&Vector]) -> Vector {
    let mut mean = [0.0; DIMENSIONS];
    for vector in vectors {
        mean.iter_mut().zip(*vector).for_each(|(mean, number)| *mean += number / vectors.len() as f32);
    }
    mean
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers in every run.
struct Random(u64);

impl Random {
    /// Returns the next number, 0..1.
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crossread::index::{StatementId, StoryId};
    use crossread::project::ProjectArticle;
    use crossread::story::Story;

    use super::BASELINES;

    #[test]
    fn both_part_two_matters_that_have_no_word_in_common() {
        let text = "The ship hit a bridge.\nThe ship struck the bridge.\nA bridge was hit by the ship.\n\
            Farmers sell cheese cheaply.\nCheap cheese helps farmers.";
        let article = ProjectArticle { text: text.to_owned(), ..Default::default() };
        let story = Story::from_lines(&article);
        for (name, clusters) in BASELINES {
            let places =
                |cluster: BTreeSet<StatementId>| cluster.into_iter().map(StatementId::place).collect();
            let mut found: Vec<Vec<usize>> = clusters(&story, 2).into_iter().map(places).collect();
            found.sort();
            assert_eq!(found, [vec![0, 1, 2], vec![3, 4]], "{name}");
        }
    }

    #[test]
    fn both_put_every_statement_into_one_cluster() {
        let article =
            ProjectArticle { text: "One.\nOne.\nTwo bridges.\n😀".to_owned(), ..Default::default() };
        let story = Story::from_lines(&article);
        for (name, clusters) in BASELINES {
            for count in [1, 3, 9] {
                let found = clusters(&story, count);
                let mut all: Vec<StatementId> = found.iter().flatten().copied().collect();
                all.sort_unstable();
                assert!(all.into_iter().eq(story.statements.ids()), "{name}, {count}");
                assert!(found.len() <= count.max(4), "{name}, {count}");
            }
        }
    }
}
