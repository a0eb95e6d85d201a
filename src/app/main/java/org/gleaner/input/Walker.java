package org.gleaner.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Skipped;
import org.gleaner.tika.Unpacked;
import org.gleaner.tika.UnreadableFileException;

/**
 * Finds what lies under the INPUTs. Links to directories are followed once, and not where they lead
 * into what is read anyway, so that a walk always ends.
 */
final class Walker {

    private static final String OUTPUT = "output";
    private static final String LINK = "link";
    private static final String OTHER = "no format that is read (docs/formats.md)";

    private final List<InputPath> inputs;
    private final Path output;
    private final FieldNames fields;
    private final List<InputFile> found = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<Path> linked = new HashSet<>();
    private final Containers containers = new Containers();
    private final Set<Path> read = new HashSet<>();

    Walker(List<InputPath> inputs, Path output, FieldNames fields) {
        this.fields = fields;
        this.inputs = inputs;
        this.output = real(output);
    }

    /** Deletes what was unpacked on the way. */
    void close() {
        containers.close();
    }

    List<InputFile> found() {
        return found;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    Walker walk() {
        for (int i = 0; i < inputs.size(); i++) {
            int firstFound = found.size();
            int firstSkipped = skipped.size();
            start(i);
            found.subList(firstFound, found.size()).sort(Comparator.comparing(InputFile::below));
            skipped.subList(firstSkipped, skipped.size()).sort(Comparator.comparing(Skipped::path));
        }
        return this;
    }

    private void start(int input) {
        InputPath root = inputs.get(input);
        if (root.real().startsWith(output)) {
            skipped.add(
                    new Skipped(
                            root.name(), OUTPUT, "in the output directory, which is never read"));
        } else if (Files.isDirectory(root.path())) {
            directory(new Place(input, root.path(), ""), false);
        } else {
            file(
                    new Place(input, root.path(), FileNames.of(root.path().toAbsolutePath())),
                    root.name());
        }
    }

    /** Somewhere below an INPUT. */
    private record Place(int input, Path path, String below) {

        Place child(Path child, String name) {
            return new Place(input, child, below.isEmpty() ? name : below + "/" + name);
        }
    }

    private void directory(Place place, boolean viaLink) {
        Path real = real(place.path());
        if (real.equals(output)) {
            return;
        }
        if (viaLink && !linked.add(real)) {
            skip(place, LINK, "a directory that is read already, by another link");
            return;
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(place.path())) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            trouble(place, e.getCause());
            return;
        } catch (IOException e) {
            trouble(place, e);
            return;
        }
        children.sort(Comparator.comparing(FileNames::of));
        if (!place.below().isEmpty() && EarlierResult.isIn(place.path())) {
            skip(
                    place,
                    OUTPUT,
                    "the result of an earlier run of gleaner; name it as an INPUT to read it");
            return;
        }
        Set<String> names = new HashSet<>();
        for (Path child : children) {
            String name = FileNames.of(child);
            for (int again = 2; !names.add(name); again++) {
                name = FileNames.another(FileNames.of(child), again);
            }
            child(place.child(child, name), viaLink);
        }
    }

    private void child(Place place, boolean viaLink) {
        if (FileNames.isHidden(FileNames.of(place.path()))) {
            skip(place, "hidden", "hidden");
        } else if (Files.isDirectory(place.path(), LinkOption.NOFOLLOW_LINKS)) {
            directory(place, viaLink);
        } else if (Files.isDirectory(place.path())) {
            link(place);
        } else {
            file(place, name(place));
        }
    }

    private void link(Place place) {
        Path target = real(place.path());
        if (inputs.stream()
                .anyMatch(
                        input ->
                                target.startsWith(input.real())
                                        || input.real().startsWith(target))) {
            skip(place, LINK, "a link to a directory that is read anyway");
        } else if (target.startsWith(output)) {
            skip(place, OUTPUT, "a link into the output directory, which is never read");
        } else {
            directory(place, true);
        }
    }

    private void file(Place place, String name) {
        Optional<InputFormat> format = InputFormats.of(Containers.unpackedName(place.below()));
        boolean archive = Containers.isArchive(place.below());
        if (format.isEmpty() && !archive) {
            skip(place, extension(place), OTHER);
        } else if (!Files.exists(place.path())) {
            trouble(place, new NoSuchFileException(name));
        } else if (!Files.isRegularFile(place.path())) {
            skip(place, "special", "not a regular file");
        } else if (inputs.size() > 1 && !read.add(place.path().toAbsolutePath().normalize())) {
            skip(place, "repeated", "read already, under another INPUT");
        } else if (archive || Containers.isPacked(place.below())) {
            contents(place, name);
        } else {
            document(place, name, format.orElseThrow());
        }
    }

    private void document(Place place, String name, InputFormat format) {
        Optional<String> refusal = format.refusal(place.path(), fields);
        if (refusal.isPresent()) {
            skip(place, extension(place), refusal.get());
        } else {
            found.add(found(place, name, place.path(), Optional.of(format)));
            if (Containers.mayHaveAttachments(place.below(), place.path())) {
                contents(place, name);
            }
        }
    }

    private static InputFile found(
            Place place, String name, Path path, Optional<InputFormat> format) {
        return new InputFile(
                place.input(),
                path,
                name,
                place.below(),
                format,
                Optional.empty(),
                Containers.of(name));
    }

    /** What is in a file that holds files. */
    private void contents(Place place, String name) {
        if (Containers.isTooDeep(place.below())) {
            trouble(place, name, FailureKind.TOO_LARGE, "is an archive in archives, too deep");
            return;
        }
        try {
            Unpacked unpacked = containers.open(place.path(), place.below());
            if (Containers.isPacked(place.below()) && unpacked.members().size() == 1) {
                packed(place, name, unpacked.members().get(0));
            } else {
                members(place, name, unpacked);
            }
            unpacked.complaint().ifPresent(why -> trouble(place, name, why));
        } catch (UnreadableFileException e) {
            if (Containers.isArchive(place.below()) || Containers.isPacked(place.below())) {
                trouble(place, name, e.kind(), e.getMessage());
            }
        } catch (IOException e) {
            trouble(place, name, FailureKind.UNREADABLE, FileErrors.of(e));
        }
    }

    /** A file that was packed by itself goes by its own name. */
    private void packed(Place place, String name, Unpacked.Member member) {
        String below = Containers.unpackedName(place.below());
        if (member.file().isEmpty()) {
            trouble(place, name, member.complaint().orElseThrow());
        } else {
            found.add(found(place, name, member.file().get(), InputFormats.of(below)));
        }
    }

    private void members(Place place, String name, Unpacked unpacked) {
        for (Unpacked.Member member : unpacked.members()) {
            String inside = Containers.INSIDE + member.name();
            Place there =
                    new Place(
                            place.input(),
                            member.file().orElse(place.path()),
                            place.below() + inside);
            if (Containers.isHidden(member.name())) {
                skip(there, "hidden", "hidden");
            } else if (member.file().isPresent()) {
                file(there, name + inside);
            } else if (InputFormats.of(member.name()).isPresent()) {
                trouble(there, name + inside, member.complaint().orElseThrow());
            } else {
                skip(there, extension(there), OTHER);
            }
        }
        if (unpacked.members().isEmpty() && Containers.isArchive(place.below())) {
            skip(place, extension(place), "an archive with nothing in it");
        }
    }

    private void trouble(Place place, IOException failure) {
        String what =
                failure instanceof NoSuchFileException && Files.isSymbolicLink(place.path())
                        ? "is a link to a file that is not there, or to itself"
                        : FileErrors.of(shorter(failure));
        trouble(place, name(place), FailureKind.UNREADABLE, what);
    }

    private void trouble(Place place, String name, Unpacked.Complaint why) {
        trouble(place, name, why.kind(), why.what());
    }

    private void trouble(Place place, String name, FailureKind kind, String what) {
        String below = place.below().isEmpty() ? inputs.get(place.input()).name() : place.below();
        found.add(
                new InputFile(
                        place.input(),
                        place.path(),
                        name,
                        below,
                        Optional.empty(),
                        Optional.of(new Trouble(kind, what)),
                        Containers.of(name)));
    }

    /** The failure without the file's name, which is said already. */
    private static IOException shorter(IOException failure) {
        return failure.getClass() == FileSystemException.class
                        && ((FileSystemException) failure).getReason() != null
                ? new IOException(((FileSystemException) failure).getReason(), failure)
                : failure;
    }

    private void skip(Place place, String kind, String reason) {
        skipped.add(new Skipped(name(place), kind, reason));
    }

    /** "png" of "a.PNG"; "none" where there is none. */
    private static String extension(Place place) {
        String name = place.below().substring(place.below().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 || dot == name.length() - 1
                ? "none"
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private String name(Place place) {
        InputPath input = inputs.get(place.input());
        int inside = place.below().indexOf(Containers.INSIDE);
        if (inside >= 0 && !Files.isDirectory(input.path())) {
            return input.name() + place.below().substring(inside);
        }
        return Files.isDirectory(input.path()) && !place.below().isEmpty()
                ? input.child(place.below())
                : input.name();
    }

    /** The path with links resolved, as far as it exists. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
