package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Ends a name where the verb of a title-case headline begins: "[Council of Europe] Approves Charter
 * on Rivers"; a name that begins with one begins behind it: "to Resolve [False Claims Act] Case".
 */
final class HeadlineVerbStep implements NameStep {

    private static final Set<String> VERBS = DataFile.words("names/headline-verbs.txt");

    private static final Set<String> HEADS = DataFile.words("names/act-heads.txt");

    /** Behind a full name alone: some are surnames. */
    private static final Set<String> PARTICIPLES = DataFile.words("names/headline-participles.txt");

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.isKnown()) {
                continue;
            }
            if (reading.type() == EntityType.PERSON) {
                cutPerson(words, reading, readings);
            } else if (reading.type() == EntityType.LAW) {
                cutAct(words, reading, readings);
            } else if (reading.length() > 1) {
                cut(words, reading, readings);
            }
        }
    }

    /** "Dale Hobart [Held Without Bail]": behind a given name and a surname. */
    private static void cutPerson(FormView words, NameReading reading, NameReadings readings) {
        for (int token = reading.from() + 2; token <= reading.to(); token++) {
            if (PARTICIPLES.contains(words.at(token)) || VERBS.contains(words.at(token))) {
                readings.remove(reading);
                readings.put(reading.with(reading.from(), token - 1));
                return;
            }
        }
    }

    /** "Agrees to [Settle] Clean Air Act Claims": behind a capital before "to". */
    private static boolean opensWithVerb(FormView words, NameReading reading) {
        int token = reading.from();
        return VERBS.contains(words.at(token))
                || words.lower(token - 1).equals("to")
                        && words.sameSentence(token - 1, token)
                        && words.isCapitalized(token - 2)
                        && reading.type() != EntityType.LOCATION
                        && (VERBS.contains(words.at(token) + "s")
                                || words.tag(token).equals("VERB") && reading.length() > 2);
    }

    /** "Senate Passes [Clean Rivers Act]", "Mayors Back Bill to Cut Fares": the head is behind. */
    private static void cutAct(FormView words, NameReading reading, NameReadings readings) {
        int from = reading.from();
        for (int token = from; token < reading.to(); token++) {
            if (isVerb(words, token)) {
                from = token + 1;
            }
        }
        if (from > reading.from()) {
            readings.remove(reading);
            if (from < reading.to() && HEADS.contains(words.at(reading.to()))) {
                readings.put(reading.with(from, reading.to()));
            }
        }
    }

    /** "Passes"; and "Pass" of several: "Senators Pass". */
    private static boolean isVerb(FormView words, int token) {
        return VERBS.contains(words.at(token))
                || VERBS.contains(words.at(token) + "s")
                        && (words.tag(token).equals("VERB") || words.at(token - 1).endsWith("s"));
    }

    private static void cut(FormView words, NameReading reading, NameReadings readings) {
        int from = opensWithVerb(words, reading) ? reading.from() + 1 : reading.from();
        int to = from;
        while (to < reading.to() && !VERBS.contains(words.at(to + 1))) {
            to++;
        }
        if (from > reading.from() || to < reading.to()) {
            readings.remove(reading);
            if (!words.is(to, WordTests.COMMON_NOUN) || to > from) {
                readings.put(reading.with(from, to));
            }
        }
    }
}
