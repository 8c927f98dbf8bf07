package chancery;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text looks like: a pattern for the whole of it, and how long it may be.
 *
 * <p>The pattern is run here, in time that grows with the text and without calls that nest with
 * it. The regular expressions of the standard library call themselves for each repetition of a
 * group, and exhaust the stack on long prose.
 */
final class Form {
    private sealed interface Node permits Letters, Sequence, Either, Repeated {}

    /** One code point within one of the ranges, or within none of them. */
    private record Letters(List<int[]> ranges, boolean isNegated) implements Node {
        boolean hold(int letter) {
            for (int[] range : ranges) {
                if (range[0] <= letter && letter <= range[1]) {
                    return !isNegated;
                }
            }
            return isNegated;
        }
    }

    private record Sequence(List<Node> nodes) implements Node {}

    private record Either(List<Node> nodes) implements Node {}

    /** From least to most times; most is negative where there is no bound. */
    private record Repeated(Node node, int least, int most) implements Node {}

    /** A state of the automaton: it reads a letter, or goes to others, or is the end. */
    private static final class State {
        final int number;
        Letters letters;
        final List<State> next = new ArrayList<>();

        State(int number) {
            this.number = number;
        }
    }

    private final String pattern;
    private final int longest;
    private final State start;
    private int at = 1;
    private int states;

    Form(String pattern, int longest) {
        this.pattern = pattern;
        this.longest = longest;
        Node whole = alternatives();
        if (at != pattern.length() - 1 || pattern.charAt(0) != '^' || letter() != '$') {
            throw new IllegalArgumentException(pattern);
        }
        start = built(whole, state());
    }

    /** Gives the text back, or refuses it. */
    String check(String text) {
        if (text == null) {
            throw SchemaException.of("null stands where a text belongs");
        }
        Json.whole(text);
        if (text.codePointCount(0, text.length()) > longest) {
            throw SchemaException.of("\"%s\" has more than %d characters", text, longest);
        }
        if (!matches(text)) {
            throw SchemaException.of("\"%s\" does not match %s", text, pattern);
        }
        return text;
    }

    private boolean matches(String text) {
        int[] reached = new int[states];
        List<State> now = new ArrayList<>();
        int step = 1;
        reach(start, now, reached, step);
        for (int index = 0; index < text.length() && !now.isEmpty(); ) {
            int letter = text.codePointAt(index);
            index += Character.charCount(letter);
            step++;
            List<State> next = new ArrayList<>();
            for (State state : now) {
                if (state.letters != null && state.letters.hold(letter)) {
                    reach(state.next.get(0), next, reached, step);
                }
            }
            now = next;
        }
        return now.stream().anyMatch(state -> state.next.isEmpty());
    }

    /** Collects the states that read a letter, and the end. */
    private static void reach(State state, List<State> into, int[] reached, int step) {
        if (reached[state.number] == step) {
            return;
        }
        reached[state.number] = step;
        if (state.letters != null || state.next.isEmpty()) {
            into.add(state);
            return;
        }
        for (State next : state.next) {
            reach(next, into, reached, step);
        }
    }

    private State state() {
        return new State(states++);
    }

    /** The state from which the node is read, and then what follows. */
    private State built(Node node, State then) {
        if (node instanceof Sequence sequence) {
            State first = then;
            for (int index = sequence.nodes.size() - 1; index >= 0; index--) {
                first = built(sequence.nodes.get(index), first);
            }
            return first;
        }
        if (node instanceof Repeated repeated) {
            return built(repeated, then);
        }
        State state = state();
        if (node instanceof Letters letters) {
            state.letters = letters;
            state.next.add(then);
        } else if (node instanceof Either either) {
            either.nodes.forEach(one -> state.next.add(built(one, then)));
        }
        return state;
    }

    private State built(Repeated repeated, State then) {
        State first = then;
        if (repeated.most < 0) {
            first = state();
            first.next.add(built(repeated.node, first));
            first.next.add(then);
        }
        for (int count = repeated.least; count < repeated.most; count++) {
            State optional = state();
            optional.next.add(built(repeated.node, first));
            optional.next.add(then);
            first = optional;
        }
        for (int count = 0; count < repeated.least; count++) {
            first = built(repeated.node, first);
        }
        return first;
    }

    private char letter() {
        return at < pattern.length() ? pattern.charAt(at) : '$';
    }

    private boolean take(String next) {
        boolean is = pattern.startsWith(next, at);
        at += is ? next.length() : 0;
        return is;
    }

    private Node alternatives() {
        List<Node> nodes = new ArrayList<>();
        do {
            List<Node> sequence = new ArrayList<>();
            while ("|)$".indexOf(letter()) < 0) {
                sequence.add(repeated());
            }
            nodes.add(new Sequence(sequence));
        } while (take("|"));
        return new Either(nodes);
    }

    private Node repeated() {
        Node node = atom();
        if (take("*")) {
            return new Repeated(node, 0, -1);
        }
        if (take("+")) {
            return new Repeated(node, 1, -1);
        }
        if (take("?")) {
            return new Repeated(node, 0, 1);
        }
        if (!take("{")) {
            return node;
        }
        int least = number();
        int most = !take(",") ? least : letter() == '}' ? -1 : number();
        expect("}");
        return new Repeated(node, least, most);
    }

    private int number() {
        int start = at;
        while (Character.isDigit(letter())) {
            at++;
        }
        return Integer.parseInt(pattern.substring(start, at));
    }

    private void expect(String next) {
        if (!take(next)) {
            throw new IllegalArgumentException(pattern + " at " + at);
        }
    }

    private Node atom() {
        if (take("(?:")) {
            Node inner = alternatives();
            expect(")");
            return inner;
        }
        if (!take("[")) {
            if (".*+?{}()[]^".indexOf(letter()) >= 0) {
                throw new IllegalArgumentException(pattern + " at " + at);
            }
            int one = one();
            return new Letters(List.of(new int[] {one, one}), false);
        }
        boolean isNegated = take("^");
        List<int[]> ranges = new ArrayList<>();
        while (!take("]")) {
            int first = one();
            boolean isRange = letter() == '-' && !pattern.startsWith("-]", at) && take("-");
            ranges.add(new int[] {first, isRange ? one() : first});
        }
        return new Letters(ranges, isNegated);
    }

    /** A code point, which an escape may tell. */
    private int one() {
        if (!take("\\")) {
            int letter = pattern.codePointAt(at);
            at += Character.charCount(letter);
            return letter;
        }
        if (take("n")) {
            return '\n';
        }
        if (take("x")) {
            at += 2;
            return Integer.parseInt(pattern.substring(at - 2, at), 16);
        }
        if (Character.isLetterOrDigit(letter())) {
            throw new IllegalArgumentException(pattern + " at " + at);
        }
        return pattern.charAt(at++);
    }
}
