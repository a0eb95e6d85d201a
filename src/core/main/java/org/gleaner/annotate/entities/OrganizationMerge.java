package org.gleaner.annotate.entities;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.BodyEnds;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.ForeignHeads;
import org.gleaner.lexicon.Gazetteer;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.LegalForms;
import org.gleaner.lexicon.NameForms;
import org.gleaner.lexicon.Ships;
import org.gleaner.model.EntityType;
import org.gleaner.text.Casing;

/**
 * Joins the forms of one organization, law, place or thing: acronym and expansion, "Ministry of
 * Defence" and "Defence Ministry", "Culture Ministry of Russia" and "Culture Ministry", "USS
 * Hopper" and "Hopper". A short form of two long ones is left alone.
 */
final class OrganizationMerge {

    private static final Set<String> ENDINGS = DataFile.words("entities/endings.txt");

    private static final Set<String> WIDER = DataFile.words("entities/wider.txt");

    private static final Map<String, String> STATES = DataFile.map("lexicon/states.tsv");

    private static final Set<String> STARTS = DataFile.words("entities/starts.txt");

    /** Last words that are written as a letter: "Kabwata Stars FC". */
    private static final Set<String> CLUBS = Set.of("Club", "Clube", "Klub", "Kulübü");

    private static final Set<String> LINKS = Set.of("of", "for", "on");
    private static final String REPUBLIC = "Republic of ";
    private static final String MINISTRY = "Ministry";

    /** More such last words: "Rannoch CC" for its Community Council. */
    private static final Set<String> IN_LETTERS = Set.of("Council", "College", "Court");

    private static final int SHORTEST = 4;

    private OrganizationMerge() {}

    static void apply(List<EntityCluster> clusters) {
        Map<String, EntityCluster> byForm = new HashMap<>();
        for (EntityCluster cluster : clusters) {
            cluster.forms().forEach(form -> byForm.putIfAbsent(NameForms.key(form), cluster));
        }
        Map<EntityCluster, Set<EntityCluster>> longerOf = new HashMap<>();
        for (EntityCluster cluster : clusters) {
            for (String form : cluster.forms()) {
                for (String shorter : shorterForms(form)) {
                    EntityCluster found = byForm.get(NameForms.key(shorter));
                    if (found != null && found != cluster) {
                        longerOf.computeIfAbsent(found, key -> new LinkedHashSet<>()).add(cluster);
                    }
                }
            }
        }
        for (EntityCluster cluster : clusters) {
            Set<EntityCluster> longer = longerOf.getOrDefault(cluster, Set.of());
            if (longer.size() == 1 && !cluster.isEmpty()) {
                EntityCluster target = longer.iterator().next();
                if (!target.isEmpty()) {
                    target.take(cluster);
                }
            }
        }
    }

    /** What a name is called for short, whether or not the text does so. */
    static Set<String> shorterForms(String form) {
        Set<String> shorter = new LinkedHashSet<>();
        String[] words = form.split(" ");
        String state = STATES.getOrDefault(form, "");
        if (!state.isEmpty()) {
            shorter.addAll(List.of(state.split("\\|")));
        }
        if (words.length < 2) {
            return shorter;
        }
        if (form.startsWith(REPUBLIC)) {
            shorter.add(form.substring(REPUBLIC.length()));
        }
        initials(words).ifPresent(shorter::add);
        if (form.indexOf('-') > 0) {
            initials(form.split("[ -]")).ifPresent(shorter::add);
        }
        kindInShort(words).ifPresent(shorter::add);
        if (isQualifier(words[0]) || STARTS.contains(words[0])) {
            shorter.add(join(words, 1, words.length));
        }
        if (ENDINGS.contains(words[words.length - 1])) {
            shorter.add(join(words, 0, words.length - 1));
        }
        shorter.addAll(withoutCompanyEnds(words));
        shorter.addAll(withoutForeignHead(words));
        shorter.addAll(fieldsFirst(words));
        shorter.addAll(withoutPlace(words));
        shorter.addAll(withoutFields(words));
        possessor(words).ifPresent(shorter::add);
        int of = form.lastIndexOf(" of ");
        if (of > 0
                && Countries.named(form.substring(of + 4)).isPresent()
                && of > form.indexOf(' ') - 1) {
            String head = form.substring(0, of);
            if (head.contains(" ")
                    || HeadNouns.of(head).filter(HeadNouns.Head::alone).isPresent()) {
                shorter.add(head);
            }
        }
        return shorter;
    }

    /**
     * What stands behind "of" before the noun: "Water and Sanitation Ministry" and "Water Ministry"
     * of "Ministry of Water and Sanitation", "Malmstad Port Authority" of "Port Authority of
     * Malmstad", "Ways and Means Committee" of "House Committee on Ways and Means".
     */
    private static Set<String> fieldsFirst(String... words) {
        Set<String> shorter = new LinkedHashSet<>();
        int link = 1;
        while (link < words.length - 1 && !LINKS.contains(words[link])) {
            link++;
        }
        if (link >= words.length - 1 || !HeadNouns.isHead(words[link - 1])) {
            return shorter;
        }
        int from = words[link + 1].equals("the") ? link + 2 : link + 1;
        for (int to = words.length; to > from; to--) {
            if (to == words.length
                    || words[to].equals("and")
                    || words[to].equals("of")
                    || words[to - 1].endsWith(",")) {
                String fields = withoutComma(join(words, from, to));
                shorter.add(fields + " " + words[link - 1]);
                shorter.add(fields + " " + join(words, 0, link));
            }
        }
        if (words[link - 1].equals(MINISTRY) && from < words.length) {
            shorter.add(words[from] + " " + MINISTRY);
        }
        return shorter;
    }

    /** "Noyal Institute" of "Noyal Institute of Marine Sciences". */
    private static Set<String> withoutFields(String... words) {
        Set<String> shorter = new LinkedHashSet<>();
        for (int link = 2; link < words.length - 1; link++) {
            if (LINKS.contains(words[link]) && HeadNouns.isHead(words[link - 1])) {
                shorter.add(join(words, 0, link));
            }
        }
        return shorter;
    }

    /**
     * "Sheriff's Office" of "Tarn County Sheriff's Office", "Sun Valley" of "... School District".
     */
    private static Set<String> withoutPlace(String... words) {
        Set<String> shorter = new LinkedHashSet<>();
        int last = words.length - 1;
        boolean company = ENDINGS.contains(words[last]) || BodyEnds.contains(words[last]);
        if (HeadNouns.isHead(words[last]) && !company && !CLUBS.contains(words[last])) {
            for (int from = 1; from < last && !WIDER.contains(words[from - 1]); from++) {
                shorter.add(join(words, from, words.length));
            }
        }
        if (last > 2 && ENDINGS.contains(join(words, last - 1, words.length))) {
            shorter.add(join(words, 0, last - 1));
        }
        return shorter;
    }

    /** "St Brannoc" of "St Brannoc's Hospital". */
    private static Optional<String> possessor(String... words) {
        int last = words.length - 2;
        String word = words[last];
        boolean possessive = word.endsWith("'s") || word.endsWith("\u2019s");
        return possessive && last > 0
                ? Optional.of(join(words, 0, last) + " " + word.substring(0, word.length() - 2))
                : Optional.empty();
    }

    /**
     * All that a name begins with: "Harrowgate Brewing" and "Harrowgate" of "Harrowgate Brewing
     * Company, Ltd"; a known "Sberbank" is itself.
     */
    private static Set<String> withoutCompanyEnds(String... words) {
        Set<String> shorter = new LinkedHashSet<>();
        int form = LegalForms.length(List.of(words));
        int last = words.length - Math.max(form, 1);
        if (form > 0 || BodyEnds.contains(words[last])) {
            String first = withoutComma(words[0]);
            if (first.length() >= SHORTEST && Gazetteer.standard().get(first).isEmpty()) {
                shorter.add(first);
            }
            while (last > 1) {
                shorter.add(withoutComma(join(words, 0, last)));
                last--;
            }
        }
        return shorter;
    }

    /** "Ribera" of "Club Atlético Ribera", "Samudra" of "PT Samudra". */
    private static Set<String> withoutForeignHead(String... words) {
        int from = 0;
        while (from < words.length - 1
                && (ForeignHeads.isBody(words[from])
                        || CLUBS.contains(words[from])
                        || LegalForms.isBefore(words[from]))) {
            from++;
        }
        String rest = join(words, from, words.length);
        Set<String> shorter = new LinkedHashSet<>();
        if (from > 0 && rest.length() >= SHORTEST && Casing.isCapitalized(words[from])) {
            shorter.add(rest);
            shorter.add(words[from]);
        }
        return shorter;
    }

    /**
     * "Kabwata Stars FC" of "Kabwata Stars Football Club", "Lane CC" of "Lane Community Council".
     */
    private static Optional<String> kindInShort(String... words) {
        int last = words.length - 1;
        boolean kind =
                last > 1
                        && (CLUBS.contains(words[last]) || IN_LETTERS.contains(words[last]))
                        && Casing.isCapitalized(words[last - 1]);
        if (!kind) {
            return Optional.empty();
        }
        return Optional.of(
                join(words, 0, last - 1) + " " + words[last - 1].charAt(0) + words[last].charAt(0));
    }

    private static String withoutComma(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    /** Of the capitalised words: "WMF"; also with the small ones, "CoE". */
    private static Optional<String> initials(String[] words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (Casing.isCapitalized(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() >= 3 ? Optional.of(initials.toString()) : Optional.empty();
    }

    private static boolean isQualifier(String word) {
        boolean year = word.matches("(19|20)\\d\\d");
        boolean people =
                Gazetteer.standard()
                        .get(word)
                        .filter(
                                known ->
                                        known.type() == EntityType.NATIONALITY
                                                || known.name().equals("United Nations"))
                        .isPresent();
        return year || people || Countries.named(word).isPresent() || Ships.isPrefix(word);
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }
}
