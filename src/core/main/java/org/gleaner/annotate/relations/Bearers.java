package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.syntax.Dependencies;

/**
 * Whom an office and its places stand for: "the Presidents of Russia and Mongolia" are those whom
 * the document calls so by name.
 */
final class Bearers {

    private final Passage passage;
    private final Dependencies syntax;

    Bearers(Passage passage, Dependencies syntax) {
        this.passage = passage;
        this.syntax = syntax;
    }

    /** The places that the office at {@code token} is held in, none when it names none. */
    List<Argument> places(int token) {
        List<Argument> places = new ArrayList<>();
        for (int child : syntax.children(token, "nmod", "nmod:poss")) {
            if (syntax.relation(child).equals("nmod:poss")
                    || syntax.children(child, "case").stream()
                            .anyMatch(of -> syntax.lemma(of).equals("of"))) {
                for (int each : syntax.coordinated(child)) {
                    passage.argument(syntax.inDocument(each), Party.Resolution.ANTECEDENT)
                            .filter(end -> end.type() == EntityType.LOCATION)
                            .ifPresent(places::add);
                }
            }
        }
        return places;
    }

    /** Who holds the office at {@code token} in these places. */
    List<Argument> of(int token, List<Argument> places) {
        int inDocument = syntax.inDocument(token);
        String office = office(token);
        List<Argument> bearers = new ArrayList<>();
        for (Argument place : places) {
            passage.holders()
                    .of(office, place.party().name())
                    .ifPresent(
                            person ->
                                    bearers.add(
                                            passage.argument(
                                                    person,
                                                    inDocument,
                                                    inDocument,
                                                    Party.Resolution.ANTECEDENT)));
        }
        return bearers;
    }

    /** "prime minister". */
    private String office(int token) {
        StringBuilder office = new StringBuilder();
        for (int child : syntax.children(token, "compound", "amod")) {
            if (child < token && !passage.inMention(syntax.inDocument(child))) {
                office.append(syntax.lemma(child)).append(' ');
            }
        }
        return office.append(syntax.lemma(token)).toString().toLowerCase(Locale.ROOT);
    }
}
