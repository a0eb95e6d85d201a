package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFormatTest {

    @TempDir
    private Path directory;

    private String write(String file, Rendered... documents) throws IOException {
        try (CorpusEntities entities = new CorpusEntities(directory); Sink sink = Formats.of("csv").open(directory)) {
            for (Rendered document : documents) {
                sink.write(document);
                entities.add(document.entities());
            }
            sink.finish(entities);
        }
        return Files.readString(directory.resolve(file));
    }

    @Test
    void quotesAsRfc4180Says() throws IOException {
        assertEquals("""
                doc_id,quote_id,sentence_id,text,start,end,kind,speaker,sentence_text
                a/b.txt,q05d859818dde,s27b58bbb5d02,""\"Inc""\",40,45,direct,,"If asked, we will pay Acme, ""Inc"" $5 million by 2024."
                """.replace("\n", "\r\n"), write("quotes.csv", Rendered.of(Sample.document())));
    }

    @Test
    void writesTheHeaderOfEveryTableEvenWithoutRows() throws IOException {
        write("turns.csv");
        for (Table<?> table : Tables.ALL) {
            assertEquals(String.join(",", table.header()) + "\r\n", Files.readString(directory.resolve(table.name() + ".csv")));
        }
        assertEquals(Tables.ALL.size(), Formats.of("csv").files().size());
    }

    @Test
    void countsAnEntityOverDocuments() throws IOException {
        assertEquals("""
                entity_id,type,name,aliases,titles,mentions,documents,first_doc_id
                e2a1b1fe0c2e4,ORGANIZATION,"Acme, ""Inc""\",Acme,,2,2,one
                ec24abbfbd746,PERSON,Ann Lee,,Dr | Chair,2,2,one
                """.replace("\n", "\r\n"), write("entities.csv", Rendered.of(Sample.document("one")), Rendered.of(Sample.document("two"))));
    }

    @Test
    void unitesAliasesAndTitlesInOrderOfAppearance() {
        CorpusEntity first = new CorpusEntity("e1", "PERSON", "Ann", List.of("A", "B"), List.of(), 2, 1, "one");
        CorpusEntity later = new CorpusEntity("e1", "PERSON", "Ann", List.of("C", "A"), List.of("Dr"), 3, 1, "two");
        assertEquals(new CorpusEntity("e1", "PERSON", "Ann", List.of("A", "B", "C"), List.of("Dr"), 5, 2, "one"), first.plus(later));
    }

    @Test
    void listsTheFormatsWhenOneIsUnknown() {
        try {
            Formats.of("xml");
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains("jsonl, csv"), e.getMessage());
        }
    }
}
