package org.gleaner.tika;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article of a web page, and drops what stands around it on every page of the site. */
final class Article {

    /** What is never a part of the article. */
    private static final String AROUND =
            "nav, footer, aside, form, dialog, menu, [role=navigation], [role=banner],"
                + " [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
                + " [hidden], [aria-hidden=true], [style*=display:none], [style*=display: none]";

    /** What authors call such parts. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "(?:^|[-_"
                        + " ])(?:nav|navbar|navigation|menu|footer|sidebar|breadcrumbs?|cookies?|consent|share|sharing|social|related|newsletter|subscribe|advert|ads?|promo|skip|toolbar|masthead|pagination|tags?|comments?|recommended|trending)(?:$|[-_"
                        + " ])",
                    Pattern.CASE_INSENSITIVE);

    private static final String MAIN =
            "[itemprop=articleBody], article, main, [role=main], #content, #main, .article-body,"
                    + " .entry-content, .post-content";

    /** An element with less text is no article. */
    private static final int SHORTEST = 140;

    /** The part of the page's paragraphs that the article holds at least. */
    private static final double MOST = 0.5;

    /** Of a part that is links, above which it is a menu. */
    private static final double LINKS = 0.6;

    private Article() {}

    /** The element that holds the article; the body where nothing stands out. Changes the page. */
    static Element of(Document page) {
        Element body = page.body();
        int all = body.text().length();
        List<Element> around = new ArrayList<>(body.select(AROUND));
        for (Element each : body.select("div, section, ul, p, header, span")) {
            String names = each.className() + " " + each.id();
            if (names.length() > 1 && NAMES.matcher(names).find()) {
                around.add(each);
            }
        }
        for (Element each : body.select("header")) {
            if (each.selectFirst("h1, h2, time, p") == null
                    || each.selectFirst("nav, ul") != null) {
                around.add(each);
            }
        }
        for (Element each : around) {
            if (each.parent() != null && each.text().length() < MOST * all) {
                each.remove();
            }
        }
        menus(body);
        Element found = main(body).or(() -> densest(body)).orElse(body);
        return withTitle(body, found);
    }

    /** Lists and rows that are nothing but links. */
    private static void menus(Element body) {
        for (Element list : body.select("ul, ol, table")) {
            int length = list.text().length();
            List<Element> links = list.select("a");
            int linked = links.stream().mapToInt(link -> link.text().length()).sum();
            if (list.parent() != null
                    && links.size() > 2
                    && linked > LINKS * length
                    && length < 60L * links.size()) {
                list.remove();
            }
        }
    }

    private static Optional<Element> main(Element body) {
        int words = words(body);
        for (String selector : MAIN.split(", ?")) {
            List<Element> found = body.select(selector);
            if (found.size() == 1
                    && found.get(0).text().length() >= SHORTEST
                    && words(found.get(0)) >= MOST * words) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    private static int words(Element part) {
        return part.select("p, li, td, blockquote, pre").stream()
                .mapToInt(each -> each.ownText().length())
                .sum();
    }

    /** The element whose paragraphs hold nearly all of the page's. */
    private static Optional<Element> densest(Element body) {
        Map<Element, Integer> weights = new HashMap<>();
        int all = 0;
        for (Element paragraph : body.select("p")) {
            int length = paragraph.text().length();
            if (length > 40 && paragraph.parent() != null) {
                all += length;
                weights.merge(paragraph.parent(), length, Integer::sum);
            }
        }
        int whole = all;
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() > 0.8 * whole && whole > SHORTEST)
                .map(Map.Entry::getKey)
                .filter(element -> element != body)
                .findFirst();
    }

    /** The article with the page's one great heading, where that stands outside. */
    private static Element withTitle(Element body, Element found) {
        List<Element> titles = body.select("h1");
        if (found != body && titles.size() == 1 && found.selectFirst("h1") == null) {
            found.prependChild(titles.get(0).clone());
        }
        return found;
    }
}
