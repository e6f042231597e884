//! What guards the program's page: its policy, and what its parts may not hold.

use anyhow::{Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use crossread::export::program::{Parts, TEMPLATE};
use sha2::{Digest, Sha256};

/// Returns the page of `parts`, with the policy that fits them.
pub fn filled(mut parts: Parts) -> Result<String> {
    let scripts = ["</script", "<!--"];
    for (name, text, ends) in [
        ("the style", &parts.style, &["</style"][..]),
        ("the page's script", &parts.script, &scripts),
        ("the notices", &parts.notices, &scripts),
    ] {
        refuse(name, text, ends)?;
        // What an HTML parser changes could not be put together again by a page that shares itself.
        refuse(name, text, &["\r", "\0"])?;
    }
    parts.policy = policy(&parts);
    Ok(parts.page()?)
}

/// Returns the Content-Security-Policy: nothing but the page's own script and style, and no network.
fn policy(parts: &Parts) -> String {
    let (script, style, first) = (hash(&parts.script), hash(&parts.style), hash(template_style()));
    format!(
        "default-src 'none'; script-src {script} 'wasm-unsafe-eval'; style-src {first} {style}; \
         worker-src blob:; base-uri 'none'; form-action 'none'"
    )
}

/// Returns the template's own style, which stands before that of the page.
fn template_style() -> &'static str {
    let style = TEMPLATE.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>"));
    style.map_or("", |(style, _)| style)
}

/// Returns the hash of exactly the text between an element's tags.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// Fails when `text` holds what would end its element, change how its end is found, or be read as
/// something else.
fn refuse(name: &str, text: &str, forbidden: &[&str]) -> Result<()> {
    let text = text.to_ascii_lowercase();
    match forbidden.iter().find(|&&end| text.contains(end)) {
        Some(end) => bail!("{name} holds {end:?}, which an HTML parser would not take as it is"),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(script: &str) -> Parts {
        let part = || "p".to_owned();
        Parts {
            policy: String::new(),
            style: part(),
            samples: part(),
            wasm: part(),
            worker: part(),
            notices: part(),
            script: script.to_owned(),
        }
    }

    #[test]
    fn a_script_that_would_not_be_read_as_it_is_is_refused() {
        for script in ["'</SCRIPT>'", "'<!--'", "a\r\nb", "'\0'"] {
            assert!(filled(parts(script)).is_err(), "{script:?}");
        }
    }

    #[test]
    fn the_policy_names_the_hash_of_the_script() {
        // printf x | openssl dgst -sha256 -binary | base64
        let page = filled(parts("x")).unwrap();
        assert!(page.contains("script-src 'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='"), "{page}");
    }
}
