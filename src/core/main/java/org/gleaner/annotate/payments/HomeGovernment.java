package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.CountryCounts;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.Casing;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * The country for which "the Government" pays, in a text that speaks of one country above all
 * others. None where two are named about as often, nor behind "Zambian" or before "of".
 */
final class HomeGovernment {

    private static final Set<String> NAMES =
            Set.of(
                    "government",
                    "the government",
                    "federal government",
                    "national government",
                    "country",
                    "the country",
                    "kingdom",
                    "the kingdom",
                    "republic",
                    "the republic",
                    "sultanate",
                    "the sultanate",
                    "nation",
                    "the nation");
    private static final Set<String> PROVINCES =
            Set.of("province", "the province", "state", "the state", "territory", "the territory");
    private static final Set<String> STATES = DataFile.map("lexicon/states.tsv").keySet();
    private static final Set<String> FEDERATIONS = DataFile.words("payments/federations.txt");
    private static final Set<String> WE = Set.of("we", "us", "our");
    private static final Set<String> OUT = DataFile.words("payments/out-of-office.txt");
    private static final String FEDERAL = "federal";
    private static final String THE = "the";
    private static final Set<String> OF = Set.of("of", "'s");

    /** How many times as often as any other the country is named. */
    private static final int ABOVE = 2;

    /** "shadow minister for agriculture Ann Lee". */
    private static final int BEFORE = 6;

    /** "Kenya's energy and petroleum minister". */
    private static final int NEAR = 4;

    private final TokenView view;
    private final MentionIndex names;
    private Optional<Entity> country;

    HomeGovernment(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
    }

    /** "the [province]" in a text that names one province alone. */
    Optional<Party> province(Party party) {
        int first = view.at(party.span().start());
        boolean bare =
                PROVINCES.contains(TokenView.lower(party.name()))
                        && (view.lower(first).equals(THE) || view.lower(first - 1).equals(THE))
                        && !OF.contains(view.lower(view.last(party.span()) + 1));
        if (!bare) {
            return Optional.empty();
        }
        Optional<Entity> only = Optional.empty();
        for (Entity entity : names.entities().list()) {
            if (entity.type() == EntityType.LOCATION && STATES.contains(entity.name())) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(entity);
            }
        }
        return only.map(state -> Party.of(state, party.span(), Resolution.ANTECEDENT));
    }

    /** The country, if the party is a government without another name. */
    Optional<Party> of(Party party) {
        int first = view.at(party.span().start());
        int last = view.last(party.span());
        boolean bare =
                NAMES.contains(TokenView.lower(party.name()))
                        && !isNamed(party)
                        && last + 1 < view.size()
                        && !OF.contains(view.lower(last + 1))
                        && !names.isInMention(first - 1);
        if (!bare) {
            return Optional.empty();
        }
        Optional<Party> called = called(party, first, last);
        if (called.isPresent()) {
            return called;
        }
        boolean federal =
                TokenView.lower(party.name()).contains(FEDERAL)
                        || view.lower(first - 1).equals(FEDERAL);
        return home().filter(home -> !federal || FEDERATIONS.contains(home.name()))
                .map(home -> Party.of(home, party.span(), Resolution.ANTECEDENT));
    }

    /** "the Federal Government": with capitals it is a name. */
    private Optional<Party> called(Party party, int first, int last) {
        int start = view.lower(first).equals(FEDERAL) ? first : first - 1;
        boolean name =
                start >= 0
                        && last == start + 1
                        && view.lower(start).equals(FEDERAL)
                        && Casing.isCapitalized(view.tokens().word(start))
                        && Casing.isCapitalized(view.tokens().word(last));
        return name
                ? Optional.of(
                        Party.named(
                                view.tokens().words(start, last),
                                view.tokens().span(start, last),
                                party.source()))
                : Optional.empty();
    }

    /** "the Federal Government", which the text has for a name of its own. */
    private static boolean isNamed(Party party) {
        return party.name().indexOf(' ') > 0
                && !TokenView.lower(party.name()).startsWith(THE + " ")
                && party.entity()
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .isPresent();
    }

    /** The country of which the text speaks above all others. */
    Optional<Entity> home() {
        if (country == null) {
            country = country();
        }
        return country;
    }

    /** "[we] have set aside", as a minister says it: for his country and not for himself. */
    Optional<Party> ofMinister(Party party) {
        int first = view.at(party.span().start());
        boolean minister =
                WE.contains(view.lower(first))
                        && view.last(party.span()) == first
                        && party.entity()
                                .map(Entity::type)
                                .filter(EntityType.PERSON::equals)
                                .isPresent()
                        && party.entity().get().titles().stream()
                                .anyMatch(HomeGovernment::isMinister)
                        && isInOffice(party.entity().get());
        return minister
                ? home().or(this::ofMinisters)
                        .map(home -> Party.of(home, party.span(), Resolution.ANTECEDENT))
                : Optional.empty();
    }

    /** "[Kenya]'s energy minister": the one country whose ministers the text has. */
    private Optional<Entity> ofMinisters() {
        Optional<Entity> only = Optional.empty();
        for (int mention = names.lastBefore(view.size()); mention >= 0; mention--) {
            int next = names.last(mention) + 1;
            boolean owner = OF.contains(view.lower(next)) && isMinisterIn(next + 1);
            Optional<Entity> place =
                    owner
                            ? names.entity(mention)
                                    .filter(entity -> entity.type() == EntityType.LOCATION)
                                    .filter(entity -> Countries.named(entity.name()).isPresent())
                            : Optional.empty();
            if (place.isPresent() && only.isPresent() && !only.equals(place)) {
                return Optional.empty();
            }
            only = only.or(() -> place);
        }
        return only;
    }

    private boolean isMinisterIn(int from) {
        for (int token = from; token < Math.min(view.size(), from + NEAR); token++) {
            if (TitleLexicon.isMinister(view.lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** No "[shadow] finance minister Ann Lee" anywhere. */
    private boolean isInOffice(Entity person) {
        for (int mention = names.lastBefore(view.size()); mention >= 0; mention--) {
            if (names.entity(mention).filter(person::equals).isPresent()) {
                int first = names.first(mention);
                for (int token = first - 1; token > first - BEFORE; token--) {
                    if (OUT.contains(view.lower(token))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether a title is that of a minister in office. */
    static boolean isMinister(String title) {
        boolean minister = false;
        for (String word : TokenView.lower(title).split(" ")) {
            if (TitleLexicon.isFormer(word)) {
                return false;
            }
            minister |= TitleLexicon.isMinister(word);
        }
        return minister;
    }

    private Optional<Entity> country() {
        List<CountryCounts.Counted> most = CountryCounts.of(names);
        boolean clear =
                most.size() == 1
                        || most.size() > 1 && most.get(0).times() >= ABOVE * most.get(1).times();
        return clear
                ? most.get(0).names().stream()
                        .filter(named -> named.type() == EntityType.LOCATION)
                        .findFirst()
                : Optional.empty();
    }
}
