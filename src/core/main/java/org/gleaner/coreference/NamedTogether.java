package org.gleaner.coreference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
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
    private static final Set<String> AND = Set.of("and", "&");
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
     * @param others the other sums of that sentence
     */
    public List<Party> with(Party party, Dependencies syntax, List<Money> others) {
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
        Set<String> taken = new HashSet<>();
        for (Money other : others) {
            other.payer().map(Party::name).ifPresent(taken::add);
            other.payee().map(Party::name).ifPresent(taken::add);
        }
        List<Party> all = new ArrayList<>();
        for (int member : members) {
            Optional<Entity> entity = named(member, syntax);
            if (entity.isEmpty() || taken.contains(entity.get().name())) {
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
                if (!AND.contains(syntax.lemma(word))) {
                    return false;
                }
                joined = true;
            }
        }
        return joined;
    }
}
