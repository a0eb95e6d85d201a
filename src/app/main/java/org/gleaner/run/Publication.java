package org.gleaner.run;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The giving of final names to a whole set of files, as good as at once: a plan is written down
 * first, and whatever cuts it short, whoever comes next carries it through. The file that vouches
 * for the others is away from the first rename to the last.
 *
 * <p>The plan says of each name which file may give way to it, so that it never replaces or removes
 * what a user put there in between; and in which directory it was made, so that one that came from
 * elsewhere is not followed.
 */
final class Publication {

    private static final String NOTHING = "nothing";
    private static final String ANYTHING = "anything";

    private enum Action {
        PUT,
        REMOVE
    }

    /**
     * @param gives the checksum of the file that may give way, or one of the two words
     */
    private record Step(Action action, String gives, String name) {

        String line() {
            return action + " " + gives + " " + name;
        }

        static Optional<Step> parse(String line) {
            String[] words = line.split(" ", 3);
            for (Action action : Action.values()) {
                if (words.length == 3 && words[0].equals(action.name())) {
                    return Optional.of(new Step(action, words[1], words[2]));
                }
            }
            return Optional.empty();
        }
    }

    private final Path plan;
    private final Path from;
    private final Path to;
    private final Set<String> known;

    /**
     * @param plan where the plan is kept while it lasts
     * @param from where complete files wait
     * @param to where they belong
     * @param known every name that a run may write; a plan with others is not followed
     */
    Publication(Path plan, Path from, Path to, Set<String> known) {
        this.plan = plan;
        this.from = from;
        this.to = to;
        this.known = known;
    }

    /**
     * @param names files to publish, all complete; the last one vouches for the others
     * @param record the files of an earlier run: those give way, and those that are not in {@code
     *     names} are removed
     * @param overwrite whether anything else of those names gives way too
     */
    void publish(List<String> names, FileRecord record, boolean overwrite)
            throws IOException, OutputException {
        List<String> lines = new ArrayList<>(List.of(origin()));
        for (String name : names) {
            Durable.file(from.resolve(name));
            String gives = record.covered(name).orElse(overwrite ? ANYTHING : NOTHING);
            lines.add(new Step(Action.PUT, gives, name).line());
        }
        for (String name : record.names()) {
            if (known.contains(name) && !names.contains(name)) {
                record.covered(name)
                        .map(sum -> new Step(Action.REMOVE, sum, name).line())
                        .ifPresent(lines::add);
            }
        }
        Durable.directory(from);
        Path draft = draft(plan);
        Files.deleteIfExists(draft);
        Files.write(draft, lines, StandardCharsets.UTF_8);
        Durable.file(draft);
        Files.move(
                draft, plan, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Durable.directory(plan.getParent());
        carryThrough(overwrite);
    }

    /** Where a plan is until it is whole. */
    static Path draft(Path plan) {
        return plan.resolveSibling(plan.getFileName() + ".new");
    }

    /** What no copy of the directory has: which directory of this machine it is. */
    private String origin() throws IOException {
        return "directory "
                + Files.readAttributes(
                                plan.getParent(),
                                BasicFileAttributes.class,
                                LinkOption.NOFOLLOW_LINKS)
                        .fileKey();
    }

    /**
     * Does what is left to do of a plan, if there is one.
     *
     * @throws OutputException when something else has taken the place of a file, before any is
     *     moved; or when the plan was not made here
     */
    void carryThrough(boolean overwrite) throws IOException, OutputException {
        if (!Files.exists(plan, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Step> steps = steps();
        List<Step> puts = new ArrayList<>(steps);
        puts.removeIf(step -> step.action != Action.PUT);
        Step voucher = puts.remove(puts.size() - 1);
        if (Files.exists(from.resolve(voucher.name))) {
            List<String> inTheWay =
                    steps.stream()
                            .filter(step -> step.action == Action.PUT)
                            .filter(step -> Files.exists(from.resolve(step.name)))
                            .filter(step -> !overwrite && !givesWay(step))
                            .map(Step::name)
                            .toList();
            if (!inTheWay.isEmpty()) {
                throw OutputException.inTheWay(to, inTheWay);
            }
            Files.deleteIfExists(to.resolve(voucher.name));
            Durable.directory(to);
            for (Step step : steps) {
                if (step.action == Action.REMOVE && givesWay(step)) {
                    Files.deleteIfExists(to.resolve(step.name));
                }
            }
            for (Step step : puts) {
                move(step.name);
            }
            Durable.directory(to);
            move(voucher.name);
            Durable.directory(to);
        }
        Files.delete(plan);
    }

    private List<Step> steps() throws IOException, OutputException {
        List<String> lines = List.of();
        try {
            lines = Files.readAllLines(plan, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            // foreign, as an empty one
        }
        List<Step> steps =
                lines.stream().skip(1).map(Step::parse).flatMap(Optional::stream).toList();
        boolean ours =
                !lines.isEmpty()
                        && lines.get(0).equals(origin())
                        && steps.size() == lines.size() - 1
                        && steps.stream().anyMatch(step -> step.action == Action.PUT)
                        && steps.stream().allMatch(step -> known.contains(step.name));
        if (!ours) {
            throw new OutputException(
                    plan
                            + " is not the plan of a run in this directory (copied from elsewhere,"
                            + " or damaged) and is not followed; remove "
                            + plan.getParent()
                            + ", or name another directory with -o");
        }
        return steps;
    }

    private boolean givesWay(Step step) {
        Path file = to.resolve(step.name);
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                || step.gives.equals(ANYTHING)
                || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && step.gives.equals(FileRecord.checksum(file));
    }

    /** One that is not there was moved before. */
    private void move(String name) throws IOException {
        if (Files.exists(from.resolve(name))) {
            Files.move(
                    from.resolve(name),
                    to.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
