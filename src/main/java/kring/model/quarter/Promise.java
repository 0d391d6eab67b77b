package kring.model.quarter;

import java.time.LocalDate;

/** What a member can do until the next meeting; the ambition that it serves and the day it is due may be null. */
public record Promise(String id, String ambition, String text, LocalDate due) {}
