package org.gleaner.coreference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * What a text says that it will call somebody, in brackets behind the name: "Acme Ltd (the
 * "Company")", "Lima S.A. ("Lima" or the "Seller")". From there on "the Seller", with its capital,
 * is that party, whoever is named between.
 */
final class DefinedTerms {

    private static final String OPEN = "(";
    private static final String CLOSE = ")";
    private static final String THE = "the";
    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u2018\u2019'\u201E\u00AB\u00BB`";

    /** No bracket with a term is longer: "(hereinafter referred to as "the Purchaser")". */
    private static final int LONGEST = 14;

    /** "the Joint Lenders". */
    private static final int WORDS = 3;

    private final Tokens tokens;
    private final Map<String, Entity> terms = new HashMap<>();

    DefinedTerms(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        for (int mention : names.mentionsIn(0, tokens.size() - 1)) {
            int open = names.last(mention) + 1;
            if (open < tokens.size()
                    && tokens.word(open).equals(OPEN)
                    && names.mention(mention).type() != EntityType.NATIONALITY) {
                names.entity(mention).ifPresent(entity -> read(open, entity));
            }
        }
    }

    private void read(int open, Entity entity) {
        int last = tokens.last(tokens.sentenceOf(open)) - 1;
        int end = Math.min(last, open + LONGEST);
        for (int token = open + 1; token <= end && !tokens.word(token).equals(CLOSE); token++) {
            if (tokens.word(token).equalsIgnoreCase(THE)) {
                String term = term(token + 1, end);
                if (!term.isEmpty()) {
                    terms.putIfAbsent(term, entity);
                }
            }
        }
    }

    /** The words with capitals up to a quotation mark or the bracket; empty for others. */
    private String term(int from, int end) {
        StringBuilder term = new StringBuilder();
        int words = 0;
        for (int token = from; token <= end; token++) {
            String word = tokens.word(token);
            if (QUOTATION_MARKS.indexOf(word.charAt(0)) >= 0 && words == 0) {
                continue;
            }
            if (QUOTATION_MARKS.indexOf(word.charAt(0)) >= 0 || word.equals(CLOSE)) {
                return term.toString();
            }
            words++;
            if (words > WORDS || !Character.isUpperCase(word.charAt(0))) {
                return "";
            }
            term.append(term.length() == 0 ? "" : " ").append(word.toLowerCase(Locale.ROOT));
        }
        return "";
    }

    /**
     * Who is called by the words.
     *
     * @param words "the seller", in lower case
     * @param last the last token of the words
     */
    Optional<Entity> of(String words, int last) {
        boolean capital = Character.isUpperCase(tokens.word(last).charAt(0));
        return terms.isEmpty() || !capital || !words.startsWith(THE + " ")
                ? Optional.empty()
                : Optional.ofNullable(terms.get(words.substring(THE.length() + 1)));
    }
}
