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
 * What a sum is for, in the words of the text: "to rebuild the port", "for school meals", "into the
 * repair of bridges", and "to a similar project" that is nobody, where these name neither the
 * receiver nor a time.
 */
final class PurposeFinder {

    private static final Set<String> FOR = Set.of("for", "towards", "toward", "into");
    private static final Set<String> INVESTING = Set.of("invest", "investment");
    private static final String IN = "in";
    private static final String TO = "to";
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
                boolean purpose =
                        isPurpose(child, syntax)
                                || isPutIn(child, token, syntax)
                                || receiver.isEmpty()
                                        && isMarked(child, TO, syntax)
                                        && !syntax.tag(child).startsWith("NNP");
                if (child > path.tokens().get(0) && purpose) {
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
        return FOR.stream().anyMatch(preposition -> isMarked(child, preposition, syntax));
    }

    /** "invest $5 million [in a new mill]". */
    private static boolean isPutIn(int child, int above, Dependencies syntax) {
        return INVESTING.contains(syntax.lemma(above)) && isMarked(child, IN, syntax);
    }

    private static boolean isMarked(int child, String preposition, Dependencies syntax) {
        String relation = syntax.relation(child);
        return (relation.equals("nmod") || relation.equals("obl"))
                && syntax.children(child, "case").stream()
                        .anyMatch(marker -> syntax.lemma(marker).equals(preposition));
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
