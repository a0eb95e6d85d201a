package org.gleaner.annotate.payments;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Cues;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * For whom a list of givers is: whom its heading names behind "for" ("Gifts for the new roof of [St
 * Mary's Church]") or the line that closes it ("Everything goes to [the Riverside Hospice]").
 */
final class ListReceivers {

    private static final Cues CLOSING = Cues.read("payments/list-closings.txt");
    private static final Cues BEARING = Cues.read("payments/list-bearers.txt");
    private static final Set<EntityType> BODIES =
            EnumSet.of(EntityType.ORGANIZATION, EntityType.EVENT, EntityType.PRODUCT);
    private static final Set<String> FOR = Set.of("for", "to", "towards", "toward");

    /** How many sentences a list may have before the line that closes it. */
    private static final int LONGEST_LIST = 60;

    private static final Set<String> LEFT = Set.of("estate", "will", "testament");

    /** How many words may stand before whose estate it is: "of the late Mr". */
    private static final int LONGEST_LATE = 5;

    private static final int LONGEST_PURPOSE = 8;

    private final TokenView view;
    private final MentionIndex names;
    private final Map<Integer, Optional<Party>> closings = new HashMap<>();
    private final Map<Integer, Optional<Party>> bearings = new HashMap<>();

    ListReceivers(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
    }

    /** Of a heading from one token to another, exclusive. */
    Optional<Party> of(int from, int to) {
        return purpose(from, to).or(() -> only(from, to));
    }

    /** Of the line that closes the list below a heading, which begins at a token. */
    Optional<Party> closing(int from) {
        return closings.computeIfAbsent(view.sentenceOf(from), head -> found(head, CLOSING));
    }

    /** Whether the party is the first that a list from a token on names. */
    boolean isFirst(Party party, int from) {
        for (int token = from; token < Math.min(view.size(), from + LONGEST_PURPOSE); token++) {
            if (names.isInMention(token)) {
                return names.entityAt(token).equals(party.entity());
            }
        }
        return false;
    }

    /** Who has made the payments of the list below a heading, by the line that closes it. */
    Optional<Party> bearing(int from) {
        return bearings.computeIfAbsent(view.sentenceOf(from), head -> found(head, BEARING));
    }

    /** Whose estate the text shares out, by its first words: "ESTATE OF [Ann Lee]". */
    Optional<Party> estate() {
        for (int token = 1; token < Math.min(view.size(), LONGEST_LIST); token++) {
            boolean left = LEFT.contains(view.lower(token - 1)) && view.lower(token).equals("of");
            for (int name = token + 1; left && name < token + LONGEST_LATE; name++) {
                if (names.isStart(name)) {
                    return names.party(names.mentionAt(name), Resolution.STRUCTURE);
                }
            }
        }
        return Optional.empty();
    }

    /** "[The festival] is backed by": the heading's own subject. */
    Optional<Party> backed(int from, int to) {
        int first = view.lower(from).equals("the") ? from + 1 : from;
        boolean by = false;
        for (int token = first; token < to; token++) {
            by |= view.lower(token).equals("by");
        }
        return by
                        && names.isStart(first)
                        && BODIES.contains(names.mention(names.mentionAt(first)).type())
                ? names.party(names.mentionAt(first), Resolution.STRUCTURE)
                : Optional.empty();
    }

    private Optional<Party> purpose(int from, int to) {
        for (int token = from; token < to; token++) {
            if (FOR.contains(view.lower(token))) {
                return named(token + 1, Math.min(to, token + LONGEST_PURPOSE));
            }
        }
        return Optional.empty();
    }

    /** "Donor list, [St Jude Clinic] building fund", "Sponsors of the [Lakeside Regatta]". */
    private Optional<Party> only(int from, int to) {
        int only = MentionIndex.NONE;
        for (int mention : names.mentionsIn(from, to - 1)) {
            if (BODIES.contains(names.mention(mention).type())
                    && (names.mention(mention).type() != EntityType.EVENT || isOf(mention))) {
                if (only != MentionIndex.NONE) {
                    return Optional.empty();
                }
                only = mention;
            }
        }
        return only == MentionIndex.NONE
                ? Optional.empty()
                : names.party(only, Resolution.STRUCTURE);
    }

    /** "Sponsors of the [Lakeside Regatta]", not "[Typhoon Marsing] relief". */
    private boolean isOf(int event) {
        int before = names.first(event) - 1;
        return view.lower(view.lower(before).equals("the") ? before - 1 : before).equals("of");
    }

    private Optional<Party> found(int head, Cues words) {
        int far = Math.min(view.tokens().sentences(), head + LONGEST_LIST);
        for (int sentence = head + 1; sentence < far; sentence++) {
            int first = view.tokens().first(sentence);
            int last = view.tokens().last(sentence);
            for (int token = first; token < last; token++) {
                if (words.occurIn(view::lower, token, Math.min(last, token + 2))) {
                    Optional<Party> party =
                            named(token + 2, Math.min(last, token + LONGEST_PURPOSE));
                    if (party.isPresent()) {
                        return party;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first body or place named there. */
    private Optional<Party> named(int from, int to) {
        for (int token = from; token < to; token++) {
            int mention = names.mentionAt(token);
            if (mention != MentionIndex.NONE && names.isStart(token)) {
                return PartyFinder.PAYING.contains(names.mention(mention).type())
                                && names.mention(mention).type() != EntityType.EVENT
                        ? names.party(mention, Resolution.STRUCTURE)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
