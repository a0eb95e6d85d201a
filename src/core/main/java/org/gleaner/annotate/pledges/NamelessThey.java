package org.gleaner.annotate.pledges;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;

/**
 * The people without a name whom "them" means: "The traders lost their stalls. The council will pay
 * [them] 300 pounds". The last that were named in the plural, in the sentence or the two before it.
 */
record NamelessThey(PledgeContext context) {

    private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN");
    private static final int LONGEST = 2;
    private static final int BACK = 2;

    Optional<Party> of(SentenceView sentence, int pronoun) {
        int at = sentence.index();
        Span words = sentence.span(pronoun, pronoun);
        Optional<String> name = last(sentence, pronoun - 1);
        for (int back = 1; name.isEmpty() && back <= BACK && back <= at; back++) {
            if (context.opensBlock(at - back + 1)) {
                break;
            }
            SentenceView before = context.sentence(at - back);
            name = last(before, before.size() - 1);
        }
        return name.map(people -> Party.named(people, words, Resolution.ANTECEDENT));
    }

    private static Optional<String> last(SentenceView sentence, int from) {
        for (int token = from; token >= 0; token--) {
            if (isPeople(sentence, token)) {
                int first = token;
                while (first > 0
                        && token - first < LONGEST
                        && MODIFIERS.contains(sentence.tag(first - 1))) {
                    first--;
                }
                return Optional.of(sentence.text(first, token));
            }
        }
        return Optional.empty();
    }

    private static boolean isPeople(SentenceView sentence, int token) {
        String word = sentence.word(token);
        return sentence.tag(token).equals("NOUN")
                && word.endsWith("s")
                && !Lexicon.RECEIVERS.contains(word)
                && Lexicon.RECEIVERS.contains(Inflection.singular(word));
    }
}
