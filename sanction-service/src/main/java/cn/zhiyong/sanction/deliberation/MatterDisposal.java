package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.sanction.matter.Matter;
import java.time.LocalDate;

/** Told within the transaction: a meeting disposed of a matter otherwise than by a decision. */
public record MatterDisposal(Matter matter, LocalDate on, String reasons) {}
