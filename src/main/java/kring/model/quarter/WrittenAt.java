package kring.model.quarter;

/** Where something in a check-in was written down, when that was not beforehand (METHOD c, a check-in that is missing). */
public enum WrittenAt {
    MEETING
}
