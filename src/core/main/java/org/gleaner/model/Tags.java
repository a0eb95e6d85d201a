package org.gleaner.model;

/** A part-of-speech tag for every token: Universal POS tags ("NOUN", "PROPN", "AUX"). */
public record Tags(String[] tag) {

    public String of(int token) {
        return tag[token];
    }

    public int size() {
        return tag.length;
    }
}
