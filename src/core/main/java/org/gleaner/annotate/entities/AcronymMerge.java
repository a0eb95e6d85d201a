package org.gleaner.annotate.entities;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gleaner.lexicon.AcronymFinder;
import org.gleaner.lexicon.Gazetteer;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.text.FormView;

/**
 * Makes one of an acronym and what the text explains it by: "World Monuments Fund (WMF)". What the
 * text says takes precedence over what the gazetteer knows.
 */
final class AcronymMerge {

    private static final int SHORT = 3;
    private static final Pattern ACRONYM =
            Pattern.compile("[\\p{Lu}&]{2,8}|\\p{Lu}{2,4}\\p{Ll}\\p{Lu}{1,3}");
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");
    private static final Pattern OPENING =
            Pattern.compile("\\s?\\((?:[Tt]he\\s)?[\"\u201C\u201E\u00AB]?");
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private final Gazetteer gazetteer;

    AcronymMerge(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * @param clusters those of a type by form
     */
    void apply(
            FormView words,
            List<Mention> mentions,
            BiFunction<EntityType, String, Optional<EntityCluster>> clusters) {
        expand(words, mentions, clusters);
        for (AcronymFinder.Definition definition : AcronymFinder.definitions(words)) {
            Optional<EntityCluster> full =
                    isPartOfMore(words, mentions, definition)
                            ? Optional.empty()
                            : groupAt(words, mentions, definition.to(), clusters);
            Optional<EntityCluster> acronym = groupAt(words, mentions, definition.at(), clusters);
            if (full.isPresent()
                    && acronym.isPresent()
                    && full.get() != acronym.get()
                    && full.get().type() == acronym.get().type()) {
                if (isAnother(
                        words.at(definition.at()),
                        words.phrase(definition.from(), definition.to()))) {
                    acronym.get().forget();
                }
                full.get().take(acronym.get());
            }
        }
    }

    /**
     * "CERN (the European Organization for Nuclear Research)": one organization in the brackets;
     * and "National Disaster Institute (INGD)", whose letters are those of the name in its own
     * language.
     */
    private void expand(
            FormView words,
            List<Mention> mentions,
            BiFunction<EntityType, String, Optional<EntityCluster>> clusters) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention first = mentions.get(i);
            Mention second = mentions.get(i + 1);
            if (first.type() == EntityType.ORGANIZATION
                    && second.type() == EntityType.ORGANIZATION
                    && isInBrackets(words.text(), first.span().end(), second.span())) {
                String before = first.span().in(words.text());
                String inside = second.span().in(words.text());
                if (isQuoted(words.text(), second.span()) && before.indexOf(' ') > 0) {
                    join(before, inside, clusters);
                } else if (inside.indexOf(' ') > 0 && ACRONYM.matcher(before).matches()) {
                    join(inside, before, clusters);
                } else if (before.indexOf(' ') > 0
                        && (ACRONYM.matcher(inside).matches()
                                        && (sharesLetters(inside, before)
                                                || isForeign(inside, before))
                                || isShortName(inside, before))) {
                    join(before, inside, clusters);
                }
            }
        }
    }

    private static void join(
            String name,
            String acronym,
            BiFunction<EntityType, String, Optional<EntityCluster>> clusters) {
        Optional<EntityCluster> longer = clusters.apply(EntityType.ORGANIZATION, name);
        Optional<EntityCluster> shorter = clusters.apply(EntityType.ORGANIZATION, acronym);
        if (longer.isPresent()
                && shorter.isPresent()
                && longer.get() != shorter.get()
                && !longer.get().isEmpty()
                && !shorter.get().isEmpty()) {
            longer.get().take(shorter.get());
        }
    }

    /**
     * Whether the acronym is one of another language, of which nothing else is known: "Tenders
     * Bureau (OZK)".
     */
    private boolean isForeign(String acronym, String name) {
        return gazetteer.get(acronym).isEmpty() && !initials(name).endsWith(acronym);
    }

    /**
     * "Swedish Board for Rural Trade (Sverut)": one word behind three or more that name a body, of
     * which nothing else is known.
     */
    private boolean isShortName(String word, String name) {
        return SHORT_NAME.matcher(word).matches()
                && name.split(" ").length >= SHORT
                && gazetteer.get(word).isEmpty();
    }

    /** The first letters of the words with a capital. */
    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }

    /**
     * Whether most letters are first letters of the name's words, in another order than theirs;
     * those in theirs are for {@link AcronymFinder} to judge.
     */
    private static boolean sharesLetters(String acronym, String name) {
        StringBuilder letters = new StringBuilder(initials(name));
        boolean inOrder = letters.toString().endsWith(acronym);
        int shared = 0;
        for (int i = 0; i < acronym.length(); i++) {
            int at = letters.indexOf(acronym.substring(i, i + 1));
            if (at >= 0) {
                letters.deleteCharAt(at);
                shared++;
            }
        }
        return !inOrder && shared > 1 && 2 * shared > acronym.length();
    }

    private static boolean isInBrackets(String text, int from, Span span) {
        return span.end() < text.length()
                && (text.charAt(span.end()) == ')' || isQuoted(text, span))
                && OPENING.matcher(text.substring(from, span.start())).matches();
    }

    /** Whether a contract gives the name before the bracket this one in short: ("SZC"). */
    private static boolean isQuoted(String text, Span span) {
        return span.start() > 0
                && span.end() < text.length()
                && QUOTES.indexOf(text.charAt(span.start() - 1)) >= 0
                && QUOTES.indexOf(text.charAt(span.end())) >= 0;
    }

    private static Optional<EntityCluster> groupAt(
            FormView words,
            List<Mention> mentions,
            int token,
            BiFunction<EntityType, String, Optional<EntityCluster>> clusters) {
        return Spans.at(mentions, Mention::span, words.tokens().start(token))
                .flatMap(mention -> clusters.apply(mention.type(), mention.span().in(words.text())))
                .filter(cluster -> !cluster.isEmpty());
    }

    /**
     * "Supervisory Board of the Volleyball Federation of Russia (VFR)": the acronym is that of the
     * federation.
     */
    private static boolean isPartOfMore(
            FormView words, List<Mention> mentions, AcronymFinder.Definition definition) {
        int before =
                words.lower(definition.from() - 1).equals("the")
                        ? definition.from() - 2
                        : definition.from() - 1;
        int start = words.tokens().start(definition.from());
        return words.lower(before).equals("of")
                && Spans.at(mentions, Mention::span, start)
                        .filter(mention -> mention.span().start() < start)
                        .isPresent();
    }

    /**
     * Whether the text explains an acronym as something else than the gazetteer knows by it:
     * "Financial Stability Board (FSB)".
     */
    private boolean isAnother(String acronym, String explanation) {
        Set<String> known =
                gazetteer.get(acronym).map(gazetteer::names).orElse(List.of()).stream()
                        .flatMap(name -> longWords(name).stream())
                        .collect(Collectors.toSet());
        return !known.isEmpty() && Collections.disjoint(known, longWords(explanation));
    }

    private static Set<String> longWords(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> word.length() > SHORT)
                .collect(Collectors.toSet());
    }
}
