package cn.zhiyong.intake.organ;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which units of the roster the accepting organs are. */
@ConfigMapping(prefix = "zhiyong.organs")
public interface OrganUnits {
    Map<Organ, List<String>> ownUnits();

    /** The organ whose own unit this is. */
    default Optional<Organ> organOf(String unitCode) {
        return ownUnits().entrySet().stream()
                .filter(entry -> entry.getValue().contains(unitCode))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
