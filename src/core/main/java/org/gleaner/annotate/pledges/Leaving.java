package org.gleaner.annotate.pledges;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.lexicon.Inflection;
import org.gleaner.syntax.Dependencies;

/**
 * What one does with one's own post and says before: "is standing down in June", "is retiring as
 * head at the end of the year".
 */
final class Leaving {

    private static final Set<String> GOING = Words.of("verbs-of-leaving");
    private static final Set<String> STEPPING = Words.of("verbs-of-stepping");
    private static final Set<String> FORMS =
            Stream.concat(GOING.stream(), STEPPING.stream())
                    .flatMap(verb -> Inflection.forms(verb).stream())
                    .collect(Collectors.toSet());
    private static final Set<String> DOWN = Set.of("down", "aside", "back");
    private static final Set<String> POSTS = Set.of("as", "from");

    private Leaving() {}

    /** Whether the word can be such a verb, before a tree has said so. */
    static boolean isForm(String word) {
        return FORMS.contains(word);
    }

    /** Whether the verb at the token leaves a post. */
    private static boolean isAt(SentenceView sentence, int verb) {
        return GOING.contains(sentence.lemma(verb))
                || STEPPING.contains(sentence.lemma(verb))
                        && DOWN.contains(sentence.word(verb + 1));
    }

    /** Whether somebody is leaving on a day to come, or the post that he leaves is named. */
    static boolean isSaid(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        int subject = clause.subject();
        boolean somebody =
                subject >= 0 && subject < verb && tree.tag(subject).startsWith("NNP")
                        || subject >= 0 && tree.tag(subject).startsWith("PRP");
        boolean ahead =
                DayAhead.in(sentence, verb + 1, sentence.size() - 1)
                        || sentence.words(verb, clause.to()).contains(" the end of ")
                        || sentence.holds(POSTS, verb + 1, verb + 2);
        return somebody && ahead && isAt(sentence, verb);
    }
}
