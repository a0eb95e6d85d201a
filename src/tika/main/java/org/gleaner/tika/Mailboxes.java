package org.gleaner.tika;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;

/** Senders and receivers as people write them: "Ann Lee <ann@example.org>". */
final class Mailboxes {

    private Mailboxes() {}

    static String text(Mailbox mailbox) {
        String name = mailbox.getName();
        return name == null || name.isBlank()
                ? mailbox.getAddress()
                : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT)
                        + " <"
                        + mailbox.getAddress()
                        + ">";
    }
}
