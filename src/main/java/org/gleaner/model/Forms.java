package org.gleaner.model;

/**
 * For every token the word as running text would have it: "Japan get lucky win" for a heading "JAPAN GET LUCKY WIN", else the word as it stands.
 * For those who judge a word by its capitals; what is shown to a user comes from the text.
 */
public record Forms(String[] form) {

    public String of(int token) {
        return form[token];
    }

    public int size() {
        return form.length;
    }
}
