package org.gleaner.model;

/**
 * For every token the word as running text would have it: "Japan get lucky win" for a heading
 * "JAPAN GET LUCKY WIN", else the word as it stands. For those who judge a word by its capitals;
 * what is shown to a user comes from the text. Holds no more than the forms that differ.
 */
public final class Forms {

    private final Tokens tokens;
    private final String[] other;

    /**
     * @param other for every token its form, or null for the word as it stands
     */
    public Forms(Tokens tokens, String[] other) {
        if (other.length != tokens.size()) {
            throw new IllegalArgumentException(
                    other.length + " forms for " + tokens.size() + " tokens");
        }
        this.tokens = tokens;
        this.other = other.clone();
    }

    public String of(int token) {
        return other[token] == null ? tokens.word(token) : other[token];
    }

    /** The forms of a sentence's tokens. */
    public String[] ofSentence(int sentence) {
        String[] words = tokens.words(sentence);
        for (int i = 0; i < words.length; i++) {
            String form = other[tokens.first(sentence) + i];
            words[i] = form == null ? words[i] : form;
        }
        return words;
    }

    public int size() {
        return other.length;
    }
}
