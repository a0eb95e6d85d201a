package org.gleaner.annotate.transfers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Tokens;
import org.gleaner.syntax.AmountPath;
import org.gleaner.syntax.Dependencies;

/**
 * What a sum is for, in the words of the text: "to rebuild the port", "for school meals", where
 * these name neither the receiver nor a time.
 */
final class PurposeFinder {

    private static final Set<String> FOR = Set.of("for", "towards", "toward");
    private static final int LONGEST = 25;

    private final Tokens tokens;
    private final List<Money> money;
    private final List<TimeExpression> dates;

    PurposeFinder(Tokens tokens, List<Money> money, List<TimeExpression> dates) {
        this.tokens = tokens;
        this.money = money;
        this.dates = dates;
    }

    Optional<Span> of(AmountPath path, Optional<Party> receiver) {
        Dependencies syntax = path.syntax();
        for (int token : path.clause()) {
            for (int child : syntax.children(token)) {
                if (child > path.tokens().get(0) && isPurpose(child, syntax)) {
                    Span words = words(child, syntax);
                    if (!holds(words, receiver)) {
                        return Optional.of(words);
                    }
                }
            }
            if (syntax.isVerb(token)) {
                break;
            }
        }
        return Optional.empty();
    }

    private Span words(int child, Dependencies syntax) {
        int from = syntax.inDocument(syntax.leftmost(child));
        int to = syntax.inDocument(syntax.rightmost(child));
        return tokens.span(from, Math.min(to, from + LONGEST));
    }

    private static boolean isPurpose(int child, Dependencies syntax) {
        String relation = syntax.relation(child);
        if (relation.equals("advcl") || relation.equals("acl") || relation.equals("xcomp")) {
            return syntax.isVerb(child)
                    && syntax.children(child, "mark").stream()
                            .anyMatch(
                                    mark ->
                                            syntax.tag(mark).equals("TO")
                                                    || syntax.lemma(mark).equals("for"));
        }
        return (relation.equals("nmod") || relation.equals("obl"))
                && syntax.children(child, "case").stream()
                        .anyMatch(marker -> FOR.contains(syntax.lemma(marker)));
    }

    private boolean holds(Span words, Optional<Party> receiver) {
        return receiver.filter(party -> words.contains(party.span().start())).isPresent()
                || money.stream().anyMatch(sum -> words.contains(sum.span().start()))
                || dates.stream()
                        .anyMatch(
                                date -> words.contains(date.span().start()) && isMost(date, words));
    }

    private static boolean isMost(TimeExpression date, Span words) {
        return date.span().length() * 2 >= words.length();
    }
}
