package org.gleaner.tika;

import java.io.IOException;
import java.nio.file.Path;

/** Reads files of some media types. */
interface FileReader {

    /**
     * @param mediaType as MediaTypes found it
     * @throws UnreadableFileException saying why there is no text
     * @throws IOException when the file is damaged, or not there
     */
    Extracted read(Path file, String mediaType, ReaderOptions options)
            throws IOException, UnreadableFileException;
}
