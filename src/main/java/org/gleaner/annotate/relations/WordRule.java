package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A rule over words that follow each other: {@code S ( ..12 born on|in? V}. {@code S} and {@code O} are names of the rule's types,
 * {@code V} a date or a sum, {@code #} a date that is not the value, {@code ..12} up to twelve words of any kind; other elements are words in lower case,
 * alternatives apart by {@code |}, and a {@code ?} at the end makes an element optional.
 */
record WordRule(Rule rule, List<Element> elements) {

    /** What an element stands for. */
    enum Kind {
        SUBJECT, OBJECT, VALUE, DATE, GAP, WORDS
    }

    record Element(Kind kind, Set<String> words, boolean optional, int gap) {
    }

    static WordRule of(Rule rule, String pattern) {
        List<Element> elements = new ArrayList<>();
        for (String cell : pattern.strip().split(" +")) {
            elements.add(element(cell));
        }
        boolean subject = elements.stream().anyMatch(element -> element.kind() == Kind.SUBJECT);
        boolean object = elements.stream().anyMatch(element -> element.kind() == Kind.OBJECT);
        if (!subject || object == rule.objects().isEmpty()) {
            throw new IllegalArgumentException("a pattern wants S, and O exactly when there are object types: \"" + pattern + "\"");
        }
        if (elements.get(0).optional()) {
            throw new IllegalArgumentException("the first element must not be optional: \"" + pattern + "\"");
        }
        return new WordRule(rule, List.copyOf(elements));
    }

    private static Element element(String cell) {
        if (cell.startsWith("..") && cell.length() > 2) {
            return new Element(Kind.GAP, Set.of(), true, Integer.parseInt(cell.substring(2)));
        }
        boolean optional = cell.length() > 1 && cell.endsWith("?");
        String body = optional ? cell.substring(0, cell.length() - 1) : cell;
        Kind kind = switch (body) {
            case "S" -> Kind.SUBJECT;
            case "O" -> Kind.OBJECT;
            case "V" -> Kind.VALUE;
            case "#" -> Kind.DATE;
            default -> Kind.WORDS;
        };
        return new Element(kind, kind == Kind.WORDS ? Set.copyOf(Arrays.asList(body.split("\\|"))) : Set.of(), optional, 0);
    }
}
