package org.gleaner.corenlp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Forms;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;

/**
 * Writes the words of sentences that are all in capitals or all in small letters as running text would: as the rest of the document has
 * them, else as CoreNLP's word lists do. So tagger, recognisers and name rules see "Japan get lucky win" where the page has "JAPAN GET LUCKY WIN".
 * The town of a date line, "CORK, Ireland -", is written "Cork".
 */
public final class CoreNlpTrueCaser implements Annotator {

    private static final Lazy<WordCases> CASES = new Lazy<>(() -> ModelCompiler.WORD_CASES.load(WordCases::read));
    private static final String VOWELS = "AEIOUY";
    private static final Set<String> AFTER_TOWN = Set.of(",", "(", "-LRB-", "-", "--", "\u2013", "\u2014", "_");
    private static final int LONGEST_TOWN = 3;

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.TOKENS);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.FORMS);
    }

    @Override
    public void warmUp() {
        CASES.get();
    }

    @Override
    public void annotate(Annotations annotations) {
        Tokens tokens = annotations.get(Layer.TOKENS);
        String[] words = new String[tokens.size()];
        for (int token = 0; token < words.length; token++) {
            words[token] = tokens.word(token);
        }
        Lettering[] letterings = new Lettering[tokens.sentences()];
        Map<String, Integer> balance = new HashMap<>();
        for (int sentence = 0; sentence < letterings.length; sentence++) {
            annotations.checkDeadline();
            letterings[sentence] = Lettering.of(words, tokens.first(sentence), tokens.last(sentence));
            if (letterings[sentence] == Lettering.RUNNING) {
                count(words, tokens.first(sentence) + 1, tokens.last(sentence), balance);
            }
        }
        String[] forms = words.clone();
        for (int sentence = 0; sentence < letterings.length; sentence++) {
            int first = tokens.first(sentence);
            int last = tokens.last(sentence);
            switch (letterings[sentence]) {
                case CAPITALS -> lower(words, first, last, balance, forms);
                case SMALL -> raise(words, first, last, balance, forms);
                default -> lowerTown(words, first, last, balance, forms);
            }
        }
        annotations.put(Layer.FORMS, new Forms(forms));
    }

    /** Counts for each word, by its small letters, how much oftener it has a capital at its head alone than none. */
    private static void count(String[] words, int from, int to, Map<String, Integer> balance) {
        for (int token = from; token < to; token++) {
            String word = words[token];
            if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
                String small = word.toLowerCase(Locale.ROOT);
                if (word.equals(small)) {
                    balance.merge(small, -1, Integer::sum);
                } else if (word.equals(WordCases.capitalised(small))) {
                    balance.merge(small, 1, Integer::sum);
                }
            }
        }
    }

    private static void lower(String[] words, int first, int last, Map<String, Integer> balance, String[] forms) {
        for (int token = first; token < last; token++) {
            String word = words[token];
            String small = word.toLowerCase(Locale.ROOT);
            if (word.length() < 2 || word.equals(small) || small.indexOf('.') > 0) {
                continue;
            }
            Optional<String> known = known(small, balance);
            boolean alone = last - first <= LONGEST_TOWN;
            forms[token] = known.orElse(alone || isAcronym(word) ? word : WordCases.capitalised(small));
        }
    }

    private static boolean isAcronym(String word) {
        return word.length() <= 5 && word.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    /** As the running text of the document has the word, else as the lists do. */
    private static Optional<String> known(String small, Map<String, Integer> balance) {
        Integer here = balance.get(small);
        if (here != null) {
            return Optional.of(here >= 0 ? WordCases.capitalised(small) : small);
        }
        return CASES.get().inCapitals(small);
    }

    private static void raise(String[] words, int first, int last, Map<String, Integer> balance, String[] forms) {
        for (int token = first; token < last; token++) {
            String small = words[token];
            Integer here = balance.get(small);
            if (small.length() > 2 && (here == null ? CASES.get().isName(small) : here > 0)) {
                forms[token] = WordCases.capitalised(small);
            }
        }
    }

    private static void lowerTown(String[] words, int first, int last, Map<String, Integer> balance, String[] forms) {
        int end = first;
        while (end < last && end - first < LONGEST_TOWN && words[end].length() > 2 && words[end].chars().allMatch(Character::isUpperCase)) {
            end++;
        }
        if (end > first && end < last && AFTER_TOWN.contains(words[end])) {
            for (int token = first; token < end; token++) {
                String small = words[token].toLowerCase(Locale.ROOT);
                int place = token;
                known(small, balance).filter(form -> form.equalsIgnoreCase(small) && !form.equals(words[place]))
                        .ifPresent(form -> forms[place] = WordCases.capitalised(small));
            }
        }
    }
}
