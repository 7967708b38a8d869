package cn.zhiyong.investigation.roster;

import java.util.Map;
import java.util.UUID;

/** Names of people and units for the views; null for one who is not on the roster. */
public record Names(Map<UUID, String> cadres, Map<String, String> units) {
    public String ofCadre(UUID id) {
        return id == null ? null : cadres.get(id);
    }

    public String ofUnit(String code) {
        return code == null ? null : units.get(code);
    }
}
