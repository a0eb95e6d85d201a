package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.OwnBody;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Pledge;
import org.gleaner.text.Casing;
import org.gleaner.text.Dateline;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Calls those by their names whom the words describe: the Tenant, whom the text elsewhere calls
 * "the Tenant, Acme Ltd"; the lender in "Oikos, the Danish lender, lent"; the board in a body's own
 * paper.
 */
final class PartyNames {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their");
    private static final Set<String> DEFINITE =
            Set.of("the", "its", "their", "his", "her", "our", "my");
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ")", "(");
    private static final Set<String> PLACES = DataFile.words("payments/place-nouns.txt");

    /** Words of a contract. */
    private static final Set<String> BINDING =
            Set.of("shall", "hereinafter", "undertakes", "undertake", "payable");

    private static final Set<String> LAWS = Set.of("act", "bill", "law", "decree", "amendment");
    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final Set<String> MEETINGS = Set.of("meeting", "session", "minutes");
    private static final String GENERAL_MEETING = "general meeting";
    private static final String COMMA = ",";
    private static final String THE = "the";
    private static final Set<String> OWN = Set.of("its", "their");

    /** How long what is told of a firm may be: "Acme Ltd, a supplier of chairs in Lima, and". */
    private static final int LONGEST_ASIDE = 20;

    private static final Cues SOURCE = new Cues(List.of("according to"));
    private static final Cues YOUR_GIFT = Cues.read("payments/your-gift.txt");
    private static final Cues YOU_GAVE = Cues.read("payments/you-gave.txt");
    private static final Cues TO_YOU = new Cues(List.of("to you"));
    private static final Cues PAY_YOU = Cues.read("payments/pay-you.txt");
    private static final String YOUR = "your";
    private static final int NEAR = 6;
    private static final String OPEN = "(";
    private static final String CLOSE = ")";
    private static final int LONGEST_BRACKET = 4;

    private final TokenView view;
    private final MentionIndex names;
    private final Bodies bodies;
    private final Addressee addressee;
    private final HomeGovernment home;
    private final CaseSides court;
    private final OwnOrgans organs;
    private final AntecedentResolver antecedents;
    private final Map<String, Entity> roles = new HashMap<>();

    /** The two sides of a contract; none for other texts. */
    private final List<Entity> sides;

    PartyNames(
            TokenView view,
            MentionIndex names,
            Bodies bodies,
            HomeGovernment home,
            AntecedentResolver antecedents) {
        this.antecedents = antecedents;
        this.view = view;
        this.names = names;
        this.bodies = bodies;
        addressee = new Addressee(view, names);
        this.home = home;
        court = new CaseSides(view, names);
        organs = new OwnOrgans(view, names, bodies);
        for (int last = names.lastBefore(view.size()); last >= 0; last--) {
            fileRole(last);
            court.read(last);
        }
        Set<Entity> both = new LinkedHashSet<>(antecedents.definedParties());
        both.addAll(roles.values());
        sides = both.size() == 2 && isContract() ? List.copyOf(both) : List.of();
    }

    private boolean isContract() {
        return view.hasAny(BINDING, 0, view.size());
    }

    /** The other of the two sides of a contract. */
    private Optional<Entity> otherSide(Optional<Party> side) {
        Optional<Entity> known = side.flatMap(Party::entity);
        return sides.isEmpty() || known.isEmpty() || !sides.contains(known.get())
                ? Optional.empty()
                : Optional.of(sides.get(known.get().equals(sides.get(0)) ? 1 : 0));
    }

    private Optional<Party> facing(Optional<Party> side) {
        return otherSide(side)
                .map(entity -> Party.of(entity, side.get().span(), Resolution.STRUCTURE));
    }

    /** "the Landlord, [Acme Ltd]," anywhere in the text. */
    private void fileRole(int mention) {
        int first = names.first(mention);
        int role = first - 2;
        boolean told =
                role > 0
                        && view.lower(first - 1).equals(COMMA)
                        && Bodies.isRole(view.lower(role))
                        && Casing.isCapitalized(view.tokens().word(role))
                        && view.lower(role - 1).equals("the")
                        && CLOSING.contains(view.lower(names.last(mention) + 1));
        boolean labelled =
                first > 1
                        && view.lower(first - 1).equals(":")
                        && Bodies.isRole(view.lower(first - 2))
                        && Casing.isCapitalized(view.tokens().word(first - 2));
        if (labelled && isActor(mention)) {
            names.entity(mention).ifPresent(entity -> roles.put(view.lower(first - 2), entity));
        }
        if (told && isActor(mention)) {
            names.entity(mention).ifPresent(entity -> roles.put(view.lower(role), entity));
        }
        int bracketed = bracketedRole(mention);
        if (bracketed >= 0 && PartyFinder.PAYING.contains(names.mention(mention).type())) {
            names.entity(mention)
                    .ifPresent(entity -> roles.putIfAbsent(view.lower(bracketed), entity));
        }
    }

    /** The role of "Acme Ltd (the "[Lender]")" or of "the [Buyer] (Acme Ltd)"; -1 for none. */
    private int bracketedRole(int mention) {
        int first = names.first(mention);
        int next = names.last(mention) + 1;
        boolean inside = view.lower(first - 1).equals(OPEN) && view.lower(next).equals(CLOSE);
        int at = inside ? first - 2 : next + 1;
        if (!inside && !view.lower(next).equals(OPEN)) {
            return -1;
        }
        while (!inside && at < next + LONGEST_BRACKET && !isRoleName(at)) {
            at++;
        }
        boolean closed = inside;
        for (int token = at + 1; token <= at + 2; token++) {
            closed |= view.lower(token).equals(CLOSE);
        }
        return closed && isRoleName(at) ? at : -1;
    }

    private boolean isRoleName(int token) {
        return token >= 0
                && token < view.size()
                && Bodies.isRole(view.lower(token))
                && Casing.isCapitalized(view.tokens().word(token));
    }

    private boolean isActor(int mention) {
        EntityType type = names.mention(mention).type();
        return type == EntityType.ORGANIZATION || type == EntityType.PERSON;
    }

    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            int at = view.at(sum.span().start());
            Optional<Party> payer =
                    sum.payer()
                            .map(this::named)
                            .filter(this::isNamed)
                            .or(() -> writtenTo(at, YOUR_GIFT, YOU_GAVE));
            Optional<Party> payee =
                    sum.payee().map(this::named).filter(this::isNamed).or(() -> toYou(sum));
            payee = payee.isEmpty() ? facing(payer) : payee;
            payer = isSame(payer, payee) ? facing(payee).or(sum::payer) : payer;
            payer = payer.isEmpty() ? facing(payee) : payer;
            filled.add(isSame(payer, payee) ? sum : sum.withParties(payer, payee));
        }
        return filled;
    }

    private static boolean isSame(Optional<Party> payer, Optional<Party> payee) {
        return payer.isPresent() && payer.map(Party::name).equals(payee.map(Party::name));
    }

    /** Calls whom a pledge is for by his name too. */
    List<Pledge> named(List<Pledge> pledges) {
        List<Pledge> named = new ArrayList<>(pledges.size());
        for (Pledge pledge : pledges) {
            Optional<Party> better =
                    pledge.beneficiary()
                            .map(this::named)
                            .filter(
                                    party ->
                                            !PledgedAmounts.isOne(
                                                    Optional.of(party), pledge.pledger()))
                            .or(
                                    () ->
                                            pledge.beneficiary().isPresent()
                                                    ? Optional.empty()
                                                    : facing(pledge.pledger().map(this::named)));
            named.add(better.map(pledge::withBeneficiary).orElse(pledge));
        }
        return named;
    }

    /** "Thank you for your gift of [$5]", "you have repaid [$5]", in a letter. */
    private Optional<Party> writtenTo(int sum, Cues... cues) {
        if (addressee.person().isEmpty() || sum >= view.size()) {
            return Optional.empty();
        }
        int first = Math.max(view.tokens().first(view.sentenceOf(sum)), sum - NEAR);
        for (Cues words : cues) {
            if (words.occurIn(view::lower, first, sum)) {
                return Optional.of(
                        Party.of(
                                addressee.person().get(),
                                view.tokens().span(sum),
                                Resolution.ANTECEDENT));
            }
        }
        return Optional.empty();
    }

    /** "[$5] lent to you", "we will pay you [$5]". */
    private Optional<Party> toYou(Money sum) {
        int at = view.at(sum.span().start());
        if (addressee.person().isEmpty() || at >= view.size()) {
            return Optional.empty();
        }
        int next = view.last(sum.span()) + 1;
        int last = Math.min(next + NEAR, view.tokens().last(view.sentenceOf(at)));
        boolean you =
                TO_YOU.occurIn(view::lower, next, last)
                        || PAY_YOU.occurIn(view::lower, Math.max(0, at - NEAR), at);
        return you
                ? Optional.of(
                        Party.of(
                                addressee.person().get(),
                                view.tokens().span(at),
                                Resolution.ANTECEDENT))
                : Optional.empty();
    }

    /** "A" and "Q" of a printed talk name nobody, nor does "Meeting No. 4". */
    private boolean isNamed(Party party) {
        boolean name = party.name().length() > 1 && !isMeeting(party) && !isLaw(party);
        return (name || party.entity().isPresent() && !isLaw(party))
                && !isDateline(party)
                && !isSource(party);
    }

    /** "according to the [Auditor General]": whose words it is, and who pays nothing there. */
    private boolean isSource(Party party) {
        int first = view.at(party.span().start());
        if (first >= view.size()) {
            return false;
        }
        int at = first - 1;
        while (at > first - NEAR
                && at > 0
                && (ARTICLES.contains(view.lower(at))
                        || TitleLexicon.isTitle(view.tokens().word(at)))) {
            at--;
        }
        return at > 0 && SOURCE.occurIn(view::lower, at - 1, at + 1);
    }

    /** "the Fire Safety Act": it pays nothing, whatever it has the state pay. */
    private static boolean isLaw(Party party) {
        String name = TokenView.lower(party.name());
        return name.indexOf(' ') > 0 && LAWS.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static boolean isMeeting(Party party) {
        String name = TokenView.lower(party.name());
        int blank = name.indexOf(' ');
        return MEETINGS.contains(blank < 0 ? name : name.substring(0, blank))
                || name.endsWith(GENERAL_MEETING);
    }

    /** The party by its name, where the text tells it elsewhere. */
    Party named(Party party) {
        int first = view.at(party.span().start());
        if (first >= view.size()) {
            return party;
        }
        boolean organ = OwnBody.isOrgan(party.name()) || isMeeting(party);
        Optional<Party> body =
                organ && isSaidThere(party)
                        ? organs.of(party, first)
                        : organs.within(party)
                                .or(() -> organs.named(party, first))
                                .or(() -> organs.ofCommittee(party, first));
        if (body.isPresent()) {
            return body.get();
        }
        boolean yours = view.lower(first - 1).equals(YOUR) || view.lower(first).equals(YOUR);
        if (yours && addressee.body().isPresent()) {
            return Party.of(addressee.body().get(), party.span(), Resolution.ANTECEDENT);
        }
        Optional<Party> firm = withOwner(party, first);
        if (firm.isPresent()) {
            return firm.get();
        }
        Optional<Party> person = whoIsFrom(party, first);
        if (person.isPresent()) {
            return person.get();
        }
        Optional<Party> paper =
                bodies.paper(first)
                        .filter(own -> isShortOf(party, own))
                        .map(own -> own.meantBy(party.span()).as(own.source()));
        if (paper.isPresent()) {
            return paper.get();
        }
        Optional<Party> role =
                byRole(party)
                        .or(() -> court.of(party))
                        .or(() -> byPlace(party))
                        .or(() -> home.of(party))
                        .or(() -> home.ofMinister(party))
                        .or(() -> home.province(party));
        return role.isPresent() || party.entity().isPresent()
                ? role.orElse(party)
                : byNameBefore(party, first)
                        .or(() -> byNameBehind(party, first))
                        .or(() -> described(party, first))
                        .orElse(party);
    }

    /** "the Parish Council" in the paper of Elmira Parish Council. */
    private static boolean isShortOf(Party party, Party body) {
        return party.name().indexOf(' ') > 0
                && TokenView.lower(body.name()).endsWith(" " + TokenView.lower(party.name()));
    }

    /** "the [Zurich-based insurer]": whom the text has named before. */
    private Optional<Party> described(Party party, int first) {
        int last = view.last(party.span());
        if (last >= view.size()
                || isPlural(view.lower(last))
                || !view.isSameSentence(first, last)) {
            return Optional.empty();
        }
        int the = first;
        while (the > Math.max(0, first - LONGEST_BRACKET) && !view.lower(the).equals(THE)) {
            the--;
        }
        return view.lower(the).equals(THE) && view.isSameSentence(the, last)
                ? antecedents
                        .of(the, last)
                        .map(entity -> Party.of(entity, party.span(), Resolution.ANTECEDENT))
                : Optional.empty();
    }

    /** "to the liquidator, [Mr Ann Lee], by Easter": one that a noun tells. */
    private Optional<Party> byNameBehind(Party party, int first) {
        int last = view.last(party.span());
        boolean one =
                last + 2 < view.size()
                        && view.lower(last + 1).equals(COMMA)
                        && view.isSameSentence(first, last + 2)
                        && DEFINITE.contains(view.lower(first - 1))
                        && !isPlural(view.lower(last));
        if (!one) {
            return Optional.empty();
        }
        int name = last + 2;
        while (name < view.size()
                && !names.isInMention(name)
                && TitleLexicon.isHonorificOrStyle(view.tokens().word(name))) {
            name++;
        }
        int mention = names.mentionAt(name);
        boolean beside =
                mention != MentionIndex.NONE
                        && names.first(mention) == name
                        && isActor(mention)
                        && CLOSING.contains(view.lower(names.last(mention) + 1));
        return beside ? calledBy(mention, party) : Optional.empty();
    }

    /** "[Acme Ltd] and its former owner, Ann Lee, have agreed to pay": the one named first. */
    private Optional<Party> withOwner(Party party, int first) {
        int from = view.tokens().first(view.sentenceOf(first));
        for (int token = first - 1; token > Math.max(from, first - NEAR); token--) {
            if (OWN.contains(view.lower(token)) && view.lower(token - 1).equals("and")) {
                for (int mention : names.mentionsIn(from, token - 2)) {
                    if (names.mention(mention).type() == EntityType.ORGANIZATION
                            && names.last(mention) >= token - LONGEST_ASIDE) {
                        return calledBy(mention, party);
                    }
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss");
    }

    /** "[Ann Lee] of Elmira, who has sent": not the place that she is from. */
    private Optional<Party> whoIsFrom(Party party, int first) {
        boolean from =
                first > 1
                        && view.lower(first - 1).equals("of")
                        && (names.isAt(first, EntityType.LOCATION) || party.entity().isEmpty())
                        && names.isAt(first - 2, EntityType.PERSON)
                        && isSaidThere(party);
        return from ? names.party(names.mentionAt(first - 2), party.source()) : Optional.empty();
    }

    private boolean isSaidThere(Party party) {
        return view.tokens()
                .words(view.at(party.span().start()), view.last(party.span()))
                .equals(party.name());
    }

    private Optional<Party> byRole(Party party) {
        int last = view.last(party.span());
        boolean said = last < view.size() && Casing.isCapitalized(view.tokens().word(last));
        return said
                ? Optional.ofNullable(roles.get(view.lower(last)))
                        .or(
                                () ->
                                        party.entity().isEmpty()
                                                ? bodies.defined(last)
                                                : Optional.empty())
                        .map(entity -> Party.of(entity, party.span(), Resolution.ANTECEDENT))
                : Optional.empty();
    }

    /** "the municipality of [Elmira]". */
    private Optional<Party> byPlace(Party party) {
        int last = view.last(party.span());
        boolean place =
                party.entity().isEmpty()
                        && PLACES.contains(view.lower(last))
                        && view.lower(last + 1).equals("of");
        int name = view.lower(last + 2).equals("the") ? last + 3 : last + 2;
        return place && names.isStart(name)
                ? names.party(names.mentionAt(name), party.source())
                        .filter(
                                found ->
                                        PartyFinder.PAYING.contains(
                                                names.mention(names.mentionAt(name)).type()))
                : Optional.empty();
    }

    /** Where a story is told from gives nothing in its own first sentence: "[OSLO] - Ann Lee". */
    private boolean isDateline(Party party) {
        int first = view.at(party.span().start());
        if (first >= view.size()) {
            return false;
        }
        int sentence = view.sentenceOf(first);
        int opening = view.tokens().first(sentence);
        return first - opening < Dateline.length(view.tokens(), sentence)
                || first == opening && isBeforeDash(first, view.tokens().last(sentence));
    }

    /** "[Sackville], N.B. — Ann Lee has given". */
    private boolean isBeforeDash(int first, int last) {
        int end = names.isInMention(first) ? names.last(names.mentionAt(first)) + 1 : first + 1;
        for (int token = end; token < Math.min(last, first + NEAR); token++) {
            if (DASHES.contains(view.lower(token))) {
                return !names.isAt(first, EntityType.ORGANIZATION) && !isSum(token + 1);
            }
        }
        return false;
    }

    /** "The scouts – [£500] for tents": a row, and no date line. */
    private boolean isSum(int token) {
        String word = token < view.size() ? view.tokens().word(token) : "";
        return !word.isEmpty()
                && (Character.isDigit(word.codePointAt(0))
                        || Character.getType(word.codePointAt(0)) == Character.CURRENCY_SYMBOL);
    }

    /** "[Oikos Nord], the Danish co-operative lender, lent". */
    private Optional<Party> byNameBefore(Party party, int first) {
        int start = first > 0 && ARTICLES.contains(view.lower(first - 1)) ? first - 1 : first;
        int name = start - 2;
        boolean beside =
                name >= 0
                        && start < first
                        && view.lower(start - 1).equals(COMMA)
                        && view.lower(view.last(party.span()) + 1).equals(COMMA);
        if (!beside || !names.isInMention(name)) {
            return beside ? capitals(party, name) : Optional.empty();
        }
        return isActor(names.mentionAt(name))
                ? calledBy(names.mentionAt(name), party)
                : Optional.empty();
    }

    /** The party by the name of a mention beside it. */
    private Optional<Party> calledBy(int mention, Party party) {
        return names.party(mention, party.source())
                .map(
                        found ->
                                new Party(
                                        found.name(),
                                        found.entity(),
                                        party.span(),
                                        found.source()));
    }

    /** A name of two words or more that no recogniser knows. */
    private Optional<Party> capitals(Party party, int last) {
        int first = last;
        while (first >= 0
                && Casing.isCapitalized(view.tokens().word(first))
                && !names.isInMention(first)) {
            first--;
        }
        return last - first < 2
                ? Optional.empty()
                : Optional.of(
                        Party.named(
                                view.tokens().words(first + 1, last),
                                party.span(),
                                party.source()));
    }
}
