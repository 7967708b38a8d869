package cn.zhiyong.sanction.matter;

import java.time.LocalDate;

/** Told within the transaction: a matter was disposed of otherwise than by a decision; its status says how. */
public record MatterDisposal(Matter matter, LocalDate on, String reasons) {}
