use super::{ReadThemeFile, ThemeFile, parse_toml};
use crate::error::Error;
use crate::project::{Project, ProjectArticle, ProjectTheme};

fn read(name: &str, text: &str) -> Result<ReadThemeFile, Error> {
    ThemeFile::read(name, text, parse_toml)
}

/// The themes of a file in a project without any.
fn themes(name: &str, text: &str) -> Vec<ProjectTheme> {
    joined(Project::default(), name, text).themes
}

fn joined(mut project: Project, name: &str, text: &str) -> Project {
    read(name, text).unwrap().file.apply_to(&mut project);
    project
}

fn theme(id: &str, label: &str, query: &str, include: &[&str], exclude: &[&str]) -> ProjectTheme {
    let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
    let (include, exclude) = (texts(include), texts(exclude));
    ProjectTheme { id: id.to_owned(), label: label.to_owned(), query: query.to_owned(), include, exclude }
}

/// What is said of a file that cannot be taken over.
fn refusal(name: &str, text: &str) -> String {
    let error = read(name, text).unwrap_err();
    assert_eq!((error.code(), error.article()), ("malformed", Some(name)));
    error.message()
}

#[test]
fn all_that_toml_can_write_is_read() {
    let text = "# Themes\n'theme' = [ # a list\n {label = \"\"\"\nThe \"weakest\"\n link\"\"\", query = '''C:\\path''',\n\
                include = ['its', \"\\u00e9t\\u00E9\", ],},\n]\n";
    let expected = theme("t1", "The \"weakest\"\n link", "C:\\path", &["its*", "été*"], &[]);
    assert_eq!(themes("themes.toml", text), [expected]);
}

#[test]
fn phrases_stand_as_they_are_written_where_the_file_says_so_and_else_get_any_ending() {
    let toml = "[[theme]]\nlabel = 'a'\ninclude = ['member states', 'deter*']\nexclude = ['at sea']";
    let phrases = |name: &str, text: &str| {
        let [theme] = themes(name, text).try_into().unwrap();
        (theme.include, theme.exclude)
    };
    let texts = |of: [&str; 2], not: &str| (of.map(str::to_owned).to_vec(), vec![not.to_owned()]);
    let before = texts(["member* states*", "deter*"], "at* sea*");
    let now = texts(["member states", "deter*"], "at sea");
    assert_eq!(phrases("themes.toml", toml), before);
    assert_eq!(phrases("themes.toml", &format!("version = 1\n{toml}")), before);
    assert_eq!(phrases("themes.toml", &format!("version = 2\n{toml}")), now);
    let csv = |columns: &str, cells: &str| {
        phrases(
            "codebook.csv",
            &format!("label,include,exclude{columns}\na,member states|deter*,at sea{cells}"),
        )
    };
    assert_eq!(csv("", ""), before);
    assert_eq!(csv(",version", ","), before);
    assert_eq!(csv(",version", ",2"), now);
}

#[test]
fn what_is_wrong_with_a_theme_file_is_named_by_table_and_key() {
    for (text, message) in [
        (
            "[[theme]]\nlabel = 'a'\n[[theme]]\nlabel = 'b'\ninclde = ['x']",
            "‘inclde’ in [[theme]] 2 means nothing; the keys are label, query, include, exclude.",
        ),
        ("titel = 'a'", "‘titel’ means nothing; the keys are version, title, article, theme."),
        (
            "[[article]]\nfile = 'a.txt'\nlabel = 'a'",
            "‘label’ in [[article]] 1 means nothing; the keys are file, outlet, title, author, date, url.",
        ),
        (
            "[[theme]]\nlabel = 'a'\ninclude = 'x'",
            "‘include’ in [[theme]] 1 is a text in quotation marks; it must be a list of texts in quotation marks.",
        ),
        (
            "[[theme]]\nlabel = 'a'\nexclude = ['x', 1]",
            "‘exclude’ in [[theme]] 1 is a number; it must be a list of texts in quotation marks.",
        ),
        (
            "[[theme]]\nlabel = ['a']",
            "‘label’ in [[theme]] 1 is a list; it must be a text in quotation marks.",
        ),
        (
            "[theme]\nlabel = 'a'",
            "‘theme’ is a table; it must be tables, each under its name in two pairs of brackets.",
        ),
        ("theme = ['a']", "‘[[theme]] 1’ is a text in quotation marks; it must be a table."),
        ("version = '2'", "‘version’ is a text in quotation marks; it must be a number."),
        ("version = 3", "The theme file has version ‘3’, which this program does not know."),
        ("title = true", "‘title’ is true or false; it must be a text in quotation marks."),
        ("title = 123456789012345678", "‘title’ is a number; it must be a text in quotation marks."),
        (
            "[[article]]\nfile = 'a.txt'\ndate = 2015-06-24",
            "‘date’ in [[article]] 1 is a date without quotation marks; it must be a text in quotation marks.",
        ),
        ("[[theme]]\nquery = 'a'", "There is no ‘label’ in [[theme]] 1."),
        ("[[theme]]\nlabel = ' '", "There is no ‘label’ in [[theme]] 1."),
        ("[[article]]\noutlet = 'a'", "There is no ‘file’ in [[article]] 1."),
        (
            "[[article]]\nfile = 'a.txt'\n[[article]]\nfile = 'a.txt'\noutlet = 'Post'",
            "More than one [[article]] has the file ‘a.txt’.",
        ),
        ("# nothing\n", "The file holds no themes."),
        ("theme = []", "The file holds no themes."),
        ("[[theme]]\nlabel = 'a'\nlabel = 'b'", "The file is not TOML in line 3: duplicate key."),
    ] {
        assert_eq!(refusal("themes.toml", text), message);
    }
}

#[test]
fn a_codebook_is_read_as_spreadsheets_write_it() {
    let expected = [
        theme("t1", "Chains", "links, of a chain", &["weakest* link*", "the* \"chain*\""], &[]),
        theme("t2", "-5 %", "two\nlines", &[], &["=x*"]),
    ];
    let commas = "label,query,include,exclude\nChains,\"links, of a chain\",\"weakest link|the \"\"chain\"\"\",\n\
                  '-5 %,\"two\nlines\",,'=x\n";
    let cells = |separator: &str| {
        let row = |cells: [&str; 4]| cells.join(separator);
        [
            row(["Label", " QUERY ", "include", "exclude"]),
            row(["Chains", "\"links, of a chain\"", "weakest link | the \"chain\" |", ""]),
            row(["", " ", "", ""]),
            row(["'-5 %", "\"two\nlines\"", "", "'=x"]),
        ]
        .join("\r\n")
    };
    let marked = format!("\u{feff}{}", cells(";"));
    for text in [
        commas,
        &commas.replace('\n', "\r\n").replace("two\r\n", "two\n"),
        &cells(";"),
        &cells("\t"),
        &marked,
    ] {
        assert_eq!(themes("codebook.csv", text), expected, "{text}");
    }
}

#[test]
fn what_is_wrong_with_a_codebook_is_named_by_line_and_column() {
    for (text, message) in [
        ("", "The file holds no themes."),
        ("label,query\n", "The file holds no themes."),
        (
            "name of theme;query\na;b",
            "The codebook has no column ‘label’; its columns are name of theme, query.",
        ),
        ("label,query,Query\na,b,c", "The codebook has more than one column ‘query’."),
        ("label,version\na,3", "The theme file has version ‘3’, which this program does not know."),
        ("label,query\n\na,b\n,c", "The row in line 4 has no label."),
        ("label,query\na,costs, repairs", "The row in line 2 has more cells than columns."),
        ("label,query,\na,b,c", "The row in line 2 has more cells than columns."),
        ("\"label,query\na,b", "A quotation mark in the row that begins in line 1 is never closed."),
        (
            "label,query\na,\"b\nc\nd,e\n",
            "A quotation mark in the row that begins in line 2 is never closed.",
        ),
    ] {
        assert_eq!(refusal("codebook.csv", text), message);
    }
}

#[test]
fn an_error_shows_no_more_of_a_name_than_can_be_read() {
    let long = "x".repeat(100_000);
    for (name, text) in [("themes.toml", format!("{long} = 1")), ("codebook.csv", vec![long; 100].join(","))]
    {
        assert!(refusal(name, &text).len() < 2000, "{name}");
    }
}

#[test]
fn columns_of_other_programs_are_taken_or_named() {
    let taguette = "tag,description,number of highlights\nmoney,\"What is said about the cost, repairs\",0\n\
                    protest,\"Anger; petitions\nand shouting\",3\n";
    let ReadThemeFile { passed_over, .. } = read("codebook.csv", taguette).unwrap();
    assert_eq!(passed_over, ["number of highlights"]);
    let expected = [
        theme("t1", "money", "What is said about the cost, repairs", &[], &[]),
        theme("t2", "protest", "Anger; petitions\nand shouting", &[], &[]),
    ];
    assert_eq!(themes("codebook.csv", taguette), expected);
    // Where a file has the column itself, one of another name is not taken for it.
    assert_eq!(read("codebook.csv", "name,label\nx,y").unwrap().passed_over, ["name"]);
    assert_eq!(themes("codebook.csv", "name,label\nx,y")[0].label, "y");
}

#[test]
fn a_separator_within_a_phrase_has_a_backslash_before_it() {
    let include =
        |cell: &str| themes("codebook.csv", &format!("label,include,version\na,{cell},2"))[0].include.clone();
    assert_eq!(include(r"a\|b|c"), ["a|b", "c"]);
    assert_eq!(include(r"a\\|b"), [r"a\", "b"]);
    assert_eq!(include(r"a\\\|b"), [r"a\|b"]);
    assert_eq!(include(r"C:\a\\b\|| |\"), [r"C:\a\\b|", r"\"]);
}

#[test]
fn a_file_of_another_name_is_told_by_how_it_begins() {
    assert_eq!(themes("themes", "[[theme]]\nlabel = 'a'")[0].label, "a");
    assert_eq!(themes("themes.txt", "label;query\na;b")[0].label, "a");
    let refi = "<?xml version=\"1.0\"?><CodeBook/>";
    let error = read("codebook.qdc", refi).unwrap_err();
    assert!(error.remedy().contains(".csv"), "{error}");
    assert_eq!(refusal("codebook.xlsx", "PK\u{3}\u{4}\0\0"), refusal("codebook.qdc", refi));
}

#[test]
fn a_theme_takes_the_place_of_its_like_and_keeps_what_the_file_does_not_say() {
    let known = [
        theme("t4", "bridge", "the old one", &["bridge"], &["ferry"]),
        theme("t2", "ferry", "", &[], &[]),
        theme("t7", "bridge", "the new one", &[], &[]),
    ];
    let project = Project { themes: known.to_vec(), ..Project::default() };
    let joined = joined(project, "codebook.csv", "label,query,include\nnew,,\nbridge,,arch\nbridge,other,");
    assert_eq!(
        joined.themes,
        [
            theme("t4", "bridge", "", &["arch*"], &["ferry"]),
            theme("t2", "ferry", "", &[], &[]),
            theme("t7", "bridge", "other", &[], &[]),
            theme("t8", "new", "", &[], &[]),
        ]
    );
}

#[test]
fn what_a_theme_file_knows_of_an_article_goes_before_its_text() {
    let article = |file: &str| ProjectArticle {
        file: Some(file.to_owned()),
        outlet: Some("Wire".to_owned()),
        ..ProjectArticle::default()
    };
    let project = Project { articles: vec![article("a.txt"), article("b.txt")], ..Project::default() };
    let text = "title = 'Bridge'\n[[article]]\nfile = 'b.txt'\noutlet = 'Post'\n[[article]]\nfile = 'c.txt'";
    let joined = joined(project, "themes.toml", text);
    let outlets: Vec<_> = joined.articles.iter().map(|article| article.outlet.as_deref()).collect();
    assert_eq!((joined.title.as_deref(), outlets), (Some("Bridge"), vec![Some("Wire"), Some("Post")]));
}
