package org.gleaner.annotate.transfers;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Transfer.Kind;
import org.gleaner.syntax.AmountPath;
import org.gleaner.syntax.AmountWords;
import org.gleaner.syntax.Dependencies;

/**
 * What a sum is, from the nearest word that says so: above it ("a [loan] of $5 million") or within
 * it ("$5 million in [fines]").
 */
final class AmountKinds {

    private static final Set<String> NAMING = Set.of("in", "of", "as");

    private final AmountWords<Kind> words = AmountWords.read("transfers/kinds.tsv", Kind.class);

    Optional<Kind> of(AmountPath path) {
        boolean other = false;
        for (int token : path.clause()) {
            Optional<Kind> found =
                    other
                            ? Optional.empty()
                            : named(token, path).or(() -> words.of(token, path.syntax()));
            if (found.isPresent()) {
                return found;
            }
            // "bought a truck and paid $5": what was bought is another deed
            boolean verb = path.syntax().isVerb(token);
            other = verb ? path.syntax().relation(token).equals("conj") : other;
        }
        return Optional.empty();
    }

    /** By what hangs below a word: "paid $5 million [in taxes]", "$5 million [to settle]". */
    private Optional<Kind> named(int token, AmountPath path) {
        Dependencies syntax = path.syntax();
        for (int child : syntax.children(token)) {
            if (names(child, syntax) && !hasOwnSum(child, path)) {
                int noun = whole(child, syntax);
                Optional<Kind> found = words.of(noun, syntax).or(() -> compound(noun, syntax));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "promised £5 million and a [loan] of $9 million": the loan is another sum. */
    private static boolean hasOwnSum(int noun, AmountPath path) {
        return !path.tokens().contains(noun)
                && path.syntax().subtree(noun).stream()
                        .anyMatch(
                                token ->
                                        path.syntax().tag(token).equals("$")
                                                && !path.tokens().contains(token));
    }

    /** "as part of [a settlement]". */
    private static int whole(int noun, Dependencies syntax) {
        int inner =
                syntax.lemma(noun).equals("part")
                        ? syntax.prepositional(noun, "of")
                        : Dependencies.NONE;
        return inner == Dependencies.NONE ? noun : inner;
    }

    /** "in [prize] money". */
    private Optional<Kind> compound(int noun, Dependencies syntax) {
        return syntax.children(noun, "compound").stream()
                .flatMap(child -> words.of(child, syntax).stream())
                .findFirst();
    }

    private static boolean names(int child, Dependencies syntax) {
        String relation = syntax.relation(child);
        if (relation.equals("compound") || relation.equals("obj")) {
            return true;
        }
        boolean clause =
                relation.equals("acl") || relation.equals("advcl") || relation.equals("xcomp");
        return clause && syntax.lemma(child).equals("settle")
                || syntax.children(child, "case").stream()
                        .anyMatch(marker -> NAMING.contains(syntax.lemma(marker)));
    }
}
