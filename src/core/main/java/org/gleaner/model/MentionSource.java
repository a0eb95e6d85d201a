package org.gleaner.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What proposed or confirmed a name, with the word that stands for it on the wire. */
public enum MentionSource {
    /** Both recognisers, on the same stretch and type. */
    CRF_BOTH("crf-3class+4class"),
    CRF_3CLASS("crf-3class"),
    CRF_4CLASS("crf-4class"),
    /** A name known beforehand, of the project or of a user. */
    GAZETTEER("gazetteer"),
    /** A common noun that heads a name: "Ministry of Defence". */
    HEAD_NOUN("head-noun"),
    /** A form of address that is followed by a surname alone: "Ms. Gillard". */
    HONORIFIC("honorific"),
    /** Another title: "President Zelenskyy". */
    TITLE("title"),
    /** A ruler's number or epithet: "William II". */
    REGNAL("regnal"),
    /** A surname that comes first: "Lenhart, Matthew". */
    INVERTED("inverted"),
    /** An acronym that the text explains or introduces with "the". */
    ACRONYM("acronym"),
    /** A word beside the name: "Mount", "exercise". */
    CUE("cue"),
    /** The names beside it in a list: "Osorno, Valdivia and Arica". */
    LIST("list"),
    /** A line of results: "Chicago 98 Atlanta 94". */
    RESULT("result"),
    /** The same name elsewhere in the document. */
    CONSISTENCY("consistency");

    /** The labels of several, of which there are few. */
    private static final Map<List<MentionSource>, String> LABELS = new ConcurrentHashMap<>();

    private final String label;

    MentionSource(String label) {
        this.label = label;
    }

    /** As output writes it: "crf-3class". */
    public String label() {
        return label;
    }

    /** What proposed a name and what confirmed it, as output writes it: "crf-3class+gazetteer". */
    public static String label(List<MentionSource> sources) {
        if (sources.size() == 1) {
            return sources.get(0).label;
        }
        String known = LABELS.get(sources);
        return known == null
                ? LABELS.computeIfAbsent(List.copyOf(sources), MentionSource::joined)
                : known;
    }

    private static String joined(List<MentionSource> sources) {
        return sources.stream().map(MentionSource::label).collect(Collectors.joining("+"));
    }
}
