package cn.zhiyong.sanction.promotion;

import java.time.LocalDate;
import java.util.UUID;

/** That a consent to a promotion of that person was given on that day in spite of that decision. */
record ConsentDay(UUID cadreId, UUID decisionId, LocalDate givenOn) {}
