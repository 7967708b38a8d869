package cn.zhiyong.sanction.delivery;

import cn.zhiyong.sanction.notice.DeliveryMethod;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** How and when a notice was sent. */
public record NoticeDispatchRequest(@NotNull DeliveryMethod method, @NotNull @PastOrPresent LocalDate dispatchedOn) {}
