package org.gleaner.input;

import java.nio.file.Files;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids of files: the path below the INPUT. Where two INPUTs share one, all that lies below
 * either carries the INPUT's name in front, so that the ids of an INPUT look alike.
 */
final class DocumentIds {

    private final List<InputPath> inputs;
    private final BitSet named = new BitSet();

    DocumentIds(List<InputPath> inputs, List<InputFile> files) {
        this.inputs = inputs;
        if (inputs.size() > 1) {
            while (nameCollisions(files)) {
                // A name in front may collide with a path below a third INPUT.
            }
        }
    }

    private boolean nameCollisions(List<InputFile> files) {
        BitSet before = (BitSet) named.clone();
        Map<String, Integer> owners = new HashMap<>();
        for (InputFile file : files) {
            Integer owner = owners.putIfAbsent(of(file), file.input());
            if (owner != null && owner != file.input()) {
                named.set(owner);
                named.set(file.input());
            }
        }
        return !named.equals(before);
    }

    String of(InputFile file) {
        if (!named.get(file.input())) {
            return file.below();
        }
        InputPath input = inputs.get(file.input());
        if (!Files.isDirectory(input.path())) {
            return input.name();
        }
        return input.name().endsWith("/")
                ? input.name() + file.below()
                : input.name() + "/" + file.below();
    }
}
