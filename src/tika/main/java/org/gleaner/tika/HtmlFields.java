package org.gleaner.tika;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of itself: title, date, language, author. */
record HtmlFields(
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<String> language,
        Map<String, String> others) {

    private static final List<String> DATES =
            List.of(
                    "meta[property=article:published_time]",
                    "meta[itemprop=datePublished]",
                    "meta[name=date]",
                    "meta[name=pubdate]",
                    "meta[name=publish-date]",
                    "meta[name=dc.date]",
                    "meta[name=DC.date]",
                    "meta[name=DC.date.issued]",
                    "meta[name=dcterms.date]",
                    "meta[name=dcterms.created]",
                    "meta[name=dcterms.issued]",
                    "meta[name=parsely-pub-date]",
                    "meta[property=og:published_time]",
                    "meta[name=citation_publication_date]");

    private static final int LONGEST_TITLE = 300;

    static HtmlFields of(Document page) {
        Map<String, String> others = new LinkedHashMap<>();
        Stream.of("meta[name=author]", "meta[property=article:author]")
                .flatMap(selector -> content(page, selector).stream())
                .filter(author -> !author.startsWith("http"))
                .findFirst()
                .ifPresent(author -> others.put("author", author));
        content(page, "meta[property=og:site_name]").ifPresent(site -> others.put("site", site));
        return new HtmlFields(title(page), date(page), language(page), others);
    }

    private static Optional<String> title(Document page) {
        List<Element> great = page.select("h1");
        return jsonLd(page, "headline")
                .or(() -> content(page, "meta[property=og:title]"))
                .or(() -> great.size() == 1 ? Lines.said(great.get(0).text()) : Optional.empty())
                .or(() -> Lines.said(withoutSite(page.title())))
                .filter(title -> title.length() <= LONGEST_TITLE);
    }

    /** "Aid for Chad" of "Aid for Chad | The Daily". */
    private static String withoutSite(String title) {
        int bar = title.lastIndexOf(" | ");
        return bar > 0 ? title.substring(0, bar) : title;
    }

    private static Optional<LocalDate> date(Document page) {
        Optional<LocalDate> meta =
                jsonLd(page, "datePublished")
                        .flatMap(Dates::read)
                        .or(
                                () ->
                                        DATES.stream()
                                                .flatMap(each -> content(page, each).stream())
                                                .flatMap(words -> Dates.read(words).stream())
                                                .findFirst());
        return meta.or(
                () ->
                        page
                                .select("[itemprop=datePublished], time[pubdate], time[datetime]")
                                .stream()
                                .map(
                                        time ->
                                                time.hasAttr("datetime")
                                                        ? time.attr("datetime")
                                                        : time.text())
                                .flatMap(words -> Dates.read(words).stream())
                                .findFirst());
    }

    private static Optional<String> language(Document page) {
        return Lines.said(page.select("html").attr("lang"))
                .or(() -> content(page, "meta[property=og:locale]"))
                .map(tag -> tag.split("[-_]", 2)[0]);
    }

    /** A string of the page's linked data, found without reading all of it. */
    private static Optional<String> jsonLd(Document page, String field) {
        Pattern pattern =
                Pattern.compile("\"" + field + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,400})\"");
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher found = pattern.matcher(script.data());
            if (found.find()) {
                return Lines.said(unescaped(found.group(1)));
            }
        }
        return Optional.empty();
    }

    private static String unescaped(String json) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\' || i + 1 == json.length()) {
                plain.append(c);
            } else if (json.charAt(i + 1) == 'u' && i + 5 < json.length()) {
                plain.append((char) Integer.parseInt(json.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(json.charAt(++i) == 'n' ? ' ' : json.charAt(i));
            }
        }
        return plain.toString();
    }

    private static Optional<String> content(Document page, String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .flatMap(element -> Lines.said(element.attr("content")));
    }
}
