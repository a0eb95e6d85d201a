package org.gleaner.corenlp;

import java.text.Normalizer;
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
import org.gleaner.text.Casing;
import org.gleaner.text.SentenceCasing;

/**
 * Writes the words of sentences that are all in capitals or all in lower case as running text
 * would: as the rest of the document has them, else as CoreNLP's word lists do. So tagger,
 * recognisers and name rules see "Japan get lucky win" where the page has "JAPAN GET LUCKY WIN".
 * The town of a date line, "CORK, Ireland -", is written "Cork".
 */
public final class CoreNlpTrueCaser implements Annotator {

    private static final Lazy<WordCases> CASES =
            new Lazy<>(() -> ModelCompiler.WORD_CASES.load(WordCases::read));
    private static final String VOWELS = "AEIOUY";
    private static final Set<String> AFTER_TOWN =
            Set.of(",", "(", "-LRB-", "-", "--", "\u2013", "\u2014", "_");
    private static final int LONGEST_TOWN = 3;

    /** A line of no more words than this is no heading with a verb. */
    private static final int SHORTEST_HEADING = 3;

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
        SentenceCasing[] casings = new SentenceCasing[tokens.sentences()];
        Map<String, Integer> balance = new HashMap<>();
        for (int sentence = 0; sentence < casings.length; sentence++) {
            annotations.checkDeadline();
            String[] words = tokens.words(sentence);
            casings[sentence] = SentenceCasing.of(words);
            if (casings[sentence] == SentenceCasing.RUNNING) {
                count(words, balance);
            }
        }
        String[] forms = new String[tokens.size()];
        for (int sentence = 0; sentence < casings.length; sentence++) {
            annotations.checkDeadline();
            String[] words = tokens.words(sentence);
            String[] other = new String[words.length];
            switch (casings[sentence]) {
                case ALL_CAPS -> {
                    if (!isTableRow(words) || holdsNameOfText(words, balance)) {
                        lower(words, balance, other);
                    }
                }
                case LOWER -> raise(words, balance, other);
                default -> lowerTown(words, balance, other);
            }
            System.arraycopy(other, 0, forms, tokens.first(sentence), other.length);
        }
        compose(tokens, forms);
        annotations.put(Layer.FORMS, new Forms(tokens, forms));
    }

    /**
     * Letters and their marks as one, without soft hyphens: "Jose\u0301", "Har\u00adtig"; and as
     * letters what another encoding made of them: "Ren&eacute;".
     */
    private static void compose(Tokens tokens, String[] forms) {
        for (int token = 0; token < forms.length; token++) {
            String word = forms[token] == null ? tokens.word(token) : forms[token];
            if (SpoiltLetters.areIn(word)) {
                word = SpoiltLetters.mend(word);
                forms[token] = word;
            }
            if (Tokens.isHandle(word)) {
                forms[token] = PlainWords.of(word);
            } else if (holdsLoose(word)) {
                String plain = word.replace("\u00ad", "");
                // a token of nothing but soft hyphens stays as it is: a form is never empty
                forms[token] =
                        plain.isEmpty() ? word : Normalizer.normalize(plain, Normalizer.Form.NFC);
            }
        }
    }

    private static boolean holdsLoose(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 0xAD || c >= 0x300 && c < 0x370) {
                return true;
            }
        }
        return false;
    }

    /**
     * Counts for each word but the first, by its lower-case form, how much oftener it has a capital
     * at its head alone than none.
     */
    private static void count(String[] words, Map<String, Integer> balance) {
        for (int token = 1; token < words.length; token++) {
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

    /**
     * Whether a line is too short or too full of figures to be read as a heading: "NEW HAVEN",
     * "OSLO AT BERGEN", "CORK 12 3 4 .750".
     */
    private static boolean isTableRow(String[] words) {
        int letters = 0;
        int figures = 0;
        for (String word : words) {
            letters += Character.isLetter(word.charAt(0)) ? 1 : 0;
            figures += word.chars().anyMatch(Character::isDigit) ? 1 : 0;
        }
        return letters <= SHORTEST_HEADING || figures >= letters;
    }

    /** Whether the running text of the document writes one of the words with a capital. */
    private static boolean holdsNameOfText(String[] words, Map<String, Integer> balance) {
        for (String word : words) {
            if (word.length() > 1 && balance.getOrDefault(word.toLowerCase(Locale.ROOT), 0) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void lower(String[] words, Map<String, Integer> balance, String[] forms) {
        for (int token = 0; token < words.length; token++) {
            String word = words[token];
            String small = word.toLowerCase(Locale.ROOT);
            if (word.length() < 2 || word.equals(small) || small.indexOf('.') > 0) {
                continue;
            }
            Optional<String> known = known(small, balance);
            forms[token] = known.orElse(isAcronym(word) ? word : WordCases.capitalised(small));
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

    private static void raise(String[] words, Map<String, Integer> balance, String[] forms) {
        for (int token = 0; token < words.length; token++) {
            String small = words[token];
            Integer here = balance.get(small);
            if (small.length() > 2 && (here == null ? CASES.get().isName(small) : here > 0)) {
                forms[token] = WordCases.capitalised(small);
            }
        }
    }

    private static void lowerTown(String[] words, Map<String, Integer> balance, String[] forms) {
        int end = 0;
        while (end < words.length
                && end < LONGEST_TOWN
                && words[end].length() > 2
                && Casing.isOnlyCapitals(words[end])) {
            end++;
        }
        boolean explained = end + 1 < words.length && words[end + 1].equals("the");
        if (end > 0 && end < words.length && !explained && AFTER_TOWN.contains(words[end])) {
            for (int token = 0; token < end; token++) {
                String small = words[token].toLowerCase(Locale.ROOT);
                int place = token;
                known(small, balance)
                        .filter(form -> form.equalsIgnoreCase(small) && !form.equals(words[place]))
                        .ifPresent(form -> forms[place] = WordCases.capitalised(small));
            }
        }
    }
}
