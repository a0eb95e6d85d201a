package org.gleaner.annotate.relations;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Span;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.TreePath;

/**
 * Reads the value of a relation (a date, an amount, a title, a noun phrase) from the tree around
 * its trigger.
 */
final class Values {

    private static final int FAR = 4;

    /** Adjectives that belong to a title: "first deputy director". */
    private static final Set<String> RANKS = DataFile.words("relations/ranks.txt");

    private final Passage passage;
    private final Dependencies syntax;

    Values(Passage passage, Dependencies syntax) {
        this.passage = passage;
        this.syntax = syntax;
    }

    Optional<Span> of(Rule.Value kind, Optional<TreePath> path, int trigger) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case DATE -> date(trigger);
            case MONEY -> money(path, trigger);
            case TITLE -> Optional.of(title(trigger));
            case WORDS ->
                    path.flatMap(
                            steps ->
                                    steps.from(trigger, syntax).stream()
                                            .findFirst()
                                            .map(this::phrase));
        };
    }

    /** The day or year nearest to the trigger that hangs on it without another verb between. */
    private Optional<Span> date(int trigger) {
        Optional<Span> best = Optional.empty();
        int distance = Integer.MAX_VALUE;
        for (int token = 0; token < syntax.size(); token++) {
            Optional<Days.Day> date = passage.date(syntax.inDocument(token));
            if (date.isPresent()
                    && Math.abs(token - trigger) < distance
                    && hangsOn(token, trigger)) {
                best = date.map(Days.Day::span);
                distance = Math.abs(token - trigger);
            }
        }
        return best;
    }

    private boolean hangsOn(int token, int trigger) {
        int at = token;
        for (int steps = 0; at != Dependencies.NONE && steps <= FAR; steps++) {
            if (at == trigger) {
                return true;
            }
            if (syntax.isVerb(at)) {
                return false;
            }
            at = syntax.head(at);
        }
        return false;
    }

    private Optional<Span> money(Optional<TreePath> path, int trigger) {
        int from =
                path.flatMap(steps -> steps.from(trigger, syntax).stream().findFirst())
                        .orElse(trigger);
        for (int token : syntax.subtree(from)) {
            Optional<Money> amount = passage.amount(syntax.inDocument(token));
            if (amount.isPresent()) {
                return amount.map(Money::span);
            }
        }
        return Optional.empty();
    }

    /**
     * The noun with the words before it that belong to it, names and articles left out: "First
     * Deputy Director"; with what the office is in charge of: "chief of staff".
     */
    private Span title(int noun) {
        int from = noun;
        while (from > 0 && syntax.isBelow(from - 1, noun) && isPartOfTitle(from - 1)) {
            from--;
        }
        return passage.tokens.span(
                syntax.inDocument(from), passage.titleEnd(syntax.inDocument(noun)));
    }

    private boolean isPartOfTitle(int token) {
        String relation = syntax.relation(token);
        return (relation.equals("compound")
                        || relation.equals("amod") && syntax.tag(token).startsWith("NNP")
                        || relation.equals("amod") && RANKS.contains(syntax.lemma(token)))
                && !passage.inMention(syntax.inDocument(token))
                && !isHyphened(token);
    }

    /** "time" of "one-time mayor" and "part-time director". */
    private boolean isHyphened(int token) {
        return token > 0
                && syntax.lemma(token - 1).equals("-")
                && syntax.lemma(token).equals("time");
    }

    /**
     * The noun phrase below a token, up to its first clause or second comma-separated part, without
     * its article.
     */
    private Span phrase(int noun) {
        int from = syntax.leftmost(noun);
        while (from < noun
                && (syntax.relation(from).equals("det")
                        || syntax.relation(from).equals("case")
                        || syntax.relation(from).equals("nmod:poss"))) {
            from++;
        }
        int to = noun;
        for (int child : syntax.children(noun)) {
            if (child > noun && syntax.relation(child).equals("nmod")) {
                to = Math.max(to, syntax.rightmost(child));
            }
        }
        return passage.tokens.span(syntax.inDocument(from), syntax.inDocument(to));
    }
}
