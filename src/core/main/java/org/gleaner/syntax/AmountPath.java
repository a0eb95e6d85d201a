package org.gleaner.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Tokens;

/**
 * The words above an amount, from the one that it is to the root of its sentence: of "$5 million"
 * in "Acme refused to pay a fine of $5 million", million, fine, pay and refused.
 */
public record AmountPath(Dependencies syntax, List<Integer> tokens) {

    private static final int LONGEST = 14;
    private static final Set<String> HEDGES = DataFile.words("transfers/hedges.txt");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    public static AmountPath of(Money amount, Tokens tokens, Dependencies syntax) {
        int from = syntax.inSentence(tokens.at(amount.span().start()));
        int last = tokens.at(amount.span().end() - 1);
        int to = Math.max(from, last < tokens.size() ? syntax.inSentence(last) : from);
        List<Integer> path = new ArrayList<>();
        for (int at = syntax.headOf(from, to);
                at != Dependencies.NONE && path.size() < LONGEST;
                at = syntax.head(at)) {
            path.add(at);
        }
        return new AmountPath(syntax, List.copyOf(path));
    }

    /**
     * As far as the first verb with a subject of its own that another clause tells of: what stands
     * above "paid" in "announced that it had paid $5 million" says nothing of how far the sum has
     * come.
     */
    public List<Integer> clause() {
        List<Integer> clause = new ArrayList<>();
        for (int token : tokens) {
            clause.add(token);
            if (isTold(token) || isNextClause(token, syntax)) {
                break;
            }
        }
        return clause;
    }

    /** The verb of a clause that follows another: "Chad defaulted, and it still [owes] $5". */
    static boolean isNextClause(int token, Dependencies syntax) {
        return syntax.relation(token).equals("conj")
                && syntax.child(token, "nsubj") != Dependencies.NONE
                && (FINITE.contains(syntax.tag(token))
                        || syntax.child(token, "aux") != Dependencies.NONE);
    }

    private boolean isTold(int token) {
        boolean done =
                (syntax.tag(token).equals("VBD") || isPerfect(token))
                        && !HEDGES.contains(syntax.lemma(token));
        String relation = syntax.relation(token);
        return done
                && (relation.equals("ccomp")
                        || relation.equals("parataxis")
                        || relation.startsWith("acl")
                        || relation.equals("advcl"));
    }

    private boolean isPerfect(int token) {
        return syntax.tag(token).equals("VBN")
                && syntax.children(token, "aux").stream()
                        .anyMatch(aux -> syntax.lemma(aux).equals("have"));
    }
}
