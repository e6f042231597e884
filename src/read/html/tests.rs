use super::{HtmlArticle, read};
use crate::clean::{BlockKind, DropReason, blocks};

const FIRST: &str =
    "Ministers of the alliance agreed on Tuesday to protect every one of its networks against attacks.";
const SECOND: &str =
    "The teams that defend them will be ready by October, the secretary general told reporters.";
const THIRD: &str =
    "“We stand together,” said the minister of Norway, who had asked for more money in spring.";

/// What follows the title, block by block.
fn story(html: &str) -> Vec<String> {
    let article = read(html);
    let skipped = usize::from(article.title.is_some());
    article.text.split("\n\n").skip(skipped).map(str::to_owned).collect()
}

/// As a wire agency sets its pages: linked data, a menu, shares, a lead picture, related stories, a footer.
fn agency_page() -> String {
    format!(
        r#"<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
        <title>Ministers agree to protect networks | The Daily Wire Service</title>
        <link rel="canonical" href="https://wire.example/world/networks-1">
        <meta property="og:site_name" content="The Daily Wire Service">
        <meta property="og:title" content="Ministers agree to protect networks | The Daily Wire Service">
        <script type="application/ld+json">{{"@context":"https://schema.org","@graph":[
          {{"@type":"Organization","name":"Wire Group"}},
          {{"@type":"NewsArticle","headline":"Ministers agree to protect networks",
            "datePublished":"2013-06-04T19:15:00+0200",
            "author":[{{"@type":"Person","name":"Jane Doe"}},{{"@type":"Person","name":"John Roe &amp; Co"}}],
            "publisher":{{"@type":"Organization","name":"The Daily Wire"}}}}]}}</script>
        <script>document.write("<p>{FIRST}</p>")</script><style>p {{ color: red }}</style></head>
        <body class="has-sidebar"><header class="site-header"><a href="/">Home</a> <nav><ul><li><a>World</a></ul></nav>
        </header><main><article class="story">
        <header><h1>Ministers agree to <em>protect</em> networks</h1>
        <p class="standfirst">Teams that defend them are to be ready by October, and more money may follow</p>
        <div class="social-share"><a href=/s>Share</a> <a href=/t>Tweet</a></div></header>
        <div class="article-body"><figure><img src=x onerror="alert(1)"><figcaption>Ministers arrive for talks.
        </figcaption></figure>
        <p>{FIRST}<p>{SECOND}<div class="ad-slot">Advertisement</div>
        <aside class="related"><h3>Related</h3><p>Another story that readers of this one may find interesting too.
        </aside><h2>What happens next</h2><p>{THIRD}</p>
        <ul><li>More teams<li>More money</ul></div></article>
        <section class="comments"><p>{}</p></section></main>
        <footer><p>© 2013 The Daily Wire, all rights reserved, not to be rewritten or published elsewhere.</p></footer>
        </body></html>"#,
        "I do not believe a word of what the ministers say about this. ".repeat(20),
    )
}

#[test]
fn a_page_gives_its_article_and_what_it_states_about_it() {
    let HtmlArticle { title, outlet, author, date, language, url, .. } = read(&agency_page());
    assert_eq!(title.as_deref(), Some("Ministers agree to protect networks"));
    assert_eq!(outlet.as_deref(), Some("The Daily Wire"));
    assert_eq!(author.as_deref(), Some("Jane Doe, John Roe & Co"));
    assert_eq!(date.as_deref(), Some("2013-06-04T19:15:00+02:00"));
    assert_eq!(language.as_deref(), Some("en-GB"));
    assert_eq!(url.as_deref(), Some("https://wire.example/world/networks-1"));
}

#[test]
fn the_text_is_the_story_and_nothing_that_stands_beside_it() {
    let expected = [
        "Teams that defend them are to be ready by October, and more money may follow",
        "Image caption: Ministers arrive for talks.",
        FIRST,
        SECOND,
        "What happens next",
        THIRD,
        "• More teams",
        "• More money",
    ];
    assert_eq!(story(&agency_page()), expected);
}

#[test]
fn a_caption_is_told_from_the_story_by_the_rules_for_plain_text() {
    let text = read(&agency_page()).text;
    let caption =
        blocks(&text, &[], &[]).into_iter().find(|block| block.span.of(&text).contains("arrive for talks"));
    let judged = caption.map(|block| (block.kind, block.reason));
    assert_eq!(judged, Some((BlockKind::Caption, Some(DropReason::Caption))));
}

#[test]
fn paragraphs_may_be_divs_or_parted_by_two_breaks() {
    let divs = format!("<div><div>{FIRST}</div><div>{SECOND}</div><div>{THIRD}</div></div>");
    let breaks = format!("<div>{FIRST}<br><br>{SECOND}<br/> <br/>{THIRD}</div>");
    for html in [divs, breaks] {
        assert_eq!(story(&html), [FIRST, SECOND, THIRD], "{html}");
    }
    assert_eq!(story("<p>One sentence<br>on two lines.</p>"), ["One sentence on two lines."]);
}

#[test]
fn a_story_in_several_parts_is_read_whole() {
    let part = |text: &str| {
        format!("<div class=story-part><div class=rich-text><p>{text}</p><p>{text}</p></div></div>")
    };
    let html = format!("<article>{}{}{}</article>", part(FIRST), part(SECOND), part(THIRD));
    assert_eq!(story(&html), [FIRST, FIRST, SECOND, SECOND, THIRD, THIRD]);
}

#[test]
fn what_a_live_page_says_above_its_posts_belongs_to_it() {
    let posts: String = format!("<article class=post><h2>New</h2><p>{SECOND}</p></article>").repeat(9);
    let html =
        format!("<main><h1>Ministers meet for talks</h1><div><p>{FIRST}</p></div><div>{posts}</div></main>");
    assert_eq!(story(&html)[0], FIRST);
    assert_eq!(story(&html).len(), 19);
}

#[test]
fn a_name_that_holds_most_of_the_text_puts_nothing_beside_the_story() {
    for holder in
        ["<div class=share-container>", "<form>", "<div aria-hidden=true>", "<body class='modal-open'>"]
    {
        let html = format!("{holder}<p>{FIRST}</p><p>{SECOND}</p>");
        assert_eq!(story(&html), [FIRST, SECOND], "{holder}");
    }
}

#[test]
fn a_name_puts_nothing_beside_the_story_that_holds_its_headline() {
    let comment = format!("<p>{}</p>", "I do not believe a word of it. ".repeat(30));
    let html = format!(
        "<div class='site comments-open'><h1>Ministers agree to protect networks</h1><div><p>{FIRST}</p>\
         <p>{SECOND}</p></div><div id=comments>{comment}</div></div>"
    );
    assert_eq!(story(&html), [FIRST, SECOND]);
}

#[test]
fn what_no_reader_sees_is_left_out() {
    for hidden in [
        "<span hidden>, opens a new tab</span>",
        "<span style='display: none'>, opens a new tab</span>",
        "<span class=visually-hidden>, opens a new tab</span>",
        "<noscript><p>, opens a new tab</p></noscript>",
        "<template>, opens a new tab</template>",
        "<svg><title>, opens a new tab</title></svg>",
        "<svg/><math/>",
        "<button>, opens a new tab</button>",
        "<!-- , opens a new tab -->",
    ] {
        let html = format!("<p>{FIRST}</p><p>{SECOND}{hidden}</p>");
        assert_eq!(story(&html), [FIRST, SECOND], "{hidden}");
    }
}

#[test]
fn spaces_and_soft_hyphens_do_not_keep_words_apart() {
    assert_eq!(
        story("<p>cyber&shy;defence&nbsp;&nbsp;is \n caf&eacute;&#8203; &amp; more"),
        ["cyberdefence is café & more"]
    );
}

#[test]
fn links_to_other_stories_are_left_out_and_links_in_a_sentence_are_kept() {
    let html = format!(
        "<p>{FIRST} <a href=/a>They met</a>.</p><p><a href=/b>Read the whole story of the talks</a></p><p><a href=/c>They</a> say:</p>"
    );
    assert_eq!(story(&html), [&format!("{FIRST} They met."), "They say:"]);
}

#[test]
fn scripts_that_do_not_part_words_are_read_as_well() {
    let first = "国防相会議は火曜日、すべてのネットワークを攻撃から守ることで合意した。";
    let second = "部隊は<a href=/a>十月</a>までに運用可能になる予定であると、事務総長は記者団に語った。";
    let menu = "<div><a href=/w>世界</a></div>".repeat(9)
        + "<p><a href=/b>加盟国の国防相は来週も会談を続ける予定であると発表された</a></p>";
    let html = format!(
        "{menu}<div><h1>サイバー防衛を強化</h1><p>{first}</p><p>{second}</p></div><div>会社案内</div>"
    );
    assert_eq!(
        story(&html),
        [first, "部隊は十月までに運用可能になる予定であると、事務総長は記者団に語った。"]
    );
}

#[test]
fn what_is_not_stated_is_not_invented() {
    let article = read(&format!("<title>Ministers agree | The Daily</title><p>{FIRST}</p><p>{SECOND}</p>"));
    assert_eq!(
        article,
        HtmlArticle {
            title: Some("Ministers agree | The Daily".to_owned()),
            text: format!("Ministers agree | The Daily\n\n{FIRST}\n\n{SECOND}"),
            ..HtmlArticle::default()
        }
    );
    assert_eq!(read(""), HtmlArticle::default());
}

#[test]
fn each_statement_is_found_where_pages_make_it() {
    let head = |html: &str| read(&format!("<html>{html}<p>{FIRST}"));
    for html in [
        "<meta property='article:published_time' content='2013-06-04'>",
        "<meta name=DC.date content=2013-06-04>",
        "<time datetime=2013-06-04>yesterday</time>",
        "<meta itemprop=datePublished content=2013-06-04>",
        "<script type=application/ld+json>[{\"@type\":[\"ReportageNewsArticle\"],\"datePublished\":\"2013-06-04\"}]</script>",
        "<script type=application/ld+json>{ broken</script><meta name=date content=2013-06-04>",
        "<meta name=date content='last week'><meta name=pubdate content=2013-06-04>",
    ] {
        assert_eq!(head(html).date.as_deref(), Some("2013-06-04"), "{html}");
    }
    for html in [
        "<meta name=author content='By Jane Doe'>",
        "<meta property=article:author content=https://example.org/jane><a rel=author>Jane Doe</a>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":\"Jane Doe\"}</script>",
    ] {
        let author = head(html).author;
        assert!(author.is_none_or(|author| author == "Jane Doe"), "{html}");
    }
    for html in [
        "<meta property=og:url content=https://example.org/a>",
        "<!-- saved from url=(0021)https://example.org/a -->",
        "<!--\n Page saved with SingleFile \n url: https://example.org/a \n saved date: today -->",
    ] {
        assert_eq!(head(html).url.as_deref(), Some("https://example.org/a"), "{html}");
    }
    assert_eq!(head("<link rel=canonical href='javascript:alert(1)'>").url, None);
    assert_eq!(head("<meta property=og:locale content=de_AT>").language.as_deref(), Some("de-AT"));
}

#[test]
fn the_headline_that_is_shown_goes_before_those_that_are_stated() {
    let html =
        |h1: &str| format!("<meta property=og:title content='Talks on networks end'><h1>{h1}</h1><p>{FIRST}");
    for (shown, title) in [
        ("The talks on networks have ended", "The talks on networks have ended"),
        ("Ministers now agree to protect it", "Ministers now agree to protect it"),
        ("The Daily", "Talks on networks end"),
    ] {
        assert_eq!(read(&html(shown)).title.as_deref(), Some(title));
    }
}

#[test]
fn broken_markup_loses_nothing() {
    for html in [
        format!("<p><b><i>{FIRST}</b></i></div></p></span><p>{SECOND}"),
        format!("<table><tr><td><p>{FIRST}</table><p>{SECOND}"),
        format!("<head><title>a</head><p>{FIRST}</title><p>{FIRST}<p>{SECOND}"),
        format!("<div><a name=top>x<div>{FIRST}</a></div><a href=/>y</a></div><p>{SECOND}"),
        format!("<p class='a\" b=>{FIRST}'><p>{FIRST}<p>{SECOND}<"),
        format!("<head><meta name=a><p>{FIRST}<p>{SECOND}"),
    ] {
        let text = read(&html).text;
        assert!(text.contains(FIRST) && text.contains(SECOND), "{html}\n{text}");
    }
}

#[test]
fn hostile_markup_gives_text_only() {
    for (html, text) in [
        ("<p>Ministers <script>alert(1)</script>met.", "Ministers met."),
        ("<p>Ministers <img src=x onerror=alert(1)>met.", "Ministers met."),
        ("<p><a href='javascript:alert(1)'>M</a>inisters met on Tuesday.", "Ministers met on Tuesday."),
        ("<svg onload=alert(1)><text>x</text><p>Ministers met.</svg>", "Ministers met."),
        ("<iframe srcdoc='<p>x'><p>y</iframe><p>Ministers met.", "Ministers met."),
        ("<p>a &lt;script&gt;alert(1)&lt;/script&gt; b", "a <script>alert(1)</script> b"),
        ("<p>Ministers\0 met.", "Ministers met."),
    ] {
        assert_eq!(story(html), [text], "{html}");
    }
}

#[test]
fn the_work_is_bounded_whatever_the_markup() {
    let deep = |tag: &str| format!("{}<p>{FIRST}", format!("<{tag}>").repeat(100_000));
    for tag in ["div", "b", "a", "p", "table", "ul><li", "h1", "b rel=author", "article", "form class=share"]
    {
        assert!(read(&deep(tag)).text.contains(FIRST), "{tag}");
    }
    for end in [
        "</p>",
        "</b>",
        "<br>",
        "<svg>",
        "<p a",
        "<!--",
        "&",
        "<a id=a class=b id=c>",
        "<meta name=author content=a>",
    ] {
        let html = format!("{}{}<p>{FIRST}", "<i>".repeat(300), end.repeat(30_000));
        read(&html);
    }
    let nested = "[".repeat(100_000);
    let data = format!("<script type=application/ld+json>{nested}</script><p>{FIRST}");
    assert_eq!(story(&data), [FIRST]);
}
