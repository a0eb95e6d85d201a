package org.gleaner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.model.Span;

/**
 * What a web page has left in a text: tags ({@code <b>}, {@code </span>}) and the names of
 * characters ({@code &nbsp;}, {@code &pound;}).
 */
public final class LeftMarkup {

    private static final int LONGEST_TAG = 80;
    private static final int LONGEST_NAME = 8;

    private static final Set<String> TAGS =
            Set.of(
                    "a", "abbr", "b", "big", "br", "em", "font", "i", "mark", "p", "s", "small",
                    "span", "strong", "sub", "sup", "td", "th", "tr", "tt", "u");

    private static final Set<String> BLANKS =
            Set.of("nbsp", "#160", "#xa0", "ensp", "emsp", "thinsp", "#8239", "shy", "zwnj");

    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("pound", "£"),
                    Map.entry("#163", "£"),
                    Map.entry("euro", "€"),
                    Map.entry("#8364", "€"),
                    Map.entry("yen", "¥"),
                    Map.entry("#165", "¥"),
                    Map.entry("cent", "¢"),
                    Map.entry("dollar", "$"),
                    Map.entry("#36", "$"),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("minus", "−"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("frac12", "½"),
                    Map.entry("frac14", "¼"),
                    Map.entry("frac34", "¾"),
                    Map.entry("rsquo", "’"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("apos", "'"),
                    Map.entry("quot", "\""),
                    Map.entry("amp", "&"));

    private LeftMarkup() {}

    /** The tags and named blanks of a text, in its order. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        boolean tags = text.indexOf('>') >= 0;
        boolean names = text.indexOf(';') >= 0 && text.indexOf('&') >= 0;
        for (int at = 0; (tags || names) && at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '<' && tags || c == '&' && names) {
                int end = pastBlank(text, at, text.length());
                if (end > at) {
                    found.add(new Span(at, end));
                    at = end - 1;
                }
            }
        }
        return found;
    }

    /** The end of the tag or blank that begins at {@code at}; {@code at} where none does. */
    static int pastBlank(String text, int at, int to) {
        char first = text.charAt(at);
        if (first == '<') {
            return pastTag(text, at, to);
        }
        int end = first == '&' ? pastName(text, at, to) : at;
        return end > at && BLANKS.contains(text.substring(at + 1, end - 1)) ? end : at;
    }

    /** The end of the name of a sign that begins at {@code at}; {@code at} where none does. */
    static int pastSign(String text, int at, int to) {
        int end = text.charAt(at) == '&' ? pastName(text, at, to) : at;
        return end > at && SIGNS.containsKey(text.substring(at + 1, end - 1)) ? end : at;
    }

    /** The sign that the characters from {@code at} to {@code end} name. */
    static String sign(String text, int at, int end) {
        return SIGNS.get(text.substring(at + 1, end - 1));
    }

    private static int pastName(String text, int at, int to) {
        int end = at + 1;
        int limit = Math.min(to, at + LONGEST_NAME + 2);
        while (end < limit && (Character.isLetterOrDigit(text.charAt(end)) || isHash(text, end))) {
            end++;
        }
        return end < limit && end > at + 1 && text.charAt(end) == ';' ? end + 1 : at;
    }

    private static boolean isHash(String text, int at) {
        return text.charAt(at) == '#' && text.charAt(at - 1) == '&';
    }

    private static int pastTag(String text, int at, int to) {
        int name = at + 1 < to && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = name;
        while (end < to && end < name + LONGEST_NAME && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == name || !TAGS.contains(text.substring(name, end).toLowerCase(Locale.ROOT))) {
            return at;
        }
        int limit = Math.min(to, at + LONGEST_TAG);
        while (end < limit && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        return end < limit && text.charAt(end) == '>' ? end + 1 : at;
    }
}
