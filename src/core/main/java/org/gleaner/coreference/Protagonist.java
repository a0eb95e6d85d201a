package org.gleaner.coreference;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Sex;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * Whose life a text tells, as an obituary does: "Halina Brandt, who has died aged 92, ... In 1958
 * [she] married". Nobody in other texts. The text is read once, when first asked.
 */
final class Protagonist {

    private static final Set<String> LIFE = DataFile.words("lexicon/life-words.txt");

    /** How many different words of a life make a text one. */
    private static final int WORDS = 2;

    /** How often such a text says "she" at least, and how many times as often as "he". */
    private static final int OFTEN = 4;

    private static final int MORE = 2;

    /** The longest pronoun: "herself". */
    private static final int PRONOUN = 7;

    private final Tokens tokens;
    private final MentionIndex names;
    private final Sexes sexes;
    private final Map<Sex, Integer> pronouns = new EnumMap<>(Sex.class);

    /** Whom the text tells of, for those who have been asked for. */
    private final Map<Sex, Optional<Entity>> heroes = new EnumMap<>(Sex.class);

    /** The sentences with a word of a life. */
    private final BitSet lifeSentences = new BitSet();

    private boolean read;
    private boolean life;

    Protagonist(Tokens tokens, MentionIndex names, Sexes sexes) {
        this.tokens = tokens;
        this.names = names;
        this.sexes = sexes;
    }

    /** The person of whom the text tells the life, if the pronoun may mean them. */
    Optional<Entity> of(String pronoun) {
        return Sex.ofPronoun(pronoun)
                .flatMap(
                        sex ->
                                heroes.computeIfAbsent(
                                        sex,
                                        one -> tellsLife(one) ? mostNamed(one) : Optional.empty()));
    }

    private boolean tellsLife(Sex sex) {
        if (!read) {
            read();
            read = true;
        }
        int others = pronouns.getOrDefault(sex == Sex.MALE ? Sex.FEMALE : Sex.MALE, 0);
        int times = pronouns.getOrDefault(sex, 0);
        return life && times >= OFTEN && times >= MORE * others;
    }

    private void read() {
        Set<String> words = new HashSet<>();
        for (int token = 0; token < tokens.size(); token++) {
            String word = tokens.word(token);
            if (word.length() <= PRONOUN) {
                Sex.ofPronoun(word).ifPresent(sex -> pronouns.merge(sex, 1, Integer::sum));
            }
            if (isLife(word) && !isHyphened(token)) {
                words.add(word.toLowerCase(Locale.ROOT));
                lifeSentences.set(tokens.sentenceOf(token));
            }
        }
        life = words.size() >= WORDS;
    }

    /** "born" of "Venezuelan-born". */
    private boolean isHyphened(int token) {
        return token > 0 && tokens.word(token - 1).equals("-");
    }

    private static boolean isLife(String word) {
        return LIFE.contains(word)
                || Character.isUpperCase(word.charAt(0))
                        && LIFE.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Of those who may be of the sex the one whom the text names most often, the first of several.
     */
    private Optional<Entity> mostNamed(Sex sex) {
        Entity most = null;
        for (Entity entity : names.entities().list()) {
            if (entity.type() == EntityType.PERSON
                    && entity.name().indexOf(' ') > 0
                    && (most == null || entity.mentions().size() > most.mentions().size())
                    && sexes.mayBe(entity, sex.pronoun())
                    && isInLife(entity)) {
                most = entity;
            }
        }
        return Optional.ofNullable(most);
    }

    /** Whether a sentence that names the person has a word of a life. */
    private boolean isInLife(Entity person) {
        for (int mention : person.mentions()) {
            if (lifeSentences.get(tokens.sentenceOf(names.first(mention)))) {
                return true;
            }
        }
        return false;
    }
}
