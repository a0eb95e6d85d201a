package org.gleaner.annotate.payments;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gleaner.coreference.OwnBody;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * The body for which an organ of it pays: the bank of "the Board of Directors of [the Andes Bank]"
 * and of "the Board" behind it, the council whose paper tells what its Finance Committee agreed,
 * and the fund of "[The fund] backs theatres. Last year the board approved nine grants".
 */
final class OwnOrgans {

    private static final Set<String> ORGANS = DataFile.words("lexicon/organs.txt");
    private static final Set<String> COMMITTEES = DataFile.words("payments/own-committees.txt");
    private static final Set<String> PANELS =
            Set.of("committee", "sub-committee", "subcommittee", "panel");

    /** What may stand between an organ and its body: "of Executive Directors of the". */
    private static final Set<String> BETWEEN =
            Set.of("of", "executive", "governing", "supervisory", "the", "today");

    private static final String OWNER = "'s ";
    private static final String OF = " of ";
    private static final String ARTICLE = "the ";

    /** How far behind an organ its body may stand. */
    private static final int NEAR = 6;

    /** How many sentences before an organ may tell of the one body that it is of. */
    private static final int SENTENCES_BACK = 3;

    private final TokenView view;
    private final MentionIndex names;
    private final Bodies bodies;
    private NavigableMap<Integer, Entity> named;

    OwnOrgans(TokenView view, MentionIndex names, Bodies bodies) {
        this.view = view;
        this.names = names;
        this.bodies = bodies;
    }

    /** The body of a party that is called by the noun for an organ and begins at a token. */
    Optional<Party> of(Party party, int first) {
        return behind(first)
                .or(() -> bodies.paper(first))
                .or(() -> bodies.known(first))
                .or(() -> before(first))
                .or(() -> only(first))
                .map(body -> within(body).orElse(body))
                .map(body -> inPlaceOf(party, body));
    }

    private static Party inPlaceOf(Party party, Party body) {
        return new Party(body.name(), body.entity(), party.span(), body.source());
    }

    /**
     * The fund of "the [Executive Board] of the Acme Fund", where the organ has a name of its own.
     */
    Optional<Party> named(Party party, int first) {
        return isOrgan(withoutArticle(party.name()))
                ? behind(first).map(body -> inPlaceOf(party, body))
                : Optional.empty();
    }

    /** "[Acme]'s Board of Directors", "Executive Board of the [Acme Fund]", taken for one name. */
    Optional<Party> within(Party party) {
        String name = party.name();
        int owner = name.indexOf(OWNER);
        if (owner > 0) {
            return OwnBody.isOrgan(name.substring(owner + OWNER.length()))
                    ? Optional.of(called(name.substring(0, owner), party))
                    : Optional.empty();
        }
        int of = name.lastIndexOf(OF);
        if (of < 0 || !isOrgan(withoutArticle(name.substring(0, of)))) {
            return Optional.empty();
        }
        String body = withoutArticle(name.substring(of + OF.length()));
        boolean certain = withoutArticle(name.substring(0, of)).indexOf(' ') > 0;
        return certain || names.organization(body).isPresent()
                ? Optional.of(called(body, party))
                : Optional.empty();
    }

    /** "Executive Board", "Board of Governors"; no "Harbour Board", nor "Board" of trade. */
    private static boolean isOrgan(String words) {
        for (String word : TokenView.lower(words).split(" ")) {
            if (!ORGANS.contains(word) && !BETWEEN.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private Party called(String name, Party party) {
        return names.organization(name)
                .map(entity -> Party.of(entity, party.span(), party.source()))
                .orElseGet(() -> Party.named(name, party.span(), party.source()));
    }

    private static String withoutArticle(String name) {
        return TokenView.lower(name).startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
    }

    /** "the Area Committee" in the paper of a council. */
    Optional<Party> ofCommittee(Party party, int first) {
        String name = withoutArticle(TokenView.lower(party.name()));
        int blank = name.indexOf(' ');
        boolean own =
                blank > 0
                        && PANELS.contains(name.substring(name.lastIndexOf(' ') + 1))
                        && COMMITTEES.contains(name.substring(0, blank));
        return own ? bodies.paper(first).map(body -> inPlaceOf(party, body)) : Optional.empty();
    }

    /** "the Board of Directors of [Acme]". */
    private Optional<Party> behind(int first) {
        boolean of = false;
        for (int token = first + 1; token < Math.min(view.size(), first + NEAR); token++) {
            if (names.isStart(token) && names.isAt(token, EntityType.ORGANIZATION)) {
                return of && !OwnBody.isOrgan(view.tokens().word(token))
                        ? names.party(names.mentionAt(token), Resolution.SUBJECT)
                        : Optional.empty();
            }
            String word = view.lower(token);
            of |= word.equals("of");
            if (!BETWEEN.contains(word) && !ORGANS.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The body named last with an organ of its own. */
    private Optional<Party> before(int first) {
        if (named == null) {
            named = new TreeMap<>();
            for (int mention = names.lastBefore(view.size()); mention >= 0; mention--) {
                if (names.mention(mention).type() == EntityType.ORGANIZATION && hasOrgan(mention)) {
                    int at = names.first(mention);
                    names.entity(mention).ifPresent(entity -> named.put(at, entity));
                }
            }
        }
        return Optional.ofNullable(named.floorEntry(first))
                .map(Map.Entry::getValue)
                .map(body -> Party.of(body, view.tokens().span(first), Resolution.ANTECEDENT));
    }

    private boolean hasOrgan(int mention) {
        int before = names.first(mention) - 1;
        int of = view.lower(before).equals("the") ? before - 1 : before;
        int next = names.last(mention) + 1;
        return view.lower(of).equals("of") && ORGANS.contains(view.lower(of - 1))
                || view.lower(next).equals("'s") && ORGANS.contains(view.lower(next + 1));
    }

    /** The one organization that the sentences right before name. */
    private Optional<Party> only(int first) {
        int sentence = view.sentenceOf(first);
        int from = view.tokens().first(Math.max(0, sentence - SENTENCES_BACK));
        Optional<Party> only = Optional.empty();
        for (int mention : names.mentionsIn(from, first - 1)) {
            Optional<Party> party =
                    names.mention(mention).type() == EntityType.ORGANIZATION
                            ? names.party(mention, Resolution.ANTECEDENT)
                                    .filter(body -> !OwnBody.isOrgan(body.name()))
                                    .filter(body -> !OwnBody.isPress(body.name()))
                            : Optional.empty();
            if (party.isPresent()
                    && only.filter(known -> !PledgedAmounts.isOne(Optional.of(known), party))
                            .isPresent()) {
                return Optional.empty();
            }
            only = only.or(() -> party);
        }
        return only;
    }
}
