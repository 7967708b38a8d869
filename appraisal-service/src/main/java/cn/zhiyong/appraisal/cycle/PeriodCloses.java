package cn.zhiyong.appraisal.cycle;

/** A period is about to close, with the year held. Whoever finds something missing that it needs refuses. */
public record PeriodCloses(Cycle cycle, Period period) {}
