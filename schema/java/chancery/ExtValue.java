// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;

/**
 * A value of a project's own: anything but `null`, which no depth of it may hold.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public sealed interface ExtValue extends Written {
    /**
     * A text.
     *
     * @param text The text.
     */
    record OfText(String text) implements ExtValue {
        /** Refuses what JSON has no word for. */
        public OfText {
            Json.whole(text);
        }

        @Override
        public Object toTree() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param number The number.
     */
    record OfNumber(double number) implements ExtValue {
        /** Refuses what JSON has no word for. */
        public OfNumber {
            Fields.finite(number);
        }

        @Override
        public Object toTree() {
            return number;
        }
    }

    /**
     * A truth.
     *
     * @param is The truth.
     */
    record OfBoolean(boolean is) implements ExtValue {

        @Override
        public Object toTree() {
            return is;
        }
    }

    /**
     * A list.
     *
     * @param items The list.
     */
    record OfList(List<ExtValue> items) implements ExtValue {
        /** Refuses what JSON has no word for. */
        public OfList {
            items = Fields.given("", items, 0);
        }

        @Override
        public Object toTree() {
            return Mapping.tree(items);
        }
    }

    /**
     * A mapping.
     *
     * @param entries The mapping.
     */
    record OfMapping(Map<String, ExtValue> entries) implements ExtValue {
        /** Refuses what JSON has no word for. */
        public OfMapping {
            entries = Fields.given(entries);
        }

        @Override
        public Object toTree() {
            return Mapping.sorted(entries);
        }
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    static ExtValue fromTree(Object tree) {
        if (tree instanceof Double number) {
            return new OfNumber(number);
        }
        if (tree instanceof Boolean is) {
            return new OfBoolean(is);
        }
        if (tree instanceof List<?>) {
            return new OfList(Fields.list(ExtValue::fromTree, 0).apply(tree));
        }
        if (tree instanceof Map<?, ?>) {
            return new OfMapping(Fields.map(tree, Fields::text, ExtValue::fromTree));
        }
        return new OfText(Fields.text(tree));
    }
}
