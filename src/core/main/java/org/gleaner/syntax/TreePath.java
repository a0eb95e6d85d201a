package org.gleaner.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A way through a tree, as {@code ^obj{receive,earn}>subj|poss} writes it: ways apart by {@code |},
 * steps by {@code >}.
 *
 * <p>A step is {@code .} (stay), {@code subj} and {@code obj} (who does it, whom it is done to: the
 * passive is seen through), {@code holder} (whom a noun describes: "Ann" of "founder" in "founder
 * Ann", "Ann, the founder", "Ann is the founder", "Ann served as founder"), {@code poss}, {@code
 * appos}, {@code comp}, {@code amod}, {@code conj}, {@code iobj}, {@code xcomp}, {@code prt},
 * {@code acl}; any other word is a preposition, or several with commas: {@code in,at}. {@code ^}
 * goes the other way: to the governor by that arc. Lemmas in braces must hold where the step
 * arrives.
 */
public final class TreePath {

    /** Steps that are no prepositions. */
    private static final Set<String> ARCS =
            Set.of(
                    ".", "subj", "obj", "holder", "iobj", "poss", "comp", "amod", "appos", "conj",
                    "xcomp", "prt", "acl", "case");

    private static final Set<String> POSSESSIVES =
            Set.of("'s", "'", "his", "her", "its", "my", "our", "their", "your");

    private final List<List<Step>> ways = new ArrayList<>();

    private record Step(boolean up, String name, List<String> words, Set<String> lemmas) {

        /** Of each set, a word must stand in the sentence for the step to be possible. */
        List<Set<String>> asked() {
            List<Set<String>> asked = new ArrayList<>();
            if (!ARCS.contains(name)) {
                asked.add(Set.copyOf(words));
            } else if (name.equals("poss")) {
                asked.add(POSSESSIVES);
            }
            if (!lemmas.isEmpty()) {
                asked.add(lemmas);
            }
            return asked;
        }

        static Step of(String cell) {
            String rest = cell;
            Set<String> lemmas = Set.of();
            if (rest.endsWith("}") && rest.contains("{")) {
                lemmas =
                        Set.of(rest.substring(rest.indexOf('{') + 1, rest.length() - 1).split(","));
                rest = rest.substring(0, rest.indexOf('{'));
            }
            boolean up = rest.startsWith("^");
            String name = up ? rest.substring(1) : rest;
            if (!name.equals(".") && !name.matches("[a-z:]+(,[a-z]+)*")) {
                throw new IllegalArgumentException("bad step \"" + cell + "\"");
            }
            return new Step(up, name, Arrays.asList(name.split(",")), lemmas);
        }
    }

    private TreePath() {}

    public static TreePath of(String path) {
        TreePath made = new TreePath();
        for (String way : path.strip().split("\\|")) {
            made.ways.add(Arrays.stream(way.split(">")).map(String::strip).map(Step::of).toList());
        }
        return made;
    }

    /**
     * For each of the ways, sets of lemmas: it can lead somewhere only in a sentence that holds one
     * of each.
     */
    public List<List<Set<String>>> asked() {
        return ways.stream()
                .map(way -> way.stream().flatMap(step -> step.asked().stream()).toList())
                .toList();
    }

    /** Where the ways lead from {@code token}: the first of them that leads anywhere. */
    public List<Integer> from(int token, Dependencies syntax) {
        List<List<Integer>> all = all(token, syntax);
        return all.isEmpty() ? List.of() : all.get(0);
    }

    /** Where each of the ways leads, those left out that lead nowhere. */
    public List<List<Integer>> all(int token, Dependencies syntax) {
        List<List<Integer>> found = new ArrayList<>();
        for (List<Step> way : ways) {
            Set<Integer> at = new LinkedHashSet<>(List.of(token));
            for (Step step : way) {
                Set<Integer> next = new LinkedHashSet<>();
                for (int each : at) {
                    for (int arrived : walk(step, each, syntax)) {
                        if (arrived != Dependencies.NONE
                                && (step.lemmas().isEmpty()
                                        || step.lemmas().contains(syntax.lemma(arrived)))) {
                            next.add(arrived);
                        }
                    }
                }
                at = next;
            }
            if (!at.isEmpty()) {
                found.add(List.copyOf(at));
            }
        }
        return found;
    }

    /** Whether the path is but the step to whom a noun describes. */
    public boolean leadsToHolder() {
        return ways.size() == 1
                && ways.get(0).size() == 1
                && ways.get(0).get(0).name().equals("holder");
    }

    /** Whether any of the ways leads anywhere. */
    public boolean leads(int token, Dependencies syntax) {
        return !from(token, syntax).isEmpty();
    }

    private static List<Integer> walk(Step step, int token, Dependencies syntax) {
        if (step.up()) {
            return up(step, token, syntax);
        }
        return switch (step.name()) {
            case "." -> List.of(token);
            case "subj" -> Roles.subject(token, syntax);
            case "obj" -> Roles.object(token, syntax);
            case "holder" -> Roles.holders(token, syntax);
            case "iobj" -> syntax.children(token, "iobj");
            case "poss" -> syntax.children(token, "nmod:poss");
            case "comp" ->
                    syntax.children(token, "compound", "amod", "nmod").stream()
                            .filter(child -> syntax.child(child, "case") == Dependencies.NONE)
                            .toList();
            case "amod" -> syntax.children(token, "amod");
            case "appos" -> syntax.children(token, "appos");
            case "conj" -> syntax.children(token, "conj");
            case "xcomp" -> syntax.children(token, "xcomp", "ccomp");
            case "prt" -> syntax.children(token, "compound:prt", "advmod");
            case "acl" -> syntax.children(token, "acl", "acl:relcl");
            default -> Roles.prepositional(token, step.words(), syntax);
        };
    }

    private static List<Integer> up(Step step, int token, Dependencies syntax) {
        int head = syntax.head(token);
        if (head == Dependencies.NONE) {
            return List.of();
        }
        String relation = syntax.relation(token);
        if (step.name().equals("obj") && isObjectOfClause(token, head, syntax)) {
            return List.of(syntax.head(head));
        }
        boolean matches =
                switch (step.name()) {
                    case "subj" -> relation.equals("nsubj");
                    case "obj" -> relation.equals("obj") || relation.equals("nsubj:pass");
                    case "poss" -> relation.equals("nmod:poss");
                    case "iobj" -> relation.equals("iobj");
                    case "case" -> relation.equals("case");
                    case "comp" -> relation.equals("compound") || relation.equals("amod");
                    case "acl" -> relation.startsWith("acl");
                    case "prt" -> relation.equals("compound:prt") || relation.equals("advmod");
                    case "xcomp" -> relation.equals("xcomp") || relation.equals("ccomp");
                    case "amod", "appos", "conj" -> relation.equals(step.name());
                    default -> Roles.prepositional(head, step.words(), syntax).contains(token);
                };
        return matches ? List.of(head) : List.of();
    }

    /** "handed Boeing a [contract] to build ships", where the parser makes it the builder. */
    private static boolean isObjectOfClause(int token, int head, Dependencies syntax) {
        return syntax.relation(token).equals("nsubj")
                && syntax.relation(head).endsWith("comp")
                && token + 2 == head
                && syntax.lemma(token + 1).equals("to")
                && syntax.head(head) != Dependencies.NONE
                && syntax.child(syntax.head(head), "iobj") != Dependencies.NONE;
    }

    /** Whether both lead the same way. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TreePath path && path.ways.equals(ways);
    }

    @Override
    public int hashCode() {
        return ways.hashCode();
    }
}
