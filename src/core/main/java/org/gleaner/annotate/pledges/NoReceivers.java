package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Party;

/**
 * Who is named where an undertaking serves others or nobody: whoever is refused or excepted, the
 * chamber that a bill is brought to, "no pupil" who is spared something, and the sign of a sum.
 */
record NoReceivers(PledgeContext context) {

    private static final Set<String> GIVING = DataFile.words("lexicon/giving-verbs.txt");
    private static final Set<String> WITH_BILLS = Words.of("verbs-with-bills");
    private static final Set<String> BILLS = Words.of("bills-of-chambers");
    private static final Set<String> TO_OR_FOR = Set.of("to", "for");

    /** Whether the party that the words of giving name gets nothing. */
    boolean isRefused(PledgeCandidate candidate, Party party) {
        SentenceView sentence = candidate.sentence();
        return isSum(sentence, party) || isExcepted(sentence, party) || isRefused(candidate);
    }

    /** Whether nobody is served, whatever room has found the party. */
    static boolean isNone(PledgeCandidate candidate, Party party) {
        return isNobody(candidate, party) || isChamber(candidate);
    }

    /** "no [pupil] will be sent home": who is only spared something is nobody in particular. */
    private static boolean isNobody(PledgeCandidate candidate, Party party) {
        return party.entity().isEmpty()
                && candidate.sentence().hasTree()
                && Spared.isNobody(candidate.sentence(), candidate.clause().predicate())
                && party.span().end()
                        <= candidate
                                .sentence()
                                .span(
                                        candidate.clause().predicate(),
                                        candidate.clause().predicate())
                                .start();
    }

    /** "take a bill to [Parliament]": where it is read and passed. */
    private static boolean isChamber(PledgeCandidate candidate) {
        int bill = candidate.sentence().hasTree() ? candidate.object() : NONE;
        return bill > candidate.clause().predicate()
                && WITH_BILLS.contains(candidate.verb())
                && BILLS.contains(candidate.sentence().word(bill));
    }

    /** "will not pay Acme a cent more": who is refused gets nothing. */
    private static boolean isRefused(PledgeCandidate candidate) {
        return candidate.clause().negated()
                && GIVING.contains(candidate.verb())
                && !Spared.in(candidate)
                && !ServedPeople.isBurdenSpared(candidate.sentence(), candidate.clause());
    }

    /** "sign no exemption, [not for] Acme". */
    private boolean isExcepted(SentenceView sentence, Party party) {
        int token = sentence.inSentence(context.tokens().at(party.span().start()));
        int mark = sentence.word(token - 1).equals("the") ? token - 2 : token - 1;
        return token != NONE
                && TO_OR_FOR.contains(sentence.word(mark))
                && sentence.word(mark - 1).equals("not");
    }

    /** "sending [A$]9 million": a sign is nobody. */
    private boolean isSum(SentenceView sentence, Party party) {
        int token = sentence.inSentence(context.tokens().at(party.span().start()));
        return token != NONE && sentence.isSum(token);
    }
}
