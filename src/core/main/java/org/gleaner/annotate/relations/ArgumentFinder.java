package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.Roles;

/**
 * Finds the parties that a token of a parsed sentence denotes: the name it is part of, the name
 * beside a common noun, or a pronoun's antecedent.
 */
final class ArgumentFinder {

    private static final Set<String> SPEAKER = FunctionWords.of("speaker-pronouns");
    private static final Set<String> GROUP = FunctionWords.of("group-pronouns");

    private final Passage passage;
    private final Dependencies syntax;
    private final AntecedentResolver antecedents;
    private final DocumentCountries countries;
    private final PositionFinder positions;

    private final Bearers bearers;
    private final SpeakerResolver speakers;

    ArgumentFinder(
            Passage passage,
            Dependencies syntax,
            AntecedentResolver antecedents,
            SpeakerResolver speakers,
            DocumentCountries countries,
            PositionFinder positions) {
        this.passage = passage;
        this.syntax = syntax;
        this.bearers = new Bearers(passage, syntax);
        this.speakers = speakers;
        this.antecedents = antecedents;
        this.countries = countries;
        this.positions = positions;
    }

    /**
     * The parties of these types at {@code token}, counted in the sentence, and at all that is
     * coordinated with it.
     */
    List<Argument> at(int token, Set<EntityType> types, Party.Resolution source) {
        List<Argument> arguments = new ArrayList<>();
        for (int each : syntax.coordinated(token)) {
            if (each == token || !syntax.isVerb(each)) {
                arguments.addAll(alone(each, types, source));
            }
        }
        return arguments;
    }

    /** The party at {@code token} alone; those who bear a title in the plural there. */
    List<Argument> alone(int token, Set<EntityType> types, Party.Resolution source) {
        List<Argument> places =
                passage.inMention(syntax.inDocument(token)) ? List.of() : bearers.places(token);
        if (!places.isEmpty()
                && TitleLexicon.isHeadOfAnyNumber(passage.lower(syntax.inDocument(token)))
                && positions.titled(syntax.inDocument(token)).isEmpty()) {
            return types.contains(EntityType.PERSON) ? bearers.of(token, places) : List.of();
        }
        return one(token, types, source).stream().toList();
    }

    private Optional<Argument> one(int token, Set<EntityType> types, Party.Resolution source) {
        int inDocument = syntax.inDocument(token);
        Optional<Argument> titled =
                positions.titled(inDocument).filter(argument -> types.contains(argument.type()));
        if (titled.isPresent()) {
            return titled;
        }
        if (passage.inMention(inDocument)) {
            return named(inDocument, types, source);
        }
        if (syntax.tag(token).startsWith("PRP")) {
            return pronoun(inDocument, types);
        }
        return beside(token, types, source)
                .or(() -> described(token, types))
                .or(() -> denoted(token, types, source));
    }

    /**
     * The name at the token; an adjective of nationality denotes its country where a place is
     * wanted; a language ("Professor of Greek") does not.
     */
    private Optional<Argument> named(int token, Set<EntityType> types, Party.Resolution source) {
        Optional<Argument> argument = passage.argument(token, source);
        if (argument.isPresent()
                && argument.get().type() == EntityType.NATIONALITY
                && types.contains(EntityType.LOCATION)) {
            String relation = syntax.relation(syntax.inSentence(token));
            return relation.equals("nmod") || relation.equals("obl")
                    ? Optional.empty()
                    : countries.of(argument.get());
        }
        return argument.filter(found -> types.contains(found.type()));
    }

    /** The name in the noun phrase: "engineer [August Horch]". */
    private Optional<Argument> beside(int token, Set<EntityType> types, Party.Resolution source) {
        for (int child : syntax.children(token)) {
            String relation = syntax.relation(child);
            if (relation.equals("appos")
                    || relation.equals("compound") && child > token
                    || relation.equals("dep")
                    || relation.equals("flat")) {
                Optional<Argument> named =
                        passage.argument(syntax.inDocument(child), source)
                                .filter(argument -> types.contains(argument.type()));
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    /** Whom a common noun is said of: "[Acme] is a company founded by Ann". */
    private Optional<Argument> denoted(int token, Set<EntityType> types, Party.Resolution source) {
        for (int holder : Roles.holders(token, syntax)) {
            int inDocument = syntax.inDocument(holder);
            Optional<Argument> named =
                    passage.inMention(inDocument)
                            ? named(inDocument, types, source)
                            : syntax.tag(holder).startsWith("PRP")
                                    ? pronoun(inDocument, types)
                                    : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private Optional<Argument> pronoun(int token, Set<EntityType> types) {
        if (SPEAKER.contains(passage.lower(token))) {
            return speakers.of(passage.tokens.span(token))
                    .flatMap(
                            party ->
                                    party.entity()
                                            .flatMap(
                                                    speaker ->
                                                            argument(
                                                                    speaker,
                                                                    token,
                                                                    token,
                                                                    types,
                                                                    party.source())));
        }
        if (GROUP.contains(passage.lower(token))) {
            return speakers.organizationOf(passage.tokens.span(token))
                    .filter(party -> party.source() != Party.Resolution.QUOTE)
                    .flatMap(
                            party ->
                                    party.entity()
                                            .flatMap(
                                                    organization ->
                                                            argument(
                                                                    organization,
                                                                    token,
                                                                    token,
                                                                    types,
                                                                    party.source())));
        }
        return antecedents
                .of(token, token)
                .flatMap(
                        entity ->
                                argument(entity, token, token, types, Party.Resolution.ANTECEDENT));
    }

    private Optional<Argument> argument(
            Entity entity, int from, int to, Set<EntityType> types, Party.Resolution source) {
        return types.contains(entity.type())
                ? Optional.of(passage.argument(entity, from, to, source))
                : Optional.empty();
    }

    /** "the President", "the company". */
    private Optional<Argument> described(int token, Set<EntityType> types) {
        int article = syntax.child(token, "det");
        if (article == Dependencies.NONE || !syntax.lemma(article).equals("the")) {
            return Optional.empty();
        }
        int from = syntax.inDocument(article);
        int to = syntax.inDocument(token);
        return antecedents
                .of(from, to)
                .flatMap(entity -> argument(entity, from, to, types, Party.Resolution.ANTECEDENT));
    }
}
