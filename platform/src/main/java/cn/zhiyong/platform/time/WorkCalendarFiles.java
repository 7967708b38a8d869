package cn.zhiyong.platform.time;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;

/** Reads the calendars shipped as {@code calendar/cn-<year>.json}; a bad file stops the start. */
class WorkCalendarFiles {
    private static final int FIRST_YEAR = 2022;

    @Produces
    @Singleton
    @Startup
    Periods periods(ObjectMapper json) {
        return new Periods(read(json));
    }

    static WorkCalendar read(ObjectMapper json) {
        var years = new ArrayList<WorkCalendar.Year>();
        for (int year = FIRST_YEAR; ; year++) {
            var file = "calendar/cn-" + year + ".json";
            try (InputStream in = WorkCalendarFiles.class.getClassLoader().getResourceAsStream(file)) {
                if (in == null) {
                    return new WorkCalendar(years);
                }
                years.add(json.readValue(in, WorkCalendar.Year.class));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Work calendar " + file + " cannot be read", unreadable);
            }
        }
    }
}
