package cn.zhiyong.sanction.vote.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** R6.2 with R5.1: who keeps out of a matter. */
public final class Recusals {
    private Recusals() {}

    /**
     * All who are recused: those whom the roster shows to be, and those who declared a ground.
     *
     * @param declared ground by member; one who is recused by the roster already keeps that ground
     */
    public static Map<UUID, RecusalGround> of(
            Collection<Colleague> members, Colleague subject, Map<UUID, RecusalGround> declared) {
        var recused = new LinkedHashMap<>(declared);
        members.forEach(member -> shownByRoster(member, subject).ifPresent(ground -> recused.put(member.id(), ground)));
        return recused;
    }

    private static Optional<RecusalGround> shownByRoster(Colleague member, Colleague subject) {
        if (member.id().equals(subject.id())) {
            return Optional.of(RecusalGround.SUBJECT);
        }
        return member.sharesSectionWith(subject) ? Optional.of(RecusalGround.OWN_SECTION) : Optional.empty();
    }

    /** @param section empty for somebody who belongs to none, as a unit's leaders do */
    public record Colleague(UUID id, String unitCode, String section) {
        boolean sharesSectionWith(Colleague other) {
            return !section.isEmpty() && section.equals(other.section) && unitCode.equals(other.unitCode);
        }
    }
}
