import chancery.Converter;
import java.io.IOException;

final class Rewrite {
    private Rewrite() {}

    static String rewrite(String text) throws IOException {
        return Converter.toJsonString(Converter.fromJsonString(text));
    }
}
