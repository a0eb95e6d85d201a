package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;

/**
 * A rule over words that follow each other: {@code S ( ..12 born on|in? V}. {@code S} and {@code O}
 * are names of the rule's types ({@code ^S} one that no preposition or verb governs), {@code V} a
 * date or an amount, {@code #} a date that is not the value, {@code ..12} up to twelve words of any
 * kind, {@code ~12} up to twelve that neither name another of the types of the name before them nor
 * turn to something else, {@code =12} up to twelve of which, besides, none is a verb but of being
 * and serving, {@code 9} a number, {@code N} a person or an organization that is no argument,
 * {@code S@seats} a name one of whose words is in the list, {@code !with|by} that none of these
 * words comes next; other elements are words in lower case, alternatives separated by {@code |},
 * {@code @people} those of a list, and a {@code ?} at the end makes an element optional.
 */
record WordRule(Rule rule, List<Element> elements) implements RelationRule {

    private static final Set<String> NO_WORD = Set.of("..", "~", "=", "!");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]{}]{2,}");

    /** "S@seats": a name among whose words is one of a list. */
    private static final Pattern NAMED = Pattern.compile("\\^?[SO]@");

    /** More would be no pattern of a sentence. */
    private static final int MOST_ELEMENTS = 200;

    /** How many words a gap may have in what is read from a pronoun on. */
    private static final int CLOSE = 6;

    /** What an element matches. */
    enum Kind {
        SUBJECT,
        OBJECT,
        VALUE,
        DATE,
        GAP,
        CLAUSE,
        PREDICATE,
        NUMBER,
        NAME,
        NOT,
        WORDS
    }

    /**
     * @param ofObject a gap that must name nobody else of the object's types, since it comes behind
     *     the object; else of the subject's
     */
    record Element(
            Kind kind,
            Set<String> words,
            boolean optional,
            int gap,
            boolean free,
            boolean ofObject) {

        /** A rule is tried where a name or one of its words begins. */
        boolean mayBegin() {
            return kind == Kind.SUBJECT || kind == Kind.OBJECT || kind == Kind.WORDS;
        }

        boolean isGap() {
            return kind == Kind.GAP || kind == Kind.CLAUSE || kind == Kind.PREDICATE;
        }
    }

    static WordRule of(Rule rule, String pattern) {
        List<Element> elements = new ArrayList<>();
        boolean behindObject = false;
        for (String cell : pattern.strip().split(" +")) {
            Element element = element(cell, behindObject);
            elements.add(element);
            behindObject =
                    element.kind() == Kind.OBJECT || behindObject && element.kind() != Kind.SUBJECT;
        }
        if (elements.size() > MOST_ELEMENTS) {
            throw new IllegalArgumentException(
                    "a pattern of "
                            + elements.size()
                            + " elements; give "
                            + MOST_ELEMENTS
                            + " at most");
        }
        boolean subject = elements.stream().anyMatch(element -> element.kind() == Kind.SUBJECT);
        boolean object = elements.stream().anyMatch(element -> element.kind() == Kind.OBJECT);
        if (!subject || object == rule.objects().isEmpty()) {
            throw new IllegalArgumentException(
                    "a pattern wants S, and O exactly when there are object types: \""
                            + pattern
                            + "\"");
        }
        if (elements.stream().anyMatch(element -> element.kind() == Kind.VALUE)
                == (rule.value() == Rule.Value.NONE)) {
            throw new IllegalArgumentException(
                    "a pattern wants V exactly when there is a value: \"" + pattern + "\"");
        }
        if (elements.get(0).optional()) {
            throw new IllegalArgumentException(
                    "the first element must not be optional: \"" + pattern + "\"");
        }
        if (!elements.get(0).mayBegin()) {
            throw new IllegalArgumentException(
                    "a pattern begins with S, O or a word: \"" + pattern + "\"");
        }
        return new WordRule(rule, List.copyOf(elements));
    }

    /** The words that must occur in a sentence, by element. */
    List<Set<String>> asked() {
        return elements.stream()
                .filter(element -> element.kind() == Kind.WORDS && !element.optional())
                .map(Element::words)
                .toList();
    }

    /**
     * Whether it may begin with words that stand for a name: with a subject from which no gap leads
     * far, or with a person as its object ("She is survived by a son, Ted").
     */
    boolean isClose() {
        Element first = elements.get(0);
        boolean person =
                first.kind() == Kind.OBJECT && rule.objects().equals(Set.of(EntityType.PERSON));
        return first.free() && person
                || first.kind() != Kind.WORDS
                        && elements.stream().allMatch(element -> element.gap() <= CLOSE);
    }

    private static Element element(String cell, boolean behindObject) {
        if (cell.startsWith("..") && cell.length() > 2) {
            return new Element(Kind.GAP, Set.of(), true, gap(cell, 2), false, behindObject);
        }
        if (cell.startsWith("~") && cell.length() > 1) {
            return new Element(Kind.CLAUSE, Set.of(), true, gap(cell, 1), false, behindObject);
        }
        if (cell.startsWith("=") && cell.length() > 1) {
            return new Element(Kind.PREDICATE, Set.of(), true, gap(cell, 1), false, behindObject);
        }
        if (cell.startsWith("!") && cell.length() > 1) {
            return new Element(Kind.NOT, words(cell.substring(1)), false, 0, false, false);
        }
        boolean optional = cell.length() > 1 && cell.endsWith("?");
        String written = optional ? cell.substring(0, cell.length() - 1) : cell;
        int list = NAMED.matcher(written).lookingAt() ? written.indexOf('@') : -1;
        Kind kind = kindOf(list < 0 ? written : written.substring(0, list));
        return new Element(
                kind,
                list >= 0
                        ? words(written.substring(list))
                        : kind == Kind.WORDS ? words(written) : Set.of(),
                optional,
                0,
                written.startsWith("^"),
                false);
    }

    private static Kind kindOf(String written) {
        return switch (written) {
            case "S", "^S" -> Kind.SUBJECT;
            case "O", "^O" -> Kind.OBJECT;
            case "V" -> Kind.VALUE;
            case "#" -> Kind.DATE;
            case "9" -> Kind.NUMBER;
            case "N" -> Kind.NAME;
            default -> Kind.WORDS;
        };
    }

    private static int gap(String cell, int from) {
        try {
            int words = Integer.parseInt(cell.substring(from));
            if (words < 1) {
                throw new NumberFormatException("no number of words");
            }
            return words;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\""
                            + cell
                            + "\" wants a number of words, as in \""
                            + cell.substring(0, from)
                            + "5\"",
                    e);
        }
    }

    private static Set<String> words(String written) {
        Set<String> words = new HashSet<>();
        for (String word : written.split("\\|", -1)) {
            if (word.isEmpty() || NO_WORD.contains(word) || BRACKETS.matcher(word).matches()) {
                throw new IllegalArgumentException(
                        "\""
                                + written
                                + "\" can never match: write words between the bars, one bracket"
                                + " an element, and a number behind .. ~ or =");
            }
            words.addAll(
                    word.startsWith("@") && word.length() > 1
                            ? DataFile.words("relations/" + word.substring(1) + ".txt")
                            : Set.of(word));
        }
        return words;
    }
}
