package org.gleaner.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gleaner.input.Input;
import org.gleaner.input.InputException;
import org.gleaner.input.InputResult;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.model.Skipped;
import scala.Tuple2;

/** Reads the corpus in tasks, by the readers of {@code gleaner extract}, a file in one task. */
final class CorpusReader {

    /** Files to a slice that a task reads, at least. */
    private static final int SLICES_PER_CORE = 4;

    /** What a file holds that may hold many. */
    private record Contents(int file, String refusal, Extent extent) implements Serializable {}

    /**
     * How much there is.
     *
     * @param large documents that are long enough to be spread
     */
    record Extent(long documents, long bytes, long large) implements Serializable {

        static final Extent NONE = new Extent(0, 0, 0);

        Extent plus(Extent other) {
            return new Extent(
                    documents + other.documents, bytes + other.bytes, large + other.large);
        }

        Extent plus(long size) {
            return plus(new Extent(1, size, size > Partitions.LARGE ? 1 : 0));
        }
    }

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Described described;
    private final List<CorpusListing.Tabular> tables;
    private final List<CorpusFile> files;
    private final List<Skipped> skipped;
    private Extent extent = Extent.NONE;

    /**
     * Looks through what the files and tables hold.
     *
     * @throws InputException when a table has no column of texts, or there is no document at all
     */
    CorpusReader(SparkSession spark, CorpusListing listing, Described described)
            throws InputException {
        this.spark = spark;
        this.described = described;
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        tables = listing.tables();
        files = new ArrayList<>(listing.files());
        skipped = new ArrayList<>(listing.skipped());
        lookThrough();
    }

    Extent extent() {
        return extent;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    private void lookThrough() throws InputException {
        List<CorpusFile> many = files.stream().filter(CorpusFile::holdsMany).toList();
        Described said = described;
        Map<Integer, String> refused = new HashMap<>();
        List<Contents> all =
                many.isEmpty()
                        ? List.of()
                        : slices(many).map(file -> contents(file, said)).collect();
        for (Contents contents : all) {
            extent = extent.plus(contents.extent);
            if (contents.refusal != null) {
                refused.put(contents.file, contents.refusal);
            }
        }
        files.stream()
                .filter(file -> refused.containsKey(file.number()))
                .map(file -> new Skipped(file.path(), extension(file), refused.get(file.number())))
                .forEach(skipped::add);
        files.removeIf(file -> refused.containsKey(file.number()));
        for (CorpusFile file : files) {
            extent = file.holdsMany() ? extent : extent.plus(file.size());
        }
        for (CorpusListing.Tabular table : tables) {
            extent = extent.plus(extent(lines(table)));
        }
        if (files.size() > 1 && files.stream().anyMatch(CorpusFile::holdsMany)) {
            Set<Integer> sharing = sharing();
            files.replaceAll(file -> sharing.contains(file.number()) ? file.asPrefixed() : file);
        }
    }

    private static String extension(CorpusFile file) {
        return file.below().substring(file.below().lastIndexOf('.') + 1);
    }

    private static Contents contents(CorpusFile file, Described described) {
        Metadata metadata = described.metadata();
        try (CorpusFile.Opened opened = file.open()) {
            String refusal = opened.file().refusal(metadata).orElse(null);
            Extent extent = Extent.NONE;
            if (refusal == null) {
                for (Iterator<Input> all = opened.inputs(metadata); all.hasNext(); ) {
                    extent = extent.plus(all.next().size());
                }
            }
            return new Contents(file.number(), refusal, extent);
        }
    }

    private static Extent extent(Dataset<String> lines) {
        Row totals =
                lines.toDF("line")
                        .select(octet_length(col("line")).as("size"))
                        .agg(count(lit(1)), sum("size"), count_if(col("size").gt(Partitions.LARGE)))
                        .first();
        return new Extent(
                totals.getLong(0), totals.isNullAt(1) ? 0 : totals.getLong(1), totals.getLong(2));
    }

    /** The files of which a document has the id of a document of another. */
    private Set<Integer> sharing() {
        Described said = described;
        JavaRDD<Row> ids =
                slices(files).flatMap((FlatMapFunction<CorpusFile, Row>) file -> ids(file, said));
        StructType type =
                new StructType().add("id", DataTypes.StringType).add("file", DataTypes.IntegerType);
        return spark
                .createDataFrame(ids, type)
                .groupBy("id")
                .agg(collect_set("file").as("files"))
                .where(size(col("files")).gt(1))
                .select(explode(col("files")))
                .distinct()
                .as(Encoders.INT())
                .collectAsList()
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Iterator<Row> ids(CorpusFile file, Described described) {
        if (!file.holdsMany()) {
            return List.of(RowFactory.create(file.id(), file.number())).iterator();
        }
        Set<String> ids = new HashSet<>();
        try (CorpusFile.Opened opened = file.open()) {
            opened.inputs(described.metadata())
                    .forEachRemaining(input -> input.ownId().ifPresent(ids::add));
        }
        return new MappedIterator<>(ids.iterator(), id -> RowFactory.create(id, file.number()));
    }

    /** Files dealt out so that slices are of much the same size. */
    private JavaRDD<CorpusFile> slices(List<CorpusFile> some) {
        int slices =
                Math.max(1, Math.min(some.size(), context.defaultParallelism() * SLICES_PER_CORE));
        List<CorpusFile> bySize = new ArrayList<>(some);
        bySize.sort(Comparator.comparing(CorpusFile::size, Collections.reverseOrder()));
        List<List<CorpusFile>> dealt = new ArrayList<>();
        for (int slice = 0; slice < slices; slice++) {
            List<CorpusFile> own = new ArrayList<>();
            for (int i = slice; i < bySize.size(); i += slices) {
                own.add(bySize.get(i));
            }
            dealt.add(own);
        }
        return sliced(dealt);
    }

    private JavaRDD<CorpusFile> sliced(List<List<CorpusFile>> dealt) {
        return context.parallelize(dealt, dealt.size()).flatMap(List::iterator);
    }

    /**
     * Every document, dealt out. A file that is one document is read by the task that runs it; what
     * holds many is read where it lies, and its documents travel.
     */
    JavaRDD<Pending> documents(Partitions partitions) throws InputException {
        Described said = described;
        JavaRDD<Pending> single =
                sliced(dealt(partitions)).mapPartitions(slice -> read(slice, said));
        List<JavaRDD<Pending>> many = new ArrayList<>();
        List<CorpusFile> holders = files.stream().filter(CorpusFile::holdsMany).toList();
        if (!holders.isEmpty()) {
            many.add(slices(holders).mapPartitions(slice -> read(slice, said)));
        }
        for (CorpusListing.Tabular table : tables) {
            int input = table.input();
            many.add(lines(table).toJavaRDD().mapPartitions(lines -> rows(lines, input, said)));
        }
        return many.stream()
                .reduce(JavaRDD::union)
                .map(all -> single.zipPartitions(travelled(all, partitions), CorpusReader::both))
                .orElse(single);
    }

    private static Iterator<Pending> both(Iterator<Pending> some, Iterator<Pending> others) {
        return new FlatIterator<>(List.of(some, others).iterator(), items -> items);
    }

    private List<List<CorpusFile>> dealt(Partitions partitions) {
        List<List<CorpusFile>> dealt = new ArrayList<>();
        for (int i = 0; i < partitions.count(); i++) {
            dealt.add(new ArrayList<>());
        }
        for (CorpusFile file : files) {
            if (!file.holdsMany()) {
                Place place = new Place(file.input(), file.below(), 0, "");
                dealt.get(partitions.number(place, file.size())).add(file);
            }
        }
        return dealt;
    }

    private static JavaRDD<Pending> travelled(JavaRDD<Pending> some, Partitions partitions) {
        return some.mapToPair(
                        document ->
                                new Tuple2<>(
                                        partitions.number(document.place(), document.size()),
                                        document.bytes()))
                .partitionBy(new HashPartitioner(partitions.count()))
                .map(pair -> Pending.of(pair._2()));
    }

    private static Iterator<Pending> read(Iterator<CorpusFile> slice, Described described) {
        Metadata metadata = described.metadata();
        return new FlatIterator<>(slice, file -> read(file, metadata));
    }

    private static Iterator<Pending> read(CorpusFile file, Metadata metadata) {
        AtomicLong number = new AtomicLong();
        return new MappedIterator<>(
                file.open().inputs(metadata),
                input -> {
                    InputResult read = input.read();
                    Place place =
                            new Place(
                                    file.input(),
                                    file.below(),
                                    number.getAndIncrement(),
                                    read.id());
                    return new Pending(place, file.holdsMany() ? input.size() : file.size(), read);
                });
    }

    private static Iterator<Pending> rows(Iterator<String> lines, int input, Described described) {
        Metadata metadata = described.metadata();
        return new MappedIterator<>(
                lines,
                line -> {
                    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                    InputResult read = Inputs.ofLine(bytes, metadata);
                    return new Pending(new Place(input, "", 0, read.id()), bytes.length, read);
                });
    }

    private Dataset<String> lines(CorpusListing.Tabular table) throws InputException {
        Dataset<Row> frame =
                table.registered() ? spark.table(table.name()) : spark.read().parquet(table.name());
        try {
            return GleanerFrames.lines(frame, described.fields());
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    table.name() + ": " + e.getMessage() + " (--text-field NAME)", e);
        }
    }
}
