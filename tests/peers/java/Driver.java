import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes each document again: a text a line, or {@code null} where it was refused. */
final class Driver {
    private Driver() {}

    public static void main(String[] arguments) throws IOException {
        // Half of a surrogate pair, which a careless reader lets in, is written only when escaped.
        var mapper = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        List<String> answers = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            answers.add(mapper.writeValueAsString(again(mapper.readValue(line, String.class))));
        }
        Files.write(Path.of(arguments[1]), answers);
    }

    private static String again(String text) {
        try {
            return Rewrite.rewrite(text);
        } catch (Exception fault) {
            return null;
        }
    }
}
