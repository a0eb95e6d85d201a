package org.gleaner.tika;

import java.util.List;
import java.util.regex.Pattern;

/** Words of Markdown without the marks among them: "**$10 million**", "[Chad](https://...)". */
final class MarkdownWords {

    private record Mark(Pattern pattern, String words) {}

    /** In this order: what stands in code keeps its marks. */
    private static final List<Mark> MARKS =
            List.of(
                    mark("<!--.*?-->", ""),
                    mark("!\\[[^\\]]*\\]\\([^)]*\\)", ""),
                    mark("\\[\\^[^\\]]+\\]:?", ""),
                    mark("\\[([^\\]]+)\\]\\((?:[^()]|\\([^()]*\\))*\\)", "$1"),
                    mark("\\[([^\\]]+)\\]\\[[^\\]]*\\]", "$1"),
                    mark("<((?:https?|mailto):[^>\\s]+)>", "$1"),
                    mark("<br\\s*/?>", "\n"),
                    mark("</?[a-zA-Z][^<>]{0,200}>", ""),
                    mark("(?<![\\w\\\\*])\\*\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*\\*", "$1"),
                    mark("(?<!\\\\)\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*", "$1"),
                    mark("(?<![\\w\\\\])__(?=\\S)(.+?)(?<=\\S)__(?!\\w)", "$1"),
                    mark("(?<![\\\\*])\\*(?=[^\\s*])([^*\n]+?)(?<=\\S)\\*(?!\\*)", "$1"),
                    mark("(?<![\\w\\\\])_(?=[^\\s_])([^_\n]+?)(?<=\\S)_(?!\\w)", "$1"),
                    mark("~~(?=\\S)(.+?)~~", "$1"),
                    mark("`+([^`]+)`+", "$1"),
                    mark("\\\\([\\\\`*_{}\\[\\]()#+.!|$~<>-])", "$1"),
                    mark("&nbsp;", " "),
                    mark("&lt;", "<"),
                    mark("&gt;", ">"),
                    mark("&amp;", "&"));

    private MarkdownWords() {}

    private static Mark mark(String pattern, String words) {
        return new Mark(Pattern.compile(pattern, Pattern.DOTALL), words);
    }

    static String plain(String words) {
        String plain = words;
        for (Mark mark : MARKS) {
            plain = mark.pattern.matcher(plain).replaceAll(mark.words);
        }
        return Lines.folded(plain);
    }
}
