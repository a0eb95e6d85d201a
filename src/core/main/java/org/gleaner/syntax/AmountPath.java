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

    /** Words that open a clause of the time or reason of another: "[after] Acme paid $5". */
    private static final Set<String> CIRCUMSTANCES = DataFile.words("transfers/circumstances.txt");

    /** Verbs that say of the noun before them what was paid: "Acme, [fined] $5 in May". */
    private static final Set<String> TELLING = DataFile.words("transfers/told.txt");

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
            if (isTold(token, syntax) || isNextClause(token, syntax) || isLaterDeed(token)) {
                break;
            }
        }
        return clause;
    }

    /**
     * The verb of a clause that follows another: "Chad defaulted, and it still [owes] $5", "it
     * needs more; Ireland has [given] $5".
     */
    static boolean isNextClause(int token, Dependencies syntax) {
        return (syntax.relation(token).equals("conj") || isBehindSemicolon(token, syntax))
                && syntax.child(token, "nsubj") != Dependencies.NONE
                && (FINITE.contains(syntax.tag(token))
                        || syntax.child(token, "aux") != Dependencies.NONE);
    }

    private static boolean isBehindSemicolon(int token, Dependencies syntax) {
        int mark = syntax.leftmost(token) - 1;
        return mark > syntax.head(token) && syntax.lemma(mark).equals(";");
    }

    /**
     * Whether the verb tells what has happened, beside what the words above it say: "Acme, which
     * was [fined] $5, will appeal", "stopped after Acme [paid] $5".
     */
    static boolean isTold(int token, Dependencies syntax) {
        String relation = syntax.relation(token);
        boolean clause =
                relation.equals("ccomp")
                        || relation.equals("parataxis")
                        || relation.startsWith("acl")
                        || relation.equals("advcl");
        return clause
                && (isPast(token, syntax)
                        || isReduced(token, syntax)
                        || relation.equals("acl:relcl") && isPresent(token, syntax));
    }

    /** Whether nothing above the verb refuses or supposes what it tells. */
    public static boolean isAside(int token, Dependencies syntax) {
        String relation = syntax.relation(token);
        return relation.startsWith("acl") && isTold(token, syntax)
                || relation.equals("parataxis") && isUnderLabel(token, syntax)
                || relation.equals("advcl") && isCircumstance(token, syntax);
    }

    /** "School appeal: Oxfam [gave] $5": under a noun, which supposes nothing. */
    private static boolean isUnderLabel(int token, Dependencies syntax) {
        int above = syntax.head(token);
        return above != Dependencies.NONE && above < token && syntax.isNoun(above);
    }

    /** "[after] the bank paid $5": a clause with a subject of its own. */
    private static boolean isCircumstance(int token, Dependencies syntax) {
        return syntax.child(token, "nsubj", "nsubj:pass") != Dependencies.NONE
                && syntax.children(token, "mark", "advmod").stream()
                        .map(syntax::lemma)
                        .anyMatch(CIRCUMSTANCES::contains);
    }

    private static boolean isPast(int token, Dependencies syntax) {
        boolean done =
                syntax.tag(token).equals("VBD")
                        || isPerfect(token, syntax)
                        || isPastPassive(token, syntax);
        return done && !HEDGES.contains(syntax.lemma(token));
    }

    /** "Tom Hanley, who [owes] $5, has promised". */
    private static boolean isPresent(int token, Dependencies syntax) {
        return (syntax.tag(token).equals("VBZ") || syntax.tag(token).equals("VBP"))
                && syntax.child(token, "aux", "cop") == Dependencies.NONE
                && !HEDGES.contains(syntax.lemma(token));
    }

    /** "Acme, [fined] $5 in May, will": without a word for "which was". */
    private static boolean isReduced(int token, Dependencies syntax) {
        return syntax.relation(token).equals("acl")
                && syntax.tag(token).equals("VBN")
                && TELLING.contains(syntax.lemma(token));
    }

    private static boolean isPastPassive(int token, Dependencies syntax) {
        return syntax.tag(token).equals("VBN")
                && syntax.child(token, "aux") == Dependencies.NONE
                && syntax.children(token, "aux:pass").stream()
                        .anyMatch(aux -> syntax.tag(aux).equals("VBD"));
    }

    /** "will invest $5 and [has paid] $3": the second deed has a tense of its own. */
    private boolean isLaterDeed(int token) {
        return syntax.relation(token).equals("conj")
                && (isPerfect(token, syntax)
                        || syntax.tag(token).equals("VBD")
                        || isPastPassive(token, syntax))
                && !HEDGES.contains(syntax.lemma(token));
    }

    private static boolean isPerfect(int token, Dependencies syntax) {
        return syntax.tag(token).equals("VBN")
                && syntax.children(token, "aux").stream()
                        .anyMatch(aux -> syntax.lemma(aux).equals("have"));
    }
}
