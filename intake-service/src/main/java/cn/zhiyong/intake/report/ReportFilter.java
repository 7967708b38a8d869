package cn.zhiyong.intake.report;

import java.time.LocalDate;

/** Which reports a list asks for; null for what it does not ask. */
record ReportFilter(Channel channel, LocalDate filedFrom, LocalDate filedTo) {}
