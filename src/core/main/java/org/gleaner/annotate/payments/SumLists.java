package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gleaner.coreference.OwnBody;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Author;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.ListHeads;
import org.gleaner.text.TokenView;

/**
 * Lists of names and sums under a header that says what they do: "Donors pledged as follows:" above
 * "- Norway: $5 million", or "The sponsors were Adidas ($5 million) and Lego ($2 million)".
 */
final class SumLists {

    private static final Set<String> GETTING = DataFile.words("payments/getting.txt");
    private static final Set<String> OPENERS = DataFile.words("payments/list-openers.txt");
    private static final Cues OWN = new Cues(List.of("our", "we", "us", "appeal"));
    private static final Cues TAKEN = Cues.read("payments/taken-cues.txt");
    private static final Cues STRUCK = Cues.read("payments/struck-items.txt");

    /** How far behind a sum it may be said that it is refused. */
    private static final int NEAR = 3;

    private static final int LONGEST_LEAD = 6;

    /** How many tokens of a bullet and of "up to" may stand before the sum of an item. */
    private static final int FAR = 5;

    private static final int FAR_ABOVE = 10;

    private static final Set<String> LINKS =
            Set.of("among", "these", "those", "they", "including", "namely", "as");
    private static final String SEMICOLON = ";";

    /** "Ann Lee: $5 [towards] the library": to whom or for what, in the row itself. */
    private static final Set<String> LEADING = Set.of("to", "towards", "toward");

    private static final Set<String> NEXT = Set.of(",", ";", "and", "or", "&");

    private final TokenView view;
    private final ListHeads heads;
    private final SubHeads parts;
    private final ListedNames names;

    /** By a sentence who pays a sum in it. */
    private final NavigableMap<Integer, Party> payers = new TreeMap<>();

    private final Bodies bodies;
    private final ListReceivers receivers;
    private final Optional<Author> author;

    SumLists(
            TokenView view,
            ListHeads heads,
            ListedNames names,
            Bodies bodies,
            ListReceivers receivers,
            Optional<Author> author) {
        this.bodies = bodies;
        this.receivers = receivers;
        this.author = author;
        this.view = view;
        this.heads = heads;
        parts = new SubHeads(view, heads);
        this.names = names;
    }

    /** The sums, those that nobody gives or gets so far with whom the list names beside them. */
    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money);
        for (Money sum : money) {
            if (view.at(sum.span().start()) < view.size()) {
                sum.payer().ifPresent(payer -> payers.put(sentenceOf(sum), payer));
            }
        }
        for (int i = 0; i < money.size(); i++) {
            if (isOpen(money.get(i))) {
                int last = inline(money, i);
                if (last > i) {
                    int from = view.tokens().first(sentenceOf(money.get(i)));
                    int to = names.before(money.get(i)).orElseThrow().first();
                    Optional<String> does = does(from, to);
                    for (int each = i; each <= last; each++) {
                        filled.set(
                                each,
                                settled(
                                        money.get(each),
                                        names.before(money.get(each)).orElseThrow(),
                                        does,
                                        from,
                                        to));
                    }
                    i = last;
                } else {
                    filled.set(i, item(money.get(i)));
                }
            }
        }
        return filled;
    }

    /** The last sum of a list within a sentence that begins with this one; itself without one. */
    private int inline(List<Money> money, int first) {
        if (!isAfter(money.get(first), OPENERS)) {
            return first;
        }
        int last = first;
        while (last + 1 < money.size()
                && isOpen(money.get(last + 1))
                && (sentenceOf(money.get(last + 1)) == sentenceOf(money.get(first))
                                && isAfter(money.get(last + 1), NEXT)
                        || goesOn(money.get(last), money.get(last + 1)))) {
            last++;
        }
        return last;
    }

    private boolean isAfter(Money sum, Set<String> words) {
        return names.before(sum)
                .filter(name -> name.party().entity().isPresent() || name.isLong())
                .map(name -> first(name.first()))
                .filter(token -> token > view.tokens().first(view.sentenceOf(token)))
                .filter(token -> words.contains(view.lower(token - 1)))
                .isPresent();
    }

    /** "Ann Lee, £1,000; / the Rotary Club, £250": over the semicolon that ends a sentence. */
    private boolean goesOn(Money sum, Money next) {
        int sentence = sentenceOf(next);
        return sentence == sentenceOf(sum) + 1
                && view.lower(view.tokens().first(sentence) - 1).equals(SEMICOLON)
                && names.before(next)
                        .filter(name -> name.opens() && name.party().entity().isPresent())
                        .isPresent();
    }

    /** With the article or the rank before it. */
    private int first(int token) {
        if (token > 1 && view.lower(token - 1).equals(",") && isOrdinal(token - 2)) {
            return token - 2;
        }
        if (token > 1 && view.lower(token - 1).equals("of")) {
            return ofWhom(token);
        }
        boolean before =
                token > 0
                        && (view.lower(token - 1).equals("the")
                                || TitleLexicon.isHonorificOrStyle(view.tokens().word(token - 1)));
        return before ? token - 1 : token;
    }

    /** "[staff of] Acme, $5"; the name itself behind longer words. */
    private int ofWhom(int name) {
        int at = name - 2;
        while (at > 0 && at > name - LONGEST_LEAD && isLowerWord(at)) {
            if (NEXT.contains(view.lower(at - 1)) || OPENERS.contains(view.lower(at - 1))) {
                return at;
            }
            at--;
        }
        return name;
    }

    private boolean isLowerWord(int token) {
        return Character.isLowerCase(view.tokens().word(token).codePointAt(0));
    }

    /** "[1st], Acme, $5; [2nd], Bell, $3". */
    private boolean isOrdinal(int token) {
        String word = view.lower(token);
        return Character.isDigit(word.codePointAt(0))
                && Character.isLetter(word.codePointBefore(word.length()));
    }

    /** "- Norway: $5 million" or "- $5 million to Norway", below its header. */
    private Money item(Money sum) {
        Optional<ListedNames.Name> name = names.before(sum);
        int sentence = sentenceOf(sum);
        int start = view.tokens().first(sentence);
        Optional<Integer> head = heads.of(sentence).map(parts::telling);
        if (name.filter(known -> !known.lead().isEmpty()).isPresent()) {
            return led(sum, name.get(), start, head);
        }
        if (head.isEmpty()) {
            return sum;
        }
        int from = opening(head.get());
        int to = view.tokens().last(head.get());
        Optional<ListedNames.Name> opening = names.item(sum);
        if (opening.isPresent()) {
            return settled(sum, opening.get(), does(from, to), from, to);
        }
        int next = view.tokens().at(sum.span().end() - 1) + 1;
        boolean gets = gets(from, to);
        boolean whole = gets && view.at(sum.span().start()) - start <= FAR && next < view.size();
        Optional<Party> receiver = whole ? names.behind(next) : Optional.empty();
        return receiver.isEmpty() ? sum : sum.withParties(giver(from, to), receiver);
    }

    /**
     * The first token of a head, with the sentence before a few words that only go on from it: "€9
     * was paid to clubs. Among them:".
     */
    private int opening(int head) {
        int first = view.tokens().first(head);
        int last = view.tokens().last(head);
        boolean goesOn =
                head > 0
                        && last - first <= LONGEST_LEAD
                        && LINKS.contains(view.lower(first))
                        && does(first, last).isEmpty();
        return goesOn ? view.tokens().first(head - 1) : first;
    }

    /** "Gifts from [the Lions Club]: £500", "Paid to [Hartley]: £90": by its own words. */
    private Money led(Money sum, ListedNames.Name name, int start, Optional<Integer> head) {
        boolean own = does(start, name.first()).isPresent();
        boolean below =
                head.filter(at -> does(view.tokens().first(at), view.tokens().last(at)).isPresent())
                        .isPresent();
        if (name.first() - start > LONGEST_LEAD || !own && !(below && name.opens())) {
            return sum;
        }
        Optional<Party> listed = Optional.of(name.party());
        return switch (name.lead()) {
            case "from", "by" -> sum.withParties(listed, bodies.paper(start));
            case "to" -> sum.withParties(bodies.paper(start), listed);
            default -> sum;
        };
    }

    private boolean gets(int from, int to) {
        return does(from, to).filter(ListRoles.GETS::equals).isPresent();
    }

    private Optional<String> does(int from, int to) {
        return ListRoles.in(view::lower, from, to);
    }

    private Money settled(
            Money sum, ListedNames.Name name, Optional<String> does, int from, int to) {
        boolean gives = does.filter(ListRoles.GIVES::equals).isPresent();
        if (does.isEmpty()
                || isStruck(sum)
                || gives && name.party().entity().isEmpty() && !name.certain() && !name.isLong()) {
            return sum;
        }
        Optional<Party> listed = Optional.of(name.party());
        int next = view.last(sum.span()) + 1;
        boolean led = gives && next < view.size() && LEADING.contains(view.lower(next));
        Optional<Party> other =
                (led ? names.behind(next) : gives ? receiver(from, to) : giver(from, to))
                        .filter(party -> !receivers.isFirst(party, to))
                        .filter(party -> !PledgedAmounts.isOne(listed, Optional.of(party)));
        return gives ? sum.withParties(listed, other) : sum.withParties(other, listed);
    }

    /**
     * Whom the header names, else a sentence not far above that gives as well ("[The Fund]
     * announced its awards" above "SPRING AWARDS"), else for whom the text speaks.
     */
    private Optional<Party> giver(int from, int to) {
        Optional<Party> own =
                names.giver(from, to)
                        .or(() -> bodies.first(from, to))
                        .or(() -> receivers.bearing(from))
                        .or(receivers::estate);
        if (own.isPresent()) {
            return own;
        }
        int sentence = view.sentenceOf(from);
        boolean heading = !view.tokens().word(to - 1).equals(".") || parts.announces(sentence);
        for (int above = sentence - 1;
                heading && above >= Math.max(0, sentence - FAR_ABOVE);
                above--) {
            int first = view.tokens().first(above);
            int last = view.tokens().last(above);
            Optional<Party> headed = fromHeading(first, last);
            if (headed.isPresent()) {
                return headed;
            }
            Optional<Party> subject = names.body(first, last);
            if (subject.isPresent() && gets(first, last) && !isGetting(first, last)) {
                return subject;
            }
        }
        return (heading ? ofWhole(sentence) : Optional.<Party>empty()).or(() -> speaking(from));
    }

    /** "GRANTS FROM THE ARTS FUND", above the sentence that leads to its rows. */
    private Optional<Party> fromHeading(int first, int last) {
        boolean heading =
                last - first <= FAR_ABOVE && !view.lower(last - 1).equals(".") && gets(first, last);
        return heading
                ? names.giver(first, last).or(() -> names.headed(first, last))
                : Optional.empty();
    }

    /** "[The Fund] gave away £90,000. The recipients are listed below": of the sum told above. */
    private Optional<Party> ofWhole(int sentence) {
        return Optional.ofNullable(payers.floorEntry(sentence))
                .filter(told -> told.getKey() >= sentence - FAR_ABOVE)
                .map(Map.Entry::getValue)
                .filter(payer -> payer.entity().isPresent() || OwnBody.isOrgan(payer.name()));
    }

    /** "Cadillac will receive $3 million", "Ely was given £500". */
    private boolean isGetting(int first, int last) {
        return view.hasAny(GETTING, first, last);
    }

    /** Whom the header names, else for whom the text thanks or asks: "our supporters". */
    private Optional<Party> receiver(int from, int to) {
        return receivers
                .backed(from, to)
                .or(() -> names.receiver(from, to))
                .or(() -> receivers.closing(from))
                .or(() -> OWN.occurIn(view::lower, from, to) ? speaking(from) : Optional.empty())
                .or(
                        () ->
                                TAKEN.occurIn(view::lower, from, to)
                                        ? bodies.paper(from)
                                        : Optional.empty())
                .or(() -> receivers.of(from, to))
                .or(() -> bodies.paper(from).filter(body -> !receivers.isFirst(body, to)));
    }

    /** "Turku Sailing Society: application for [€90,000] rejected". */
    private boolean isStruck(Money sum) {
        int sentence = sentenceOf(sum);
        int next = view.last(sum.span()) + 1;
        int to = Math.min(view.tokens().last(sentence), next + NEAR);
        return STRUCK.occurIn(view::lower, next, to);
    }

    private Optional<Party> speaking(int from) {
        Optional<Party> paper = bodies.paper(from);
        return paper.isPresent()
                ? paper
                : author.map(
                        known ->
                                new Party(
                                        known.name(),
                                        known.entity(),
                                        view.tokens().span(from),
                                        Resolution.AUTHOR));
    }

    /**
     * Whether nobody is known to give or get it, but a part of its own row's name: "Diocese of
     * [Ely] £500".
     */
    private boolean isOpen(Money sum) {
        return view.at(sum.span().start()) < view.tokens().size()
                && OpenSums.isOpen(sum)
                && sum.payer()
                        .filter(party -> party.source() != Resolution.STRUCTURE)
                        .filter(party -> !isOfRow(party, sum))
                        .isEmpty()
                && sum.payee().filter(party -> !isOfRow(party, sum)).isEmpty();
    }

    private boolean isOfRow(Party party, Money sum) {
        return names.item(sum)
                .filter(name -> name.party().span().contains(party.span()))
                .isPresent();
    }

    private int sentenceOf(Money sum) {
        return view.sentenceOf(view.at(sum.span().start()));
    }
}
