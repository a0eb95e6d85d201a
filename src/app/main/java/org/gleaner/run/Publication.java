package org.gleaner.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The giving of final names to a whole set of files, as good as at once: a plan is written down
 * first, and whatever cuts it short, whoever comes next carries it through. The file that vouches
 * for the others is away from the first rename to the last.
 */
final class Publication {

    private static final String PUT = "+ ";
    private static final String REMOVE = "- ";

    private final Path plan;
    private final Path from;
    private final Path to;

    /**
     * @param plan where the plan is kept while it lasts
     * @param from where complete files wait
     * @param to where they belong
     */
    Publication(Path plan, Path from, Path to) {
        this.plan = plan;
        this.from = from;
        this.to = to;
    }

    /**
     * @param names files to publish, all complete; the last one vouches for the others
     * @param owned every name that a run may have written; those that are not in {@code names} are
     *     removed
     */
    void publish(List<String> names, Collection<String> owned) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            Durable.file(from.resolve(name));
            lines.add(PUT + name);
        }
        owned.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> lines.add(REMOVE + name));
        Durable.directory(from);
        Path draft = plan.resolveSibling(plan.getFileName() + ".new");
        Files.write(draft, lines, StandardCharsets.UTF_8);
        Durable.file(draft);
        Files.move(
                draft, plan, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Durable.directory(plan.getParent());
        carryThrough();
    }

    /** Does what is left to do of a plan, if there is one. */
    void carryThrough() throws IOException {
        if (!Files.exists(plan)) {
            return;
        }
        List<String> lines = Files.readAllLines(plan, StandardCharsets.UTF_8);
        List<String> names = named(lines, PUT);
        String voucher = names.remove(names.size() - 1);
        if (Files.exists(from.resolve(voucher))) {
            Files.deleteIfExists(to.resolve(voucher));
            Durable.directory(to);
            for (String name : named(lines, REMOVE)) {
                Files.deleteIfExists(to.resolve(name));
            }
            for (String name : names) {
                move(name);
            }
            Durable.directory(to);
            move(voucher);
            Durable.directory(to);
        }
        Files.delete(plan);
    }

    private static List<String> named(List<String> lines, String sign) {
        return new ArrayList<>(
                lines.stream()
                        .filter(line -> line.startsWith(sign))
                        .map(line -> line.substring(sign.length()))
                        .toList());
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
