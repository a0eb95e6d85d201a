package org.gleaner.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rendered document as bytes, for what has to wait on disk: in a journal, or for the end of the
 * run.
 */
public final class RenderedCodec {

    private static final int BUFFER = 1 << 13;

    /** How an item of a list is read. */
    public interface Read<T> {
        T from(DataInputStream in) throws IOException;
    }

    /** How an item of a list is written. */
    public interface Write<T> {
        void to(DataOutputStream out, T value) throws IOException;
    }

    private RenderedCodec() {}

    /** Neither closes nor flushes {@code to}. */
    public static void write(Rendered document, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        Utf8Strings.write(out, document.id());
        Utf8Strings.write(out, document.content());
        row(out, document.row());
        packed(out, document.json());
        list(out, new ArrayList<>(document.rows().entrySet()), RenderedCodec::table);
        list(out, document.entities(), RenderedCodec::entity);
        list(out, document.met(), Utf8Strings::write);
    }

    public static Rendered read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        String id = Utf8Strings.read(in);
        String content = Utf8Strings.read(in);
        List<String> row = row(in);
        Packed json = packed(in);
        Map<String, Rows> rows = new LinkedHashMap<>();
        list(
                in,
                table ->
                        rows.put(
                                Utf8Strings.read(table), new Rows(table.readInt(), packed(table))));
        return new Rendered(
                id,
                content,
                row,
                json,
                rows,
                list(in, RenderedCodec::entity),
                list(in, Utf8Strings::read));
    }

    private static void table(DataOutputStream out, Map.Entry<String, Rows> table)
            throws IOException {
        Utf8Strings.write(out, table.getKey());
        out.writeInt(table.getValue().count());
        packed(out, table.getValue().cells());
    }

    private static void packed(DataOutputStream out, Packed bytes) throws IOException {
        out.writeLong(bytes.size());
        try (InputStream in = bytes.open()) {
            in.transferTo(out);
        }
    }

    private static Packed packed(DataInputStream in) throws IOException {
        Packed bytes = new Packed();
        byte[] buffer = new byte[BUFFER];
        for (long left = in.readLong(); left > 0; ) {
            int count = (int) Math.min(left, buffer.length);
            in.readFully(buffer, 0, count);
            bytes.write(buffer, 0, count);
            left -= count;
        }
        return bytes;
    }

    public static void entity(DataOutputStream out, CorpusEntity entity) throws IOException {
        Utf8Strings.write(out, entity.id());
        Utf8Strings.write(out, entity.type());
        Utf8Strings.write(out, entity.name());
        list(out, entity.aliases(), Utf8Strings::write);
        list(out, entity.titles(), Utf8Strings::write);
        out.writeLong(entity.mentions());
        out.writeLong(entity.documents());
        Utf8Strings.write(out, entity.firstDocument());
        out.writeBoolean(entity.named());
    }

    public static CorpusEntity entity(DataInputStream in) throws IOException {
        return new CorpusEntity(
                Utf8Strings.read(in),
                Utf8Strings.read(in),
                Utf8Strings.read(in),
                list(in, Utf8Strings::read),
                list(in, Utf8Strings::read),
                in.readLong(),
                in.readLong(),
                Utf8Strings.read(in),
                in.readBoolean());
    }

    public static void row(DataOutputStream out, List<String> cells) throws IOException {
        list(out, cells, Utf8Strings::write);
    }

    public static List<String> row(DataInputStream in) throws IOException {
        return list(in, Utf8Strings::read);
    }

    /** How many, then each. */
    public static <T> void list(DataOutputStream out, List<T> items, Write<T> write)
            throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            write.to(out, item);
        }
    }

    public static <T> List<T> list(DataInputStream in, Read<T> read) throws IOException {
        int size = in.readInt();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read.from(in));
        }
        return items;
    }
}
