package org.gleaner.coreference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Spans;
import org.gleaner.model.Tokens;
import org.gleaner.syntax.Dependencies;
import org.gleaner.text.MentionIndex;

/**
 * Those who share one side of a sum with the party that its record names: Niger in "gave $5 million
 * to [Chad] and Niger".
 */
public final class NamedTogether {

    private static final Set<EntityType> ACTING =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);
    private static final Set<String> JOINING = FunctionWords.of("joining-conjunctions");
    private static final int MOST = 12;

    private final Tokens tokens;
    private final MentionIndex names;

    public NamedTogether(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * The party and those beside it, in text order; the party alone where one of them is not known
     * by name ("Chad and its neighbours") or has a sum of its own in the sentence ("gave Chad and
     * Niger $5 million and $3 million").
     *
     * @param syntax the tree of the sentence of the sum
     * @param figure the index of the sum in {@code money}
     */
    public List<Party> with(Party party, Dependencies syntax, int figure, List<Money> money) {
        List<Party> alone = List.of(party);
        int first = tokens.at(party.span().start());
        int last = tokens.at(party.span().end() - 1);
        int start = syntax.inDocument(0);
        if (party.entity().isEmpty() || first < start || last >= start + syntax.size()) {
            return alone;
        }
        int head =
                syntax.coordinationHead(
                        syntax.headOf(syntax.inSentence(first), syntax.inSentence(last)));
        List<Integer> members = syntax.coordinated(head);
        if (members.size() < 2 || members.size() > MOST || !isJoined(members, syntax)) {
            return alone;
        }
        Set<String> taken = taken(syntax, figure, money);
        List<Party> all = new ArrayList<>();
        for (int member : members) {
            Optional<Entity> entity = named(member, syntax);
            if (entity.isEmpty() || !isFree(entity.get(), party, taken)) {
                return alone;
            }
            int mention = names.mentionAt(syntax.inDocument(member));
            Party beside = Party.of(entity.get(), names.mention(mention).span(), party.source());
            if (all.stream().noneMatch(known -> known.name().equals(beside.name()))) {
                all.add(beside);
            }
        }
        return all.stream().anyMatch(known -> known.name().equals(party.name())) ? all : alone;
    }

    private static boolean isFree(Entity entity, Party party, Set<String> taken) {
        return entity.name().equals(party.name()) || !taken.contains(entity.name());
    }

    /** Who gives or gets another sum of the sentence. */
    private Set<String> taken(Dependencies syntax, int figure, List<Money> money) {
        int start = tokens.start(syntax.inDocument(0));
        int end = tokens.end(syntax.inDocument(syntax.size() - 1));
        Set<String> taken = new HashSet<>();
        int at = Spans.lastStart(money, Money::span, start - 1) + 1;
        for (; at < money.size() && money.get(at).span().start() < end; at++) {
            if (at != figure) {
                money.get(at).payer().map(Party::name).ifPresent(taken::add);
                money.get(at).payee().map(Party::name).ifPresent(taken::add);
            }
        }
        return taken;
    }

    private Optional<Entity> named(int member, Dependencies syntax) {
        int mention = names.mentionAt(syntax.inDocument(member));
        return mention == MentionIndex.NONE
                ? Optional.empty()
                : names.entity(mention).filter(entity -> ACTING.contains(entity.type()));
    }

    private static boolean isJoined(List<Integer> members, Dependencies syntax) {
        boolean joined = false;
        for (int member : members) {
            for (int word : syntax.children(member, "cc")) {
                if (!JOINING.contains(syntax.lemma(word))) {
                    return false;
                }
                joined = true;
            }
        }
        return joined;
    }
}
