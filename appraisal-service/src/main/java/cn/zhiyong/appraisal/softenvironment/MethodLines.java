package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.softenvironment.rules.Ranking;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;

/** What the methods came to for a unit, as the JSON that a ranking keeps. */
@Singleton
class MethodLines {
    private final ObjectMapper json;

    MethodLines(ObjectMapper json) {
        this.json = json;
    }

    String written(List<Ranking.MethodScore> methods) {
        try {
            return json.writeValueAsString(methods.stream().map(MethodLine::of).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Methods cannot be written", impossible);
        }
    }

    List<MethodLine> read(String written) {
        try {
            return List.of(json.readValue(written, MethodLine[].class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Methods cannot be read", impossible);
        }
    }
}
