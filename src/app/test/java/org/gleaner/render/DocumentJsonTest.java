package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.model.Entities;
import org.gleaner.model.Facts;
import org.gleaner.model.Header;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {

    private static String json(AnnotatedDocument document) {
        return new String(Rendered.of(document).json().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void writesEveryRecordAsTheContractHasIt() throws IOException {
        try (InputStream expected = DocumentJsonTest.class.getResourceAsStream("sample.json")) {
            assertEquals(
                    new String(expected.readAllBytes(), StandardCharsets.UTF_8).strip(),
                    json(Sample.document()));
        }
    }

    @Test
    void writesNullAndEmptyListsForWhatIsAbsent() {
        AnnotatedDocument empty =
                new AnnotatedDocument(
                        Document.of("x", ""),
                        Optional.empty(),
                        new Header(Optional.empty(), Optional.empty()),
                        new Entities(List.of(), 0),
                        Facts.none(),
                        List.of());
        assertEquals(
                """
                {"schema_version":"1.0","offset_unit":"code_point","id":"x",\
                "source":{"path":"-","container":null,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",\
                "media_type":"text/plain","charset":"UTF-8","length":0,"pages":null},\
                "title":null,"date":null,"language":null,"metadata":{},"text":"","turns":[],"sentences":[],"entities":[],"mentions":[],\
                "money":[],"dates":[],"quotes":[],"transfers":[],"pledges":[],"relations":[],"warnings":[]}\
                """,
                json(empty));
    }

    @Test
    void staysOnOneLineWhateverTheText() {
        assertTrue(json(Sample.document()).lines().count() == 1);
    }

    @Test
    void writesToAStreamWhatItGivesAsAString() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocumentJson.write(Sample.document(), bytes);
        assertEquals(DocumentJson.of(Sample.document()), bytes.toString(StandardCharsets.UTF_8));
    }
}
