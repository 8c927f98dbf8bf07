import chancery.Office;
import chancery.OfficeId;
import chancery.Person;
import chancery.PersonId;
import chancery.Record;
import chancery.Tenure;
import chancery.Visit;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints the joint visits: those whose visitors held offices of two sides or more. */
final class JointVisits {
    public static void main(String[] arguments) throws IOException {
        List<Record> records = Record.readLines(System.in);
        Map<OfficeId, String> sides = new HashMap<>();
        Map<PersonId, List<Tenure>> tenures = new HashMap<>();
        for (Record record : records) {
            if (record instanceof Office office) {
                sides.put(office.id(), office.country() + " " + office.organisation());
            } else if (record instanceof Person person) {
                tenures.put(person.id(), person.tenures());
            }
        }
        for (Record record : records) {
            if (record instanceof Visit visit) {
                String day = visit.date().value();
                var acting = visit.visitors().stream()
                    .flatMap(visitor -> visitor.person().stream())
                    .flatMap(person -> tenures.getOrDefault(person, List.of()).stream())
                    .filter(held -> held.since().isEmpty() || held.since().get().value().compareTo(day) <= 0)
                    .filter(held -> held.until().isEmpty() || held.until().get().value().compareTo(day) > 0)
                    .map(held -> sides.get(held.office()))
                    .collect(Collectors.toSet());
                if (acting.size() > 1) {
                    System.out.println(visit.date() + " " + visit.id());
                }
            }
        }
    }
}
