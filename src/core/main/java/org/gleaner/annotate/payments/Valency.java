package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Inflection;

/**
 * What part a verb of transfer gives to its subject and objects: a line of {@code
 * models/payments/valencies.tsv}.
 *
 * @param particle what stands behind the verb or behind the sum: "over"; empty for none
 * @param isParticleLoose whether it may be missing
 * @param prepositions what leads to the other side: "to" for who gives, "from" for who gets
 */
record Valency(Kind kind, String particle, boolean isParticleLoose, Set<String> prepositions) {

    /** Who of subject and object gives and who gets. */
    enum Kind {
        /** "[Norway] paid $5". */
        GIVES,
        /** "[Norway] routed $5 to Oxfam", and nobody where no receiver is told. */
        SENDS,
        /** "[Norway] made a grant of $5". */
        LIGHT,
        /** "[Oxfam] received $5". */
        GETS,
        /** "[Oxfam] took $5 from Norway", and nobody where no giver is told. */
        DRAWS,
        /** "[Norway] compensated Oxfam with $5". */
        PAYS,
        /** "[Oxfam] billed Norway $5". */
        CHARGES,
        /** "$5 went to Oxfam". */
        MOVES,
        /** "$5 reached Oxfam". */
        REACHES;

        /** Whether the subject of its active forms gives. */
        boolean isGiving() {
            return this == GIVES || this == SENDS || this == LIGHT || this == PAYS;
        }

        /** Whether the subject of its active forms gets the sum that is its object. */
        boolean isGetting() {
            return this == GETS || this == DRAWS;
        }

        /** Whether it tells nothing where the other side is not told. */
        boolean needsOther() {
            return this == SENDS || this == DRAWS;
        }

        /** Whether the sum is its subject. */
        boolean isOfSum() {
            return this == MOVES || this == REACHES;
        }

        /** Whether another party than the sum is its object. */
        boolean takesParty() {
            return this == PAYS || this == CHARGES;
        }
    }

    /**
     * A valency with what a form of its verb can be.
     *
     * @param isParticiple "given" and "paid", not "gave" and "gives"
     * @param isFinite "gave" and "paid", not "given" and "giving"
     */
    record Use(Valency valency, boolean isParticiple, boolean isFinite) {}

    private static final String NONE = "-";
    private static final String LOOSE = "?";
    private static final String GERUND = "ing";
    private static final String PAST = "ed";
    private static final int COLUMNS = 4;

    /** The valencies of all verbs, by the forms of these. */
    static Map<String, List<Use>> read() {
        Map<String, List<Use>> uses = new HashMap<>();
        Map<String, String> irregular = DataFile.map("lexicon/forms.tsv");
        for (List<String> row : DataFile.rows("payments/valencies.tsv", COLUMNS, 0)) {
            Valency valency = of(row);
            for (String lemma : row.get(0).split(",")) {
                String known = irregular.get(lemma);
                for (String form : Inflection.forms(lemma)) {
                    if (known == null || !form.equals(lemma + PAST)) {
                        uses.computeIfAbsent(form, missing -> new ArrayList<>())
                                .add(use(valency, lemma, form, known));
                    }
                }
            }
        }
        return uses;
    }

    private static Valency of(List<String> row) {
        String particle = row.get(2);
        boolean loose = particle.endsWith(LOOSE);
        return new Valency(
                Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                particle.equals(NONE)
                        ? ""
                        : loose ? particle.substring(0, particle.length() - 1) : particle,
                loose,
                row.get(3).equals(NONE) ? Set.of() : Set.of(row.get(3).split(",")));
    }

    private static Use use(Valency valency, String lemma, String form, String irregular) {
        String[] known = irregular == null ? new String[0] : irregular.split("\\|");
        boolean last = known.length > 0 && form.equals(known[known.length - 1]);
        boolean past = known.length > 0 && form.equals(known[0]);
        boolean regular = known.length == 0 && form.endsWith(PAST) && !form.equals(lemma);
        boolean gerund = form.endsWith(GERUND) && !form.equals(lemma);
        return new Use(valency, last || regular, !gerund && (past || !last));
    }

    boolean hasParticle() {
        return !particle.isEmpty();
    }
}
