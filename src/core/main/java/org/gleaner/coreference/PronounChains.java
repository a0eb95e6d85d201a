package org.gleaner.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * Whom "he" and "she" mean where one sentence after the other is about the same person: "Ann Lee
 * sings. She studied under Eva Roy. In 1990 she met Una Day. [She] teaches." A sentence that names
 * somebody before the pronoun begins anew; so do quotations, in which another may be meant.
 */
final class PronounChains {

    private static final Set<String> CLAUSE_OPENERS = FunctionWords.of("clause-openers");

    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u201E\u2018\u00AB`";

    /** The subject stands among the first words: "In May 1990, however, she". */
    private static final int OPENING = 8;

    private static final int SENTENCES_BACK = 3;

    /** No real sentence is longer. */
    private static final int TOKENS_BACK = 400;

    private final Tokens tokens;
    private final MentionIndex names;
    private final Predicate<Mention> mayBeSubject;

    /** From a pronoun and a sentence that is about whom it means, to that person. */
    private final Map<String, Map<Integer, Optional<Entity>>> known = new HashMap<>();

    PronounChains(Tokens tokens, MentionIndex names, Predicate<Mention> mayBeSubject) {
        this.tokens = tokens;
        this.names = names;
        this.mayBeSubject = mayBeSubject;
    }

    /**
     * Whom the chain of sentences before the token is about; empty where none has the pronoun for
     * its subject.
     *
     * @param pronoun "he" or "she"
     * @param fits whether a mention may be who is meant, by type aside
     */
    Optional<Entity> of(int token, String pronoun, IntPredicate fits) {
        Map<Integer, Optional<Entity>> subjects =
                known.computeIfAbsent(pronoun, word -> new HashMap<>());
        List<Integer> passed = new ArrayList<>();
        Optional<Entity> subject = Optional.empty();
        int sentence = tokens.sentenceOf(token);
        int silent = 0;
        for (int at = sentence; at >= 0 && silent <= SENTENCES_BACK; at--) {
            if (at < sentence && subjects.containsKey(at)) {
                subject = subjects.get(at);
                passed.add(at);
                break;
            }
            int end = at == sentence ? token : tokens.last(at);
            int named = firstNamed(Math.max(tokens.first(at), end - TOKENS_BACK), end, fits);
            int until = named == MentionIndex.NONE ? end : names.first(named);
            if (isAbout(tokens.first(at), until, pronoun)) {
                passed.add(at);
                silent = 0;
            } else if (named != MentionIndex.NONE) {
                subject = names.entity(named);
                break;
            } else {
                silent++;
            }
        }
        for (int at : passed) {
            subjects.put(at, subject);
        }
        return passed.isEmpty() ? Optional.empty() : subject;
    }

    /** The first person who fits and may be a subject, from one token up to another. */
    private int firstNamed(int from, int end, IntPredicate fits) {
        for (int mention : names.mentionsIn(from, end - 1)) {
            if (names.mention(mention).type() == EntityType.PERSON
                    && fits.test(mention)
                    && mayBeSubject.test(names.mention(mention))
                    && names.entity(mention).isPresent()) {
                return mention;
            }
        }
        return MentionIndex.NONE;
    }

    /** Whether the pronoun is a subject among the first words, and in no quotation. */
    private boolean isAbout(int from, int end, String pronoun) {
        for (int token = from; token < Math.min(end, from + OPENING); token++) {
            String word = tokens.word(token);
            if (QUOTATION_MARKS.indexOf(word.charAt(0)) >= 0) {
                return false;
            }
            if (word.equalsIgnoreCase(pronoun)) {
                return token == from
                        || !CLAUSE_OPENERS.contains(
                                tokens.word(token - 1).toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }
}
