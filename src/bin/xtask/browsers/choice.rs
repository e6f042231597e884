//! Which browsers the tests run in, and what is missing for the others.
//!
//! Nothing here looks at the machine; what is there is asked of a function.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::table::{BROWSERS, Browser, Part, Source, System};

/// What a machine has for the browser tests, and what it lacks.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The engines to test in.
    pub engines: Vec<&'static str>,
    /// The paths of what they need, by their variables.
    pub paths: Vec<(&'static str, PathBuf)>,
    /// The system's other engines, each with what its nearest browser lacks.
    pub missing: Vec<(&'static str, Vec<&'static Part>)>,
}

/// Chooses a browser of each engine that `system` has, by what `find` finds of names and whole paths.
pub fn choose(system: System, find: impl Fn(&str) -> Option<PathBuf>) -> Choice {
    let mut choice = Choice::default();
    let known: Vec<&Browser> = BROWSERS.iter().filter(|browser| browser.system == system).collect();
    for browsers in known.chunk_by(|a, b| a.engine == b.engine) {
        let tried = browsers.iter().map(|browser| found(browser, &find));
        // `min_by_key` takes the first of equals.
        let Some((paths, lacks)) = tried.min_by_key(|(_, lacks)| lacks.len()) else { continue };
        let engine = browsers.first().map_or("", |browser| browser.engine);
        if lacks.is_empty() {
            choice.engines.push(engine);
            choice.paths.extend(paths);
        } else {
            choice.missing.push((engine, lacks));
        }
    }
    choice
}

/// Paths by the variables that hand them over.
type Paths = Vec<(&'static str, PathBuf)>;

/// Returns the paths of the browser's parts that are there, and the parts that are not.
fn found(browser: &Browser, find: &impl Fn(&str) -> Option<PathBuf>) -> (Paths, Vec<&'static Part>) {
    let mut paths = Vec::new();
    let mut lacks = Vec::new();
    for part in browser.parts {
        match part.places.iter().find_map(|place| find(place)) {
            Some(path) => paths.push((part.variable, path)),
            None => lacks.push(part),
        }
    }
    (paths, lacks)
}

impl Choice {
    /// Returns what to install so that more engines are whole, each once: crates, and Debian packages
    /// where `is_debian`. An engine that would stay incomplete asks for nothing.
    pub fn installable(&self, is_debian: bool) -> BTreeSet<Source> {
        let comes = |part: &&Part| match part.source {
            Source::Debian(_) => is_debian,
            Source::Crate(..) => true,
            Source::Person(_) => false,
        };
        let whole = self.missing.iter().filter(|(_, lacks)| lacks.iter().all(comes));
        whole.flat_map(|(_, lacks)| lacks).map(|part| part.source).collect()
    }

    /// Returns one line for each engine that cannot be tested in: what it lacks and where that comes
    /// from.
    pub fn told_missing(&self) -> Vec<String> {
        let told = |part: &&Part| match part.source {
            Source::Debian(package) => format!("the Debian package {package}"),
            Source::Crate(name, version) => format!("{name} {version} (cargo install {name})"),
            Source::Person(what) => what.to_owned(),
        };
        let line = |(engine, lacks): &(&str, Vec<&Part>)| {
            let mut lacks: Vec<String> = lacks.iter().map(told).collect();
            lacks.dedup();
            format!("not tested in {engine}, which needs {}", lacks.join(", "))
        };
        self.missing.iter().map(line).collect()
    }

    /// Returns why the tests must not run as they would, where they must not: no engine is there, or
    /// one is missing where `all_needed`.
    pub fn refusal(&self, all_needed: bool) -> Option<String> {
        let lacks_one = all_needed && !self.missing.is_empty();
        (self.engines.is_empty() || lacks_one)
            .then(|| format!("a browser is missing: {}", self.told_missing().join("; ")))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::PathBuf;

    use super::super::table::{BROWSERS, GECKODRIVER, SCREEN, Source, System};
    use super::{Choice, choose};

    /// What is chosen where exactly `there` can be found.
    fn chosen(system: System, there: &[&str]) -> Choice {
        choose(system, |place| there.contains(&place).then(|| PathBuf::from(place)))
    }

    /// The names of the variables that a choice hands over.
    fn handed(choice: &Choice) -> Vec<&str> {
        choice.paths.iter().map(|(variable, _)| *variable).collect()
    }

    const EDGE: &str = r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe";
    const CHROME: &str = r"C:\Program Files\Google\Chrome\Application\chrome.exe";
    const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

    #[test]
    fn linux_tests_in_three_engines_with_a_screen_for_webkit() {
        let there = ["chromium", "chromedriver", "firefox-esr", "geckodriver", "WebKitWebDriver"];
        let choice = chosen(System::Linux, &[&there[..], &[MINI_BROWSER, "xvfb-run", "xauth"]].concat());
        assert_eq!(choice.engines, ["Chromium", "Firefox", "WebKit"]);
        assert!(handed(&choice).contains(&SCREEN));
        assert_eq!(choice.refusal(true), None);
    }

    #[test]
    fn a_bare_linux_is_told_the_packages_of_every_engine() {
        let choice = chosen(System::Linux, &[]);
        let told = choice.told_missing();
        assert_eq!(told.len(), 3, "{told:?}");
        assert_eq!(
            told[2],
            "not tested in WebKit, which needs the Debian package webkit2gtk-driver, \
             the Debian package xvfb, the Debian package xauth"
        );
        assert!(choice.refusal(false).is_some());
    }

    #[test]
    fn a_missing_engine_is_refused_only_where_all_are_needed() {
        let choice = chosen(System::Linux, &["google-chrome", "chromedriver"]);
        assert_eq!(choice.engines, ["Chromium"]);
        assert_eq!(choice.refusal(false), None);
        assert!(choice.refusal(true).is_some_and(|why| why.contains("Firefox") && why.contains("WebKit")));
    }

    #[test]
    fn what_makes_no_engine_whole_is_not_installed() {
        let geckodriver = GECKODRIVER.source;
        let bare = chosen(System::Linux, &[]);
        assert_eq!(bare.installable(false), BTreeSet::new());
        assert_eq!(bare.installable(true).len(), 7);
        let with_firefox = chosen(System::Windows, &[r"C:\Program Files\Mozilla Firefox\firefox.exe"]);
        assert_eq!(with_firefox.installable(false), BTreeSet::from([geckodriver]));
    }

    #[test]
    fn macos_tests_in_safari_which_needs_nothing_else() {
        let choice = chosen(System::MacOs, &["/usr/bin/safaridriver"]);
        assert_eq!(
            (choice.engines.as_slice(), handed(&choice)),
            (&["WebKit"][..], vec!["CROSSREAD_SAFARIDRIVER"])
        );
        assert_eq!(choice.missing.len(), 2);
    }

    #[test]
    fn macos_takes_chrome_and_firefox_from_applications() {
        let there = [
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "chromedriver",
            "/Applications/Firefox.app/Contents/MacOS/firefox",
            "geckodriver",
        ];
        assert_eq!(chosen(System::MacOs, &there).engines, ["Chromium", "Firefox"]);
    }

    #[test]
    fn windows_takes_edge_where_chrome_or_its_driver_is_missing() {
        for there in [&[EDGE, "msedgedriver"][..], &[EDGE, "msedgedriver", CHROME]] {
            let choice = chosen(System::Windows, there);
            assert_eq!(choice.engines, ["Chromium"]);
            assert_eq!(handed(&choice), ["CROSSREAD_EDGE", "CROSSREAD_EDGEDRIVER"]);
        }
        let both = chosen(System::Windows, &[EDGE, "msedgedriver", CHROME, "chromedriver"]);
        assert_eq!(handed(&both), ["CROSSREAD_CHROMIUM", "CROSSREAD_CHROMEDRIVER"]);
    }

    #[test]
    fn only_linux_asks_for_debian_packages_or_a_screen() {
        for system in [System::MacOs, System::Windows] {
            let parts =
                || BROWSERS.iter().filter(|browser| browser.system == system).flat_map(|one| one.parts);
            assert!(parts().count() > 0);
            assert!(parts().all(|part| part.variable != SCREEN));
            assert!(parts().all(|part| !matches!(part.source, Source::Debian(_))));
        }
    }
}
