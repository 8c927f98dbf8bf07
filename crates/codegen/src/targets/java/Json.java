package chancery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads and writes JSON strictly. What Jackson would let through is refused here, whatever an
 * object mapper allows: a key that stands twice, null, a value of one type in the place of
 * another, a surrogate without its other half, a number beyond binary64, and anything behind
 * the document.
 */
public final class Json {
    /** How deep collections may stand within one another. */
    private static final int DEEPEST = 128;

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static <T> T read(String text, Function<Object, T> read) {
        try (JsonParser from = FACTORY.createParser(text)) {
            try {
                if (from.nextToken() == null) {
                    throw SchemaException.of("there is no document");
                }
                Object tree = tree(from, 0);
                if (from.nextToken() != null) {
                    throw SchemaException.of("something stands behind the document");
                }
                return read.apply(tree);
            } catch (JsonProcessingException fault) {
                String path = from.getParsingContext().pathAsPointer().toString();
                throw new SchemaException(path, fault.getOriginalMessage());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Reads a document a line, and passes over empty lines. */
    static <T> List<T> readLines(InputStream from, Function<Object, T> read) throws IOException {
        // A decoder that is not told otherwise reports bytes that are no UTF-8.
        var reader = new InputStreamReader(from, StandardCharsets.UTF_8.newDecoder());
        var lines = new BufferedReader(reader);
        List<T> all = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                if (!line.matches("[ \\t]*")) {
                    all.add(read(line, read));
                }
            } catch (SchemaException fault) {
                throw new SchemaException(fault.path(), fault.reason() + " (line " + number + ")");
            }
        }
        return all;
    }

    /** The value whose first token is read already. */
    private static Object tree(JsonParser from, int depth) throws IOException {
        return switch (from.currentToken()) {
            case START_OBJECT -> mapping(from, deeper(depth));
            case START_ARRAY -> list(from, deeper(depth));
            case VALUE_STRING -> whole(from.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> finite(from.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw SchemaException.of("null stands where a value belongs");
        };
    }

    private static int deeper(int depth) {
        if (depth == DEEPEST) {
            throw SchemaException.of("more than %d collections stand within one another", DEEPEST);
        }
        return depth + 1;
    }

    private static Map<String, Object> mapping(JsonParser from, int depth) throws IOException {
        Map<String, Object> entries = new LinkedHashMap<>();
        while (from.nextToken() != JsonToken.END_OBJECT) {
            String key = whole(from.getCurrentName());
            from.nextToken();
            try {
                if (entries.put(key, tree(from, depth)) != null) {
                    throw SchemaException.of("the key stands twice");
                }
            } catch (SchemaException fault) {
                throw fault.within(key);
            }
        }
        return entries;
    }

    private static List<Object> list(JsonParser from, int depth) throws IOException {
        List<Object> items = new ArrayList<>();
        while (from.nextToken() != JsonToken.END_ARRAY) {
            try {
                items.add(tree(from, depth));
            } catch (SchemaException fault) {
                throw fault.within(items.size());
            }
        }
        return items;
    }

    /** A text without half a surrogate pair. */
    static String whole(String text) {
        boolean isBroken = text.codePoints()
            .anyMatch(letter -> letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
        if (isBroken) {
            throw SchemaException.of("a surrogate stands without its other half");
        }
        return text;
    }

    private static Double finite(String text) {
        double number = Double.parseDouble(text);
        if (Double.isInfinite(number)) {
            throw SchemaException.of("the number is greater than any of binary64");
        }
        return number;
    }

    static String text(Object tree) {
        var out = new StringBuilder();
        write(tree, out);
        return out.toString();
    }

    private static void write(Object tree, StringBuilder out) {
        if (tree instanceof String text) {
            quote(text, out);
        } else if (tree instanceof Double number) {
            out.append(number(number));
        } else if (tree instanceof List<?> items) {
            String separator = "[";
            for (Object item : items) {
                out.append(separator);
                write(item, out);
                separator = ",";
            }
            out.append(items.isEmpty() ? "[]" : "]");
        } else if (tree instanceof Map<?, ?> entries) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                out.append(separator);
                quote((String) entry.getKey(), out);
                write(entry.getValue(), out.append(':'));
                separator = ",";
            }
            out.append(entries.isEmpty() ? "{}" : "}");
        } else {
            out.append(tree);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            int escape = "\"\\\b\f\n\r\t".indexOf(letter);
            if (escape >= 0) {
                out.append('\\').append("\"\\bfnrt".charAt(escape));
            } else if (letter < ' ') {
                out.append(String.format("\\u%04x", (int) letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }

    /** A number as RFC 8785 writes it: the fewest digits that read back as the same number. */
    static String number(double number) {
        if (number == 0) {
            return "0";
        }
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        // Double.toString writes more digits than are needed before version 19.
        BigDecimal exact = new BigDecimal(Math.abs(number));
        BigDecimal shortest = exact;
        for (int count = 1; count <= 17; count++) {
            shortest = exact.round(new MathContext(count, RoundingMode.HALF_EVEN));
            if (shortest.doubleValue() == Math.abs(number)) {
                break;
            }
        }
        shortest = shortest.stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        String text = shortest.toPlainString();
        if (exponent < -6 || exponent > 20) {
            String digits = shortest.unscaledValue().toString();
            String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
            String sign = exponent > 0 ? "+" : "";
            text = digits.charAt(0) + fraction + "e" + sign + exponent;
        }
        return (number < 0 ? "-" : "") + text;
    }

    /** Reads a type of the schema for Jackson. */
    public static final class Reading extends JsonDeserializer<Object>
        implements ContextualDeserializer {
        private final Class<?> type;

        /** A reader that is yet to be told its type. */
        public Reading() {
            this(Object.class);
        }

        private Reading(Class<?> type) {
            this.type = type;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext of, BeanProperty place) {
            return new Reading(of.getContextualType().getRawClass());
        }

        @Override
        public Object deserialize(JsonParser from, DeserializationContext of) throws IOException {
            try {
                return type.cast(Readers.of(type).apply(tree(from, 0)));
            } catch (SchemaException | ClassCastException fault) {
                throw JsonMappingException.from(from, fault.getMessage(), fault);
            }
        }

        @Override
        public Object getNullValue(DeserializationContext of) throws JsonMappingException {
            throw JsonMappingException.from(of, "null stands where a value belongs");
        }
    }

    /** Writes a type of the schema for Jackson. */
    public static final class Writing extends JsonSerializer<Written> {
        /** A writer. */
        public Writing() {}

        @Override
        public void serialize(Written value, JsonGenerator out, SerializerProvider of)
            throws IOException {
            write(value.toTree(), out);
        }

        private static void write(Object tree, JsonGenerator out) throws IOException {
            if (tree instanceof String text) {
                out.writeString(text);
            } else if (tree instanceof Double number) {
                out.writeNumber(number(number));
            } else if (tree instanceof Boolean is) {
                out.writeBoolean(is);
            } else if (tree instanceof List<?> items) {
                out.writeStartArray();
                for (Object item : items) {
                    write(item, out);
                }
                out.writeEndArray();
            } else if (tree instanceof Map<?, ?> entries) {
                out.writeStartObject();
                for (Map.Entry<?, ?> entry : entries.entrySet()) {
                    out.writeFieldName((String) entry.getKey());
                    write(entry.getValue(), out);
                }
                out.writeEndObject();
            }
        }
    }
}
