package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads the members of a list as one kind of thing, where two at least are read so and nothing firm
 * stands against it: "Valdivia" in "Osorno, Valdivia, Temuco and Arica" is a place too. A list has
 * three members or more and an "and" or "or" before the last.
 */
final class NameListStep implements NameStep {

    private static final Set<String> SEPARATORS = Set.of(",", "and", "or", "&");
    private static final WordTest IS_SEPARATORS = new WordTest(SEPARATORS::contains);
    private static final Set<String> SUFFIXES = DataFile.words("names/name-suffixes.txt");
    private static final Set<String> LEADS = Set.of("like", "including", "between", ":");
    private static final Set<String> LAST = Set.of("and", "or", "&");
    private static final Map<String, EntityType> KINDS =
            DataFile.map("names/list-nouns.tsv", EntityType::valueOf);
    private static final Set<String> CLUB_ENDS = DataFile.words("names/club-ends.txt");
    private static final List<EntityType> TYPES =
            List.of(EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.PERSON);
    private static final int FEWEST = 3;
    private static final int ALIKE = 2;
    private static final int LONGEST = 3;
    private static final double LISTED = 0.8;

    /** A member by its first and last token. */
    private record Member(int from, int to) {}

    @Override
    public void apply(FormView words, NameReadings readings) {
        SingleWords single = SingleWords.of(words, readings);
        int done = -1;
        for (int token : words.capitals()) {
            if (token > done && !words.isInAllCaps(token)) {
                int to = end(words, readings, token);
                if (!words.is(to + 1, IS_SEPARATORS)) {
                    done = to;
                    continue;
                }
                List<Member> members = new ArrayList<>();
                if (isList(words, readings, token, members)) {
                    EntityType kind = kind(words, token);
                    if (kind != null) {
                        settle(words, readings, members, kind);
                    } else if (members.size() >= FEWEST) {
                        settle(words, readings, single, members);
                    } else {
                        pair(words, readings, single, members);
                    }
                }
                done = members.get(members.size() - 1).to();
            }
        }
    }

    /**
     * "Caritas" in "Greenpeace and Caritas", whose other member is a known body; "Priya" in "Priya
     * and Diego" at the start of a sentence.
     */
    private static void pair(
            FormView words, NameReadings readings, SingleWords single, List<Member> members) {
        Member one = members.get(0);
        Member two = members.get(1);
        if (one.from() < one.to() || two.from() < two.to()) {
            return;
        }
        if (isKnownBody(readings, one) && single.mayBecome(two.from())) {
            put(readings, two, EntityType.ORGANIZATION);
        } else if (isKnownBody(readings, two) && single.mayBecome(one.from())) {
            put(readings, one, EntityType.ORGANIZATION);
        } else if (one.from() == words.first(one.from())
                && readings.isFree(one.from(), one.from())
                && words.tag(one.from()).equals("PROPN")
                && words.is(two.from(), WordTests.FIRST_NAME)
                && single.isName(one.from())
                && !words.hasSmall(words.lower(one.from()))
                && isOf(EntityType.PERSON, words, readings, two)) {
            put(readings, one, EntityType.PERSON);
        }
    }

    private static boolean isKnownBody(NameReadings readings, Member member) {
        return whole(readings, member)
                .filter(reading -> reading.isKnown() && reading.type() == EntityType.ORGANIZATION)
                .isPresent();
    }

    /** Adds the names that begin here, and says whether an "and" or "or" closes their list. */
    private static boolean isList(
            FormView words, NameReadings readings, int start, List<Member> members) {
        boolean closed = false;
        int next = start;
        while (next >= 0 && words.sameSentence(start, next) && words.isCapitalized(next)) {
            int to = end(words, readings, next);
            members.add(new Member(next, to));
            if (closed || to - next >= LONGEST) {
                break;
            }
            int mark = to + 1;
            int and = words.at(mark).equals(",") ? mark + 1 : mark;
            closed = LAST.contains(words.at(and));
            next = closed ? and + 1 : and > mark ? and : -1;
        }
        return closed && members.size() > 1;
    }

    private static int end(FormView words, NameReadings readings, int from) {
        int to = readings.at(from).map(NameReading::to).orElse(from);
        while (words.sameSentence(from, to + 1)
                && words.isCapitalized(to + 1)
                && to - from < LONGEST) {
            to++;
        }
        return to;
    }

    /** What the noun before the list says: "brands such as", "villages of", "airlines". */
    private static EntityType kind(FormView words, int first) {
        int noun = first - 1;
        if (!words.sameSentence(noun, first)) {
            return null;
        }
        String before = words.lower(noun);
        boolean like = LEADS.contains(before);
        boolean of = before.equals("of");
        if (before.equals("as") && words.lower(noun - 1).equals("such")) {
            noun -= 2;
        } else if (like || of) {
            noun--;
        }
        noun -= words.at(noun).equals(",") ? 1 : 0;
        EntityType type = words.sameSentence(noun, first) ? KINDS.get(words.lower(noun)) : null;
        return of && type != EntityType.LOCATION ? null : type;
    }

    private static void settle(
            FormView words, NameReadings readings, List<Member> members, EntityType type) {
        for (Member member : members) {
            boolean open = readings.isOpen(member.from(), member.to(), NameListStep::isOpen);
            boolean same = whole(readings, member).filter(r -> r.type() == type).isPresent();
            if (open
                    && !same
                    && !isFullName(words, member)
                    && !goesOn(words, member)
                    && Countries.of(words.phrase(member.from(), member.to())).isEmpty()) {
                put(readings, member, type);
            }
        }
    }

    /** "Dan Levin": investors and publishers may be people. */
    private static boolean isFullName(FormView words, Member member) {
        return member.to() > member.from() && words.is(member.from(), WordTests.FIRST_NAME);
    }

    private static boolean isWithin(NameReading reading, Member member) {
        return reading.from() >= member.from() && reading.to() <= member.to();
    }

    private static void put(NameReadings readings, Member member, EntityType type) {
        readings.put(new NameReading(member.from(), member.to(), type, LISTED, MentionSource.LIST));
    }

    private static void settle(
            FormView words, NameReadings readings, SingleWords single, List<Member> members) {
        if (areTowns(words, readings, members)) {
            members.forEach(member -> put(readings, member, EntityType.LOCATION));
            return;
        }
        for (EntityType type : TYPES) {
            List<Member> others = new ArrayList<>(members);
            others.removeIf(member -> isOf(type, words, readings, member));
            int alike = members.size() - others.size();
            boolean placed =
                    type == EntityType.LOCATION && TownStep.leads(words, members.get(0).from());
            if (alike >= ALIKE && alike >= others.size()) {
                for (Member member : others) {
                    if (!isLedTo(words, member)
                            && !isSuffix(words, member)
                            && !goesOn(words, member)
                            && (mayBecome(words, readings, single, member, type)
                                    || placed && isUnread(readings, single, member))) {
                        put(readings, member, type);
                    }
                }
            }
        }
    }

    /** "from Piraeus, Bari, Ancona and Split": all are towns, and none is surely anything else. */
    private static boolean areTowns(FormView words, NameReadings readings, List<Member> members) {
        return TownStep.leads(words, members.get(0).from())
                && members.stream()
                        .allMatch(
                                member ->
                                        KnownPlaces.isTown(words.phrase(member.from(), member.to()))
                                                && readings
                                                        .overlapping(member.from(), member.to())
                                                        .stream()
                                                        .allMatch(
                                                                reading ->
                                                                        !reading.isHonoured()
                                                                                && !reading
                                                                                        .isHeaded()
                                                                                && isWithin(
                                                                                        reading,
                                                                                        member)));
    }

    /** People count by their full or given names: a surname may be anything. */
    private static boolean isOf(
            EntityType type, FormView words, NameReadings readings, Member member) {
        boolean sure =
                type != EntityType.PERSON
                        || member.to() > member.from()
                        || words.is(member.from(), WordTests.FIRST_NAME);
        return sure && whole(readings, member).filter(name -> name.type() == type).isPresent();
    }

    /** "Bath" in "to Bath, Truro and Exeter". */
    private static boolean isUnread(NameReadings readings, SingleWords single, Member member) {
        return member.from() == member.to()
                && readings.isFree(member.from(), member.to())
                && single.mayBecome(member.from());
    }

    /** "Gender" in "Minister for Gender, Labour and Trade". */
    private static boolean isLedTo(FormView words, Member member) {
        int before = member.from() - 1;
        return words.sameSentence(before, member.to()) && isOfOrFor(words.at(before));
    }

    /** "Everytown" in "Everytown for Gun Safety". */
    private static boolean goesOn(FormView words, Member member) {
        int after = member.to() + 1;
        return words.sameSentence(member.from(), after + 1)
                && isOfOrFor(words.at(after))
                && words.isCapitalized(after + 1);
    }

    private static boolean isOfOrFor(String word) {
        return word.equals("of") || word.equals("for");
    }

    private static Optional<NameReading> whole(NameReadings readings, Member member) {
        return readings.at(member.from())
                .filter(reading -> reading.from() == member.from() && reading.to() == member.to());
    }

    private static boolean mayBecome(
            FormView words,
            NameReadings readings,
            SingleWords single,
            Member member,
            EntityType type) {
        Optional<NameReading> reading = whole(readings, member);
        boolean open =
                reading.map(NameListStep::isOpen)
                        .orElse(readings.isFree(member.from(), member.to()));
        if (!open) {
            return false;
        }
        boolean one = member.from() == member.to();
        boolean town = KnownPlaces.isTown(words.phrase(member.from(), member.to()));
        return switch (type) {
            case LOCATION ->
                    town && !(one && single.isOther(member.from()))
                            || one && reading.isPresent() && single.mayBecome(member.from());
            case ORGANIZATION ->
                    one && !town && single.mayBecome(member.from())
                            || CLUB_ENDS.contains(words.at(member.to())) && reading.isPresent();
            default ->
                    one
                            && !town
                            && single.isName(member.from())
                            && !words.hasSmall(words.lower(member.from()));
        };
    }

    /** "Jr." in "Harold Dunn, Jr., and": no member. */
    private static boolean isSuffix(FormView words, Member member) {
        return SUFFIXES.contains(words.at(member.from()));
    }

    private static boolean isOpen(NameReading reading) {
        return !reading.isSettled() && reading.type() != EntityType.NATIONALITY;
    }
}
