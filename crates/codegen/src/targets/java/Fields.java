package chancery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes the keys of a mapping one by one, and checks what constructors are given. */
final class Fields {
    private final Map<?, ?> entries;
    private final Set<Object> asked = new HashSet<>();

    private Fields(Map<?, ?> entries) {
        this.entries = entries;
    }

    static Fields of(Object tree) {
        if (tree instanceof Map<?, ?> entries) {
            return new Fields(entries);
        }
        throw wanted("a mapping", tree);
    }

    /** Takes a key that holds one text and no other. */
    void constant(String key, String text) {
        String found = required(key, Fields::text);
        if (!found.equals(text)) {
            throw SchemaException.of("\"%s\" stands where \"%s\" belongs", found, text).within(key);
        }
    }

    <T> T required(String key, Function<Object, T> read) {
        return optional(key, read)
            .orElseThrow(() -> SchemaException.of("the key %s is missing", key));
    }

    <T> Optional<T> optional(String key, Function<Object, T> read) {
        asked.add(key);
        return entries.containsKey(key)
            ? Optional.of(within(key, () -> read.apply(entries.get(key))))
            : Optional.empty();
    }

    /** The one key of a mapping that has exactly one. */
    String only(String keys) {
        if (entries.size() != 1) {
            throw SchemaException.of("exactly one of the keys %s belongs here", keys);
        }
        return entries.keySet().iterator().next().toString();
    }

    /** Refuses keys that were not asked for. */
    void close() {
        for (Object key : entries.keySet()) {
            if (!asked.contains(key)) {
                throw unknown(key);
            }
        }
    }

    static SchemaException unknown(Object key) {
        return SchemaException.of("there is no such key here").within(key);
    }

    private static <T> T within(Object segment, Supplier<T> read) {
        try {
            return read.get();
        } catch (SchemaException fault) {
            throw fault.within(segment);
        }
    }

    private static SchemaException wanted(String what, Object tree) {
        String is = "null";
        if (tree instanceof String) {
            is = "a text";
        } else if (tree instanceof Double) {
            is = "a number";
        } else if (tree instanceof Boolean) {
            is = "true or false";
        } else if (tree instanceof List<?>) {
            is = "a list";
        } else if (tree instanceof Map<?, ?>) {
            is = "a mapping";
        } else if (tree != null) {
            is = tree.getClass().getName();
        }
        return SchemaException.of("%s stands where %s belongs", is, what);
    }

    static String text(Object tree) {
        if (tree instanceof String text) {
            return text;
        }
        throw wanted("a text", tree);
    }

    static boolean bool(Object tree) {
        if (tree instanceof Boolean is) {
            return is;
        }
        throw wanted("true or false", tree);
    }

    static double number(Object tree) {
        if (tree instanceof Double number) {
            return number;
        }
        throw wanted("a number", tree);
    }

    static long whole(Object tree) {
        double number = number(tree);
        if (number != Math.rint(number)) {
            throw SchemaException.of("%s is not whole", number);
        }
        return (long) number;
    }

    static <T> T oneOf(Object tree, T[] values, Function<T, String> texts) {
        String text = text(tree);
        List<String> known = new ArrayList<>();
        for (T value : values) {
            if (texts.apply(value).equals(text)) {
                return value;
            }
            known.add(texts.apply(value));
        }
        throw SchemaException.of("\"%s\" is none of %s", text, String.join(", ", known));
    }

    /** A reader of lists of at least so many items. */
    static <T> Function<Object, List<T>> list(Function<Object, T> read, int least) {
        return tree -> {
            if (!(tree instanceof List<?> items)) {
                throw wanted("a list", tree);
            }
            List<T> all = new ArrayList<>();
            for (Object item : items) {
                all.add(within(all.size(), () -> read.apply(item)));
            }
            return atLeast(all, least);
        };
    }

    private static <T> List<T> atLeast(List<T> items, int least) {
        if (items.size() < least) {
            throw SchemaException.of("there are fewer items than %d", least);
        }
        return items;
    }

    static <K, V> Map<K, V> map(Object tree, Function<Object, K> readKey, Function<Object, V> read) {
        Map<K, V> all = new LinkedHashMap<>();
        of(tree).entries.forEach((key, value) ->
            within(key, () -> all.put(readKey.apply(key), read.apply(value))));
        return all;
    }

    /** What a constructor is given for a field that must be there. */
    static <T> T given(String field, T value) {
        if (value == null) {
            throw SchemaException.of("null stands where a value belongs").within(field);
        }
        return value;
    }

    /** A list that nobody can change, of at least so many items. */
    static <T> List<T> given(String field, List<T> items, int least) {
        given(field, items);
        for (int index = 0; index < items.size(); index++) {
            T item = items.get(index);
            int place = index;
            within(field, () -> given(Integer.toString(place), item));
        }
        return within(field, () -> atLeast(List.copyOf(items), least));
    }

    /** A map that nobody can change, in the order given. */
    static <K, V> Map<K, V> given(Map<K, V> entries) {
        if (entries == null) {
            throw wanted("a mapping", null);
        }
        entries.forEach((key, value) -> given(String.valueOf(key), key == null ? null : value));
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    static double between(double number, long least, long greatest) {
        if (number >= least && number <= greatest) {
            return number;
        }
        throw SchemaException.of("%s is not from %d to %d", Json.number(number), least, greatest);
    }

    static void finite(double number) {
        if (!Double.isFinite(number)) {
            throw SchemaException.of("%s is no number of JSON", number);
        }
    }

    static void atLeast(int least, boolean... present) {
        int count = 0;
        for (boolean is : present) {
            count += is ? 1 : 0;
        }
        if (count < least) {
            throw SchemaException.of("there are fewer keys than %d", least);
        }
    }
}
