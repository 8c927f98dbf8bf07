package chancery;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A mapping that is being written. */
final class Mapping {
    private final Map<String, Object> entries = new LinkedHashMap<>();

    Mapping put(String key, Object value) {
        entries.put(key, tree(value));
        return this;
    }

    /** Leaves out what is absent: an optional without a value, an empty list, an empty map. */
    Mapping putPresent(String key, Object value) {
        Object tree = tree(value instanceof Optional<?> optional ? optional.orElse(null) : value);
        boolean isAbsent = tree == null
            || tree instanceof List<?> items && items.isEmpty()
            || tree instanceof Map<?, ?> map && map.isEmpty();
        if (!isAbsent) {
            entries.put(key, tree);
        }
        return this;
    }

    Map<String, Object> done() {
        return entries;
    }

    static Object tree(Object value) {
        if (value instanceof Written written) {
            return written.toTree();
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Mapping::tree).toList();
        }
        return value;
    }

    /** The entries of a map by their keys, in the order of code points. */
    static Map<String, Object> sorted(Map<?, ?> entries) {
        Map<String, Object> sorted = new TreeMap<>((one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray()));
        entries.forEach((key, value) -> sorted.put((String) tree(key), tree(value)));
        return sorted;
    }
}
