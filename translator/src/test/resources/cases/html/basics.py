import html
import html.entities

print(html.escape("<a href=\"x\">'&'</a>"), html.escape("\"'", quote=False), html.escape(""))
for text in ["&lt;b&gt; &amp;amp; &quot;", "&#62;&#x3e;&#X3E &#62", "&notit; &notin; &not", "&nbsp;|&copy2024", "&#0;&#128;&#129;&#55296;&#1114112;&#xffff;&#11;&#13;&#127;", "&unknown; & &; &#; &#x;",
             "&CounterClockwiseContourIntegral;", "&acE;", "&amp", "&AMP;lt;", "plain", "&ampx &ltfoo", "&#99999999999999999999;", "&#x1F600;", "&#00065;"]:
    print(ascii(html.unescape(text)))
print(len(html.entities.html5), html.entities.html5["gt;"], html.__all__)
