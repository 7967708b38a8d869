package cn.zhiyong.sanction.promotion;

import java.time.LocalDate;
import java.util.UUID;

/** That a consent to a promotion of that person was given on that day. */
record ConsentDay(UUID cadreId, LocalDate givenOn) {}
