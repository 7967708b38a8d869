package cn.zhiyong.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How the city's clock runs. */
@ConfigMapping(prefix = "zhiyong.clock")
interface ClockSettings {
    int MOST_DAYS = 36_500;

    /** Days that it runs ahead of the machine; behind it where negative. For rehearsals and tests. */
    @WithDefault("0")
    @Min(-MOST_DAYS)
    @Max(MOST_DAYS)
    int offsetDays();
}
