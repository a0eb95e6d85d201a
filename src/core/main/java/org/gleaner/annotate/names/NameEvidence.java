package org.gleaner.annotate.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Adds up what the words beside the mentions of one name say that it is, by {@code
 * models/names/open-name-cues.tsv}: "residents of Kvarnholm" speaks for a place, "Merja Kalastajat
 * employs 40" for a body, "Tavu's wife" for a person.
 */
final class NameEvidence {

    /** By side, then by phrase. */
    private static final Map<String, Map<String, Cue>> CUES = new HashMap<>();

    /** The words right beside a name that some phrase of a side begins or ends with. */
    private static final Map<String, Set<String>> BESIDE = new HashMap<>();

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
    private static final Set<String> TRUST = DataFile.words("names/trust.txt");
    private static final Set<String> WAYS = Set.of("to", "from");
    private static final int LONGEST = 4;
    private static final int FAR = 7;
    private static final int NOUNS = 2;

    /** What a phrase says, and how much that weighs. */
    private record Cue(EntityType type, int weight) {}

    static {
        for (List<String> row : DataFile.rows("names/open-name-cues.tsv", 4, 2)) {
            String phrase = row.get(0);
            String beside =
                    row.get(1).equals("before")
                            ? phrase.substring(phrase.lastIndexOf(' ') + 1)
                            : phrase.split(" ")[0];
            BESIDE.computeIfAbsent(row.get(1), side -> new HashSet<>()).add(beside);
            CUES.computeIfAbsent(row.get(1), side -> new HashMap<>())
                    .put(
                            phrase,
                            new Cue(EntityType.valueOf(row.get(2)), Integer.parseInt(row.get(3))));
        }
    }

    private final FormView words;
    private boolean strong;
    private final Map<EntityType, Integer> sums = new EnumMap<>(EntityType.class);

    NameEvidence(FormView words) {
        this.words = words;
    }

    /** The weight of all that was said for a type. */
    int of(EntityType type) {
        return sums.getOrDefault(type, 0);
    }

    /** Whether one cue was enough by itself. */
    boolean isStrong() {
        return strong;
    }

    private void add(Cue cue) {
        if (cue != null) {
            sums.merge(cue.type(), cue.weight(), Integer::sum);
            strong |= cue.weight() > 1;
        }
    }

    /** What stands beside one mention. */
    void read(NameReading mention) {
        if (!words.at(mention.to() + 1).equals("'s")) {
            before(mention.from());
        }
        after(mention.to());
        way(mention.from());
        noun(mention);
        body(mention);
        address(mention.from());
    }

    /** "17 Priory [Lane], Wexcombe". */
    private void address(int from) {
        if (words.at(from - 1).equals(",") && words.sameSentence(from - 2, from)) {
            add(CUES.get("address").get(words.at(from - 2)));
        }
    }

    private void before(int from) {
        if (from == words.first(from) || !BESIDE.get("before").contains(words.lower(from - 1))) {
            return;
        }
        Cue longest = null;
        String phrase = "";
        for (int token = from - 1; token >= from - LONGEST && words.sameSentence(token, from); ) {
            phrase = phrase.isEmpty() ? words.lower(token) : words.lower(token) + " " + phrase;
            longest = CUES.get("before").getOrDefault(phrase, longest);
            token--;
        }
        if (!TRUST.contains(words.lower(from - 2))) {
            add(longest);
        }
    }

    private void after(int to) {
        if (!words.sameSentence(to, to + 1) || !BESIDE.get("after").contains(words.lower(to + 1))) {
            return;
        }
        Cue longest = null;
        StringBuilder phrase = new StringBuilder();
        for (int token = to + 1; token <= to + LONGEST && words.sameSentence(to, token); token++) {
            phrase.append(token > to + 1 ? " " : "").append(words.lower(token));
            longest = CUES.get("after").getOrDefault(phrase.toString(), longest);
        }
        add(longest);
    }

    /** "will walk [from] Wadena", "row from Girvan [to] Arran". */
    private void way(int from) {
        if (from == words.first(from) || !WAYS.contains(words.lower(from - 1))) {
            return;
        }
        for (int token = from - 2; token >= from - FAR && words.sameSentence(token, from); ) {
            Cue cue = CUES.get("way").get(words.lower(token));
            if (cue != null) {
                add(cue);
                return;
            }
            token--;
        }
    }

    /** "the Marikop [depot]", "the Bheri bus [accident]". */
    private void noun(NameReading mention) {
        int next = mention.to() + 1;
        if (!ARTICLES.contains(words.lower(mention.from() - 1))
                || !words.sameSentence(mention.from() - 1, next)) {
            return;
        }
        Cue cue = null;
        for (int token = next; token < next + NOUNS && words.sameSentence(next, token); token++) {
            if (!Casing.startsLower(words.at(token))) {
                break;
            }
            cue = CUES.get("noun").getOrDefault(words.lower(token), cue);
        }
        add(cue);
    }

    /** "their [union], Merja Kalastajat, has". */
    private void body(NameReading mention) {
        int comma = mention.from() - 1;
        if (words.at(comma).equals(",")
                && words.sameSentence(comma - 1, mention.to() + 1)
                && words.at(mention.to() + 1).equals(",")) {
            add(CUES.get("body").get(words.lower(comma - 1)));
        }
    }
}
