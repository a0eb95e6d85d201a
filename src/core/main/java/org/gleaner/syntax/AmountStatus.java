package org.gleaner.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Pledge;
import org.gleaner.model.Transfer.Status;

/**
 * How far a sum has come, from the words above it: the highest of them decides ("[agreed] to pay a
 * [fine]"), and whatever refuses it wins.
 */
public final class AmountStatus {

    private static final Set<String> CONTRARY = Set.of("would", "could", "should", "might");
    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless");
    private static final Set<String> DOING = DataFile.words("transfers/doing.txt");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> HAVING = Set.of("have", "be");
    private static final String UNREAL = "unreal";
    private static final String GIVE = "give";

    private final AmountWords<Status> words =
            AmountWords.read("transfers/statuses.tsv", Status.class);
    private final Map<String, String> modals = DataFile.map("transfers/modals.tsv");
    private final Set<String> unreal = DataFile.words("transfers/unreal.txt");

    /**
     * @return empty when the sum is only supposed, asked for or denied to exist
     */
    public Optional<Status> of(AmountPath path, Optional<Pledge> pledge) {
        if (pledge.filter(Pledge::negated).isPresent() || isRefused(path)) {
            return Optional.of(Status.REFUSED);
        }
        if (pledge.isEmpty() && isUnreal(path)) {
            return Optional.empty();
        }
        Status status = Status.PAID;
        if (isGivenBefore(path)) {
            return Optional.of(status);
        }
        for (int token : path.clause()) {
            status =
                    stated(token, path.syntax())
                            .or(() -> qualified(token, path.syntax()))
                            .or(() -> ahead(token, path.syntax()))
                            .orElse(status);
        }
        return Optional.of(status == Status.PAID && pledge.isPresent() ? Status.PROMISED : status);
    }

    /** "will add $5 to the [$9] it gave": what is told of the sum itself. */
    private static boolean isGivenBefore(AmountPath path) {
        Dependencies syntax = path.syntax();
        int next = path.tokens().get(0) + 1;
        while (next < syntax.size() && syntax.tag(next).equals("CD")) {
            next++;
        }
        return next + 1 < syntax.size()
                && syntax.tag(next).equals("PRP")
                && syntax.tag(next + 1).equals("VBD");
    }

    /** "gave its [blessing] to a loan", by what is given. */
    private Optional<Status> given(int token, Dependencies syntax) {
        int object =
                syntax.isVerb(token) && syntax.lemma(token).equals(GIVE)
                        ? syntax.object(token)
                        : Dependencies.NONE;
        return object == Dependencies.NONE
                ? Optional.empty()
                : words.of(object, syntax).filter(Status.APPROVED::equals);
    }

    /** By the word itself; "will award" is a promise to do so. */
    private Optional<Status> stated(int token, Dependencies syntax) {
        Optional<Status> said = words.of(token, syntax).or(() -> given(token, syntax));
        return said.filter(Status.APPROVED::equals).isPresent()
                ? ahead(token, syntax).or(() -> said)
                : said;
    }

    private boolean isRefused(AmountPath path) {
        for (int token : path.tokens()) {
            if (path.syntax().isNegated(token) && !isLimit(token, path.syntax())
                    || isNever(token, path.syntax())
                    || words.of(token, path.syntax()).filter(Status.REFUSED::equals).isPresent()) {
                return true;
            }
            if (isStray(token, path.syntax())) {
                break;
            }
        }
        return false;
    }

    /** "a loan not [exceeding] $5": how much at most. */
    private static boolean isLimit(int token, Dependencies syntax) {
        return syntax.lemma(token).equals("exceed");
    }

    /** "[At no time] did Acme give him $5". */
    private static boolean isNever(int token, Dependencies syntax) {
        for (int child : syntax.children(token, "obl", "nmod")) {
            int no = syntax.child(child, "det", "neg");
            if (child < token && no != Dependencies.NONE && syntax.lemma(no).equals("no")) {
                return true;
            }
        }
        return false;
    }

    /** A clause of its own that the parser hangs somewhere, or that follows another. */
    private static boolean isStray(int token, Dependencies syntax) {
        return syntax.relation(token).equals("dep")
                        && syntax.isVerb(token)
                        && syntax.child(token, "nsubj") != Dependencies.NONE
                || AmountPath.isAside(token, syntax)
                || AmountPath.isNextClause(token, syntax);
    }

    private boolean isUnreal(AmountPath path) {
        Dependencies syntax = path.syntax();
        for (int token : path.tokens()) {
            boolean supposed =
                    syntax.children(token, "mark").stream()
                            .map(syntax::lemma)
                            .anyMatch(SUPPOSING::contains);
            boolean may =
                    syntax.children(token, "aux").stream()
                            .anyMatch(aux -> UNREAL.equals(modals.get(syntax.lemma(aux))));
            if (supposed
                    || may
                    || isContrary(token, syntax)
                    || isPending(token, syntax)
                    || unreal.contains(syntax.lemma(token))) {
                return true;
            }
            if (isStray(token, syntax)) {
                break;
            }
        }
        return false;
    }

    /** "would have received": it did not. */
    private static boolean isContrary(int token, Dependencies syntax) {
        Set<String> auxiliaries =
                syntax.children(token, "aux").stream()
                        .map(syntax::lemma)
                        .collect(Collectors.toSet());
        return auxiliaries.contains("have") && auxiliaries.stream().anyMatch(CONTRARY::contains);
    }

    /** "was to have given $5", "has yet to pay $5": nothing has come. */
    private static boolean isPending(int token, Dependencies syntax) {
        boolean infinitive =
                syntax.children(token, "mark", "aux").stream()
                        .anyMatch(to -> syntax.tag(to).equals("TO"));
        if (!infinitive) {
            return false;
        }
        boolean perfect =
                syntax.children(token, "aux").stream()
                        .anyMatch(have -> syntax.lemma(have).equals("have"));
        return perfect && !isSaid(syntax.head(token), syntax) || isYet(token, syntax);
    }

    /** "is said to have paid". */
    private static boolean isSaid(int above, Dependencies syntax) {
        return above != Dependencies.NONE
                && syntax.isVerb(above)
                && !syntax.lemma(above).equals("be");
    }

    private static boolean isYet(int token, Dependencies syntax) {
        int first = syntax.leftmost(token);
        for (int before = token - 1; before >= Math.max(first, token - 3); before--) {
            if (syntax.tag(before).equals("TO")) {
                return before > 1
                        && syntax.lemma(before - 1).equals("yet")
                        && HAVING.contains(syntax.lemma(before - 2));
            }
        }
        return false;
    }

    /**
     * By an adjective or noun below it: "[unpaid] bills of $5 million", "$5 million in [debts]".
     */
    private Optional<Status> qualified(int token, Dependencies syntax) {
        return syntax.children(token, "amod", "nmod").stream()
                .flatMap(child -> words.of(child, syntax).stream())
                .filter(Status.OWED::equals)
                .findFirst();
    }

    /** "used the account [to make] payments": he made them. */
    private static boolean isDone(int infinitive, Dependencies syntax) {
        int above = syntax.head(syntax.coordinationHead(infinitive));
        return above != Dependencies.NONE
                && DOING.contains(syntax.lemma(above))
                && (syntax.tag(above).equals("VBD") || syntax.tag(above).equals("VBN"))
                && syntax.child(above, "aux:pass") == Dependencies.NONE;
    }

    /**
     * By an auxiliary ("will pay") or as an infinitive that opens a headline ("Bank [to lend]").
     */
    private Optional<Status> ahead(int token, Dependencies syntax) {
        for (int aux : syntax.children(token, "aux")) {
            String status = modals.get(syntax.lemma(aux));
            if (status != null && !status.equals(UNREAL)) {
                return Optional.of(Status.valueOf(status.toUpperCase(Locale.ROOT)));
            }
        }
        boolean infinitive =
                syntax.tag(token).equals("VB")
                        && syntax.children(token, "mark", "aux").stream()
                                .anyMatch(to -> syntax.tag(to).equals("TO"));
        return infinitive && !isDone(token, syntax) || isUnderWay(token, syntax)
                ? Optional.of(Status.PROMISED)
                : Optional.empty();
    }

    /** "is getting $5", "are paying $5": not yet done. */
    private static boolean isUnderWay(int token, Dependencies syntax) {
        return syntax.tag(token).equals("VBG")
                && syntax.children(token, "aux").stream()
                        .anyMatch(be -> PRESENT.contains(syntax.tag(be)));
    }
}
