//! What a page states about its article as linked data (JSON-LD, schema.org).

use serde_json::Value;

use super::node::NodeKind;
use super::tree::Tree;

/// The first article that the page's linked data describes.
pub fn article(tree: &Tree) -> Option<Value> {
    // A script that holds no JSON is skipped, as browsers do.
    let scripts = tree.named("script").filter_map(|(index, _)| match &tree.nodes().get(index + 1)?.kind {
        NodeKind::Text(text) => serde_json::from_str(text).ok(),
        _ => None,
    });
    scripts.into_iter().find_map(found)
}

/// The article in a value: itself, or one of those that it lists.
fn found(value: Value) -> Option<Value> {
    if is_article(&value) {
        return Some(value);
    }
    match value {
        Value::Array(values) => values.into_iter().find_map(found),
        Value::Object(mut object) => ["@graph", "mainEntity", "mainEntityOfPage"]
            .into_iter()
            .filter_map(|key| object.remove(key))
            .find_map(found),
        _ => None,
    }
}

fn is_article(value: &Value) -> bool {
    let is_kind = |kind: &Value| {
        kind.as_str().is_some_and(|kind| {
            kind.ends_with("Article") || kind.ends_with("BlogPosting") || kind.ends_with("Report")
        })
    };
    match value.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is_kind),
        Some(kind) => is_kind(kind),
        None => false,
    }
}

/// What a value says in words: itself, or the name of what it describes; of several, all.
pub fn names(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(values)) => values.iter().flat_map(|value| names(Some(value))).collect(),
        Some(Value::Object(object)) => match object.get("name") {
            Some(Value::String(name)) => vec![name.clone()],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
