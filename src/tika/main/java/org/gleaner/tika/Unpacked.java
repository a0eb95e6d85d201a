package org.gleaner.tika;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.FailureKind;

/**
 * What was in a container.
 *
 * @param members in the order of their names
 * @param complaint why not all of it was unpacked
 */
public record Unpacked(List<Member> members, Optional<Complaint> complaint) {

    /**
     * A file of a container.
     *
     * @param name with "/" between its parts: "folder/entry.pdf"
     * @param file where it was put; empty exactly when there is a complaint
     */
    public record Member(String name, Optional<Path> file, Optional<Complaint> complaint) {}

    /**
     * Why something is not there.
     *
     * @param what in words that follow its name: "asks for a password"
     */
    public record Complaint(FailureKind kind, String what) {}

    public Unpacked {
        members = List.copyOf(members);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(members.size());
        for (Member member : members) {
            Wire.text(out, member.name);
            Wire.text(out, member.file.map(file -> file.toUri().toString()).orElse(""));
            write(out, member.complaint);
        }
        write(out, complaint);
    }

    private static void write(DataOutputStream out, Optional<Complaint> complaint)
            throws IOException {
        Wire.text(out, complaint.map(said -> said.kind.name()).orElse(""));
        Wire.text(out, complaint.map(Complaint::what).orElse(""));
    }

    static Unpacked read(DataInputStream in) throws IOException {
        List<Member> members = new ArrayList<>();
        for (int left = Wire.count(in); left > 0; left--) {
            String name = Wire.text(in);
            Optional<Path> file = Wire.said(Wire.text(in)).map(uri -> Path.of(URI.create(uri)));
            members.add(new Member(name, file, complaint(in)));
        }
        return new Unpacked(members, complaint(in));
    }

    private static Optional<Complaint> complaint(DataInputStream in) throws IOException {
        Optional<FailureKind> kind = Wire.said(Wire.text(in)).map(FailureKind::valueOf);
        String what = Wire.text(in);
        return kind.map(known -> new Complaint(known, what));
    }
}
