import chancery.Citation;
import chancery.Dossier;
import chancery.ExtValue;
import chancery.Latitude;
import chancery.Names;
import chancery.Rank;
import chancery.Record;
import chancery.Ref;
import chancery.SchemaException;
import chancery.Text;
import chancery.TopicId;
import chancery.Written;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds the generated types to the corpus: each good document is read and written back to the
 * same bytes, each bad one is refused, both by their own reader and by a mapper of Jackson.
 */
final class Driver {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Path corpus;
    private final Set<String> accepted = new HashSet<>();
    private int kept;
    private int all;
    private int refused;
    private int wrong;
    private boolean differs;

    private Driver(Path corpus) {
        this.corpus = corpus;
    }

    public static void main(String[] arguments) throws IOException {
        var driver = new Driver(Path.of(arguments[0]));
        driver.good();
        driver.bad();
        driver.built();
        System.out.printf(
            "good %d/%d, refused %d/%d%n", driver.kept, driver.all, driver.refused, driver.wrong);
        System.exit(driver.differs ? 1 : 0);
    }

    private void complain(String format, Object... values) {
        differs = true;
        System.err.printf(format + "%n", values);
    }

    private List<String> lines(String name) throws IOException {
        return Files.readString(corpus.resolve(name)).lines().toList();
    }

    private static Written read(String definition, String text) {
        return switch (definition) {
            case "Record" -> Record.fromJson(text);
            case "Dossier" -> Dossier.fromJson(text);
            default -> throw new IllegalStateException("the driver does not know " + definition);
        };
    }

    /** What a mapper with nothing but its defaults reads. */
    private Written mapped(String definition, String text) throws JsonProcessingException {
        Class<? extends Written> type = definition.equals("Record") ? Record.class : Dossier.class;
        return mapper.readValue(text, type);
    }

    private void same(String definition, String text, String canonical) throws IOException {
        all++;
        try {
            Written read = read(definition, text);
            String written = read.toJson();
            JsonNode tree = mapper.readTree(canonical);
            if (!written.equals(canonical)) {
                complain("read    %s%nwritten %s%nwanted  %s", text, written, canonical);
            } else if (!read.equals(mapped(definition, text))) {
                complain("Jackson reads otherwise: %s", text);
            } else if (!mapper.readTree(mapper.writeValueAsString(read)).equals(tree)) {
                complain("Jackson writes otherwise: %s", mapper.writeValueAsString(read));
            } else {
                kept++;
            }
        } catch (SchemaException | JsonProcessingException fault) {
            complain("refused: %s: %s", fault.getMessage(), text);
        }
    }

    private void good() throws IOException {
        for (String line : lines("good.ndjson")) {
            same("Record", line, line);
        }
        for (String line : lines("dossier.ndjson")) {
            same("Dossier", line, line);
        }
        for (String line : lines("spelled.ndjson")) {
            JsonNode one = mapper.readTree(line);
            same("Record", one.get("document").asText(), one.get("canonical").asText());
        }
        byte[] bytes = Files.readAllBytes(corpus.resolve("good.ndjson"));
        int read = Record.readLines(new ByteArrayInputStream(bytes)).size();
        if (read != lines("good.ndjson").size()) {
            complain("%d records were read of the lines", read);
        }
    }

    private void bad() throws IOException {
        JsonNode features = mapper.readTree(corpus.resolve("accepted.json").toFile()).get("java");
        features.forEach(feature -> accepted.add(feature.asText()));
        for (String line : lines("bad.ndjson")) {
            JsonNode one = mapper.readTree(line);
            bad(one.get("definition").asText(), one.get("document").asText(), one);
        }
    }

    private void bad(String definition, String text, JsonNode one) {
        wrong++;
        boolean isAccepted = accepted.contains(one.get("feature").asText());
        try {
            read(definition, text);
            if (isAccepted) {
                System.err.println("accepted, as the loss table says: " + one.get("reason"));
            } else {
                complain("accepted: %s", one);
            }
        } catch (SchemaException fault) {
            refused++;
        }
        try {
            mapped(definition, text);
            if (!isAccepted) {
                complain("accepted by Jackson: %s", one);
            }
        } catch (JsonProcessingException fault) {
            // As it should be.
        }
    }

    /** Proves that no bad value can be made, and that faults tell their path. */
    private void built() throws IOException {
        refuses("", () -> new TopicId("No Topic"));
        refuses("", () -> new TopicId("a".repeat(81)));
        refuses("", () -> new Latitude(90.5));
        refuses("", () -> new Latitude(Double.NaN));
        refuses("", () -> new Text("\ud800"));
        refuses("/topic", () -> new Ref.OfTopic(null));
        refuses("/source", () -> new Citation(null, null));
        refuses("", () -> new ExtValue.OfNumber(Double.POSITIVE_INFINITY));
        refuses("", () -> new Names(null));
        refuses("/visitors/0/person", () -> Record.fromJson(
            "{\"type\":\"visit\",\"id\":\"a\",\"date\":\"2021\",\"visitors\":[{\"person\":7}]}"));
        refuses("/a~1b", () -> Record.fromJson("{\"a/b\":1,\"a/b\":2}"));
        String prose = "{\"type\":\"topic\",\"id\":\"a\",\"label\":\"A\",\"notes\":\""
            + "a\\n ".repeat(100_000) + "\"}";
        if (!Record.fromJson(prose).toJson().equals(prose)) {
            complain("long prose is written otherwise");
        }
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        refuses("/ext/a" + "/0".repeat(126), () -> Record.fromJson("{\"ext\":{\"a\":" + deep + "}}"));
        if (mapper.readValue("\"state\"", Rank.class) != Rank.STATE) {
            complain("Jackson does not read a rank by itself");
        }
    }

    private void refuses(String path, Runnable made) {
        try {
            made.run();
            complain("what is wrong at \"%s\" was made", path);
        } catch (SchemaException fault) {
            if (!fault.path().equals(path)) {
                complain("\"%s\" is told as \"%s\"", path, fault.getMessage());
            }
        }
    }
}
