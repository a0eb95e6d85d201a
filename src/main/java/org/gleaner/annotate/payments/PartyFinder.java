package org.gleaner.annotate.payments;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.parties.Antecedents;
import org.gleaner.annotate.parties.Cast;
import org.gleaner.annotate.syntax.Dependencies;
import org.gleaner.annotate.syntax.TreePath;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Tokens;
import org.gleaner.model.Turn;

/** The party that the words on one side of a payment name. */
final class PartyFinder {

    private static final Set<EntityType> PAYING = EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.PRODUCT, EntityType.EVENT);

    private final Tokens tokens;
    private final Cast cast;
    private final Antecedents antecedents;
    private final List<Turn> turns;

    PartyFinder(Tokens tokens, Cast cast, List<Turn> turns) {
        this.tokens = tokens;
        this.cast = cast;
        this.antecedents = new Antecedents(tokens, cast);
        this.turns = turns;
    }

    Optional<Party> along(TreePath path, int trigger, Dependencies syntax, Party.Resolution source) {
        for (List<Integer> way : path.all(trigger, syntax)) {
            for (int token : way) {
                Optional<Party> found = at(token, syntax, source);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Party> at(int token, Dependencies syntax, Party.Resolution source) {
        int inDocument = syntax.inDocument(token);
        Optional<Party> named = named(inDocument, source);
        if (named.isPresent()) {
            return named;
        }
        if (syntax.tag(token).startsWith("PRP")) {
            return pronoun(inDocument);
        }
        for (int child : syntax.children(token, "appos", "flat", "dep")) {
            Optional<Party> beside = named(syntax.inDocument(child), source);
            if (beside.isPresent()) {
                return beside;
            }
        }
        int article = syntax.child(token, "det");
        return article == Dependencies.NONE ? Optional.empty()
                : antecedents.of(syntax.inDocument(article), inDocument)
                        .map(entity -> Party.of(entity, tokens.span(syntax.inDocument(article), inDocument), Party.Resolution.ANTECEDENT));
    }

    private Optional<Party> named(int token, Party.Resolution source) {
        int mention = cast.mentionAt(token);
        if (mention == Cast.NONE || !PAYING.contains(cast.mention(mention).type())) {
            return Optional.empty();
        }
        return cast.entity(mention).map(entity -> Party.of(entity, cast.mention(mention).span(), source));
    }

    private Optional<Party> pronoun(int token) {
        Optional<Entity> antecedent = antecedents.of(token, token);
        if (antecedent.isPresent()) {
            return antecedent.map(entity -> Party.of(entity, tokens.span(token), Party.Resolution.ANTECEDENT));
        }
        String word = tokens.word(token).toLowerCase(Locale.ROOT);
        if (!word.equals("i") && !word.equals("my")) {
            return Optional.empty();
        }
        return turns.stream().filter(turn -> turn.span().contains(tokens.start(token))).findFirst().flatMap(Turn::entity)
                .map(speaker -> Party.of(speaker, tokens.span(token), Party.Resolution.SPEAKER));
    }
}
