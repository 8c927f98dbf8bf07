// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A reference to a meeting or a ministerial meeting: a mapping with exactly one key.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public sealed interface MeetingRef extends Written {
    /**
     * A mapping with the key `meeting`.
     *
     * @param meeting A meeting.
     */
    record OfMeeting(
        MeetingId meeting
    ) implements MeetingRef {
        /** Refuses what the schema refuses. */
        public OfMeeting {
            Fields.given("meeting", meeting);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("meeting", meeting)
                .done();
        }
    }

    /**
     * A mapping with the key `ministerial_meeting`.
     *
     * @param ministerialMeeting A ministerial meeting.
     */
    record OfMinisterialMeeting(
        MinisterialMeetingId ministerialMeeting
    ) implements MeetingRef {
        /** Refuses what the schema refuses. */
        public OfMinisterialMeeting {
            Fields.given("ministerial_meeting", ministerialMeeting);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("ministerial_meeting", ministerialMeeting)
                .done();
        }
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    static MeetingRef fromTree(Object tree) {
        var from = Fields.of(tree);
        String key = from.only("meeting, ministerial_meeting");
        return switch (key) {
            case "meeting" -> new OfMeeting(from.required("meeting", MeetingId::fromTree));
            case "ministerial_meeting" -> new OfMinisterialMeeting(from.required("ministerial_meeting", MinisterialMeetingId::fromTree));
            default -> throw Fields.unknown(key);
        };
    }
}
