package cn.zhiyong.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How long what is only kept for a while is kept, in days. */
@ConfigMapping(prefix = "zhiyong.retention")
interface RetentionSettings {
    /** Events that went out: as far back as a lost relay can begin anew from the table. */
    @WithDefault("90")
    @Min(1)
    int outboxDays();

    /** IDs of events received. */
    @WithDefault("30")
    @Min(1)
    int inboxDays();

    /** Answers to requests with an idempotency key; callers may count on a week. */
    @WithDefault("14")
    @Min(7)
    int idempotencyDays();
}
