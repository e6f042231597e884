//! The template www/index.html and the policy that guards the filled page.

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What goes into the template.
pub struct Parts {
    pub style: String,
    /// WebAssembly: gzip, then base64.
    pub wasm: String,
    /// The sample's project: JSON, gzip, then base64.
    pub sample: String,
    pub worker: String,
    pub script: String,
    /// Whose work the page contains.
    pub notices: String,
}

/// The template with every `{{name}}` replaced. What is put in is never searched for names.
pub fn fill(template: &str, parts: &Parts) -> Result<String> {
    refuse_early_end("the style", &parts.style, &["</style"])?;
    let scripts = [
        ("the worker", &parts.worker),
        ("the page's script", &parts.script),
        ("the notices", &parts.notices),
    ];
    for (name, script) in scripts {
        refuse_early_end(name, script, &["</script", "<!--"])?;
    }
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").context("the template has an open {{")?;
        page.push_str(before);
        match name {
            "policy" => page.push_str(&policy(parts)),
            "style" => page.push_str(&parts.style),
            "sample" => page.push_str(&parts.sample),
            "wasm" => page.push_str(&parts.wasm),
            "worker" => page.push_str(&parts.worker),
            "script" => page.push_str(&parts.script),
            "notices" => page.push_str(&parts.notices),
            _ => bail!("the template names an unknown part: {name}"),
        }
        rest = after;
    }
    page.push_str(rest);
    Ok(page)
}

/// The Content-Security-Policy: nothing but the page's own script and style, and no network.
fn policy(parts: &Parts) -> String {
    let (script, style) = (hash(&parts.script), hash(&parts.style));
    format!(
        "default-src 'none'; script-src {script} 'wasm-unsafe-eval'; style-src {style}; \
         worker-src blob:; base-uri 'none'; form-action 'none'"
    )
}

/// The hash of exactly the text between an element's tags.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// Fails when `text` holds what would end its element, or change how its end is found.
fn refuse_early_end(name: &str, text: &str, forbidden: &[&str]) -> Result<()> {
    let text = text.to_ascii_lowercase();
    match forbidden.iter().find(|&&end| text.contains(end)) {
        Some(end) => bail!("{name} holds {end}, which would cut it short"),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(script: &str) -> Parts {
        Parts {
            style: "s".into(),
            wasm: "w".into(),
            sample: "p".into(),
            worker: "{{style}}".into(),
            script: script.into(),
            notices: "n".into(),
        }
    }

    #[test]
    fn what_is_put_in_is_not_searched_for_names() {
        assert_eq!(fill("<{{worker}}|{{style}}>", &parts("x")).unwrap(), "<{{style}}|s>");
    }

    #[test]
    fn a_script_that_would_end_its_element_is_refused() {
        assert!(fill("", &parts("'</SCRIPT>'")).is_err());
        assert!(fill("", &parts("'<!--'")).is_err());
    }

    #[test]
    fn the_policy_names_the_hash_of_the_script() {
        // printf x | openssl dgst -sha256 -binary | base64
        let page = fill("{{policy}}", &parts("x")).unwrap();
        assert!(page.contains("script-src 'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='"), "{page}");
    }
}
