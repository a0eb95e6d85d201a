package org.gleaner.testing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Texts of any length that are made of one thing again and again, each by its name. A shape whose
 * pieces differ ("a new given name before the same surname") numbers them.
 */
public final class Shapes {

    private static final String[] SYLLABLES = {
        "ba", "ko", "ri", "mu", "le", "sa", "ti", "vo", "ne", "da", "gu", "fi", "po", "ha", "zu"
    };

    private final Map<String, IntFunction<String>> all = new LinkedHashMap<>();

    private Shapes() {
        names();
        offices();
        sentences();
        figures();
        dates();
        marks();
        characters();
        layout();
        scripts();
    }

    /** Each by its name: the piece of that number. */
    public static Map<String, IntFunction<String>> all() {
        return new Shapes().all;
    }

    /** The text of a shape, some {@code length} characters long. */
    public static String text(IntFunction<String> pieces, int length) {
        StringBuilder text = new StringBuilder(length + 100);
        for (int i = 0; text.length() < length; i++) {
            text.append(pieces.apply(i));
        }
        return text.toString();
    }

    /** A capitalised word that no other number has: "Bakori". */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        } while (rest > 0 || word.length() < 5);
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private void same(String... pieces) {
        for (String piece : pieces) {
            String shown = piece.replace("\n", "\\n");
            all.put("same: " + shown, number -> piece);
        }
    }

    private void add(String name, IntFunction<String> pieces) {
        all.put(name, pieces);
    }

    private void names() {
        add("one surname", i -> word(i) + " Smith met the press. ");
        add(
                "one surname, half Mr",
                i -> (i % 2 == 0 ? "Mr Smith" : word(i) + " Smith") + " met us. ");
        add("one surname and an initial", i -> "A. Smith met " + word(i) + " Smith. ");
        add(
                "one surname, initials",
                i -> (char) ('A' + i % 26) + ". Smith met " + word(i) + " Smith. ");
        add(
                "one surname in capitals",
                i -> "PRESIDENT " + word(i).toUpperCase(Locale.ROOT) + " SMITH MET THE PRESS. ");
        add("one given name", i -> "John " + word(i) + " met the press. ");
        add("one given name alone too", i -> "John " + word(i) + " met John. ");
        add("surnames alone", i -> "Mr " + word(i) + " spoke. ");
        add(
                "surname spellings",
                i ->
                        "Ann Smi"
                                + "t".repeat(i % 9 + 1)
                                + "h"
                                + word(i / 9).toLowerCase(Locale.ROOT)
                                + " left. ");
        add("names in one list", i -> word(i) + " " + word(i + 7) + ", ");
        add("names joined by and", i -> word(i) + " " + word(i + 7) + " and ");
        add("one name", i -> "John Smith met Mary Lee. ");
        add("bodies", i -> word(i) + " Corporation paid " + word(i + 1) + " Ltd. ");
        add("bodies of one first word", i -> "Bank " + word(i) + " paid. ");
        add("bodies of one last word", i -> word(i) + " Bank paid. ");
        add("bodies and short forms", i -> "Harding " + word(i) + " Group paid Harding. ");
        add(
                "ministries",
                i -> "The Ministry of " + word(i) + " met the " + word(i) + " Ministry. ");
        add(
                "acronyms explained",
                i ->
                        "The "
                                + word(i)
                                + " Trade Fund ("
                                + word(i).substring(0, 3).toUpperCase(Locale.ROOT)
                                + ") paid. ");
        add("one acronym explained", i -> "The " + word(i) + " Monuments Fund (WMF) paid WMF. ");
        add("places", i -> "He lives in " + word(i) + ", " + word(i + 3) + ". ");
        add(
                "countries",
                i -> new String[] {"France", "Kenya", "Peru", "Japan", "Norway"}[i % 5] + " met ");
        add(
                "nationalities",
                i -> new String[] {"French", "Kenyan", "Peruvian", "Danish"}[i % 4] + " ");
        add("editor's brackets", i -> "[" + word(i) + "] Smith paid Acme [Holdings] Corp. ");
        add("slashed names", i -> word(i) + " / " + word(i + 1) + " / ");
        add("dashed names", i -> word(i) + " - ");
        add("hyphened names", i -> word(i) + "-");
        add("initials", i -> "J. ");
        add("citations", i -> "They cited No. 4 and Inc. 7 of Mr. Lee in Bankr. D. Del. then. ");
        add("long names", i -> word(i) + " ");
        add("capitals", i -> word(i).toUpperCase(Locale.ROOT) + " ");
        add("kings", i -> "King " + word(i % 50) + " IV and ");
        add("the same capital word", i -> "Bank ");
        add("apostrophes", i -> "O'" + word(i) + "'s ");
    }

    private void offices() {
        add("presidents of one place", i -> "The president of France met John " + word(i) + ". ");
        add(
                "presidents by name",
                i -> "French President " + word(i) + " met the president of France. ");
        add(
                "presidents of any place",
                i ->
                        "The president of "
                                + word(i)
                                + " met "
                                + word(i)
                                + " President John "
                                + word(i + 1)
                                + ". ");
        add(
                "ministers of any kind",
                i -> word(i) + " Minister Ann Lee met the minister of France. ");
        same(
                "THE PRESIDENT OF FRANCE MET JOHN SMITH. ",
                "the president of ",
                "of the office of the office ");
        add("titles before", i -> "Prime Minister " + word(i) + " spoke. ");
        add("titles behind", i -> word(i) + " Lee, the chairman of Acme, spoke. ");
        add("vice vice", i -> "deputy vice ");
        add("founders", i -> word(i) + " Lee founded " + word(i) + " Corp. ");
        add("relations in one sentence", i -> word(i) + " Lee met Ann Ray, ");
    }

    private void sentences() {
        same(
                "we will pay Minsk and ",
                "We will build a school. ",
                "build a school and ",
                "he said that she said ",
                "\"We will pay,\" he said. ",
                "He promised that we will pay. ",
                "we ",
                "the ",
                "of ",
                "Yes. ",
                "no ",
                "will ",
                "if we will ",
                "which ",
                "Ann said that ",
                "we will not ",
                "who ",
                "it ",
                "He met him. ",
                "because ",
                "x y z ");
        add(
                "pledges unlike",
                i -> "We will build a " + word(i).toLowerCase(Locale.ROOT) + " by 2030. ");
        add("pledge of many objects", i -> "and " + word(i).toLowerCase(Locale.ROOT) + "s ");
        add("payments", i -> word(i) + " Corp. paid " + word(i + 1) + " Ltd. $" + i + " million. ");
        add("gapped payments", i -> "Norway gave " + word(i) + " $5 million and ");
        add("sentences of one word", i -> word(i) + ". ");
        add("questions", i -> "Will " + word(i) + " pay? ");
    }

    private void figures() {
        same(
                "$5 million ",
                "€1",
                "€1 ",
                "$5m$6m$7m",
                "£1.5bn€2m",
                "USD5m;EUR6m;",
                "(€5m)",
                "5€/",
                "1 ",
                "1,",
                ",000",
                "1 to 2 to ",
                "5 dozen thousand ",
                "two hundred ",
                "million ",
                "twenty-",
                "1/1/1",
                "1/",
                "5% ",
                "9",
                "1.5.",
                "$",
                "3–5 ",
                "half a ",
                "point five ",
                "USD ",
                "per ",
                "between 1 and 2 and ",
                "EUR 5m, ");
        add("figures", i -> "$" + i + ", ");
        add("figures without blanks", i -> "€" + i);
        add("currencies", i -> i + " dollars and " + i + " euros ");
    }

    private void dates() {
        same(
                "last ",
                "Monday ",
                "2020-2020 ",
                "the end of ",
                "January ",
                "3 May 2024, ",
                "by 2030 ",
                "two weeks ago ",
                "12/03/2024 ",
                "from Monday to ",
                "5:30 pm ",
                "the 1990s ",
                "next year ");
    }

    private void marks() {
        same(
                "(",
                ")",
                "[",
                "()",
                "Foo (Bar ",
                "\"",
                "“",
                "”",
                "'",
                "‘a ",
                "\"a\" ",
                "& ",
                "&",
                "- ",
                "-",
                "– ",
                "/",
                "a/a/",
                "a@a@",
                "a-a-",
                ". ",
                ".",
                "...",
                "? ",
                "! ",
                ", ",
                "; ",
                ": ",
                ":",
                "#tag ",
                "@user ",
                "_",
                "<p>",
                "<",
                "http://a.b/c ",
                "http://a.b/c",
                "me@example.org ",
                "**",
                "|",
                "* ",
                "• ",
                "§ 3 ",
                "{\"a\": [",
                "&nbsp;",
                "\\u0041",
                "%20",
                "a=b&",
                "<!a ",
                "<a b ",
                "(800) ");
    }

    private void characters() {
        same(
                "A",
                "a",
                "Ab",
                "aB1",
                " ",
                "\t",
                "\n",
                "\r",
                "\r\n",
                "\u00a0",
                "\u200b",
                "a\u200b",
                "\u0000",
                "\ufffd",
                "e\u0301",
                "\u0301",
                "\u202e",
                "\u00ad",
                "😀",
                "😀 ",
                "👩‍👩‍👧",
                "\ud83d",
                "\ufeff",
                "\u2028",
                "x ",
                "xx");
    }

    private void layout() {
        same(
                "- item\n",
                "1. item\n",
                "John: ",
                "John: yes\n",
                "John: yes\nMary: no\n\n",
                "Q: a\nA: b\n",
                "Heading\n\n",
                "A\tB\t5\n",
                "We will:\n- pay\n",
                "Dear John,\n\n",
                "LONDON, May 3 - ",
                "Chicago 98 Atlanta 94\n",
                "From: a@b.c\n",
                "> quoted\n");
        add("speakers", i -> word(i) + ": yes\n");
        add("speakers of one surname", i -> word(i) + " Smith: I will pay Mr Smith.\n");
    }

    private void scripts() {
        same(
                "中国政府将支付五百万美元。",
                "日本は支払う。",
                "Министр Иванов заплатит. ",
                "الرئيس سيدفع ",
                "נשיא ",
                "Le président paiera. ",
                "รัฐบาล",
                "大",
                "ﷺ");
    }
}
