//! Every browser that the tests can run in, by system, and what each needs.

/// The systems that browsers are known for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Linux, and any other Unix but macOS.
    Linux,
    /// macOS.
    MacOs,
    /// Windows.
    Windows,
}

impl System {
    /// The system that this build tool was compiled for; every other Unix is taken as Linux.
    pub const THIS: Self = if cfg!(windows) {
        Self::Windows
    } else if cfg!(target_os = "macos") {
        Self::MacOs
    } else {
        Self::Linux
    };
}

/// A browser that the tests can run in.
pub struct Browser {
    /// Where it runs.
    pub system: System,
    /// The engine that it stands for.
    pub engine: &'static str,
    /// What it needs to be there.
    pub parts: &'static [Part],
}

/// A program that a browser's tests need.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// What hands its path to tests/browser/browsers.js.
    pub variable: &'static str,
    /// Its names on the path and where it lies when it is not there, the first one first.
    pub places: &'static [&'static str],
    /// Where it comes from when it is missing.
    pub source: Source,
}

/// Where a part that is missing comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A package of Debian and Ubuntu.
    Debian(&'static str),
    /// A crate that cargo builds, of this version.
    Crate(&'static str, &'static str),
    /// A person: what to do.
    Person(&'static str),
}

impl Source {
    /// Returns the name of the Debian package, where it is one.
    pub const fn debian_package(self) -> Option<&'static str> {
        match self {
            Self::Debian(package) => Some(package),
            _ => None,
        }
    }
}

/// The variable of the program that gives WebKitGTK a screen that nobody sees; it has no headless mode.
pub const SCREEN: &str = "CROSSREAD_XVFB";

/// Debian packages no geckodriver; cargo builds it.
pub const GECKODRIVER: Part =
    part("CROSSREAD_GECKODRIVER", &["geckodriver"], Source::Crate("geckodriver", "0.37.1"));

/// How Chrome's driver is got where no package manager brings it.
const CHROMEDRIVER: Part = part(
    "CROSSREAD_CHROMEDRIVER",
    &["chromedriver"],
    Source::Person(
        "chromedriver of the same version on the path (npx @puppeteer/browsers install chromedriver)",
    ),
);

/// By system and engine; of two of one engine the first whose parts are all there is taken.
pub const BROWSERS: &[Browser] = &[
    Browser {
        system: System::Linux,
        engine: "Chromium",
        parts: &[
            part(
                "CROSSREAD_CHROMIUM",
                &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
                Source::Debian("chromium"),
            ),
            part("CROSSREAD_CHROMEDRIVER", &["chromedriver"], Source::Debian("chromium-driver")),
        ],
    },
    Browser {
        system: System::Linux,
        engine: "Firefox",
        parts: &[
            part("CROSSREAD_FIREFOX", &["firefox-esr", "firefox"], Source::Debian("firefox-esr")),
            GECKODRIVER,
        ],
    },
    Browser {
        system: System::Linux,
        engine: "WebKit",
        parts: &[
            part("CROSSREAD_WEBKITDRIVER", &["WebKitWebDriver"], Source::Debian("webkit2gtk-driver")),
            // It lies in a folder of its library; the driver's package brings that.
            part(
                "CROSSREAD_MINIBROWSER",
                &[
                    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser",
                    "/usr/lib/aarch64-linux-gnu/webkitgtk-6.0/MiniBrowser",
                    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
                    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
                    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
                    "/usr/libexec/webkitgtk-6.0/MiniBrowser",
                    "/usr/lib/webkit2gtk-4.1/MiniBrowser",
                    "/usr/lib/webkitgtk-6.0/MiniBrowser",
                ],
                Source::Debian("webkit2gtk-driver"),
            ),
            part(SCREEN, &["xvfb-run"], Source::Debian("xvfb")),
            part("CROSSREAD_XAUTH", &["xauth"], Source::Debian("xauth")),
        ],
    },
    Browser {
        system: System::MacOs,
        engine: "Chromium",
        parts: &[
            part(
                "CROSSREAD_CHROMIUM",
                &[
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "chromium",
                ],
                Source::Person("Google Chrome or Chromium in /Applications"),
            ),
            CHROMEDRIVER,
        ],
    },
    Browser {
        system: System::MacOs,
        engine: "Firefox",
        parts: &[
            part(
                "CROSSREAD_FIREFOX",
                &["/Applications/Firefox.app/Contents/MacOS/firefox", "firefox"],
                Source::Person("Firefox in /Applications"),
            ),
            GECKODRIVER,
        ],
    },
    Browser {
        system: System::MacOs,
        engine: "WebKit",
        parts: &[part(
            "CROSSREAD_SAFARIDRIVER",
            &["/usr/bin/safaridriver"],
            Source::Person("Safari with its driver, turned on once by `sudo safaridriver --enable`"),
        )],
    },
    Browser {
        system: System::Windows,
        engine: "Chromium",
        parts: &[
            part(
                "CROSSREAD_CHROMIUM",
                &[
                    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
                    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
                ],
                Source::Person("Google Chrome"),
            ),
            CHROMEDRIVER,
        ],
    },
    Browser {
        system: System::Windows,
        engine: "Chromium",
        parts: &[
            part(
                "CROSSREAD_EDGE",
                &[
                    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
                    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
                ],
                Source::Person("Microsoft Edge"),
            ),
            part(
                "CROSSREAD_EDGEDRIVER",
                &["msedgedriver"],
                Source::Person("msedgedriver of the same version on the path"),
            ),
        ],
    },
    Browser {
        system: System::Windows,
        engine: "Firefox",
        parts: &[
            part(
                "CROSSREAD_FIREFOX",
                &[
                    r"C:\Program Files\Mozilla Firefox\firefox.exe",
                    r"C:\Program Files (x86)\Mozilla Firefox\firefox.exe",
                ],
                Source::Person("Firefox"),
            ),
            GECKODRIVER,
        ],
    },
];

/// Returns a part by what it is found by.
const fn part(variable: &'static str, places: &'static [&'static str], source: Source) -> Part {
    Part { variable, places, source }
}
