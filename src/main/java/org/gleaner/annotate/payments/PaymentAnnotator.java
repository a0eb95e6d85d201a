package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.parties.Cast;
import org.gleaner.annotate.syntax.Dependencies;
import org.gleaner.annotate.syntax.TreePath;
import org.gleaner.model.Money;
import org.gleaner.model.Parse;
import org.gleaner.model.Party;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;

/** Reads who pays a sum and who gets it, from the verb or noun that the sum hangs on; other figures stay as they are. */
public final class PaymentAnnotator implements Annotator {

    private static final int FAR = 6;

    private final Lazy<Map<String, List<PaymentRule>>> rules = new Lazy<>(PaymentRule::read);

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.FIGURES, Layer.SENTENCES, Layer.TOKENS, Layer.MENTIONS, Layer.ENTITIES, Layer.TURNS, Layer.PARSE);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.MONEY);
    }

    @Override
    public void annotate(Annotations annotations) {
        Tokens tokens = annotations.get(Layer.TOKENS);
        Parse parse = annotations.get(Layer.PARSE);
        Cast cast = Cast.of(tokens, annotations.get(Layer.MENTIONS), annotations.get(Layer.ENTITIES));
        PartyFinder parties = new PartyFinder(tokens, cast, annotations.get(Layer.TURNS));
        List<Money> money = new ArrayList<>();
        int sentence = -1;
        Optional<Dependencies> syntax = Optional.empty();
        for (Money figure : annotations.get(Layer.FIGURES)) {
            annotations.checkDeadline();
            int token = tokens.at(figure.span().start());
            if (token < tokens.size() && tokens.sentenceOf(token) != sentence) {
                sentence = tokens.sentenceOf(token);
                syntax = parse.of(sentence).map(Dependencies::of);
            }
            money.add(token < tokens.size() && syntax.isPresent() ? withParties(figure, token, tokens, syntax.get(), parties) : figure);
        }
        annotations.put(Layer.MONEY, List.copyOf(money));
    }

    private Money withParties(Money figure, int token, Tokens tokens, Dependencies syntax, PartyFinder parties) {
        int from = syntax.inSentence(token);
        int last = tokens.at(figure.span().end() - 1);
        int at = syntax.headOf(from, Math.max(from, last < tokens.size() && syntax.inSentence(last) >= 0 ? syntax.inSentence(last) : from));
        int first = from;
        int sum = at;
        Optional<Party> payer = Optional.empty();
        Optional<Party> payee = Optional.empty();
        for (int steps = 0; at != Dependencies.NONE && steps < FAR; steps++, at = syntax.head(at)) {
            if (syntax.isNegated(at)) {
                break;
            }
            for (PaymentRule rule : rules.get().getOrDefault(syntax.lemma(at), List.of())) {
                if (syntax.tag(at).startsWith(rule.tag())) {
                    int trigger = at;
                    payer = payer.or(() -> parties.along(rule.payer(), trigger, syntax, Party.Resolution.SUBJECT));
                    payee = payee.or(() -> parties.along(rule.payee(), trigger, syntax, Party.Resolution.OBJECT))
                            .or(() -> rule.onSum().flatMap(path -> onSum(path, first, sum, syntax, parties)));
                }
            }
            if (payer.isPresent() && payee.isPresent() || endsClause(at, syntax)) {
                break;
            }
        }
        if (payer.isPresent() && payee.isPresent() && payer.get().name().equals(payee.get().name())) {
            payee = Optional.empty();
        }
        return figure.withParties(payer, payee);
    }

    /** The party that hangs on the sum by any of its words. */
    private static Optional<Party> onSum(TreePath path, int from, int head, Dependencies syntax, PartyFinder parties) {
        for (int token = Math.min(from, head); token <= from + 2 && token < syntax.size(); token++) {
            Optional<Party> found = parties.along(path, token, syntax, Party.Resolution.OBJECT);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What stands above a clause of its own no longer says who pays. */
    private static boolean endsClause(int token, Dependencies syntax) {
        return syntax.isVerb(token) && !syntax.relation(token).equals("xcomp") && !syntax.relation(token).equals("advcl")
                && !syntax.relation(token).equals("conj") && !syntax.relation(token).startsWith("acl");
    }
}
