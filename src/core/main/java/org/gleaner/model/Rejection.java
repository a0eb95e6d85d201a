package org.gleaner.model;

/**
 * A record of a document that a person has called wrong, so that it is left out.
 *
 * @param type name of the type of the record: "pledges"
 * @param rule what found it; empty for whatever did
 * @param span where it is
 * @param words that tell the person which one it is: "overrides, line 3 (wrong pledges will pay)"
 */
public record Rejection(String type, String rule, Span span, String words) {

    boolean fits(String found, String by, Span at) {
        return type.equals(found) && span.equals(at) && (rule.isEmpty() || rule.equals(by));
    }
}
